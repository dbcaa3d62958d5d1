"""Starting the window."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator.app.resources import icon_path
from annotator.gui.collecting import Collector
from annotator.gui.mainwindow import SETTLED, MainWindow
from annotator.gui.program import Program
from annotator.gui.windows import Windows

SHARE = 0.0005
"""Seconds that a job may keep the window waiting for its turn in Python, each time that it needs one."""


def run(files: list[Path]) -> int:
    """Open a window for each of `files`; where there are none the files of the last time. Gives the exit code.

    Without a display it says so and gives 2.
    """
    if not display_is_there():
        sys.stderr.write(
            "annotator: there is no display for the window; set DISPLAY,"
            " or see annotator --help for the command line.\n"
        )
        return 2
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    windows = prepared(application)
    first = windows.start(files)
    QTimer.singleShot(SETTLED, first, partial(_recover, first, windows))
    return application.exec()


def _recover(first: MainWindow, windows: Windows) -> None:
    """Offer what a crash has left, over the first window."""
    from annotator.gui.files.recovering import Recovering

    recovering = Recovering(first, windows.filing_for)
    recovering.said.connect(first.say)
    recovering.look()


def prepared(application: QApplication) -> Windows:
    """What all windows share, and none of them shown yet."""
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setDesktopFileName("annotator")
    application.setWindowIcon(QIcon(str(icon_path("annotator"))))
    sys.setswitchinterval(SHARE)
    windows, collector = Windows(Program(application)), Collector(application)
    windows.file_opened.connect(collector.spare)
    windows.closed.connect(collector.spare_nothing)
    return windows


def display_is_there() -> bool:
    """Whether Qt can show anything. Without this it would end the process by itself, with no word to a user."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
