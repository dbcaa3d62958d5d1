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
    shares = []
    for row in pairable(ratings):
        pairs = list(combinations(row, 2))
        shares.append(sum(a == b for a, b in pairs) / len(pairs))
    return sum(shares) / len(shares) if shares else None


def cohen_kappa(ratings: Ratings, categories: int, weights: Literal["linear"] | None = None) -> float | None:
    """Cohen's kappa (1960) of two raters; with `weights` the weighted kappa (Cohen 1968) by distance in the order."""
    table = [[0] * categories for _ in range(categories)]
    for row in ratings:
        first, second = row
        if first is not None and second is not None:
            table[first][second] += 1
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
    complete = [row for row in ratings if None not in row]
    if not complete or len(complete[0]) < 2:
        return None
    import numpy as np
    from statsmodels.stats import inter_rater

    counts = [[Counter(row)[category] for category in range(categories)] for row in complete]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _defined(float(inter_rater.fleiss_kappa(np.array(counts, dtype=float))))


def krippendorff_alpha(
    ratings: Ratings, categories: int, level: Literal["nominal", "ordinal"] = "nominal"
) -> float | None:
    """Krippendorff's alpha; missing categories are left out of the pairs, not counted as disagreement."""
    rows = pairable(ratings)
    if len({category for row in rows for category in row}) < 2:
        return None
    import krippendorff
    import numpy as np

    counts = np.array([[row.count(category) for category in range(categories)] for row in rows])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        alpha = krippendorff.alpha(value_counts=counts, level_of_measurement=level)
    return _defined(float(alpha))


def _defined(value: float) -> float | None:
    return value if math.isfinite(value) else None
