"""Agreement of several raters on the categories of the same units.

`ratings` has a row for each unit and in it the category that each rater gave, as a number from 0 on; None where the
rater gave none. A `Patterns` counts how many units have each row: of those there are few, and intervals measure them
often. Categories are in order where a measure counts distance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate, combinations
from typing import Literal

Row = tuple[int | None, ...]
Patterns = Counter[Row]
Ratings = Sequence[Sequence[int | None]] | Patterns


def patterns(ratings: Ratings) -> Patterns:
    """How many units have each row of categories."""
    return ratings if isinstance(ratings, Counter) else Counter(map(tuple, ratings))


def pairable(ratings: Ratings) -> int:
    """How many units two raters or more gave a category."""
    return sum(units for row, units in patterns(ratings).items() if len(row) - row.count(None) > 1)


def complete(ratings: Ratings) -> int:
    """How many units every rater gave a category, of two raters or more."""
    return sum(units for row, units in patterns(ratings).items() if None not in row and len(row) > 1)


def percent_agreement(ratings: Ratings) -> float | None:
    """The share of pairs of raters that agree, averaged over the units that have pairs; 0 to 1."""
    total, agreeing = 0, 0.0
    for row, units in patterns(ratings).items():
        pairs = list(combinations(_given(row), 2))
        if pairs:
            total += units
            agreeing += units * sum(a == b for a, b in pairs) / len(pairs)
    return agreeing / total if total else None


def cohen_kappa(ratings: Ratings, categories: int, weights: Literal["linear"] | None = None) -> float | None:
    """Cohen's kappa (1960) of two raters; with `weights` the weighted kappa (Cohen 1968) by distance in the order."""
    table = [[0] * categories for _ in range(categories)]
    for (first, second), units in patterns(ratings).items():
        if first is not None and second is not None:
            table[first][second] += units
    return cohen_kappa_of_table(table, weights)


def cohen_kappa_of_table(
    table: Sequence[Sequence[float]], weights: Literal["linear"] | Sequence[Sequence[float]] | None = None
) -> float | None:
    """The same from a table of counts; `weights` may also say what each disagreement costs.

    One minus observed over expected cost (Cohen, Weighted kappa, Psychological Bulletin 70, 1968, formula 8); without
    weights each disagreement costs 1, which is the kappa of 1960.
    """
    cells = range(len(table))
    if weights is None or weights == "linear":
        costs: Sequence[Sequence[float]] = [[abs(a - b) if weights else int(a != b) for b in cells] for a in cells]
    else:
        costs = weights
    rows, columns = [sum(row) for row in table], [sum(column) for column in zip(*table, strict=True)]
    observed = sum(costs[a][b] * table[a][b] for a in cells for b in cells)
    expected = sum(costs[a][b] * rows[a] * columns[b] for a in cells for b in cells)
    return 1 - sum(rows) * observed / expected if expected else None


def fleiss_kappa(ratings: Ratings, categories: int) -> float | None:
    """Fleiss' kappa over the units that every rater gave a category (Psychological Bulletin 76, 1971, 378-382)."""
    whole = {row: units for row, units in patterns(ratings).items() if None not in row and len(row) > 1}
    total = sum(units * len(row) for row, units in whole.items())
    given = [sum(units * row.count(c) for row, units in whole.items()) for c in range(categories)]
    if total == 0 or max(given) == total:
        return None
    expected = sum((count / total) ** 2 for count in given)
    return ((percent_agreement(Counter(whole)) or 0.0) - expected) / (1 - expected)


def krippendorff_alpha(
    ratings: Ratings, categories: int, level: Literal["nominal", "ordinal"] = "nominal"
) -> float | None:
    """Krippendorff's alpha; missing categories are left out of the pairs, not counted as disagreement.

    Computing Krippendorff's Alpha-Reliability (2011), part C: one minus the differences within units over those
    between all values, where each unit's pairs count one over its values less one.
    """
    rows = [(Counter(_given(row)), units) for row, units in patterns(ratings).items() if len(_given(row)) > 1]
    values = [sum(units * row[c] for row, units in rows) for c in range(categories)]
    difference = _ordinal(values) if level == "ordinal" else _nominal
    expected = sum(values[a] * values[b] * difference(a, b) for a, b in combinations(range(categories), 2))
    observed = sum(
        units * row[a] * row[b] * difference(a, b) / (row.total() - 1)
        for row, units in rows
        for a, b in combinations(sorted(row), 2)
    )
    return 1 - (sum(values) - 1) * observed / expected if expected else None


def _nominal(_first: int, _second: int) -> float:
    return 1.0


def _ordinal(values: Sequence[int]) -> Callable[[int, int], float]:
    """The squared difference of two categories, the first the lower: all values from one to the other, ends halved."""
    up_to = [0, *accumulate(values)]
    return lambda a, b: (up_to[b + 1] - up_to[a] - (values[a] + values[b]) / 2) ** 2


def _given(row: Iterable[int | None]) -> list[int]:
    return [category for category in row if category is not None]
