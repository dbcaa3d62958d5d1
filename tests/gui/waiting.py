"""Waiting for what the window does in other threads."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from annotator.app.files.opening import Opened
from annotator.app.session.file_store import StoredFile
from annotator.core.review import Dossier
from annotator.gui.window.main_window import MainWindow

PATIENCE = 60.0
"""Seconds; each of these takes some milliseconds."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt work until `condition` holds."""
    until = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        QTest.qWait(5)


def files_done(window: MainWindow) -> None:
    """Wait until the window neither reads nor writes a file."""
    wait_until(lambda: not window.file_controller.busy, "the file")


def open_in(window: MainWindow, path: Path, *, whole: bool = True) -> None:
    """Open a file in the window, as the user does, and wait for what comes of it.

    `whole`: in Document view, in which every place of the text is there to be selected.
    """
    window.file_controller.opening.open_path(path)
    files_done(window)
    window.pane.show_whole(whole)


def show_dossier(window: MainWindow, dossier: Dossier) -> None:
    """Have a dossier open that was saved nowhere yet, in the place of what was."""
    window.file_controller.shown.open(
        StoredFile(Opened(dossier, None, "bridges.txt"), window.file_controller.shown.reviewer)
    )
