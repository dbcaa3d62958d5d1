"""More room between the lines than `QPlainTextEdit` gives by itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

LEADING = 0.14
"""Room between two lines, as a part of a line's own height: about one and a half times the size of the letters."""
BETWEEN = 0.5
"""Height of an empty line, as a part of another's: it sets paragraphs apart, and of several in a row the
first does."""


class SpacedLayout(QPlainTextDocumentLayout):
    """Lays out as Qt does, which takes no line height, and then moves the lines of a block apart.

    Qt lays out a block when it is first asked how tall it is, and again when the width or the font changes; so
    that is when the lines are moved. Only blocks that come into view are ever asked.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        layout = block.layout()
        lines = layout.lineCount()
        if not lines or not block.isVisible():
            return rect
        first = layout.lineAt(0)
        gap = first.height() * LEADING
        if block.length() <= 1 and block.next().isValid():
            alone = block.previous().length() > 1
            return QRectF(rect.x(), rect.y(), rect.width(), first.height() * BETWEEN if alone else 0.0)
        if first.y() == 0.0:
            top = gap / 2
            for number in range(lines):
                line = layout.lineAt(number)
                line.setPosition(QPointF(line.x(), top))
                top += line.height() + gap
            rect = super().blockBoundingRect(block)
        return rect.adjusted(0.0, 0.0, 0.0, gap / 2)
