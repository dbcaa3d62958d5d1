"""Joining review files of the same source into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.files.sessions import open_review
from annotator.core.edits import MergeReviews
from annotator.core.errors import ReviewError
from annotator.core.merging import contribution, merged
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of joining: the dossier, and for each file after the first what became of its reviews."""

    dossier: Dossier
    said: tuple[tuple[Path, Phrase], ...]


def merge_files(paths: Sequence[Path]) -> Joined:
    """Join the reviews in the files `paths`; the first leads (`annotator.core.merging` says how).

    Raises `AppError` with the name of the file that cannot be joined and why; `FileError` where one cannot be read.
    """
    dossier = open_review(paths[0])
    said: list[tuple[Path, Phrase]] = []
    for path in paths[1:]:
        other = open_review(path)
        try:
            result = merged(dossier, contribution(dossier, other))
        except ReviewError as error:
            raise AppError("{path} cannot be merged: {why}", path=path, why=error) from None
        dossier = result.dossier
        said += [(path, sentence) for sentence in result.said]
    return Joined(dossier, tuple(said))


def merge_edit(dossier: Dossier, path: Path) -> MergeReviews:
    """The edit that joins the reviews in the file at `path` to `dossier`.

    Raises `AppError`, `FileError` where it is no review that can be read, `ReviewError` where it is of another source.
    """
    return MergeReviews(contribution(dossier, open_review(path)))
