"""Which day a due date names. The expected days are what the words mean, read by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.duedates import due_date

NAMED = [
    ("Dit gebeurt tegen eind 2018.", "2018-12-31"),
    ("uiterlijk op 15 februari 2018", "2018-02-15"),
    ("in het tweede kwartaal van 2019", "2019-06-30"),
    ("in de loop van 2019", "2019-12-31"),
    ("midden 2020", "2020-06-30"),
    ("eind februari 2020", "2020-02-29"),
    ("by the end of May 2025", "2025-05-31"),
    ("by end of May 2025", "2025-05-31"),
    ("May 3, 2021", "2021-05-03"),
    ("in the first half of 2021", "2021-06-30"),
    ("Q3 2020", "2020-09-30"),
    ("fin mai 2021", "2021-05-31"),
    ("d’ici à la fin de l’année 2020", "2020-12-31"),
    ("au cours du premier semestre 2020", "2020-06-30"),
    ("bis Ende März 2023", "2023-03-31"),
    ("im ersten Quartal 2021", "2021-03-31"),
    ("01/02/2019", "2019-02-01"),
    ("2019-02-01", "2019-02-01"),
]
NAMELESS = [
    "soon",
    "zo snel mogelijk",
    "31 juni 2018",
    "2018-13-01",
    "de wet van 2018",
    "artikel 2018",
    "volgend jaar",
    "",
]


@pytest.mark.parametrize(("words", "day"), NAMED)
def test_the_last_day_that_the_words_leave(words: str, day: str) -> None:
    found = due_date(words)
    assert found is not None
    assert found.day == day
    assert found.span.of(words).strip() == found.span.of(words) != ""


@pytest.mark.parametrize("words", NAMELESS)
def test_no_day_is_guessed(words: str) -> None:
    assert due_date(words) is None


def test_next_year_counts_from_the_day_it_was_said() -> None:
    found = due_date("Volgend jaar volgt een evaluatie.", "2018-03-20")
    assert found is not None
    assert found.day == "2019-12-31"
    this = due_date("before the end of this year", "2018-03-20")
    assert this is not None
    assert this.day == "2018-12-31"


def test_the_first_of_several() -> None:
    found = due_date("eerst eind 2018, dan eind 2020")
    assert found is not None
    assert found.day == "2018-12-31"


@given(st.text(max_size=80), st.none() | st.just("2018-03-20"))
def test_any_text_is_read(text: str, said: str | None) -> None:
    found = due_date(text, said)
    assert found is None or 0 <= found.span.start < found.span.end <= len(text)
