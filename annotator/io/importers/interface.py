"""What every importer is: it knows its format by content, and turns bytes into a source."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from annotator.core.marked import Imported


class Importer(Protocol):
    """One format. Adding a format is one module with such an object and one line in `registry`."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How files of this format are usually named (".docx"); for a dialog's filter only, never to recognise."""
        ...

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is of this format, judged by its content alone."""
        ...

    def read(self, data: bytes, file_name: str) -> Imported:
        """The source that `data` holds, with what its markup states; the same for the same bytes, always.

        Raises `FileError` where it holds no text, is damaged, or needs more time or memory than a text should.
        """
        ...


@runtime_checkable
class InEncodings(Protocol):
    """An importer of a format that does not fix its encoding."""

    def read_in(self, data: bytes, file_name: str, encoding: str) -> Imported:
        """As `Importer.read`, in an encoding that was chosen, by its Python name."""
        ...
