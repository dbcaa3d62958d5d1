"""Choosing the importer of a file by its content."""

from __future__ import annotations

import logging

from annotator.core.marked import Imported
from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers import ole, text, xml
from annotator.io.importers.archive import OtherArchiveImporter
from annotator.io.importers.html import HtmlImporter
from annotator.io.importers.interface import Importer, InEncodings
from annotator.io.importers.mail import MailImporter
from annotator.io.importers.opendocument import OpenDocumentImporter
from annotator.io.importers.pdf import PdfImporter
from annotator.io.importers.rtf import RtfImporter
from annotator.io.importers.signatures import binary_format, document_format
from annotator.io.importers.word import WordImporter

log = logging.getLogger("annotator.io")


def _inserted(data: bytes, file_name: str) -> str:
    """The text of a file that is part of another."""
    return read_source(data, file_name).text


_IMPORTERS: tuple[Importer, ...] = (
    PdfImporter(),
    WordImporter(_inserted),
    OpenDocumentImporter(),
    MailImporter(lambda data, name: read_source(data, name)),
    HtmlImporter(),
    RtfImporter(),
    OtherArchiveImporter(),
    ole.OldOfficeImporter(),
    xml.XmlImporter(),
    text.TextImporter(),
)
"""In the order in which they are asked; the first that recognises the content reads it."""


def suffixes() -> tuple[str, ...]:
    """The endings that files of the known formats usually have, each once."""
    return tuple(dict.fromkeys(suffix for importer in _IMPORTERS for suffix in importer.suffixes))


def read_source(data: bytes, file_name: str) -> Source:
    """The source that `data` holds, without what its markup states of it; see `read_document`."""
    return read_document(data, file_name).source


def read_document(data: bytes, file_name: str, encoding: str | None = None) -> Imported:
    """The source that `data` holds; `file_name` is kept, but says nothing of the format.

    In the `encoding` that was chosen, for formats that do not fix theirs. The same bytes give the same, always.
    Raises `FileError` where the file is empty, is of a format that cannot be read, or is damaged.
    """
    if not data:
        raise FileError("{name} is empty; choose a file that holds the question and its answer.", name=file_name)
    for importer in _IMPORTERS:
        if importer.recognises(data):
            log.info("reading %d bytes with %s", len(data), type(importer).__name__)
            if encoding is None:
                return importer.read(data, file_name)
            if isinstance(importer, InEncodings):
                return importer.read_in(data, file_name, encoding)
            raise FileError("{name} says itself how it is encoded; open it without a choice.", name=file_name)
    raise FileError(
        "{name} is not text ({format}); choose the text of the question and its answer.",
        name=file_name,
        format=document_format(data) or binary_format(data) or "unknown binary format",
    )
