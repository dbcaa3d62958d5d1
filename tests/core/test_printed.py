"""Words of the source on one line: divided words are whole, real hyphens stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.printed import in_short, on_one_line


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("de samen-\nwerking met\n  Oeverdaele", "de samenwerking met Oeverdaele"),
        ("der Zusammen- \n  arbeit", "der Zusammenarbeit"),
        ("voor-\nen nadelen", "voor- en nadelen"),
        ("Ein- und\nAusfuhr", "Ein- und Ausfuhr"),
        ("Noord-\nHolland", "Noord- Holland"),
        ("in 2029-\n2030", "in 2029- 2030"),
        ("twee - \ndrie", "twee - drie"),
        ("een na-oorlogse brug", "een na-oorlogse brug"),
    ],
)
def test_words_divided_at_a_line_end_are_whole(printed: str, said: str) -> None:
    assert on_one_line(printed) == said


@given(st.text(alphabet="ab-\n é"))
def test_only_hyphens_and_white_space_go(words: str) -> None:
    def letters(text: str) -> str:
        return "".join(c for c in text if c.isalpha())

    line = on_one_line(words)
    assert letters(line) == letters(words)
    assert "\n" not in line
    assert on_one_line(line) == line


@given(st.text(alphabet="ab-\n é"), st.integers(2, 12))
def test_in_short_it_begins_alike_and_says_that_it_was_cut(words: str, longest: int) -> None:
    line, short = on_one_line(words), in_short(words, longest)
    assert len(short) <= longest
    if len(line) <= longest:
        assert short == line
    else:
        assert short[-1] == "…"
        assert line.startswith(short[:-1])


def test_it_is_cut_behind_a_word_where_there_is_one() -> None:
    assert in_short("The city pays the rest", 13) == "The city…"
    assert in_short("Oeverdaele", 5) == "Oeve…"
