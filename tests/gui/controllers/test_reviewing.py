"""Judging questions in the window: keys, buttons, reasons, evidence, comments."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.core.edits import SetComment
from annotator.core.review import Confidence
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import message, press, select, state
from tests.gui.waiting import open_in


def test_undo_and_redo_name_what_they_do(opened: MainWindow, qtbot: QtBot) -> None:
    undo, redo = opened.actions_by_name["undo"], opened.actions_by_name["redo"]
    assert (undo.text(), undo.isEnabled(), redo.isEnabled()) == ("&Undo", False, False)
    press(qtbot, opened, Qt.Key.Key_2)
    opened.presenter.choose("2b")
    opened.controllers.reviewing.choose_reason("P2")
    assert undo.text() == "&Undo: Question 2b: reason implicit"
    assert undo.toolTip() == "Undo: Question 2b: reason implicit (Ctrl+Z)"
    undo.trigger()
    assert (undo.text(), redo.text()) == ("&Undo: Question 1: verdict partial", "&Redo: Question 2b: reason implicit")
    undo.trigger()
    assert (undo.text(), undo.toolTip(), undo.isEnabled()) == ("&Undo", "Undo (Ctrl+Z)", False)


def test_keys_judge_and_step(window: MainWindow, qtbot: QtBot, sample_path: Path) -> None:
    open_in(window, sample_path)
    before = state(window)
    for key in (Qt.Key.Key_1, Qt.Key.Key_N, Qt.Key.Key_3, Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_P, Qt.Key.Key_0):
        press(qtbot, window, key)
    assert window.document is not None
    verdicts = {a.question: a.verdict for a in window.document.review.assessments}
    assert verdicts == {"1": Verdict.ANSWERED, "3": Verdict.PARTIAL}
    assert window.isWindowModified()
    after = state(window)
    while window.document.session.undo_title:
        window.undo()
    assert state(window) == before
    assert not window.isWindowModified()
    while window.document.session.redo_title:
        window.redo()
    assert state(window) == after


ACTS = [
    ("set_partial", "1", None),
    ("set_not_applicable", "1", None),
    ("set_cannot_judge", "1", None),
    ("take_verdict_back", "1", None),
    ("set_not_answered", "2a", None),
    ("add_evidence", "2b", "The rest follows."),
    ("add_commitment", "2b", "The rest follows."),
    ("toggle_link", "2b", None),
    ("mark_question", "1", "bridge open?"),
    ("mark_question", "1", "The quay is old."),
    ("mark_answer", "1", "We shall tell the House."),
]


@pytest.mark.parametrize(("name", "question", "words"), ACTS)
def test_every_act_is_done_undone_and_redone(opened: MainWindow, name: str, question: str, words: str | None) -> None:
    opened.presenter.choose(question)
    opened.parts.commitments.set_current("c2")
    if words is not None:
        select(opened, words)
    before = state(opened)
    opened.actions_by_name[name].trigger()
    after = state(opened)
    assert after != before, message(opened)
    opened.undo()
    assert state(opened) == before
    opened.redo()
    assert state(opened) == after


def test_without_a_selection_nothing_is_evidence(opened: MainWindow) -> None:
    opened.source.select(0, 0)
    before = state(opened)
    for name in ("add_evidence", "add_commitment", "mark_question", "mark_answer"):
        opened.actions_by_name[name].trigger()
        assert "Select" in message(opened)
    assert state(opened) is before


def test_what_the_rules_forbid_is_said_and_changes_nothing(opened: MainWindow) -> None:
    opened.presenter.choose("2")
    before = state(opened)
    opened.actions_by_name["set_answered"].trigger()
    assert not opened.actions_by_name["set_answered"].isEnabled(), "what cannot be done looks so"
    opened.controllers.reviewing.set_answered()
    assert state(opened) is before
    assert "asks nothing" in message(opened)


def test_details_of_a_question(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("2b")
    details = opened.parts.details
    assert "How much?" in opened.parts.band.words.text()
    assert "answer 2, with 2a" in opened.parts.band.caption.words
    assert [b.verdict for b in details.verdicts.buttons if b.isChecked()] == [Verdict.PARTIAL]
    assert details.reason.currentData() == "P1"
    details.reason.setCurrentIndex(details.reason.findData("P2"))
    details.reason.activated.emit(details.reason.currentIndex())
    details.confidence.setCurrentIndex(details.confidence.findData(Confidence.HIGH))
    details.confidence.activated.emit(details.confidence.currentIndex())
    details.comment.setPlainText("clear now")
    details.comment.left.emit()
    assert opened.document is not None
    found = opened.document.review.assessment("2b")
    assert (found.reason, found.confidence, found.comment) == ("P2", Confidence.HIGH, "clear now")
    qtbot.mouseClick(details.verdicts.buttons[2], Qt.MouseButton.LeftButton)
    assert opened.document.review.assessment("2b").verdict is Verdict.NOT_ANSWERED


def test_a_comment_is_kept_when_another_question_is_chosen(opened: MainWindow) -> None:
    opened.presenter.choose("2a")
    opened.parts.details.comment.setPlainText("half")
    opened.presenter.choose("1")
    assert opened.document is not None
    assert opened.document.review.assessment("2a").comment == "half"


def test_a_comment_survives_a_button_that_takes_no_focus(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("2b")
    before = state(opened)
    opened.parts.details.comment.setPlainText("still typing")
    qtbot.mouseClick(opened.parts.details.verdicts.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.assessment("2b")
    assert (found.verdict, found.comment) == (Verdict.ANSWERED, "still typing")
    opened.undo()
    opened.undo()
    assert state(opened) == before


def test_looking_at_a_comment_does_not_change_it(opened: MainWindow) -> None:
    assert opened.document is not None
    reviewer = opened.document.review.reviewer.id
    opened.document.perform(SetComment(reviewer, "1", "5\u00a0% more", "2026-01-01T00:00:00Z"))
    before = state(opened)
    opened.parts.details.comment.left.emit()
    opened.presenter.choose("2b")
    assert state(opened) is before


def test_evidence_is_removed_and_shown(opened: MainWindow, qtbot: QtBot) -> None:
    opened.presenter.choose("1")
    (quote,) = opened.parts.details.evidence.quotes
    with qtbot.waitSignal(opened.parts.details.passage_chosen):
        qtbot.mouseClick(quote.show_it, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(quote.remove, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    assert opened.document.review.assessment("1").evidence == ()
    select(opened, "in May.")
    qtbot.mouseClick(opened.parts.details.evidence.add, Qt.MouseButton.LeftButton)
    assert [p.exact for p in opened.document.review.assessment("1").evidence] == ["in May."]


def test_the_wheel_judges_nothing(opened: MainWindow) -> None:
    opened.presenter.choose("2b")
    before = state(opened)
    nowhere, buttons, keys = QPointF(5, 5), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for choice in (opened.parts.details.reason, opened.parts.details.confidence, opened.parts.commitments.form.status):
        shown = choice.currentIndex()
        turned = QWheelEvent(
            nowhere, nowhere, QPoint(0, 0), QPoint(0, -120), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(choice, turned)
        assert choice.currentIndex() == shown
    assert state(opened) is before


def test_the_lists_have_menus(opened: MainWindow) -> None:
    offered = {action.objectName() for action in opened.parts.questions.list.actions()}
    assert {"set_partial", "pick_reason", "toggle_link"} <= offered
    assert {"accept_suggestion"} <= {action.objectName() for action in opened.parts.commitments.actions()}
