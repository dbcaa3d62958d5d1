"""How the program looks: colours and letters of the system, or those that the reviewer chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.gui.settings_store import SettingsStore
from annotator.gui.style.sheet import sheet
from annotator.gui.style.theme import DARK, LIGHT, THEMES, Theme, palette, show_theme

STYLE = "fusion"
"""The same on every system: the style sheet is measured on it."""


class Appearance(QObject):
    """Holds the theme; emits `changed` when it is another, also when the system turned dark or light."""

    changed = Signal()

    def __init__(self, settings_store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings_store = settings_store
        self._system_font = QFont(QApplication.font())
        self.theme: Theme = self._wanted()
        self._show()
        settings_store.changed.connect(self._look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._look)

    def _wanted(self) -> Theme:
        chosen = THEMES.get(self._settings_store.settings.theme)
        if chosen is not None:
            return chosen
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _look(self) -> None:
        before, self.theme = self.theme, self._wanted()
        self._show()
        if self.theme is not before:
            self.changed.emit()

    def _show(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        show_theme(self.theme)
        if not application.styleSheet() and application.style().name() != STYLE:
            application.setStyle(STYLE)
        font = QFont(self._system_font)
        if self._settings_store.settings.font_size > 0:
            font.setPointSize(self._settings_store.settings.font_size)
        if QApplication.font() != font:
            QApplication.setFont(font)
        colours = palette(self.theme)
        if QApplication.palette() != colours:
            QApplication.setPalette(colours)
        wanted = sheet(self.theme)
        if application.styleSheet() != wanted:
            application.setStyleSheet(wanted)
