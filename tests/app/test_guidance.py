"""What a reviewer is told of the question at hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app.acts import judging
from annotator.app.errors import AppError
from annotator.app.guidance import Tone, guidance, number, place_of, standing
from annotator.app.session.session import Session
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, ReviewState
from tests.strategies.small import ANNA, LATER, NOW, dossier, place


def told(state: Dossier, question: str, *, own: bool = True, read_only: bool = False) -> tuple[Tone, str, str]:
    part = state.structure.question(question)
    found = guidance(state, state.reviews[0], part, own=own, read_only=read_only)
    return found.level, str(found.sentence), found.act


def test_numbers_are_called_as_they_are_printed() -> None:
    assert [number(q) for q in ("8a", "q1", "q1.2", "quay")] == ["8a", "1", "1.2", "quay"]


def test_what_lacks_is_said_with_the_act_that_mends_it() -> None:
    small = dossier()
    assert told(small, "2a") == (Tone.TO_DO, "To do: verdict. Press 1, 2 or 3.", "")
    evidence = place("The city pays.")
    small = e.SetVerdict(ANNA.id, "2a", Verdict.PARTIAL, NOW).apply(small)
    assert told(small, "2a")[1:] == ("To do: reason, evidence.", "pick_reason")
    small = e.AddEvidence(ANNA.id, "2a", evidence.start, evidence.end, NOW).apply(small)
    assert told(small, "2a")[1:] == ("To do: reason.", "pick_reason")
    small = e.SetVerdict(ANNA.id, "2a", Verdict.ANSWERED, NOW).apply(small)
    assert told(small, "2a") == (Tone.DONE, "Question 2a is complete.", "next_unreviewed")


@pytest.mark.parametrize("complete", [False, True])
def test_a_verdict_on_what_reads_otherwise_now_is_to_be_looked_at_again(complete: bool) -> None:
    small = dossier()
    changed = replace(small.reviews[0].assessment("2b"), look_again=True)
    review = small.reviews[0].with_assessment(changed)
    small = replace(small, reviews=(review, *small.reviews[1:]))
    if complete:
        small = e.SetReviewState(ANNA.id, ReviewState.COMPLETE, LATER).apply(small)
    assert told(small, "2b") == (Tone.TO_DO, "Its wording or answer has changed: look again.", "confirm_verdict")
    assert told(small, "2b", own=False)[0] is Tone.LOCKED
    session = Session(small, ANNA)
    session.do(judging.confirm_verdict(session, ("1", "2b")))
    assert not session.review.assessment("2b").look_again
    assert session.review.assessment("2b").verdict is changed.verdict
    assert told(session.dossier, "2b")[2] != "confirm_verdict"
    with pytest.raises(AppError, match="looked at again"):
        judging.confirm_verdict(session, ("1", "2b"))
    session.undo()
    assert session.review.assessment("2b").look_again


def test_evidence_lacks_where_a_reason_was_given() -> None:
    small = e.SetVerdict(ANNA.id, "2a", Verdict.ANSWERED, NOW).apply(dossier())
    assert told(small, "2a")[1:] == ("To do: evidence.", "add_evidence")


def test_not_answered_needs_a_reason_and_no_evidence() -> None:
    small = e.SetVerdict(ANNA.id, "2a", Verdict.NOT_ANSWERED, NOW).apply(dossier())
    assert told(small, "2a")[1] == "To do: reason."


def test_the_next_question_is_looked_for_from_here_on() -> None:
    small = e.SetVerdict(ANNA.id, "2b", Verdict.NOT_APPLICABLE, NOW).apply(dossier())
    found = guidance(small, small.reviews[0], small.structure.question("2b"), own=True)
    assert str(found.label) == "Next: 1.1"


def test_when_all_have_a_verdict_completing_comes_next() -> None:
    small = dossier()
    for question in small.structure.judged:
        small = e.SetVerdict(ANNA.id, question.id, Verdict.CANNOT_JUDGE, NOW).apply(small)
    assert told(small, "2b") == (Tone.DONE, "All questions have a verdict.", "complete_review")


def test_what_cannot_be_changed_comes_first() -> None:
    small = dossier()
    assert told(small, "2a", own=False)[:2] == (Tone.LOCKED, "Review by Anna, read only.")
    assert told(small, "2a", own=False, read_only=True)[1].startswith("Opened to be read only")
    complete = e.SetReviewState(ANNA.id, ReviewState.COMPLETE, LATER).apply(small)
    assert told(complete, "2a") == (Tone.LOCKED, f"Complete since {LATER}, read only.", "take_up_again")


def test_hidden_findings_are_told_where_nothing_lacks() -> None:
    small = e.SetBlind(True).apply(dossier())
    assert told(small, "2a")[0] is Tone.TO_DO
    small = e.SetVerdict(ANNA.id, "2a", Verdict.CANNOT_JUDGE, NOW).apply(small)
    level, sentence, act = told(small, "2a")
    assert (level, act) == (Tone.LOCKED, "next_unreviewed")
    assert "Ben" in sentence


def test_a_stem_is_not_judged() -> None:
    assert "sub-questions" in told(dossier(), "2")[1]


def test_where_a_question_stands() -> None:
    small = dossier()
    assert [str(s) for s in standing(small, small.structure.question("2a"))] == [
        "Question 3 of 4",
        "answer 2, with 2b",
    ]
    assert str(standing(small, small.structure.question("2"))[0]) == "Stem of sub-questions"
    alone = replace(small, structure=replace(small.structure, answers=()))
    assert "no answer claims it" in [str(s) for s in standing(alone, alone.structure.question("2a"))]


@pytest.mark.parametrize(
    ("words", "where"),
    [("The city pays.", "answer 2, paragraph 1"), ("Will the bridge", "question 1")],
)
def test_where_a_passage_stands(words: str, where: str) -> None:
    assert str(place_of(dossier(), place(words))) == where
