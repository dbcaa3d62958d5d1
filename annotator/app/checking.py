"""Checking a review file: the official schema, and what it says of itself."""

from __future__ import annotations

from pathlib import Path

from annotator.io import akn
from annotator.io.files import read_bytes


def check_file(path: Path) -> tuple[akn.Finding, ...]:
    """What is wrong with the review file at `path`; empty where nothing is. Raises `FileError` if unreadable."""
    return akn.check(read_bytes(path))
