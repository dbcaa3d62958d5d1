"""Recognising a DOCX and reading all of it."""

from __future__ import annotations

from typing import Final

from annotator.core.marked import Imported
from annotator.io.importers.archive import Archive, part_names
from annotator.io.importers.signatures import is_zip
from annotator.io.importers.word.body import BodyReader
from annotator.io.importers.word.notes import Notes
from annotator.io.importers.word.numbering import Numbering
from annotator.io.importers.word.parts import Parts
from annotator.io.importers.word.styles import Styles
from annotator.io.importers.writing import TextWriter

READING: Final = "docx/1"
MEDIA_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


class WordImporter:
    """Word since 2007."""

    suffixes = (".docx", ".docm", ".doc")

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is an archive with the parts of Word."""
        return is_zip(data) and any(name.startswith("word/") for name in part_names(data))

    def read(self, data: bytes, file_name: str) -> Imported:
        """The text of `data`. Raises `FileError` where it is damaged, encrypted, beyond the limits, or blank."""
        parts = Parts(Archive(data, file_name))
        writer = TextWriter(file_name)
        styles = Styles(parts.first("styles"))
        notes = Notes(parts)
        numbering = Numbering(parts.first("numbering"), styles)
        body = BodyReader(writer, styles, numbering, notes)
        body.read(parts.main)
        for label, note in notes.referred():
            writer.start_paragraph()
            with writer.furnishing():
                BodyReader(writer, styles, numbering, notes, label).read(note)
        for page_part in [*parts.all("header"), *parts.all("footer")]:
            writer.start_paragraph()
            with writer.furnishing():
                BodyReader(writer, styles, numbering, notes).read(page_part)
        return writer.finished(data, media_type=MEDIA_TYPE, reading=READING)
