"""Taking in what others found in a file of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.anchors import Passage
from annotator.core.edits.base import Edit
from annotator.core.errors import ReviewError
from annotator.core.merging import Contribution, merged
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review


@dataclass(frozen=True, slots=True)
class MergeReviews(Edit):
    """Join the reviews of another file on the same source (`annotator.core.merging` says how)."""

    brought: Contribution

    def apply(self, dossier: Dossier) -> Dossier:
        text = dossier.source.text
        if any(found.span.of(text) != found.exact for review in self.brought.reviews for found in _passages(review)):
            raise ReviewError("The reviews to be joined are of another text; relocate them to this one first.")
        return merged(dossier, self.brought).dossier

    def describe(self) -> Phrase:
        names = ", ".join(review.reviewer.name for review in self.brought.reviews)
        return phrase("Reviews merged: {names}", names=names)


def _passages(review: Review) -> Iterator[Passage]:
    for assessment in review.assessments:
        yield from assessment.evidence
    for commitment in review.commitments:
        yield from commitment.passages
    for note in review.notes:
        yield note.passage
