"""Drawing what the text is marked with: grounds under the letters, lines and veils over them.

Marks are drawn, not formatted: a format would make Qt lay the block out again, which takes a second where a whole
document is one line, and formats of one place would hide each other.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.structure import Segment
from annotator.gui.style.theme import Theme
from annotator.gui.views.source.lines import DrawnLine
from annotator.gui.views.source.marks import MarkKind, TextMark, flattened
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.offsets import Offsets

STEP = 3.0
"""Pixels between the underlines of commitments that overlap."""
DEPTHS = 3
"""Underlines that are told apart where more commitments overlap."""
ROUND = 3.0
"""Pixels of the corners of a frame."""


class PaintedSheet:
    """What is drawn on: the lines in view, `width` pixels wide, of what `markup` says."""

    def __init__(self, markup: Markup, offsets: Offsets, lines: Sequence[DrawnLine], width: float) -> None:
        self.markup, self.offsets, self.lines, self.width = markup, offsets, lines, width

    @cached_property
    def stretches(self) -> list[tuple[int, int, tuple[TextMark, ...]]]:
        """What is marked in view, as it was when this was first asked."""
        marks = self.markup.marks.within(self.start, self.end)
        return list(flattened(marks, self.start, self.end))

    @property
    def start(self) -> int:
        """The first code point in view."""
        return self.lines[0].start if self.lines else 0

    @property
    def end(self) -> int:
        """Where what is in view ends; one further, so that an empty last line has its marks too."""
        return self.lines[-1].end + 1 if self.lines else 0

    def touching(self, start: int, end: int) -> Sequence[DrawnLine]:
        """The lines that hold a part of `[start, end)`."""
        first = bisect_right(self.lines, start, key=_end)
        return self.lines[first : max(first, bisect_left(self.lines, end, key=_start))]

    def rects(self, start: int, end: int) -> Iterator[tuple[DrawnLine, QRectF]]:
        """Where `[start, end)` is to be seen."""
        for line in self.touching(start, end):
            for rect in line.rects(self.offsets, start, end):
                yield line, rect


def ground(theme: Theme, marks: Sequence[TextMark], current: str | None) -> str | None:
    """The colour under letters with these marks: of the current question's evidence, else of a commitment."""
    if any(m.kind is MarkKind.EVIDENCE and m.id == current for m in marks):
        return theme.evidence
    return theme.commitment_fill if any(m.kind is MarkKind.COMMITMENT for m in marks) else None


def paint_under(painter: QPainter, sheet: PaintedSheet, *, tinted: bool) -> None:
    """What lies under the letters; `tinted`: the current parts stand out from the rest of the text."""
    theme = sheet.markup.theme
    for part in sheet.markup.current_parts() if tinted else ():
        _paint_band(painter, sheet, part)
    for start, end, here in sheet.stretches:
        colour = ground(theme, here, sheet.markup.current)
        if colour is not None:
            for _, rect in sheet.rects(start, end):
                painter.fillRect(rect.adjusted(0, -1, 0, 2), QColor(colour))
    for hit in sheet.markup.hits_within(sheet.start, sheet.end):
        for _, rect in sheet.rects(hit.start, hit.end):
            painter.fillRect(rect, QColor(theme.selection))


def _paint_band(painter: QPainter, sheet: PaintedSheet, part: Segment) -> None:
    colour = QColor(sheet.markup.theme.tint)
    text = sheet.markup.source.text
    span = part.span
    for line in sheet.touching(span.start, span.end):
        before, after = text[line.start : span.start], text[span.end : line.end]
        if before.strip() or after.strip():
            for rect in line.rects(sheet.offsets, span.start, span.end):
                painter.fillRect(rect, colour)
        else:
            painter.fillRect(QRectF(0, line.top, sheet.width, line.bottom - line.top), colour)


def paint_over(painter: QPainter, sheet: PaintedSheet) -> None:
    """What lies over the letters: evidence of other questions is framed, each passage by itself."""
    _paint_rules(painter, sheet)
    _paint_furniture(painter, sheet)
    theme = sheet.markup.theme
    for start, end, here in sheet.stretches:
        _underline(painter, sheet, start, end, here)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.evidence_edge), 1))
    for mark in sheet.markup.marks.within(sheet.start, sheet.end):
        if mark.kind is MarkKind.EVIDENCE and mark.id != sheet.markup.current:
            for _, rect in sheet.rects(mark.start, mark.end):
                painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 0.5, 1.5), ROUND, ROUND)
    if sheet.markup.hit is not None:
        painter.setPen(QPen(QColor(theme.accent), 2))
        for _, rect in sheet.rects(sheet.markup.hit.start, sheet.markup.hit.end):
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _underline(painter: QPainter, sheet: PaintedSheet, start: int, end: int, marks: Sequence[TextMark]) -> None:
    theme = sheet.markup.theme
    kinds = {m.kind for m in marks}
    promises = sum(m.kind is MarkKind.COMMITMENT for m in marks)
    pens = [QPen(QColor(theme.commitment), 2)] * min(promises, DEPTHS)
    if MarkKind.SUGGESTION in kinds and not promises:
        dashed = QPen(QColor(theme.commitment), 1.75, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        dashed.setDashPattern([3.0, 2.0])
        pens.append(dashed)
    if MarkKind.NOTE in kinds:
        pens.append(QPen(QColor(theme.quiet), 1.5, Qt.PenStyle.DotLine))
    for line, rect in sheet.rects(start, end) if pens else ():
        height = line.baseline + 3
        for pen in pens:
            painter.setPen(pen)
            painter.drawLine(QLineF(rect.left(), height, rect.right(), height))
            height += STEP


def _paint_rules(painter: QPainter, sheet: PaintedSheet) -> None:
    markup = sheet.markup
    painter.setPen(QPen(QColor(markup.theme.line), 1))
    starts = {page.start for page in markup.pages_within(max(1, sheet.start), sheet.end)}
    text = markup.source.text
    for line in sheet.lines:
        if any(line.start <= start < max(line.end, line.start + 1) for start in starts):
            painter.drawLine(QLineF(0, line.top, sheet.width, line.top))
        elif "\f" in text[line.start : line.end]:
            height = line.bottom if text[line.start : line.end].strip() else (line.top + line.bottom) / 2
            painter.drawLine(QLineF(0, height, sheet.width, height))
    painter.setPen(QPen(QColor(markup.theme.quiet), 1, Qt.PenStyle.DashLine))
    for part in markup.structure.segments_in(sheet.start, sheet.end):
        if part.doubts and part.span.start >= sheet.start:
            for line in sheet.touching(part.span.start, part.span.start + 1):
                painter.drawLine(QLineF(0, line.top, sheet.width, line.top))


def _paint_furniture(painter: QPainter, sheet: PaintedSheet) -> None:
    veil = QColor(sheet.markup.theme.paper)
    veil.setAlphaF(0.36)
    for span in sheet.markup.furniture_within(sheet.start, sheet.end):
        for _, rect in sheet.rects(span.start, span.end):
            painter.fillRect(rect, veil)


def _start(line: DrawnLine) -> int:
    return line.start


def _end(line: DrawnLine) -> int:
    return line.end
