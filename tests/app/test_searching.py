"""Finding words: as typed, as printed, by expression; in the text and in findings."""

from __future__ import annotations

import unicodedata
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app import searching
from annotator.app.errors import AppError
from annotator.app.searching import FoundIn, Hits, Search, find_in_findings, find_in_text
from annotator.core.edits import AddNote, SetComment
from annotator.core.spans import Span
from tests.strategies.small import LATER, TEXT, dossier, place


def words(text: str, search: Search) -> list[str]:
    return [span.of(text) for span in find_in_text(text, search).spans]


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Bridge and bridge", Search("bridge"), ["Bridge", "bridge"]),
        ("Bridge and bridge", Search("bridge", match_case=True), ["bridge"]),
        ("bridges, bridge", Search("bridge", whole_word=True), ["bridge"]),
        ("a.b axb", Search("a.b"), ["a.b"]),
        ("a.b axb", Search("a.b", regular=True), ["a.b", "axb"]),
        ("the House\nof  Lords", Search("house of lords"), ["House\nof  Lords"]),
        ("door samen-\nwerking", Search("samenwerking"), ["samen-\nwerking"]),
        ("sociaal-\neconomisch", Search("sociaal-economisch"), ["sociaal-\neconomisch"]),
        ("sociaal-\neconomisch", Search("sociaaleconomisch"), ["sociaal-\neconomisch"]),
        ("de ﬁnanciële ﬂuïde", Search("financiële fluïde"), ["ﬁnanciële ﬂuïde"]),
        ("de financiële", Search("ﬁnanciële"), ["financiële"]),
        ("ﬁts", Search("its"), ["ﬁts"]),
        (
            "samen\u00adwerking, bedrijf\u200bsleven",
            Search("samenwerking, bedrijfsleven"),
            ["samen\u00adwerking, bedrijf\u200bsleven"],
        ),
        ("samenwerking", Search("samen\u00adwerking"), ["samenwerking"]),
        ("samen\u00ad\nwerking", Search("samenwerking"), ["samen\u00ad\nwerking"]),
        ("bij −5 °C", Search("-5"), ["−5"]),
        ("bij -5 °C", Search("−5"), ["-5"]),
        ("10⁶ km²", Search("106 km2"), ["10⁶ km²"]),
        ("106 km2", Search("10⁶ km²"), ["106 km2"]),
        ("een ½ en 1/2", Search("1/2"), ["½", "1/2"]),
        ("Ja… dus", Search("ja..."), ["Ja…"]),
        ("Straße, STRASSE", Search("straße"), ["Straße", "STRASSE"]),
        ("«ja»", Search('"ja"'), ["«ja»"]),
        ("noot¹ noten", Search("noot", whole_word=True), ["noot"]),
        ("cafe\u0301s", Search("cafe"), []),
        ("cafe\u0301", Search("caf.", regular=True), ["cafe\u0301"]),
        ("cafe\u0301s", Search("s"), ["s"]),
        ("a\u034fb", Search("ab"), ["a\u034fb"]),
        ("door samen-\n  werking", Search("Samenwerking", whole_word=True), ["samen-\n  werking"]),
        ("samen werking, samen-werking", Search("samenwerking"), []),
        ("“don’t” – said", Search('"don\'t" - said'), ["“don’t” – said"]),
        ("Zoë", Search(unicodedata.normalize("NFD", "zoë")), ["Zoë"]),
        (unicodedata.normalize("NFD", "Zoë"), Search("zoë"), [unicodedata.normalize("NFD", "Zoë")]),
        ("one\ntwo", Search("^two$", regular=True), ["two"]),
        ("abc", Search("x*", regular=True), []),
        ("abc", Search(""), []),
        ("😀 bridge", Search("bridge"), ["bridge"]),
        ("2024 en 2025", Search(r"20\d\d", whole_word=True, regular=True), ["2024", "2025"]),
        ("ab a b", Search("a|b", whole_word=True, regular=True), ["a", "b"]),
    ],
)
def test_words_are_found_as_a_reader_would(text: str, search: Search, found: list[str]) -> None:
    assert words(text, search) == found


_SEEN = st.characters(exclude_categories=("Cf", "Mn", "Me", "Mc", "Cs", "Cn", "Lo"))


@given(st.text(_SEEN, max_size=30), st.text(_SEEN, min_size=1, max_size=4))
def test_what_stands_in_a_text_is_found_there(text: str, wanted: str) -> None:
    text = text + wanted + text
    search = Search(wanted, match_case=True)
    spans = find_in_text(text, search).spans
    assert spans, "white space finds white space too"
    assert list(spans) == sorted(spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))


@given(st.text(max_size=12), st.booleans())
def test_any_expression_is_understood_or_refused_in_words(wanted: str, whole: bool) -> None:
    with suppress(AppError):
        spans = find_in_text(TEXT, Search(wanted, whole_word=whole, regular=True)).spans
        assert all(len(span) for span in spans)


@pytest.mark.parametrize("wanted", ["(", "[a", "*", "a{999999999999}", "\\", "(?P<x"])
def test_a_bad_expression_is_told_with_what_to_do(wanted: str) -> None:
    with pytest.raises(AppError, match=r"is no regular expression .* switch regular expressions off"):
        find_in_text("text", Search(wanted, regular=True))


def test_an_expression_that_would_never_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "PATIENCE", 0.02)
    endless = Search("(a+)+$", regular=True)
    with pytest.raises(AppError, match="takes too long"):
        find_in_text("a" * 5000 + "b", endless)
    noted = AddNote("r1", "n2", "a" * 5000 + "b", 0, 7, LATER).apply(dossier())
    with pytest.raises(AppError, match="takes too long"):
        find_in_findings(noted, noted.review("r1"), endless, "en")


def test_too_many_hits_are_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "MOST", 2)
    assert find_in_text("a a", Search("a")) == Hits((Span(0, 1), Span(2, 3)))
    assert find_in_text("a a a", Search("a")) == Hits((Span(0, 1), Span(2, 3)), more=True)


def test_findings_are_found_by_their_words_in_the_order_of_the_text() -> None:
    state = SetComment("r1", "1", "Vague on the date", LATER).apply(dossier())
    review = state.review("r1")
    assert [(f.kind, f.id) for f in find_in_findings(state, review, Search("vague"), "en")] == [
        (FoundIn.COMMENT, "1"),
        (FoundIn.COMMENT, "2b"),
    ]
    (commitment,) = find_in_findings(state, review, Search("tell the house"), "en")
    assert (commitment.kind, commitment.id, commitment.place) == (
        FoundIn.COMMITMENT,
        "c1",
        place("We shall tell the House."),
    )
    (note,) = find_in_findings(state, review, Search("odd"), "en")
    assert (note.kind, note.id, note.place) == (FoundIn.NOTE, "n1", place("quay"))
    assert [f.words for f in find_in_findings(state, review, Search("onvolledig"), "nl")] == ["onvolledig"]
    assert find_in_findings(state, review, Search("onvolledig"), "en") == ()


def test_an_empty_search_lists_every_finding_with_words() -> None:
    state = dossier()
    found = find_in_findings(state, state.review("r1"), Search(""), "en")
    assert [f.kind for f in found].count(FoundIn.REASON) == 2
    assert {f.kind for f in found} == set(FoundIn)
    assert find_in_findings(state, state.review("r2"), Search(""), "en") == ()
