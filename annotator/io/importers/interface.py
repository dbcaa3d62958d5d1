"""What every importer is: it knows its format by content, and turns bytes into a source."""

from __future__ import annotations

from typing import Protocol

from annotator.core.source import Source


class Importer(Protocol):
    """One format. Adding a format is one module with such an object and one line in `registry`."""

    def recognises(self, data: bytes) -> bool:
        """Whether `data` is of this format, judged by its content alone."""
        ...

    def read(self, data: bytes, file_name: str) -> Source:
        """The source that `data` holds; the same for the same bytes, always.

        Raises `FileError` where it holds no text, or is damaged.
        """
        ...
