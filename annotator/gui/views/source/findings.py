"""The findings in which words were found, to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.app.searching import FoundFinding, FoundIn
from annotator.core.labels import called

FOUND = Qt.ItemDataRole.UserRole

MOST_ROWS = 7
"""Findings that are shown at once; the text keeps the room."""


class FoundList(QWidget):
    """Emits `chosen(FoundFinding)` when one is clicked or Enter is pressed on it, `left` at Escape."""

    chosen = Signal(FoundFinding)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Findings with these words"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 0)
        layout.setSpacing(2)
        layout.addWidget(self.list)
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)

    def show_found(self, found: Sequence[FoundFinding]) -> None:
        """List these findings."""
        kinds = {
            FoundIn.COMMENT: self.tr("Comment on question {0}"),
            FoundIn.REASON: self.tr("Reason for question {0}"),
            FoundIn.COMMITMENT: self.tr("Commitment"),
            FoundIn.NOTE: self.tr("Note"),
        }
        self.list.clear()
        for finding in found:
            words = " ".join(finding.words.split())
            item = QListWidgetItem(f"{kinds[finding.kind].format(called(finding.id))} — {words}")
            item.setData(FOUND, finding)
            item.setToolTip(finding.words)
            self.list.addItem(item)
        self.list.setFixedHeight(min(len(found), MOST_ROWS) * self.list.sizeHintForRow(0) if found else 0)

    def enter(self) -> None:
        """Take the keys, where there is anything to choose."""
        if self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(FOUND))
