"""What a test does in the window, and what it reads there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.review import Dossier
from annotator.gui.window.main_window import MainWindow
from tests.strategies.small import place


def state(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def select(window: MainWindow, words: str) -> None:
    span = place(words)
    window.pane.select(span.start, span.end)


def put_caret(window: MainWindow, words: str) -> None:
    start = place(words).start
    window.pane.select(start, start)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    to_text(window)
    qtbot.keyClick(window.source, key)


def to_text(window: MainWindow) -> None:
    """Give the keys to the text, where single letters are commands."""
    window.activateWindow()
    window.pane.take_focus()
    QApplication.processEvents()


def message(window: MainWindow) -> str:
    return window.status.words.words
