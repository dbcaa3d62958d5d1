"""What a test does in the window, and what it reads there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.core.review import Dossier
from annotator.gui.mainwindow import MainWindow
from tests.strategies.small import place


def state(window: MainWindow) -> Dossier:
    assert window.document is not None
    return window.document.dossier


def select(window: MainWindow, words: str) -> None:
    span = place(words)
    window.source.select(span.start, span.end)


def put_caret(window: MainWindow, words: str) -> None:
    start = place(words).start
    window.source.select(start, start)


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(window.source, key)


def message(window: MainWindow) -> str:
    return window.statusBar().currentMessage()
