"""Saying of a suggested commitment that it is none, so that it is not suggested again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review
from annotator.core.spans import Span


@dataclass(frozen=True, slots=True)
class DismissSuggestion(Edit):
    """The commitment suggested at `[start, end)` is none; the place is kept in text order."""

    reviewer: str
    start: int
    end: int

    def apply(self, dossier: Dossier) -> Dossier:
        if not 0 <= self.start < self.end <= len(dossier.source.text):
            raise ReviewError("No text is selected; select the words first.")
        span = Span(self.start, self.end)

        def change(review: Review) -> Review:
            if span in review.dismissed:
                return review
            return replace(review, dismissed=tuple(sorted((*review.dismissed, span))))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Suggestion dismissed")
