"""How sure a number is: 95 % intervals that hold where questions of one document are not independent.

Documents are what is drawn from a population; the questions in one, and several reviewers' judgements of one question,
go together. So whole documents are left out in turn. `tests/benchmarks/coverage.py` simulates how often the true value
is inside: 92 to 98 % with these limits, 63 to 80 % where single judgements were taken for independent.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from statistics import NormalDist

from annotator.analysis.measures.ratings import Patterns

Interval = tuple[float, float]

FEWEST_DOCUMENTS = 5
"""With fewer documents no interval is shown: their spread cannot be told from so few (coverage falls below 92 %)."""

FEWEST_OF_EACH = 4
"""Documents in which each of two outcomes must occur: what is rare and stands together is known too badly."""

_NORMAL = NormalDist().inv_cdf(0.975)


def student(freedom: int) -> float:
    """The 97.5 % point of Student's t (Abramowitz & Stegun, 26.7.5); within .005 of the exact one from 4 degrees on."""
    z, n = _NORMAL, freedom
    return (
        z
        + (z**3 + z) / (4 * n)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
        + (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / (92160 * n**4)
    )


def jackknife(value: float | None, without: Sequence[float | None], lowest: float = -1.0) -> Interval | None:
    """The interval of a measure between `lowest` and 1 that is `value`, and `without` each document what is given.

    The delete-one jackknife (Efron and Tibshirani 1993, chapter 11) on Fisher's scale (atanh), so that the interval
    stays within the range, with Student's t. None where there are too few documents, where leaving one out leaves
    nothing that is defined, or where the value is an end of the range.
    """
    count = len(without)
    if value is None or count < FEWEST_DOCUMENTS:
        return None
    scaled = [2 * (v - lowest) / (1 - lowest) - 1 for v in (value, *without) if v is not None]
    if len(scaled) <= count or any(abs(v) >= 1 for v in scaled):
        return None
    centre, *others = map(math.atanh, scaled)
    mean = sum(others) / count
    error = math.sqrt((count - 1) / count * sum((v - mean) ** 2 for v in others))
    if error == 0:
        return None
    low, high = (math.tanh(centre + sign * student(count - 1) * error) for sign in (-1, 1))
    return lowest + (low + 1) / 2 * (1 - lowest), lowest + (high + 1) / 2 * (1 - lowest)


def of_measure(
    documents: Sequence[Patterns], measure: Callable[[Patterns], float | None], lowest: float = -1.0
) -> Interval | None:
    """The interval of a measure of all documents' rows; `lowest` is the least value that it can have."""
    total = sum(documents, Patterns())
    value = measure(total) if len(documents) >= FEWEST_DOCUMENTS else None
    return (
        jackknife(value, [measure(total - document) for document in documents], lowest) if value is not None else None
    )


def of_share(documents: Sequence[tuple[int, int]]) -> Interval | None:
    """The interval of a share, from how many of how many there are in each document; Wilson's where each has one."""
    found = [(count, total) for count, total in documents if total]
    if found and all(total == 1 for _, total in found):
        return wilson(sum(count for count, _ in found), len(found))
    if min(sum(c > 0 for c, _ in found), sum(c < t for c, t in found)) < FEWEST_OF_EACH:
        return None
    count, total = (sum(column) for column in zip(*found, strict=True))
    without = [(count - c) / (total - t) if total > t else None for c, t in found]
    return jackknife(count / total, without, 0.0)


def wilson(count: int, total: int) -> Interval | None:
    """The 95 % interval of a share of independent units (Wilson 1927; Newcombe 1998, method 3); None of nothing."""
    if total == 0:
        return None
    share, z2 = count / total, _NORMAL**2
    centre = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = _NORMAL * math.sqrt(share * (1 - share) / total + z2 / (4 * total**2)) / (1 + z2 / total)
    return max(0.0, centre - half), min(1.0, centre + half)
