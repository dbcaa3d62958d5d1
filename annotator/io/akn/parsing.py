"""From bytes to an XML tree, without opening any door: no entities, no network, nothing of a document type.

A declaration of a document type that only names one is passed over, and what it names is never opened: the XML library
does not see it. One with declarations of its own, an internal subset, is refused.

The bytes are decoded here and not by the XML library, which knows encodings (UTF-7, EBCDIC) that would hide a
document type declaration from the check for one.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from lxml import etree

from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT

DEPTH_LIMIT = 100
"""Levels of elements. Ours has at most 30; the deepest official document known here has 20."""

ELEMENT_LIMIT = 600_000
"""A text of 10 MB with 10,000 findings has 400,000; a tree of more takes hundreds of MB."""

_TOO_DEEP = etree.XPath("boolean(" + "/*" * (DEPTH_LIMIT + 1) + ")")

_ENCODINGS = re.compile(r"utf-8|utf-16|us-ascii|iso-8859-\d{1,2}|windows-125\d", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml\s[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
_PROLOGUE = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_DOCTYPE = re.compile(
    r"<!DOCTYPE\s+[^\s<>\[\]\"']+"
    r"(?:\s+SYSTEM\s+(?:\"[^\"]*\"|'[^']*')|\s+PUBLIC\s+(?:\"[^\"]*\"|'[^']*')\s+(?:\"[^\"]*\"|'[^']*'))?\s*>"
)
"""A declaration of a document type that only names one (XML 1.0, production 28, without the internal subset)."""
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def looks_like_xml(data: bytes) -> bool:
    """Whether `data` begins like XML: whether it is worth a try at all."""
    return data[:1024].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def parse(data: bytes) -> etree._Element:
    """The root of the XML in `data`.

    Raises `FileError` where `data` is no well-formed XML, too large or too deep, declares more of a document type than
    its name, or is in an encoding that is not accepted.
    """
    if len(data) > SIZE_LIMIT:
        raise FileError("The file is larger than {limit} MB; choose a smaller one.", limit=SIZE_LIMIT // 1024 // 1024)
    found = decoded(data)
    plain = found.encoding.lower() == "utf-8" and not found.mark
    return _tree(found.text, data if plain else found.text.encode("utf-8", "surrogatepass"))


def parse_text(text: str) -> etree._Element:
    """The root of the XML that `text` is, whatever encoding it declares; see `parse`."""
    return _tree(text, text.encode("utf-8", "surrogatepass"))


def check_untyped(text: str) -> None:
    """Raise `FileError` where the XML `text` declares a document type."""
    if _doctype(text) is not None:
        raise _typed()


def named_doctype(text: str) -> str | None:
    """The declaration of a document type in the XML `text`, None where it has none. See `_DOCTYPE` for what one is.

    Raises `FileError` where that declares more than a name.
    """
    start = _doctype(text)
    if start is None:
        return None
    _without_doctype(text, start)
    found = _DOCTYPE.match(text, start)
    return found[0] if found is not None else None


def is_named_doctype(text: str) -> bool:
    """Whether `text` is a declaration of a document type that only names one, and nothing else."""
    return _DOCTYPE.fullmatch(text) is not None


def _doctype(text: str) -> int | None:
    """Where the declaration of a document type begins in `text`."""
    body = _PROLOGUE.match(text)
    return body.end() if body is not None and text.startswith("<!DOCTYPE", body.end()) else None


def _without_doctype(text: str, start: int) -> str:
    """`text` without the declaration at `start`, on as many lines.

    Raises `FileError` where that declares more than a name.
    """
    found = _DOCTYPE.match(text, start)
    if found is None:
        raise _typed()
    left = text[:start] + "\n" * found[0].count("\n") + text[found.end() :]
    check_untyped(left)
    return left


def _typed() -> FileError:
    return FileError(
        "The file declares a document type (DOCTYPE), which is not accepted as it can reach for other files; "
        "remove that declaration if you trust the file."
    )


def _tree(text: str, utf_8: bytes) -> etree._Element:
    if utf_8.count(b"<") - utf_8.count(b"</") > ELEMENT_LIMIT:
        raise FileError("The file has more than {limit} elements; it is no review.", limit=ELEMENT_LIMIT)
    start = _doctype(text)
    if start is not None:
        utf_8 = _without_doctype(text, start).encode("utf-8", "surrogatepass")
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=True,  # the original is one long text; SIZE_LIMIT and DEPTH_LIMIT bound it instead
        collect_ids=False,
    )
    try:
        root = etree.fromstring(utf_8, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _malformed(getattr(error, "lineno", None) or 1) from None
    errors = [entry for entry in parser.error_log if entry.level_name != "WARNING"]
    if errors:
        # lxml looks at the last entry alone: after an error of namespaces a mere warning makes it give back a tree.
        raise _malformed(errors[0].line)
    _check_depth(root)
    return root


def _malformed(line: int) -> FileError:
    return FileError(
        "The file is no well-formed XML (line {line}); open an earlier copy of it, or get a fresh one.", line=line
    )


@dataclass(frozen=True, slots=True)
class Decoded:
    """An XML file as text, with what it takes to make the same bytes of that text again."""

    text: str
    encoding: str
    mark: bytes

    def encode(self, text: str) -> bytes:
        """`text` in the encoding of the file; a character that the encoding does not have as a reference to it."""
        return self.mark + text.encode(self.encoding, "xmlcharrefreplace")


def decoded(data: bytes) -> Decoded:
    """The text of an XML file. Raises `FileError` where its encoding is not accepted, or not what it says."""
    mark, encoding = next(((m, name) for m, name in _MARKS if data.startswith(m)), (b"", ""))
    if not encoding:
        declared = _DECLARED.match(data)
        encoding = declared[1].decode("ascii") if declared else "utf-8"
        if not _ENCODINGS.fullmatch(encoding):
            raise FileError(
                "The file is XML in {encoding}, which is not accepted; save it as UTF-8.", encoding=encoding
            )
        if encoding.lower() == "utf-16":
            encoding = "utf-16-le"  # without a mark; Python would write one
    try:
        return Decoded(data[len(mark) :].decode(encoding), encoding, mark)
    except (UnicodeDecodeError, LookupError):
        raise FileError(
            "The file is not what its encoding {encoding} says; open an earlier copy of it, or get a fresh one.",
            encoding=encoding,
        ) from None


def _check_depth(root: etree._Element) -> None:
    if _TOO_DEEP(root):
        raise FileError("The file is nested more than {limit} levels deep; it is no review.", limit=DEPTH_LIMIT)
