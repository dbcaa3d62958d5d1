from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.dates import Interval
from annotator.app.files.opening import open_file
from annotator.app.suggestions import (
    Suggestion,
    evidence_candidates,
    offered_evidence,
    open_suggestions,
    suggested_commitments,
    suggested_due,
)
from annotator.core.commitments import CommitmentType
from annotator.core.edits import AddCommitment, DeclareAnswer, DismissSuggestion, JudgeQuestion, StartReview
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier, Review, Reviewer
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from tests.strategies.small import dossier as small

TEXT = (
    "1. Will the ferry to Green Island sail in winter?\n\n2. Who repairs the quay walls?\n\nIf so, when?\n\n"
    "1-2. The harbour is old. The masons of the city repair the quay walls. The ferry sails to Green Island in summer. "
    "We will publish the winter timetable of the ferry in May.\n"
)


def ferry() -> Dossier:
    def at(words: str) -> Span:
        start = TEXT.index(words)
        return Span(start, start + len(words))

    one = at("1. Will the ferry to Green Island sail in winter?")
    two = at("2. Who repairs the quay walls?")
    follow = at("If so, when?")
    reply = Span(TEXT.index("1-2."), len(TEXT) - 1)
    questions = (
        Question("1", one, one.start + 3, "1"),
        Question("2", two, two.start + 3, "2"),
        Question("2.1", follow, follow.start, None, "2", conditional=True),
    )
    answers = (Answer("A1-2", reply, reply.start + 5, "1-2", ("1", "2", "2.1")),)
    base = small()
    return replace(
        base,
        source=Source(TEXT, TEXT.encode(), "ferry.txt"),
        structure=Structure(questions, answers),
        facts=replace(base.facts, language="en"),
        reviews=(),
    )


def test_commitments_are_suggested_inside_answers() -> None:
    found = suggested_commitments(ferry())
    assert [(s.span.of(TEXT), s.answer, s.type) for s in found] == [
        ("We will publish the winter timetable of the ferry in May.", "A1-2", CommitmentType.INFORMATION)
    ]
    assert 0.4 <= found[0].score <= 1


def test_each_answer_is_read_in_its_own_language() -> None:
    said = (
        "De brug is oud en het verkeer over de brug is zeer druk. Ik zal uw Kamer in mei informeren over het herstel.",
        "Le pont est vieux et le trafic est dense sur ce pont. Je vous transmettrai la liste avant le 1er mai 2025.",
    )
    text = "\n".join(said)
    spans = [Span(text.index(one), text.index(one) + len(one)) for one in said]
    answers = tuple(Answer(f"A{i}", span, span.start) for i, span in enumerate(spans, 1))
    dossier = replace(small(), source=Source(text, b"", "x.txt"), structure=Structure((), answers), reviews=())
    dossier = replace(dossier, facts=replace(dossier.facts, language="nl", date_answered="2025-03-20"))
    found = suggested_commitments(dossier)
    assert [(s.answer, s.type) for s in found] == [(a.id, CommitmentType.INFORMATION) for a in answers]
    assert [str(suggested_due(dossier, s)) for s in found] == ["2025-05-01 – 2025-05-31", "2025-05-01"]


def test_a_question_that_sounds_like_a_promise_is_not_suggested(sample_path: Path) -> None:
    dossier = open_file(sample_path).dossier
    found = suggested_commitments(dossier)
    assert found
    answers = [a.span for a in dossier.structure.answers]
    assert all(any(a.contains(s.span) for a in answers) for s in found)


def test_nothing_is_suggested_in_a_language_that_nobody_knows() -> None:
    unknown = replace(ferry(), facts=replace(ferry().facts, language="xx"))
    assert suggested_commitments(unknown) == ()
    silent = replace(unknown, facts=replace(unknown.facts, language=None), source=Source("1 2", b"", "x.txt"))
    assert suggested_commitments(replace(silent, structure=Structure())) == ()


def test_what_is_recorded_or_dismissed_is_no_longer_suggested() -> None:
    dossier = ferry()
    suggested = suggested_commitments(dossier)
    span = suggested[0].span
    dossier = StartReview(Reviewer("r1", "Anna"), "2026-01-01T00:00:00Z").apply(dossier)
    assert open_suggestions(suggested, dossier.review("r1")) == suggested
    recorded = AddCommitment("r1", "c1", "Publish", span.start + 3, span.end, "2026-01-01T00:00:00Z").apply(dossier)
    assert open_suggestions(suggested, recorded.review("r1")) == ()
    dismissed = DismissSuggestion("r1", span.start, span.end).apply(dossier)
    assert open_suggestions(suggested, dismissed.review("r1")) == ()
    assert open_suggestions(suggested, Review(Reviewer("r2", "Ben"))) == suggested


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 6)).map(lambda at: Span(at[0], at[0] + at[1])), max_size=8
)


@given(SPANS, SPANS)
def test_what_overlaps_anything_dealt_with_is_left_out_and_nothing_else(
    suggested: list[Span], done: list[Span]
) -> None:
    offered = tuple(Suggestion(span, CommitmentType.PROMISE, 1.0, (), "A1", span.start) for span in suggested)
    review = Review(Reviewer("r1", "Anna"), dismissed=tuple(done))
    kept = [s.span for s in open_suggestions(offered, review)]
    assert kept == [span for span in suggested if not any(span.overlaps(other) for other in done)]


def test_the_sentence_that_speaks_of_the_question_comes_first() -> None:
    dossier = ferry()
    first, *_ = evidence_candidates(dossier, "2")
    assert first.span.of(TEXT) == "The masons of the city repair the quay walls."
    words = [c.span.of(TEXT) for c in evidence_candidates(dossier, "1")]
    assert "ferry" in words[0]
    assert words.index("The harbour is old.") == 2, "three are offered where an answer has more, the least related last"
    asked_of_words = [c.span.of(TEXT) for c in evidence_candidates(dossier, "1", most=None)]
    assert "The harbour is old." not in asked_of_words
    assert [c.score for c in evidence_candidates(dossier, "1")] == sorted(
        (c.score for c in evidence_candidates(dossier, "1")), reverse=True
    )


@pytest.mark.parametrize(
    ("language", "question", "answer", "best"),
    [
        (
            "en",
            "How many ferries sail?",
            "The ferries sail well. The harbour is old. It is full. Some 31 sail.",
            "Some 31",
        ),
        (
            "nl",
            "Wanneer vaart het veer?",
            "Het veer is oud. Het veer is wit. Het lekt. Het vaart in juni.",
            "Het vaart",
        ),
        ("fr", "Qui répare le quai ?", "Le quai est vieux. Il est long. Il pleut. La SNCF le fait.", "La SNCF"),
        (
            "de",
            "Wer prüft den Kai?",
            "Der Kai ist alt. Der Kai ist lang. Es regnet. Zuständig ist das Amt.",
            "Zuständig",
        ),
    ],
)
def test_who_how_many_and_when_are_looked_for(language: str, question: str, answer: str, best: str) -> None:
    text = f"{question}\n{answer}"
    asked, reply = Span(0, len(question)), Span(len(question) + 1, len(text))
    base = small()
    structure = Structure((Question("1", asked, 0),), (Answer("A1", reply, reply.start, None, ("1",)),))
    dossier = replace(base, source=Source(text, b"", "x.txt"), structure=structure, reviews=())
    dossier = replace(dossier, facts=replace(base.facts, language=language))
    with_kind = {c.span.of(text): c.score for c in evidence_candidates(dossier, "1")}
    by_words = {c.span.of(text): c.score for c in evidence_candidates(dossier, "1", most=None)}
    raised = [said for said, score in with_kind.items() if score - by_words.get(said, 0.0) > 0.05]
    assert [said for said in raised if said.startswith(best)] == raised != []


def test_a_follow_up_is_understood_with_the_question_before_it() -> None:
    first, *_ = evidence_candidates(ferry(), "2.1")
    assert first.span.of(TEXT) == "The masons of the city repair the quay walls."
    assert first.answer == "A1-2"


def test_a_question_that_no_answer_claims_has_no_candidates() -> None:
    dossier = ferry()
    answers = (replace(dossier.structure.answers[0], declared_for=("2",)),)
    assert evidence_candidates(replace(dossier, structure=replace(dossier.structure, answers=answers)), "1") == ()
    with pytest.raises(ReviewError, match="no question"):
        evidence_candidates(dossier, "9")


def test_evidence_is_offered_for_a_question_of_a_joint_answer_that_has_none_yet() -> None:
    joint = small()
    assert len(offered_evidence(joint, joint.review("r2"), "2a")) in (1, 2, 3)
    assert offered_evidence(joint, joint.review("r1"), "1") == (), "it has evidence"
    alone = DeclareAnswer("A2", ("2a",)).apply(joint)
    assert offered_evidence(alone, alone.review("r2"), "2a") == (), "the whole answer is its own"
    assert offered_evidence(alone, alone.review("r2"), "2b") == (), "no answer claims it"
    stem = JudgeQuestion("2a", False).apply(joint)
    assert offered_evidence(stem, stem.review("r2"), "2a") == ()


def test_what_was_begun_is_not_due_where_the_day_of_the_answer_is_not_known() -> None:
    text = "I have asked for a list of 5 May 2017. I will publish it by 5 May 2019."
    dossier = replace(
        ferry(),
        source=Source(text, text.encode(), "x.txt"),
        structure=Structure((), (Answer("A1", Span(0, len(text)), 0),)),
    )
    assert [suggested_due(dossier, s) for s in suggested_commitments(dossier)] == [
        None,
        Interval("2019-05-05", "2019-05-05"),
    ]
