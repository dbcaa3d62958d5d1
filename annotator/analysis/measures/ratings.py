"""Agreement of several raters on the categories of the same units.

`ratings` has a row for each unit and in it the category that each rater gave, as a number from 0 on; None where the
rater gave none. Categories are in order where a measure counts distance.
"""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import Literal

Ratings = Sequence[Sequence[int | None]]


def pairable(ratings: Ratings) -> list[list[int]]:
    """The categories of each unit that two raters or more gave one."""
    given = ([r for r in row if r is not None] for row in ratings)
    return [row for row in given if len(row) > 1]


def percent_agreement(ratings: Ratings) -> float | None:
    """The share of pairs of raters that agree, averaged over the units that have pairs; 0 to 1."""
    total, agreeing = 0, 0.0
    for row, units in _patterns(ratings).items():
        pairs = list(combinations([category for category in row if category is not None], 2))
        if pairs:
            total += units
            agreeing += units * sum(a == b for a, b in pairs) / len(pairs)
    return agreeing / total if total else None


def cohen_kappa(ratings: Ratings, categories: int, weights: Literal["linear"] | None = None) -> float | None:
    """Cohen's kappa (1960) of two raters; with `weights` the weighted kappa (Cohen 1968) by distance in the order."""
    table = [[0] * categories for _ in range(categories)]
    for (first, second), units in _patterns(ratings).items():
        if first is not None and second is not None:
            table[first][second] += units
    return cohen_kappa_of_table(table, weights)


def cohen_kappa_of_table(
    table: Sequence[Sequence[float]], weights: Literal["linear"] | Sequence[Sequence[float]] | None = None
) -> float | None:
    """The same from a table of counts; `weights` may also say what each disagreement costs."""
    if not any(map(sum, table)):
        return None
    import numpy as np
    from statsmodels.stats.inter_rater import cohens_kappa

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # division by zero where all is one category: told by nan
        if weights is None or weights == "linear":
            kappa = cohens_kappa(np.array(table, dtype=float), wt=weights, return_results=False)
        else:
            costs = np.array(weights, dtype=float)
            kappa = cohens_kappa(np.array(table, dtype=float), weights=costs, return_results=False)
    return _defined(float(kappa))


def fleiss_kappa(ratings: Ratings, categories: int) -> float | None:
    """Fleiss' kappa (1971), over the units that every rater gave a category."""
    complete = {row: units for row, units in _patterns(ratings).items() if None not in row and len(row) > 1}
    if not complete:
        return None
    import numpy as np
    from statsmodels.stats import inter_rater

    patterns = np.array([[row.count(category) for category in range(categories)] for row in complete], dtype=float)
    counts = np.repeat(patterns, list(complete.values()), axis=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _defined(float(inter_rater.fleiss_kappa(counts)))


def krippendorff_alpha(
    ratings: Ratings, categories: int, level: Literal["nominal", "ordinal"] = "nominal"
) -> float | None:
    """Krippendorff's alpha; missing categories are left out of the pairs, not counted as disagreement."""
    rows = {row: units for row, units in _patterns(ratings).items() if len(row) - row.count(None) > 1}
    if len({category for row in rows for category in row if category is not None}) < 2:
        return None
    import krippendorff
    import numpy as np

    patterns = np.array([[row.count(category) for category in range(categories)] for row in rows])
    counts = np.repeat(patterns, list(rows.values()), axis=0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        alpha = krippendorff.alpha(value_counts=counts, level_of_measurement=level)
    return _defined(float(alpha))


def _patterns(ratings: Ratings) -> Counter[tuple[int | None, ...]]:
    """How many units have each combination of categories: of those there are few, and intervals count them often."""
    return Counter(map(tuple, ratings))


def _defined(value: float) -> float | None:
    return value if math.isfinite(value) else None
