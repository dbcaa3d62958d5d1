"""What can be done with the rows of a workspace that are selected, searches that were saved, and taking back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.gui.views.parts.buttons import LinkButton

ASSIGN, BATCHES, FACTS, LEAVE_OUT, TAKE_IN, JOIN, CODEBOOK, FORGET = (
    "assign",
    "batches",
    "facts",
    "leave_out",
    "take_in",
    "join",
    "codebook",
    "forget",
)
SAVE, REMOVE = "save", "remove"


class ActsBar(QWidget):
    """Emits `wanted(act)` for one of the names above; `search_wanted(name)` for a search that was saved, `kept(SAVE)`
    and `kept(REMOVE)` to keep the one that is shown, or a kept one no longer."""

    wanted = Signal(str)
    search_wanted = Signal(str)
    kept = Signal(str)
    undo_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts, self.searches = QToolButton(), QToolButton()
        self.undo, self.stop = LinkButton(self.tr("Undo")), LinkButton(self.tr("Stop"))
        menu = QMenu(self.acts)
        self.actions_by_name: dict[str, QAction] = {}
        for name, words in (
            (ASSIGN, self.tr("Assign…")),
            (FACTS, self.tr("State facts…")),
            (LEAVE_OUT, self.tr("Leave out…")),
            (TAKE_IN, self.tr("Take in again")),
            (JOIN, self.tr("Join equal texts…")),
            ("", ""),
            (BATCHES, self.tr("Batches…")),
            (CODEBOOK, self.tr("Codebook for all…")),
            (FORGET, self.tr("Forget this workspace…")),
        ):
            if not name:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.setData(name)
            self.actions_by_name[name] = action
        menu.triggered.connect(self._act)
        for button, words, tip in (
            (self.acts, self.tr("Selected"), self.tr("What to do with the documents that are selected")),
            (self.searches, self.tr("Searches"), self.tr("Searches that you kept")),
        ):
            button.setText(words)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.acts.setMenu(menu)
        self.searches.setMenu(QMenu(self.searches))
        self.searches.menu().triggered.connect(self._search)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.stop, self.undo, self.searches, self.acts):
            line.addWidget(widget)
        self.undo.hide()
        self.stop.hide()
        self.undo.clicked.connect(self.undo_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.show_searches(())

    def show_searches(self, names: Sequence[str]) -> None:
        """Offer the searches of these names."""
        menu = self.searches.menu()
        menu.clear()
        for name in names:
            menu.addAction(name).setData(("search", name))
        if names:
            menu.addSeparator()
        menu.addAction(self.tr("Keep this search…")).setData(("kept", SAVE))
        if names:
            menu.addAction(self.tr("Remove one…")).setData(("kept", REMOVE))

    def _act(self, action: QAction) -> None:
        self.wanted.emit(str(action.data()))

    def _search(self, action: QAction) -> None:
        kind, name = action.data()
        (self.search_wanted if kind == "search" else self.kept).emit(name)
