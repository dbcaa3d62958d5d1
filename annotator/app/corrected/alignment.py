"""Where the parts of a text have gone in another version of it.

Lines that stand exactly once in both versions are fixed points; what lies between two of them has most likely moved
with the one before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

_Place = tuple[int, int]
_TOKEN = re.compile(r"\w+|[^\w\s]")
_MOST_PAIRS = 400_000_000
"""Pairs of words in one stretch, each of them a bit of memory; stretches end at lines that stand once."""


class Alignment:
    """Two versions of a text, laid beside each other once; both in code points."""

    def __init__(self, old: str, new: str) -> None:
        self._lengths = (len(old), len(new))
        self._anchors = _anchors(old, new)
        self._starts = [one for one, _ in self._anchors]

    def expected(self, offset: int) -> int:
        """Where code point `offset` of the old text is likely to be in the new one."""
        at = bisect_right(self._starts, offset) - 1
        old, new = self._anchors[at]
        after = self._anchors[at + 1] if at + 1 < len(self._anchors) else self._lengths
        return min(new + (offset - old), max(new, after[1]))

    def around(self, start: int, end: int) -> tuple[int, int, int, int]:
        """The stretch of the old text between the fixed points around `[start, end)`, and that of the new text."""
        first = max(0, bisect_right(self._starts, start) - 1)
        after = bisect_left(self._starts, end)
        last = self._anchors[after] if after < len(self._anchors) else self._lengths
        return (*self._anchors[first], *last)


class AlignedWords:
    """Which word of a text became which of the other, one stretch between fixed points after the other."""

    def __init__(self, old: str, new: str, alignment: Alignment) -> None:
        self._old, self._new, self._alignment = old, new, alignment
        self._known: dict[tuple[int, int, int, int], list[tuple[_Place, _Place]]] = {}

    def begin(self, offset: int) -> int:
        """Where in the new text the word begins that the first one at or after `offset` became."""
        return self._moved(offset, offset + 1, first=True)

    def end(self, offset: int) -> int:
        """Where in the new text the word ends that the last one before `offset` became."""
        return self._moved(offset - 1, offset, first=False)

    def _moved(self, start: int, end: int, *, first: bool) -> int:
        for (old_start, old_end), (new_start, new_end) in self._pairs(self._alignment.around(start, end)):
            if old_start <= start < old_end:
                return new_start if first else new_end
        return self._alignment.expected(start if first else end)

    def _pairs(self, around: tuple[int, int, int, int]) -> list[tuple[_Place, _Place]]:
        """Each old word with what it became, both in code points; one that has gone with the gap it leaves."""
        if around not in self._known:
            old_start, new_start, old_end, new_end = around
            old = [m.span() for m in _TOKEN.finditer(self._old, old_start, old_end)]
            new = [m.span() for m in _TOKEN.finditer(self._new, new_start, new_end)]
            self._known[around] = list(self._paired(old, new)) if len(old) * len(new) <= _MOST_PAIRS else []
        return self._known[around]

    def _paired(self, old: Sequence[_Place], new: Sequence[_Place]) -> Iterator[tuple[_Place, _Place]]:
        words = [self._old[a:b] for a, b in old], [self._new[a:b] for a, b in new]
        for change in Levenshtein.opcodes(*words):
            rows = range(change.src_start, change.src_end)
            if change.tag == "delete" and new:
                before, after = max(change.dest_start - 1, 0), min(change.dest_start, len(new) - 1)
                yield from ((old[n], (new[after][0], new[before][1])) for n in rows)
            elif change.tag != "insert":
                yield from ((old[n], new[change.dest_start + n - change.src_start]) for n in rows)


def _anchors(old: str, new: str) -> list[tuple[int, int]]:
    """(old, new) offsets of lines that stand once in each text, rising in both; the first is at 0 of `old`."""
    places = dict(_single_lines(new))
    pairs = [(at, places[line]) for line, at in _single_lines(old) if line in places]
    rising = _rising(pairs)
    return rising if rising and rising[0][0] == 0 else [(0, 0), *rising]


def _single_lines(text: str) -> list[tuple[str, int]]:
    lines: list[tuple[str, int]] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((line.strip(), at + len(line) - len(line.lstrip())))
        at += len(line) + 1
    often = Counter(line for line, _ in lines)
    return [(line, at) for line, at in lines if often[line] == 1]


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest row of pairs in which the second numbers rise as the first do (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, new) in enumerate(pairs):
        pile = bisect_left(tops, new)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(new)
            piles.append(number)
        else:
            tops[pile] = new
            piles[pile] = number
    row: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]
