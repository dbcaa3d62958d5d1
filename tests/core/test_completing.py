"""What is open before a review is completed."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from annotator.core.completing import Open, OpenPoint, open_points
from annotator.core.edits import AddEvidence, AddLink, SetReason, SetVerdict
from tests.strategies.small import LATER, dossier, place


def test_everything_that_lacks_is_named_in_the_order_of_the_text() -> None:
    found = dossier()
    bare = replace(found.reviews[0].commitment("c2"), links=())
    found = found.with_review("r1", lambda review: review.with_commitment(bare))
    found = SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER).apply(found)
    assert open_points(found, found.reviews[0]) == (
        OpenPoint(Open.UNREVIEWED, "1.1"),
        OpenPoint(Open.REASON_MISSING, "2a"),
        OpenPoint(Open.EVIDENCE_MISSING, "2b"),
        OpenPoint(Open.LINK_MISSING, "c2"),
    )


def test_nothing_is_open_once_all_is_done() -> None:
    found, words = dossier(), place("The city pays.")
    for edit in (
        SetVerdict("r1", "1.1", Verdict.NOT_APPLICABLE, LATER),
        SetVerdict("r1", "2a", Verdict.NOT_ANSWERED, LATER),
        SetReason("r1", "2a", "N1", LATER),
        AddEvidence("r1", "2b", words.start, words.end, LATER),
    ):
        found = edit.apply(found)
    assert open_points(found, found.reviews[0]) == ()


def test_a_link_to_something_else_than_a_question_is_not_enough() -> None:
    found = dossier()
    bare = replace(found.reviews[0].commitment("c1"), links=())
    found = found.with_review("r1", lambda review: review.with_commitment(bare))
    found = AddLink("r1", "c1", LinkType.STATED_IN, "A1").apply(found)
    assert OpenPoint(Open.LINK_MISSING, "c1") in open_points(found, found.reviews[0])


def test_of_a_review_that_has_not_begun_everything_is_open() -> None:
    found = dossier()
    assert [p.id for p in open_points(found, found.reviews[1])] == ["1", "1.1", "2a", "2b"]
