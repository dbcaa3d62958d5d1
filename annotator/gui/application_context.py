"""What the windows of one run share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMainWindow

from annotator.gui.settings_store import SettingsStore
from annotator.gui.style.appearance import Appearance
from annotator.gui.style.focus import FocusRing
from annotator.gui.translation.chosen import Languages


def _no_window(_path: Path) -> None:
    return None


class ApplicationContext(QObject):
    """Made once, before the first window, and given to each.

    `window_showing(path)` gives the window that has a file open; `open_in_another(path)` opens it in one that has none,
    and is None where there can be one window only. `windows` are those that are open. A window emits `window_wanted`
    and `quit_wanted`.
    """

    window_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings_store = SettingsStore(self)
        self.languages = Languages(self.settings_store, self)
        self.appearance = Appearance(self.settings_store, self)
        self.focus_ring = FocusRing(self)
        self.window_showing: Callable[[Path], QMainWindow | None] = _no_window
        self.open_in_another: Callable[[Path], None] | None = None
        self.windows: list[QMainWindow] = []


def open_outside(path: Path) -> None:
    """Open a file or a folder in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def bring_to_front(window: QMainWindow) -> None:
    """Show a window before all others, and let the keys go to it."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
