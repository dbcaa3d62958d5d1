"""Checking a review file: the official schema, and what it says of itself."""

from __future__ import annotations

from pathlib import Path

from annotator.app.sessions import review_bytes
from annotator.core.phrases import Phrase
from annotator.io import akn


def check_file(path: Path) -> tuple[akn.Finding, ...]:
    """What is wrong with the review file at `path`; empty where nothing is.

    Raises `AppError` where the file is no XML, `FileError` where it cannot be read or parsed.
    """
    return akn.check(review_bytes(path))


def prepare() -> None:
    """Compile the official schema (0.2 s), so that the first save need not. Any thread may call this."""
    akn.prepare()


def measures_of(path: Path) -> tuple[Phrase, ...]:
    """By which schemas the file at `path` is checked, and what was wrong with it before a review came into it."""
    return akn.measures(review_bytes(path))
