"""The whole program in a process of its own that says where things are: `python -m tests.gui.pointed FILE`.

For each line it reads ("verdict not_answered", "text first Neen") it prints the place on the screen to point at, or
"nowhere". It points at nothing itself: that is done with a mouse, from outside.
"""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.gui import application
from annotator.gui.mainwindow import MainWindow


class Pointer(QObject):
    """Reads in a thread of its own and answers in that of the window."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.answer, Qt.ConnectionType.QueuedConnection)
        Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def answer(self, line: str) -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.document is not None]
        what, _, which = line.partition(" ")
        place = self.place(windows[0], what, which) if windows else None
        print(f"{place.x()} {place.y()}" if place is not None else "nowhere", flush=True)

    def place(self, window: MainWindow, what: str, which: str) -> QPoint | None:
        if what == "row":
            tree, panel = window.questions.tree, window.questions
            return _inside(tree.viewport(), tree.visualRect(panel.rows.mapFromSource(panel.model.index_of(which))))
        if what == "verdict":
            return _middle(next(b for b in window.details.verdicts.buttons if str(b.verdict) == which))
        if what == "reason":
            view = window.details.reason.view()
            if not view.isVisible():
                return _middle(window.details.reason)
            row = window.details.reason.findData(which)
            return _inside(view.viewport(), view.visualRect(view.model().index(row, 0)))
        if what == "button":
            buttons: dict[str, QWidget] = {"evidence": window.details.add, "comment": window.details.comment}
            return _middle(buttons[which])
        if what == "source":
            return _middle(window.source.viewport())
        if what == "tool":
            button = window.menus.bar.widgetForAction(window.actions_by_name[which])
            return _middle(button)
        return self.word(window, *which.split(" ", 1))

    def word(self, window: MainWindow, end: str, words: str) -> QPoint | None:
        """Just inside the first or the last letter of words in the text; None while they are out of sight."""
        source, found = window.source, window.source.document().find(words)
        start, stop = found.selectionStart(), found.selectionEnd()
        found.setPosition(start if end == "first" else stop)
        spot = source.cursorRect(found)
        spot.setWidth(1)
        return _inside(source.viewport(), spot.translated(1 if end == "first" else -1, 0))


def _middle(widget: QWidget) -> QPoint | None:
    return _inside(widget, widget.rect())


def _inside(widget: QWidget, rect: QRect) -> QPoint | None:
    if not widget.isVisible() or not widget.visibleRegion().contains(rect.center()):
        return None
    return widget.mapToGlobal(rect.center())


if __name__ == "__main__":
    pointers: list[Pointer] = []
    QTimer.singleShot(0, lambda: pointers.append(Pointer()))
    sys.exit(application.run([Path(file) for file in sys.argv[1:]]))
