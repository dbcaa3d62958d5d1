"""A session without a window: what is done, taken back and told, and whose review is seen."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.app.errors import AppError
from annotator.app.session.history import replay
from annotator.app.session.session import Session
from annotator.app.session.store import Revision
from annotator.core.changes import Changes
from annotator.core.codebook import Verdict
from annotator.core.edits import Edit, SetBlind, SetComment, SetReviewState, SetVerdict, StartConsensus
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import Done, JournalEntry, Redone, Saved, Undone
from annotator.core.review import Dossier, Reviewer, ReviewState
from tests.strategies.leaves import assert_same
from tests.strategies.small import ANNA, BEN, LATER, acts, dossier, without_findings

CARA = Reviewer("r9", "Cara")
EDITS = st.integers(0, len(acts()) - 1).map(lambda place: acts()[place])
MOVES = st.lists(EDITS | st.sampled_from(("undo", "redo", "save", "join")), max_size=16)


def comment(words: str) -> SetComment:
    return SetComment("r1", "1", words, LATER)


def work(session: Session, moves: list[Edit | str]) -> None:
    for number, move in enumerate(moves):
        if move == "undo":
            session.undo()
        elif move == "redo":
            session.redo()
        elif move == "save":
            session.saved(session.dossier, Path("bridges.xml"), str(number))
        elif move == "join":
            with suppress(ReviewError):
                session.do(comment(str(number)), joins=True)
        else:
            assert isinstance(move, Edit)
            with suppress(ReviewError):
                session.do(move)


@given(MOVES)
def test_undo_all_and_redo_all_give_the_very_states_back(moves: list[Edit | str]) -> None:
    session = Session(dossier(), ANNA)
    work(session, moves)
    while session.redo_title is not None:
        session.redo()
    states: list[Dossier] = [session.dossier]
    while session.undo_title is not None:
        session.undo()
        states.append(session.dossier)
    assert states[-1] == dossier()
    for state in reversed(states[:-1]):
        session.redo()
        assert session.dossier is state
    assert session.redo_title is None


@given(MOVES)
def test_what_was_told_done_again_is_the_same_session(moves: list[Edit | str]) -> None:
    session, told = Session(dossier(), ANNA, name="bridges.txt"), list[JournalEntry]()
    session.subscribe(acted=told.append)
    work(session, moves)
    again = Session(dossier(), ANNA, name="bridges.txt")
    again.replay(told)
    assert_same(again.dossier, session.dossier)
    facts = [
        (s.modified, s.path, s.revision, s.name, s.undo_title, s.redo_title, s.history.titles) for s in (again, session)
    ]
    assert facts[0] == facts[1]
    assert (replay(dossier(), told).dossier, replay(dossier(), told).refused) == (session.dossier, 0)


def test_who_is_told_what_and_when() -> None:
    session, told = Session(dossier(), ANNA), list[object]()
    session.subscribe(
        lambda changes: told.append((changes, session.review.assessment("1").comment)),
        lambda entry: told.append((type(entry), session.review.assessment("1").comment)),
        lambda: told.append(session.modified),
    )
    only = Changes(questions=frozenset({"1"}))
    assert session.do(comment("a"))
    assert told == [(Done, ""), (only, "a"), True], "the journal has it before it is done"
    assert not session.do(comment("a")), "what makes no difference is no act"
    session.undo()
    session.redo()
    assert told[3:] == [(Undone, "a"), (only, ""), False, (Redone, ""), (only, "a"), True]
    session.saved(session.dossier, Path("x.xml"), "00")
    assert told[9:] == [(Saved, "a"), False]
    session.undo()
    session.undo()
    assert len(told) == 14, "at the end there is nothing more to take back"


def test_who_is_told_no_more() -> None:
    session, told = Session(dossier(), ANNA), list[JournalEntry]()
    end = session.subscribe(acted=told.append)
    end()
    session.do(comment("a"))
    assert told == []


def test_the_titles_say_what_is_taken_back_and_done_again() -> None:
    session = Session(dossier(), ANNA)
    assert (session.undo_title, session.redo_title) == (None, None)
    session.do(SetVerdict("r1", "2a", Verdict.PARTIAL, LATER))
    assert str(session.undo_title) == "Question 2a: verdict partial"
    session.undo()
    assert (session.undo_title, str(session.redo_title)) == (None, "Question 2a: verdict partial")


def test_edits_join_but_not_over_a_save_or_an_undo() -> None:
    session = Session(dossier(), ANNA)
    for words in ("a", "ab", "abc"):
        session.do(comment(words), joins=True)
    assert len(session.history.titles) == 1
    session.saved(session.dossier, Path("x.xml"), "00")
    session.do(comment("abcd"), joins=True)
    assert len(session.history.titles) == 2, "what was saved is joined by nothing"
    session.undo()
    session.undo()
    assert session.dossier == dossier()
    assert session.modified, "the file has another state"
    session.redo()
    session.undo()
    session.do(comment("x"), joins=True)
    assert [str(title) for title in session.history.titles] == ["Question 1: comment"]
    session.undo()
    assert session.dossier == dossier()


def test_a_save_counts_for_the_state_that_was_written() -> None:
    session = Session(dossier(), ANNA)
    session.do(comment("a"))
    written = session.dossier
    session.do(comment("b"))
    session.saved(written, Path("folder/x.xml"), "00")
    assert session.modified, "editing went on meanwhile"
    assert (session.name, session.revision) == ("x.xml", Revision("00", 3))
    session.undo()
    assert not session.modified
    session.undo()
    session.do(comment("c"))
    session.undo()
    assert session.modified, "the state that was saved is nowhere in the line any more"


def test_a_refusal_changes_nothing_and_tells_nobody() -> None:
    session, told = Session(dossier(), ANNA), list[object]()
    session.subscribe(told.append, told.append, lambda: told.append("moved"))
    before = session.dossier
    with pytest.raises(ReviewError):
        session.do(SetComment("nobody", "1", "x", LATER))
    assert session.dossier is before
    with pytest.raises(AppError, match=r"bridges\.xml was opened to be read only"):
        Session(before, ANNA, name="bridges.xml", read_only=True).do(comment("a"))
    assert told == []


def test_the_first_finding_begins_the_review_as_one_step() -> None:
    session = Session(without_findings(), CARA)
    assert session.review.reviewer == CARA
    session.do_finding(SetVerdict("r9", "1", Verdict.PARTIAL, LATER))
    session.do_finding(SetVerdict("r9", "2a", Verdict.PARTIAL, LATER))
    assert [str(title) for title in session.history.titles] == [
        "Question 1: verdict partial",
        "Question 2a: verdict partial",
    ]
    assert len(session.review.history) == 1
    session.undo()
    session.undo()
    assert session.dossier == without_findings()


def test_a_finding_in_the_review_of_another_begins_none() -> None:
    session = Session(dossier(), CARA)
    session.show("r2")
    session.do_finding(SetVerdict("r2", "1", Verdict.PARTIAL, LATER))
    assert not session.dossier.has_review("r9")


def test_whose_review_is_shown_and_what_may_be_done_to_it() -> None:
    session, told = Session(dossier(), ANNA), list[Changes]()
    session.subscribe(told.append)
    assert (session.review.reviewer, session.own, session.only_read, session.editable) == (ANNA, True, False, True)
    session.show("r2")
    assert (session.review.reviewer, session.own, session.only_read, session.editable) == (BEN, False, True, False)
    session.show("")
    assert session.own
    assert told == [Changes(reviews=True)] * 2
    session.do(SetReviewState("r1", ReviewState.COMPLETE, LATER))
    assert not session.editable
    session.reviewer = None
    assert (session.review.reviewer, session.only_read) == (ANNA, False), "the first one, to whoever has no name yet"
    assert not Session(dossier(), ANNA, read_only=True).editable


def test_a_consensus_belongs_to_its_parties() -> None:
    session = Session(dossier(), BEN)
    session.do(StartConsensus(Reviewer("r4", "Anna and Ben"), ("r1", "r2"), LATER))
    session.show("r4")
    assert (session.own, session.only_read) == (False, False)
    session.reviewer = CARA
    assert session.only_read


def test_blind_hides_the_findings_of_others() -> None:
    session = Session(dossier(), ANNA)
    session.show("r2")
    assert session.visible_names == {"r1": "Anna", "r2": "Ben"}
    session.do(SetBlind(True))
    assert session.blind
    assert (session.visible_names, session.review.reviewer) == ({"r1": "Anna"}, ANNA)
    session.reviewer = None
    assert (session.visible_reviews, session.review.assessments) == ((), ())
    for reviewer in ("r1", "r2"):
        session.do(SetReviewState(reviewer, ReviewState.COMPLETE, LATER))
    assert not session.blind, "all are complete"
    assert session.review.reviewer == BEN, "the one asked for can be seen again"


def test_what_is_shown_is_made_once_for_each_state() -> None:
    session = Session(replace(dossier(), blind=True), CARA)
    assert session.review is session.review, "an empty one too"
    before = session.review
    session.do(SetVerdict("r1", "2a", Verdict.PARTIAL, LATER))
    assert session.review is not before
