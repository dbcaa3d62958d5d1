"""Every window of a test is gone before the next test begins."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from annotator.app.settings import Settings, new_reviewer, store_settings
from annotator.gui.garbage import GarbageCollector
from annotator.gui.window import status
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import show_dossier
from tests.strategies.small import ANNA
from tests.strategies.small import dossier as small

PATIENCE = 60_000
"""Milliseconds."""


@pytest.fixture(autouse=True, scope="module")
def garbage_in_this_thread() -> Iterator[None]:
    """As `Collector` does it: a job's thread that comes upon the widgets of a closed window dies of it."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
    QLocale.setDefault(QLocale.system())  # a window that spoke German leaves its locale behind


@pytest.fixture(autouse=True)
def nothing_lingers(garbage_in_this_thread: None) -> Iterator[None]:
    """Delete what was told to be deleted later, for the event loop of a test never gets to it, and what was left.

    A window that Python collects while Qt still shows it is told things when it is emptied, in the midst of some
    later test.
    """
    yield
    application = QCoreApplication.instance()
    if application is not None:
        for collector in application.findChildren(GarbageCollector):
            collector.deleteLater()  # its timer would empty windows of later tests that Qt still shows
        for left in QApplication.topLevelWidgets():
            if left.parent() is None:
                left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)


@pytest.fixture(autouse=True)
def leaves_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that a test leaves open with unsaved work is closed by pytest-qt, and nobody is there to answer."""
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)


class Patient(QtBot):
    """Waits a minute for what takes some milliseconds, not five seconds: a machine may be busy with other things."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE, **named: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **named)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return Patient(request)


@pytest.fixture(autouse=True)
def said_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the status bar says goes after a while: not before a slow test has read it."""
    monkeypatch.setattr(status, "SAID_FOR", 3_600_000)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    store_settings(Settings(reviewer=new_reviewer("Anna", "Watch")))
    made = MainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    window.settings_store.change(lambda _: Settings(reviewer=ANNA))
    show_dossier(window, small())
    window.pane.show_whole(True)  # every place of the text is there to be selected
    return window
