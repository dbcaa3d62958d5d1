"""Old Office files (Word to 2003): recognised, but not read.

No well-kept library reads them: those on the package index are young, or call programs that must be installed apart.
Microsoft's container also holds encrypted DOCX files, which get a sentence of their own.
"""

from __future__ import annotations

from typing import NoReturn

from annotator.io.errors import FileError
from annotator.io.importers.signatures import document_format

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (
    ("Workbook".encode("utf-16-le"), "an Excel workbook"),
    ("PowerPoint Document".encode("utf-16-le"), "a PowerPoint presentation"),
)


class OldOfficeImporter:
    """Microsoft's compound files."""

    suffixes = ()

    def recognises(self, data: bytes) -> bool:
        """Whether `data` begins like a compound file."""
        return document_format(data) == "old Office"

    def read(self, data: bytes, file_name: str) -> NoReturn:
        """Always raises `FileError`, with what to do."""
        if _ENCRYPTED in data:
            raise FileError("{name} is encrypted; open it with its password and save it without.", name=file_name)
        for mark, kind in _OTHERS:
            if mark in data and "WordDocument".encode("utf-16-le") not in data:
                raise FileError(
                    "{name} is {kind} and no document; choose the text of the question and its answer.",
                    name=file_name,
                    kind=kind,
                )
        raise FileError(
            "{name} is in the old Word format, which cannot be read; open it in Word or LibreOffice, save it as DOCX, "
            "and open that.",
            name=file_name,
        )
