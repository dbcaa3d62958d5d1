"""The text: the answers to the current question (Question view), or all of the source (Document view)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Structure
from annotator.gui.views.parts.empty import EmptyState
from annotator.gui.views.source.findbar import FindBar
from annotator.gui.views.source.findings import FoundList
from annotator.gui.views.source.marks import TextMark
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.offer import OfferLine
from annotator.gui.views.source.selection import SelectionBar
from annotator.gui.views.source.view import SourceView


class Pane(QWidget):
    """What the rest of the window speaks to. `markup` is what is shown, by whichever view shows it.

    All places are code points of the source. The signals are those of `SourceView`.
    """

    question_chosen = Signal(str)
    marks_chosen = Signal(tuple, QPoint)
    passage_moved = Signal(TextMark, int, int)
    part_moved = Signal(object, int, int)
    menu_wanted = Signal(QPoint)
    note_wanted = Signal(TextMark)
    sentence_wanted = Signal(int)
    selection_changed = Signal(bool)
    text_stands_at = Signal(int)
    zoomed = Signal(int)
    view_changed = Signal(bool)
    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.markup = Markup(self)
        self.view, self.answers = SourceView(self.markup), SourceView(self.markup, whole=False)
        self.answers.setAccessibleName(self.tr("The answers to the question"))
        self.nothing = EmptyState("find")
        self.bar, self.found, self.offer = FindBar(), FoundList(), OfferLine()
        self._filled: tuple[Source, Structure] | None = None
        self._answers_of: tuple[object, ...] = ()
        self._whole = False
        self._zoom = 0
        self._pages = QStackedWidget()
        for page in (self.answers, self.view, self.nothing):
            self._pages.addWidget(page)
        self.selected = SelectionBar(self)
        self._arrange()
        self.bar.list_wanted.connect(self.found.enter)
        self.found.left.connect(self.bar.words.setFocus)
        self.nothing.act_wanted.connect(self.act_wanted)
        self.markup.changed.connect(self._follow_markup)
        self.markup.text_changed.connect(self._show_right)
        for view in self._views:
            self._follow(view)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        for widget in (self.offer, self.found, self.bar):
            layout.addWidget(widget)
        self.found.hide()
        self.bar.hide()

    def _follow(self, view: SourceView) -> None:
        view.question_chosen.connect(self.question_chosen)
        view.marks_chosen.connect(self.marks_chosen)
        view.passage_moved.connect(self.passage_moved)
        view.part_moved.connect(self.part_moved)
        view.menu_wanted.connect(self.menu_wanted)
        view.note_wanted.connect(self.note_wanted)
        view.sentence_wanted.connect(self.sentence_wanted)
        view.selection_changed.connect(self.selection_changed)
        view.selected_at.connect(self.selected.stand_under)
        view.text_stands_at.connect(self.text_stands_at)
        view.zoom_wanted.connect(self.zoom_by)

    @property
    def active(self) -> SourceView:
        """The view that shows the text now."""
        return self.view if self.whole else self.answers

    @property
    def whole(self) -> bool:
        """Whether all of the source is shown: asked for, or because there is no question to show the answers to."""
        return self._whole or not self.markup.structure.judged

    @property
    def asked_whole(self) -> bool:
        """Whether all of the source is shown because it was asked for."""
        return self._whole and bool(self.markup.structure.judged)

    def let_selection_go(self) -> bool:
        """Let go what is selected, or the passage that is chosen; whether there was anything."""
        view = self.active
        cursor = view.textCursor()
        if not cursor.hasSelection() and self.markup.chosen is None:
            return False
        cursor.clearSelection()
        view.setTextCursor(cursor)
        self.markup.choose(None)
        return True

    @property
    def _views(self) -> tuple[SourceView, SourceView]:
        return self.answers, self.view

    def toggle_view(self) -> None:
        """Show the answers to the current question, or all of the source."""
        self.show_whole(not self._whole)

    def show_whole(self, whole: bool) -> None:
        """Show all of the source, or only the answers to the current question."""
        in_text = self._has_keys()
        self._whole = whole
        self._show_right()
        if self.whole:
            self.view.bring_current()
        if in_text:
            self.take_focus()
        self.view_changed.emit(self.whole)

    def take_focus(self) -> None:
        """Take the keys, whichever page is shown."""
        self.shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> QWidget:
        """The page that is up."""
        return self.nothing if self._pages.currentWidget() is self.nothing else self.active

    def _has_keys(self) -> bool:
        """Whether the keys go to the text, or will once the window is in front."""
        return self.window().focusWidget() in (*self._views, self.nothing)

    def _follow_markup(self) -> None:
        if self.whole is not (self._pages.currentWidget() is self.view) or not self._is_right():
            self._show_right()

    def _is_right(self) -> bool:
        markup = self.markup
        if self.whole:
            return self._fits(markup.source, markup.structure)
        return self._answers_of == (markup.source, self._pieces(), markup.current)

    def _pieces(self) -> list[Span]:
        return sorted(part.span for part in self.markup.current_parts()[1:])

    def _fits(self, source: Source, structure: Structure) -> bool:
        """Whether what is drawn still holds: no part begins or ends where a line end is drawn as a blank."""
        if self._filled is None or self._filled[0] is not source:
            return False
        if self._filled[1] is not structure:
            if not all(self.view.draws(place) for p in structure.segments() for place in (p.span.start, p.span.end)):
                return False
            self._filled = (source, structure)
        return True

    def _show_right(self) -> None:
        """Bring the page up that is right now, filled with what is right now."""
        markup = self.markup
        if self.whole:
            if not self._is_right():
                self.view.show_source(None)
                self._filled = (markup.source, markup.structure)
            self._pages.setCurrentWidget(self.view)
            return
        if not self._is_right():
            pieces = self._pieces()
            self._answers_of = (markup.source, pieces, markup.current)
            self.answers.show_source(pieces)
        claimed = len(markup.current_parts()) > 1
        if not claimed:
            said = self.tr("No answer claims this question") if markup.current else self.tr("No question chosen")
            self.nothing.say(said, self.tr("Look for it in the document."), self.tr("Document view (D)"), "toggle_view")
        in_text = self._has_keys()
        self._pages.setCurrentWidget(self.answers if claimed else self.nothing)
        if in_text:
            self.take_focus()

    def set_current(self, question_id: str | None) -> None:
        """Mark a question and the answers that claim it, and bring both into view."""
        self.markup.set_current(question_id)
        if self.whole:
            self.view.bring_current()

    def reveal(self, start: int, end: int) -> None:
        """Bring a passage into view, without choosing it; in Document view, where the answers in view have it not."""
        self._show_place(start)
        self.active.reveal(start, end)

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)` as a user would."""
        self._show_place(start)
        self.active.select(start, end)

    def _show_place(self, point: int) -> None:
        if not self.whole and not (self._pages.currentWidget() is self.answers and self.answers.shows(point)):
            self.show_whole(True)

    def selection(self) -> tuple[int, int] | None:
        """What is selected, without white space at its ends; None where that is nothing."""
        return self.active.selection()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Meanwhile the text stays where it is, whatever is to be brought into view."""
        with ExitStack() as kept:
            for view in self._views:
                kept.enter_context(view.still())
            yield

    def caret_place(self) -> QPoint:
        """Where on the screen the caret is."""
        view = self.active
        return view.viewport().mapToGlobal(view.cursorRect().bottomLeft())

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self.active.caret()

    @property
    def zoomed_by(self) -> int:
        """Points that the letters are larger than usual."""
        return self._zoom

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # the views have fonts of their own, and are not told
            for view in self._views:
                view.zoom(self._zoom)

    def zoom_by(self, steps: int) -> None:
        """Make the letters `steps` points larger, and tell how much larger than usual they are now."""
        self.zoom(self._zoom + steps)

    def zoom(self, steps: int) -> None:
        """Show the letters `steps` points larger than the usual size."""
        self._zoom = min(max(steps, -8), 30)
        for view in self._views:
            view.zoom(self._zoom)
        self.zoomed.emit(self._zoom)
