"""The left side of the window: the source text, and what belongs to reading it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.gui.views.source.findbar import FindBar
from annotator.gui.views.source.findings import FoundList
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
    selection_changed = Signal(bool)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.markup = Markup(self)
        self.view = SourceView(self.markup)
        self.bar, self.found = FindBar(), FoundList()
        self._zoom = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.found)
        layout.addWidget(self.bar)
        self.found.hide()
        self.bar.hide()
        self._follow(self.view)

    def _follow(self, view: SourceView) -> None:
        view.question_chosen.connect(self.question_chosen)
        view.marks_chosen.connect(self.marks_chosen)
        view.passage_moved.connect(self.passage_moved)
        view.menu_wanted.connect(self.menu_wanted)
        view.note_wanted.connect(self.note_wanted)
        view.selection_changed.connect(self.selection_changed)
        view.zoom_wanted.connect(self.zoom_by)

    @property
    def active(self) -> SourceView:
        """The view that the user is in."""
        return self.view

    def set_current(self, question_id: str | None) -> None:
        """Mark a question and the answers that claim it, and bring both into view."""
        self.markup.set_current(question_id)
        self.view.bring_current()

    def reveal(self, start: int, end: int) -> None:
        """Bring a passage into view, without choosing it."""
        self.active.reveal(start, end)

    def select(self, start: int, end: int) -> None:
        """Select `[start, end)` as a user would."""
        self.active.select(start, end)

    def selection(self) -> tuple[int, int] | None:
        """What is selected, without white space at its ends; None where that is nothing."""
        return self.active.selection()

    @contextmanager
    def still(self) -> Iterator[None]:
        """Meanwhile the text stays where it is, whatever is to be brought into view."""
        with self.view.still():
            yield

    def caret_place(self) -> QPoint:
        """Where on the screen the caret is."""
        view = self.active
        return view.viewport().mapToGlobal(view.cursorRect().bottomLeft())

    def caret(self) -> int:
        """The code point that the caret stands before."""
        return self.active.caret()

    def zoom_by(self, steps: int) -> None:
        """Make the letters `steps` points larger, and tell how much larger than usual they are now."""
        self.zoom(self._zoom + steps)

    def zoom(self, steps: int) -> None:
        """Show the letters `steps` points larger than the usual size."""
        self._zoom = min(max(steps, -8), 30)
        self.view.zoom(self._zoom)
        self.zoomed.emit(self._zoom)
