"""How sure a number is."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import chain
from typing import TypeVar

_Unit = TypeVar("_Unit")

Interval = tuple[float, float]

RESAMPLES = 1000
_SEED = 20_041
"""The same data give the same interval each time."""

_DEFINED = 0.5
"""The share of resamples that must have a value; where fewer have one, an interval would flatter."""


def bootstrap(
    groups: Sequence[Sequence[_Unit]], measure: Callable[[list[_Unit]], float | None], resamples: int = RESAMPLES
) -> Interval | None:
    """The middle 95 % of `measure` when whole groups are drawn again, as many as there are.

    A group is what belongs together: one unit, or all units of one document. None where that is not defined.
    """
    if len(groups) < 2:
        return None
    chance = random.Random(_SEED)
    found: list[float] = []
    for _ in range(resamples):
        drawn = chance.choices(groups, k=len(groups))
        value = measure(list(chain.from_iterable(drawn)))
        if value is not None:
            found.append(value)
    if len(found) < _DEFINED * resamples:
        return None
    found.sort()
    return found[int(0.025 * len(found))], found[min(len(found) - 1, int(0.975 * len(found)))]


def wilson(count: int, total: int) -> Interval | None:
    """The 95 % interval of a share (Wilson 1927); None of nothing."""
    if total == 0:
        return None
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(count, total, alpha=0.05, method="wilson")
    return max(0.0, float(low)), min(1.0, float(high))
