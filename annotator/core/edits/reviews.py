"""Beginning and completing a review, and stating facts about the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from annotator.core.edits.base import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, HistoryStep, Review, Reviewer, ReviewState


@dataclass(frozen=True, slots=True)
class StartReview(Edit):
    """A reviewer begins; the dossier holds one review by each reviewer."""

    reviewer: Reviewer
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        if dossier.has_review(self.reviewer.id):
            raise ReviewError("{name} has a review in this file already; go on with that one.", name=self.reviewer.name)
        started = Review(self.reviewer, history=(HistoryStep(ReviewState.IN_PROGRESS, self.at),))
        return replace(dossier, reviews=(*dossier.reviews, started))

    def describe(self) -> Phrase:
        return phrase("Review by {name} started", name=self.reviewer.name)


@dataclass(frozen=True, slots=True)
class SetReviewState(Edit):
    """Complete a review, or take it up again. Both are kept in its history."""

    reviewer: str
    state: ReviewState
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(review: Review) -> Review:
            if review.state is self.state:
                return review
            return replace(review, history=(*review.history, HistoryStep(self.state, self.at)))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        if self.state is ReviewState.COMPLETE:
            return phrase("Review completed")
        return phrase("Review taken up again")


class FactName(StrEnum):
    """The facts of a document that can be stated by hand; the names are those of `Facts`."""

    TITLE = "title"
    LANGUAGE = "language"
    NUMBER = "number"
    ASKER = "asker"
    MINISTER = "minister"
    DATE_ASKED = "date_asked"
    DATE_ANSWERED = "date_answered"
    LEGISLATURE = "legislature"


@dataclass(frozen=True, slots=True)
class SetFact(Edit):
    """State a fact, or "" to make it unknown. Dates are ISO 8601 days."""

    name: FactName
    value: str

    def apply(self, dossier: Dossier) -> Dossier:
        value = self.value.strip() or None
        if value is not None and self.name in (FactName.DATE_ASKED, FactName.DATE_ANSWERED):
            try:
                value = date.fromisoformat(value).isoformat()
            except ValueError:
                raise ReviewError("{value} is no date; write it as year-month-day.", value=value) from None
        facts = {**{n.value: getattr(dossier.facts, n.value) for n in FactName}, self.name.value: value}
        return replace(dossier, facts=type(dossier.facts)(**facts))

    def describe(self) -> Phrase:
        return phrase("Document: {name} stated", name=self.name)
