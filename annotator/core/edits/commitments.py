"""Recording what the minister commits to, and tying it to questions, answers and other commitments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from annotator.core.addresses import Address, address_in, short
from annotator.core.anchors import passage
from annotator.core.carrying import without_commitment
from annotator.core.commitments import (
    COMMITMENT_LINKS,
    ONE_WAY_LINKS,
    Commitment,
    CommitmentField,
    CommitmentType,
    Link,
    LinkType,
    Status,
    StatusChange,
    leads_to,
)
from annotator.core.dates import stated_day
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review
from annotator.core.spans import Span


@dataclass(frozen=True, slots=True)
class AddCommitment(Edit):
    """Make the passage `[start, end)` a commitment, open, with the id `commitment` that the review has not yet."""

    reviewer: str
    commitment: str
    summary: str
    start: int
    end: int
    at: str
    links: tuple[Link, ...] = ()
    type: CommitmentType = CommitmentType.PROMISE

    def apply(self, dossier: Dossier) -> Dossier:
        found = passage(dossier.source.text, self.start, self.end)
        opened = StatusChange(Status.OPEN, self.at, self.reviewer)
        added = Commitment(self.commitment, self.summary, (found,), (opened,), self.type)

        def change(review: Review) -> Review:
            if any(c.id == self.commitment for c in review.commitments):
                raise ReviewError("There is a commitment {id} already; add it under another id.", id=self.commitment)
            return replace(review, commitments=(*review.commitments, added))

        result = dossier.with_review(self.reviewer, change)
        for link in self.links:
            result = AddLink(self.reviewer, self.commitment, link.type, link.target).apply(result)
        return result

    def describe(self) -> Phrase:
        return phrase("Commitment {id} added", id=short(self.commitment))


@dataclass(frozen=True, slots=True)
class RemoveCommitment(Edit):
    """Take a commitment away, with the links of others to it."""

    reviewer: str
    commitment: str

    def apply(self, dossier: Dossier) -> Dossier:
        def change(review: Review) -> Review:
            review.commitment(self.commitment)
            return without_commitment(review, self.commitment)

        return dossier.with_review(self.reviewer, change)

    def describe(self) -> Phrase:
        return phrase("Commitment {id} removed", id=short(self.commitment))


@dataclass(frozen=True, slots=True)
class ChangeCommitment(Edit):
    """Give one field another value. `due` takes an ISO 8601 day or "" for unknown; `type` a `CommitmentType`."""

    reviewer: str
    commitment: str
    field: CommitmentField
    value: str

    def apply(self, dossier: Dossier) -> Dossier:
        return _commit(dossier, self.reviewer, self.commitment, self._changed)

    def _changed(self, old: Commitment) -> Commitment:
        match self.field:
            case CommitmentField.SUMMARY:
                return replace(old, summary=self.value)
            case CommitmentField.ACTOR:
                return replace(old, actor=self.value)
            case CommitmentField.DUE_TEXT:
                return replace(old, due_text=self.value)
            case CommitmentField.COMMENT:
                return replace(old, comment=self.value)
            case CommitmentField.DUE:
                return replace(old, due=stated_day(self.value))
            case CommitmentField.TYPE:
                return replace(old, type=_commitment_type(self.value))

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: {field} changed", id=short(self.commitment), field=self.field)


@dataclass(frozen=True, slots=True)
class SetStatus(Edit):
    """Add an entry to the commitment's history; the earlier ones stay. `document` is what shows it, if any.

    `due` (ISO 8601 day) moves the due date; the one until then stays in the history. "" leaves it.
    """

    reviewer: str
    commitment: str
    status: Status
    at: str
    note: str = ""
    document: str = ""
    due: str = ""

    def apply(self, dossier: Dossier) -> Dossier:
        return _commit(dossier, self.reviewer, self.commitment, self._changed)

    def _changed(self, old: Commitment) -> Commitment:
        due = stated_day(self.due) or old.due
        was = old.due or "" if due != old.due else ""
        entry = StatusChange(self.status, self.at, self.reviewer, self.note, self.document, was)
        return replace(old, history=(*old.history, entry), due=due)

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: {status}", id=short(self.commitment), status=self.status)


@dataclass(frozen=True, slots=True)
class AddLink(Edit):
    """Tie a commitment to a question, an answer, another commitment or a document, as `LinkType` says.

    The address of a commitment of the same review is its id there.
    """

    reviewer: str
    commitment: str
    type: LinkType
    target: str

    def apply(self, dossier: Dossier) -> Dossier:
        address = address_in(self.target) if self.type in COMMITMENT_LINKS else None
        if address is not None and address == Address(dossier.id, self.reviewer, address.commitment):
            return replace(self, target=address.commitment).apply(dossier)
        if address is None:
            self._check_target(dossier)
        link = Link(self.type, self.target)

        def change(old: Commitment) -> Commitment:
            if link in old.links:
                raise ReviewError(
                    "Commitment {id} is linked to {target} already; choose another.", id=old.id, target=self.target
                )
            return replace(old, links=(*old.links, link))

        return _commit(dossier, self.reviewer, self.commitment, change)

    def _check_target(self, dossier: Dossier) -> None:
        if self.type is LinkType.RESPONDS_TO:
            dossier.structure.question(self.target)
        elif self.type is LinkType.STATED_IN:
            dossier.structure.answer(self.target)
        elif self.type in COMMITMENT_LINKS:
            if self.target == self.commitment:
                raise ReviewError("Commitment {id} cannot be linked to itself; choose another.", id=self.target)
            review = dossier.review(self.reviewer)
            review.commitment(self.target)
            if self.type in ONE_WAY_LINKS and leads_to(review.commitments, self.type, self.target, self.commitment):
                raise ReviewError(
                    "Commitment {target} leads back to {id} by links of the same kind; remove one of those first.",
                    target=self.target,
                    id=self.commitment,
                )
        elif not self.target.strip():
            raise ReviewError("A link of this kind names a document; give its title or address.")

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: linked to {target}", id=short(self.commitment), target=short(self.target))


@dataclass(frozen=True, slots=True)
class RemoveLink(Edit):
    """Take one link of a commitment away."""

    reviewer: str
    commitment: str
    type: LinkType
    target: str

    def apply(self, dossier: Dossier) -> Dossier:
        link = Link(self.type, self.target)

        def change(old: Commitment) -> Commitment:
            if link not in old.links:
                raise ReviewError(
                    "Commitment {id} is not linked to {target}; choose one of its links.", id=old.id, target=self.target
                )
            return replace(old, links=tuple(i for i in old.links if i != link))

        return _commit(dossier, self.reviewer, self.commitment, change)

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: link to {target} removed", id=short(self.commitment), target=short(self.target))


@dataclass(frozen=True, slots=True)
class AddCommitmentPassage(Edit):
    """The code points `[start, end)` state the commitment too; passages are kept in text order."""

    reviewer: str
    commitment: str
    start: int
    end: int

    def apply(self, dossier: Dossier) -> Dossier:
        added = passage(dossier.source.text, self.start, self.end)

        def change(old: Commitment) -> Commitment:
            if added in old.passages:
                raise ReviewError("This passage belongs to commitment {id} already; select another.", id=old.id)
            return replace(old, passages=tuple(sorted((*old.passages, added))))

        return _commit(dossier, self.reviewer, self.commitment, change)

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: passage added", id=short(self.commitment))


@dataclass(frozen=True, slots=True)
class RemoveCommitmentPassage(Edit):
    """The passage `[start, end)` no longer belongs to the commitment; the last one has to stay."""

    reviewer: str
    commitment: str
    start: int
    end: int

    def apply(self, dossier: Dossier) -> Dossier:
        span = Span(self.start, self.end)

        def change(old: Commitment) -> Commitment:
            kept = tuple(p for p in old.passages if p.span != span)
            if len(kept) == len(old.passages):
                raise ReviewError("That passage does not belong to commitment {id}; choose one that does.", id=old.id)
            if not kept:
                raise ReviewError("Commitment {id} needs a passage; remove the commitment instead.", id=old.id)
            return replace(old, passages=kept)

        return _commit(dossier, self.reviewer, self.commitment, change)

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: passage removed", id=short(self.commitment))


@dataclass(frozen=True, slots=True)
class MoveCommitmentPassage(Edit):
    """Give the passage `[start, end)` of the commitment other ends, `[new_start, new_end)`."""

    reviewer: str
    commitment: str
    start: int
    end: int
    new_start: int
    new_end: int

    def apply(self, dossier: Dossier) -> Dossier:
        if (self.start, self.end) == (self.new_start, self.new_end):
            return dossier
        added = AddCommitmentPassage(self.reviewer, self.commitment, self.new_start, self.new_end).apply(dossier)
        return RemoveCommitmentPassage(self.reviewer, self.commitment, self.start, self.end).apply(added)

    def describe(self) -> Phrase:
        return phrase("Commitment {id}: passage moved", id=short(self.commitment))


def _commit(dossier: Dossier, reviewer: str, commitment: str, change: Callable[[Commitment], Commitment]) -> Dossier:
    return dossier.with_review(reviewer, lambda review: review.with_commitment(change(review.commitment(commitment))))


def _commitment_type(value: str) -> CommitmentType:
    try:
        return CommitmentType(value)
    except ValueError:
        raise ReviewError("{value} is no type of commitment; choose one from the list.", value=value) from None
