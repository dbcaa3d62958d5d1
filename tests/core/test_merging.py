"""Joining what several found on one source: nothing is dropped, and what cannot be joined is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import edits as e
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import CommitmentField, LinkType, Status
from annotator.core.errors import ReviewError
from annotator.core.merging import Contribution, contribution, merged
from annotator.core.review import Dossier, Extra, Review, Reviewer, ReviewKind
from annotator.core.source import Facts, Source
from annotator.core.structure import Structure
from annotator.core.structuring import PartKind
from tests.strategies.dossiers import dossiers, reviews, structures
from tests.strategies.small import CODEBOOK, LATER, NOW, TEXT, dossier, question

CAS = Reviewer("r3", "Cas")


def join(first: Dossier, other: Dossier) -> tuple[Dossier, list[str]]:
    result = merged(first, contribution(first, other))
    return result.dossier, [str(sentence) for sentence in result.said]


def by_cas(base: Dossier) -> Dossier:
    started = e.StartReview(CAS, NOW).apply(replace(base, reviews=()))
    return e.SetVerdict("r3", "2a", Verdict.NOT_ANSWERED, NOW).apply(started)


def test_a_reviewer_who_is_in_one_file_only_is_taken_over() -> None:
    joined, said = join(dossier(), by_cas(dossier()))
    assert joined.reviews == (*dossier().reviews, *by_cas(dossier()).reviews)
    assert said == ["Cas: taken over."]


def test_the_same_file_twice_is_one() -> None:
    joined, said = join(dossier(), dossier())
    assert joined == dossier()
    assert said == ["Anna: was here already, with all of it.", "Ben: was here already, with all of it."]


def _later_by_anna() -> Dossier:
    later = e.SetVerdict("r1", "2b", Verdict.ANSWERED, LATER).apply(dossier())
    later = e.SetStatus("r1", "c1", Status.FULFILLED, LATER).apply(later)
    return e.SetVerdict("r1", "2a", Verdict.PARTIAL, LATER).apply(later)


def test_a_review_that_goes_on_from_the_other_wins_either_way() -> None:
    later = _later_by_anna()
    joined, said = join(dossier(), later)
    assert joined == later
    assert said[0] == "Anna: replaced by the newer review, which holds all of the older."
    back, said = join(later, dossier())
    assert back == later
    assert said[0] == "Anna: was here already, with all of it."


@pytest.mark.parametrize(
    "other",
    [
        e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, "2026-11-24T12:00:00Z"),
        e.AddLink("r1", "c1", LinkType.RESPONDS_TO, "1"),
        e.SetStatus("r1", "c1", Status.DROPPED, NOW),
        e.ChangeCommitment("r1", "c1", CommitmentField.SUMMARY, "Other"),
        e.SetComment("r1", "2b", "other", NOW),
    ],
    ids=lambda edit: str(edit.describe()),
)
def test_two_reviews_by_one_reviewer_that_part_ways_both_stay(other: e.Edit) -> None:
    mine, theirs = _later_by_anna(), other.apply(dossier())
    joined, said = join(mine, theirs)
    assert joined.review("r1") == mine.review("r1")
    second = joined.review("r1-2")
    assert replace(second, reviewer=theirs.review("r1").reviewer) == theirs.review("r1")
    assert second.reviewer.name == "Anna (2)"
    assert said[0] == "Anna: differs from the review here, and stays beside it as Anna (2)."
    again, _ = join(joined, theirs)
    assert again == joined, "joining the same file again adds nothing"


@pytest.mark.parametrize("less", [e.RemoveCommitment("r1", "c1"), e.RemoveNote("r1", "n1")], ids=("commitment", "note"))
def test_a_review_that_holds_less_adds_nothing(less: e.Edit) -> None:
    joined, said = join(dossier(), less.apply(dossier()))
    assert joined == dossier()
    assert said[0] == "Anna: was here already, with all of it."


def test_a_consensus_comes_along_and_names_its_parties_as_they_are_called_now() -> None:
    agreed = e.StartConsensus(Reviewer("r9", "All"), ("r1", "r2"), NOW).apply(
        e.SetComment("r1", "2b", "other", NOW).apply(dossier())
    )
    joined, _ = join(_later_by_anna(), agreed)
    assert (joined.review("r9").kind, joined.review("r9").parties) == (ReviewKind.CONSENSUS, ("r1-2", "r2"))


def test_another_source_is_refused() -> None:
    other = replace(dossier(), source=Source(TEXT, TEXT.encode() + b" ", "quay.txt"))
    with pytest.raises(ReviewError, match="not of the same source"):
        contribution(dossier(), other)


def test_findings_go_to_the_questions_of_the_first_file() -> None:
    other = e.RelabelPart(PartKind.QUESTION, "2b", "9").apply(by_cas(dossier()))
    other = e.SetVerdict("r3", "9", Verdict.PARTIAL, NOW).apply(other)
    joined, _ = join(dossier(), other)
    assert joined.structure == dossier().structure
    assert joined.review("r3").assessment("2b").verdict is Verdict.PARTIAL


def test_a_finding_without_a_place_in_the_first_file_stops_it() -> None:
    first = replace(
        dossier(), structure=Structure((question("1", "1. Will the bridge open?", "Will", "1"),)), reviews=()
    )
    with pytest.raises(ReviewError, match=r"has none in the first file .Question 2a has no place any more"):
        join(first, by_cas(dossier()))


def test_reasons_are_added_and_never_change_their_verdict() -> None:
    new = Reason("X1", Verdict.PARTIAL, LocalText((("en", "new"),)))
    other = replace(by_cas(dossier()), codebook=Codebook("other", "9", (*CODEBOOK.reasons, new)))
    given_ = e.SetReason("r3", "2b", "X1", NOW).apply(e.SetVerdict("r3", "2b", Verdict.PARTIAL, NOW).apply(other))
    joined, said = join(dossier(), given_)
    assert joined.codebook == replace(CODEBOOK, reasons=(*CODEBOOK.reasons, new))
    assert said[0] == "Reasons added to the codebook: 1."
    first = replace(dossier(), codebook=Codebook("t", "1", (*CODEBOOK.reasons, replace(new, verdict=Verdict.ANSWERED))))
    with pytest.raises(ReviewError, match="X1 belongs to another verdict"):
        join(first, given_)


def test_facts_are_filled_in_and_blind_stays_blind() -> None:
    other = replace(by_cas(dossier()), facts=Facts(title="Other", minister="Quays"), blind=True)
    joined, _ = join(dossier(), other)
    assert joined.facts == Facts(title="Bridges", language="en", minister="Quays")
    assert joined.blind


def test_what_a_file_holds_beside_comes_along_once() -> None:
    mine = replace(dossier(), extras=(Extra("meta", "<a/>"), Extra("review r1", "<b/>")))
    theirs = replace(
        e.SetComment("r1", "2b", "y", NOW).apply(mine), extras=(Extra("meta", "<a/>"), Extra("review r1", "<c/>"))
    )
    joined, _ = join(e.SetComment("r1", "2b", "x", LATER).apply(mine), theirs)
    assert joined.has_review("r1-2")
    assert joined.extras == (Extra("meta", "<a/>"), Extra("review r1", "<b/>"), Extra("review r1-2", "<c/>"))


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=40)
@given(dossiers(120), st.data())
def test_no_finding_is_dropped(first: Dossier, data: st.DataObject) -> None:
    text = first.source.text
    structure = data.draw(st.just(first.structure) | structures(text))
    people = [Reviewer(i, i) for i in data.draw(st.lists(st.sampled_from(("anna-1", "C", "new")), unique=True))]
    theirs = tuple(data.draw(reviews(text, structure, first.codebook, person)) for person in people)
    brought = Contribution(structure, first.codebook, Facts(), theirs)
    try:
        joined = e.MergeReviews(brought).apply(first)
    except ReviewError:
        assert structure != first.structure, "on the same questions all can be joined"
        return
    for review in (*first.reviews, *theirs):
        assert any(_holds(other, review) for other in joined.reviews)
    assert e.MergeReviews(brought).apply(joined).reviews == joined.reviews


def _holds(joined: Review, review: Review) -> bool:
    """Whether every commitment, note, dismissal and judgement of `review` is in `joined`, ids of questions apart."""
    return (
        {(c.id, c.summary, c.passages, c.comment) for c in review.commitments}
        <= {(c.id, c.summary, c.passages, c.comment) for c in joined.commitments}
        and {n.id for n in review.notes} <= {n.id for n in joined.notes}
        and {a.verdict for a in review.assessments if a.verdict} <= {a.verdict for a in joined.assessments}
        and set(review.dismissed) <= set(joined.dismissed)
    )
