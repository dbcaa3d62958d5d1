"""Asks for a name in the panel, with the first finding, and stands in the way of nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.gui.views.parts.texts import Caption


class NameLine(QWidget):
    """Emits `named(name)`, and `left` where nobody says it; to be seen only while it is asked."""

    named = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.keep = QLineEdit(), QPushButton(self.tr("Go on"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(Caption(self.tr("Your name is kept with what you find. It is asked once.")))
        rows.addLayout(row)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._tell)
        self.hide()

    def ask(self) -> None:
        """Ask it now."""
        self._check()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.name.text().strip()))

    def _tell(self) -> None:
        self.hide()
        self.named.emit(self.name.text())
