"""Questions against answers in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.gui.views.coverage import CoveragePanel
from annotator.gui.window.main_window import MainWindow
from tests.gui.acting import state


def panel(window: MainWindow) -> CoveragePanel:
    window.actions_by_name["show_coverage"].trigger()
    found = window.controllers.showing.panels["coverage"]
    assert isinstance(found, CoveragePanel)
    return found


def at(window: MainWindow, question: str, answer: str) -> QModelIndex:
    model = panel(window).model
    column = [a.id for a in model.answers].index(answer) + 1
    return model.index(model.row_of(question), column)


@pytest.mark.parametrize(
    ("question", "answer", "sign", "name"),
    [
        ("1", "A1", "●", "found"),
        ("1.1", "A1", "○", "declared"),
        ("2b", "A2", "◌", "no evidence"),
        ("1", "A2", "", "not declared"),
    ],
)
def test_each_cell_has_a_sign_and_says_in_words_what_it_is(
    opened: MainWindow, question: str, answer: str, sign: str, name: str
) -> None:
    QAbstractItemModelTester(panel(opened).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cell = at(opened, question, answer)
    assert cell.data() == sign
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == f"Question {question}, answer {answer[1:]}: {name}"
    assert name == "not declared" or f"{sign} {name}" in panel(opened).legend.text()


def test_what_a_joint_answer_never_addresses_stands_out(opened: MainWindow) -> None:
    opened.presenter.choose("2a")
    assert at(opened, "2a", "A2").data(Qt.ItemDataRole.FontRole) is None
    opened.actions_by_name["set_not_answered"].trigger()
    cell = at(opened, "2a", "A2")
    assert cell.data() == "✗"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "Question 2a, answer 2: missing"
    assert cell.data(Qt.ItemDataRole.FontRole).bold()
    assert str(cell.siblingAtColumn(0).data()).startswith("△ ")
    assert "joint answer" in cell.siblingAtColumn(0).data(Qt.ItemDataRole.ToolTipRole)
    opened.undo()
    assert at(opened, "2a", "A2").data() == "○"


def test_a_click_goes_there(opened: MainWindow, qtbot: QtBot) -> None:
    table, shown = panel(opened).table, []
    panel(opened).passage_chosen.connect(lambda start, end: shown.append((start, end)))
    spot = table.visualRect(at(opened, "2b", "A2")).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.presenter.question == "2b"
    span = state(opened).structure.answer("A2").span
    assert shown == [(span.start, span.end)]


def test_arrow_keys_go_from_question_to_question(opened: MainWindow, qtbot: QtBot) -> None:
    table = panel(opened).table
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert opened.presenter.question == "1.1"
    opened.presenter.choose("2b")
    assert table.currentIndex().row() == 3


def test_the_answer_that_claims_the_question_comes_into_view(opened: MainWindow) -> None:
    table = panel(opened).table
    opened.presenter.choose("1")
    table.setFixedSize(table.verticalHeader().width() + table.columnWidth(0) + 10, 100)
    table.setRowHeight(0, 90)
    assert not table.viewport().rect().contains(table.visualRect(at(opened, "2b", "A2")).center())
    opened.presenter.choose("2b")
    assert table.viewport().rect().contains(table.visualRect(at(opened, "2b", "A2")).center())


def test_without_answers_it_says_what_to_do(opened: MainWindow) -> None:
    shown = panel(opened)
    for answer in ("Yes, in May.", "The city pays."):
        opened.source.select(state(opened).source.text.index(answer), state(opened).source.text.index(answer))
        opened.actions_by_name["delete_part"].trigger()
    assert shown.empty.isVisible()
    assert not shown.table.isVisible()
    assert "Mark them" in shown.empty.text()
