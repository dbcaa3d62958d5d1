"""Joining two values that came of a common one: what only one side changed is taken, and both sides are alike.

The order of the two sides never matters. `base` None: what they came of is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import pairwise
from typing import Any, TypeVar

_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Place:
    """A thing that both sides may change: `field` of the `kind` ("question", ...) `id` in the review of `reviewer`.

    What is in no review has the reviewer "".
    """

    reviewer: str
    kind: str
    id: str
    field: str


@dataclass(frozen=True, slots=True)
class Clash:
    """Both sides changed the same thing to another value. `one_taken`: that of the first side stands."""

    place: Place
    one: Any
    other: Any
    one_taken: bool

    @property
    def left(self) -> Any:
        """The value that was not taken."""
        return self.other if self.one_taken else self.one


def _no(_: Clash) -> bool:
    return False


@dataclass(slots=True)
class Judge:
    """Decides where both changed the same: as `choices` say (True for the first side), else for the later of them.

    What was decided before stands: `knows` says of each side whether it tells already what was not taken of a clash.
    """

    choices: Mapping[Place, bool] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    knows: tuple[Callable[[Clash], bool], Callable[[Clash], bool]] = (_no, _no)

    def decide(self, place: Place, one: _T, other: _T, ranks: tuple[Any, Any]) -> _T:
        """One of two values. `ranks` say how late each is; of two as late the greater by its own words."""
        first = (ranks[0], repr(one)) >= (ranks[1], repr(other))
        known = self.knows[0](Clash(place, one, other, True)), self.knows[1](Clash(place, one, other, False))
        if place not in self.choices and known[0] != known[1]:
            return one if known[0] else other
        first = self.choices.get(place, first)
        self.clashes.append(Clash(place, one, other, first))
        return one if first else other

    def unasked(self, clashes: Iterable[Clash]) -> list[Clash]:
        """Those that nobody has decided: what was not taken of them is to be kept."""
        return [clash for clash in clashes if clash.place not in self.choices]

    def joined(self, place: Place, base: _T | None, one: _T, other: _T, ranks: tuple[Any, Any]) -> _T:
        """One value of three."""
        if one == other or other == base:
            return one
        return other if one == base else self.decide(place, one, other, ranks)


def woven(one: Sequence[_K], other: Sequence[_K], rank: Callable[[_K], Any] = repr) -> tuple[_K, ...]:
    """Both rows in one, each thing once and each row in its order, as far as they agree; else the lowest rank first."""
    if one == other or not other:
        return tuple(one)
    after: dict[_K, list[_K]] = {key: [] for key in (*one, *other)}
    waits = dict.fromkeys(after, 0)
    for row in (one, other):
        for before, key in pairwise(row):
            after[before].append(key)
            waits[key] += 1
    number = {key: place for place, key in enumerate(sorted(after, key=rank))}
    free, rest = [(number[key], key) for key in after if not waits[key]], sorted(number.values(), reverse=True)
    by_number = {place: key for key, place in number.items()}
    heapify(free)
    done: dict[_K, None] = {}
    while len(done) < len(after):
        while not free:  # the rows disagree
            key = by_number[rest.pop()]
            if key not in done:
                free.append((number[key], key))
        _, key = heappop(free)
        if key in done:
            continue
        done[key] = None
        for following in after[key]:
            waits[following] -= 1
            if not waits[following] and following not in done:
                heappush(free, (number[following], following))
    return tuple(done)


def union(
    base: Iterable[_K] | None, one: Sequence[_K], other: Sequence[_K], rank: Callable[[_K], Any] = repr
) -> tuple[_K, ...]:
    """Two rows of values: what either added, without what either took away."""
    if one == other:
        return tuple(one)
    before, here, there = frozenset(base or ()), frozenset(one), frozenset(other)
    return tuple(key for key in woven(one, other, rank) if (key in here and key in there) or key not in before)


def keyed(
    base: Mapping[_K, _T] | None,
    one: Mapping[_K, _T],
    other: Mapping[_K, _T],
    join: Callable[[_T | None, _T, _T], _T],
    rank: Callable[[_K], Any] = repr,
) -> tuple[_T, ...]:
    """Two rows of things with a key. What one side removed goes, unless the other changed it."""
    found = []
    for key in woven(tuple(one), tuple(other), rank):
        before, here, there = (side.get(key) if side is not None else None for side in (base, one, other))
        if here is None or there is None:
            thing = there if here is None else here
            if thing is not None and thing != before:
                found.append(thing)
        elif here == there or there == before:
            found.append(here)
        else:
            found.append(there if here == before else join(before, here, there))
    return tuple(found)
