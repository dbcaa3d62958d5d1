"""A comment is in the journal soon after it is typed, and one undo step from coming to leaving."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.files.saving import save
from annotator.app.settings import Settings, store_settings
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import open_in, wait_until
from tests.strategies.small import dossier as small


@pytest.fixture(autouse=True)
def discarding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    store_settings(Settings(reviewer=small().reviews[0].reviewer))
    save(small(), tmp_path / "kept.xml")
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    open_in(made, tmp_path / "kept.xml")
    made.presenter.choose("1")
    made.parts.details.comment.setFocus()
    return made


def comment(window: MainWindow, question: str = "1") -> str:
    assert window.document is not None
    return window.document.review.assessment(question).comment


def steps(window: MainWindow) -> int:
    assert window.document is not None
    return len(window.document.session.history.titles)


def write(window: MainWindow, qtbot: QtBot, words: str, whole: str) -> None:
    """Type `words` and pause until the comment is `whole`."""
    qtbot.keyClicks(window.parts.details.comment, words)
    wait_until(lambda: comment(window) == whole, "the pause")


def test_a_pause_makes_the_comment_an_edit(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "not", "not")
    assert window.isWindowModified()
    assert window.parts.details.comment.textCursor().position() == 3, "the caret stays"
    write(window, qtbot, " yet", "not yet")
    assert steps(window) == 1
    window.undo()
    assert comment(window) == ""
    assert not window.isWindowModified()
    window.redo()
    assert comment(window) == "not yet"


def test_what_is_written_after_leaving_is_another_step(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "a", "a")
    window.parts.details.comment.left.emit()
    write(window, qtbot, "b", "ab")
    assert steps(window) == 2


def test_another_act_in_between_stays_a_step_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "a", "a")
    window.actions_by_name["set_partial"].trigger()
    write(window, qtbot, "b", "ab")
    assert steps(window) == 3
    window.undo()
    assert comment(window) == "a"


def test_on_another_question_it_is_another_step(window: MainWindow, qtbot: QtBot) -> None:
    write(window, qtbot, "a", "a")
    window.presenter.choose("2a")
    qtbot.keyClicks(window.parts.details.comment, "b")
    wait_until(lambda: comment(window, "2a") == "b", "the pause")
    assert steps(window) == 2


def test_nobody_is_asked_for_a_name_while_writing(qtbot: QtBot, sample_path: Path) -> None:
    store_settings(Settings())
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    open_in(window, sample_path)
    window.presenter.choose("1")
    qtbot.keyClicks(window.parts.details.comment, "a", Qt.KeyboardModifier.NoModifier)
    qtbot.wait(900)
    asked = window.parts.details.name_line
    assert asked.isHidden()
    window.parts.details.comment.left.emit()
    assert not asked.isHidden()
    asked.name.setText("Ben")
    asked.keep.click()
    assert comment(window, "1") == "a"
