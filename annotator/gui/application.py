"""Starting the window."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from platform import python_version
from types import TracebackType

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app.logs import log_fault, start_logging, stop_logging
from annotator.app.resources import icon_path, program_version
from annotator.gui.application_context import ApplicationContext
from annotator.gui.document import translated
from annotator.gui.garbage import GarbageCollector
from annotator.gui.instance import Instance, hand_over, server_name
from annotator.gui.window.main_window import SETTLED, MainWindow
from annotator.gui.window.windows import Windows

log = logging.getLogger("annotator.gui")

SHARE = 0.0005
"""Seconds that a job may keep the window waiting for its turn in Python, each time that it needs one."""


class Application(QApplication):
    """Emits `files_came(paths)` where the desktop hands a file over: macOS does, and names it in no argument.

    `keep_at_end` keeps what is open where the system ends the program, and says whether anything was: macOS tells of
    the end of a session in no other way, and would have every window ask.
    """

    files_came = Signal(list)
    keep_at_end: Callable[[], bool] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit and self.keep_at_end is not None and self.keep_at_end():
            self.exit(0)
            return True
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_came.emit([Path(event.file())])
            return True
        return super().event(event)


def run(files: list[Path], *, debug: bool = False, alone: bool = False) -> int:
    """Open a window for each of `files`; where there are none the files of the last time. Gives the exit code.

    Where the program runs already in this session, that one opens them, unless `alone`. `debug`: what is logged goes to
    the terminal too.
    """
    start_logging(debug=debug)
    sys.excepthook, usual = _log_and_print, sys.excepthook
    log.info("annotator %s, Qt %s, Python %s, %s", program_version(), qVersion(), python_version(), sys.platform)
    try:
        return _run(files, alone=alone)
    finally:
        sys.excepthook = usual
        stop_logging()


def _log_and_print(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Beside what Python does with an exception that nobody took."""
    log_fault(kind, error, trace)
    sys.__excepthook__(kind, error, trace)


def _run(files: list[Path], *, alone: bool) -> int:
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    name = server_name(os.environ)
    if not alone and hand_over(files, name):
        return 0
    windows = prepared(application)
    if isinstance(application, Application):
        application.files_came.connect(windows.open_further)
        application.keep_at_end = windows.keep_at_end
    if not alone:
        Instance(name, windows).files_came.connect(windows.open_further)
    first = windows.start(files)
    QTimer.singleShot(SETTLED, first, partial(tell_at_start, first, windows))
    return application.exec()


def tell_at_start(first: MainWindow, windows: Windows) -> None:
    """Offer what a crash has left, over the first window, and say what became of settings that could not be read."""
    from annotator.gui.documents.recovering import FileRecovery

    recovering = FileRecovery(first, windows.controller_for)
    recovering.said.connect(first.say)
    recovering.look()
    trouble = first.settings_store.trouble
    if trouble is not None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", translated(trouble), parent=first)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def prepared(application: QApplication) -> Windows:
    """What all windows share, and none of them shown yet."""
    application.setApplicationName("annotator")
    application.setApplicationDisplayName("Annotator")
    application.setDesktopFileName("annotator")
    application.setWindowIcon(QIcon(str(icon_path("annotator"))))
    sys.setswitchinterval(SHARE)
    windows, collector = Windows(ApplicationContext(application)), GarbageCollector(application)
    windows.file_opened.connect(collector.spare)
    windows.closed.connect(collector.spare_nothing)
    application.commitDataRequest.connect(windows.keep_all)
    return windows
