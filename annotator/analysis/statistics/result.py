"""What a count gives."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.codebook import Verdict
from annotator.core.commitments import Status
from annotator.core.phrases import Phrase

FEWEST_UNITS = 30
"""Groups are put in the order of their shares only if each of them has this many units."""


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `total` with its 95 % interval by document; None where there are too few documents for one."""

    count: int
    total: int
    low: float | None
    high: float | None

    @property
    def value(self) -> float | None:
        """The share, 0 to 1; None of nothing."""
        return self.count / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Group:
    """The judgements that have something in common: a minister, an asker, a theme. `name` "" is unknown.

    `verdicts` counts every verdict; `answered` is the share among answered, partial and not answered.
    """

    name: str
    verdicts: tuple[tuple[Verdict, int], ...]
    answered: Share

    @property
    def total(self) -> int:
        """All judgements of the group, special verdicts too."""
        return sum(count for _, count in self.verdicts)


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How often a reason was given as the primary one, and the verdict that it is for."""

    id: str
    label: str
    verdict: Verdict
    count: int


@dataclass(frozen=True, slots=True)
class Timeliness:
    """Days from asking to answering, of the documents that state both; `late` is set where a term was given."""

    documents: int
    unknown: int
    median: float | None
    longest: int | None
    late: Share | None


@dataclass(frozen=True, slots=True)
class Statistics:
    """All counts. A judgement is one reviewer's verdict on one question; on what a
    consensus has judged, only that counts.

    `joint` is the share of judged questions that a joint answer claims, `lost` the share of those judged questions
    of a joint answer that were found not answered. `ranked`: groups are in the order of their shares, else of names.
    """

    documents: int
    questions: int
    judgements: int
    all: Group
    by_minister: tuple[Group, ...]
    by_asker: tuple[Group, ...]
    by_theme: tuple[Group, ...]
    reasons: tuple[ReasonCount, ...]
    joint: Share
    lost: Share
    timeliness: Timeliness
    commitments: tuple[tuple[Status, int], ...]
    overdue: Share
    ranked: bool
    remarks: tuple[Phrase, ...]
