"""Words of the source on one line: divided words are whole, real hyphens stay."""

from __future__ import annotations

import re

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
        ("Noord-\nHolland", "Noord-Holland"),
        ("in 2029-\n2030", "in 2029-2030"),
        ("twee - \ndrie", "twee - drie"),
        ("een na-oorlogse brug", "een na-oorlogse brug"),
        ("het maatschappelijk-\neconomische beleid", "het maatschappelijk-economische beleid"),
        ("COVID-\n19 en KRIEGSTÜCH-\nTIG", "COVID-19 en KRIEGSTÜCHTIG"),
        ("dies ist peut-\nêtre celui-\nci", "dies ist peut-être celui-ci"),
        ("self-\nish, self-\nemployed", "selfish, self-employed"),
        ("samen\u00adwerking, samen\u00ad\n werking, samen\u200bwerking", "samenwerking, samenwerking, samenwerking"),
        ("5\u00a0000\u202f€ \n en  meer", "5\u00a0000\u202f€ en meer"),
        ("👩\u200d🔬 en\nmeer", "👩\u200d🔬 en meer"),
    ],
)
def test_words_divided_at_a_line_end_are_whole(printed: str, said: str) -> None:
    assert on_one_line(printed) == said


@pytest.mark.parametrize(
    ("elsewhere", "said"),
    [
        ("PMK-links", "PMK-links"),  # the word with its hyphen
        ("PMK-rechts", "PMK-links"),  # another with the same first part
        ("pmklinks, PMK-rechts", "PMKlinks"),  # the joined word wins
        ("PMK-\nlinks, PMK", "PMKlinks"),  # broken there too, which tells nothing
    ],
)
def test_how_the_document_writes_a_word_elsewhere_decides_on_its_hyphen(elsewhere: str, said: str) -> None:
    assert on_one_line("PMK-\nlinks", f"PMK-\nlinks; {elsewhere}.") == said


@given(st.text(alphabet="abA1-\n é\u00a0\u00ad", max_size=30), st.text(alphabet="ab-\n ", max_size=30))
def test_a_quotation_is_the_published_words(words: str, around: str) -> None:
    line = on_one_line(words, around + words)
    assert re.sub(r"[\s\u00ad-]", "", words) == re.sub(r"[\s-]", "", line)
    assert line.strip("\u00a0").count("\u00a0") <= words.count("\u00a0")
    lasting = re.sub(r"-[ \t]*\n", "", words)
    assert lasting.count("-") <= line.count("-") <= words.count("-")
    assert not re.search(r"[^\S\u00a0]{2}|\n", line)


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
