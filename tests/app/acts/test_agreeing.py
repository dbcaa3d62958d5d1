"""Agreeing and completing without a window: the rules of a consensus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.app.acts import agreeing, completing, judging
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.core import edits as e
from annotator.core.addresses import short
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentField
from annotator.core.comparison import agreed, commitments_to_take
from annotator.core.edits import Edit
from annotator.core.errors import ReviewError
from annotator.core.review import Confidence, Dossier, Review, Reviewer, ReviewState
from tests.app.acts.walking import session, walked
from tests.strategies.small import LATER, NOW, dossier, place

CAS = Reviewer("r3", "Cas")


def both(*more: Edit) -> Dossier:
    """Anna and Ben find the same of 1 and 2a, of which Anna has evidence for 1 and Ben none."""
    start = dossier()
    for edit in (
        e.SetVerdict("r2", "1", Verdict.ANSWERED, NOW),
        e.SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, NOW),
        e.SetVerdict("r2", "2a", Verdict.NOT_ANSWERED, NOW),
        *more,
    ):
        start = edit.apply(start)
    return start


def begun(*more: Edit) -> Session:
    at = session(both(*more))
    at.do(agreeing.start_consensus(at.dossier, "Anna and Ben"))
    at.show(consensus(at).reviewer.id)
    return at


def consensus(at: Session) -> Review:
    found = agreeing.consensus_of(at.dossier)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "make",
    [
        lambda d: agreeing.take_side(d, "2b", "r1"),
        lambda d: agreeing.decide(d, "2b", Verdict.NOT_ANSWERED, "N1", "never said"),
        lambda d: agreeing.take_commitment(d, "r1", "c1"),
        agreeing.take_agreed,
        agreeing.remove_consensus,
    ],
)
def test_every_act_is_done_undone_and_redone(make: Callable[[Dossier], Edit]) -> None:
    walked(begun(), lambda at: make(at.dossier), finding=False)


def test_what_all_agree_on_is_taken_of_every_question_and_without_what_is_disputed() -> None:
    at = begun()
    walked(at, lambda s: agreeing.take_agreed(s.dossier), finding=False)
    assert {a.question: (a.verdict, a.evidence, a.comment) for a in consensus(at).assessments} == {
        "1": (Verdict.ANSWERED, (), ""),
        "2a": (Verdict.NOT_ANSWERED, (), ""),
    }, "Ben has no evidence for 1: Anna's is disputed"
    with pytest.raises(AppError, match="already"):
        agreeing.take_agreed(at.dossier)


def test_of_evidence_the_words_are_taken_that_all_have() -> None:
    yes, may, tell = place("Yes"), place("Yes, in May."), place("We shall tell the House.")
    at = begun(
        e.AddEvidence("r2", "1", may.start, may.end, NOW),
        e.AddEvidence("r2", "1", tell.start, tell.end, NOW),
        e.SetConfidence("r1", "1", Confidence.HIGH, NOW),
        e.SetConfidence("r2", "1", Confidence.HIGH, NOW),
        e.SetComment("r1", "1", "mine alone", NOW),
    )
    found = agreed(at.dossier, consensus(at), "1")
    assert found is not None
    assert [p.span for p in found.evidence] == [yes]
    assert (found.confidence, found.comment) == (Confidence.HIGH, "")


def test_other_reasons_and_confidence_are_taken_where_all_have_them() -> None:
    at = begun(
        e.SetVerdict("r2", "2b", Verdict.PARTIAL, NOW),
        e.SetReason("r2", "2b", "P1", NOW),
        e.SetOtherReasons("r2", "2b", ("P2",), NOW),
    )
    found = agreed(at.dossier, consensus(at), "2b")
    assert found is not None
    assert (found.reason, found.other_reasons, found.confidence) == ("P1", ("P2",), None)
    at = begun(e.SetVerdict("r2", "2b", Verdict.PARTIAL, NOW), e.SetReason("r2", "2b", "P2", NOW))
    assert agreed(at.dossier, consensus(at), "2b") is None, "they give other reasons"
    assert agreed(at.dossier, consensus(at), "1.1") is None, "nobody judged it"
    with pytest.raises(ReviewError, match="do not agree"):
        at.do(e.TakeAgreed(consensus(at).reviewer.id, "2b", NOW))


def test_overriding_what_all_agree_on_needs_words() -> None:
    at = begun()
    with pytest.raises(AppError, match="All reviewers agree on question 1"):
        judging.set_verdict(at, ("2b", "1"), Verdict.PARTIAL)
    with pytest.raises(AppError, match="All reviewers agree on question 2a"):
        judging.give_reason(at, ("2a",), "P1")
    walked(at, lambda s: judging.set_verdict(s, ("2b", "1.1"), Verdict.PARTIAL))
    walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.ANSWERED))
    walked(at, lambda s: judging.set_comment(s, "1", "both took the date for an answer"))
    walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.PARTIAL))
    with pytest.raises(AppError, match="All reviewers agree on question 1"):
        judging.set_comment(at, "1", " ")
    walked(at, lambda s: judging.set_verdict(s, ("1",), None))
    with pytest.raises(ReviewError, match="in words"):
        at.do(agreeing.decide(at.dossier, "1", Verdict.PARTIAL, None, " "))


def test_another_reason_than_all_give_needs_words_too() -> None:
    at = begun(e.SetVerdict("r2", "2b", Verdict.PARTIAL, NOW), e.SetReason("r2", "2b", "P1", NOW))
    walked(at, lambda s: judging.set_verdict(s, ("2b",), Verdict.PARTIAL))
    with pytest.raises(AppError, match="All reviewers agree"):
        judging.set_reason(at, "2b", "P2")
    walked(at, lambda s: judging.set_reason(s, "2b", "P1"))


def test_what_was_overridden_before_can_be_worked_on() -> None:
    at = begun()
    at.do(e.SetVerdict(consensus(at).reviewer.id, "1", Verdict.PARTIAL, NOW))
    walked(at, lambda s: judging.add_evidence(s, "1", place("in May")))
    walked(at, lambda s: judging.set_verdict(s, ("1.1",), Verdict.PARTIAL))


def test_ones_own_review_overrides_nobody() -> None:
    at = begun()
    at.show("")
    walked(at, lambda s: judging.set_verdict(s, ("1",), Verdict.PARTIAL))


def test_a_party_is_added_later() -> None:
    at = begun(e.StartReview(CAS, LATER))
    assert consensus(at).parties == ("r1", "r2", "r3")
    at = begun()
    assert agreeing.parties_to_add(at.dossier) == ()
    at.do(e.StartReview(CAS, LATER))
    assert [r.reviewer for r in agreeing.parties_to_add(at.dossier)] == [CAS]
    walked(at, lambda s: agreeing.add_party(s.dossier, "r3"), finding=False)
    assert consensus(at).parties == ("r1", "r2", "r3")
    assert agreeing.parties_to_add(at.dossier) == ()
    assert agreed(at.dossier, consensus(at), "1") is None, "Cas has not judged"
    with pytest.raises(ReviewError, match="a party to this consensus already"):
        at.do(agreeing.add_party(at.dossier, "r3"))
    with pytest.raises(ReviewError, match="is a consensus itself"):
        at.do(agreeing.add_party(at.dossier, consensus(at).reviewer.id))


def test_nobody_is_added_while_findings_are_hidden() -> None:
    at = begun(e.StartReview(CAS, LATER))
    fewer = tuple(replace(r, parties=r.parties[:2]) for r in at.dossier.reviews)
    hidden = replace(at.dossier, blind=True, reviews=fewer)
    with pytest.raises(ReviewError, match="hidden from each other"):
        agreeing.add_party(hidden, "r3").apply(hidden)


def test_a_consensus_is_removed_and_another_begun() -> None:
    at = begun()
    walked(at, lambda s: agreeing.remove_consensus(s.dossier), finding=False)
    assert at.dossier == both()
    assert agreeing.parties_to_add(at.dossier) == ()
    with pytest.raises(AppError, match="no consensus here"):
        agreeing.take_agreed(at.dossier)
    walked(at, lambda s: agreeing.start_consensus(s.dossier, "Both"), finding=False)
    with pytest.raises(ReviewError, match="no consensus"):
        at.do(e.RemoveConsensus("r1"))


def test_two_promises_at_one_passage_are_told_apart() -> None:
    pays = place("The city pays.")
    at = begun(e.AddCommitment("r1", "c3", "Also pay", pays.start, pays.end, NOW))

    def left() -> list[str]:
        return [c.id for _, c in commitments_to_take(at.dossier, consensus(at))]

    assert left() == ["c1", "c2", "c3"]
    walked(at, lambda s: agreeing.take_commitment(s.dossier, "r1", "c3"), finding=False)
    assert left() == ["c1", "c2"]
    at.do(e.ChangeCommitment(consensus(at).reviewer.id, "c3", CommitmentField.SUMMARY, "Both pay"))
    assert left() == ["c1", "c2"], "another summary makes it no other commitment"
    with pytest.raises(ReviewError, match="has this commitment already"):
        at.do(agreeing.take_commitment(at.dossier, "r1", "c3"))
    walked(at, lambda s: agreeing.take_commitment(s.dossier, "r1", "c2"), finding=False)
    assert left() == ["c1"]
    assert [(c.id, c.summary) for c in consensus(at).commitments] == [("c3", "Both pay"), ("c2", "Pay")]


def test_the_same_promise_of_another_party_is_had_with_the_first() -> None:
    pays = place("The city pays.")
    at = begun(e.AddCommitment("r2", "c1", "They pay", pays.start, pays.end, NOW))
    at.do(agreeing.take_commitment(at.dossier, "r1", "c2"))
    assert [(r.reviewer.id, c.id) for r, c in commitments_to_take(at.dossier, consensus(at))] == [("r1", "c1")]
    at.do(agreeing.take_commitment(at.dossier, "r1", "c1"))
    assert [short(c.id) for c in consensus(at).commitments] == ["c2", "c1"]


def test_who_hides_findings_or_shows_them_and_when_is_kept() -> None:
    at = session()
    for blind in (True, False):
        walked(at, completing.toggle_blind, finding=False)
        last = at.dossier.blindings[-1]
        assert (at.dossier.blind, last.blind, last.by) == (blind, blind, at.reviewer)
        assert last.at
    assert len(at.dossier.blindings) == 2


def test_an_id_that_is_taken_gives_way_to_a_free_one() -> None:
    told = place("We shall tell")
    at = begun(e.AddCommitment("r2", "c2", "Tell", told.start, told.end, NOW))
    at.do(agreeing.take_commitment(at.dossier, "r1", "c2"))
    at.do(agreeing.take_commitment(at.dossier, "r2", "c2"))
    assert [short(c.id) for c in consensus(at).commitments] == ["c2", "c1"]


def test_a_review_is_completed_and_taken_up_again() -> None:
    at = session()
    with pytest.raises(AppError, match="not complete; go on"):
        completing.take_up_again(at)
    assert walked(at, completing.complete).state is ReviewState.COMPLETE
    assert walked(at, completing.take_up_again, finding=False).state is ReviewState.IN_PROGRESS
    at.do_finding(completing.complete(at))
    other = session(at.dossier, Reviewer("r2", "Ben"))
    other.show("r1")
    with pytest.raises(AppError, match="not complete; go on"):
        completing.take_up_again(other)
