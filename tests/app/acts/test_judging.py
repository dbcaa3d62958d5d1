"""Judging without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.app.acts import judging
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.core.codebook import Verdict
from annotator.core.edits import Edit, SetReviewState, StartReview
from annotator.core.errors import ReviewError
from annotator.core.review import Confidence, Reviewer, ReviewState
from tests.app.acts.walking import session, walked
from tests.strategies.small import ANNA, BEN, LATER, dossier, place, without_findings

REST = place("The rest follows.")


@pytest.mark.parametrize(
    "make",
    [
        lambda s: judging.set_verdict(s, ("1",), Verdict.PARTIAL),
        lambda s: judging.set_verdict(s, ("1", "1.1", "2a"), Verdict.CANNOT_JUDGE),
        lambda s: judging.set_verdict(s, ("2b",), None),
        lambda s: judging.give_reason(s, ("2a",), "N1"),
        lambda s: judging.give_reason(s, ("1", "2a"), "P2"),
        lambda s: judging.set_reason(s, "2b", "P2"),
        lambda s: judging.set_reason(s, "2b", None),
        lambda s: judging.set_other_reasons(s, "2b", ()),
        lambda s: judging.set_confidence(s, ("1", "2b"), Confidence.HIGH),
        lambda s: judging.set_confidence(s, ("2b",), None),
        lambda s: judging.set_comment(s, "1", "clear"),
        lambda s: judging.add_evidence(s, "2b", REST),
        lambda s: judging.move_evidence(s, "1", place("Yes"), place("in May")),
        lambda s: judging.remove_evidence(s, "1", place("Yes")),
    ],
)
def test_every_act_is_done_undone_and_redone(make: Callable[[Session], Edit | None]) -> None:
    walked(session(), make)


def test_several_questions_are_judged_as_one_step() -> None:
    at = session()
    review = walked(at, lambda s: judging.give_reason(s, ("1", "2a"), "N1"))
    found = [review.assessment(q) for q in ("1", "2a")]
    assert [(a.verdict, a.reason) for a in found] == [(Verdict.NOT_ANSWERED, "N1")] * 2
    assert str(at.undo_title) == "2 questions: not answered, reason N1"


def test_one_question_gives_the_step_its_name() -> None:
    at = session()
    walked(at, lambda s: judging.give_reason(s, ("2a",), "N1"))
    assert str(at.undo_title) == "Question 2a: not answered, reason N1"
    walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.PARTIAL))
    assert str(at.undo_title) == "Question 1: verdict partial"


def test_the_first_finding_begins_the_review() -> None:
    at = session(without_findings())
    review = walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.ANSWERED))
    assert (review.reviewer, review.state) == (ANNA, ReviewState.IN_PROGRESS)


def test_a_stem_is_not_judged() -> None:
    at = session()
    with pytest.raises(ReviewError, match="asks nothing"):
        at.do_finding(judging.set_verdict(at, ("2",), Verdict.ANSWERED))


def test_without_a_question_nothing_is_judged() -> None:
    with pytest.raises(AppError, match="Choose a question"):
        judging.set_verdict(session(), (), Verdict.ANSWERED)


def test_the_reasons_of_the_verdict_are_offered() -> None:
    at = session()
    assert [r.id for r in judging.reasons_to_give(at, "2b")] == ["P1", "P2"]
    assert len(judging.reasons_to_give(at, "2a")) == 4
    at.do_finding(judging.set_verdict(at, ("2a",), Verdict.CANNOT_JUDGE))
    with pytest.raises(AppError, match="no reasons"):
        judging.reasons_to_give(at, "2a")


def test_the_last_reason_is_the_remembered_one_else_the_one_given_last() -> None:
    at = session()
    assert judging.last_reason(at, None) == "P1"
    assert judging.last_reason(at, "N1") == "N1"
    assert judging.last_reason(at, "of another codebook") == "P1"
    at.do_finding(judging.give_reason(at, ("2a",), "N1"))
    assert judging.last_reason(at, None) == "N1"
    with pytest.raises(AppError, match="No reason was given"):
        judging.last_reason(session(without_findings()), None)


def test_the_same_comment_is_no_act() -> None:
    assert judging.set_comment(session(), "2b", "vague") is None


def test_the_next_unreviewed_question_goes_round() -> None:
    at, ids = session(), ["1", "1.1", "2a", "2b"]
    assert judging.next_unreviewed(at, ids, "1") == "1.1"
    assert judging.next_unreviewed(at, ids, "2a") == "1.1"
    assert judging.next_unreviewed(at, ids, None) == "1.1"
    with pytest.raises(AppError, match="has a verdict"):
        judging.next_unreviewed(at, ["1", "2b"], "1")


def test_nobody_writes_without_a_name_in_anothers_review_or_in_a_complete_one() -> None:
    at = session(reviewer=None)
    with pytest.raises(AppError, match="Nobody is named"):
        judging.set_verdict(at, ("1",), None)
    at = session(reviewer=BEN)
    at.show("r1")
    with pytest.raises(AppError, match="review by Anna, to read"):
        judging.set_verdict(at, ("1",), None)
    at = session(SetReviewState("r1", ReviewState.COMPLETE, LATER).apply(dossier()))
    with pytest.raises(AppError, match="complete; take it up again"):
        judging.set_comment(at, "1", "late")


def test_white_space_at_the_ends_is_no_evidence() -> None:
    at, span = session(), place(" The rest follows.\n")
    assert walked(at, lambda s: judging.add_evidence(s, "2b", span)).assessment("2b").evidence[0].span == REST


def test_another_reviewer_begins_a_review_of_ones_own() -> None:
    at = session(StartReview(Reviewer("r7", "Cas"), LATER).apply(dossier()), Reviewer("r8", "Eva"))
    walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.ANSWERED))
    assert replace(at.dossier, reviews=at.dossier.reviews[:3]).reviews[2].assessments == ()
    assert at.dossier.reviews[3].reviewer.name == "Eva"
