"""The facts of the document, and the list of all acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from annotator.core.edits import SetReviewState
from annotator.core.review import ReviewState
from annotator.core.source import FactName
from annotator.gui.views.facts import FactsPanel
from annotator.gui.views.history import HistoryPanel
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import press, state
from tests.strategies.small import LATER


def facts(window: MainWindow) -> FactsPanel:
    window.actions_by_name["show_facts"].trigger()
    panel = window.controllers.showing.panels["facts"]
    assert isinstance(panel, FactsPanel)
    return panel


def history(window: MainWindow) -> QListWidget:
    window.actions_by_name["show_history"].trigger()
    panel = window.controllers.showing.panels["history"]
    assert isinstance(panel, HistoryPanel)
    return panel.list


def field(window: MainWindow, name: FactName) -> QLineEdit:
    panel = facts(window)
    return panel.days[name] if name in panel.days else panel.edits[name]


def write(window: MainWindow, name: FactName, value: str) -> None:
    edit = field(window, name)
    edit.setText(value)
    edit.setModified(True)
    edit.editingFinished.emit()


@pytest.mark.parametrize(
    ("name", "value"), [(FactName.MINISTER, "Minister of Quays"), (FactName.DATE_ASKED, "31/1/2026")]
)
def test_a_fact_is_stated_and_taken_back(opened: MainWindow, name: FactName, value: str) -> None:
    before = state(opened)
    write(opened, name, value)
    after = state(opened)
    assert getattr(after.facts, name.value) == ("2026-01-31" if name is FactName.DATE_ASKED else value)
    opened.undo()
    assert state(opened) == before
    assert field(opened, name).text() == ""
    opened.redo()
    assert state(opened) == after


def test_an_unknown_fact_stays_unknown(opened: MainWindow) -> None:
    assert facts(opened).edits[FactName.NUMBER].placeholderText() == "unknown"
    write(opened, FactName.TITLE, " ")
    assert state(opened).facts.title is None


def test_what_is_no_date_stays_with_a_word_beneath(opened: MainWindow) -> None:
    before = state(opened)
    write(opened, FactName.DATE_ANSWERED, "in May")
    assert state(opened) is before
    day = facts(opened).days[FactName.DATE_ANSWERED]
    assert day.text() == "in May"
    assert day.why.isVisible()
    assert day.property("wrong")
    write(opened, FactName.DATE_ANSWERED, "1 May 2026")
    assert state(opened).facts.date_answered == "2026-05-01"
    assert not day.why.isVisible()


def test_the_history_names_each_act_and_goes_back(opened: MainWindow, qtbot: QtBot) -> None:
    before = state(opened)
    press(qtbot, opened, Qt.Key.Key_2)
    first = state(opened)
    opened.controllers.reviewing.choose_reason("P1")
    view = history(opened)
    assert [view.item(row).text() for row in range(view.count())] == [
        "As opened",
        "Question 1: verdict partial",
        "Question 1: reason incomplete",
    ]
    view.setCurrentRow(1)
    assert state(opened) == first
    view.setCurrentRow(0)
    assert state(opened) == before
    assert not opened.isWindowModified()
    view.setCurrentRow(2)
    assert state(opened).review("r1").assessment("1").reason == "P1"
    opened.undo()
    assert view.currentRow() == 1, "the list follows what is done elsewhere"
    press(qtbot, opened, Qt.Key.Key_3)
    assert [view.item(row).text() for row in range(view.count())][1:] == [
        "Question 1: verdict partial",
        "Question 1: verdict not answered",
    ]


def test_who_reviews_and_how_far_each_is(opened: MainWindow) -> None:
    reviews = facts(opened).reviews
    assert reviews.text() == "Anna: in progress\nBen: in progress"
    opened.actions_by_name["toggle_blind"].trigger()
    assert "hidden from other reviewers" in reviews.text()
    assert opened.document is not None
    for reviewer in ("r1", "r2"):
        opened.document.perform(SetReviewState(reviewer, ReviewState.COMPLETE, LATER))
    assert "were hidden" in reviews.text()
    assert "Ben: complete" in reviews.text()
