"""Formats known by their first bytes, to say in a word what a file is that holds no plain text.

The signatures are those of PRONOM (The National Archives) and the formats' own specifications.
"""

from __future__ import annotations

import re

_DOCUMENTS = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP (Word, LibreOffice or an archive)"),
    (b"PK\x05\x06", "ZIP (Word, LibreOffice or an archive)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Word (DOC)"),
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

_MARKUP = (
    (re.compile(rb"\s*<(?:!doctype\s+html|html)[\s>]", re.IGNORECASE), "HTML"),
    (re.compile(rb"\s*<(?:\?xml\s|(?:[\w.-]+:)?akomaNtoso[\s>])"), "XML"),
)


def document_format(data: bytes) -> str | None:
    """The name of the document format that `data` begins like, None where it is none of those known here."""
    for signature, name in _DOCUMENTS:
        if data.startswith(signature):
            return name
    start = data[:1024].removeprefix(b"\xef\xbb\xbf")
    for pattern, name in _MARKUP:
        if pattern.match(start):
            return name
    return None


def binary_format(data: bytes) -> str | None:
    """The name of the format of `data` where that holds no document at all, None where it is not known here."""
    return next((name for signature, name in _NO_DOCUMENTS if data.startswith(signature)), None)
