"""Going from part to part of the window by key, and a step back with Escape."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from annotator.gui.views.page import DocumentPage


class Moving(QObject):
    """Slot names are those of the action table. `step_back` is what Escape does where nothing else wants it."""

    def __init__(self, page: DocumentPage, window: QWidget) -> None:
        super().__init__(window)
        self._page = page

    def copy_words(self) -> None:
        """Copy what is selected in the field that has the keys, else in the text."""
        self._in_field("copy")

    def select_all(self) -> None:
        """Select all of the field that has the keys, else of the text."""
        self._in_field("selectAll")

    def _in_field(self, act: str) -> None:
        focus = QApplication.focusWidget()
        getattr(focus, act, getattr(self._page.pane.active, act))()

    def leave_field(self) -> None:
        """Go back to the text; what is written in a field is kept."""
        self._page.pane.take_focus()

    def next_part(self) -> None:
        """From the text to the panel, to the navigator, and to the text again."""
        self._go(1)

    def previous_part(self) -> None:
        """The other way round."""
        self._go(-1)

    def step_back(self) -> bool:
        """One step: out of a field, the open commitment, selection, search, Document view, comparing; whether any."""
        pane, commitments = self._page.pane, self._page.panel.commitments
        focus = QApplication.focusWidget()
        if focus is not None and self._page.beside.isAncestorOf(focus):
            pane.take_focus()
        elif commitments.close_opened() or pane.let_selection_go():
            return True
        elif pane.bar.isVisible():
            pane.bar.hide()
        elif pane.asked_whole:
            pane.show_whole(False)
        elif self._page.beside.currentWidget() is not self._page.panel:
            self._page.comparing_left.emit()
        else:
            return False
        return True

    def handles(self, event: QKeyEvent) -> bool:
        """Whether a key that nothing in the page wanted was a step back."""
        return event.key() == Qt.Key.Key_Escape and self._page.isVisible() and self.step_back()

    def _go(self, by: int) -> None:
        panel = self._page.beside.currentWidget() or self._page.panel
        buttons = [b for b in panel.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        first = next((b for b in buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus), panel)
        parts: list[tuple[QWidget, QWidget]] = [
            (self._page.pane, self._page.pane.shown),
            (panel, first),
            (self._page.navigator, self._page.navigator.list),
        ]
        focus = QApplication.focusWidget()
        here = next((n for n, (part, _) in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), 0)
        parts[(here + by) % len(parts)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)
