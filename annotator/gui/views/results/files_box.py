"""A list of review files that something is done with, beside the one that is open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

ROWS = 3
"""Files that are seen at once; more scroll."""


class FilesBox(QWidget):
    """Emits `changed` when files were added or taken away. The review that is open is meant too, and not listed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self.tr("Other &reviews, together with the one that is open:"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Other review files"))
        self.list.setMaximumHeight(self.list.fontMetrics().lineSpacing() * (ROWS + 1))
        self.label.setBuddy(self.list)
        self.add = QPushButton(self.tr("&Add…"))
        self.take = QPushButton(self.tr("Take a&way"))
        for button in (self.add, self.take):
            button.setAutoDefault(False)
        self.add.clicked.connect(self._ask)
        self.take.clicked.connect(self._take_away)
        buttons = QVBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.list, 1)
        line.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        layout.addLayout(line)

    def paths(self) -> tuple[Path, ...]:
        """The files, in the order in which they were added."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(Path(item.data(Qt.ItemDataRole.UserRole)) for item in items)

    def add_paths(self, names: list[str]) -> None:
        """Add files, each once."""
        known = {str(path) for path in self.paths()}
        for name in dict.fromkeys(names):
            if name not in known:
                item = QListWidgetItem(Path(name).name)
                item.setData(Qt.ItemDataRole.UserRole, name)
                item.setToolTip(name)
                self.list.addItem(item)
        self.changed.emit()

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add reviews"), "", self.tr("Reviews") + " (*.xml)")
        if names:
            self.add_paths(names)

    def _take_away(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.changed.emit()
