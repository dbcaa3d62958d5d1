"""Each coefficient against a worked example that was published."""

from __future__ import annotations

import pytest

from annotator.analysis.measures.intervals import wilson
from annotator.analysis.measures.ratings import (
    cohen_kappa,
    cohen_kappa_of_table,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from annotator.analysis.measures.unitizing import expected_disagreement, observed_disagreement, unitizing_alpha

# Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part C: 4 observers, 12 units, categories 1 to 5.
FOUR_BY_TWELVE = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)

# Fleiss, Measuring nominal scale agreement among many raters (1971), table 1: 30 patients, 6 raters, 5 diagnoses.
DIAGNOSES = (
    "444444 222555 233335 555555 222444 113333 333355 113334 114444 555555 144444 124444 222333 144444 224445 "
    "333335 111455 111112 224444 133555 555555 244444 224555 114444 144445 222224 111155 224444 133333 555555"
)


def test_krippendorff_alpha_with_missing_data() -> None:
    ratings = [[None if r is None else r - 1 for r in unit] for unit in zip(*FOUR_BY_TWELVE, strict=True)]
    assert krippendorff_alpha(ratings, 5) == pytest.approx(0.743, abs=0.0005)
    assert krippendorff_alpha(ratings, 5, "ordinal") == pytest.approx(0.815, abs=0.0005)


def test_fleiss_kappa() -> None:
    ratings = [[int(c) - 1 for c in row] for row in DIAGNOSES.split()]
    assert fleiss_kappa(ratings, 5) == pytest.approx(0.430, abs=0.0005)


def test_cohen_weighted_kappa() -> None:
    # Cohen, Weighted kappa (1968), table 1: 200 cases, personality disorder, neurosis, psychosis.
    counts = [[88, 10, 2], [14, 40, 6], [18, 10, 12]]
    costs = [[0, 1, 3], [1, 0, 6], [3, 6, 0]]
    assert cohen_kappa_of_table(counts, costs) == pytest.approx(0.348, abs=0.0005)
    assert cohen_kappa_of_table(counts) == pytest.approx(0.492, abs=0.0005)


def test_linear_weights_are_costs_by_distance() -> None:
    counts = [[88, 10, 2], [14, 40, 6], [18, 10, 12]]
    assert cohen_kappa_of_table(counts, "linear") == pytest.approx(
        cohen_kappa_of_table(counts, [[0, 1, 2], [1, 0, 1], [2, 1, 0]])
    )


def test_alpha_for_unitizing() -> None:
    # Krippendorff, Content Analysis (2004), p. 254: two observers of a continuum of 300 that begins at 150.
    c = [[(75, 145), (220, 250)], [(70, 150), (205, 225), (250, 270)]]
    k = [[(30, 90), (150, 200)], [(30, 90), (150, 200)]]
    assert observed_disagreement(c, 300) == pytest.approx(0.0144, abs=0.0001)
    assert expected_disagreement(c, 300) == pytest.approx(0.0532, abs=0.0001)
    assert expected_disagreement(k, 300) == pytest.approx(0.0490, abs=0.0001)
    assert unitizing_alpha([c], 300) == pytest.approx(0.7286, abs=0.0005)
    assert unitizing_alpha([k], 300) == 1.0
    assert unitizing_alpha([c, k], 300) == pytest.approx(0.859, abs=0.0005)


def test_wilson_interval() -> None:
    # Newcombe (1998), table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
    for count, total, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert wilson(count, total) == pytest.approx((low, high), abs=0.00005)


def test_percent_agreement_counts_pairs() -> None:
    assert percent_agreement([[0, 0, 1], [2, 2, None], [1, None, None]]) == pytest.approx((1 / 3 + 1) / 2)


def test_cohen_kappa_by_hand() -> None:
    # 20 of 50 both yes, 15 both no, 5 and 10 apart: kappa .4 by the definition of 1960.
    ratings = [[1, 1]] * 20 + [[0, 0]] * 15 + [[1, 0]] * 5 + [[0, 1]] * 10
    assert cohen_kappa(ratings, 2) == pytest.approx(0.4)
