"""Plain text: which encoding it is in, how its lines end, and the text itself.

Reading (version text/1): a byte order mark decides; else UTF-16 where every second byte says so; else UTF-8; else
an encoding of one byte a character, Windows-1252 unless the bytes speak against it. Each CR LF and each CR
becomes one line feed. Nothing else is changed: form feeds, tabs and odd characters stay.
"""

from __future__ import annotations

import codecs
import re

from annotator.core.marked import Imported
from annotator.core.source import Newline, Source
from annotator.io.errors import FileError
from annotator.io.importers.limits import TEXT_LIMIT, too_long
from annotator.io.importers.signatures import binary_format, document_format, is_pdf

READING = "text/1"

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_LIKELIEST = "cp1252"

_CANDIDATES = (
    _LIKELIEST,
    *("cp1251", "cp1253", "cp1250", "cp1254", "cp1257", "iso8859_5", "iso8859_7", "koi8_r", "mac_roman", "cp850"),
)
"""Encodings of one byte a character, likeliest first."""

_MOST_ACCENTS = 0.3
"""Share of accented letters from which a text is probably not in a Latin script: in Dutch, French, English and
German it is below 0.1; Greek and Cyrillic, misread as Windows-1252, come near 1."""

_FEW_LETTERS = 10
"""With fewer accented letters than this their share says nothing."""

_SAMPLE = 64 * 1024
"""Bytes looked at to recognise UTF-16 without a mark."""

_MOST_ZEROS = 0.02
"""Share of zeros among the other bytes of UTF-16: those of letters at round places (U+0100)."""

_MOST_CONTROLS = 0.05
"""Share of control characters above which bytes in an 8-bit encoding count as no text."""

_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ASCII_LETTERS = re.compile(rb"[A-Za-z]")
_LINE_END = re.compile(r"\r\n|\r|\n")


class TextImporter:
    """Text without markup, in any usual encoding."""

    suffixes = (".txt", ".md")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` decodes to text, and is not the beginning of another known format."""
        if document_format(data) or binary_format(data) or is_pdf(data):
            return False
        if any(data.startswith(mark) for mark, _ in _MARKS):
            return True
        return b"\x00" not in data or unmarked_utf16(data) is not None

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where that is damaged, blank, or in no known encoding."""
        encoding, mark = _encoding(data, file_name)
        try:
            # A half surrogate pair is kept as it is: UTF-16 of careless programs holds them.
            published = data[len(mark) :].decode(encoding, "surrogatepass" if "16" in encoding else "strict")
        except UnicodeDecodeError as error:
            raise FileError(
                "{name} is damaged: it is marked as {encoding}, but byte {place} is not; get a fresh copy.",
                name=file_name,
                encoding=encoding.upper(),
                place=len(mark) + error.start + 1,
            ) from None
        if "\x00" in published:
            raise FileError("{name} is not text: it holds zero bytes; choose a text file.", name=file_name)
        if len(published) > TEXT_LIMIT:
            raise too_long(file_name)
        if not published.strip("\ufeff \t\r\n\v\f") or published.isspace():
            raise FileError(
                "{name} holds only white space; choose a file that holds the question and its answer.", name=file_name
            )
        source = Source(
            text=_LINE_END.sub("\n", published),
            original=data,
            file_name=file_name,
            media_type="text/plain",
            encoding=encoding,
            newline=_newline(published),
            bom=bool(mark),
            reading=READING,
        )
        return Imported(source)


def _encoding(data: bytes, file_name: str) -> tuple[str, bytes]:
    """The encoding of `data` and its byte order mark, b"" where there is none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, mark
    if unmarked := unmarked_utf16(data):
        return unmarked, b""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return eight_bit(data, file_name), b""
    return "utf-8", b""


def unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, where it is obvious: Latin text has a zero in every second byte and in few others."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or not sample:
        return None
    for encoding, zeros, others in (("utf-16-le", sample[1::2], sample[::2]), ("utf-16-be", sample[::2], sample[1::2])):
        if 2 * zeros.count(0) >= len(zeros) and others.count(0) <= _MOST_ZEROS * len(others):
            try:
                data.decode(encoding)
            except UnicodeDecodeError:
                return None
            return encoding
    return None


def eight_bit(data: bytes, file_name: str) -> str:
    """The encoding of one byte a character that `data` is in. Raises `FileError` where that cannot be told."""
    if len(_CONTROLS.findall(data)) > _MOST_CONTROLS * len(data):
        raise FileError("{name} is not text; choose a text file.", name=file_name)
    from charset_normalizer import from_bytes  # here, because nearly all files go without it

    western = _decodes(data, _LIKELIEST)
    if western and _looks_latin(data):
        return _LIKELIEST
    found = {match.encoding: match for match in from_bytes(data, cp_isolation=list(_CANDIDATES))}
    # Left to itself the detector prefers rare encodings for short texts: of equals the likeliest is taken.
    usable = [c for c in _CANDIDATES if c in found and _decodes(data, c)]
    if usable:
        return min(usable, key=lambda c: (found[c].chaos, -found[c].coherence, _CANDIDATES.index(c)))
    if western:
        return _LIKELIEST
    raise FileError(
        "The encoding of {name} is not known here; open it in an editor and save it as UTF-8.", name=file_name
    )


def _looks_latin(data: bytes) -> bool:
    """Whether `data`, read as Windows-1252, has few enough accented letters to be in a Latin script."""
    accented = len(data.translate(None, delete=bytes(range(0xC0))))
    return accented < max(_FEW_LETTERS, _MOST_ACCENTS * (accented + len(_ASCII_LETTERS.findall(data))))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _newline(text: str) -> Newline:
    ends = set(_LINE_END.findall(text))
    if len(ends) > 1:
        return Newline.MIXED
    return {"\n": Newline.LF, "\r\n": Newline.CRLF, "\r": Newline.CR}[ends.pop()] if ends else Newline.NONE
