"""Beginning and completing a review, and stating facts about the document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, HistoryStep, Review, Reviewer, ReviewState
from annotator.core.source import FactName


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
class SetBlind(Edit):
    """Hide the reviewers' findings from each other until all of them are complete, or no longer."""

    blind: bool

    def apply(self, dossier: Dossier) -> Dossier:
        return replace(dossier, blind=self.blind)

    def describe(self) -> Phrase:
        if self.blind:
            return phrase("Findings hidden from other reviewers")
        return phrase("Findings shown to other reviewers")


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
