"""The source text: read only, exactly as published, with marks on what is visible."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.core.codebook import Verdict
from annotator.core.source import Source
from annotator.core.spans import trimmed
from annotator.core.structure import Question, Segment, Structure
from annotator.gui.theme import LIGHT, Theme
from annotator.gui.views.source.gutter import Gutter, Row
from annotator.gui.views.source.marks import Mark, MarkKind, flattened
from annotator.gui.views.source.offsets import Offsets, shown

MARGIN = 14
"""Pixels of paper around the text."""
LARGER = 2
"""Points that the text is larger than the words of the panels."""
MEASURE = 100
"""Average characters in the longest line; longer ones are tiring to read."""


class SourceView(QPlainTextEdit):
    """All places that go in and come out are code points; Qt's UTF-16 units stay inside."""

    question_chosen = Signal(str)
    selection_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._text = ""
        self._offsets = Offsets("")
        self._structure = Structure()
        self._verdicts: Mapping[str, Verdict | None] = {}
        self._marks: tuple[Mark, ...] = ()
        self._by_block: dict[int, list[Mark]] = {}
        self._applied: dict[int, list[tuple[int, int, frozenset[MarkKind]]] | None] = {}
        self._current: str | None = None
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN)
        self.setAccessibleName(self.tr("Source text"))
        self.gutter = Gutter(self, self)
        self.zoomIn(LARGER)
        self.updateRequest.connect(self._follow)
        self.selectionChanged.connect(self._tell_selection)

    def show_text(self, source: Source) -> None:
        """Show another text; marks and structure of the old one are gone."""
        self._text = source.text
        self._offsets = Offsets(source.text)
        self._structure, self._marks, self._current = Structure(), (), None
        self._applied.clear()
        self._by_block = {}
        self.setPlainText(shown(source.text))
        self.show_structure(self._structure)

    def show_structure(self, structure: Structure) -> None:
        """Show these questions and answers in the gutter."""
        self._structure = structure
        if self._current is not None and not structure.has_question(self._current):
            self._current = None
        self._rebuild()

    def show_verdicts(self, verdicts: Mapping[str, Verdict | None]) -> None:
        """Show these verdicts, by question id, in the gutter."""
        self._verdicts = verdicts
        self._rebuild()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Mark these passages, instead of those before."""
        self._marks = marks
        self._rebuild()

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._applied = dict.fromkeys(self._applied)
        self._rebuild()

    def set_current(self, question_id: str | None) -> None:
        """Mark a question and the answers that claim it, and bring both into view; the question if both do not fit."""
        self._current = question_id
        self._rebuild()
        if question_id is not None:
            question = self._structure.question(question_id)
            for answer in self._structure.answers_for(question_id):
                self._make_visible(answer.span.start)
            self._make_visible(question.span.end)
            self._make_visible(question.span.start)

    def reveal(self, start: int, end: int) -> None:
        """Bring a passage into view, without choosing it."""
        self._make_visible(end)
        self._make_visible(start)

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)` as a user would."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.units(start))
        cursor.setPosition(self._offsets.units(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selection(self) -> tuple[int, int] | None:
        """What is selected, without white space at its ends; None where that is nothing."""
        cursor = self.textCursor()
        start, end = (self._offsets.points(u) for u in (cursor.selectionStart(), cursor.selectionEnd()))
        span = trimmed(self._text, start, end)
        return (span.start, span.end) if len(span) else None

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self._offsets.points(self.textCursor().position())

    def visible_blocks(self) -> Iterator[tuple[int, int, int, int]]:
        """(number, top, height, height of the first line) of each block in view, in pixels of the viewport."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            first = block.layout().lineAt(0).height() if block.layout().lineCount() else height
            yield block.blockNumber(), round(top), round(height), round(first)
            top += height
            block = block.next()

    def choose_at_height(self, y: int) -> None:
        """Choose the question that the line at height `y` (pixels) belongs to."""
        self.setTextCursor(self.cursorForPosition(QPoint(MARGIN, y)))
        self._choose_at(self.caret())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self._choose_at(self.caret())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.caret()
        super().keyPressEvent(event)
        if self.caret() != before and not self.textCursor().hasSelection():
            self._choose_at(self.caret())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        self._format_visible()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def _lay_out(self) -> None:
        """The gutter, the text as wide as `MEASURE` allows, and nothing beside it."""
        inside, width = self.contentsRect(), self.gutter.width_needed()
        text = self.fontMetrics().averageCharWidth() * MEASURE + 2 * MARGIN
        spare = inside.width() - width - self.verticalScrollBar().sizeHint().width() - text
        self.setViewportMargins(width, 0, max(0, spare), 0)
        self.gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _choose_at(self, point: int) -> None:
        segment = self._structure.segment_at(point)
        if segment is None:
            return
        if isinstance(segment, Question):
            self._choose(segment.id)
        elif segment.declared_for and self._current not in segment.declared_for:
            self._choose(segment.declared_for[0])

    def _choose(self, question_id: str) -> None:
        """The caret and the text stay where the user has them, also where the choice shows the question."""
        caret, place = self.textCursor(), self.verticalScrollBar().value()
        self.question_chosen.emit(question_id)
        self.setTextCursor(caret)
        self.verticalScrollBar().setValue(place)

    def _make_visible(self, point: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.units(point))
        kept = self.textCursor()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if kept.hasSelection():
            place = self.verticalScrollBar().value()
            self.setTextCursor(kept)
            self.verticalScrollBar().setValue(place)

    def _current_parts(self) -> tuple[Segment, ...]:
        if self._current is None:
            return ()
        return (self._structure.question(self._current), *self._structure.answers_for(self._current))

    def _rebuild(self) -> None:
        current = self._current_parts()
        self.gutter.rows = self._rows(frozenset((type(s), s.id) for s in current))
        by_block: dict[int, list[Mark]] = defaultdict(list)
        for mark in (*self._marks, *(Mark(s.span.start, s.span.end, MarkKind.CURRENT) for s in current)):
            for number in self._blocks(mark.start, mark.end):
                by_block[number].append(mark)
        self._by_block = dict(by_block)
        self._lay_out()
        self._format_visible()
        self.gutter.update()

    def _rows(self, current: frozenset[tuple[type, str]]) -> dict[int, Row]:
        rows: dict[int, Row] = {}
        for segment in self._structure.segments():
            question = isinstance(segment, Question)
            is_current = (type(segment), segment.id) in current
            for position, number in enumerate(self._blocks(segment.span.start, segment.span.end)):
                if position or number in rows:
                    rows.setdefault(number, Row(question, is_current))
                    continue
                label = f"Q{segment.id}" if question else f"A{segment.label or ''}"
                judged = question and segment in self._structure.judged
                verdict = self._verdicts.get(segment.id) if judged else None
                rows[number] = Row(question, is_current, label, verdict, judged, bool(segment.doubts))
        return rows

    def _blocks(self, start: int, end: int) -> range:
        document = self.document()
        first = document.findBlock(self._offsets.units(start)).blockNumber()
        return range(first, document.findBlock(self._offsets.units(max(start, end - 1))).blockNumber() + 1)

    def _follow(self, rect: QRect, pixels: int) -> None:
        if pixels:
            self.gutter.scroll(0, pixels)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())
        self._format_visible()

    def _format_visible(self) -> None:
        for number, *_ in list(self.visible_blocks()):
            block = self.document().findBlockByNumber(number)
            start = self._offsets.points(block.position())
            end = self._offsets.points(block.position() + block.length() - 1)
            wanted = list(flattened(self._by_block.get(number, ()), start, end))
            if wanted == self._applied.get(number, []):
                continue
            self._applied[number] = wanted
            block.layout().setFormats([self._format(block.position(), *stretch) for stretch in wanted])
            self.document().markContentsDirty(block.position(), block.length())

    def _format(self, base: int, start: int, end: int, kinds: frozenset[MarkKind]) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        if MarkKind.CURRENT in kinds:
            style.setBackground(QColor(self.theme.current))
        if MarkKind.EVIDENCE in kinds:
            style.setBackground(QColor(self.theme.evidence))
        if MarkKind.COMMITMENT in kinds:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            style.setUnderlineColor(QColor(self.theme.accent))
        elif MarkKind.NOTE in kinds:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        stretch = QTextLayout.FormatRange()
        left = self._offsets.units(start)
        stretch.start = left - base
        stretch.length = self._offsets.units(end) - left
        stretch.format = style
        return stretch

    def _tell_selection(self) -> None:
        self.selection_changed.emit(self.selection() is not None)
