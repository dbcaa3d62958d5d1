"""What the minister binds the government to, found in the answer.

A commitment is not an answer. Whether it is overdue is derived from its due date and status, never stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from annotator.core.addresses import new_id
from annotator.core.anchors import Passage


class CommitmentType(StrEnum):
    PROMISE = "promise"
    ONGOING_ACTION = "ongoing_action"
    INFORMATION = "information"
    STUDY_CONSIDERATION = "study_consideration"
    INTENTION = "intention"


class Status(StrEnum):
    OPEN = "open"
    IN_PROGRESS = "in_progress"
    PARTLY_FULFILLED = "partly_fulfilled"
    FULFILLED = "fulfilled"
    NOT_FULFILLED = "not_fulfilled"
    DROPPED = "dropped"
    SUPERSEDED = "superseded"
    UNCLEAR = "unclear"


PENDING = frozenset({Status.OPEN, Status.IN_PROGRESS, Status.PARTLY_FULFILLED})
"""The states in which a commitment can be overdue (codebook, status_lifecycle)."""


class LinkType(StrEnum):
    """What a commitment has to do with its link's target; the kind of target follows from the type."""

    RESPONDS_TO = "responds_to"  # a question id
    STATED_IN = "stated_in"  # an answer id
    PART_OF = "part_of"  # from here to CONTRADICTS: a commitment id of the same review, or the address of another
    DEPENDS_ON = "depends_on"
    REPEATS = "repeats"
    AMENDS = "amends"
    SUPERSEDES = "supersedes"
    CONTRADICTS = "contradicts"
    FULFILS = "fulfils"  # a document that fulfils the commitment: its URI or title
    EXTENDS_DEADLINE = "extends_deadline"  # a document


COMMITMENT_LINKS = frozenset(
    {
        LinkType.PART_OF,
        LinkType.DEPENDS_ON,
        LinkType.REPEATS,
        LinkType.AMENDS,
        LinkType.SUPERSEDES,
        LinkType.CONTRADICTS,
    }
)


ONE_WAY_LINKS = COMMITMENT_LINKS - {LinkType.CONTRADICTS}
"""Links that make no sense in a circle: nothing is part of itself, nor depends on itself, by whatever detour."""


@dataclass(frozen=True, slots=True, order=True)
class Link:
    type: LinkType
    target: str


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One entry of a commitment's history. `at` is UTC ISO 8601; `by` a reviewer's id.

    `was_due` is the due date until then (ISO 8601 day), where another was given; "" where it was not moved.
    """

    status: Status
    at: str
    by: str
    note: str = ""
    document: str = ""
    was_due: str = ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """One commitment in one review.

    `due_text` is the due date as written ("tegen eind 2018"), `due` the day it stands for (ISO 8601) or None.
    `history` is append-only and never empty: its last entry is the status.
    """

    id: str
    summary: str
    passages: tuple[Passage, ...]
    history: tuple[StatusChange, ...]
    type: CommitmentType = CommitmentType.PROMISE
    actor: str = ""
    due_text: str = ""
    due: str | None = None
    comment: str = ""
    links: tuple[Link, ...] = ()

    @property
    def status(self) -> Status:
        return self.history[-1].status

    @property
    def dues(self) -> tuple[str, ...]:
        """Each due date that it had, the first one first (ISO 8601 days)."""
        return (*(step.was_due for step in self.history if step.was_due), *((self.due,) if self.due else ()))

    def overdue(self, today: str) -> bool:
        """Whether `today` (ISO 8601 day) is past the due date of a commitment that is still pending."""
        return self.due is not None and self.due < today and self.status in PENDING

    def targets(self, link_type: LinkType) -> tuple[str, ...]:
        return tuple(link.target for link in self.links if link.type is link_type)


class CommitmentField(StrEnum):
    """The parts of a commitment that are plain values."""

    SUMMARY = "summary"
    TYPE = "type"
    ACTOR = "actor"
    DUE_TEXT = "due_text"
    DUE = "due"
    COMMENT = "comment"


def free_id(commitments: Sequence[Commitment]) -> str:
    """An id for a further commitment that no other writer gives, on whatever computer."""
    return new_id("c", {commitment.id for commitment in commitments})


def leads_to(commitments: Sequence[Commitment], link_type: LinkType, start: str, target: str) -> bool:
    """Whether links of that type lead from commitment `start` to commitment `target`, directly or by others."""
    targets = {commitment.id: commitment.targets(link_type) for commitment in commitments}
    waiting, seen = [start], set[str]()
    while waiting:
        for found in targets.get(waiting.pop(), ()):
            if found == target:
                return True
            if found not in seen:
                seen.add(found)
                waiting.append(found)
    return False
