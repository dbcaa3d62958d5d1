"""Marked passages: found by place, and cut into stretches in which all of them are known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from annotator.core.spans import Span

BUCKET = 2048
"""Code points that share an entry in the index."""


class MarkKind(StrEnum):
    """What a passage is marked as."""

    EVIDENCE = "evidence"
    COMMITMENT = "commitment"
    NOTE = "note"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True, order=True)
class TextMark:
    """The code points `[start, end)` belong to the finding `id`: a question's, a commitment's or a note's id."""

    start: int
    end: int
    kind: MarkKind
    id: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class TextMarks:
    """All marks of one text. Finding those of a stretch, or changing one, costs nothing that grows with the others."""

    def __init__(self) -> None:
        self._of: dict[tuple[MarkKind, str], tuple[TextMark, ...]] = {}
        self._buckets: dict[int, set[TextMark]] = {}
        self._known: set[TextMark] = set()

    def put(self, kind: MarkKind, finding: str, spans: Iterable[Span]) -> bool:
        """Mark `spans` for that finding, instead of those before; whether that is a change."""
        marks = tuple(TextMark(s.start, s.end, kind, finding) for s in spans)
        before = self._of.pop((kind, finding), ())
        if marks:
            self._of[kind, finding] = marks
        for mark in set(before).difference(marks):
            self._drop(mark)
        for mark in marks:
            if mark not in self._known:
                self._add(mark)
        return marks != before

    def of(self, kind: MarkKind, finding: str) -> tuple[TextMark, ...]:
        """The marks of one finding."""
        return self._of.get((kind, finding), ())

    def findings(self, kind: MarkKind) -> tuple[str, ...]:
        """The ids of the findings of that kind that have marks."""
        return tuple(finding for known, finding in self._of if known is kind)

    def within(self, start: int, end: int) -> list[TextMark]:
        """The marks with a code point in `[start, end)`, in the order of the text."""
        found: set[TextMark] = set()
        for bucket in range(start // BUCKET, max(start, end - 1) // BUCKET + 1):
            found.update(self._buckets.get(bucket, ()))
        return sorted(m for m in found if m.start < end and m.end > start)

    def at(self, point: int) -> list[TextMark]:
        """The marks that hold code point `point`."""
        return self.within(point, point + 1)

    def beside(self, point: int, forward: bool) -> TextMark | None:
        """The nearest mark that begins after `point`, or the nearest that begins before it; suggestions are none."""
        found = (m for marks in self._of.values() for m in marks if m.kind is not MarkKind.SUGGESTION)
        if forward:
            return min((m for m in found if m.start > point), default=None)
        return max((m for m in found if m.start < point), default=None)

    def __len__(self) -> int:
        return len(self._known)

    def _add(self, mark: TextMark) -> None:
        self._known.add(mark)
        for bucket in _buckets(mark):
            self._buckets.setdefault(bucket, set()).add(mark)

    def _drop(self, mark: TextMark) -> None:
        self._known.discard(mark)
        for bucket in _buckets(mark):
            self._buckets[bucket].discard(mark)
            if not self._buckets[bucket]:
                del self._buckets[bucket]


def _buckets(mark: TextMark) -> range:
    return range(mark.start // BUCKET, max(mark.start, mark.end - 1) // BUCKET + 1)


def flattened(marks: Sequence[TextMark], start: int, end: int) -> Iterator[tuple[int, int, tuple[TextMark, ...]]]:
    """The stretches of `[start, end)` that are marked, in order, each with all marks on it, in the order of the text.

    `marks` are in the order of the text.
    """
    inside = [m for m in marks if m.start < end and m.end > start]
    cuts = sorted({edge for m in inside for edge in (max(start, m.start), min(end, m.end))})
    active: list[TextMark] = []
    coming = iter(inside)
    following = next(coming, None)
    for left, right in pairwise(cuts):
        active = [m for m in active if m.end > left]
        while following is not None and following.start <= left:
            active.append(following)
            following = next(coming, None)
        if active:
            yield left, right, tuple(active)
