"""What a comparison of reviewers gives."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.codebook import Verdict
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Reviewer

FEWEST_UNITS = 30
"""Below this many units a coefficient says little, and that is said."""

NOTHING_TO_COMPARE = phrase("there is nothing that two reviewers did")
ONE_CHOICE = phrase("all chose the same, so that chance would agree as well")
OTHER_READERS = phrase("not every document has the same reviewers")


@dataclass(frozen=True, slots=True)
class Measure:
    """One number. `value` None is undefined, and `undefined` says why; `low` and `high` are the 95 % interval, if any.

    `units` is what it was computed on: questions, or words or links where `name` says so. `method` tells, for a record
    that others repeat it from, whose formula it is, and its weights.
    """

    name: Phrase
    value: float | None
    low: float | None
    high: float | None
    units: int
    undefined: Phrase | None = None
    method: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """A question of a source: what a cell of a table leads to. `source` is the SHA-256 of the text.

    `file_name` is that of the source.
    """

    source: str
    question: str
    file_name: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The questions of which the first reviewer found `first` and the second `second`; None: not yet reviewed."""

    first: Verdict | None
    second: Verdict | None
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two reviewers, every combination of their verdicts that occurs, and how far the two agree."""

    first: Reviewer
    second: Reviewer
    cells: tuple[Cell, ...]
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was measured. `units` questions have an ordered verdict by two reviewers or more, in `documents` sources.

    `missing` counts what reviewers of a source have not judged or given no ordered verdict, a question each. `remarks`
    say what limits the numbers: too few units, too few documents for intervals.
    """

    reviewers: tuple[Reviewer, ...]
    documents: int
    units: int
    missing: int
    measures: tuple[Measure, ...]
    pairs: tuple[Pair, ...]
    remarks: tuple[Phrase, ...]
