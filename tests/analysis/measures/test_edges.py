"""What is undefined stays undefined, and what is measured has the properties that its definition gives it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.measures.intervals import bootstrap, wilson
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


def test_bootstrap_holds_the_value_and_is_the_same_each_time() -> None:
    groups = [[0.0], [1.0], [0.0], [1.0]] * 10

    def mean(units: list[float]) -> float:
        return sum(units) / len(units)

    low, high = bootstrap(groups, mean, 200) or (0, 0)
    assert 0.25 < low < 0.5 < high < 0.75
    assert bootstrap(groups, mean, 200) == (low, high)
    assert bootstrap([groups[0]], mean) is None
    assert bootstrap(groups, lambda _: None, 20) is None


def test_wilson_of_nothing() -> None:
    assert wilson(0, 0) is None
    assert wilson(3, 3) == pytest.approx((0.4385, 1.0), abs=0.0001)
