"""One field that finds every action, question and commitment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.models.fuzzy import score
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.dialog import Dialog

MOST = 60
"""Rows shown at most; who needs more writes another letter."""
PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """What can be chosen: `kind` and `id` say what it is, `where` stands beside its text, `keys` at the end."""

    kind: str
    id: str
    text: str
    where: str = ""
    keys: str = ""
    possible: bool = True


class Palette(Dialog):
    """Emits `chosen(PaletteEntry)` after it closed."""

    chosen = Signal(PaletteEntry)

    def __init__(self, entries: Sequence[PaletteEntry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find an action, a question or a commitment"))
        self._entries = entries
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A few letters of what you want to do or see"))
        self.field.setAccessibleName(self.tr("Search"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setColumnCount(3)
        self.list.header().setStretchLastSection(False)
        for column in range(3):
            mode = QHeaderView.ResizeMode.ResizeToContents if column else QHeaderView.ResizeMode.Stretch
            self.list.header().setSectionResizeMode(column, mode)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QLabel(self.tr("Nothing is called that."))
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.resize(min(scaled(680), parent.width() - 40), min(scaled(440), parent.height() - 80))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.itemClicked.connect(self._choose)
        self._search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._choose(item)
                return True
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        scored = ((score(query, f"{e.text} {e.where}"), place) for place, e in enumerate(self._entries))
        best = sorted(((-s, place) for s, place in scored if s))[:MOST]
        self.list.clear()
        for _, place in best:
            entry = self._entries[place]
            item = QTreeWidgetItem(self.list, [entry.text, entry.where, entry.keys])
            item.setData(0, PLACE, place)
            item.setToolTip(0, entry.text)
            item.setDisabled(not entry.possible)
        self.list.setCurrentItem(self.list.topLevelItem(0))  # type: ignore[arg-type]
        self.list.setVisible(bool(best))
        self.nothing.setVisible(not best)

    def _step(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        item = self.list.topLevelItem(min(max(row, 0), self.list.topLevelItemCount() - 1))
        if item is not None:
            self.list.setCurrentItem(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        entry = self._entries[item.data(0, PLACE)]
        if entry.possible:
            self.accept()
            self.chosen.emit(entry)
