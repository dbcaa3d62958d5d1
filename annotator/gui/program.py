"""What the windows of one run share."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotator.gui.appearance import Appearance
from annotator.gui.keeper import Keeper


class Program(QObject):
    """Made once, before the first window, and given to each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = Keeper(self)
        self.appearance = Appearance(self.keeper, self)
