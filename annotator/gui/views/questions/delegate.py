"""How a question is drawn in the navigator: its verdict's sign, its number, two lines of its wording."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.gui.models.questions import ROW, Joint, QuestionRow
from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import LIST, font, scaled
from annotator.gui.style.theme import VERDICT_ICONS, Theme, theme
from annotator.gui.views.parts.texts import lines_of

SIGN, INDENT, BRACKET = 16, 14, 18
"""Pixels of the sign of a verdict, of one step inwards, and of the room for brackets at the right."""
ONE, TWO, RAIL = 27, 44, 36
"""Pixels of a row with one line, with two, and of a square of the rail."""


class QuestionDelegate(QStyledItemDelegate):
    """Draws `QuestionRow`s. `rail`: only signs and numbers, where the window is narrow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rail = False
        self.widest = "10"
        self.forget()

    def forget(self) -> None:
        """Measure anew: the letters, the questions or the width are others. Qt asks for all sizes at any change."""
        bold = font(LIST)
        bold.setBold(True)
        self._plain, self._bold = QFontMetricsF(font(LIST)), QFontMetricsF(bold)
        self._sizes: dict[int, QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if self.rail:
            return QSize(scaled(62), scaled(RAIL))
        known = self._sizes.get(index.row())
        if known is None:
            row, view = index.data(ROW), option.widget
            width = view.viewport().width() if view is not None else option.rect.width()  # type: ignore[attr-defined]
            room = max(20.0, width - self._words_at(row) - BRACKET)
            is_long = self._plain.horizontalAdvance(row.wording[: int(room)]) > room
            known = self._sizes[index.row()] = QSize(width, scaled(TWO if is_long else ONE))
        return known

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: QuestionRow = index.data(ROW)
        shown, place = theme(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, option, place, shown)
        first = font(LIST)
        middle = place.top() + (place.height() / 2 if self.rail else scaled(ONE) / 2)
        side = scaled(SIGN)
        left = place.left() + (8 if self.rail else 10)
        if row.judged:
            sign = QRectF(left, middle - side / 2, side, side)
            draw(painter, VERDICT_ICONS[row.verdict], shown.verdict(row.verdict), sign)
        elif row.doubtful:
            draw(painter, "warning", QColor(shown.partial), QRectF(left, middle - side / 2, side, side))
        first.setBold(row.judged)
        painter.setFont(first)
        painter.setPen(QColor(shown.ink if row.judged else shown.quiet))
        line = QFontMetricsF(first).lineSpacing()
        numbered = QRectF(left + side + 8 + (0 if self.rail else INDENT * row.depth), middle - line / 2, 999, line)
        painter.drawText(numbered, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.number)
        if not self.rail:
            self._draw_words(painter, row, place, middle - line / 2)
            self._draw_bracket(painter, row, place, shown)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF, shown: Theme) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        inside = place.adjusted(4, 1, -4, -1)
        if chosen or over:
            framed = chosen and (shown.line == shown.ink or self.rail)
            painter.setPen(QPen(QColor(shown.accent), 1.5) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shown.soft if chosen else shown.hover))
            painter.drawRoundedRect(inside, 5, 5)
        if chosen:
            painter.fillRect(QRectF(inside.left(), inside.top() + 3, 3, inside.height() - 6), QColor(shown.accent))

    def _draw_words(self, painter: QPainter, row: QuestionRow, place: QRectF, top: float) -> None:
        letters = font(LIST)
        painter.setFont(letters)
        left = self._words_at(row)
        room = place.width() - left - BRACKET
        metrics, first = self._plain, lines_of(row.wording, letters, room)[0]
        rest = metrics.elidedText(row.wording[len(first) :].lstrip(), Qt.TextElideMode.ElideRight, room)
        for words in (first, rest):
            painter.drawText(QPointF(place.left() + left, top + metrics.ascent()), words.rstrip())
            top += metrics.lineSpacing()

    def _draw_bracket(self, painter: QPainter, row: QuestionRow, place: QRectF, shown: Theme) -> None:
        if row.joint is Joint.NONE:
            return
        painter.setPen(QPen(QColor(shown.edge), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        x = place.right() - BRACKET / 2
        top = place.top() + (6 if row.joint is Joint.FIRST else 0)
        bottom = place.bottom() - (6 if row.joint is Joint.LAST else 0)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        for ends, height in ((row.joint is Joint.FIRST, top), (row.joint is Joint.LAST, bottom)):
            if ends:
                painter.drawLine(QPointF(x - 5, height), QPointF(x, height))

    def _words_at(self, row: QuestionRow) -> float:
        longest = self._bold.horizontalAdvance(self.widest if row.depth == 0 else row.number)
        return 10 + scaled(SIGN) + 8 + INDENT * row.depth + max(longest, 10.0) + 8
