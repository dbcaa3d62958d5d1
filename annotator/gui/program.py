"""What the windows of one run share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from annotator.gui.keeper import Keeper
from annotator.gui.language.chosen import Languages
from annotator.gui.look.appearance import Appearance
from annotator.gui.look.focus import FocusRing


def _nowhere(_asking: QObject, _path: Path) -> bool:
    return False


class Program(QObject):
    """Made once, before the first window, and given to each.

    `elsewhere(window, path)` is asked before `window` opens a file: whether another window shows it instead.
    `windows` are those that are open. A window emits `window_wanted` and `quit_wanted`.
    """

    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = Keeper(self)
        self.languages = Languages(self.keeper, self)
        self.appearance = Appearance(self.keeper, self)
        self.focus_ring = FocusRing(self)
        self.elsewhere: Callable[[QObject, Path], bool] = _nowhere
        self.windows: list[QMainWindow] = []
