"""What a reviewer finds of a question: verdict, reason, confidence, comment, evidence; and notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.core.anchors import passage
from annotator.core.codebook import ReasonId, Verdict
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Confidence, Dossier, Note, Review
from annotator.core.spans import Span


@dataclass(frozen=True, slots=True)
class SetVerdict(Edit):
    """`verdict` None takes the verdict back. Reasons that belong to another verdict go with it."""

    reviewer: str
    question: str
    verdict: Verdict | None
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(old: Assessment) -> Assessment:
            book = dossier.codebook
            reasons = (old.reason, *old.other_reasons) if old.reason else old.other_reasons
            fitting = tuple(r for r in reasons if r and book.reason(r).verdict is self.verdict)
            reason = old.reason if old.reason in fitting else None
            others = tuple(r for r in fitting if r != reason)
            return replace(old, verdict=self.verdict, reason=reason, other_reasons=others, look_again=False)

        return _assess(dossier, self.reviewer, self.question, self.at, change)

    def describe(self) -> Phrase:
        if self.verdict is None:
            return phrase("Question {question}: verdict taken back", question=self.question)
        return phrase("Question {question}: verdict {verdict}", question=self.question, verdict=self.verdict)


@dataclass(frozen=True, slots=True)
class ConfirmVerdict(Edit):
    """The verdict holds for the text as it is now: nothing is to be looked at again. It may be done when completed."""

    reviewer: str
    question: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        return _assess(dossier, self.reviewer, self.question, self.at, lambda old: replace(old, look_again=False))

    def describe(self) -> Phrase:
        return phrase("Question {question}: verdict confirmed", question=self.question)


@dataclass(frozen=True, slots=True)
class SetReason(Edit):
    """The primary reason; None for none. It must be one that the codebook has for the verdict given."""

    reviewer: str
    question: str
    reason: str | None
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(old: Assessment) -> Assessment:
            if self.reason is not None:
                _check_reason(dossier, old, self.reason)
            others = tuple(r for r in old.other_reasons if r != self.reason)
            return replace(old, reason=self.reason, other_reasons=others)

        return _assess(dossier, self.reviewer, self.question, self.at, change)

    def describe(self) -> Phrase:
        if self.reason is None:
            return phrase("Question {question}: reason taken back", question=self.question)
        return phrase("Question {question}: reason {reason}", question=self.question, reason=ReasonId(self.reason))


@dataclass(frozen=True, slots=True)
class SetOtherReasons(Edit):
    """The secondary reasons, each once, without the primary one."""

    reviewer: str
    question: str
    reasons: tuple[str, ...]
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(old: Assessment) -> Assessment:
            for reason in self.reasons:
                _check_reason(dossier, old, reason)
            return replace(old, other_reasons=tuple(r for r in dict.fromkeys(self.reasons) if r != old.reason))

        return _assess(dossier, self.reviewer, self.question, self.at, change)

    def describe(self) -> Phrase:
        return phrase("Question {question}: secondary reasons", question=self.question)


@dataclass(frozen=True, slots=True)
class SetConfidence(Edit):
    """How sure the reviewer is of the verdict; None where that is not said."""

    reviewer: str
    question: str
    confidence: Confidence | None
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        return _assess(
            dossier, self.reviewer, self.question, self.at, lambda old: replace(old, confidence=self.confidence)
        )

    def describe(self) -> Phrase:
        if self.confidence is None:
            return phrase("Question {question}: confidence taken back", question=self.question)
        return phrase("Question {question}: confidence {level}", question=self.question, level=self.confidence)


@dataclass(frozen=True, slots=True)
class SetComment(Edit):
    """The reviewer's own words on the question; "" for none."""

    reviewer: str
    question: str
    comment: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        return _assess(dossier, self.reviewer, self.question, self.at, lambda old: replace(old, comment=self.comment))

    def describe(self) -> Phrase:
        return phrase("Question {question}: comment", question=self.question)


@dataclass(frozen=True, slots=True)
class AddEvidence(Edit):
    """The code points `[start, end)` prove the verdict. Each place counts once; evidence is kept in text order."""

    reviewer: str
    question: str
    start: int
    end: int
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        added = passage(dossier.source.text, self.start, self.end)

        def change(old: Assessment) -> Assessment:
            if added in old.evidence:
                raise ReviewError(
                    "This passage is evidence for question {id} already; select another.", id=self.question
                )
            return replace(old, evidence=tuple(sorted((*old.evidence, added))))

        return _assess(dossier, self.reviewer, self.question, self.at, change)

    def describe(self) -> Phrase:
        return phrase("Question {question}: evidence added", question=self.question)


@dataclass(frozen=True, slots=True)
class RemoveEvidence(Edit):
    """The passage `[start, end)` is no longer evidence for the question."""

    reviewer: str
    question: str
    start: int
    end: int
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        span = Span(self.start, self.end)

        def change(old: Assessment) -> Assessment:
            kept = tuple(p for p in old.evidence if p.span != span)
            if len(kept) == len(old.evidence):
                raise ReviewError(
                    "That passage is no evidence for question {id}; choose one that is.", id=self.question
                )
            return replace(old, evidence=kept)

        return _assess(dossier, self.reviewer, self.question, self.at, change)

    def describe(self) -> Phrase:
        return phrase("Question {question}: evidence removed", question=self.question)


@dataclass(frozen=True, slots=True)
class MoveEvidence(Edit):
    """Give the passage `[start, end)` of the question's evidence other ends, `[new_start, new_end)`."""

    reviewer: str
    question: str
    start: int
    end: int
    new_start: int
    new_end: int
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        without = RemoveEvidence(self.reviewer, self.question, self.start, self.end, self.at).apply(dossier)
        if (self.start, self.end) == (self.new_start, self.new_end):
            return dossier
        return AddEvidence(self.reviewer, self.question, self.new_start, self.new_end, self.at).apply(without)

    def describe(self) -> Phrase:
        return phrase("Question {question}: evidence moved", question=self.question)


@dataclass(frozen=True, slots=True)
class AddNote(Edit):
    """A remark on the passage `[start, end)`; `note` is an id that the review does not have yet."""

    reviewer: str
    note: str
    text: str
    start: int
    end: int
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        added = Note(self.note, self.text, passage(dossier.source.text, self.start, self.end), self.at)

        def change(review: Review) -> Review:
            if any(n.id == self.note for n in review.notes):
                raise ReviewError("There is a note {id} already; add it under another id.", id=self.note)
            return replace(review, notes=(*review.notes, added))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Note added")


@dataclass(frozen=True, slots=True)
class ChangeNote(Edit):
    """Give a note other words."""

    reviewer: str
    note: str
    text: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(review: Review) -> Review:
            _check_note(review, self.note)
            changed = (replace(n, text=self.text, at=self.at) if n.id == self.note else n for n in review.notes)
            return replace(review, notes=tuple(changed))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Note changed")


@dataclass(frozen=True, slots=True)
class MoveNote(Edit):
    """Put a note to the passage `[start, end)`."""

    reviewer: str
    note: str
    start: int
    end: int
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        place = passage(dossier.source.text, self.start, self.end)

        def change(review: Review) -> Review:
            _check_note(review, self.note)
            moved = (
                replace(n, passage=place, at=self.at) if n.id == self.note and n.passage != place else n
                for n in review.notes
            )
            return replace(review, notes=tuple(moved))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Note moved")


@dataclass(frozen=True, slots=True)
class RemoveNote(Edit):
    """Take a note away."""

    reviewer: str
    note: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(review: Review) -> Review:
            _check_note(review, self.note)
            return replace(review, notes=tuple(n for n in review.notes if n.id != self.note))

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Note removed")


def _assess(
    dossier: Dossier, reviewer: str, question: str, at: str, change: Callable[[Assessment], Assessment]
) -> Dossier:
    if not dossier.structure.question(question).judged:
        raise ReviewError("Question {id} asks nothing by itself; judge its sub-questions.", id=question)

    def changed(review: Review) -> Review:
        old = review.assessment(question)
        new = change(old)
        return review if new == old else review.with_assessment(replace(new, at=at))

    return dossier.with_review(reviewer, changed)


def _check_reason(dossier: Dossier, assessment: Assessment, reason: str) -> None:
    if dossier.codebook.reason(reason).verdict is not assessment.verdict:
        raise ReviewError(
            "Reason {reason} does not go with the verdict on question {id}; set the verdict first.",
            reason=ReasonId(reason),
            id=assessment.question,
        )


def _check_note(review: Review, note: str) -> None:
    if all(n.id != note for n in review.notes):
        raise ReviewError("There is no note {id}; choose one from the list.", id=note)
