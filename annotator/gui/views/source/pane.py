"""The left side of the window: the source text, and what belongs to reading it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.gui.views.source.findbar import FindBar
from annotator.gui.views.source.findings import FoundList
from annotator.gui.views.source.focus import FocusPage
from annotator.gui.views.source.markup import Markup
from annotator.gui.views.source.view import SourceView


class SourcePane(QWidget):
    """What the rest of the window speaks to. `markup` is what is shown, by whichever view shows it.

    All places are code points of the source. The signals are those of `SourceView`.
    """

    question_chosen = Signal(str)
    marks_chosen = Signal(object, QPoint)
    passage_moved = Signal(object, int, int)
    menu_wanted = Signal(QPoint)
    note_wanted = Signal(object)
    sentence_wanted = Signal(int)
    selection_changed = Signal(bool)
    zoomed = Signal(int)
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.markup = Markup(self)
        self.view = SourceView(self.markup)
        self.focus = FocusPage(self.markup)
        self.bar, self.found = FindBar(), FoundList()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.focus)
        self._zoom = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.found)
        layout.addWidget(self.bar)
        self.found.hide()
        self.bar.hide()
        self.bar.list_wanted.connect(self.found.enter)
        self.found.left.connect(self.bar.words.setFocus)
        for view in self._views:
            self._follow(view)

    def _follow(self, view: SourceView) -> None:
        view.question_chosen.connect(self.question_chosen)
        view.marks_chosen.connect(self.marks_chosen)
        view.passage_moved.connect(self.passage_moved)
        view.menu_wanted.connect(self.menu_wanted)
        view.note_wanted.connect(self.note_wanted)
        view.sentence_wanted.connect(self.sentence_wanted)
        view.selection_changed.connect(self.selection_changed)
        view.zoom_wanted.connect(self.zoom_by)

    @property
    def active(self) -> SourceView:
        """The view that the user is in."""
        if not self.focused:
            return self.view
        return self.focus.question if self.focus.question.hasFocus() else self.focus.answers

    @property
    def focused(self) -> bool:
        """Whether only the current question and its answers are shown."""
        return self._pages.currentWidget() is self.focus

    @property
    def _views(self) -> tuple[SourceView, ...]:
        return (self.view, *self.focus.views)

    def toggle_focus(self) -> None:
        """Show the current question over its answers and nothing else, or the whole text again."""
        self._show_focus(not self.focused)

    def _show_focus(self, shown: bool) -> None:
        in_text = any(view.hasFocus() for view in self._views)
        self._pages.setCurrentWidget(self.focus if shown else self.view)
        self.focus.follow()
        if not shown:
            self.view.bring_current()
        if in_text:
            (self.focus.answers if shown else self.view).setFocus()
        self.focus_changed.emit(shown)

    def set_current(self, question_id: str | None) -> None:
        """Mark a question and the answers that claim it, and bring both into view."""
        self.markup.set_current(question_id)
        if not self.focused:
            self.view.bring_current()

    def reveal(self, start: int, end: int) -> None:
        """Bring a passage into view, without choosing it; in the whole text, where the page in view has it not."""
        if self.focused:
            view = next((v for v in self.focus.views if v.shows(start)), None)
            if view is not None:
                view.reveal(start, end)
                return
            self._show_focus(False)
        self.view.reveal(start, end)

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)` as a user would."""
        view = next((v for v in self.focus.views if v.shows(start)), None) if self.focused else None
        (view or self.view).select(start, end)

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
