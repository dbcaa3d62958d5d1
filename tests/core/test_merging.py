"""Joining what several found on one source: nothing is dropped, and what cannot be joined is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.core import edits as e
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.core.commitments import CommitmentField, LinkType, Status
from annotator.core.edits.merging import Choice
from annotator.core.errors import ReviewError
from annotator.core.merging import Contribution, brought_by, contribution, merged
from annotator.core.phrases import spoken
from annotator.core.review import (
    Assignment,
    Blinding,
    Confidence,
    Dossier,
    Extra,
    Review,
    Reviewer,
    ReviewKind,
    ReviewState,
)
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure
from annotator.core.structuring import PartKind
from annotator.core.threeway import Place
from tests.benchmarks import review_merges
from tests.strategies.dossiers import dossiers, reviews, structures
from tests.strategies.small import ANNA, CODEBOOK, LATER, NOW, TEXT, dossier, question

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


def test_what_is_joined_keeps_the_later_time() -> None:
    early, base = "2026-11-24T10:30:00Z", dossier()
    note = base.review("r1").notes[0]
    one = e.SetComment("r1", "2b", "why", early).apply(e.MoveNote("r1", note.id, 0, 7, early).apply(base))
    other = e.SetConfidence("r1", "2b", Confidence.HIGH, LATER).apply(
        e.ChangeNote("r1", note.id, "x", LATER).apply(base)
    )
    for here, there in ((one, other), (other, one)):
        review = merged(here, brought_by(there), brought_by(base)).dossier.review("r1")
        assert (review.assessment("2b").at, review.assessment("2b").comment) == (LATER, "why")
        assert [(n.at, n.text, n.passage.span) for n in review.notes] == [(LATER, "x", Span(0, 7))]


def test_a_review_that_goes_on_from_the_other_wins_either_way() -> None:
    later = _later_by_anna()
    joined, said = join(dossier(), later)
    assert joined == later
    assert said[0] == "Anna: replaced by the newer review, which holds all of the older."
    back, said = join(later, dossier())
    assert back == later
    assert said[0] == "Anna: was here already, with all of it."


TIMES = (NOW, "2026-11-24T12:00:00Z")
"""Before and after what `_later_by_anna` did."""


def clash(first: Dossier, other: Dossier) -> tuple[Dossier, list[str]]:
    """Both joined, whichever comes first."""
    base = brought_by(dossier())
    result = merged(first, contribution(first, other), base)
    again = merged(other, contribution(other, first), base)
    assert again.dossier == result.dossier
    assert merged(result.dossier, brought_by(other), base).dossier == result.dossier, "once more it is the same"
    return result.dossier, [str(sentence) for sentence in result.said]


@pytest.mark.parametrize("at", TIMES)
def test_of_one_verdict_changed_twice_the_later_stands_and_the_other_is_a_note(at: str) -> None:
    joined, said = clash(_later_by_anna(), e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, at).apply(dossier()))
    mine_is_later = at == NOW
    review = joined.review("r1")
    assert len(joined.reviews) == 2, "the same person stays one"
    assert review.assessment("2b").verdict is (Verdict.ANSWERED if mine_is_later else Verdict.NOT_ANSWERED)
    (note,) = (note for note in review.notes if note.id != "n1")
    assert note.text.startswith("verdict: not answered" if mine_is_later else "verdict: answered")
    assert note.passage.exact == "b) How much?"
    assert any("question 2b: " in sentence and "is kept as a note" in sentence for sentence in said)


def test_what_was_decided_once_stands_whatever_clocks_said() -> None:
    """The later review loses its last act by the other's older clock: who is later now is no reason to choose anew."""
    judged_last = e.SetVerdict("r1", "2a", Verdict.PARTIAL, "2026-11-25T09:00:00Z").apply(dossier())
    base = brought_by(judged_last)
    one = e.AddCommitment("r1", "c5", "to do b", 0, 6, NOW).apply(judged_last)
    other = e.AddCommitment("r1", "c5", "to do c", 8, 14, NOW).apply(judged_last)
    other = e.SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, NOW).apply(other)
    result = merged(one, brought_by(other), base)
    assert [clash.place.field for clash in result.clashes] == ["summary"]
    for here, there in ((result.dossier, other), (other, result.dossier), (result.dossier, one), (one, result.dossier)):
        again = merged(here, brought_by(there), base)
        assert again.dossier == result.dossier
        assert not again.clashes


def test_a_note_of_what_was_not_taken_is_in_the_words_that_are_given() -> None:
    other = e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, TIMES[0]).apply(dossier())
    words = (("verdict", "oordeel"), ("not_answered", "niet beantwoord"))
    edit = e.MergeReviews(brought_by(other), brought_by(dossier()), words=words)
    (note,) = (note for note in edit.apply(_later_by_anna()).review("r1").notes if note.id != "n1")
    assert note.text.startswith("oordeel: niet beantwoord")


@pytest.mark.parametrize(
    "other",
    [
        e.AddLink("r1", "c1", LinkType.RESPONDS_TO, "1"),
        e.SetStatus("r1", "c1", Status.DROPPED, NOW),
        e.ChangeCommitment("r1", "c1", CommitmentField.SUMMARY, "Other"),
        e.SetComment("r1", "2b", "other", NOW),
        e.AddEvidence("r1", "2a", 0, 7, NOW),
        e.RemoveNote("r1", "n1"),
        e.SetReviewState("r1", ReviewState.COMPLETE, LATER),
    ],
    ids=lambda edit: str(edit.describe()),
)
def test_what_only_one_side_changed_is_taken_from_each(other: e.Edit) -> None:
    mine = _later_by_anna()
    joined, said = clash(mine, other.apply(dossier()))
    assert _known(joined) == _known(other.apply(mine))
    assert not any("not taken" in sentence for sentence in said)


def _known(state: Dossier) -> tuple[object, ...]:
    """Anna's findings, without when a question was last judged; statuses as a set: both sides may give one."""
    review = state.review("r1")
    commitments = {replace(c, history=(c.history[0],)): frozenset(c.history) for c in review.commitments}
    return {replace(a, at="") for a in review.assessments}, commitments, set(review.notes), review.state


def test_a_choice_stands_and_leaves_no_note() -> None:
    mine, theirs = _later_by_anna(), e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, NOW).apply(dossier())
    base, brought = brought_by(dossier()), brought_by(theirs)
    (found,) = merged(mine, brought, base).clashes
    assert (found.place, found.one_taken) == (Place("r1", "question", "2b", "verdict"), True)
    edit = e.MergeReviews(brought, base, (Choice(found.place, here=False),))
    joined = edit.apply(mine).review("r1")
    assert joined.assessment("2b").verdict is Verdict.NOT_ANSWERED
    assert [note.id for note in joined.notes] == ["n1"]


def test_a_consensus_never_takes_the_place_of_a_review() -> None:
    started = e.StartConsensus(Reviewer("r3", "All"), ("r1", "r2"), NOW).apply(dossier())
    joined, _ = join(by_cas(dossier()), started)
    assert joined.review("r3").kind is ReviewKind.INDIVIDUAL
    assert joined.review("r3-consensus").kind is ReviewKind.CONSENSUS


def test_different_commitments_and_notes_of_one_id_both_stay() -> None:
    one, other = dossier(), dossier()
    for number, (state, at) in enumerate(((one, NOW), (other, LATER))):
        state = e.AddCommitment("r1", "c3", f"do {number}", number, 5 + number, at).apply(state)
        state = e.AddLink("r1", "c3", LinkType.REPEATS, "c1").apply(state)
        state = e.AddLink("r1", "c2", LinkType.PART_OF, "c3").apply(state)
        state = e.AddNote("r1", "n2", f"note {number}", number, 5 + number, at).apply(state)
        one, other = (state, other) if number == 0 else (one, state)
    joined, _ = clash(one, other)
    review = joined.review("r1")
    by_summary = {c.summary: c.id for c in review.commitments}
    assert by_summary["do 0"] == "c3"
    assert set(review.commitment("c2").targets(LinkType.PART_OF)) == {by_summary["do 0"], by_summary["do 1"]}
    assert {n.text for n in review.notes} == {"odd", "note 0", "note 1"}


def test_what_one_side_removed_and_the_other_linked_to_comes_back() -> None:
    without = e.RemoveCommitment("r1", "c1").apply(dossier())
    linked = e.AddLink("r1", "c2", LinkType.REPEATS, "c1").apply(dossier())
    joined, _ = clash(without, linked)
    assert [c.id for c in joined.review("r1").commitments] == ["c1", "c2"]


def test_hidden_findings_are_not_told() -> None:
    hidden = replace(dossier(), blind=True)
    other = e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, NOW).apply(hidden)
    said = merged(replace(_later_by_anna(), blind=True), brought_by(other), brought_by(hidden)).said
    assert [str(sentence).split(":")[0] for sentence in said] == ["Anna", "Ben"]
    assert not any("answered" in str(sentence) for sentence in said)


@pytest.mark.parametrize("reviewers", [("r1", "r2"), ("r3",)])
def test_who_is_removed_on_one_side_and_unchanged_on_the_other_goes(reviewers: tuple[str, ...]) -> None:
    started = by_cas(dossier())
    base = replace(dossier(), reviews=(*dossier().reviews, *started.reviews))
    without = replace(base, reviews=tuple(r for r in base.reviews if r.reviewer.id not in reviewers))
    assert merged(without, brought_by(base), brought_by(base)).dossier == without
    assert merged(without, brought_by(base)).dossier.reviews == base.reviews, "nothing known of what they came of"


def test_who_should_review_and_who_hid_findings_come_along() -> None:
    cas, due = Assignment(CAS, "2027-01-01"), Assignment(CAS, "2027-02-01")
    hid = Blinding(True, CAS, NOW)
    shown = Blinding(False, CAS, LATER)
    one = replace(dossier(), assigned=(Assignment(ANNA), cas), blind=True, blindings=(hid,))
    other = replace(dossier(), assigned=(due,), blind=False, blindings=(hid, shown))
    for first, second in ((one, other), (other, one)):
        joined, _ = join(first, second)
        assert joined.assigned == (Assignment(ANNA), due)
        assert (joined.blind, joined.blindings) == (False, (hid, shown))
    base = brought_by(one)
    without = replace(one, assigned=(cas,))
    assert merged(without, brought_by(one), base).dossier.assigned == (cas,)


def test_many_pairs_of_histories(capsys: pytest.CaptureFixture[str]) -> None:
    assert review_merges.run(300), capsys.readouterr().out


@pytest.mark.parametrize("less", [e.RemoveCommitment("r1", "c1"), e.RemoveNote("r1", "n1")], ids=("commitment", "note"))
def test_a_review_that_holds_less_adds_nothing(less: e.Edit) -> None:
    joined, said = join(dossier(), less.apply(dossier()))
    assert joined == dossier()
    assert said[0] == "Anna: was here already, with all of it."


def test_a_consensus_comes_along() -> None:
    agreed = e.StartConsensus(Reviewer("r9", "All"), ("r1", "r2"), NOW).apply(dossier())
    joined, _ = join(_later_by_anna(), agreed)
    assert (joined.review("r9").kind, joined.review("r9").parties) == (ReviewKind.CONSENSUS, ("r1", "r2"))


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


def test_the_segmentation_in_which_all_has_a_place_leads() -> None:
    fewer = replace(
        dossier(), structure=Structure((question("1", "1. Will the bridge open?", "Will", "1"),)), reviews=()
    )
    joined, _ = join(fewer, by_cas(dossier()))
    assert joined == join(by_cas(dossier()), fewer)[0]
    assert joined.structure == dossier().structure


def test_a_finding_without_a_place_in_either_stops_it() -> None:
    only = Structure((question("1", "1. Will the bridge open?", "Will", "1"),))
    first = e.SetVerdict("r2", "1", Verdict.ANSWERED, NOW).apply(
        replace(dossier(), structure=only, reviews=dossier().reviews[1:])
    )
    other = Structure(tuple(q for q in dossier().structure.questions if q.id in ("2", "2a", "2b")))
    with pytest.raises(ReviewError, match="has none in the other file"):
        join(first, replace(by_cas(dossier()), structure=other))


def test_a_segmentation_corrected_on_one_side_is_taken() -> None:
    corrected = e.RelabelPart(PartKind.QUESTION, "2b", "9").apply(dossier())
    judged = e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, LATER).apply(dossier())
    joined, _ = clash(corrected, judged)
    assert joined.structure == corrected.structure
    assert joined.review("r1").assessment("9").verdict is Verdict.NOT_ANSWERED


def test_reasons_are_added_and_never_change_their_verdict() -> None:
    new = Reason("X1", Verdict.PARTIAL, LocalText((("en", "new"),)))
    other = replace(by_cas(dossier()), codebook=Codebook("other", "0", (*CODEBOOK.reasons, new)))
    given_ = e.SetReason("r3", "2b", "X1", NOW).apply(e.SetVerdict("r3", "2b", Verdict.PARTIAL, NOW).apply(other))
    joined, said = join(dossier(), given_)
    assert joined.codebook == replace(CODEBOOK, reasons=(*CODEBOOK.reasons, new))
    assert said[0] == "Reasons added to the codebook: 1."
    first = replace(dossier(), codebook=Codebook("t", "1", (*CODEBOOK.reasons, replace(new, verdict=Verdict.ANSWERED))))
    joined, said = join(first, given_)
    (mine, apart) = (r for r in joined.codebook.reasons if r.id.startswith("X1"))
    assert (mine.verdict, apart.verdict, apart.label) == (Verdict.ANSWERED, Verdict.PARTIAL, new.label)
    assert joined.review("r3").assessment("2b").reason == apart.id != "X1"
    assert any("X1 means two things" in one for one in said)


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
    assert joined.extras == (Extra("meta", "<a/>"), Extra("review r1", "<b/>"), Extra("review r1", "<c/>"))


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
    assert e.MergeReviews(brought_by(first)).apply(brought.within(first)).reviews == joined.reviews


def _holds(joined: Review, review: Review) -> bool:
    """Whether all that `review` found is in `joined`, or in a note of it; ids apart."""
    kept = "\n".join(note.text for note in joined.notes)
    places = {passage for commitment in joined.commitments for passage in commitment.passages}
    return (
        all(c.summary in {d.summary for d in joined.commitments} or c.summary in kept for c in review.commitments)
        and all(set(c.passages) <= places for c in review.commitments)
        and all(n.text in {m.text for m in joined.notes} or n.text in kept for n in review.notes)
        and all(
            a.verdict in {b.verdict for b in joined.assessments} or spoken(a.verdict) in kept
            for a in review.assessments
            if a.verdict
        )
        and set(review.dismissed) <= set(joined.dismissed)
    )
