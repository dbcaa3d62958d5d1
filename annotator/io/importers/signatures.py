"""Formats known by their first bytes.

The signatures are those of PRONOM (The National Archives) and the formats' own specifications.
"""

from __future__ import annotations

import re

_DOCUMENTS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP"),
    (b"PK\x05\x06", "ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Office"),
    (b"{\\rtf", "RTF"),
)

_NO_DOCUMENTS = (
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"II*\x00", "TIFF image"),
    (b"MM\x00*", "TIFF image"),
    (b"\x1f\x8b", "gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"Rar!\x1a\x07", "RAR archive"),
    (b"SQLite format 3\x00", "SQLite database"),
    (b"\x7fELF", "program"),
)

_LOOKED_AT = 4096
"""Bytes at the beginning and at the end of a file in which markup shows."""

_COMMENTS = re.compile(rb"(?:\s+|<!--.*?-->|<\?.*?\?>)*", re.DOTALL)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|ol|ul|h[1-6]|article|section|main)[\s>]", re.IGNORECASE
)
_TAG = re.compile(
    rb"</?(?:p|br|div|li|ol|ul|tr|td|h[1-6]|hr|blockquote|pre|b|i|strong|em|span|font|a|u)\b[^<>]{0,500}>", re.I
)
_BREAKING = re.compile(rb"<(?:p|br|div|li|tr|h[1-6]|hr|blockquote)\b", re.IGNORECASE)
_FEWEST_BREAKS = 2
_XML = re.compile(rb"<(?:\?xml\s|!DOCTYPE\s|!--|(?P<root>[A-Za-z_][\w.:-]{0,80})[\s/>])")
_NAMED_TYPE = re.compile(rb"<!DOCTYPE\s(?:[^<>\[\"']|\"[^\"]*\"|'[^']*')*>")
"""A declaration of a document type without declarations in it (an internal subset)."""
_ENTITY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z_]")
_AKOMA_NTOSO = re.compile(rb"<(?:[\w.-]{1,40}:)?akomaNtoso[\s>]")
_PDF_WITHIN = 1024


def is_pdf(data: bytes) -> bool:
    """Whether `data` is PDF; readers accept some bytes of others before the signature."""
    return b"%PDF-" in data[:_PDF_WITHIN]


def is_zip(data: bytes) -> bool:
    """Whether `data` is a ZIP archive: DOCX and ODT are."""
    return document_format(data) == "ZIP"


def is_html(data: bytes) -> bool:
    """Whether `data` begins like a web page or a part of one, or is text whose lines only markup ends."""
    if (document_format(data) or binary_format(data)) is not None:
        return False  # whatever tags their bytes look like: an archive made at 14:01:56 holds "<p"
    start = beginning(data)
    at = _past_comments(start, 0)
    root = _HTML.match(start, at)
    if root is not None:  # DocBook and JATS have an <article> too
        named = re.match(rb"<(?:!doctype|html)", root[0], re.IGNORECASE) is not None
        return named or not start.startswith(b"<?xml") or b"xhtml" in start
    if start[at : at + 1] == b"<" and _TAG.match(start, at) is None:
        return False
    breaks = len(_BREAKING.findall(start))
    return breaks >= _FEWEST_BREAKS and breaks > start.strip().count(b"\n")


def is_xml(data: bytes) -> bool:
    """Whether `data` begins like XML: with a declaration, or with an element that is closed at its end."""
    if is_html(data):
        return False
    found = _XML.match(beginning(data))
    if found is None:
        return False
    root = found["root"]
    end = data[-_LOOKED_AT:].replace(b"\x00", b"").rstrip()
    return root is None or (end.endswith(b">") and (b"</" + root in end or end.endswith(b"/>") or b"-->" in end))


def is_akoma_ntoso(data: bytes) -> bool:
    """Whether the first element of `data` is that of Akoma Ntoso: a review, or a document to put one into.

    A document type may be named before it. No review is put into a document that needs more of that, for what its
    entities stand for: it is read as any XML.
    """
    start = beginning(data)
    at = _past_comments(start, 0)
    named = _NAMED_TYPE.match(start, at)
    if named is not None:
        at = _past_comments(start, named.end())
    found = _AKOMA_NTOSO.match(start, at) is not None
    return found and (named is None or _ENTITY.search(data.replace(b"\x00", b"")) is None)


def _past_comments(start: bytes, at: int) -> int:
    past = _COMMENTS.match(start, at)
    return past.end() if past is not None else at


def beginning(data: bytes) -> bytes:
    """The first bytes of a text without byte order mark, white space and the zeros of UTF-16."""
    return data[:_LOOKED_AT].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\v\f")


def document_format(data: bytes) -> str | None:
    """The name of the document format that `data` begins like, None where it is none of those known here."""
    return next((name for signature, name in _DOCUMENTS if data.startswith(signature)), None)


def binary_format(data: bytes) -> str | None:
    """The name of the format of `data` where that holds no document at all, None where it is not known here."""
    return next((name for signature, name in _NO_DOCUMENTS if data.startswith(signature)), None)
