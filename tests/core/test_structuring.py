"""Boundaries corrected by hand, and findings that follow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import LinkType
from annotator.core.errors import ReviewError
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure, check_structure
from annotator.core.structuring import PartKind
from tests.strategies.dossiers import structures, texts
from tests.strategies.small import LATER, TEXT, dossier, place


def words(after: Dossier, part: Question | Answer) -> str:
    return part.span.of(after.source.text)


def mark_q(text: str, **more: object) -> e.MarkQuestion:
    span = place(text)
    return e.MarkQuestion(span.start, span.end, span.start, **more)  # type: ignore[arg-type]


def test_a_question_marked_inside_another_cuts_it_back_and_is_claimed_with_its_parent() -> None:
    after = mark_q("bridge open?", parent="1").apply(dossier())
    assert words(after, after.structure.question("1")) == "1. Will the"
    new = after.structure.question("1.2")
    assert (words(after, new), new.parent) == ("bridge open?", "1")
    assert after.structure.answer("A1").declared_for == ("1", "1.1", "1.2")
    assert after.review("r1").assessment("1") == dossier().review("r1").assessment("1")


def test_a_question_marked_over_another_takes_its_findings_claims_and_children() -> None:
    after = mark_q("1. Will the bridge open?", label="5").apply(dossier())
    assert not after.structure.has_question("1")
    assert after.review("r1").assessment("5").verdict is Verdict.ANSWERED
    assert "5" in after.structure.answer("A1").declared_for
    assert after.structure.question("1.1").parent == "5"


def test_a_parent_that_is_covered_is_no_parent_any_more() -> None:
    after = mark_q("1. Will the bridge open?", label="5", parent="1").apply(dossier())
    assert after.structure.question("5").parent is None


def test_a_selection_is_trimmed_of_white_space() -> None:
    whole = place("\n\nIf so, when?\n\n")
    after = e.MarkQuestion(whole.start, whole.end, whole.start, None, "1").apply(dossier())
    assert [words(after, q) for q in after.structure.children("1")] == ["If so, when?"]


def test_an_answer_marked_inside_another_leaves_two_that_claim_the_same() -> None:
    span = place("in May.")
    after = e.MarkAnswer(span.start, span.end, span.start, None, ("1.1",)).apply(dossier())
    parts = [(words(after, a), a.declared_for) for a in after.structure.answers[:3]]
    assert parts == [
        ("1. Yes,", ("1", "1.1")),
        ("in May.", ("1.1",)),
        ("We shall tell the House.", ("1", "1.1")),
    ]


def test_an_answer_marked_over_another_keeps_the_links_to_it() -> None:
    span = place("1. Yes, in May. We shall tell the House.")
    after = e.MarkAnswer(span.start, span.end, span.start, "7", ("1",)).apply(dossier())
    assert after.structure.answer("A7").declared_for == ("1",)
    assert after.review("r1").commitment("c1").targets(LinkType.STATED_IN) == ("A7",)


def test_an_answer_marked_over_a_question_ends_that_question_and_what_was_found_of_it() -> None:
    span = place("b) How much?")
    after = e.MarkAnswer(span.start, span.end, span.start, None, ("2a", "2b")).apply(dossier())
    assert not after.structure.has_question("2b")
    assert after.structure.answer("Au1").declared_for == ("2a",)
    assert after.structure.answer("A2").declared_for == ("2a",)
    assert [a.question for a in after.review("r1").assessments] == ["1"]


def test_the_tail_of_a_split_question_follows_it_up() -> None:
    at = place("open?").start
    after = e.SplitPart(PartKind.QUESTION, "1", at, at).apply(dossier())
    assert words(after, after.structure.question("1")) == "1. Will the bridge"
    assert words(after, after.structure.question("1.2")) == "open?"
    assert after.structure.answer("A1").declared_for == ("1", "1.1", "1.2")


def test_the_tail_of_a_split_follow_up_is_its_sister_and_a_label_makes_it_a_question() -> None:
    at = place("when?").start
    after = e.SplitPart(PartKind.QUESTION, "1.1", at, at).apply(dossier())
    assert after.structure.question("1.2").parent == "1"
    named = e.SplitPart(PartKind.QUESTION, "1", place("open?").start, 0, "8").apply(dossier())
    assert named.structure.question("8").parent is None


def merged_heading() -> Dossier:
    whole = place("a) Who pays?\nb) How much?")
    before = dossier()
    changed = tuple(
        replace(q, span=whole, body=whole.start) if q.parent == "2" else q for q in before.structure.questions
    )
    structure = replace(before.structure, questions=changed)
    check_structure(TEXT, structure)
    return replace(before, structure=structure)


def test_questions_under_one_heading_are_parted_by_a_split() -> None:
    at = place("b) How").start
    after = e.SplitPart(PartKind.QUESTION, "2b", at, at).apply(merged_heading())
    assert [words(after, q) for q in after.structure.children("2")] == ["a) Who pays?", "b) How much?"]
    assert after.reviews == merged_heading().reviews


def test_neighbours_merged_are_one_with_the_findings_of_both() -> None:
    with_comment = e.SetComment("r1", "2a", "first", LATER).apply(dossier())
    after = e.MergeParts(PartKind.QUESTION, "2b", "2a").apply(with_comment)
    assert words(after, after.structure.question("2a")) == "a) Who pays?\nb) How much?"
    found = after.review("r1").assessment("2a")
    assert (found.verdict, found.reason, found.comment) == (Verdict.PARTIAL, "P1", "first\nvague")
    assert after.structure.answer("A2").declared_for == ("2a",)


def test_merged_answers_claim_what_both_claimed() -> None:
    after = e.MergeParts(PartKind.ANSWER, "A1", "A2").apply(dossier())
    assert [a.declared_for for a in after.structure.answers] == [("1", "1.1", "2a", "2b")]


def test_children_of_a_deleted_question_move_up() -> None:
    after = e.DeletePart(PartKind.QUESTION, "2").apply(dossier())
    assert [q.id for q in after.structure.questions if q.parent is None] == ["1", "2a", "2b"]


def test_a_deleted_question_is_claimed_and_linked_by_nothing() -> None:
    after = e.DeletePart(PartKind.QUESTION, "2a").apply(dossier())
    assert after.structure.answer("A2").declared_for == ("2b",)
    assert after.review("r1").commitment("c2").links == dossier().review("r1").commitment("c2").links[:1]


def test_a_new_label_renames_follow_ups_claims_findings_and_links() -> None:
    after = e.RelabelPart(PartKind.QUESTION, "1", "9").apply(dossier())
    assert [q.id for q in after.structure.questions] == ["9", "9.1", "2", "2a", "2b"]
    assert after.structure.answer("A1").declared_for == ("9", "9.1")
    assert after.review("r1").assessment("9").verdict is Verdict.ANSWERED
    assert "9.1" in [link.target for link in after.review("r1").commitment("c1").links]
    assert e.RelabelPart(PartKind.QUESTION, "9", "1").apply(after) == dossier()


def test_a_label_that_is_taken_makes_another_id() -> None:
    after = e.RelabelPart(PartKind.QUESTION, "2b", "2a").apply(dossier())
    assert [q.id for q in after.structure.questions] == ["1", "1.1", "2", "2a", "2a~2"]
    nameless = e.RelabelPart(PartKind.ANSWER, "A1", None).apply(dossier())
    assert nameless.structure.has_answer("Au1")


def test_a_stem_is_claimed_by_nothing_and_keeps_no_verdict() -> None:
    after = e.JudgeQuestion("2b", False).apply(dossier())
    assert after.structure.answer("A2").declared_for == ("2a",)
    assert [a.question for a in after.review("r1").assessments] == ["1"]


@pytest.mark.parametrize(
    "structure",
    [
        Structure((Question("1", Span(0, 8), 0),)),
        Structure((Question("1", Span(0, 7), 8),)),
        Structure((Question("1", Span(0, 7), 0), Question("1", Span(9, 24), 9))),
        Structure((Question("a b", Span(0, 7), 0),)),
        Structure((Question("1", Span(0, 7), 0, parent="2"),)),
        Structure((), (Answer("A1", Span(0, 7), 0, None, ("1",)),)),
        Structure((Question("1", Span(0, 7), 0),), (Answer("A1", Span(0, 7), 0),)),
        Structure((Question("1", Span(0, 7), 0), Question("2", Span(0, 4), 0))),
        Structure((Question("1", Span(9, 14), 9), Question("2", Span(0, 7), 0))),
        Structure((), (Answer("A1", Span(0, 4), 0), Answer("A2", Span(0, 4), 0))),
        Structure(title=Span(0, 9999)),
    ],
)
def test_a_structure_against_the_rules_is_refused(structure: Structure) -> None:
    with pytest.raises(ReviewError):
        check_structure(TEXT, structure)


def test_a_structure_finds_its_parts() -> None:
    structure = dossier().structure
    assert [s.id for s in structure.segments()] == ["1", "1.1", "2", "2a", "2b", "A1", "A2"]
    found = structure.segment_at(place("Who").start)
    assert found is not None
    assert found.id == "2a"
    assert structure.segment_at(0) is None
    assert [q.id for q in structure.judged] == ["1", "1.1", "2a", "2b"]
    assert [a.id for a in structure.answers_for("2b")] == ["A2"]
    assert [q.id for q in structure.descendants("2")] == ["2a", "2b"]
    assert (structure.depth(structure.question("2a")), structure.depth(structure.question("2"))) == (1, 0)


@given(st.data())
def test_parts_are_found_by_place_as_by_looking_at_each(data: st.DataObject) -> None:
    text = data.draw(texts())
    structure = data.draw(structures(text))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start + 1, len(text) + 1))
    inside = [s for s in structure.segments() if s.span.start < end and start < s.span.end]
    assert list(structure.segments_in(start, end)) == inside
    here = (s for s in structure.segments() if s.span.start <= start < s.span.end)
    assert structure.segment_at(start) == next(here, None)
    beside = structure.segment_beside(start, text)
    if structure.segment_at(start) is not None:
        assert beside == structure.segment_at(start)
    else:
        on_line = [
            s
            for s in structure.segments()
            if s.span.end <= start and not text[s.span.end : start].strip() and "\n" not in text[s.span.end : start]
        ]
        assert beside == (on_line[-1] if on_line else None)
    for question in structure.questions:
        claiming = tuple(a for a in structure.answers if question.id in a.declared_for)
        assert structure.answers_for(question.id) == claiming
        assert structure.children(question.id) == tuple(q for q in structure.questions if q.parent == question.id)


@pytest.mark.parametrize("words", ["Will the bridge open?", "1. Will the bridge", "Will the bridge"])
def test_what_is_too_little_to_be_a_part_is_marked_along(words: str) -> None:
    start = TEXT.index(words)
    after = e.MarkQuestion(start, start + len(words), start, None).apply(dossier())
    assert after.structure.questions[0].span.of(TEXT) == "1. Will the bridge open?"
    assert len(after.structure.questions) == len(dossier().structure.questions)


def test_what_can_be_a_part_stays_one() -> None:
    start = TEXT.index("We shall tell")
    after = e.MarkAnswer(start, TEXT.index("House.") + 6, start, None).apply(dossier())
    assert [a.span.of(TEXT) for a in after.structure.answers][:2] == ["1. Yes, in May.", "We shall tell the House."]


def test_a_part_has_other_ends_and_its_neighbour_gives_way() -> None:
    held = dossier()
    longer = e.MovePart(PartKind.ANSWER, "A1", place("1. Yes").start, place("The city pays.").end).apply(held)
    first, second = longer.structure.answers
    assert longer.source.text[first.span.start : first.span.end].endswith("The city pays.")
    assert longer.source.text[second.span.start : second.span.end] == "The rest follows."
    assert (first.id, first.declared_for, second.id) == ("A1", ("1", "1.1"), "A2")
    assert longer.reviews == held.reviews, "what was found stays"


def test_a_part_takes_in_no_other_one_whole() -> None:
    with pytest.raises(ReviewError, match="all of A2"):
        e.MovePart(PartKind.ANSWER, "A1", place("1. Yes").start, len(TEXT)).apply(dossier())


def test_a_part_that_is_made_shorter_leaves_plain_text() -> None:
    shorter = e.MovePart(PartKind.ANSWER, "A1", place("1. Yes").start, place("May.").end).apply(dossier())
    assert shorter.structure.segment_at(place("We shall").start) is None
