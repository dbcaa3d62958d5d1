"""Joining review files of the same source into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.files.sessions import open_review
from annotator.app.files.versions import ancestor_of
from annotator.core.edits import MergeReviews
from annotator.core.errors import ReviewError
from annotator.core.joining import last_act
from annotator.core.merging import Contribution, brought_by, contribution, merged
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review


@dataclass(frozen=True, slots=True)
class Joined:
    """What came of joining: the dossier, and for each file after the first what became of its reviews."""

    dossier: Dossier
    said: tuple[tuple[Path, Phrase], ...]


def merge_files(paths: Sequence[Path]) -> Joined:
    """Join the reviews in the files `paths`, whichever comes first (`annotator.core.merging` says how).

    Raises `AppError` with the name of the file that cannot be joined and why; `FileError` where one cannot be read.
    """
    dossier = open_review(paths[0])
    said: list[tuple[Path, Phrase]] = []
    for path in paths[1:]:
        other = open_review(path)
        try:
            result = merged(dossier, contribution(dossier, other), known_base(dossier, other))
        except ReviewError as error:
            raise AppError("{path} cannot be merged: {why}", path=path, why=error) from None
        dossier = result.dossier
        said += [(path, sentence) for sentence in result.said]
    return Joined(dossier, tuple(said))


def known_base(one: Dossier, other: Dossier, base: Dossier | None = None) -> Contribution | None:
    """What both came of, as far as is known: `base`, else what this user's programs have kept; None for nothing.

    A review that either has from before the base, or another way round than by it, is no part of what is known.
    """
    known = base or ancestor_of(one)
    if known is None or known.source.text != one.source.text:
        return None
    latest = [{r.reviewer.id: last_act(r) for r in side.reviews} for side in (one, other)]
    sure = base is not None

    def comes_of(review: Review) -> bool:
        ends = [side.get(review.reviewer.id) for side in latest]
        return sure or all(end is None or end >= last_act(review) for end in ends)

    return brought_by(replace(known, reviews=tuple(filter(comes_of, known.reviews))))


def merge_edit(dossier: Dossier, path: Path) -> MergeReviews:
    """The edit that joins the reviews in the file at `path` to `dossier`.

    Raises `AppError`, `FileError` where it is no review that can be read, `ReviewError` where it is of another source.
    """
    other = open_review(path)
    return MergeReviews(contribution(dossier, other), known_base(dossier, other))
