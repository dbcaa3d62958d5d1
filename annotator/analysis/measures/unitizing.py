"""Krippendorff's alpha for unitizing: do two readers mark the same stretches of a text?

After Krippendorff, Content Analysis (2004), chapter 11.6. No kept library has it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

Stretch = tuple[int, int]
"""Beginning and end of what was marked, the end exclusive."""


def unitizing_alpha(categories: Sequence[Sequence[Sequence[Stretch]]], length: int) -> float | None:
    """Alpha of a text of `length` units of measurement (code points), from 0 on.

    `categories[c][r]` are the stretches that reader r marked as category c, apart from each other. None where nobody
    marked anything, or nothing could disagree.
    """
    observed = sum(observed_disagreement(readers, length) for readers in categories)
    expected = sum(expected_disagreement(readers, length) for readers in categories)
    return 1 - observed / expected if expected else None


def observed_disagreement(readers: Sequence[Sequence[Stretch]], length: int) -> float:
    """How far the readers' stretches of one category are from each other, as squared lengths."""
    count = len(readers)
    total = 0
    for i, mine in enumerate(readers):
        for j, other in enumerate(readers):
            if i != j:
                total += _differences(sorted(mine), sorted(other))
    return total / (count * (count - 1) * length**2)


def _differences(mine: Sequence[Stretch], other: Sequence[Stretch]) -> int:
    """Each stretch of `mine` against what stands at its place in `other`: stretches, or the gap around it.

    A stretch inside a gap counts twice: once from each of the two readers (the sum runs over ordered pairs, and the
    gap's own comparison with the stretch is the same square).
    """
    begins = [begin for begin, _ in other]
    ends = [end for _, end in other]
    total = 0
    for begin, end in mine:
        first, last = bisect_right(ends, begin), bisect_left(begins, end)
        if first == last:
            total += 2 * (end - begin) ** 2
        for begins_there, ends_there in other[first:last]:
            total += (begin - begins_there) ** 2 + (end - ends_there) ** 2
    return total


def expected_disagreement(readers: Sequence[Sequence[Stretch]], length: int) -> float:
    """The same if stretches and gaps stood anywhere."""
    count = len(readers)
    marked = [end - begin for stretches in readers for begin, end in stretches]
    gaps = sorted(gap for stretches in readers for gap in _gaps(sorted(stretches), length))
    from_there = [*accumulate(reversed(gaps), initial=0)][::-1]  # the lengths of this gap and all longer ones
    total = 0.0
    for size in marked:
        first = bisect_left(gaps, size)
        room = from_there[first] - (size - 1) * (len(gaps) - first)
        total += (len(marked) - 1) / 3 * (2 * size**3 - 3 * size**2 + size) + size**2 * room
    pairs = count * length * (count * length - 1) - sum(size * (size - 1) for size in marked)
    return 2 / length * total / pairs if pairs else 0.0


def _gaps(stretches: Sequence[Stretch], length: int) -> list[int]:
    gaps: list[int] = []
    at = 0
    for begin, end in stretches:
        gaps.append(begin - at)
        at = end
    return [gap for gap in (*gaps, length - at) if gap > 0]


def merged(stretches: Sequence[Stretch]) -> list[Stretch]:
    """The stretches in order, those that overlap made one: a reader marks a place once."""
    result: list[Stretch] = []
    for begin, end in sorted(stretches):
        if result and begin < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((begin, end))
    return result
