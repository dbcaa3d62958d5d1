"""Every act: it does what it says, says what it is, can be repeated, and leaves what it began with alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits as e
from annotator.core.changes import Changes, changes
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentField, Link, LinkType, Status
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier, ReviewState
from annotator.core.source import FactName
from annotator.core.structure import check_structure
from annotator.core.structuring import PartKind
from tests.strategies.small import LATER, NOW, TEXT, acts, dossier, place

ACTS = acts()


@pytest.mark.parametrize("act", ACTS, ids=lambda a: f"{type(a).__name__}-{a.describe()}")
def test_an_act_changes_the_dossier_and_nothing_it_began_with(act: e.Edit) -> None:
    before = dossier()
    after = act.apply(before)
    assert after != before
    assert before == dossier()
    assert act.apply(before) == after
    said = str(act.describe())
    assert said
    assert said == " ".join(said.split())
    check_structure(after.source.text, after.structure)
    assert changes(before, after), "what changed is noticed"
    replaced = [one.source for one in getattr(act, "edits", (act,)) if isinstance(one, e.ReplaceSource)]
    assert after.source is (replaced[0] if replaced else before.source)


def test_every_edit_that_there_is_has_an_act() -> None:
    inside = [edit for act in ACTS if isinstance(act, e.Several) for edit in act.edits]
    tried = {type(act).__name__ for act in (*ACTS, *inside)}
    assert tried == set(e.__all__) - {"Edit"}


@given(st.lists(st.sampled_from(ACTS), max_size=12))
def test_any_row_of_acts_is_refused_or_keeps_the_rules(row: list[e.Edit]) -> None:
    states = [dossier()]
    for act in row:
        try:
            states.append(act.apply(states[-1]))
        except ReviewError:
            continue
        check_structure(states[-1].source.text, states[-1].structure)
        _all_targets_are_there(states[-1])


def _all_targets_are_there(after: Dossier) -> None:
    judged = {q.id for q in after.structure.judged}
    for review in after.reviews:
        assert {a.question for a in review.assessments} <= judged
        assert len({a.question for a in review.assessments}) == len(review.assessments)
        for commitment in review.commitments:
            for link in commitment.links:
                if link.type is LinkType.RESPONDS_TO:
                    assert after.structure.has_question(link.target)
                if link.type is LinkType.STATED_IN:
                    assert after.structure.has_answer(link.target)


def test_a_verdict_takes_along_only_the_reasons_that_fit_it() -> None:
    same = e.SetVerdict("r1", "2b", Verdict.PARTIAL, LATER).apply(dossier())
    other = e.SetVerdict("r1", "2b", Verdict.NOT_ANSWERED, LATER).apply(dossier())
    assert same == dossier(), "the same verdict again is no change, not even of its time"
    found = other.review("r1").assessment("2b")
    assert (found.verdict, found.reason, found.other_reasons, found.comment) == (
        Verdict.NOT_ANSWERED,
        None,
        (),
        "vague",
    )
    assert found.at == LATER


def test_an_assessment_with_nothing_in_it_is_not_kept() -> None:
    given_ = e.SetVerdict("r2", "2a", Verdict.PARTIAL, NOW).apply(dossier())
    taken = e.SetVerdict("r2", "2a", None, LATER).apply(given_)
    assert taken == dossier()


def test_a_primary_reason_is_no_secondary_one() -> None:
    after = e.SetReason("r1", "2b", "P2", LATER).apply(dossier())
    found = after.review("r1").assessment("2b")
    assert (found.reason, found.other_reasons) == ("P2", ())


def test_evidence_stands_in_the_order_of_the_text() -> None:
    late, early = place("The rest follows."), place("Yes")
    after = e.AddEvidence("r1", "2b", late.start, late.end, NOW).apply(dossier())
    after = e.AddEvidence("r1", "2b", early.start, early.end, NOW).apply(after)
    assert [p.exact for p in after.review("r1").assessment("2b").evidence] == ["Yes", "The rest follows."]


def test_a_status_is_added_and_never_replaces() -> None:
    after = e.SetStatus("r1", "c1", Status.DROPPED, LATER).apply(dossier())
    commitment = after.review("r1").commitment("c1")
    assert [c.status for c in commitment.history] == [Status.OPEN, Status.DROPPED]
    assert commitment.status is Status.DROPPED


def test_removing_a_commitment_removes_the_links_to_it() -> None:
    after = e.RemoveCommitment("r1", "c1").apply(dossier())
    assert after.review("r1").commitment("c2").links == (Link(LinkType.RESPONDS_TO, "2a"),)


def test_removing_a_commitment_leaves_those_without_a_link_to_it_the_same_values() -> None:
    """So that a view of thousands draws one row less, and no other anew."""
    before = dossier()
    after = e.RemoveCommitment("r1", "c2").apply(before)
    assert after.review("r1").commitments[0] is before.review("r1").commitment("c1")


def test_a_review_can_be_completed_and_taken_up_again() -> None:
    done = e.SetReviewState("r1", ReviewState.COMPLETE, LATER).apply(dossier())
    assert done.review("r1").state is ReviewState.COMPLETE
    assert e.SetReviewState("r1", ReviewState.COMPLETE, LATER).apply(done) == done
    again = e.SetReviewState("r1", ReviewState.IN_PROGRESS, LATER).apply(done)
    assert again.review("r1").state is ReviewState.IN_PROGRESS
    assert len(again.review("r1").history) == 3


def test_a_fact_can_be_made_unknown_again() -> None:
    known = e.SetFact(FactName.MINISTER, " X ").apply(dossier())
    assert known.facts.minister == "X"
    assert e.SetFact(FactName.MINISTER, "").apply(known) == dossier()


yes = place("Yes")
house = place("We shall tell the House.")
REFUSED = [
    e.SetVerdict("r1", "2", Verdict.PARTIAL, NOW),
    e.SetVerdict("r1", "77", Verdict.PARTIAL, NOW),
    e.SetVerdict("nobody", "1", Verdict.PARTIAL, NOW),
    e.SetReason("r1", "1", "P1", NOW),
    e.SetReason("r1", "1", "unknown", NOW),
    e.SetOtherReasons("r1", "2b", ("N1",), NOW),
    e.AddEvidence("r1", "1", yes.start, yes.end, NOW),
    e.AddEvidence("r1", "1", 5, 5, NOW),
    e.AddEvidence("r1", "1", 5, len(TEXT) + 1, NOW),
    e.RemoveEvidence("r1", "1", 0, 4, NOW),
    e.AddNote("r1", "n1", "again", 0, 4, NOW),
    e.ChangeNote("r1", "n9", "none", NOW),
    e.RemoveNote("r1", "n9"),
    e.AddCommitment("r1", "c1", "again", 0, 4, NOW),
    e.RemoveCommitment("r1", "c9"),
    e.ChangeCommitment("r1", "c1", CommitmentField.DUE, "31-12-2026"),
    e.ChangeCommitment("r1", "c1", CommitmentField.TYPE, "vow"),
    e.AddLink("r1", "c1", LinkType.RESPONDS_TO, "1.1"),
    e.AddLink("r1", "c1", LinkType.RESPONDS_TO, "77"),
    e.AddLink("r1", "c1", LinkType.STATED_IN, "A77"),
    e.AddLink("r1", "c1", LinkType.PART_OF, "c1"),
    e.AddLink("r1", "c1", LinkType.PART_OF, "c9"),
    e.AddLink("r1", "c1", LinkType.FULFILS, "  "),
    e.RemoveLink("r1", "c1", LinkType.RESPONDS_TO, "2a"),
    e.AddCommitmentPassage("r1", "c1", house.start, house.end),
    e.RemoveCommitmentPassage("r1", "c1", 0, 4),
    e.RemoveCommitmentPassage("r1", "c1", house.start, house.end),
    e.StartReview(dossier().review("r1").reviewer, NOW),
    e.SetFact(FactName.DATE_ASKED, "soon"),
    e.MarkQuestion(25, 25, 25),
    e.MarkQuestion(0, 7, 0, "0", parent="2b"),
    e.SplitPart(PartKind.QUESTION, "1", 0, 0),
    e.SplitPart(PartKind.ANSWER, "A1", place("1. Yes").start, 0),
    e.MergeParts(PartKind.QUESTION, "1", "1"),
    e.MergeParts(PartKind.QUESTION, "1", "2a"),
    e.DeletePart(PartKind.ANSWER, "A9"),
    e.DeclareAnswer("A1", ("2",)),
    e.DeclareAnswer("A1", ("77",)),
]


@pytest.mark.parametrize("act", REFUSED, ids=lambda a: f"{type(a).__name__}-{a.describe()}")
def test_what_the_rules_forbid_is_refused_in_one_sentence(act: e.Edit) -> None:
    with pytest.raises(ReviewError) as refused:
        act.apply(dossier())
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "{" not in sentence


def test_nothing_changed_is_no_change() -> None:
    assert not changes(dossier(), dossier())
    one = dossier()
    assert changes(one, one) == Changes()


def test_a_new_reviewer_is_a_change_of_reviews_and_of_what_they_found() -> None:
    before = dossier()
    shorter = Dossier(before.source, before.codebook, before.facts, before.structure, before.reviews[1:])
    assert changes(shorter, before) == Changes(
        questions=frozenset({"1", "2b"}),
        commitments=frozenset({"c1", "c2"}),
        notes=True,
        reviews=True,
        suggestions=True,
    )


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (e.MarkQuestion(0, 5, 0), "Question marked"),
        (e.MarkAnswer(0, 5, 0), "Answer marked"),
        (e.RelabelPart(PartKind.QUESTION, "1", None), "1: label taken away"),
    ],
)
def test_a_part_without_a_label_is_named_without_one(act: e.Edit, said: str) -> None:
    assert str(act.describe()) == said


@pytest.mark.parametrize("times", [(NOW, LATER), (LATER, NOW)])
def test_findings_that_become_one_keep_the_later_time(times: tuple[str, str]) -> None:
    after = dossier()
    for question, at in zip(("1", "1.1"), times, strict=True):
        after = e.SetVerdict("r1", question, Verdict.PARTIAL, at).apply(after)
    assert e.MergeParts(PartKind.QUESTION, "1", "1.1").apply(after).review("r1").assessment("1").at == LATER
