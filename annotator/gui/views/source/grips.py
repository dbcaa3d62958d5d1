"""The two ends of the chosen passage, which can be taken and moved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.gui.views.source.marks import TextMark
from annotator.gui.views.source.painting import PaintedSheet

KNOB = 4.0
"""Radius in pixels of the knob of a grip."""
REACH = 9.0
"""How far in pixels from a knob or its line the mouse still takes it."""


class End(IntEnum):
    """Which end of a passage."""

    START = 0
    LAST = 1


@dataclass(frozen=True, slots=True)
class Grip:
    """One end on the screen: a line from `top` to `bottom` at `x`, with a knob at its far side."""

    end: End
    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> QPointF:
        """The middle of the knob: above the start, under the end."""
        return QPointF(self.x, self.top - KNOB if self.end is End.START else self.bottom + KNOB)

    def takes(self, place: QPointF) -> bool:
        """Whether a press of the mouse there takes this end."""
        area = QRectF(self.x, self.top, 0, self.bottom - self.top).united(QRectF(self.knob, self.knob))
        return area.adjusted(-REACH, -REACH / 2, REACH, REACH / 2).contains(place)


def grips(sheet: PaintedSheet, mark: TextMark) -> list[Grip]:
    """The grips of that passage that are in view."""
    found = []
    places = ((End.START, mark.start, mark.start + 1), (End.LAST, mark.end - 1, mark.end))
    for end, start, stop in places:
        for line, rect in sheet.rects(start, stop):
            at = rect.left() if (end is End.START) != line.leftward(sheet.offsets, start) else rect.right()
            found.append(Grip(end, at, rect.top(), rect.bottom()))
            break
    return found


def moved(mark: TextMark, end: End, point: int) -> tuple[int, int]:
    """The ends of the passage with one of them at `point`; it never becomes empty, nor turns around."""
    if end is End.START:
        return min(point, mark.end - 1), mark.end
    return mark.start, max(point, mark.start + 1)


def paint_grips(painter: QPainter, sheet: PaintedSheet, mark: TextMark) -> None:
    """Draw the outline of the chosen passage and its grips."""
    accent = QColor(sheet.markup.theme.accent)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thin = QColor(accent)
    thin.setAlphaF(0.55)
    painter.setPen(QPen(thin, 1))
    for _, rect in sheet.rects(mark.start, mark.end):
        painter.drawRect(rect.adjusted(0.5, -1.5, -0.5, 1.5))
    painter.setPen(QPen(accent, 2))
    painter.setBrush(accent)
    for grip in grips(sheet, mark):
        painter.drawLine(QPointF(grip.x, grip.top - 1), QPointF(grip.x, grip.bottom + 1))
        painter.drawEllipse(grip.knob, KNOB, KNOB)
