"""What one reviewer finds, and the dossier that holds everything of one file.

A dossier is an immutable value. It changes only by an `Edit`, which makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.core.anchors import Passage
from annotator.core.codebook import Codebook, Verdict
from annotator.core.commitments import Commitment
from annotator.core.errors import ReviewError
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure


class Confidence(StrEnum):
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class ReviewState(StrEnum):
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"


class ReviewKind(StrEnum):
    """Whose judgement a review is: one reviewer's own, or what several agreed on."""

    INDIVIDUAL = "individual"
    CONSENSUS = "consensus"


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who judges. `id` is unique among all reviewers who may ever share a file (letters, digits, - and _)."""

    id: str
    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Recoded:
    """The finding gave the reason `reason` of codebook `version` until `by` (a reviewer's id) mapped it at `at`.

    `now` is the reason that took its place.
    """

    reason: str
    version: str
    now: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """What one reviewer finds of one question.

    `verdict` None: not yet reviewed, though a comment or evidence may be there. `reason` is the primary
    reason, `other_reasons` secondary ones: ids of the codebook. `at` is when it last changed (UTC ISO 8601).
    `look_again`: the wording of the question or of its answer has changed since, and the reviewer has not confirmed
    the verdict yet. `recoded` are the reasons that it gave before another codebook came, the oldest first.
    """

    question: str
    verdict: Verdict | None = None
    reason: str | None = None
    other_reasons: tuple[str, ...] = ()
    confidence: Confidence | None = None
    comment: str = ""
    evidence: tuple[Passage, ...] = ()
    at: str = ""
    look_again: bool = False
    recoded: tuple[Recoded, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been found: such an assessment is not kept."""
        return self == Assessment(self.question, at=self.at)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a passage. `id` is unique within the review ("n1")."""

    id: str
    text: str
    passage: Passage
    at: str = ""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """The review reached `state` at `at` (UTC ISO 8601)."""

    state: ReviewState
    at: str


@dataclass(frozen=True, slots=True)
class Review:
    """One reviewer's work on one source. `history` begins with the start; its last step is the state.

    `dismissed` are the places of suggested commitments that the reviewer does not want to see again, in text
    order. `parties` are the ids of the reviewers whose reviews a consensus was made of, else none.
    """

    reviewer: Reviewer
    assessments: tuple[Assessment, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    notes: tuple[Note, ...] = ()
    history: tuple[HistoryStep, ...] = ()
    dismissed: tuple[Span, ...] = ()
    kind: ReviewKind = ReviewKind.INDIVIDUAL
    parties: tuple[str, ...] = ()
    _assessed: dict[str, Assessment] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_assessed", {a.question: a for a in self.assessments})

    @property
    def state(self) -> ReviewState:
        return self.history[-1].state if self.history else ReviewState.IN_PROGRESS

    def passages(self) -> Iterator[Passage]:
        """Every passage that a finding points to: evidence, those of commitments, those of notes."""
        for assessment in self.assessments:
            yield from assessment.evidence
        for commitment in self.commitments:
            yield from commitment.passages
        for note in self.notes:
            yield note.passage

    def assessment(self, question_id: str) -> Assessment:
        """What is found of that question; a blank assessment where nothing is."""
        return self._assessed.get(question_id) or Assessment(question_id)

    def with_assessment(self, changed: Assessment) -> Review:
        """The review with `changed` in the place of what it holds of that question."""
        if changed.is_blank:
            return replace(self, assessments=tuple(a for a in self.assessments if a.question != changed.question))
        if changed.question not in self._assessed:
            return replace(self, assessments=(*self.assessments, changed))
        return replace(
            self, assessments=tuple(changed if a.question == changed.question else a for a in self.assessments)
        )

    def commitment(self, commitment_id: str) -> Commitment:
        """The commitment with that id. Raises `ReviewError` where there is none."""
        for commitment in self.commitments:
            if commitment.id == commitment_id:
                return commitment
        raise ReviewError("There is no commitment {id}; choose one from the list.", id=commitment_id)

    def with_commitment(self, changed: Commitment) -> Review:
        return replace(self, commitments=tuple(changed if c.id == changed.id else c for c in self.commitments))


@dataclass(frozen=True, slots=True)
class Extra:
    """XML that this version does not know, kept so that a save writes it back.

    `place` says where it stood (the words are those of `annotator.io.akn`); `xml` is the element as text.
    """

    place: str
    xml: str


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who should review, by when (`due`, an ISO 8601 day; None for no day).

    The id of `reviewer` is "" where whoever assigned knew only the name. `batch` names the batch of a workspace that
    it was dealt in, which decides on it; "" for none.
    """

    reviewer: Reviewer
    due: str | None = None
    batch: str = ""

    def is_of(self, reviewer: Reviewer) -> bool:
        """Whether that is the one who was assigned."""
        if self.reviewer.id:
            return self.reviewer.id == reviewer.id
        organisation = self.reviewer.organisation.casefold()
        return self.reviewer.name.casefold() == reviewer.name.casefold() and (
            not organisation or organisation == reviewer.organisation.casefold()
        )


@dataclass(frozen=True, slots=True)
class Blinding:
    """`by` hid the findings of reviewers from each other at `at` (`blind`), or lifted that."""

    blind: bool
    by: Reviewer
    at: str


@dataclass(frozen=True, slots=True)
class LayoutProfile:
    """The layout by which the questions were found: its name, and its content as it was then."""

    name: str
    content: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything one file holds: the source, its structure, the codebook, and the work of its reviewers.

    `id` is the document's own, made of the source where none is given (`Source.document_id`) and kept for ever, also
    when a corrected source comes. `blind`: reviewers are not to see each other's findings until all individual
    reviews are complete; `blindings` says who hid or showed them. `assigned` are those who should review.
    """

    source: Source
    codebook: Codebook
    facts: Facts = Facts()
    structure: Structure = Structure()
    reviews: tuple[Review, ...] = ()
    extras: tuple[Extra, ...] = ()
    blind: bool = False
    id: str = ""
    assigned: tuple[Assignment, ...] = ()
    blindings: tuple[Blinding, ...] = ()
    layout: LayoutProfile | None = None

    def __post_init__(self) -> None:
        if not self.id:
            object.__setattr__(self, "id", self.source.document_id)

    def review(self, reviewer_id: str) -> Review:
        """That reviewer's review. Raises `ReviewError` where there is none."""
        for review in self.reviews:
            if review.reviewer.id == reviewer_id:
                return review
        raise ReviewError("There is no review by {id} in this file; start one first.", id=reviewer_id)

    def has_review(self, reviewer_id: str) -> bool:
        return any(r.reviewer.id == reviewer_id for r in self.reviews)

    @property
    def individual(self) -> tuple[Review, ...]:
        """The reviews that are one reviewer's own."""
        return tuple(r for r in self.reviews if r.kind is ReviewKind.INDIVIDUAL)

    @property
    def findings_hidden(self) -> bool:
        """Whether reviewers may not see each other's findings yet: those of all assigned, else of all there are."""
        if not self.blind:
            return False
        if not self.assigned:
            return any(r.state is not ReviewState.COMPLETE for r in self.individual)
        return not all(self._is_complete(one) for one in self.assigned)

    def _is_complete(self, assignment: Assignment) -> bool:
        theirs = [r.state for r in self.individual if assignment.is_of(r.reviewer)]
        return bool(theirs) and all(state is ReviewState.COMPLETE for state in theirs)

    def with_review(self, reviewer_id: str, change: Callable[[Review], Review]) -> Dossier:
        """The dossier in which `change` was done to that reviewer's review."""
        changed = change(self.review(reviewer_id))
        return replace(self, reviews=tuple(changed if r.reviewer.id == reviewer_id else r for r in self.reviews))
