"""The strip beside the text: what each line belongs to, what is found of it, and whose passages lie there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from annotator.core.structure import Answer, Question, Segment
from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import CAPTION, scaled
from annotator.gui.style.theme import VERDICT_ICONS, Theme
from annotator.gui.translation.words import VERDICTS, answer_label, called, number, question_label, word
from annotator.gui.views.source.marks import MarkKind, TextMark
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.painting import PaintedSheet

LEFT, LABEL, LANES, BRACKET = 12, 44, 40, 14
"""Pixels, from the left: room, labels with their verdicts, lanes of passages, the bracket of a part."""
LANE = {MarkKind.EVIDENCE: 34, MarkKind.COMMITMENT: 26, MarkKind.SUGGESTION: 26, MarkKind.NOTE: 5}
OTHERS = 13
"""Pixels from the left of the lanes to the middle of each: evidence of other questions has one with their numbers."""
REACH = 6
"""Pixels beside the middle of a lane within which a click is meant for it."""
BOX, ROUND, TICK = 15, 3, 7
EDGE = 12
"""Pixels around the end of a bracket within which it is taken: 24 to aim at."""
LONGEST = 12
"""Characters of a label that the gutter makes room for; a longer one is cut short."""


@dataclass(frozen=True, slots=True)
class GutterRow:
    """One line of words in the gutter: a part's label, or a question that an answer is declared for.

    `question` has its verdict at the right side and is chosen by a click; `is_part`: the words are a part's label.
    """

    words: str
    top: float
    height: float
    current: bool
    question: str | None = None
    is_part: bool = True
    judged: bool = True
    doubtful: bool = False


class Gutter(QWidget):
    """Draws what belongs to the lines in view, and tells what is clicked there. `whole`: beside the whole text."""

    question_wanted = Signal(str)
    marks_wanted = Signal(tuple, QPoint)
    note_wanted = Signal(TextMark)
    height_wanted = Signal(int)
    edge_dragged = Signal(object, bool, QPointF)
    edge_dropped = Signal(bool)

    def __init__(self, sheet: Callable[[], PaintedSheet], parent: QWidget, *, whole: bool) -> None:
        super().__init__(parent)
        self._sheet, self._whole = sheet, whole
        self._longest: tuple[object, str] = (None, "")
        self._lanes_left = LEFT + LABEL
        self._edge: tuple[Segment, bool] | None = None
        self.setMouseTracking(whole)
        self.setAccessibleName(self.tr("Questions and answers beside the text"))

    def width_needed(self) -> int:
        """Pixels for the longest label with its verdict, the lanes, and the bracket."""
        return self._lanes_left + LANES + BRACKET

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def measure(self, markup: Markup, letters: QFont) -> None:
        """Find how much room the words need; to be called when the text, the parts or the font are others."""
        self.setFont(letters)
        if self._longest[0] is not markup.structure:
            labels = (_label(part)[:LONGEST] for part in markup.structure.segments())
            self._longest = (markup.structure, max(labels, key=len, default=""))
        metrics = QFontMetrics(self._bold())
        words = metrics.horizontalAdvance(self._longest[1]) + metrics.height() + 4
        self._lanes_left = LEFT + max(scaled(LABEL), words)

    def rows(self, sheet: PaintedSheet) -> Iterator[GutterRow]:
        """The words beside the lines in view: each part where it begins, or at the top where it began before."""
        markup = sheet.markup
        current = markup.current_parts()
        taken = -1e9
        for part in markup.structure.segments_in(sheet.start, sheet.end):
            lines = [line for line in sheet.touching(part.span.start, part.span.end) if line.above >= taken]
            if not lines:
                continue
            height = self.fontMetrics().height() + 3.0
            top = max(lines[0].above, 2.0)
            claims = part.declared_for if isinstance(part, Answer) else ()
            question = part.id if isinstance(part, Question) else None
            judged = isinstance(part, Question) and part.judged
            doubtful = bool(part.doubts)
            yield GutterRow(_label(part), top, height, part in current, question, True, judged, doubtful)
            taken = top + height - 1
            floor = lines[-1].below + (0.0 if self._whole else 1e9)
            for claim in claims:
                if taken + height > floor + 2 or not markup.structure.has_question(claim):
                    break
                yield GutterRow(number(claim), taken, height, claim == markup.current, claim, is_part=False)
                taken += height

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, sheet = QPainter(self), self._sheet()
        theme = sheet.markup.theme
        painter.fillRect(event.rect(), QColor(theme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_brackets(painter, sheet)
        taken = [row.top for row in self.rows(sheet)]
        self._draw_pages(painter, sheet, taken)
        for row in self.rows(sheet):
            self._draw_row(painter, sheet, row)
        for mark, place in self.lanes(sheet):
            _draw_lane(painter, theme, mark, place, sheet.markup.current)
        painter.setFont(self._small())
        for words, place, _ in self.boxes(sheet):
            painter.setPen(QPen(QColor(theme.evidence_edge), 1))
            painter.setBrush(QColor(theme.paper))
            painter.drawRoundedRect(place, ROUND, ROUND)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def _draw_brackets(self, painter: QPainter, sheet: PaintedSheet) -> None:
        theme, current = sheet.markup.theme, sheet.markup.current_parts()
        x = self.width() - BRACKET + 2.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for part in sheet.markup.structure.segments_in(sheet.start, sheet.end):
            lines = sheet.touching(part.span.start, part.span.end)
            if not lines or (not self._whole and part not in current):
                continue
            mine = part in current
            painter.setPen(QPen(QColor(theme.accent if mine else theme.edge), 2 if mine else 1))
            begins, ends = part.span.start >= sheet.start, part.span.end <= lines[-1].end
            top, bottom = lines[0].above, lines[-1].below
            painter.drawLine(QPointF(x, 0.0 if mine and not self._whole else top), QPointF(x, bottom))
            for tick, height in ((begins, top), (ends, bottom)):
                if tick:
                    painter.drawLine(QPointF(x, height), QPointF(x + TICK, height))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _draw_row(self, painter: QPainter, sheet: PaintedSheet, row: GutterRow) -> None:
        theme = sheet.markup.theme
        place = QRectF(LEFT - 4, row.top, self._lanes_left - LEFT + 2, row.height)
        if row.current and not row.is_part:
            painter.setPen(QPen(QColor(theme.accent), 1) if theme.line == theme.ink else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.soft))
            painter.drawRoundedRect(place, ROUND, ROUND)
        side = place.height() - 4
        icon = QRectF(place.right() - side - 4, place.top() + 2, side, side)
        right = icon.left() - 2
        if row.question is not None and row.judged:
            verdict = sheet.markup.verdicts.get(row.question)
            draw(painter, VERDICT_ICONS[verdict], theme.verdict(verdict), icon)
        elif row.doubtful:
            draw(painter, "warning", QColor(theme.partial), icon)
        else:
            right = float(self._lanes_left) + 8
        painter.setFont(self._bold() if row.current else self.font())
        colour = theme.accent if row.current and row.is_part else theme.ink if row.current else theme.quiet
        painter.setPen(QColor(colour))
        room = QRectF(LEFT, row.top, max(0.0, right - LEFT), row.height)
        words = painter.fontMetrics().elidedText(row.words, Qt.TextElideMode.ElideRight, round(room.width()) + 2)
        painter.drawText(room.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_pages(self, painter: QPainter, sheet: PaintedSheet, taken: Sequence[float]) -> None:
        """The number of a page beside its first line, where no label stands there."""
        painter.setFont(self._small())
        painter.setPen(QColor(sheet.markup.theme.quiet))
        for line in sheet.lines:
            free = all(abs(line.above - top) > self.fontMetrics().height() for top in taken)
            for page in sheet.markup.pages_within(line.start, max(line.end, line.start + 1)):
                if page.number and free:
                    place = QRectF(LEFT, line.above, self._lanes_left - LEFT, line.below - line.above)
                    words = self.tr("p. {0}").format(page.number)
                    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def lanes(self, sheet: PaintedSheet) -> Iterator[tuple[TextMark, QRectF]]:
        """The passages in view, each with its strip in the lane of its kind and owner."""
        for mark in sheet.markup.marks.within(sheet.start, sheet.end):
            lines = sheet.touching(mark.start, mark.end)
            if lines:
                other = mark.kind is MarkKind.EVIDENCE and mark.id != sheet.markup.current
                middle = self._lanes_left + (OTHERS if other else LANE[mark.kind])
                top, bottom = lines[0].above, lines[-1].below
                yield mark, QRectF(middle - REACH, top, 2 * REACH, bottom - top)

    def boxes(self, sheet: PaintedSheet) -> Iterator[tuple[str, QRectF, TextMark]]:
        """The numbers of other questions beside their evidence; of those that begin in one line one under another."""
        metrics = QFontMetrics(self._small())
        height, free = metrics.height() + 2.0, -1e9
        for mark, lane in self.lanes(sheet):
            if mark.kind is MarkKind.EVIDENCE and mark.id != sheet.markup.current:
                words = number(mark.id)
                width = min(max(BOX, metrics.horizontalAdvance(words) + 6), LANE[MarkKind.COMMITMENT] - 3)
                top = max(lane.top() + 1, 1.0, free)
                free = top + height + 1
                yield words, QRectF(self._lanes_left + OTHERS - width / 2, top, width, height), mark

    def edges(self, sheet: PaintedSheet) -> Iterator[tuple[Segment, bool, QPointF]]:
        """The ends of parts in view that can be dragged, each with whether it is the last one; in the whole text."""
        x = self.width() - BRACKET + 2.0
        for part in sheet.markup.structure.segments_in(sheet.start, sheet.end) if self._whole else ():
            lines = sheet.touching(part.span.start, part.span.end)
            if lines and part.span.start >= sheet.start:
                yield part, False, QPointF(x, lines[0].above)
            if lines and part.span.end <= lines[-1].end:
                yield part, True, QPointF(x, lines[-1].below)

    def _edge_at(self, place: QPointF) -> tuple[Segment, bool] | None:
        """The end that can be taken there: the nearest, and of two at one height the one on its own side of it."""
        near = [
            (abs(at.y() - place.y()), (at.y() < place.y()) is last, part, last)
            for part, last, at in self.edges(self._sheet())
            if abs(at.x() - place.x()) <= EDGE and abs(at.y() - place.y()) <= EDGE
        ]
        found = min(near, key=lambda one: one[:2], default=None)
        return (found[2], found[3]) if found is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._edge is not None:
            self.edge_dragged.emit(*self._edge, QPointF(self.mapToGlobal(event.position())))
        else:
            shapes = Qt.CursorShape
            self.setCursor(shapes.SizeVerCursor if self._edge_at(event.position()) is not None else shapes.ArrowCursor)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.drop_edge(keep=True)

    def drop_edge(self, *, keep: bool) -> bool:
        """Let go of the end that is dragged, where it is now or where it was; whether there was one."""
        edge, self._edge = self._edge, None
        if edge is not None:
            self.edge_dropped.emit(keep)
        return edge is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sheet, place = self._sheet(), event.position()
        self._edge = self._edge_at(place) if event.button() is Qt.MouseButton.LeftButton else None
        here = tuple(mark for mark, lane in self.lanes(sheet) if lane.contains(place))
        here = tuple(mark for _, box, mark in self.boxes(sheet) if box.contains(place)) or here
        if here and here[0].kind is MarkKind.NOTE:
            self.note_wanted.emit(here[0])
            return
        if here:
            self.marks_wanted.emit(here, event.globalPosition().toPoint())
            return
        for row in self.rows(sheet) if place.x() < self._lanes_left else ():
            if row.question is not None and row.top <= place.y() < row.top + row.height:
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
            said = [self.tr("Question {0}").format(number(part.id))]
            said.append(self._verdict(part.id) if part.judged else self.tr("introduces its sub-questions"))
        else:
            said = [self.tr("Answer {0}").format(part.label or called(part.id))]
            said += [self.tr("claims question {0}: {1}").format(number(q), self._verdict(q)) for q in part.declared_for]
        if part.doubts:
            said.append(self.tr("The program is not sure of it: check where it begins and what it belongs to."))
        return "\n".join(said)

    def _verdict(self, question: str) -> str:
        return word(VERDICTS[self._sheet().markup.verdicts.get(question)])

    def _small(self) -> QFont:
        small = QFont(self.font())
        small.setPointSizeF(max(6.0, small.pointSizeF() * CAPTION))
        return small

    def _bold(self) -> QFont:
        bold = QFont(self.font())
        bold.setBold(True)
        return bold


def _draw_lane(painter: QPainter, theme: Theme, mark: TextMark, place: QRectF, current: str | None) -> None:
    """Evidence of the current question is a filled bar, that of others a thin line, a commitment a thick one."""
    x, top, bottom = place.center().x(), place.top(), place.bottom()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match mark.kind:
        case MarkKind.EVIDENCE if mark.id == current:
            painter.setPen(QPen(QColor(theme.evidence_edge), 1))
            painter.setBrush(QColor(theme.evidence))
            painter.drawRoundedRect(QRectF(x - 2.5, top + 0.5, 5, bottom - top - 1), 2, 2)
            return
        case MarkKind.EVIDENCE:
            painter.setPen(QPen(QColor(theme.evidence_edge), 1.25))
        case MarkKind.COMMITMENT:
            painter.setPen(QPen(QColor(theme.commitment), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        case MarkKind.SUGGESTION:
            pen = QPen(QColor(theme.commitment), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.5, 1.5])
            painter.setPen(pen)
        case MarkKind.NOTE:
            draw(painter, "note", QColor(theme.quiet), QRectF(x - 7, top + 1, 14, 14))
            return
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def _label(part: Segment) -> str:
    return question_label(part.id) if isinstance(part, Question) else answer_label(part.label or "")
