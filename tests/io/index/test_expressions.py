from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.io.index.expressions import Asked, asked, expression
from annotator.io.index.records import Scope


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("water", Asked((), "water")),
        ("water ", Asked(("water",))),
        ("clean water", Asked(("clean",), "water")),
        ("clean wa", Asked(("clean", "wa"))),
        ('"clean water" now', Asked(("clean water",), "now")),
        ('"clean wat', Asked(("clean wat",))),
        ('— ☃ "" \'', Asked(())),
        ("ﬁne", asked("fine")),
    ],
)
def test_what_is_typed(typed: str, query: Asked) -> None:
    assert asked(typed) == query


def test_a_word_that_is_whole_finds_only_itself() -> None:
    assert asked("water", going_on=False) == Asked(("water",))


@pytest.fixture(scope="module")
def words() -> sqlite3.Connection:
    made = sqlite3.connect(":memory:", check_same_thread=False)
    made.execute('CREATE VIRTUAL TABLE words USING fts5(text, finding, "commitment", also)')
    made.execute("INSERT INTO words(text, finding) VALUES('clean water for all', 'late')")
    return made


@given(
    typed=st.text(max_size=30) | st.text("\"'()*^:-+{}ANDORNT 8a", max_size=20), part=st.sampled_from([(), *zip(Scope)])
)
def test_nothing_that_is_typed_breaks_a_query(words: sqlite3.Connection, typed: str, part: tuple[Scope, ...]) -> None:
    query = asked(typed)
    if not query.empty:
        words.execute("SELECT count(*) FROM words WHERE words MATCH ?", (expression(query, part),)).fetchone()


@pytest.mark.parametrize(
    ("typed", "parts", "found"),
    [
        ("wat", (), 1), ("water clean", (Scope.TEXT,), 1), ("late", (Scope.TEXT,), 0), ("late", (Scope.FINDING,), 1),
        ('"water clean"', (), 0), ('"clean water"', (), 1), ("AND", (), 0), ("water OR x", (), 0),
    ],
)  # fmt: skip
def test_what_is_found(words: sqlite3.Connection, typed: str, parts: tuple[Scope, ...], found: int) -> None:
    wanted = "SELECT count(*) FROM words WHERE words MATCH ?"
    assert words.execute(wanted, (expression(asked(typed), parts),)).fetchone() == (found,)


def test_a_part_of_a_word_stands_for_the_words_that_hold_it(words: sqlite3.Connection) -> None:
    match = expression(asked("lean"), (), lambda word: ["clean"] if word == "lean" else [])
    assert words.execute("SELECT count(*) FROM words WHERE words MATCH ?", (match,)).fetchone() == (1,)
