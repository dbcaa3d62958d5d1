"""The menu of the windows that are open."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from annotator.gui.application_context import bring_to_front


class WindowList(QObject):
    """Fills the menu when it is about to show; choosing a window brings it to the front."""

    def __init__(self, windows: list[QMainWindow], menu: QMenu, parent: QMainWindow) -> None:
        super().__init__(parent)
        self._windows, self._menu, self._own = windows, menu, parent
        self._listed: list[tuple[QAction, QMainWindow]] = []
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._choose)
        self._fill()

    def _fill(self) -> None:
        self._menu.clear()
        self._listed = []
        for number, window in enumerate(self._windows or [self._own], 1):
            title = window.windowTitle().replace("[*]", "*" if window.isWindowModified() else "").replace("&", "&&")
            entry = self._menu.addAction(f"&{number} {title}" if number < 10 else title)
            entry.setCheckable(True)
            entry.setChecked(window is self._own)
            self._listed.append((entry, window))

    def _choose(self, entry: QAction) -> None:
        for listed, window in self._listed:
            if listed is entry:
                bring_to_front(window)
