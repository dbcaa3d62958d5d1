"""Starting the window."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from annotator.app.resources import icon_path
from annotator.gui.collecting import Collector
from annotator.gui.filing import Filing
from annotator.gui.mainwindow import MainWindow
from annotator.gui.program import Program
from annotator.gui.recovering import Recovering


def run(files: list[Path]) -> int:
    """Open a window for each of `files`, an empty one where there are none; the exit code.

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
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setWindowIcon(QIcon(str(icon_path("annotator"))))
    program = Program(application)
    Collector(application)
    windows = [MainWindow(program) for _ in range(max(1, len(files)))]
    for window in windows:
        window.show()
    for window, path in zip(windows, files, strict=False):
        window.filing.open_path(path)
    recovering = Recovering(windows[0], partial(_filing_for, program, windows))
    recovering.said.connect(windows[0].say)
    recovering.look()
    return application.exec()


def _filing_for(program: Program, windows: list[MainWindow], file: Path | None) -> Filing:
    """The files of a window that shows `file` unchanged, else of one that shows none, else of a new one."""
    there = [window.filing for window in windows if window.isVisible()]
    for fits in (partial(Filing.shows_unchanged, file=file), Filing.is_free):
        for filing in there:
            if fits(filing):
                return filing
    made = MainWindow(program)
    windows.append(made)
    made.show()
    return made.filing


def display_is_there() -> bool:
    """Whether Qt can show anything. Without this it would end the process by itself, with no word to a user."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
