"""Recording commitments without a window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.app.acts import committing
from annotator.app.acts.telling import told
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.core.addresses import short
from annotator.core.commitments import CommitmentField, CommitmentType, LinkType, Status
from annotator.core.edits import DeclareAnswer, Edit
from annotator.core.review import Dossier
from annotator.core.spans import Span
from tests.app.acts.walking import session, walked
from tests.strategies.small import dossier, place

PAYS, REST, TOLD = place("The city pays."), place("The rest follows."), place("We shall tell the House.")
RESPONDS = LinkType.RESPONDS_TO


@pytest.mark.parametrize(
    "make",
    [
        lambda s: committing.record(s, REST),
        lambda s: committing.other_question(s, "c1"),
        lambda s: committing.toggle_questions(s, "c1", ("1", "1.1")),
        lambda s: committing.set_questions(s, "c1", ()),
        lambda s: committing.add_link(s, "c1", LinkType.FULFILS, "Letter of May"),
        lambda s: committing.remove_link(s, "c1", LinkType.STATED_IN, "A1"),
        lambda s: committing.write_field(s, "c1", CommitmentField.TYPE, "information"),
        lambda s: committing.write_field(s, "c1", CommitmentField.DUE, "2026-05-31"),
        lambda s: committing.write_field(s, "c1", CommitmentField.SUMMARY, "Tell"),
        lambda s: committing.set_status(s, "c1", Status.FULFILLED),
        lambda s: committing.set_status(s, "c1", Status.OPEN, "still"),
        lambda s: committing.set_status(s, "c1", Status.OPEN, "", "letter"),
        lambda s: committing.add_passage(s, "c1", REST),
        lambda s: committing.move_passage(s, "c1", TOLD, REST),
        lambda s: committing.remove(s, "c1"),
        lambda s: committing.dismiss(s, REST),
    ],
)
def test_every_act_is_done_undone_and_redone(make: Callable[[Session], Edit | None]) -> None:
    walked(session(), make)


def claiming(*questions: str) -> Dossier:
    return DeclareAnswer("A2", questions).apply(dossier())


def linked(at: Session, span: Span, *questions: str) -> tuple[str, ...]:
    review = walked(at, lambda s: committing.record(s, span, questions=questions or None))
    return review.commitments[-1].targets(RESPONDS)


def test_it_is_linked_to_the_one_question_that_its_answer_claims() -> None:
    assert linked(session(claiming("2b")), PAYS) == ("2b",)


def test_of_several_it_is_linked_to_the_one_that_it_speaks_of() -> None:
    assert linked(session(), PAYS) == ("2a",), "2a asks who pays"
    assert linked(session(claiming("1", "2b", "2a")), PAYS) == ("2a",)


def test_what_follows_on_a_sentence_speaks_of_that() -> None:
    assert linked(session(claiming("1", "2a")), REST) == ("2a",), "the city pays, says the sentence before"


def test_where_nothing_is_spoken_of_it_is_the_first_claimed() -> None:
    assert linked(session(), TOLD) == ("1",)


def test_outside_an_answer_and_where_it_claims_nothing_it_is_linked_to_none() -> None:
    assert linked(session(), place("Bridges")) == ()
    assert linked(session(claiming()), PAYS) == ()


def test_named_questions_are_linked_and_no_others() -> None:
    assert linked(session(), PAYS, "2b", "1") == ("2b", "1")


def test_what_runs_over_two_answers_is_stated_in_both() -> None:
    at = session()
    review = walked(at, lambda s: committing.record(s, Span(TOLD.start, PAYS.end)))
    assert review.commitments[-1].targets(LinkType.STATED_IN) == ("A1", "A2")
    assert committing.claims(at.dossier, Span(TOLD.start, PAYS.end)) == ("1", "1.1", "2a", "2b")


def test_type_summary_and_id_are_as_they_are_taken() -> None:
    at = session()
    made = walked(at, lambda s: committing.record(s, PAYS, CommitmentType.INTENTION)).commitments[-1]
    assert (short(made.id), made.type, made.summary, made.status) == (
        "c3",
        CommitmentType.INTENTION,
        "The city pays.",
        Status.OPEN,
    )


def test_what_is_proposed_is_told() -> None:
    at = session()
    assert [str(s) for s in told(at.dossier, committing.record(at, PAYS))] == [
        "It is linked to question 2a; its answer claims 2b too."
    ]
    assert told(claiming("2b"), committing.record(session(claiming("2b")), PAYS)) == ()
    nowhere = session(claiming())
    assert "linked to no question" in str(told(nowhere.dossier, committing.record(nowhere, PAYS))[0])


def test_the_other_claimed_questions_come_one_after_the_other() -> None:
    at = session(claiming("1", "2a", "2b"))
    at.do_finding(committing.record(at, PAYS))
    new = at.review.commitments[-1].id
    assert at.review.commitment(new).targets(RESPONDS) == ("2a",)
    for expected in ("2b", "1", "2a"):
        review = walked(at, lambda s: committing.other_question(s, new))
        assert review.commitment(new).targets(RESPONDS) == (expected,)
    walked(at, lambda s: committing.set_questions(s, new, ("1", "2a", "2b")))
    with pytest.raises(AppError, match="no other question"):
        committing.other_question(at, new)


def test_an_unlinked_commitment_gets_the_first_claimed_question_by_the_same_key() -> None:
    at = session()
    walked(at, lambda s: committing.set_questions(s, "c1", ()))
    assert walked(at, lambda s: committing.other_question(s, "c1")).commitment("c1").targets(RESPONDS) == ("1",)


def test_questions_are_linked_in_the_order_of_the_text_and_unlinked_where_all_are() -> None:
    at = session()
    review = walked(at, lambda s: committing.toggle_questions(s, "c1", ("2b", "1", "1.1")))
    assert review.commitment("c1").targets(RESPONDS) == ("1.1", "1", "2b")
    review = walked(at, lambda s: committing.toggle_questions(s, "c1", ("1", "2b")))
    assert review.commitment("c1").targets(RESPONDS) == ("1.1",)
    assert committing.set_questions(at, "c1", ("1.1",)) is None


def test_a_passage_more_can_go_again() -> None:
    at = session()
    walked(at, lambda s: committing.add_passage(s, "c1", REST))
    assert len(walked(at, lambda s: committing.remove_passage(s, "c1", REST)).commitment("c1").passages) == 1


def test_the_same_status_without_a_word_is_no_act() -> None:
    assert committing.set_status(session(), "c1", Status.OPEN) is None


def test_a_due_date_is_taken_from_the_words() -> None:
    at = session()
    assert committing.take_proposed_due(at, "c1") is None
    at.do_finding(committing.write_field(at, "c1", CommitmentField.DUE_TEXT, "by the end of May 2025"))
    found = walked(at, lambda s: committing.take_proposed_due(s, "c1")).commitment("c1")
    assert (found.due, found.due_text) == ("2025-05-31", "by the end of May 2025")


def test_a_due_date_is_written_in_any_form_that_names_one_day() -> None:
    at = session()

    def written(words: str) -> str | None:
        return walked(at, lambda s: committing.write_field(s, "c1", CommitmentField.DUE, words)).commitment("c1").due

    assert written("31.12.2026") == "2026-12-31"
    assert written("") is None
    with pytest.raises(AppError, match="2026-01-01 – 2026-12-31"):
        written("in 2026")


def test_a_commitment_is_offered_the_questions_of_all_its_passages() -> None:
    at = session()
    at.do_finding(committing.add_passage(at, "c1", REST))
    assert committing.claimed_for(at.dossier, at.review.commitment("c1")) == ("1", "1.1", "2a", "2b")
    lone = replace(at.review.commitment("c1"), passages=at.review.commitment("c1").passages[:1])
    assert committing.claimed_for(at.dossier, lone) == ("1", "1.1")


def test_what_is_undone_is_named_by_the_short_id() -> None:
    at = session()
    made = walked(at, lambda s: committing.record(s, PAYS)).commitments[-1].id
    walked(at, lambda s: committing.other_question(s, made))
    assert str(at.undo_title) == "Commitment c3: linked to 2b"
    walked(at, lambda s: committing.set_questions(s, made, ()))
    walked(at, lambda s: committing.set_questions(s, made, ("1", "2a")))
    assert str(at.undo_title) == "Commitment c3: linked questions"
