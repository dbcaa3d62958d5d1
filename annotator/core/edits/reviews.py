"""Beginning and completing a review, and stating facts about the document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core.dates import stated_day
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assignment, Blinding, Dossier, HistoryStep, Review, Reviewer, ReviewState
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
    """Hide the reviewers' findings from each other until all of them are complete, or no longer.

    Who does it, and when, is kept. (A journal of an earlier version does not say who.)
    """

    blind: bool
    by: Reviewer | None = None
    at: str = ""

    def apply(self, dossier: Dossier) -> Dossier:
        if self.blind is dossier.blind:
            return dossier
        kept = dossier.blindings if self.by is None else (*dossier.blindings, Blinding(self.blind, self.by, self.at))
        return replace(dossier, blind=self.blind, blindings=kept)

    def describe(self) -> Phrase:
        if self.blind:
            return phrase("Findings hidden from other reviewers")
        return phrase("Findings shown to other reviewers")


@dataclass(frozen=True, slots=True)
class SetAssigned(Edit):
    """Say who should review the document, each once, and by when."""

    assigned: tuple[Assignment, ...]

    def apply(self, dossier: Dossier) -> Dossier:
        people = [one.reviewer for one in self.assigned]
        if any(not person.name.strip() for person in people) or len(set(people)) != len(people):
            raise ReviewError("Each reviewer who is assigned needs a name, and is assigned once; correct the list.")
        assigned = tuple(replace(one, due=stated_day(one.due or "")) for one in self.assigned)
        return replace(dossier, assigned=assigned)

    def describe(self) -> Phrase:
        return phrase("Assigned: {names}", names=", ".join(one.reviewer.name for one in self.assigned))


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
            value = stated_day(value)
        facts = {**{n.value: getattr(dossier.facts, n.value) for n in FactName}, self.name.value: value}
        return replace(dossier, facts=type(dossier.facts)(**facts))

    def describe(self) -> Phrase:
        return phrase("Document: {name} stated", name=self.name)
