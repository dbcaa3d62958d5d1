"""Recognising a DOCX and reading all of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from annotator.core.marked import Imported
from annotator.core.source import Lack
from annotator.io.errors import FileError
from annotator.io.importers.archive import Archive, part_names
from annotator.io.importers.signatures import is_zip
from annotator.io.importers.word.body import WordBodyReader
from annotator.io.importers.word.notes import Notes
from annotator.io.importers.word.numbering import Numbering
from annotator.io.importers.word.parts import Parts
from annotator.io.importers.word.styles import WordStyles
from annotator.io.importers.writing import TextWriter

READING: Final = "docx/3"
MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_DEEPEST = 3


class WordImporter:
    """Word since 2007."""

    suffixes = (".docx", ".docm", ".doc")

    def __init__(self, others: Callable[[bytes, str], str]) -> None:
        """`others` gives the text of a file of any format that was put into one of these."""
        self._others = others

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is an archive with the parts of Word."""
        return _is_word(data)

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where it is damaged, encrypted, beyond the limits, or blank."""
        writer = TextWriter(file_name)
        _write(writer, Parts(Archive(data, file_name)), file_name, self._others, _DEEPEST)
        return writer.finished(data, media_type=MEDIA_TYPE, reading=READING)


def _is_word(data: bytes) -> bool:
    return is_zip(data) and any(name.startswith("word/") for name in part_names(data))


def _write(writer: TextWriter, parts: Parts, file_name: str, others: Callable[[bytes, str], str], deepest: int) -> None:
    """Write a document with its notes, heads and feet, and those put into it, at most `deepest` within each other."""
    styles = WordStyles(parts.first("styles"))
    notes = Notes(parts)
    numbering = Numbering(parts.first("numbering"), styles)

    def chunk(relationship: str) -> None:
        data = parts.inserted(relationship)
        if data is None or not deepest:
            writer.lacks(Lack.OBJECTS)
        elif _is_word(data):
            _write(writer, Parts(Archive(data, file_name)), file_name, others, deepest - 1)
        else:
            try:
                writer.write(others(data, file_name).strip("\n"))
            except FileError:
                writer.lacks(Lack.OBJECTS)

    WordBodyReader(writer, styles, numbering, notes, chunks=chunk, diagram=parts.diagram).read(parts.main)
    for label, note in notes.referred():
        writer.start_paragraph()
        with writer.furnishing():
            WordBodyReader(writer, styles, numbering, notes, label).read(note)
    for page_part in [*parts.all("header"), *parts.all("footer")]:
        writer.start_paragraph()
        with writer.furnishing():
            WordBodyReader(writer, styles, numbering, notes).read(page_part)
