"""The bar under the last line of a selection: what it can be made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.gui.views.parts.buttons import KeyBadge


class SelectionBar(QFrame):
    """Stands over the text, takes no focus, and goes with the selection."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 3, 8, 3)
        self._row.setSpacing(4)
        self.hide()

    def set_actions(self, actions: Sequence[tuple[QAction, str]]) -> None:
        """Offer these, each with its key."""
        for action, key in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(button)
            self._row.addWidget(KeyBadge(key))

    def stand_under(self, place: object) -> None:
        """Stand at a place of the screen, or go where it is None."""
        parent = self._over
        enabled = any(b.defaultAction().isEnabled() for b in self.findChildren(QToolButton))
        if not isinstance(place, QPoint) or not enabled:
            self.hide()
            return
        at = parent.mapFromGlobal(place)
        self.adjustSize()
        x = max(4, min(at.x(), parent.width() - self.width() - 16))
        y = at.y() + 4
        if y + self.height() > parent.height():
            self.hide()
            return
        self.move(x, y)
        self.show()
        self.raise_()
