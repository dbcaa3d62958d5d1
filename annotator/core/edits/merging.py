"""Taking in what others found in a file of their own."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.merging import Contribution, merged
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier


@dataclass(frozen=True, slots=True)
class MergeReviews(Edit):
    """Join the reviews of another file on the same source (`annotator.core.merging` says how)."""

    brought: Contribution

    def apply(self, dossier: Dossier) -> Dossier:
        text = dossier.source.text
        if any(found.span.of(text) != found.exact for review in self.brought.reviews for found in review.passages()):
            raise ReviewError("The reviews to be joined are of another text; relocate them to this one first.")
        return merged(dossier, self.brought).dossier

    def describe(self) -> Phrase:
        names = ", ".join(review.reviewer.name for review in self.brought.reviews)
        return phrase("Reviews merged: {names}", names=names)
