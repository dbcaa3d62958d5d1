"""Recognising a web page, its encoding, and reading it."""

from __future__ import annotations

import codecs
import re
from typing import Final

from lxml import etree

from annotator.core.marked import Imported
from annotator.core.source import Lack
from annotator.io.errors import FileError
from annotator.io.importers.encodings import Guess, eight_bit, is_nearly_utf8
from annotator.io.importers.html.body import PageReader
from annotator.io.importers.html.furnishings import content_of
from annotator.io.importers.html.styles import inline_styles
from annotator.io.importers.limits import check_markup_size, no_text
from annotator.io.importers.markup import check_depth
from annotator.io.importers.signatures import is_html
from annotator.io.importers.text import unmarked_utf16
from annotator.io.importers.writing import TextWriter

READING: Final = "html/3"

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(
    rb"<meta\s[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,200}encoding=[\"']([\w-]{1,40})", re.I
)
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f\ufffe\uffff]")
_LOOKED_AT = 16 * 1024
_MOST_FRAMES = 100
"""Pages within the page, as text in it, that are read."""

_READ_AS = {
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "gb2312": "gbk",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "utf-7": "cp1252",
}
"""What browsers read instead of what a page declares, by Python's names (WHATWG, Encoding, 4.2)."""

_ARCHIVE = re.compile(rb"(?:[\w-]{1,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){1,40}", re.ASCII)


class HtmlImporter:
    """Web pages: HTML, XHTML, and the single files (MHTML) in which browsers save a page."""

    suffixes = (".html", ".htm", ".xhtml", ".mht", ".mhtml")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` begins like a web page, or like a message that holds one."""
        return is_html(data) or _is_archive(data)

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of the page. Raises `FileError` where it has none, or is too large or too deep."""
        return self._read(data, file_name, None)

    def read_in(self, data: bytes, file_name: str, encoding: str) -> Imported:
        """The text of the page in an encoding that was chosen. As `read`."""
        return self._read(data, file_name, encoding)

    def _read(self, data: bytes, file_name: str, chosen: str | None) -> Imported:
        page = data if is_html(data) else _page_in(data, file_name)
        check_markup_size(len(page), file_name)
        if chosen is None:
            text, guess = _decoded(page, file_name)
        else:
            text, guess = page.decode(chosen, "replace").removeprefix("\ufeff"), Guess(chosen)
        encoding = guess.encoding
        root = _parsed(text, file_name)
        for frame in [one for one in root.iter("iframe") if (one.get("srcdoc") or "").strip()][:_MOST_FRAMES]:
            frame.append(_parsed(frame.get("srcdoc", ""), file_name))
            frame.tag = "div"
        check_depth(root, file_name)
        writer = TextWriter(file_name)
        if guess.doubtful:
            writer.lacks(Lack.ENCODING, guess.doubtful)
        inline_styles(root)
        PageReader(writer).read(content_of(root))
        return writer.finished(data, media_type="text/html", reading=READING, encoding=encoding)


def _parsed(text: str, file_name: str) -> etree._Element:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    try:
        root = etree.fromstring(_CONTROLS.sub(" ", text).encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise no_text(file_name) from None
    if root is None:
        raise no_text(file_name)
    return root


def _decoded(page: bytes, file_name: str) -> tuple[str, Guess]:
    """The page as text and the encoding it was read in: by its mark, by what it declares, else by looking at it."""
    for mark, encoding in _MARKS:
        if page.startswith(mark):
            return page[len(mark) :].decode(encoding, "replace"), Guess(encoding)
    wide = unmarked_utf16(page)
    for encoding in (wide,) if wide else (*_declared(page), "utf-8"):
        try:
            return page.decode(encoding), Guess(encoding)
        except UnicodeDecodeError:
            continue
    guess = Guess("utf-8") if is_nearly_utf8(page) else eight_bit(page, file_name)
    return page.decode(guess.encoding, "replace"), guess


def _declared(page: bytes) -> list[str]:
    found = _DECLARED.search(page[:_LOOKED_AT])
    if found is None:
        return []
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except LookupError:
        return []
    name = _READ_AS.get(name, name)
    try:
        b"a".decode(name)
    except (LookupError, UnicodeDecodeError):  # no encoding of text ("rot13", "base64")
        return []
    return [name]


def _is_archive(data: bytes) -> bool:
    head = _ARCHIVE.match(data[:_LOOKED_AT])
    return head is not None and b"mime-version:" in head[0].lower() and b"text/html" in data[:_LOOKED_AT].lower()


def _page_in(data: bytes, file_name: str) -> bytes:
    """The first page in a message, in UTF-8 as far as the message names its encoding."""
    import email  # here, because few need it and it takes its time to load

    check_markup_size(len(data), file_name)
    try:
        for part in email.message_from_bytes(data).walk():
            if part.get_content_type() == "text/html":
                page = part.get_payload(decode=True)
                return page if isinstance(page, bytes) else b""
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError):
        pass
    raise FileError("{name} is a saved message without a web page in it; save the page as HTML.", name=file_name)
