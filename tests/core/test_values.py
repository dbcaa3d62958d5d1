"""The small values: spans, passages, labels, phrases, codebook, commitments, progress."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits as e
from annotator.core.anchors import CONTEXT, passage
from annotator.core.codebook import LocalText, Verdict, codebook_from_json
from annotator.core.commitments import Commitment, Status, StatusChange
from annotator.core.errors import ReviewError
from annotator.core.labels import answer_id, question_id
from annotator.core.phrases import phrase
from annotator.core.progress import Attention, addressed_by, attention, progress
from annotator.core.review import Dossier
from annotator.core.spans import Span, trimmed, word_edge
from annotator.core.structure import Doubt
from tests.strategies.small import LATER, TEXT, dossier, place


def test_a_span_runs_forwards() -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(3, 2)
    assert len(Span(2, 5)) == 3
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))
    assert Span(2, 5).contains(Span(3, 5))


@given(st.text(alphabet="a \n\t", max_size=12))
def test_a_trimmed_span_covers_the_words_and_nothing_more(text: str) -> None:
    assert trimmed(text, 0, len(text)).of(text) == text.strip()


def test_a_passage_knows_what_stands_around_it() -> None:
    span = place("The city pays.")
    found = passage(TEXT, span.start, span.end)
    around = found.prefix + found.exact + found.suffix
    assert around in TEXT
    assert len(found.prefix) == CONTEXT
    assert passage(TEXT, 0, 3).prefix == ""


@pytest.mark.parametrize(
    ("label", "parent", "taken", "expected"),
    [
        ("8a", None, (), "8a"),
        ("(a)", None, (), "a"),
        ("3.", None, ("3",), "3~2"),
        ("3", None, ("3", "3~2"), "3~3"),
        (None, "7", (), "7.1"),
        (None, "7", ("7.1",), "7.2"),
        (" ", None, ("q1",), "q2"),
    ],
)
def test_a_question_is_named_after_its_label(
    label: str | None, parent: str | None, taken: tuple[str, ...], expected: str
) -> None:
    assert question_id(label, parent, taken) == expected


def test_an_answer_is_named_after_its_label() -> None:
    assert answer_id("3-5.", ()) == "A3-5"
    assert answer_id(None, ("Au1",)) == "Au2"
    assert answer_id("4, 5", ("A4,5",)) == "A4,5~2"


def test_a_phrase_is_filled_in_any_language() -> None:
    said = phrase("Question {question} has gone", question=4)
    assert str(said) == "Question 4 has gone"
    assert said.filled("Vraag {question} is weg") == "Vraag 4 is weg"


def test_a_text_in_several_languages_has_a_fallback() -> None:
    text = LocalText((("nl", "ja"), ("en", "yes")))
    assert [text.in_language(code) for code in ("nl", "fr")] == ["ja", "yes"]
    assert LocalText((("nl", "ja"),)).in_language("fr") == "ja"
    assert LocalText().in_language("en") == ""


def test_a_codebook_is_read() -> None:
    book = codebook_from_json(
        {
            "format": "f",
            "version": "2",
            "reasons": [
                {"id": "A1", "verdict": "answered", "label": "said", "examples": {"nl": ["Ja."]}},
                {"id": "N1", "verdict": "not_answered", "label": {"nl": "weg"}, "definition": ""},
            ],
        }
    )
    assert book.reason("A1").examples == (("nl", "Ja."),)
    assert [r.id for r in book.reasons_for(Verdict.NOT_ANSWERED)] == ["N1"]
    with pytest.raises(ReviewError):
        book.reason("X")


@pytest.mark.parametrize(
    "data",
    [
        None,
        {},
        {"format": "f", "version": "1", "reasons": {}},
        {"format": 1, "version": "1", "reasons": []},
        {"format": "f", "version": "1", "reasons": [{"id": "A", "verdict": "maybe", "label": "x"}]},
        {"format": "f", "version": "1", "reasons": [{"id": "A", "verdict": "answered", "label": 3}]},
        {
            "format": "f",
            "version": "1",
            "reasons": [{"id": "A", "verdict": "answered", "label": "x", "examples": {"nl": "x"}}],
        },
        {"format": "f", "version": "1", "reasons": [{"id": "A", "verdict": "answered", "label": "x"}] * 2},
    ],
)
def test_what_is_no_codebook_is_refused(data: object) -> None:
    with pytest.raises(ReviewError):
        codebook_from_json(data)


@pytest.mark.parametrize(
    ("due", "status", "overdue"),
    [
        ("2026-01-01", Status.OPEN, True),
        ("2026-01-01", Status.PARTLY_FULFILLED, True),
        ("2026-01-01", Status.FULFILLED, False),
        ("2026-12-31", Status.OPEN, False),
        (None, Status.OPEN, False),
    ],
)
def test_overdue_is_derived(due: str | None, status: Status, overdue: bool) -> None:
    commitment = Commitment("c", "", (), (StatusChange(status, "", ""),), due=due)
    assert commitment.overdue("2026-06-01") is overdue


def test_progress_counts_judged_questions_only() -> None:
    found = progress(dossier().structure, dossier().review("r1"))
    assert (found.judged, found.total) == (2, 4)
    assert dict(found.verdicts)[Verdict.ANSWERED] == 1
    assert dict(found.verdicts)[Verdict.NOT_ANSWERED] == 0


def looked_at(state: Dossier, question: str) -> tuple[Attention, ...]:
    return attention(state, state.review("r1"), question)


def test_what_deserves_a_look() -> None:
    state = dossier()
    assert looked_at(state, "1") == ()
    assert looked_at(state, "2") == ()
    assert looked_at(state, "2b") == (Attention.EVIDENCE_MISSING,)
    silent = e.SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER).apply(state)
    assert looked_at(silent, "2a") == (Attention.REASON_MISSING, Attention.JOINT_ANSWER_SILENT)
    unclaimed = e.DeclareAnswer("A2", ()).apply(state)
    assert looked_at(unclaimed, "2a") == (Attention.NO_ANSWER,)
    doubted = tuple(replace(a, doubts=(Doubt.LINK,)) for a in state.structure.answers)
    doubtful = replace(state, structure=replace(state.structure, answers=doubted))
    assert looked_at(doubtful, "1") == (Attention.DOUBTFUL,)


def test_a_question_is_addressed_where_its_evidence_stands() -> None:
    state = dossier()
    assert addressed_by(state.structure, state.review("r1").assessment("1")) == ("A1",)
    assert addressed_by(state.structure, state.review("r1").assessment("2b")) == ()


def test_words_have_edges_in_both_directions() -> None:
    text = " one  two\nthree"
    assert [word_edge(text, at, end=True, forward=True) for at in (0, 2, 4, 9, 15)] == [4, 4, 9, 15, 15]
    assert [word_edge(text, at, end=True, forward=False) for at in (15, 9, 5, 4, 0)] == [9, 4, 4, 4, 0]
    assert [word_edge(text, at, end=False, forward=True) for at in (0, 1, 7, 10)] == [1, 6, 10, 10]
    assert [word_edge(text, at, end=False, forward=False) for at in (15, 10, 2, 1)] == [10, 6, 1, 1]
