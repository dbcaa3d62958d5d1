"""The whole program in a process of its own that says where things are: `python -m tests.gui.pointed FILE`.

For each line it reads ("verdict not_answered", "text first Neen", "menu &File") it prints the place on the screen to
point at, or "nowhere"; to "releases" how often a button of the mouse was let go.

It points at nothing itself: that is done with a mouse, from outside.
"""

from __future__ import annotations

import sys
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMenu, QPushButton, QTreeView, QWidget

from annotator.gui import application
from annotator.gui.window.main_window import MainWindow


class Pointer(QObject):
    """Reads in a thread of its own and answers in that of the window."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._last: dict[str, QPoint | None] = {}
        self.releases = 0
        application_ = QApplication.instance()
        assert application_ is not None
        application_.installEventFilter(self)
        self.asked.connect(self.answer, Qt.ConnectionType.QueuedConnection)
        Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count the mouse buttons that were let go: what that brings about has happened when the next line is read."""
        self.releases += isinstance(watched, QWindow) and event.type() is QEvent.Type.MouseButtonRelease
        return False

    def answer(self, line: str) -> None:
        if line == "releases":
            print(self.releases, flush=True)
            return
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
        what, _, which = line.partition(" ")
        place = self.place(windows[0], what, which) if windows else None
        moved, self._last[line] = place != self._last.get(line), place
        if moved:
            place = None  # what is still being laid out would be missed
        print(f"{place.x()} {place.y()}" if place is not None else "nowhere", flush=True)

    def place(self, window: MainWindow, what: str, which: str) -> QPoint | None:
        if what in ("file", "press"):
            return file_in_dialog(which) if what == "file" else button(which)
        if what == "menu":
            return menu_entry(window, which)
        if what == "tool":
            return _middle(window.menus.bar.widgetForAction(window.actions_by_name[which]))
        return None if window.document is None or window.file_controller.busy else self.part(window, what, which)

    def part(self, window: MainWindow, what: str, which: str) -> QPoint | None:
        """Where a part of an open file is shown."""
        if what == "row":
            tree, panel = window.parts.questions.list, window.parts.questions
            return _inside(tree.viewport(), tree.visualRect(panel.rows.mapFromSource(panel.model.index_of(which))))
        if what == "verdict":
            return _middle(next(b for b in window.parts.details.verdicts.buttons if str(b.verdict) == which))
        if what == "reason":
            view = window.parts.details.reason.view()
            if not view.isVisible():
                return _middle(window.parts.details.reason)
            row = window.parts.details.reason.findData(which)
            return _inside(view.viewport(), view.visualRect(view.model().index(row, 0)))
        if what == "source":
            return _middle(window.source.viewport())
        return self.word(window, *which.split(" ", 1))

    def word(self, window: MainWindow, end: str, words: str) -> QPoint | None:
        """Just inside the first or the last letter of words in the text; None while they are out of sight."""
        source, found = window.source, window.source.document().find(words)
        start, stop = found.selectionStart(), found.selectionEnd()
        found.setPosition(start if end == "first" else stop)
        spot = source.cursorRect(found)
        spot.setWidth(1)
        return _inside(source.viewport(), spot.translated(1 if end == "first" else -1, 0))


def file_in_dialog(name: str) -> QPoint | None:
    """A file in the dialog that asks for one, whose files are shown with their sizes or without."""
    for dialog in (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible()):
        views = [dialog.findChild(QListView, "listView"), dialog.findChild(QTreeView, "treeView")]
        for view in (v for v in views if v is not None and v.isVisible()):
            for row in range(view.model().rowCount(view.rootIndex())):
                index = view.model().index(row, 0, view.rootIndex())
                if index.data() == name:
                    return _inside(view.viewport(), view.visualRect(index))
    return None


def button(text: str) -> QPoint | None:
    """A button that is in view, by its text; in the dialog in front, where there is one."""
    tops = [QApplication.activeModalWidget()] if QApplication.activeModalWidget() else QApplication.topLevelWidgets()
    found = [b for top in tops for b in top.findChildren(QPushButton) if b.isVisible() and plain(b.text()) == text]
    return _middle(found[0]) if found else None


def menu_entry(window: MainWindow, text: str) -> QPoint | None:
    """A menu of the bar, or an entry of a menu that is open."""
    menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    for shown in (*menus, window.menuBar()):
        for action in shown.actions():
            if plain(action.text()) == text:
                return shown.mapToGlobal(shown.actionGeometry(action).center())
    return None


def plain(text: str) -> str:
    return text.replace("&", "")


def _middle(widget: QWidget | None) -> QPoint | None:
    return _inside(widget, widget.rect()) if widget is not None else None


def _inside(widget: QWidget, rect: QRect) -> QPoint | None:
    if not widget.isVisible() or not widget.visibleRegion().contains(rect.center()):
        return None
    return widget.mapToGlobal(rect.center())


if __name__ == "__main__":
    pointers: list[Pointer] = []
    QTimer.singleShot(0, lambda: pointers.append(Pointer()))
    sys.exit(application.run([Path(file) for file in sys.argv[1:]]))
