"""The strip beside the text that says what each line belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.codebook import Verdict
from annotator.gui.theme import VERDICT_SYMBOLS, Theme

BAR = 4
GAP = 6


@dataclass(frozen=True, slots=True)
class Row:
    """What the gutter shows at one block of text: the bar of a part and, where it begins, its label."""

    question: bool
    current: bool
    label: str = ""
    verdict: Verdict | None = None
    judged: bool = False
    doubtful: bool = False


class Page(Protocol):
    """What the gutter has to know of the text beside it."""

    theme: Theme

    def visible_blocks(self) -> Iterator[tuple[int, int, int, int]]: ...

    def choose_at_height(self, y: int) -> None: ...


class Gutter(QWidget):
    """Draws the rows of the visible blocks; questions have a full bar, answers a hollow one."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = page
        self.rows: dict[int, Row] = {}
        self.setAccessibleName(self.tr("Questions and answers beside the text"))

    def width_needed(self) -> int:
        """Pixels for the longest label with its symbol."""
        longest = max((len(row.label) for row in self.rows.values()), default=3)
        return self.fontMetrics().horizontalAdvance("0") * (min(longest, 12) + 4) + 2 * GAP + BAR

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._view.theme.panel))
        for number, top, height, line in self._view.visible_blocks():
            row = self.rows.get(number)
            if row is not None and top + height >= event.rect().top() and top <= event.rect().bottom():
                self._draw(painter, row, top, height, line)
        painter.end()

    def _draw(self, painter: QPainter, row: Row, top: int, height: int, line: int) -> None:
        theme = self._view.theme
        edge = QColor(theme.accent if row.current else theme.quiet)
        bar = QRect(self.width() - BAR - 2, top, BAR, height)
        if row.question:
            painter.fillRect(bar, edge)
        else:
            painter.setPen(edge)
            painter.drawLine(bar.left(), bar.top(), bar.left(), bar.bottom())
            painter.drawLine(bar.right(), bar.top(), bar.right(), bar.bottom())
        if not row.label:
            return
        font = QFont(self.font())
        font.setBold(row.current)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if row.current else theme.quiet))
        space = QRect(GAP, top, self.width() - BAR - 2 * GAP, line)
        label = row.label + (" !" if row.doubtful else "")
        painter.drawText(space, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        if row.judged:
            painter.setPen(theme.verdict(row.verdict))
            symbol = VERDICT_SYMBOLS[row.verdict]
            painter.drawText(space, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, symbol)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._view.choose_at_height(int(event.position().y()))
