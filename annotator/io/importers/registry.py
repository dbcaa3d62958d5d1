"""Choosing the importer of a file by its content."""

from __future__ import annotations

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers import text
from annotator.io.importers.interface import Importer
from annotator.io.importers.signatures import binary_format, document_format

_IMPORTERS: tuple[Importer, ...] = (text.TextImporter(),)
"""In the order in which they are asked; the first that recognises the content reads it."""


def read_source(data: bytes, file_name: str) -> Source:
    """The source that `data` holds; `file_name` is kept, but says nothing of the format.

    The same bytes give the same source, always. Raises `FileError` where the file is empty, is of a format that
    cannot be read, or is damaged.
    """
    if not data:
        raise FileError("{name} is empty; choose a file that holds the question and its answer.", name=file_name)
    for importer in _IMPORTERS:
        if importer.recognises(data):
            return importer.read(data, file_name)
    if known := document_format(data):
        raise FileError(
            "{name} is a file of format {format}, which cannot be read yet; save its content as plain text first.",
            name=file_name,
            format=known,
        )
    raise FileError(
        "{name} is not text ({format}); choose the text of the question and its answer.",
        name=file_name,
        format=binary_format(data) or "unknown binary format",
    )
