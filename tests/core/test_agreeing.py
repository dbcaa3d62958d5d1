"""Consensus, hiding findings, another codebook, moving passages: what is refused, and what comes along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.core import edits as e
from annotator.core.codebook import Codebook, Verdict
from annotator.core.errors import ReviewError
from annotator.core.review import Reviewer, ReviewKind, ReviewState
from annotator.core.spans import Span
from tests.strategies.small import CODEBOOK, LATER, NOW, TEXT, dossier, place

BOTH = Reviewer("r4", "Anna and Ben")


def test_a_consensus_names_its_parties_once_and_is_no_individual_review() -> None:
    after = e.StartConsensus(BOTH, ("r1", "r2", "r1"), NOW).apply(dossier())
    consensus = after.review("r4")
    assert (consensus.kind, consensus.parties) == (ReviewKind.CONSENSUS, ("r1", "r2"))
    assert [r.reviewer.id for r in after.individual] == ["r1", "r2"]


@pytest.mark.parametrize(
    ("parties", "sentence"),
    [(("r1",), "two reviews"), (("r1", "r1"), "two reviews"), (("r1", "r9"), "no review by r9")],
)
def test_a_consensus_is_made_of_two_that_are_there(parties: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(ReviewError, match=sentence):
        e.StartConsensus(BOTH, parties, NOW).apply(dossier())


def test_a_consensus_is_not_made_of_another() -> None:
    first = e.StartConsensus(BOTH, ("r1", "r2"), NOW).apply(dossier())
    with pytest.raises(ReviewError, match="consensus itself"):
        e.StartConsensus(Reviewer("r5", "All"), ("r1", "r4"), NOW).apply(first)


def test_hidden_findings_are_shown_when_all_are_complete() -> None:
    hidden = e.SetBlind(True).apply(dossier())
    assert hidden.findings_hidden
    with pytest.raises(ReviewError, match="hidden"):
        e.StartConsensus(BOTH, ("r1", "r2"), NOW).apply(hidden)
    half = e.SetReviewState("r1", ReviewState.COMPLETE, LATER).apply(hidden)
    assert half.findings_hidden
    done = e.SetReviewState("r2", ReviewState.COMPLETE, LATER).apply(half)
    assert not done.findings_hidden
    agreed = e.StartConsensus(BOTH, ("r1", "r2"), LATER).apply(done)
    assert not agreed.findings_hidden, "the consensus itself need not be complete"


def test_a_reason_that_vanishes_has_to_be_mapped() -> None:
    smaller = Codebook("test", "2", tuple(r for r in CODEBOOK.reasons if r.id != "P1"))
    with pytest.raises(ReviewError, match="reason P1 is given"):
        e.SetCodebook(smaller).apply(dossier())
    after = e.SetCodebook(smaller, (("P1", "P2"),)).apply(dossier())
    found = after.review("r1").assessment("2b")
    assert (found.reason, found.other_reasons) == ("P2", ()), "one reason is not both primary and secondary"
    assert after.codebook == smaller


def test_a_reason_does_not_change_its_verdict() -> None:
    with pytest.raises(ReviewError, match="belongs to another verdict"):
        e.SetCodebook(CODEBOOK, (("P1", "N1"),)).apply(dossier())
    moved = tuple(replace(r, verdict=Verdict.NOT_ANSWERED) if r.id == "P2" else r for r in CODEBOOK.reasons)
    with pytest.raises(ReviewError, match="belongs to another verdict"):
        e.SetCodebook(replace(CODEBOOK, reasons=moved)).apply(dossier())


def test_a_passage_moved_to_where_it_is_stays() -> None:
    yes, told = place("Yes"), place("We shall tell the House.")
    assert e.MoveEvidence("r1", "1", yes.start, yes.end, yes.start, yes.end, LATER).apply(dossier()) == dossier()
    same = e.MoveCommitmentPassage("r1", "c1", told.start, told.end, told.start, told.end)
    assert same.apply(dossier()) == dossier()
    quay = Span(TEXT.index("quay"), TEXT.index("quay") + 4)
    assert e.MoveNote("r1", "n1", quay.start, quay.end, LATER).apply(dossier()) == dossier()


def test_a_passage_that_is_not_there_cannot_be_moved() -> None:
    yes, pays = place("Yes"), place("The city pays.")
    with pytest.raises(ReviewError, match="no evidence for question 2b"):
        e.MoveEvidence("r1", "2b", yes.start, yes.end, pays.start, pays.end, LATER).apply(dossier())
    with pytest.raises(ReviewError, match="does not belong to commitment c1"):
        e.MoveCommitmentPassage("r1", "c1", pays.start, pays.end, yes.start, yes.end).apply(dossier())
    with pytest.raises(ReviewError, match="no note n9"):
        e.MoveNote("r1", "n9", yes.start, yes.end, LATER).apply(dossier())
    with pytest.raises(ReviewError, match="No text is selected"):
        e.MoveEvidence("r1", "1", yes.start, yes.end, 5, 5, LATER).apply(dossier())


def test_the_only_passage_of_a_commitment_can_be_moved() -> None:
    told, yes = place("We shall tell the House."), place("Yes")
    after = e.MoveCommitmentPassage("r1", "c1", told.start, told.end, yes.start, yes.end).apply(dossier())
    assert [p.exact for p in after.review("r1").commitment("c1").passages] == ["Yes"]


def test_a_suggestion_is_dismissed_once() -> None:
    told = place("We shall tell the House.")
    once = e.DismissSuggestion("r1", told.start, told.end).apply(dossier())
    assert once.review("r1").dismissed == (told,)
    assert e.DismissSuggestion("r1", told.start, told.end).apply(once) == once
    with pytest.raises(ReviewError, match="No text is selected"):
        e.DismissSuggestion("r1", 3, len(TEXT) + 1).apply(dossier())
