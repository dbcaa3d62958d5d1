"""Codebooks: read from JSON, written to it, versions, and what takes the place of reasons that vanish."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.codebook import (
    Codebook,
    LocalText,
    Reason,
    Verdict,
    codebook_as_json,
    codebook_from_json,
    next_version,
)
from annotator.core.edits.codebook import replaced_reasons
from annotator.core.errors import ReviewError
from tests.strategies.small import CODEBOOK, dossier

TEXTS = st.dictionaries(st.sampled_from(("nl", "en", "fr", "de")), st.text(max_size=8), max_size=3)
NAMES = st.dictionaries(st.sampled_from(("nl", "en")), st.text("abc", min_size=1, max_size=8), min_size=1)


def local(texts: dict[str, str]) -> LocalText:
    return LocalText(tuple(texts.items()))


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    """Codebooks that may be written to a file; examples stand together by language."""
    ids = draw(st.lists(st.text("abcN12_", min_size=1, max_size=6), unique=True, max_size=4))
    reasons = tuple(
        Reason(
            identity,
            draw(st.sampled_from(Verdict)),
            local(draw(NAMES)),
            local(draw(TEXTS)),
            local(draw(TEXTS)),
            local(draw(TEXTS)),
            tuple((code, text) for code, text in draw(TEXTS).items()),
        )
        for identity in ids
    )
    return Codebook(draw(st.text(max_size=8)), draw(st.text(max_size=8)), reasons)


@given(codebooks())
def test_what_is_written_is_read_again(book: Codebook) -> None:
    assert codebook_from_json(json.loads(json.dumps(codebook_as_json(book)))) == book


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(("format", "version", "reasons", "id", "verdict", "label", "nl")), inner)
        ),
        max_leaves=12,
    )
)
def test_anything_else_is_a_sentence(data: object) -> None:
    with suppress(ReviewError):
        codebook_from_json(data)


@pytest.mark.parametrize(("reason", "word"), [({"id": " "}, "no id"), ({"label": {}}, "no name"), ({"id": "A1"}, "A1")])
def test_what_a_reason_must_have(reason: dict[str, object], word: str) -> None:
    first = {"id": "A1", "verdict": "answered", "label": "said"}
    data = {"format": "f", "version": "1", "reasons": [first, {**first, "id": "A2", **reason}]}
    with pytest.raises(ReviewError, match=word):
        codebook_from_json(data)


@pytest.mark.parametrize(
    ("version", "after"), [("0.1", "0.2"), ("9", "10"), ("1.0-beta", "1.1-beta"), ("", "-2"), ("draft", "draft-2")]
)
def test_the_version_after(version: str, after: str) -> None:
    assert next_version(version) == after


def test_reasons_that_are_given_and_vanish_are_named() -> None:
    assert replaced_reasons(dossier(), CODEBOOK) == ()
    bare = Codebook("test", "2", (CODEBOOK.reason("A1"),))
    assert [r.id for r in replaced_reasons(dossier(), bare)] == ["P1", "P2"]
    moved = Codebook("test", "2", (Reason("P1", Verdict.NOT_ANSWERED, LocalText()), CODEBOOK.reason("P2")))
    assert [r.id for r in replaced_reasons(dossier(), moved)] == ["P1"]
