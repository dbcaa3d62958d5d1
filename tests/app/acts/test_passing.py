"""Which words can be evidence or a commitment, and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.app.acts import committing, judging, noting
from annotator.app.acts.telling import told
from annotator.app.errors import AppError
from annotator.app.files.checking import check_file
from annotator.app.files.opening import open_review
from annotator.app.files.saving import save
from annotator.app.session.session import Session
from annotator.core.edits import AddEvidence, Edit
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Answer, Doubt, Question
from tests.app.acts.walking import session, walked
from tests.strategies.small import LATER, TEXT, dossier, place

WORDS = place("How much?")
"""Of question 2b, which answer 2 claims."""
DOORS: list[Callable[[Session, Span], Edit]] = [
    lambda s, span: judging.add_evidence(s, "1", span),
    lambda s, span: judging.move_evidence(s, "1", place("Yes"), span),
    lambda s, span: committing.record(s, span),
    lambda s, span: committing.add_passage(s, "c1", span),
    lambda s, span: committing.move_passage(s, "c1", place("We shall tell the House."), span),
]


def changed(part: str, **new: object) -> Dossier:
    start = dossier()
    questions = tuple(replace(q, **new) if q.id == part else q for q in start.structure.questions)
    answers = tuple(replace(a, **new) if a.id == part else a for a in start.structure.answers)
    return replace(start, structure=replace(start.structure, questions=questions, answers=answers))


def sentences(at: Session, make: Callable[[Session], Edit | None]) -> list[str]:
    before, edit = at.dossier, make(at)
    assert edit is not None
    at.do_finding(edit)
    return [str(sentence) for sentence in told(before, edit)]


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize(
    "span",
    [
        WORDS,
        place("The quay"),
        Span(WORDS.start, place("1. Yes").end),
        Span(place("Bridges").start, WORDS.end),
    ],
)
def test_words_of_a_question_that_was_read_well_are_refused(door: Callable[[Session, Span], Edit], span: Span) -> None:
    with pytest.raises(AppError, match="These words are of question"):
        door(session(), span)


@pytest.mark.parametrize("door", DOORS)
def test_words_of_an_answer_are_taken_and_nothing_is_told_of_their_place(door: Callable[[Session, Span], Edit]) -> None:
    at = session()
    assert not [s for s in sentences(at, lambda s: door(s, place("The rest follows."))) if "words stand" in s]


@pytest.mark.parametrize("door", DOORS)
def test_words_of_a_doubted_question_are_taken_and_it_is_told(door: Callable[[Session, Span], Edit]) -> None:
    found = sentences(session(changed("2b", doubts=(Doubt.BOUNDARY,))), lambda s: door(s, WORDS))
    assert "The words stand in question 2b." in found
    assert "Question 2b: where it begins or ends is not sure." in found


@pytest.mark.parametrize("door", DOORS)
def test_words_of_a_question_that_no_answer_was_found_for(door: Callable[[Session, Span], Edit]) -> None:
    found = sentences(session(changed("A2", declared_for=("2a",))), lambda s: door(s, WORDS))
    assert "The words stand in question 2b, for which no answer was found." in found


@pytest.mark.parametrize("door", DOORS)
def test_words_of_a_context_or_an_annex(door: Callable[[Session, Span], Edit]) -> None:
    found = sentences(session(), lambda s: door(s, place("Bridges")))
    assert "The words stand in no answer that was found." in found


def test_words_of_a_doubted_answer_are_taken_and_the_doubt_is_told() -> None:
    at = session(changed("A2", doubts=(Doubt.LINK,)))
    found = sentences(at, lambda s: judging.add_evidence(s, "2b", place("The rest follows.")))
    assert found == ["Answer 2: which questions it answers is not sure."]


def test_a_stem_counts_as_read_well_where_its_sub_questions_were_answered() -> None:
    none = changed("A2", declared_for=())
    walked(session(none), lambda s: judging.add_evidence(s, "1", place("The quay")))


def test_where_no_answer_was_found_at_all_every_words_can_be_taken() -> None:
    start = dossier()
    bare = replace(start, structure=replace(start.structure, answers=()))
    walked(session(bare), lambda s: judging.add_evidence(s, "1", WORDS))


def test_a_note_says_nothing_of_who_spoke() -> None:
    at = session()
    assert [n.text for n in walked(at, lambda s: noting.add(s, "odd", WORDS)).notes] == ["odd", "odd"]
    walked(at, lambda s: noting.move(s, "n1", place("Who pays?")))
    walked(at, lambda s: noting.change(s, "n1", "even"))
    assert noting.change(at, "n1", "even") is None
    assert noting.add(at, "", WORDS) is None
    walked(at, lambda s: noting.change(s, "n1", ""))
    walked(at, lambda s: noting.remove(s, s.review.notes[-1].id))
    assert at.review.notes == ()


def test_a_file_that_holds_such_a_passage_opens_saves_and_checks_as_before(tmp_path: Path) -> None:
    old = AddEvidence("r1", "1", WORDS.start, WORDS.end, LATER).apply(dossier())
    path = tmp_path / "old.xml"
    save(old, path)
    data = path.read_bytes()
    assert not check_file(path)
    again = open_review(path)
    save(again, path)
    assert path.read_bytes() == data
    at = session(again)
    narrower = walked(at, lambda s: judging.move_evidence(s, "1", WORDS, Span(WORDS.start, WORDS.end - 1)))
    assert TEXT[WORDS.start : WORDS.end - 1] in [p.exact for p in narrower.assessment("1").evidence]
    walked(at, lambda s: judging.remove_evidence(s, "1", Span(WORDS.start, WORDS.end - 1)))


def test_the_parts_of_the_small_dossier_are_what_the_tests_above_think() -> None:
    structure = dossier().structure
    assert isinstance(structure.segment_at(WORDS.start), Question)
    assert isinstance(structure.segment_at(place("The rest follows.").start), Answer)
