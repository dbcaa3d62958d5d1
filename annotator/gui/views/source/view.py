"""The source text: read only, exactly as published, with what is found of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolTip, QWidget

from annotator.core.spans import Span, trimmed
from annotator.core.structure import Question, Segment
from annotator.gui.views.source.grips import End, grips, moved, paint_grips
from annotator.gui.views.source.gutter import Gutter
from annotator.gui.views.source.lines import DrawnLine, lines_of
from annotator.gui.views.source.marks import MarkKind, TextMark
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.measure import LETTERS, MARGIN, letters, width_of
from annotator.gui.views.source.offsets import Offsets, shown
from annotator.gui.views.source.painting import PaintedSheet, paint_over, paint_under
from annotator.gui.views.source.spacing import SpacedLayout

LONG = 200_000
"""Code points that Qt takes in within a frame."""
CONTEXT = 3
"""Lines that are shown around a place that is brought into view."""
GUTTER_ZOOM = 3
"""Points that the gutter's letters grow at most: the text needs the room."""
NOTCH = 120
"""Qt's units of one step of a wheel; a touchpad sends smaller ones."""


class SourceView(QPlainTextEdit):
    """Shows the source of a markup in whole, or (not `whole`) only the pieces that it is told to.

    All places that go in and come out are code points of the source; Qt's UTF-16 units stay inside.
    `marks_chosen(marks, place)` tells the passages under a click and where on the screen it was;
    `selected_at(place or None)` tells where on the screen the last line of what is selected ends;
    `passage_moved(mark, start, end)` tells which ends a passage was given; `text_stands_at(x)` how many pixels from
    the left edge the text begins.
    """

    question_chosen = Signal(str)
    marks_chosen = Signal(tuple, QPoint)
    passage_moved = Signal(TextMark, int, int)
    menu_wanted = Signal(QPoint)
    note_wanted = Signal(TextMark)
    sentence_wanted = Signal(int)
    text_stands_at = Signal(int)
    selection_changed = Signal(bool)
    selected_at = Signal(object)
    zoom_wanted = Signal(int)
    part_moved = Signal(object, int, int)

    def __init__(self, markup: Markup | None = None, parent: QWidget | None = None, *, whole: bool = True) -> None:
        super().__init__(parent)
        self.markup = markup if markup is not None else Markup(self)
        self._offsets = Offsets("")
        self._structure = self.markup.structure
        self._taken: tuple[TextMark, End] | None = None
        self._preview: TextMark | None = None
        self._ends: tuple[Segment, Span] | None = None
        self._second: tuple[int, QPointF] | None = None
        self._turned = self._zoom = 0
        self._still, self._whole = False, whole
        self._seen: PaintedSheet | None = None
        self._seen_at: tuple[object, ...] = ()
        self._font = ""
        document = QTextDocument(self)
        document.setDocumentLayout(SpacedLayout(document))
        document.setDocumentMargin(MARGIN)
        document.setUndoRedoEnabled(False)
        self.setDocument(document)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("Source text"))
        self.viewport().setMouseTracking(True)
        self.gutter = Gutter(self.seen, self, whole=whole)
        self._lay_out()
        self.updateRequest.connect(self._follow)
        self.selectionChanged.connect(self._tell_selection)
        self.gutter.question_wanted.connect(self._choose)
        self.gutter.marks_wanted.connect(self.marks_chosen)
        self.gutter.note_wanted.connect(self.note_wanted)
        self.gutter.height_wanted.connect(self.choose_at_height)
        self.gutter.edge_dragged.connect(self._drag_edge)
        self.gutter.edge_dropped.connect(self._drop_edge)
        self.markup.changed.connect(self.refresh)

    def show_source(self, pieces: Sequence[Span] | None = None) -> None:
        """Show the text of the markup, in whole or only these pieces of it, in their order."""
        source = self.markup.source
        parts = self.markup.structure.segments() if pieces is None else ()
        edges = [place for part in parts for place in (part.span.start, part.span.end)]
        self._offsets = Offsets(source.text, pieces, source.furniture, edges)
        self._taken = self._preview = None
        text = shown(self._offsets.text)
        if len(text) > LONG:
            self.setPlainText(text[:LONG])
            self._lay_out()
            self.viewport().repaint()  # what is in view can be read while Qt takes in the rest
        self.setPlainText(text)
        self._lay_out()

    def refresh(self) -> None:
        """Draw anew what is in view."""
        self._show_theme()
        if self.markup.structure is not self._structure:
            self._structure = self.markup.structure
            self._lay_out()
        self.viewport().update()
        self.gutter.update()

    def _show_theme(self) -> None:
        theme, colours = self.markup.theme, self.palette()
        if colours.color(QPalette.ColorRole.Highlight).name() != theme.selection:
            colours.setColor(QPalette.ColorRole.Highlight, QColor(theme.selection))
            colours.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.ink))
            self.setPalette(colours)

    def zoom(self, steps: int) -> None:
        """Show the letters `steps` points larger than the usual size, smaller where it is negative."""
        self._zoom = steps
        self._lay_out()

    def bring_current(self) -> None:
        """Bring the current question and the answers that claim it into view; the question if both do not fit."""
        for part in reversed(self.markup.current_parts()):
            self.reveal(part.span.start, part.span.end)

    def reveal(self, start: int, end: int) -> None:
        """Bring a passage into view, its beginning if it is longer than the view, without selecting it."""
        self._make_visible(end)
        self._make_visible(start)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Meanwhile the text stays where it is, and so does the caret, whatever is to be brought into view."""
        before, self._still = self._still, True
        try:
            yield
        finally:
            self._still = before

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)` as a user would."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.units(start))
        cursor.setPosition(self._offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection(self) -> tuple[int, int] | None:
        """What is selected, without white space at its ends; None where that is nothing."""
        cursor = self.textCursor()
        if not cursor.hasSelection():  # nor has it a place while Qt takes in another text
            return None
        start, end = (self._offsets.points(u) for u in (cursor.selectionStart(), cursor.selectionEnd()))
        span = trimmed(self.markup.source.text, start, end)
        return (span.start, span.end) if len(span) else None

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self._offsets.points(self.textCursor().position())

    def shows(self, point: int) -> bool:
        """Whether that code point of the source is in the text shown here, in view or not."""
        return self._offsets.shows(point)

    def draws(self, point: int) -> bool:
        """Whether that code point is drawn as it is, and not in a line end that is drawn as a blank."""
        return self._offsets.draws(point)

    def sheet(self) -> PaintedSheet:
        """What is in view now."""
        self._seen = PaintedSheet(self.markup, self._offsets, list(self._lines_in_view()), self.viewport().width())
        self._seen_at = self._place()
        return self._seen

    def seen(self) -> PaintedSheet:
        """What is in view, for whoever asks only for heights: made once for a frame that several draw."""
        return self._seen if self._seen is not None and self._seen_at == self._place() else self.sheet()

    def _place(self) -> tuple[object, ...]:
        return self.firstVisibleBlock().blockNumber(), self.contentOffset().y(), self.viewport().size().toTuple()

    def _lines_in_view(self) -> Iterator[DrawnLine]:
        block, at, floor = self.firstVisibleBlock(), self.contentOffset(), self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(at).top()
        while block.isValid() and top <= floor:
            height = self.blockBoundingRect(block).height()
            yield from lines_of(block, QPointF(at.x(), top), floor, self._offsets, self.markup.source.text)
            top += height
            block = block.next()

    def choose_at_height(self, y: int) -> None:
        """Choose the question that the line at height `y` (pixels) belongs to."""
        self.setTextCursor(self.cursorForPosition(QPoint(MARGIN, y)))
        self._choose_at(self.caret())

    def marks_at(self, place: QPoint) -> tuple[TextMark, ...]:
        """The passages whose words are at that place of the viewport."""
        sheet = self.sheet()
        for line in sheet.lines:
            if line.top <= place.y() < line.bottom:
                here = sheet.markup.marks.within(line.start, line.end)
                rects = {m: line.rects(self._offsets, m.start, m.end) for m in here}
                return tuple(m for m in here if any(r.left() <= place.x() <= r.right() for r in rects[m]))
        return ()

    def paintEvent(self, event: QPaintEvent) -> None:
        sheet = self.sheet()
        self._paint(event, sheet, under=True)
        super().paintEvent(event)
        self._paint(event, sheet, under=False)

    def _paint(self, event: QPaintEvent, sheet: PaintedSheet, *, under: bool) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        if under:
            paint_under(painter, sheet, tinted=self._whole)
        else:
            paint_over(painter, sheet)
            chosen = self._preview or self.markup.chosen
            if chosen is not None:
                paint_grips(painter, sheet, chosen)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._is_third(event):
            self.sentence_wanted.emit(
                self._offsets.points(self.cursorForPosition(event.position().toPoint()).position())
            )
            return
        chosen = self.markup.chosen
        if chosen is not None and event.button() is Qt.MouseButton.LeftButton:
            for grip in grips(self.sheet(), chosen):
                if grip.takes(event.position()):
                    self._taken = (chosen, grip.end)
                    return
        super().mousePressEvent(event)

    def _is_third(self, event: QMouseEvent) -> bool:
        """Whether this click follows a double click at the same place."""
        if self._second is None:
            return False
        (at, place), self._second = self._second, None
        near = (event.position() - place).manhattanLength() < QApplication.startDragDistance()
        return near and event.timestamp() - at < QApplication.doubleClickInterval()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None:
            mark, end = self._taken
            point = self._offsets.points(self.cursorForPosition(event.position().toPoint()).position())
            self._preview = TextMark(*moved(mark, end, point), mark.kind, mark.id)
            self.viewport().update()
            return
        super().mouseMoveEvent(event)
        chosen = self.markup.chosen
        taken = chosen is not None and any(g.takes(event.position()) for g in grips(self.sheet(), chosen))
        self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if taken else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._taken is not None:
            self._let_go(keep=True)
            return
        super().mouseReleaseEvent(event)
        self._tell_place()
        if event.button() is not Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        marks = self.marks_at(event.position().toPoint())
        self.markup.choose(marks[0] if len(marks) == 1 else None)
        if not (len(marks) == 1 and marks[0].kind is MarkKind.EVIDENCE):
            self._choose_at(self.caret())
        if marks:
            self.marks_chosen.emit(marks, event.globalPosition().toPoint())

    def _drag_edge(self, part: Segment, at_end: bool, place: QPointF) -> None:
        """Select what the part would be with its end there: at a sentence, with Alt at a letter."""
        at = self.viewport().mapFromGlobal(place).toPoint()
        letters = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        beside = self.viewport().width() if at_end else 0  # in the gutter a line is meant, in the text a place in it
        line = self.cursorForPosition(QPoint(at.x() if at.x() > 0 else beside, at.y()))
        ends = self.markup.snapped(part, self._offsets.points(line.position()), at_end, letters)
        self._ends = part, ends
        first, last = (ends.start, ends.end) if at_end else (ends.end, ends.start)
        self.select(first, last)

    def _drop_edge(self, keep: bool) -> None:
        dragged, self._ends = self._ends, None
        if dragged is None:
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        if keep and dragged[1] != dragged[0].span:
            self.part_moved.emit(dragged[0], dragged[1].start, dragged[1].end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.gutter.drop_edge(keep=False):
            return
        if event.key() == Qt.Key.Key_Escape and (self._taken is not None or self.markup.chosen is not None):
            self._let_go(keep=False)
            self.markup.choose(None)
            return
        before = self.caret()
        super().keyPressEvent(event)
        if self.caret() != before and not self.textCursor().hasSelection():
            self._choose_at(self.caret())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / NOTCH)
            self._turned -= steps * NOTCH
            if steps:
                self.zoom_wanted.emit(steps)
            event.accept()
            return
        super().wheelEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        notes = [m for m in self.marks_at(event.position().toPoint()) if m.kind is MarkKind.NOTE]
        super().mouseDoubleClickEvent(event)
        self._second = (event.timestamp(), event.position())
        if notes:
            self.note_wanted.emit(notes[0])

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = "\n".join(self.markup.named(mark) for mark in self.marks_at(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            there, selected = self.cursorForPosition(event.pos()), self.textCursor()
            if not selected.selectionStart() <= there.position() < selected.selectionEnd():
                self.setTextCursor(there)
            self.menu_wanted.emit(event.globalPos())
        else:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._lay_out()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the source, with its own line ends."""
        cursor, made = self.textCursor(), QMimeData()
        start, end = (self._offsets.points(u) for u in (cursor.selectionStart(), cursor.selectionEnd()))
        made.setText(self._offsets.within(start, end))
        return made

    def _lay_out(self) -> None:
        """The gutter, and the text beside it no wider than is good to read."""
        self._seen = None
        self.gutter.measure(self.markup, letters(min(self._zoom, GUTTER_ZOOM), 1.0))
        inside, width = self.contentsRect(), self.gutter.width_needed()
        font = letters(self._zoom)
        if font.key() != self._font:
            self._font = font.key()
            self.setFont(font)  # which lays out again
            return
        room = inside.width() - width - self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(width, 0, max(0, room - width_of(LETTERS, font)), 0)
        self.gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))
        self.text_stands_at.emit(inside.left() + width + MARGIN)

    def _let_go(self, *, keep: bool) -> None:
        taken, preview = self._taken, self._preview
        self._taken = self._preview = None
        self.viewport().update()
        if keep and taken is not None and preview is not None and preview != taken[0]:
            self.passage_moved.emit(taken[0], preview.start, preview.end)

    def _choose_at(self, point: int) -> None:
        segment = self.markup.structure.segment_beside(point, self.markup.source.text)
        if segment is None:
            return
        if isinstance(segment, Question):
            self._choose(segment.id)
        elif segment.declared_for and self.markup.current not in segment.declared_for:
            self._choose(segment.declared_for[0])

    def _choose(self, question_id: str) -> None:
        """The caret and the text stay where the user has them, also where the choice shows the question."""
        with self.still():
            self.question_chosen.emit(question_id)

    def _make_visible(self, point: int) -> None:
        if self._still:
            return
        kept, bar = self.textCursor(), self.verticalScrollBar()
        before = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.units(point))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        step = bar.value() - before
        if step:
            bar.setValue(bar.value() + (CONTEXT if step > 0 else -CONTEXT))
        if kept.hasSelection():
            place = bar.value()
            self.setTextCursor(kept)
            bar.setValue(place)

    def _follow(self, _rect: QRect, pixels: int) -> None:
        self.gutter.update()
        if pixels:
            self._tell_place()

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selection() is not None)
        self._tell_place()

    def _tell_place(self) -> None:
        """Where a bar can stand under the selection; nowhere while it is being made with the mouse, or out of view."""
        cursor = self.textCursor()
        pressed = QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if not cursor.hasSelection() or pressed or not self.isVisible() or self.selection() is None:
            self.selected_at.emit(None)
            return
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        begin, end = self.cursorRect(first), self.cursorRect(last)
        if not self.viewport().rect().intersects(end):
            self.selected_at.emit(None)
            return
        left = begin.left() if begin.top() == end.top() else MARGIN
        self.selected_at.emit(self.viewport().mapToGlobal(QPoint(left, end.bottom() + 4)))
