"""Choosing the importer of a file by its content."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from importlib import import_module

from annotator.core.marked import Imported
from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.interface import Importer, InEncodings
from annotator.io.importers.signatures import binary_format, document_format, is_html, is_pdf, is_xml, is_zip

log = logging.getLogger("annotator.io")


def _inserted(data: bytes, file_name: str) -> str:
    """The text of a file that is part of another."""
    return read_source(data, file_name).text


def _is_old(data: bytes) -> bool:
    return document_format(data) == "old Office"


def _has_head(data: bytes) -> bool:
    """Whether `data` may begin with the head of a message."""
    return re.match(rb"\s*[\w-]+:", data) is not None


_IMPORTERS: tuple[tuple[str, str, Callable[[bytes], bool], tuple[object, ...]], ...] = (
    ("pdf", "PdfImporter", is_pdf, ()),
    ("word", "WordImporter", is_zip, (_inserted,)),
    ("opendocument", "OpenDocumentImporter", is_zip, ()),
    ("mail", "MailImporter", lambda data: _is_old(data) or _has_head(data), (lambda d, name: read_source(d, name),)),
    ("html", "HtmlImporter", lambda data: is_html(data) or _has_head(data), ()),
    ("rtf", "RtfImporter", lambda data: data.startswith(b"{"), ()),
    ("archive", "OtherArchiveImporter", is_zip, ()),
    ("ole", "OldOfficeImporter", _is_old, ()),
    ("xml", "XmlImporter", is_xml, ()),
    ("text", "TextImporter", lambda _data: True, ()),
)
"""In the order in which they are asked; the first that recognises the content reads it.

Module, class, what content must look like for it to be asked at all (others are not even loaded), what it is made of.
"""


def _importers(data: bytes | None = None) -> Iterator[Importer]:
    """All of them, or those that may recognise `data`."""
    for module, name, may_be, made_of in _IMPORTERS:
        if data is None or may_be(data):
            yield getattr(import_module(f"annotator.io.importers.{module}"), name)(*made_of)


def suffixes() -> tuple[str, ...]:
    """The endings that files of the known formats usually have, each once."""
    return tuple(dict.fromkeys(suffix for importer in _importers() for suffix in importer.suffixes))


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
    for importer in _importers(data):
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
