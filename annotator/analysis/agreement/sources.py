"""Bringing together who reviewed the same source, from whichever files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.codebook import Verdict
from annotator.core.review import Assessment, Dossier, Review, ReviewKind
from annotator.core.source import Source
from annotator.core.structure import Question, Structure

ORDER = (Verdict.NOT_ANSWERED, Verdict.PARTIAL, Verdict.ANSWERED)
"""The verdicts that have an order. The special ones say that there is nothing to judge: they count as missing."""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """One source and the individual reviews of it, each with the structure that it was made with.

    `key` is the SHA-256 of its text.
    """

    text: str
    key: str
    file_name: str
    reviews: tuple[tuple[Review, Structure], ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that every review judges, under the same id and at an overlapping place."""
        first = self.reviews[0][1]
        return tuple(q for q in first.judged if all(_has(structure, q) for _, structure in self.reviews[1:]))

    def review(self, reviewer_id: str) -> Review | None:
        """That reviewer's review, None where there is none of this source."""
        return next((review for review, _ in self.reviews if review.reviewer.id == reviewer_id), None)


def _has(structure: Structure, question: Question) -> bool:
    if not structure.has_question(question.id):
        return False
    same = structure.question(question.id)
    return same.judged and same.span.overlaps(question.span)


def together(dossiers: Iterable[Dossier]) -> tuple[Reviewed, ...]:
    """The individual reviews of each source that more than one reviewer reviewed; consensus is left out.

    Where one reviewer has several reviews of a source, the one that was changed last counts.
    """
    sources: dict[str, Source] = {}
    found: dict[str, dict[str, tuple[Review, Structure]]] = {}
    for dossier in dossiers:
        key = dossier.source.text_sha256
        sources.setdefault(key, dossier.source)
        known = found.setdefault(key, {})
        for review in dossier.reviews:
            if review.kind is not ReviewKind.INDIVIDUAL:
                continue
            other = known.get(review.reviewer.id)
            if other is None or _changed(review) >= _changed(other[0]):
                known[review.reviewer.id] = (review, dossier.structure)
    return tuple(
        Reviewed(sources[key].text, key, sources[key].file_name, tuple(reviews.values()))
        for key, reviews in found.items()
        if len(reviews) > 1
    )


def _changed(review: Review) -> str:
    times = [assessment.at for assessment in review.assessments] + [step.at for step in review.history]
    return max(times, default="")


def category(assessment: Assessment) -> int | None:
    """The place of its verdict in `ORDER`; None for a special verdict and for none."""
    return ORDER.index(assessment.verdict) if assessment.verdict in ORDER else None
