"""Which colours the program has: those of the system, or those that the reviewer chose."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.keeper import Keeper
from annotator.gui.theme import Theme, palette, theme


class Appearance(QObject):
    """Holds the theme; emits `changed` when it is another, also when the system turned dark or light."""

    changed = Signal()

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.theme: Theme = theme(self.dark)
        QApplication.setPalette(palette(self.theme))
        keeper.changed.connect(self._look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._look)

    @property
    def dark(self) -> bool:
        """Whether the colours are dark ones."""
        chosen = self._keeper.settings.theme
        return chosen == "dark" if chosen else QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def toggle(self) -> None:
        """Take dark colours where they are light, light ones where they are dark; kept for the next time."""
        chosen = "light" if self.dark else "dark"
        self._keeper.change(lambda settings: replace(settings, theme=chosen))

    def _look(self) -> None:
        found = theme(self.dark)
        if found is not self.theme:
            self.theme = found
            QApplication.setPalette(palette(found))
            self.changed.emit()
