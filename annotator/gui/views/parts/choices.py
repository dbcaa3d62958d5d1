"""A combo box for a panel that scrolls."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Not changed by the wheel: who scrolls a panel must not judge by chance."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
