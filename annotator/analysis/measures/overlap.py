"""How much two sets of places have in common."""

from __future__ import annotations

from collections.abc import Hashable
from collections.abc import Set as AbstractSet


def f1(one: AbstractSet[Hashable], other: AbstractSet[Hashable]) -> float | None:
    """Twice what both have over what each has (F1, Dice); None where neither has anything."""
    total = len(one) + len(other)
    return 2 * len(one & other) / total if total else None
