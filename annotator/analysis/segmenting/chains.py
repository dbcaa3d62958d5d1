"""Chains: which marks of one style continue each other, as the items of one list.

Lists nest and restart, and false labels look like items; the best chain is found by dynamic programming over
the marks in the order of the text, in time linear in their number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.analysis.segmenting.expressions import Family, Rank
from annotator.analysis.segmenting.marks import Mark

_LATE_START = 1.5
"""Taken off for a list that does not begin at its first label."""

_SKIPPED = 1.0
"""Taken off where marks are passed over that are no list of their own, which would begin at 1."""

_MISSING = 1.0
"""Taken off for each label that is missing between two items."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The items of one list in the order of the text, and how much speaks for it."""

    marks: tuple[Mark, ...] = ()
    weight: float = 0.0

    def __bool__(self) -> bool:
        return bool(self.marks)


class _Reached:
    """The best chains so far by their last label."""

    def __init__(self) -> None:
        self._by_rank: dict[Rank, tuple[float, int]] = {}
        self._by_number: dict[int, tuple[float, int]] = {}

    def note(self, rank: Rank, weight: float, index: int) -> None:
        if rank not in self._by_rank or weight > self._by_rank[rank][0]:
            self._by_rank[rank] = (weight, index)
        if rank.number not in self._by_number or weight > self._by_number[rank.number][0]:
            self._by_number[rank.number] = (weight, index)

    def before(self, rank: Rank, gap: int) -> tuple[float, int] | None:
        """The best chain that an item of `rank` can continue, over at most `gap` missing labels."""
        options: list[tuple[float, int]] = []
        if rank.sub:
            exact = self._by_rank.get(Rank(rank.number, rank.sub - 1))
            options += [exact] if exact is not None else []
        if rank.sub <= 1:
            for missing in range(min(gap, rank.number - 1) + 1):
                found = self._by_number.get(rank.number - 1 - missing)
                if found is not None:
                    options.append((found[0] - missing * _MISSING, found[1]))
        return max(options, key=lambda option: option[0], default=None)


def best_chain(marks: Sequence[Mark], weigh: Callable[[Mark], float], gap: int = 2) -> Chain:
    """The chain of `marks` with the most weight; an empty chain where there are no marks."""
    reached = _Reached()
    weights: list[float] = []
    previous: list[int | None] = []
    waiting: tuple[Rank, float, int] | None = None
    for i, mark in enumerate(marks):
        first, last = mark.atoms[0].rank, mark.atoms[-1].rank
        options: list[tuple[float, int | None]] = [(0.0 if _is_first(first) else -_LATE_START, None)]
        known = reached.before(first, gap)
        if known is not None:
            options.append(known)
        if waiting is not None:
            missing = _missing_between(waiting[0], first)
            if missing is not None and missing <= gap:
                options.append((waiting[1] - missing * _MISSING, waiting[2]))
            off = 0.0 if _is_first(first) or _may_be_roman_one(mark) else _SKIPPED
            reached.note(waiting[0], waiting[1] - off, waiting[2])
        base, came_from = max(options, key=lambda option: option[0])
        weights.append(base + weigh(mark))
        previous.append(came_from)
        waiting = (last, weights[-1], i)
    if not weights:
        return Chain()
    best = max(range(len(weights)), key=lambda i: (weights[i], -i))
    chain: list[Mark] = []
    at: int | None = best
    while at is not None:
        chain.append(marks[at])
        at = previous[at]
    return Chain(tuple(reversed(chain)), weights[best])


def _is_first(rank: Rank) -> bool:
    return rank.number == 1 and rank.sub <= 1


def _may_be_roman_one(mark: Mark) -> bool:
    """A letter "i" may begin a list of Roman numbers inside a list of letters."""
    return mark.family is Family.LETTER and mark.names == ("i",)


def _missing_between(before: Rank, after: Rank) -> int | None:
    """How many labels lack between two items of one list; None where the second cannot follow the first."""
    if after.sub and before == Rank(after.number, after.sub - 1):
        return 0
    return after.number - before.number - 1 if after.sub <= 1 and before.number < after.number else None
