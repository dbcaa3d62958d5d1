"""The file that a source was read from, given back byte for byte."""

from __future__ import annotations

from pathlib import Path

from annotator.core.source import Source
from annotator.io import disk
from annotator.io.atomic import write_atomically
from annotator.io.names import file_name


def is_stream(path: Path) -> bool:
    """Whether what is written to `path` goes through: a pipe, a terminal, the null device."""
    return disk.is_special(path)


def original_name(source: Source) -> str:
    """What a copy of the file is best called."""
    return file_name(source.file_name)


def write_original(source: Source, path: Path) -> Path:
    """Write the bytes that `source` was read from to `path`, whatever their format; gives `path` back.

    Raises `FileError` where they cannot be written; what was at `path` is then as it was.
    """
    write_atomically(path, source.original)
    return path
