"""Codebooks as files of their own: JSON, to be shared between files and people."""

from __future__ import annotations

import json
from pathlib import Path

from annotator.app.errors import AppError
from annotator.core.codebook import Codebook, codebook_as_json, codebook_from_json
from annotator.io.atomic import write_atomically
from annotator.io.files import read_bytes
from annotator.io.names import file_name


def load_codebook(path: Path) -> Codebook:
    """Read a codebook. Raises `FileError` where it cannot be read, `AppError` or `ReviewError` where it is none."""
    try:
        data: object = json.loads(read_bytes(path))
    except (ValueError, RecursionError):
        raise AppError("{path} is no codebook: it is not JSON; choose a codebook file.", path=path) from None
    return codebook_from_json(data)


def codebook_file(book: Codebook) -> str:
    """What a file of a codebook is best called."""
    return file_name(f"{book.name}-{book.version}", ".json")


def save_codebook(codebook: Codebook, path: Path) -> None:
    """Write a codebook file, whole or not at all. Raises `FileError` where it cannot be written."""
    data = json.dumps(codebook_as_json(codebook), ensure_ascii=False, indent=1)
    write_atomically(path, data.encode("utf-8", "surrogatepass"))
