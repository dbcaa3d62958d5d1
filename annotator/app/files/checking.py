"""Checking a review file: the official schema, and what it says of itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.files.opening import review_bytes
from annotator.app.resources import resource
from annotator.core.phrases import Phrase

if TYPE_CHECKING:
    from annotator.io import akn


def check_file(path: Path) -> tuple[akn.Finding, ...]:
    """What is wrong with the review file at `path`, by both schemas and by itself; empty where nothing is.

    Raises `AppError` where the file is no XML, `FileError` where it cannot be read or parsed.
    """
    from annotator.io import akn

    data = review_bytes(path)
    return (*akn.check(data), *akn.check_vocabulary(data, _vocabulary()))


def _vocabulary() -> bytes:
    return resource("schema", "written-question-review-1.rng").read_bytes()


def prepare() -> None:
    """Load what reads files, so that the first open and save need not. Any thread may call this."""
    from annotator.analysis import segmenting  # noqa: F401
    from annotator.io import akn, importers

    _ = akn.read, akn.write_valid, importers.suffixes()


def measures_of(path: Path) -> tuple[Phrase, ...]:
    """By which schemas the file at `path` is checked, and what was wrong with it before a review came into it."""
    from annotator.io import akn

    data = review_bytes(path)
    return (*akn.measures(data), *akn.vocabulary_measure(data))
