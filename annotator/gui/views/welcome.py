"""What an empty window says: open a file, drop one, or try the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

PATH = Qt.ItemDataRole.UserRole


class WelcomePage(QWidget):
    """Tells what the user wants to open."""

    open_wanted = Signal()
    sample_wanted = Signal()
    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("Did the minister answer the question?"))
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        title.setFont(font)
        words = QLabel(self.tr("Open a written question with its answer, or a review you saved. Or drop a file here."))
        words.setWordWrap(True)
        self.open = QPushButton(self.tr("Open a file…"))
        self.open.setDefault(True)
        self.sample = QPushButton(self.tr("Try the sample"))
        self.recent_heading = QLabel(self.tr("Recent files"))
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent files"))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (title, words, self.open, self.sample, self.recent_heading, self.recent):
            widget.setMaximumWidth(560)
            layout.addWidget(widget)
        layout.addStretch(2)
        layout.setContentsMargins(64, 24, 64, 24)
        self.open.clicked.connect(self._open)
        self.sample.clicked.connect(self._sample)
        self.recent.itemActivated.connect(self._recent)

    def show_recent(self, paths: tuple[str, ...]) -> None:
        """List the files opened last, those that are still there."""
        self.recent.clear()
        for path in paths:
            if Path(path).exists():
                item = QListWidgetItem(Path(path).name)
                item.setToolTip(path)
                item.setData(PATH, path)
                self.recent.addItem(item)
        for widget in (self.recent, self.recent_heading):
            widget.setVisible(self.recent.count() > 0)

    def _open(self) -> None:
        self.open_wanted.emit()

    def _sample(self) -> None:
        self.sample_wanted.emit()

    def _recent(self, item: QListWidgetItem) -> None:
        self.file_chosen.emit(item.data(PATH))
