"""Marking, splitting, merging and relabelling parts without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.app.acts import structuring
from annotator.app.acts.telling import told
from annotator.app.errors import AppError
from annotator.core.edits import DeclareAnswer, Edit
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.structure import Question, Structure
from tests.app.acts.walking import session, walked
from tests.strategies.small import dossier, place

CITY = place("The city pays.")


def without_answers(*judged: str) -> Dossier:
    start = dossier()
    questions = tuple(replace(q, judged=q.id in judged) for q in start.structure.questions)
    return replace(start, structure=replace(start.structure, questions=questions, answers=()), reviews=())


@pytest.mark.parametrize(
    "make",
    [
        lambda d: structuring.mark_question(d, place("The rest follows.")),
        lambda d: structuring.mark_question(d, place("Bridges"), "9"),
        lambda d: structuring.mark_answer(d, place("The rest follows.")),
        lambda d: structuring.split_part(d, structuring.part_at(d, CITY.start), place("The rest").start),
        lambda d: structuring.split_part(d, structuring.part_at(d, 12), place("open?").start),
        lambda d: structuring.merge_with_next(d, structuring.part_at(d, place("Yes").start)),
        lambda d: structuring.merge_with_next(d, structuring.part_at(d, place("Who").start)),
        lambda d: structuring.delete_part(structuring.part_at(d, CITY.start)),
        lambda d: structuring.relabel_part(structuring.part_at(d, CITY.start), " 2-3 "),
        lambda d: structuring.relabel_part(structuring.part_at(d, CITY.start), " "),
        lambda _: structuring.declare_answer("A2", ("2b",)),
        lambda d: structuring.toggle_judged(structuring.part_at(d, place("quay").start)),
    ],
)
def test_every_act_is_done_undone_and_redone(make: Callable[[Dossier], Edit]) -> None:
    walked(session(), lambda at: make(at.dossier), finding=False)


def declared(start: Dossier, words: str, label: str | None = None, *questions: str) -> tuple[str, ...]:
    at = session(start)
    span = place(words)
    walked(at, lambda s: structuring.mark_answer(s.dossier, span, label, questions or None), finding=False)
    return at.dossier.structure.answers[0].declared_for


def test_an_answer_is_linked_by_its_printed_label() -> None:
    assert declared(without_answers("1", "2"), "2. The city pays. The rest follows.") == ("2",)
    assert declared(without_answers("1", "2"), "2. The city pays. The rest follows.", "1-2") == ("1", "2")


def test_without_a_label_it_is_linked_to_the_only_question_there_is() -> None:
    assert declared(without_answers("2a"), "The city pays.") == ("2a",)


def test_without_a_label_among_several_questions_it_is_linked_to_none_and_that_is_told() -> None:
    start = without_answers("1", "2a", "2b")
    assert declared(start, "The city pays.") == ()
    assert "claims no question yet" in str(told(start, structuring.mark_answer(start, CITY))[0])


def test_a_label_of_no_question_links_to_none() -> None:
    assert declared(without_answers("2a"), "1. Yes, in May.") == ()


def test_named_questions_are_claimed() -> None:
    assert declared(without_answers("1", "2a"), "The city pays.", None, "2a", "1") == ("2a", "1")


def offered(start: Dossier, caret: int) -> tuple[str, str]:
    answer = structuring.unclaiming(start, caret)
    assert answer is not None
    return answer.id, structuring.likeliest_for(start, answer)


def test_the_likeliest_question_is_offered_for_an_answer_that_claims_none() -> None:
    start = DeclareAnswer("A2", ()).apply(dossier())
    assert offered(start, 0) == ("A2", "2a"), "2a asks who pays"
    at = session(start)
    walked(at, lambda s: structuring.declare_likeliest(s.dossier, 0), finding=False)
    assert at.dossier.structure.answer("A2").declared_for == ("2a",)
    with pytest.raises(AppError, match="claims a question already"):
        structuring.declare_likeliest(at.dossier, 0)


def test_the_answer_at_the_caret_is_offered_before_the_first() -> None:
    start = DeclareAnswer("A1", ()).apply(DeclareAnswer("A2", ()).apply(dossier()))
    assert (offered(start, 0)[0], offered(start, CITY.start)[0]) == ("A1", "A2")
    assert structuring.unclaiming(replace(start, structure=replace(start.structure, questions=())), 0) is None


def test_an_answer_cut_from_another_is_likeliest_to_what_that_claims() -> None:
    at = session()
    walked(at, lambda s: structuring.mark_answer(s.dossier, place("city pays. The")), finding=False)
    assert offered(at.dossier, place("city pays").start)[1] == "2a"
    middle = structuring.mark_answer(dossier(), place("in May")).apply(dossier())
    assert offered(middle, 0)[1] in ("1", "1.1"), "the answers on both sides claim these"


def test_an_answer_that_stands_by_itself_is_likeliest_to_what_no_answer_claims() -> None:
    start = DeclareAnswer("A2", ("2a",)).apply(dossier())
    assert offered(structuring.mark_answer(start, place("Bridges")).apply(start), 0)[1] == "2b"


def test_a_question_within_a_question_is_its_sub_question() -> None:
    start = dossier()
    edit = structuring.mark_question(start, place("is old"))
    after = edit.apply(start).structure
    assert after.question(after.segment_at(place("is old").start).id).parent == "2"  # type: ignore[union-attr]


def test_a_letter_within_a_question_is_named_after_it() -> None:
    text = "1. Why? a) Who pays?\n"
    source = Source(text, text.encode(), "one.txt")
    question = Question("1", place("1. Why? a) Who pays?", text), 3, "1")
    start = replace(dossier(), source=source, structure=Structure((question,)), reviews=())
    after = structuring.mark_question(start, place("a) Who pays?", text)).apply(start)
    assert [q.id for q in after.structure.questions] == ["1", "1a"]


def test_what_there_is_no_part_for_is_said() -> None:
    start = dossier()
    with pytest.raises(AppError, match="in a question or an answer"):
        structuring.part_at(start, place("Bridges").start)
    with pytest.raises(AppError, match="in an answer"):
        structuring.answer_at(start, 12)
    assert structuring.answer_at(start, CITY.start).id == "A2"
    with pytest.raises(AppError, match="no part after"):
        structuring.merge_with_next(start, structuring.part_at(start, CITY.start))
    with pytest.raises(AppError, match="in a question first"):
        structuring.toggle_judged(structuring.part_at(start, CITY.start))
