"""The acts on how the window looks: letters, colours, language, full screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow

from annotator.gui.settings_store import SettingsStore
from annotator.gui.views.source import Pane


class Looking(QObject):
    """Changes the settings, which every window follows. Slot names are those of the action table."""

    def __init__(self, window: QMainWindow, pane: Pane, settings_store: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._pane, self._settings_store = window, pane, settings_store
        pane.zoomed.connect(self._keep_zoom)
        self.show_zoom()

    def zoom_in(self) -> None:
        """Larger text."""
        self._pane.zoom_by(1)

    def zoom_out(self) -> None:
        """Smaller text."""
        self._pane.zoom_by(-1)

    def zoom_normal(self) -> None:
        """The text as large as it is at first."""
        self._pane.zoom(0)

    def full_screen(self) -> None:
        """Nothing but this window on the screen, or as it was before."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def choose_colours(self, action: QAction) -> None:
        """Take the colours that the action names, kept for the next time."""
        self._settings_store.change(lambda settings: replace(settings, theme=str(action.data())))

    def choose_language(self, action: QAction) -> None:
        """Speak the language that the action names, kept for the next time."""
        self._settings_store.change(lambda settings: replace(settings, language=str(action.data())))

    def ask_preferences(self) -> None:
        """Ask for all that a reviewer may have otherwise."""
        from annotator.gui.views.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._settings_store.settings, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._settings_store.change(dialog.chosen)

    def show_zoom(self) -> None:
        """Show the text as large as the settings say."""
        if self._pane.zoomed_by != self._settings_store.settings.zoom:
            self._pane.zoom(self._settings_store.settings.zoom)

    def _keep_zoom(self, points: int) -> None:
        self._settings_store.change(lambda settings: replace(settings, zoom=points))
