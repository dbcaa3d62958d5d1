"""Days as people type them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.typed_dates import typed_day

SAID = "2018-03-14"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2018-12-31", "2018-12-31"),
        ("2018/2/1", "2018-02-01"),
        ("31/12/2018", "2018-12-31"),
        ("31-12-18", "2018-12-31"),
        (" 1.2.2019 ", "2019-02-01"),
        ("12/31/2018", "2018-12-31"),
        ("31 december 2018", "2018-12-31"),
        ("31 dec. 2018", "2018-12-31"),
        ("1er février 2019", "2019-02-01"),
        ("3. März 2019", "2019-03-03"),
        ("Dec 31, 2018", "2018-12-31"),
        ("31/12", "2018-12-31"),
        ("1/2", "2019-02-01"),
        ("1 maart", "2019-03-01"),
        ("eind mei 2025", "2025-05-31"),
        ("by the end of May 2025", "2025-05-31"),
        ("eerste kwartaal 2019", "2019-03-31"),
        ("2019", "2019-12-31"),
        ("in May", "2018-05-31"),
    ],
)
def test_what_people_type_is_understood(typed: str, day: str) -> None:
    assert typed_day(typed, SAID) == day


@pytest.mark.parametrize("typed", ["", "soon", "31/02/2018", "32 mei 2018", "5 j 2018", "99/99", "zo snel mogelijk"])
def test_what_names_no_day_gives_none(typed: str) -> None:
    assert typed_day(typed, SAID) is None


def test_without_a_year_and_a_day_to_count_from_there_is_none() -> None:
    assert typed_day("31/12") is None


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from("-/. "))
def test_every_day_is_read_back_in_the_forms_of_europe(day: date, between: str) -> None:
    assert typed_day(between.join(map(str, (day.day, day.month, day.year)))) == day.isoformat()
    assert typed_day(day.isoformat()) == day.isoformat()
