"""Widgets that are as high as what they hold, or as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 3
"""That are shown at once; more can be scrolled to."""
EDGES = 18
"""Pixels over and under two lines, together."""


def two_lines(widget: QWidget, hint: QSize) -> QSize:
    """`hint`, but only as high as two lines in the frame of a text or a list: a larger panel shows more."""
    return QSize(hint.width(), 2 * widget.fontMetrics().lineSpacing() + EDGES)


def written(edit: QPlainTextEdit) -> str:
    """What is written in `edit`. Qt's own `toPlainText` gives a no-break space back as a space."""
    return edit.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class GrowingText(QPlainTextEdit):
    """Wraps its text, and shows up to `LINES` lines of it. The tab key leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = round(self.document().size().height())  # Qt counts a plain text in lines
        # A bar that comes while the text grows would make it narrower, and so longer than it is.
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if needed > LINES else policies.ScrollBarAlwaysOff)
        lines = min(max(1, needed), LINES)
        edges = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 2
        height = lines * self.fontMetrics().lineSpacing() + edges
        if height != self.minimumHeight():
            self.setFixedHeight(height)
