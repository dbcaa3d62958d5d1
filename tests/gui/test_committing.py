"""Recording commitments in the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.core.commitments import LinkType, Status
from annotator.gui.mainwindow import MainWindow
from tests.gui.acting import message, select, state
from tests.gui.waiting import open_in


def test_the_form_of_a_commitment(opened: MainWindow, qtbot: QtBot) -> None:
    panel, form = opened.commitments, opened.commitments.form
    opened.docks.bring("commitments")
    panel.list.setCurrentRow(0)
    assert panel.current == "c1"
    for edit, words in ((form.summary, "Tell"), (form.due, "2026-05-31"), (form.actor, "minister")):
        edit.setText(words)
        edit.setModified(True)
        edit.editingFinished.emit()
    form.due.setText("soon")
    form.due.setModified(True)
    form.due.editingFinished.emit()
    assert "no date" in message(opened)
    assert form.due.text() == "2026-05-31"
    form.type.setCurrentIndex(2)
    form.type.activated.emit(2)
    form.status.setCurrentIndex(3)
    form.status.activated.emit(3)
    assert form.questions.add is not None, "the current question is offered"
    qtbot.mouseClick(form.questions.add, Qt.MouseButton.LeftButton)
    select(opened, "in May.")
    qtbot.mouseClick(form.add_passage, Qt.MouseButton.LeftButton)
    found = state(opened).reviews[0].commitment("c1")
    assert (found.summary, found.due, found.actor, found.status) == ("Tell", "2026-05-31", "minister", Status.FULFILLED)
    assert found.targets(LinkType.RESPONDS_TO) == ("1.1", "1")
    assert [p.exact for p in found.passages] == ["in May.", "We shall tell the House."]
    form.passages.setCurrentRow(0)
    qtbot.mouseClick(form.drop_passage, Qt.MouseButton.LeftButton)
    assert [p.exact for p in state(opened).reviews[0].commitment("c1").passages] == ["We shall tell the House."]
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    assert [c.id for c in state(opened).reviews[0].commitments] == ["c2"]
    opened.undo()
    assert [c.id for c in state(opened).reviews[0].commitments] == ["c1", "c2"]


def test_a_commitment_is_made_of_a_selection_by_its_button(opened: MainWindow, qtbot: QtBot) -> None:
    opened.desk.choose("2b")
    select(opened, "The rest follows.")
    qtbot.mouseClick(opened.commitments.add, Qt.MouseButton.LeftButton)
    assert opened.document is not None
    found = opened.document.review.commitment("c3")
    assert found.targets(LinkType.RESPONDS_TO) == ("2b",)
    assert found.targets(LinkType.STATED_IN) == ("A2",)
    assert opened.commitments.current == "c3"


def test_without_a_commitment_nothing_is_linked(window: MainWindow, sample_path: Path) -> None:
    open_in(window, sample_path)
    window.actions_by_name["toggle_link"].trigger()
    assert "Choose" in message(window)
