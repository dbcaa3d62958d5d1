"""Single letters and digits are commands in the text and the navigator; everywhere else they belong to the widget."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.codebook import Verdict
from annotator.gui.actions import ACTIONS, is_letter
from annotator.gui.window.main_window import MainWindow
from annotator.gui.window.toolbar import ON_SELECTION
from tests.gui.acting import state
from tests.gui.gallery import DIALOGS

LETTERS = sorted({key for act in ACTIONS for key in (act.key, act.also) if key and is_letter(QKeySequence(key))})

BESIDE = ("coverage", "commitments", "facts", "history")
"""Windows beside the page, which stay while one works."""


def focusable(root: QWidget) -> Iterator[QWidget]:
    """What can have the keys, and is to be seen."""
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.isVisible() and widget.isEnabled():
            yield widget


def type_all(widget: QWidget, done: Callable[[], object]) -> None:
    """Type every single key into a widget, and say after which one something was done."""
    for key in LETTERS:
        if not widget.isVisible():
            return
        widget.setFocus()
        if QApplication.focusWidget() is not widget and widget.focusProxy() is None:
            return
        before = done()  # what was written in the field before is kept when it is left
        QTest.keySequence(widget, QKeySequence(key))
        assert done() == before, f"{key} in {type(widget).__name__} {widget.accessibleName()!r}"


def test_there_are_such_keys() -> None:
    assert {"1", "2", "3", "0", "S", "E", "C", "N", "P", "U", "D", "F", "Q", ".", "Shift+E", "Del"} <= set(LETTERS)
    assert not is_letter(QKeySequence("Ctrl+1"))
    assert not is_letter(QKeySequence("F8"))
    assert not is_letter(QKeySequence("Alt+1"))


def test_keys_are_letters_wherever_the_text_and_the_navigator_are_not(opened: MainWindow, qtbot: QtBot) -> None:
    opened.activateWindow()
    opened.presenter.open_commitment("c1")
    opened.parts.commitments.more.setChecked(True)
    opened.parts.questions.filter_button.setChecked(True)
    opened.actions_by_name["find_words"].trigger()
    QApplication.processEvents()
    commands = {opened.pane.view, opened.pane.answers, opened.pane.nothing, opened.parts.questions.list}
    others = [w for w in focusable(opened) if w not in commands]
    assert len(others) > 25
    for widget in others:
        type_all(
            widget, lambda: (opened.document.session.history.index if opened.document else 0, opened.presenter.question)
        )


@pytest.mark.parametrize("place", ["text", "navigator"])
def test_there_they_are_commands(opened: MainWindow, qtbot: QtBot, place: str) -> None:
    opened.activateWindow()
    widget: QWidget = opened.source if place == "text" else opened.parts.questions.list
    widget.setFocus()
    QApplication.processEvents()
    qtbot.keyClick(widget, Qt.Key.Key_2)
    assert state(opened).reviews[0].assessment("1").verdict is Verdict.PARTIAL
    qtbot.keyClick(widget, Qt.Key.Key_N)
    assert opened.presenter.question == "1.1"


@pytest.mark.parametrize("name", BESIDE)
def test_keys_do_nothing_to_the_review_in_a_dialog(opened: MainWindow, name: str) -> None:

    def look(dialog: QWidget) -> None:
        for widget in focusable(dialog):
            if not isinstance(widget, QPushButton):
                type_all(widget, lambda: state(opened).reviews)

    DIALOGS[name](opened, look)


def test_acts_on_a_selection_look_so_without_one(opened: MainWindow) -> None:
    bar = opened.menus.bar
    buttons = [bar.widgetForAction(opened.actions_by_name[name]) for name in ON_SELECTION]
    links = [opened.parts.details.evidence.add, opened.parts.commitments.add]
    assert not any(part.isEnabled() for part in (*buttons, *links))
    opened.pane.select(0, 10)
    assert all(part.isEnabled() for part in (*buttons, *links))
    opened.actions_by_name["theme_dark"].trigger()
    opened.pane.let_selection_go()
    assert not any(part.isEnabled() for part in (*buttons, *links))
    assert opened.actions_by_name["add_evidence"].isEnabled(), "its key says what to do"
