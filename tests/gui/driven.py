"""The whole program in a process of its own, driven from inside: `python -m tests.gui.driven WHAT [FILE]`.

Prints one line a step; what is printed has happened. Never ends by itself where it is meant to be killed.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui import application
from annotator.gui.views.files.leftovers import LeftoversDialog
from annotator.gui.window.main_window import MainWindow
from annotator.io import akn
from tests.gui.waiting import wait_until

ACTS = (("1", "set_partial"), ("2", "set_answered"), ("4", "set_not_answered"), ("4", "undo"), ("5", "set_partial"))


def windows() -> list[MainWindow]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]


def dialogs() -> list[LeftoversDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, LeftoversDialog) and w.isVisible()]


def fingerprint(window: MainWindow) -> str:
    assert window.document is not None
    return hashlib.sha256(akn.write(window.document.dossier)).hexdigest()


def tell(*words: object) -> None:
    print(*words, flush=True)


def opened() -> MainWindow:
    wait_until(lambda: any(w.document is not None for w in windows()), "a document")
    return next(w for w in windows() if w.document is not None)


def edit() -> None:
    """Edit, saying what the state is once it is kept; then hang, as a program that is about to be killed."""
    window = opened()
    for question, name in ACTS:
        window.presenter.choose(question)
        window.actions_by_name[name].trigger()
    wait_until(lambda: window.file_controller.shown.autosave.jobs.idle, "the journal")
    tell(window.status.kept.text())
    tell(fingerprint(window))
    wait_until(lambda: False, "the end")


def restore() -> None:
    """Restore what is offered, and say what came of it."""
    wait_until(lambda: bool(dialogs()), "the offer")
    (dialog,) = dialogs()
    wait_until(lambda: not any(w.file_controller.busy for w in windows()), "the files")
    tell(dialog.list.count(), dialog.edits.count(), dialog.about.text().replace("\n", " "))
    QTest.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    wait_until(lambda: any(w.isWindowModified() for w in windows()), "the work")
    window = next(w for w in windows() if w.isWindowModified())
    assert window.document is not None
    history = window.document.session.history
    tell(fingerprint(window))
    tell(len(windows()), len(history.titles), history.index, window.isWindowModified(), window.document.name)
    wait_until(lambda: False, "the end")


def quit_() -> None:
    """Open, look around, and quit as a reviewer does."""
    window = opened()
    window.presenter.step(1)
    window.activateWindow()
    window.parts.questions.list.setFocus()
    QTest.keyClick(window.parts.questions.list, Qt.Key.Key_Down)
    QTest.qWait(100)
    window.actions_by_name["close_window"].trigger()  # the document,
    window.actions_by_name["close_window"].trigger()  # then the window


def leave() -> None:
    """End the event loop while the window is open, as the end of a session does."""
    window = opened()
    window.presenter.step(1)
    window.parts.questions.list.setFocus()
    QTest.keyClick(window.parts.questions.list, Qt.Key.Key_Down)
    QTest.qWait(100)
    QApplication.quit()


def look() -> None:
    """Say whether anything is offered, and quit."""
    QTest.qWait(700)
    tell(len(dialogs()))
    for shown in windows():
        shown.close()


if __name__ == "__main__":
    what, *files = sys.argv[1:]
    QTimer.singleShot(0, {"edit": edit, "restore": restore, "quit": quit_, "leave": leave, "look": look}[what])
    sys.exit(application.run([Path(file) for file in files]))
