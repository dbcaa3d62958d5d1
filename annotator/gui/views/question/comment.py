"""The comment on a question, told while it is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.gui.views.parts.growing import two_lines

PAUSE = 700
"""Milliseconds without a change after which what is written counts as an edit, and so is on disk soon."""


class CommentEdit(QPlainTextEdit):
    """A text that is told when the user leaves it, and when the user pauses in it."""

    left = Signal()
    paused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.paused)
        self.textChanged.connect(self._timer.start)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Two lines at least; a larger panel shows more."""
        return two_lines(self, super().minimumSizeHint())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._timer.stop()
        self.left.emit()
