"""What an empty window says: open a file, drop one, or try the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

PATH = Qt.ItemDataRole.UserRole
COLUMN = 640
"""Pixels that the page takes of a wide window."""
MOST_ROWS = 6
"""Files that are listed without scrolling."""


class WelcomePage(QWidget):
    """Tells what the user wants to open."""

    open_wanted = Signal()
    sample_wanted = Signal()
    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Did the minister answer the question?"))
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.title.setFont(font)
        self.words = QLabel(
            self.tr("Open a written question with its answer, or a review you saved. Or drop a file here.")
        )
        self.words.setWordWrap(True)
        self.open = QPushButton(self.tr("Open a file…"))
        self.open.setDefault(True)
        self.sample = QPushButton(self.tr("Try the sample"))
        self.recent_heading = QLabel(self.tr("Recent files"))
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent files"))
        self.recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.setSpacing(2)
        self._arrange()
        self.open.clicked.connect(self._open)
        self.sample.clicked.connect(self._sample)
        self.recent.itemActivated.connect(self._recent)

    def _arrange(self) -> None:
        """One column in the middle, a little above it."""
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.open, self.sample):
            button.setMinimumWidth(button.fontMetrics().averageCharWidth() * 26)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(COLUMN)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self.title)
        inside.addWidget(self.words)
        inside.addSpacing(8)
        inside.addLayout(buttons)
        inside.addSpacing(16)
        inside.addWidget(self.recent_heading)
        inside.addWidget(self.recent)
        layout = QGridLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addWidget(column, 1, 1)
        layout.setColumnStretch(1, 10)
        for place, stretch in ((0, 1), (2, 1)):
            layout.setColumnStretch(place, stretch)
            layout.setRowStretch(place, stretch + place)

    def show_recent(self, places: tuple[tuple[Path, bool], ...]) -> None:
        """List the files opened last, each with its folder; of each place, whether it is a folder itself."""
        self.recent.clear()
        for path, is_folder in places:
            item = QListWidgetItem(
                f"{self.tr('{0} (folder)').format(path.name) if is_folder else path.name}\n{path.parent}"
            )
            item.setToolTip(str(path))
            item.setData(PATH, str(path))
            self.recent.addItem(item)
        rows = min(self.recent.count(), MOST_ROWS)
        if rows:
            edges = 2 * self.recent.frameWidth()
            height = self.recent.sizeHintForRow(0) + 2 * self.recent.spacing()
            self.recent.setFixedHeight(rows * height + edges + self.recent.spacing())
        for widget in (self.recent, self.recent_heading):
            widget.setVisible(rows > 0)

    def _open(self) -> None:
        self.open_wanted.emit()

    def _sample(self) -> None:
        self.sample_wanted.emit()

    def _recent(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(item.data(PATH))
