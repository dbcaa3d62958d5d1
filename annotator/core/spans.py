"""Ranges of the source text. All positions are code points; the end is exclusive."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points `[start, end)` of a source text; `0 <= start <= end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The part of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether at least one code point lies in both; touching spans do not overlap."""
        return max(self.start, other.start) < min(self.end, other.end)


def trimmed(text: str, start: int, end: int) -> Span:
    """`[start, end)` of `text` without white space at either side; empty at `start` if it is all white."""
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    if left == len(part):
        return Span(start, start)
    return Span(start + left, start + len(part.rstrip()))


def word_edge(text: str, at: int, *, end: bool, forward: bool) -> int:
    """The next place after `at` (before it, if not `forward`) where a word ends (begins, if not `end`).

    A word is what stands between white space. `at` itself where there is no such place.
    """
    step = 1 if forward else -1
    place = at + step
    while 0 <= place <= len(text):
        before = place > 0 and not text[place - 1].isspace()
        after = place < len(text) and not text[place].isspace()
        if (before and not after) if end else (after and not before):
            return place
        place += step
    return at
