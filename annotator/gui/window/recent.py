"""The menu of the files used last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from annotator.gui.settings_store import SettingsStore


class Recent(QObject):
    """Fills the menu when it is about to show; emits `chosen(path)`."""

    chosen = Signal(str)

    def __init__(self, settings_store: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._settings_store = settings_store
        self._menu: QMenu | None = None
        self._listed: list[QAction] = []

    def fill(self, menu: QMenu) -> None:
        """Keep `menu` filled, above what stands in it already."""
        self._menu = menu
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._choose)
        self._fill()

    def forget(self) -> None:
        """Remember no file any more."""
        self._settings_store.change(lambda settings: replace(settings, recent=()))

    def _fill(self) -> None:
        assert self._menu is not None
        for old in self._listed:
            self._menu.removeAction(old)
        below = self._menu.actions()[0]
        paths = [Path(path) for path in self._settings_store.settings.recent if Path(path).exists()]
        self._listed = [self._entry(number, path) for number, path in enumerate(paths, 1)]
        self._menu.insertActions(below, self._listed)

    def _entry(self, number: int, path: Path) -> QAction:
        name = path.name.replace("&", "&&")
        entry = QAction(f"&{number} {name}" if number < 10 else name, self)
        entry.setData(str(path))
        entry.setToolTip(str(path))
        return entry

    def _choose(self, entry: QAction) -> None:
        if entry in self._listed:
            self.chosen.emit(entry.data())
