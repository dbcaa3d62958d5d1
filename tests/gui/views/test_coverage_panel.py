"""Questions against answers in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.gui.mainwindow import MainWindow
from annotator.gui.views.coverage import CoveragePanel
from tests.gui.acting import state


def panel(window: MainWindow) -> CoveragePanel:
    window.docks.bring("coverage")
    return window.docks.panel(CoveragePanel)


def at(window: MainWindow, question: str, answer: str) -> QModelIndex:
    model = panel(window).model
    column = [a.id for a in model.answers].index(answer) + 1
    return model.index(model.row_of(question), column)


def test_each_cell_has_a_sign_and_a_word(opened: MainWindow) -> None:
    QAbstractItemModelTester(panel(opened).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert at(opened, "1", "A1").data() == "● found"
    assert at(opened, "1.1", "A1").data() == "○ declared"
    assert at(opened, "2b", "A2").data() == "◌ no evidence"
    assert at(opened, "1", "A2").data() == ""
    explained = at(opened, "1", "A2").data(Qt.ItemDataRole.AccessibleTextRole)
    assert explained == "Question 1, answer 2: not declared"


def test_what_a_joint_answer_never_addresses_stands_out(opened: MainWindow) -> None:
    opened.desk.choose("2a")
    assert at(opened, "2a", "A2").data(Qt.ItemDataRole.FontRole) is None
    opened.actions_by_name["set_not_answered"].trigger()
    cell = at(opened, "2a", "A2")
    assert cell.data() == "✗ missing"
    assert cell.data(Qt.ItemDataRole.FontRole).bold()
    assert str(cell.siblingAtColumn(0).data()).startswith("! ")
    assert "joint answer" in cell.siblingAtColumn(0).data(Qt.ItemDataRole.ToolTipRole)
    opened.undo()
    assert at(opened, "2a", "A2").data() == "○ declared"


def test_a_click_goes_there(opened: MainWindow, qtbot: QtBot) -> None:
    table, shown = panel(opened).table, []
    panel(opened).passage_chosen.connect(lambda start, end: shown.append((start, end)))
    spot = table.visualRect(at(opened, "2b", "A2")).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.desk.question == "2b"
    span = state(opened).structure.answer("A2").span
    assert shown == [(span.start, span.end)]


def test_arrow_keys_go_from_question_to_question(opened: MainWindow, qtbot: QtBot) -> None:
    table = panel(opened).table
    assert table.currentIndex().row() == 0
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert opened.desk.question == "1.1"
    opened.desk.choose("2b")
    assert table.currentIndex().row() == 3


def test_without_answers_it_says_what_to_do(opened: MainWindow) -> None:
    shown = panel(opened)
    for answer in ("Yes, in May.", "The city pays."):
        opened.source.select(state(opened).source.text.index(answer), state(opened).source.text.index(answer))
        opened.actions_by_name["delete_part"].trigger()
    assert shown.empty.isVisible()
    assert not shown.table.isVisible()
    assert "Mark them" in shown.empty.text()
