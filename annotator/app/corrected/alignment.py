"""Where the parts of a text have gone in another version of it.

Lines that stand exactly once in both versions are fixed points; what lies between two of them has most likely moved
with the one before it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence


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
