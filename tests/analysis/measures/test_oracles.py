"""Our coefficients against those of other programs on random tables; needs the extra `oracles`."""

from __future__ import annotations

import math
import random
import warnings
from collections.abc import Callable

import pytest

from annotator.analysis.measures.intervals import wilson
from annotator.analysis.measures.ratings import cohen_kappa, fleiss_kappa, krippendorff_alpha

WHERE = "the extra `oracles` is not installed"
np = pytest.importorskip("numpy", reason=WHERE)
Rows = list[list[int | None]]


def tables(raters: int, *, missing: float, count: int = 150) -> list[Rows]:
    """Random ratings of up to 40 units in up to 4 categories, some of them much alike, some with gaps."""
    chance, made = random.Random(7), []
    for _ in range(count):
        alike, weights = chance.random(), [chance.random() ** 2 for _ in range(4)]
        rows: Rows = []
        for _ in range(chance.randint(2, 40)):
            first = chance.choices(range(4), weights)[0]
            row = [first if chance.random() < alike else chance.choices(range(4), weights)[0] for _ in range(raters)]
            rows.append([None if chance.random() < missing else r for r in row])
        made.append(rows)
    return made


def same(ours: float | None, theirs: float) -> bool:
    return not math.isfinite(theirs) if ours is None else ours == pytest.approx(theirs, abs=1e-9)


def quietly(function: Callable[[], float]) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # they divide by zero where ours says undefined
        return float(function())


@pytest.mark.parametrize("weights", [None, "linear"])
def test_cohen_is_that_of_scikit_learn_and_statsmodels(weights: str | None) -> None:
    learn = pytest.importorskip("sklearn.metrics", reason=WHERE)
    rater = pytest.importorskip("statsmodels.stats.inter_rater", reason=WHERE)
    for rows in tables(2, missing=0.0):
        first, second = zip(*rows, strict=True)
        ours = cohen_kappa(rows, 4, "linear" if weights else None)
        assert same(
            ours, quietly(lambda f=first, s=second: learn.cohen_kappa_score(f, s, labels=range(4), weights=weights))
        )
        table = np.zeros((4, 4))
        for a, b in rows:
            table[a, b] += 1
        assert same(ours, quietly(lambda t=table: rater.cohens_kappa(t, wt=weights, return_results=False)))


def test_fleiss_is_that_of_statsmodels() -> None:
    rater = pytest.importorskip("statsmodels.stats.inter_rater", reason=WHERE)
    for rows in tables(3, missing=0.0):
        counts = np.array([[row.count(c) for c in range(4)] for row in rows])
        assert same(fleiss_kappa(rows, 4), quietly(lambda c=counts: rater.fleiss_kappa(c)))


@pytest.mark.parametrize("level", ["nominal", "ordinal"])
def test_alpha_is_that_of_krippendorffs_package_with_missing_data(level: str) -> None:
    theirs = pytest.importorskip("krippendorff", reason=WHERE)
    for rows in tables(4, missing=0.25):
        data = np.array([[np.nan if r is None else r for r in row] for row in rows], dtype=float).T
        ours = krippendorff_alpha(rows, 4, "ordinal" if level == "ordinal" else "nominal")
        if ours is not None:
            assert same(ours, quietly(lambda d=data: theirs.alpha(reliability_data=d, level_of_measurement=level)))


def test_wilson_is_that_of_statsmodels() -> None:
    proportion = pytest.importorskip("statsmodels.stats.proportion", reason=WHERE)
    for total in (1, 7, 30, 400):
        for count in range(0, total + 1, max(1, total // 9)):
            low, high = proportion.proportion_confint(count, total, alpha=0.05, method="wilson")
            assert wilson(count, total) == (
                pytest.approx(max(0.0, low), abs=1e-9),
                pytest.approx(min(1.0, high), abs=1e-9),
            )
