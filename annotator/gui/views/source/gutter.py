"""The strip beside the text: what each line belongs to, what is found of it, and which passages lie there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.structure import Answer, Question, Segment
from annotator.gui.language.words import VERDICTS, answer_label, question_label, word
from annotator.gui.look.theme import VERDICT_SYMBOLS
from annotator.gui.views.source.lines import Line
from annotator.gui.views.source.marks import LANES, Mark, MarkKind
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.painting import Sheet, edge

BAR = 4
GAP = 6
LANE = 4
"""Pixels of one lane: a strip of three and the room beside it."""
TIE = 7
"""Pixels at the edge, for the line that ties the current question to its answers."""
LONGEST = 12
"""Characters of a label that the gutter makes room for; a longer one is cut short."""
NOTE_SYMBOL = "✎"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of words in the gutter: a part's label, or a question that a joint answer claims.

    `symbols` are questions whose verdicts stand at its right side; `question` is chosen by a click on the row.
    `is_part`: the words are the label of a part, where that begins.
    """

    words: str
    top: float
    height: float
    current: bool
    symbols: tuple[str, ...] = ()
    question: str | None = None
    is_part: bool = True


class Gutter(QWidget):
    """Draws what belongs to the lines in view, and tells what is clicked there."""

    question_wanted = Signal(str)
    marks_wanted = Signal(object, QPoint)
    note_wanted = Signal(object)
    height_wanted = Signal(int)

    def __init__(self, sheet: Callable[[], Sheet], parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = sheet
        self._longest: tuple[object, int] = (None, 3)
        self._page_width = self._label_left = self._notes_left = self._lanes_left = 0
        self.setAccessibleName(self.tr("Questions and answers beside the text"))

    def width_needed(self) -> int:
        """Pixels for the page numbers, the longest label with its symbols, the notes, and the lanes."""
        return self._lanes_left + LANES * LANE + 2 + BAR + TIE

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """The words beside the lines in view: each part where it begins, or at the top where it began before."""
        markup = sheet.markup
        current = {(type(part), part.id) for part in markup.current_parts()}
        taken: set[int] = set()
        for part in markup.structure.segments_in(sheet.start, sheet.end):
            lines = sheet.touching(part.span.start, part.span.end)
            if not lines:
                continue
            free = [line for line in lines if line.start not in taken]
            if not free:
                continue
            taken.add(free[0].start)
            is_current = (type(part), part.id) in current
            if isinstance(part, Question):
                own = (part.id,) if part.judged else ()
                yield self._row(_label(part), free[0], is_current, own, part.id)
            else:
                yield from self._answer_rows(part, free, is_current, markup.current)

    def _answer_rows(
        self, answer: Answer, lines: Sequence[Line], is_current: bool, current: str | None
    ) -> Iterator[Row]:
        claims = answer.declared_for
        stacked = 1 < len(claims) < len(lines)
        yield self._row(_label(answer), lines[0], is_current, () if stacked else claims)
        if stacked:
            for line, claim in zip(lines[1:], claims, strict=False):
                yield replace(self._row(claim, line, claim == current, (claim,), claim), is_part=False)

    def _row(
        self, words: str, line: Line, current: bool, symbols: tuple[str, ...] = (), question: str | None = None
    ) -> Row:
        return Row(words, line.above, line.below - line.above, current, symbols, question)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self._sheet()
        painter.fillRect(event.rect(), QColor(sheet.markup.theme.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_pages(painter, sheet)
        for part in sheet.markup.structure.segments_in(sheet.start, sheet.end):
            self._draw_bar(painter, sheet, part)
        self._draw_tie(painter, sheet)
        for row in self.rows(sheet):
            self._draw_row(painter, sheet, row)
        self._draw_marks(painter, sheet)
        painter.end()

    def _draw_bar(self, painter: QPainter, sheet: Sheet, part: Segment) -> None:
        lines = sheet.touching(part.span.start, part.span.end)
        if not lines:
            return
        theme = sheet.markup.theme
        colour = QColor(theme.accent if part in sheet.markup.current_parts() else theme.quiet)
        bar = QRectF(self.width() - TIE - BAR, lines[0].top + 1, BAR, lines[-1].bottom - lines[0].top - 2)
        if isinstance(part, Question):
            painter.fillRect(bar, colour)
        else:
            painter.fillRect(bar.adjusted(0, 0, 1.5 - BAR, 0), colour)
            painter.fillRect(bar.adjusted(BAR - 1.5, 0, 0, 0), colour)

    def _draw_tie(self, painter: QPainter, sheet: Sheet) -> None:
        """The line from the current question to each of its answers, also where one of them is out of view."""
        parts = sheet.markup.current_parts()
        if len(parts) < 2 or not sheet.lines:
            return
        question, answers = parts[0], parts[1:]
        top = _height(sheet, question.span.start)
        bottom = max(_height(sheet, answer.span.start) for answer in answers)
        painter.setPen(QPen(QColor(sheet.markup.theme.accent), 1.5))
        x, bar = self.width() - 2.5, self.width() - TIE
        painter.drawLine(QPointF(x, max(top, -10.0)), QPointF(x, min(bottom, self.height() + 10.0)))
        for part in parts:
            at = _height(sheet, part.span.start)
            painter.drawLine(QPointF(bar, at), QPointF(x, at))

    def _draw_row(self, painter: QPainter, sheet: Sheet, row: Row) -> None:
        theme = sheet.markup.theme
        font = QFont(self.font())
        font.setBold(row.current)
        painter.setFont(font)
        right = float(self._notes_left)
        for question in reversed(row.symbols):
            if not sheet.markup.structure.has_question(question):
                continue
            verdict = sheet.markup.verdicts.get(question)
            width = self.fontMetrics().horizontalAdvance("✓") + 3
            right -= width
            painter.setPen(theme.verdict(verdict))
            place = QRectF(right, row.top, width, row.height)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, VERDICT_SYMBOLS[verdict])
        left = self._label_left + (0 if row.is_part else GAP * 2)
        space = QRectF(left, row.top, max(0.0, right - left), row.height)
        painter.setPen(QColor(theme.ink if row.current else theme.quiet))
        metrics = QFontMetrics(font)
        words = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, round(space.width()))
        painter.drawText(space, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_pages(self, painter: QPainter, sheet: Sheet) -> None:
        painter.setFont(self._small())
        painter.setPen(QColor(sheet.markup.theme.quiet))
        for line in sheet.lines:
            for page in sheet.markup.pages_within(line.start, max(line.end, line.start + 1)):
                place = QRectF(2, line.above, self._page_width, line.below - line.above)
                if page.number:
                    painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, page.number)

    def _draw_marks(self, painter: QPainter, sheet: Sheet) -> None:
        theme = sheet.markup.theme
        colours = {
            MarkKind.EVIDENCE: edge(theme),
            MarkKind.COMMITMENT: QColor(theme.accent),
            MarkKind.NOTE: QColor(theme.quiet),
            MarkKind.SUGGESTION: QColor(theme.quiet),
        }
        painter.setFont(self.font())
        for mark, place in self.lanes(sheet):
            dotted = mark.kind is MarkKind.SUGGESTION
            style = Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine
            width = 1.5 if dotted else LANE - 1.0
            pen = QPen(colours[mark.kind], width, style, Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(place.center().x(), place.top()), QPointF(place.center().x(), place.bottom()))
            if mark.kind is MarkKind.NOTE and mark.start >= sheet.start:
                painter.setPen(QColor(theme.ink))
                symbol = QRectF(
                    self._notes_left, place.top(), self._lanes_left - self._notes_left, self.fontMetrics().height()
                )
                painter.drawText(symbol, Qt.AlignmentFlag.AlignCenter, NOTE_SYMBOL)

    def lanes(self, sheet: Sheet) -> Iterator[tuple[Mark, QRectF]]:
        """The passages in view, each with its strip in its lane."""
        for mark in sheet.markup.marks.within(sheet.start, sheet.end):
            lines = sheet.touching(mark.start, mark.end)
            if lines:
                lane = sheet.markup.marks.lane(mark)
                top, bottom = lines[0].above, lines[-1].below
                yield mark, QRectF(self._lanes_left + lane * LANE, top, LANE, bottom - top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sheet, place = self._sheet(), event.position()
        for mark, lane in self.lanes(sheet):
            symbol = QRectF(
                self._notes_left, lane.top(), self._lanes_left - self._notes_left, self.fontMetrics().height()
            )
            if mark.kind is MarkKind.NOTE and symbol.contains(place):
                self.note_wanted.emit(mark)
                return
            if lane.contains(place):
                here = [m for m, other in self.lanes(sheet) if m is mark or other.contains(place)]
                self.marks_wanted.emit(tuple(here), event.globalPosition().toPoint())
                return
        for row in self.rows(sheet):
            if (
                row.question is not None
                and row.top <= place.y() < row.top + row.height
                and place.x() < self._notes_left
            ):
                self.question_wanted.emit(row.question)
                return
        self.height_wanted.emit(round(place.y()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.words_at(event.pos().y())
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def words_at(self, height: int) -> str:
        """What the gutter says of the line at that height, in words."""
        sheet = self._sheet()
        lines = [line for line in sheet.lines if line.top <= height < line.bottom]
        part = next(sheet.markup.structure.segments_in(lines[0].start, lines[0].end), None) if lines else None
        if part is None:
            return ""
        if isinstance(part, Question):
            said = [self.tr("Question {0}").format(part.id)]
            said.append(self._verdict(part.id) if part.judged else self.tr("introduces its sub-questions"))
        else:
            said = [self.tr("Answer {0}").format(part.label or part.id)]
            said += [self.tr("claims question {0}: {1}").format(q, self._verdict(q)) for q in part.declared_for]
        if part.doubts:
            said.append(self.tr("The program is not sure of it: check where it begins and what it belongs to."))
        return "\n".join(said)

    def _verdict(self, question: str) -> str:
        return word(VERDICTS[self._sheet().markup.verdicts.get(question)])

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.8))
        return font

    def measure(self, markup: Markup, font: QFont) -> None:
        """Find how much room the words need; to be called when the text, the parts or the font are others."""
        self.setFont(font)
        digits = max((len(page.number) for page in markup.source.pages if page.number), default=0)
        pages = QFontMetrics(self._small()).horizontalAdvance("0" * digits)
        if self._longest[0] is not markup.structure:
            labels = (len(_label(part)) for part in markup.structure.segments())
            self._longest = (markup.structure, max(labels, default=3))
        longest = self._longest[1]
        self._page_width = pages
        self._label_left = GAP + (pages + GAP if pages else 0)
        self._notes_left = self._label_left + self.fontMetrics().horizontalAdvance("0") * (min(longest, LONGEST) + 3)
        self._lanes_left = self._notes_left + self.fontMetrics().horizontalAdvance(NOTE_SYMBOL) + 4


def _label(part: Segment) -> str:
    label = question_label(part.id) if isinstance(part, Question) else answer_label(part.label or "")
    return f"{label} !" if part.doubts else label


def _height(sheet: Sheet, point: int) -> float:
    """The middle of the line that holds code point `point`; far above or below where it is out of view."""
    lines = sheet.touching(point, point + 1)
    if lines:
        return (lines[0].above + lines[0].below) / 2
    return -1e6 if point < sheet.start else 1e6
