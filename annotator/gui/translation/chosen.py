"""The language of the window: the system's, or the one that the reviewer chose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from annotator.app.errors import AppError
from annotator.app.resources import resource
from annotator.gui.settings_store import SettingsStore

LANGUAGES = {"nl": "Nederlands", "en": "English", "fr": "Français", "de": "Deutsch"}
"""ISO 639-1 code and own name of each language that the window speaks."""
SOURCE = "en"
"""The language of the texts in the code."""


class Languages(QObject):
    """Installs the catalogues of the language that is chosen. Qt then tells every window that it changed."""

    def __init__(self, settings_store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings_store = settings_store
        self._system = QLocale.system()
        self._translators: list[QTranslator] = []
        self.language = ""
        self._look()
        settings_store.changed.connect(self._look)

    def wanted(self) -> str:
        """The language chosen, else the first of the system's that there is, else English."""
        chosen = self._settings_store.settings.language
        liked = [name.split("-")[0] for name in self._system.uiLanguages()]
        return next((name for name in (chosen, *liked) if name in LANGUAGES), SOURCE)

    def _look(self) -> None:
        wanted = self.wanted()
        if wanted == self.language:
            return
        self.language = wanted
        QLocale.setDefault(self._locale(wanted))
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        files = [f"{qt}/qtbase_{wanted}.qm"]
        if wanted != SOURCE:
            files.append(self._catalogue(wanted))
        self._translators = [self._loaded(file) for file in files]
        for new in self._translators:
            QCoreApplication.installTranslator(new)

    def _locale(self, language: str) -> QLocale:
        """The system's own locale where it speaks `language`: dates and numbers are as the reviewer has them."""
        return self._system if self._system.name()[:2] == language else QLocale(language)

    def _catalogue(self, language: str) -> str:
        try:
            return str(resource("translations", f"annotator_{language}.qm"))
        except AppError:
            return ""  # a clone in which it was never compiled speaks English

    def _loaded(self, file: str) -> QTranslator:
        made = QTranslator(self)
        made.load(file)
        return made
