"""Recognising a PDF, and having it read in a process of its own."""

from __future__ import annotations

from annotator.core.marked import Imported
from annotator.io.importers.signatures import is_pdf
from annotator.io.importers.worker_process import read_apart


class PdfImporter:
    """PDF."""

    suffixes = (".pdf",)

    def recognises(self, data: bytes) -> bool:
        """Whether the signature of PDF stands in the first 1,024 bytes."""
        return is_pdf(data)

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where it is a scan, encrypted or damaged, or takes too long."""
        return Imported(read_apart("pdf", data, file_name, "application/pdf"))
