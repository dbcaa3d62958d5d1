"""Opening and saving. What is opened is a dossier, whatever it was before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.analysis.segmenting import segment
from annotator.app.errors import AppError
from annotator.app.resources import default_codebook
from annotator.core.edits import StartReview
from annotator.core.review import Dossier, Reviewer
from annotator.io import akn
from annotator.io.atomic import write_atomically
from annotator.io.files import read_bytes
from annotator.io.importers import read_source


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of a file: its dossier, and `path` if that is a review file that a save goes to."""

    dossier: Dossier
    path: Path | None
    name: str


def open_file(path: Path) -> Opened:
    """Read a review file, or import any other file as a source. Raises `FileError`."""
    data = read_bytes(path)
    if akn.looks_like_xml(data):
        return Opened(akn.read(data), path, path.name)
    return Opened(import_source(data, path.name), None, path.name)


def import_source(data: bytes, file_name: str) -> Dossier:
    """The bytes of a published document as a dossier, its questions and answers found. Raises `FileError`."""
    source = read_source(data, file_name)
    found = segment(source.text, furniture=source.furniture)
    return Dossier(source, default_codebook(), found.facts, found.structure)


def open_review(path: Path) -> Dossier:
    """Read a review file and nothing else. Raises `AppError` for what is none, `FileError` for a damaged one."""
    return akn.read(review_bytes(path))


def review_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a review. Raises `AppError` where it is no XML at all."""
    data = read_bytes(path)
    if not akn.looks_like_xml(data):
        raise AppError("{path} is no review; import it first, or choose a review file.", path=path)
    return data


def save(dossier: Dossier, path: Path) -> None:
    """Write a review file, whole or not at all. Nothing that the official schema refuses is ever written.

    Raises `FileError` where it cannot be written, `AppError` where the file would not be valid.
    """
    data = akn.write(dossier)
    wrong = akn.invalid(data)
    if wrong:
        raise AppError(
            "{path} was not saved, for it would not be valid ({what}); report this, your work is still open.",
            path=path,
            what=wrong[0],
        )
    write_atomically(path, data)


def suggested_path(opened_name: str, folder: Path) -> Path:
    """Where a review of the file `opened_name` is best saved: X.txt becomes X.xml in `folder`."""
    return folder / f"{Path(opened_name).stem or 'review'}.xml"


def start_or_continue(dossier: Dossier, reviewer: Reviewer, at: str) -> Dossier:
    """The dossier with a review by `reviewer`, the one that is there or a new one begun at `at`."""
    return dossier if dossier.has_review(reviewer.id) else StartReview(reviewer, at).apply(dossier)
