"""Every act of this sitting by its name; a click goes back, or forward again, to any of them."""

from __future__ import annotations

from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QLabel, QUndoView, QVBoxLayout, QWidget

from annotator.gui.style.icons import icon
from annotator.gui.style.theme import LIGHT, Theme


class HistoryPanel(QWidget):
    """Shows an undo stack; the state that is saved has the sign of saving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.view = QUndoView()
        self.setFocusProxy(self.view)
        self.view.setAccessibleName(self.tr("History"))
        self.view.setEmptyLabel(self.tr("As opened"))
        hint = QLabel(self.tr("Choose an act to go back to it. The sign marks what is saved."))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.view, 1)
        layout.addWidget(hint)
        self.show_theme(LIGHT)

    def show_stack(self, stack: QUndoStack) -> None:
        """Show the acts of another document."""
        self.view.setStack(stack)

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.view.setCleanIcon(icon("save", theme.ink))
