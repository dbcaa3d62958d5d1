"""Recognising RTF, and having it read in a process of its own: the library searches with patterns that may not end."""

from __future__ import annotations

from annotator.core.marked import Imported
from annotator.io.importers.signatures import document_format
from annotator.io.importers.worker_process import read_apart

_SECONDS = 30
"""A file of 10 MB without pictures takes some 10."""


class RtfImporter:
    """Rich Text Format."""

    suffixes = (".rtf",)

    def recognises(self, data: bytes) -> bool:
        """Whether `data` begins like RTF."""
        return document_format(data) == "RTF"

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where it has none, is damaged, too large or takes too long."""
        return Imported(read_apart("rtf", data, file_name, "application/rtf", _SECONDS))
