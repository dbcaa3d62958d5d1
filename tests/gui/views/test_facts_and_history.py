"""The facts of the document, and the list of all acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.core.edits import SetReviewState
from annotator.core.review import ReviewState
from annotator.core.source import FactName
from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.facts import FactsPanel
from annotator.gui.views.history import HistoryPanel
from tests.gui.acting import message, press, state
from tests.strategies.small import LATER


def write(window: MainWindow, name: FactName, value: str) -> None:
    edit = window.docks.panel(FactsPanel).edits[name]
    edit.setText(value)
    edit.setModified(True)
    edit.editingFinished.emit()


@pytest.mark.parametrize(
    ("name", "value"), [(FactName.MINISTER, "Minister of Quays"), (FactName.DATE_ASKED, "2026-01-31")]
)
def test_a_fact_is_stated_and_taken_back(opened: MainWindow, name: FactName, value: str) -> None:
    before = state(opened)
    write(opened, name, value)
    after = state(opened)
    assert getattr(after.facts, name.value) == value
    opened.undo()
    assert state(opened) == before
    assert opened.docks.panel(FactsPanel).edits[name].text() == ""
    opened.redo()
    assert state(opened) == after


def test_an_unknown_fact_stays_unknown(opened: MainWindow) -> None:
    assert opened.docks.panel(FactsPanel).edits[FactName.NUMBER].placeholderText() == "unknown"
    write(opened, FactName.TITLE, " ")
    assert state(opened).facts.title is None


def test_what_is_no_date_is_refused(opened: MainWindow) -> None:
    before = state(opened)
    write(opened, FactName.DATE_ANSWERED, "in May")
    assert state(opened) is before
    assert "no date" in message(opened)
    assert opened.docks.panel(FactsPanel).edits[FactName.DATE_ANSWERED].text() == ""


def test_the_history_names_each_act_and_goes_back(opened: MainWindow, qtbot: QtBot) -> None:
    before = state(opened)
    press(qtbot, opened, Qt.Key.Key_2)
    first = state(opened)
    opened.controllers.reviewing.choose_reason("P1")
    view = opened.docks.panel(HistoryPanel).view
    model = view.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "As opened",
        "Question 1: verdict partial",
        "Question 1: reason incomplete",
    ]
    view.setCurrentIndex(model.index(1, 0))
    assert state(opened) == first
    view.setCurrentIndex(model.index(0, 0))
    assert state(opened) == before
    assert not opened.isWindowModified()


def test_the_history_is_that_of_the_file_that_is_open(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.document is not None
    assert opened.docks.panel(HistoryPanel).view.stack() is opened.document.undo_stack


def test_who_reviews_and_how_far_each_is(opened: MainWindow) -> None:
    reviews = opened.docks.panel(FactsPanel).reviews
    assert reviews.text() == "Anna: in progress\nBen: in progress"
    opened.actions_by_name["toggle_blind"].trigger()
    assert "hidden from other reviewers" in reviews.text()
    assert opened.document is not None
    for reviewer in ("r1", "r2"):
        opened.document.perform(SetReviewState(reviewer, ReviewState.COMPLETE, LATER))
    assert "were hidden" in reviews.text()
    assert "Ben: complete" in reviews.text()
