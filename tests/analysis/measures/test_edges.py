"""What is undefined stays undefined, and what is measured has the properties that its definition gives it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from statistics import stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.measures.intervals import FEWEST_DOCUMENTS, jackknife, of_measure, of_share, student, wilson
from annotator.analysis.measures.overlap import f1
from annotator.analysis.measures.ratings import (
    Ratings,
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from annotator.analysis.measures.unitizing import merged, observed_disagreement, unitizing_alpha

CHANCE_CORRECTED: dict[str, Callable[[Ratings], float | None]] = {
    "cohen": lambda r: cohen_kappa(r, 3),
    "weighted": lambda r: cohen_kappa(r, 3, "linear"),
    "fleiss": lambda r: fleiss_kappa(r, 3),
    "nominal": lambda r: krippendorff_alpha(r, 3),
    "ordinal": lambda r: krippendorff_alpha(r, 3, "ordinal"),
}
each = pytest.mark.parametrize("measure", CHANCE_CORRECTED.values(), ids=list(CHANCE_CORRECTED))


@each
def test_undefined_where_there_is_nothing_or_one_category(measure: Callable[[Ratings], float | None]) -> None:
    assert measure([]) is None
    assert measure([[None, None], [1, None]]) is None
    assert measure([[1, 1], [1, 1], [1, 1]]) is None


@each
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=20))
def test_never_above_one_and_one_only_in_full_agreement(
    measure: Callable[[Ratings], float | None], ratings: list[tuple[int, int]]
) -> None:
    value = measure(ratings)
    if value is not None:
        assert value <= 1 + 1e-9
        assert (value > 1 - 1e-9) == all(a == b for a, b in ratings)


def test_percent_agreement_of_nothing() -> None:
    assert percent_agreement([]) is None
    assert percent_agreement([[1, None]]) is None


def test_fleiss_leaves_out_incomplete_units() -> None:
    whole = [[0, 0, 1], [1, 1, 1], [0, 1, 1]]
    assert fleiss_kappa([*whole, [0, None, 0]], 2) == fleiss_kappa(whole, 2)


def test_unitizing_of_nothing_is_undefined() -> None:
    assert unitizing_alpha([[[], []]], 100) is None
    assert unitizing_alpha([], 100) is None


def test_a_stretch_that_the_other_did_not_mark_is_disagreement() -> None:
    alone = unitizing_alpha([[[(10, 20)], []]], 100)
    assert alone is not None
    assert alone < 0.01
    near = unitizing_alpha([[[(10, 20)], [(11, 21)]]], 100)
    assert near is not None
    assert 0.9 < near < 1


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=6))
def test_full_agreement_has_no_observed_disagreement(marks: list[tuple[int, int]]) -> None:
    stretches = merged([(begin, begin + size) for begin, size in marks])
    assert observed_disagreement([stretches, stretches, stretches], 50) == 0
    assert all(a[1] <= b[0] for a, b in pairwise(stretches))


def test_f1_of_sets() -> None:
    assert f1(set(), set()) is None
    assert f1({1}, set()) == 0
    assert f1({1, 2}, {2, 3}) == 0.5


def test_student_is_that_of_the_tables() -> None:
    # Fisher and Yates (1963), table III, P = .05.
    for freedom, point in ((4, 2.776), (9, 2.262), (20, 2.086), (120, 1.980)):
        assert student(freedom) == pytest.approx(point, abs=0.005)


def test_jackknife_of_a_mean_on_fishers_scale() -> None:
    """Of a measure that is linear on that scale the error is that of a mean: spread over the root of the count."""
    values = [0.1, 0.3, 0.2, 0.5, 0.4]
    mean = sum(values) / 5
    without = [math.tanh((sum(values) - v) / 4) for v in values]
    low, high = jackknife(math.tanh(mean), without) or (0, 0)
    half = student(4) * stdev(values) / math.sqrt(5)
    assert (math.atanh(low), math.atanh(high)) == (pytest.approx(mean - half), pytest.approx(mean + half))


def test_no_interval_where_nothing_honest_can_be_said() -> None:
    rows = [Counter({(0, 0): 3, (1, 1): 2, (0, 1): n}) for n in range(1, FEWEST_DOCUMENTS + 1)]
    assert of_measure(rows, lambda r: cohen_kappa(r, 2)) is not None
    assert of_measure(rows[1:], lambda r: cohen_kappa(r, 2)) is None, "too few documents"
    assert of_measure([rows[0]] * FEWEST_DOCUMENTS, lambda r: cohen_kappa(r, 2)) is None, "no spread"
    assert of_measure([Counter({(0, 0): 3, (1, 1): 2})] * 5, lambda r: cohen_kappa(r, 2)) is None, (
        "the end of the range"
    )
    lonely = [Counter({(0, 0): 1})] * 4 + [Counter({(1, 1): 1, (0, 1): 1})]
    assert of_measure(lonely, lambda r: cohen_kappa(r, 2)) is None, "undefined without one document"
    assert jackknife(None, [0.5] * 9) is None


def test_an_interval_stays_within_the_range_of_its_measure() -> None:
    near = [Counter({(0, 0): 9, (1, 1): 9, (0, 1): n % 2}) for n in range(12)]
    low, high = of_measure(near, percent_agreement, 0.0) or (0, 2)
    assert 0.9 < low < high < 1


def test_a_share_by_document() -> None:
    assert of_share([(1, 2), (2, 3), (0, 4), (3, 3)]) is None, "too few documents"
    assert of_share([(0, 4)] * 9 + [(3, 4)]) is None, "what is rare stands in too few documents"
    assert of_share([]) is None
    low, high = of_share([(1, 2), (2, 3), (0, 4), (3, 4), (1, 3), (2, 2)]) or (0, 0)
    assert 0 < low < 9 / 18 < high < 1
    alone = [(1, 1)] * 3 + [(0, 1)] * 2
    assert of_share([*alone, (0, 0)]) == wilson(3, 5), "a unit each: no document holds several"


def test_wilson_of_nothing() -> None:
    assert wilson(0, 0) is None
    assert wilson(3, 3) == pytest.approx((0.4385, 1.0), abs=0.0001)
