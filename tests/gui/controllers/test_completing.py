"""Completing a review, taking it up again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.core.completing import Open
from annotator.core.review import ReviewState
from annotator.gui.views.completion import CompletionDialog
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import press, state
from tests.gui.views.test_questions import done_undone_redone


def answer(monkeypatch: pytest.MonkeyPatch, act: Callable[[CompletionDialog], None]) -> list[CompletionDialog]:
    asked: list[CompletionDialog] = []

    def run(dialog: CompletionDialog) -> int:
        asked.append(dialog)
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(CompletionDialog, "exec", run)
    return asked


def complete(dialog: CompletionDialog) -> None:
    QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)


def test_what_is_open_is_listed_and_completed_all_the_same(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, complete)
    done_undone_redone(opened, "complete_review")
    lines = [asked[0].list.item(row).text() for row in range(asked[0].list.count())]
    assert lines == [
        "Question 1.1 is not yet reviewed",
        "Question 2a is not yet reviewed",
        "Question 2b has a verdict without evidence",
    ]
    assert state(opened).reviews[0].state is ReviewState.COMPLETE
    assert "complete" in opened.parts.questions.done.text()


def test_a_point_leads_to_its_place(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def go(dialog: CompletionDialog) -> None:
        dialog.list.setCurrentRow(2)
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    before = state(opened)
    answer(monkeypatch, go)
    opened.actions_by_name["complete_review"].trigger()
    assert state(opened) is before
    assert opened.presenter.question == "2b"


def test_a_commitment_without_a_question_is_led_to(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.parts.commitments.set_current("c1")
    opened.presenter.choose("1.1")
    opened.actions_by_name["toggle_link"].trigger()

    def go(dialog: CompletionDialog) -> None:
        row = [p.text() for p in map(dialog.list.item, range(dialog.list.count()))].index(
            "Commitment “Tell the House” is linked to no question"
        )
        dialog.list.itemActivated.emit(dialog.list.item(row))
        assert dialog.wanted is not None
        assert dialog.wanted.kind is Open.LINK_MISSING

    opened.parts.commitments.set_current("c2")
    answer(monkeypatch, go)
    opened.actions_by_name["complete_review"].trigger()
    assert opened.parts.commitments.current == "c1"


def test_a_complete_review_stays_as_it_is_until_it_is_taken_up_again(
    opened: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, complete)
    opened.actions_by_name["complete_review"].trigger()
    before = state(opened)
    press(qtbot, opened, Qt.Key.Key_3)
    assert state(opened) is before
    assert not opened.actions_by_name["set_not_answered"].isEnabled(), "what cannot be done looks so"
    assert opened.parts.details.message.act.text() == "Reopen…"
    assert opened.parts.details.comment.isReadOnly()
    assert not opened.parts.details.verdicts.isEnabled()
    done_undone_redone(opened, "take_up_again")
    press(qtbot, opened, Qt.Key.Key_3)
    assert state(opened) != before


def test_leaving_the_dialog_changes_nothing(opened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(opened)
    answer(monkeypatch, lambda dialog: dialog.reject())
    opened.actions_by_name["complete_review"].trigger()
    assert state(opened) is before


def test_where_nothing_is_open_the_dialog_says_so(qtbot: QtBot) -> None:
    dialog = CompletionDialog((), {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.list.isVisible()
    assert dialog.take.text() == "Complete"
