"""What a comparison of reviewers gives."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.codebook import Verdict
from annotator.core.phrases import Phrase
from annotator.core.review import Reviewer

FEWEST_UNITS = 30
"""Below this many units a coefficient says little, and that is said."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One number. `value` None is undefined; `low` and `high` are the 95 % interval where there is one.

    `units` is what it was computed on: questions, or words or links where `name` says so.
    """

    name: Phrase
    value: float | None
    low: float | None
    high: float | None
    units: int


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
    """Two reviewers and every combination of their verdicts that occurs."""

    first: Reviewer
    second: Reviewer
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was measured. `units` questions have an ordered verdict by two reviewers or more, in `documents` sources.

    `remarks` say what limits the numbers: too few units, intervals by document.
    """

    reviewers: tuple[Reviewer, ...]
    documents: int
    units: int
    measures: tuple[Measure, ...]
    pairs: tuple[Pair, ...]
    remarks: tuple[Phrase, ...]
