"""A list whose chosen row goes away by a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class RemovingList(QListWidget):
    """Emits `removing` when a user wants the chosen row away. In the list the key is the list's, not the window's."""

    removing = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the key from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and self.currentItem() is not None:
            self.removing.emit()
        else:
            super().keyPressEvent(event)
