from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.app.acts.agreeing import differing
from annotator.core import edits as e
from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.comparison import Difference, commitments_to_take
from annotator.core.errors import ReviewError
from annotator.core.review import Assessment, Dossier, Reviewer
from tests.strategies.small import BEN, LATER, NOW, TEXT, dossier, place

AGREED = Reviewer("r4", "Anna and Ben")


def agreeing() -> Dossier:
    return e.StartConsensus(AGREED, ("r1", "r2"), NOW).apply(dossier())


def test_what_the_consensus_has_is_not_offered_again() -> None:
    before = agreeing()
    offered = commitments_to_take(before, before.review("r4"))
    assert [(review.reviewer.id, c.id) for review, c in offered] == [("r1", "c1"), ("r1", "c2")]
    after = e.TakeCommitment("r4", "r1", "c2", "c1").apply(before)
    assert "c2" not in [c.id for _, c in commitments_to_take(after, after.review("r4"))]


def test_taking_a_side_takes_all_of_it() -> None:
    before = agreeing()
    after = e.TakeSide("r4", "2b", "r1", LATER).apply(before)
    taken, side = after.review("r4").assessment("2b"), before.review("r1").assessment("2b")
    assert replace(taken, at=side.at) == side
    assert taken.at == LATER
    assert after.review("r1") == before.review("r1")
    assert e.TakeSide("r4", "2b", "r1", "2030-01-01T00:00:00Z").apply(after) == after


def test_the_last_side_taken_counts() -> None:
    ben = e.SetVerdict("r2", "2b", Verdict.ANSWERED, NOW).apply(agreeing())
    both = e.TakeSide("r4", "2b", "r2", LATER).apply(e.TakeSide("r4", "2b", "r1", LATER).apply(ben))
    assert both.review("r4").assessment("2b").verdict is Verdict.ANSWERED
    assert both.review("r4").assessment("2b").reason is None


def test_a_third_way_says_why_and_keeps_the_evidence_of_all() -> None:
    span = place("The rest follows.")
    both = e.AddEvidence("r2", "1", span.start, span.end, NOW).apply(agreeing())
    after = e.Decide("r4", "1", Verdict.PARTIAL, "P2", "  it is only implied ", LATER).apply(both)
    decided = after.review("r4").assessment("1")
    assert (decided.verdict, decided.reason, decided.comment) == (Verdict.PARTIAL, "P2", "it is only implied")
    assert [p.exact for p in decided.evidence] == ["Yes", "The rest follows."]


def test_a_commitment_is_taken_with_its_links_to_the_text() -> None:
    after = e.TakeCommitment("r4", "r1", "c2", "c1").apply(agreeing())
    (kept,) = after.review("r4").commitments
    assert (kept.id, kept.summary) == ("c1", "Pay")
    assert [link.target for link in kept.links] == ["2a"]
    with pytest.raises(ReviewError, match="already"):
        e.TakeCommitment("r4", "r1", "c2", "c9").apply(after)
    with pytest.raises(ReviewError, match="another id"):
        e.TakeCommitment("r4", "r1", "c1", "c1").apply(after)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (e.TakeSide("r1", "1", "r2", LATER), "no consensus"),
        (e.TakeSide("r4", "1", "r4", LATER), "no party"),
        (e.TakeSide("r4", "1", "r2", LATER), "has not judged"),
        (e.TakeSide("r4", "2", "r1", LATER), "asks nothing"),
        (e.TakeSide("r4", "9", "r1", LATER), "no question"),
        (e.Decide("r4", "1", Verdict.PARTIAL, "P1", " \n", LATER), "in words"),
        (e.Decide("r4", "1", Verdict.PARTIAL, "N1", "why", LATER), "does not go with"),
        (e.Decide("r2", "1", Verdict.PARTIAL, None, "why", LATER), "no consensus"),
        (e.TakeCommitment("r4", "r4", "c1", "c1"), "no commitment"),
        (e.TakeCommitment("r2", "r1", "c1", "c1"), "no consensus"),
    ],
)
def test_what_a_consensus_cannot_do(act: e.Edit, why: str) -> None:
    with pytest.raises(ReviewError, match=why):
        act.apply(agreeing())


def test_in_what_reviews_differ_is_told_by_the_gravest_difference() -> None:
    both = dossier()
    here, there = (passage(TEXT, place(w).start, place(w).end) for w in ("Yes", "The city pays."))
    anna = (
        Assessment("1", Verdict.ANSWERED, evidence=(here,)),
        Assessment("1.1", Verdict.PARTIAL, "P1"),
        Assessment("2a", Verdict.ANSWERED),
        Assessment("2b", Verdict.PARTIAL, "P1"),
    )
    ben = (
        Assessment("1", Verdict.ANSWERED, evidence=(there,)),
        Assessment("1.1", Verdict.PARTIAL, "P2"),
        Assessment("2b", Verdict.NOT_ANSWERED),
    )
    first, second = both.reviews
    reviews = (replace(first, assessments=anna), replace(second, assessments=ben))
    assert differing(replace(both, reviews=reviews)) == {
        "1": Difference.EVIDENCE,
        "1.1": Difference.REASON,
        "2a": Difference.MISSING,
        "2b": Difference.VERDICT,
    }
    same = differing(replace(both, reviews=(reviews[0], replace(reviews[0], reviewer=BEN))))
    assert set(same.values()) == {Difference.NONE}
    assert differing(replace(both, reviews=reviews[:1])) == {}
