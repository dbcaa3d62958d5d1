"""Marked passages, cut into stretches that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise


class MarkKind(StrEnum):
    """What a passage is marked as."""

    EVIDENCE = "evidence"
    COMMITMENT = "commitment"
    NOTE = "note"
    CURRENT = "current"


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """The code points `[start, end)` belong to the finding `id`."""

    start: int
    end: int
    kind: MarkKind
    id: str = ""


def flattened(marks: Iterable[Mark], start: int, end: int) -> Iterator[tuple[int, int, frozenset[MarkKind]]]:
    """The stretches of `[start, end)` that are marked, in order, each with all its kinds."""
    inside = [m for m in marks if m.start < end and m.end > start]
    cuts = sorted({start, end, *(max(start, m.start) for m in inside), *(min(end, m.end) for m in inside)})
    for left, right in pairwise(cuts):
        kinds = frozenset(m.kind for m in inside if m.start <= left and right <= m.end)
        if kinds:
            yield left, right, kinds
