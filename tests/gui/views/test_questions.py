"""The list of questions: what it shows, what it lets through, several at once, whose review."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.edits import SetBlind, SetVerdict
from annotator.core.review import Assessment, Confidence, ReviewState
from annotator.core.structure import Doubt
from annotator.gui.models.filtering import Look
from annotator.gui.models.questions import ID, ROW, Joint, QuestionRow
from annotator.gui.views.questions.filter import LISTED_LOOKS, LISTED_VERDICTS
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, press, state
from tests.gui.waiting import show_dossier
from tests.strategies.small import ANNA, LATER

UNREVIEWED = LISTED_VERDICTS.index(frozenset({None}))


def shown(window: MainWindow) -> list[str]:
    """The ids in the list, from top to bottom."""
    rows = window.parts.questions.list.model()
    return [str(rows.index(row, 0).data(ID)) for row in range(rows.rowCount())]


def row(window: MainWindow, question: str) -> QuestionRow:
    found: QuestionRow = window.parts.questions.model.index_of(question).data(ROW)
    return found


def said(window: MainWindow, question: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    return str(window.parts.questions.model.index_of(question).data(role))


def select(window: MainWindow, *questions: str) -> None:
    """Select rows as a user does with Ctrl; the first becomes the current one."""
    panel = window.parts.questions
    first, *others = (panel.rows.mapFromSource(panel.model.index_of(q)) for q in questions)
    panel.list.setCurrentIndex(first)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for index in others:
        panel.list.selectionModel().select(index, flags)


def done_undone_redone(window: MainWindow, act: str) -> None:
    """The act is one step, and undo and redo give the whole dossier back."""
    assert window.document is not None
    before, steps = state(window), window.document.session.history.index
    window.actions_by_name[act].trigger()
    after = state(window)
    assert after != before, message(window)
    assert window.document.session.history.index == steps + 1
    window.undo()
    assert state(window) == before
    window.redo()
    assert state(window) == after


def test_each_question_has_its_row(opened: MainWindow) -> None:
    QAbstractItemModelTester(opened.parts.questions.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(opened) == ["1", "1.1", "2", "2a", "2b"]
    assert said(opened, "1") == "1. Will the bridge open? — Answered"
    assert (row(opened, "2b").verdict, row(opened, "2b").depth) == (Verdict.PARTIAL, 1)
    assert said(opened, "2").endswith("stem")
    assert "evidence missing" in said(opened, "2b", Qt.ItemDataRole.ToolTipRole)
    assert opened.parts.questions.done.text() == "2 of 4"


def test_questions_of_one_answer_stand_in_one_bracket(opened: MainWindow) -> None:
    assert [row(opened, q).joint for q in ("2a", "2b")] == [Joint.FIRST, Joint.LAST]


def test_a_stem_is_no_stop(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("1.1")
    qtbot.keyClick(opened.parts.questions.list, Qt.Key.Key_Down)
    assert opened.presenter.question == "2a"


def test_the_rail_has_signs_and_numbers_only(opened: MainWindow) -> None:
    questions = opened.parts.questions
    opened.actions_by_name["toggle_side"].trigger()
    assert questions.head.isHidden()
    assert questions.list.sizeHintForIndex(questions.rows.index(0, 0)).width() == questions.rail_width
    opened.actions_by_name["toggle_side"].trigger()
    assert not questions.head.isHidden()


def test_progress_is_a_line(opened: MainWindow) -> None:
    assert (opened.parts.questions.bar.value(), opened.parts.questions.bar.maximum()) == (2, 4)


def test_a_verdict_changes_only_its_row(opened: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    opened.parts.questions.model.dataChanged.connect(lambda first, _last: told.append(str(first.data(ID))))
    press(qtbot, opened, Qt.Key.Key_3)
    assert told == ["1"]
    assert row(opened, "1").verdict is Verdict.NOT_ANSWERED


def test_the_filter_lets_through_what_was_asked_for(opened: MainWindow) -> None:
    opened.actions_by_name["filter_questions"].trigger()
    bar = opened.parts.questions.filter
    assert bar.isVisible()
    bar.verdict.setCurrentIndex(UNREVIEWED)
    assert shown(opened) == ["1.1", "2a"]
    bar.clear()
    bar.reason.setCurrentIndex(bar.reason.findData("P2"))
    assert shown(opened) == ["2b"], "a secondary reason counts too"
    bar.clear()
    bar.text.setText("VAGUE")
    assert shown(opened) == ["2b"], "found in the comment"
    bar.text.setText("bridge")
    assert shown(opened) == ["1"]
    bar.text.setText("no such words")
    assert shown(opened) == []
    assert opened.parts.questions.empty.isVisible()
    opened.parts.questions.filter_button.setChecked(False)
    assert shown(opened) == ["1", "1.1", "2", "2a", "2b"]
    assert not opened.parts.questions.empty.isVisible()


def test_the_filter_finds_doubtful_boundaries(opened: MainWindow) -> None:
    assert opened.document is not None
    structure = state(opened).structure
    doubtful = tuple(replace(q, doubts=(Doubt.BOUNDARY,)) if q.id == "2a" else q for q in structure.questions)
    show_dossier(opened, replace(state(opened), structure=replace(structure, questions=doubtful)))
    look = opened.parts.questions.filter.look
    look.setCurrentIndex(LISTED_LOOKS.index(Look.DOUBTFUL))
    assert shown(opened) == ["2a"]
    look.setCurrentIndex(LISTED_LOOKS.index(Look.ANY))
    assert shown(opened) == ["2a", "2b"]


def test_next_goes_through_what_the_filter_shows(opened: MainWindow, qtbot: QtBot) -> None:
    verdict = opened.parts.questions.filter.verdict
    verdict.setCurrentIndex(UNREVIEWED)
    for question in ("1.1", "2a", "2a"):
        press(qtbot, opened, Qt.Key.Key_N)
        assert opened.presenter.question == question


def test_a_question_that_leaves_the_list_stays_the_current_one(opened: MainWindow, qtbot: QtBot) -> None:
    verdict = opened.parts.questions.filter.verdict
    verdict.setCurrentIndex(UNREVIEWED)
    opened.presenter.choose("1.1")
    press(qtbot, opened, Qt.Key.Key_1)
    assert shown(opened) == ["2a"]
    assert opened.presenter.question == "1.1"
    assert not opened.parts.questions.list.currentIndex().isValid()
    press(qtbot, opened, Qt.Key.Key_2)
    assert state(opened).reviews[0].assessment("1.1").verdict is Verdict.PARTIAL


@pytest.mark.parametrize("act", ["set_not_answered", "take_verdict_back", "set_high", "set_cannot_judge"])
def test_several_questions_are_judged_in_one_step(opened: MainWindow, act: str) -> None:
    select(opened, "1", "2", "2b")
    done_undone_redone(opened, act)
    found = state(opened).reviews[0]
    wanted: dict[str, tuple[Verdict | None, Confidence | None]] = {
        "set_not_answered": (Verdict.NOT_ANSWERED, None),
        "take_verdict_back": (None, None),
        "set_high": (Verdict.ANSWERED, Confidence.HIGH),
        "set_cannot_judge": (Verdict.CANNOT_JUDGE, None),
    }
    first = found.assessment("1")
    assert (first.verdict, first.confidence) == wanted[act]
    if act == "set_not_answered":
        assert found.assessment("2b").verdict is Verdict.NOT_ANSWERED
        assert "2 questions" in message(opened) or "2 questions" in str(opened.document.session.undo_title)  # type: ignore[union-attr]


def test_several_questions_are_linked_in_one_step(opened: MainWindow) -> None:
    opened.parts.commitments.set_current("c2")
    select(opened, "1", "2", "2b")
    done_undone_redone(opened, "toggle_link")
    links = state(opened).reviews[0].commitment("c2").links
    assert {link.target for link in links} == {"c1", "2a", "1", "2b"}
    done_undone_redone(opened, "toggle_link")
    assert {link.target for link in state(opened).reviews[0].commitment("c2").links} == {"c1", "2a"}


def test_a_selection_is_left_once_another_question_is_the_current_one(opened: MainWindow, qtbot: QtBot) -> None:
    select(opened, "1", "2b")
    press(qtbot, opened, Qt.Key.Key_N)
    assert opened.parts.questions.chosen() == ("1.1",)
    press(qtbot, opened, Qt.Key.Key_1)
    assert state(opened).reviews[0].assessment("2b").verdict is Verdict.PARTIAL


def read_ben(window: MainWindow) -> None:
    combo = window.parts.questions.reviewers
    combo.setCurrentIndex(combo.findData("r2"))
    combo.activated.emit(combo.currentIndex())


def test_another_reviewers_work_is_read_and_not_changed(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.document is not None
    opened.document.perform(SetVerdict("r2", "1", Verdict.PARTIAL, LATER))
    assert opened.parts.questions.reviewers.isVisible()
    read_ben(opened)
    assert row(opened, "1").verdict is Verdict.PARTIAL
    before = state(opened)
    for act in ("set_answered", "add_evidence", "toggle_link", "repeat_reason", "complete_review"):
        opened.actions_by_name[act].trigger()
    assert state(opened) is before
    assert "Ben" in opened.parts.details.message.words.words
    assert opened.parts.details.comment.isReadOnly()
    combo = opened.parts.questions.reviewers
    combo.setCurrentIndex(combo.findData("r1"))
    combo.activated.emit(combo.currentIndex())
    press(qtbot, opened, Qt.Key.Key_3)
    assert state(opened).reviews[0].assessment("1").verdict is Verdict.NOT_ANSWERED


def test_ones_own_review_can_be_gone_back_to_before_it_has_begun(opened: MainWindow) -> None:
    assert opened.document is not None
    opened.document.session.reviewer = replace(ANNA, id="r9", name="Cara")
    combo = opened.parts.questions.reviewers
    assert combo.currentText() == "Cara (you)"
    read_ben(opened)
    combo.setCurrentIndex(combo.findData("r9"))
    combo.activated.emit(combo.currentIndex())
    assert opened.document.review.reviewer.name == "Cara"


def test_hidden_findings_are_not_shown(opened: MainWindow) -> None:
    assert opened.document is not None
    read_ben(opened)
    opened.actions_by_name["toggle_blind"].trigger()
    assert state(opened).blind
    assert opened.document.review.reviewer.id == "r1", "one's own is shown at once"
    assert not opened.parts.questions.reviewers.isVisible()
    assert [r.reviewer.id for r in opened.document.visible_reviews] == ["r1"]
    opened.document.perform(SetBlind(False))
    assert opened.parts.questions.reviewers.isVisible()


def test_whoever_has_no_review_sees_nothing_that_is_hidden(opened: MainWindow) -> None:
    assert opened.document is not None
    opened.document.session.reviewer = None
    opened.document.perform(SetBlind(True))
    assert opened.document.visible_reviews == ()
    assert opened.document.review.assessments == ()


def test_five_thousand_questions_are_one_list(opened: MainWindow) -> None:
    assert opened.document is not None
    structure = state(opened).structure
    first = structure.question("2a")
    many = tuple(replace(first, id=f"n{n}", label=None, parent=None) for n in range(5000))
    show_dossier(opened, replace(state(opened), structure=replace(structure, questions=many, answers=())))
    assert opened.parts.questions.model.rowCount() == 5000
    opened.presenter.choose("n4999")
    assert opened.parts.questions.list.currentIndex().row() == 4999


def test_a_complete_review_says_so(opened: MainWindow) -> None:
    assert opened.document is not None
    assert "complete" not in opened.parts.questions.done.text()
    opened.controllers.completing.take_up_again()
    assert "not complete" in message(opened)
    anna = opened.document.dossier.reviews[0]
    assert anna.state is ReviewState.IN_PROGRESS
    assert anna.assessment("9") == Assessment("9")


def test_without_questions_the_list_says_what_to_do(opened: MainWindow) -> None:
    assert opened.document is not None
    bare = replace(state(opened).structure, questions=(), answers=())
    show_dossier(opened, replace(state(opened), structure=bare))
    assert opened.parts.questions.empty.isVisible()
    assert "mark it as a question" in opened.parts.questions.empty.text()
