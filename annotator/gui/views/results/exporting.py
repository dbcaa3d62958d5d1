"""Asks in which form the findings are handed over, and says what that form cannot carry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.results.exporting import EVERY, Exporter
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import word
from annotator.gui.views.parts.dialog import Dialog
from annotator.gui.views.results.files_box import FilesBox

LANGUAGES = {
    "": QT_TRANSLATE_NOOP("words", "That of the document"),
    "nl": "Nederlands",
    "fr": "Français",
    "en": "English",
    "de": "Deutsch",
}


class ExportDialog(Dialog):
    """`exporter`, `language` and `files` are what was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.resize(scaled(560), scaled(520))
        self.formats = QListWidget()
        self.formats.setAccessibleName(self.tr("Format"))
        for one in EVERY:
            item = QListWidgetItem(translated(one.title))
            item.setData(Qt.ItemDataRole.UserRole, one.name)
            self.formats.addItem(item)
        self.loses = QLabel()
        self.loses.setWordWrap(True)
        self.loses.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self.loses.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.words = QComboBox()
        for code, name in LANGUAGES.items():
            self.words.addItem(word(name), code)
        self.files = FilesBox()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("&Export…"))
        form = QFormLayout()
        form.addRow(self.tr("&Language of a report"), self.words)
        layout = QVBoxLayout(self)
        layout.addWidget(self.formats, 1)
        layout.addWidget(self.loses)
        layout.addLayout(form)
        layout.addWidget(self.files)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.formats.currentRowChanged.connect(self._show_format)
        self.files.changed.connect(self._show_format)
        self.formats.setCurrentRow(0)

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return EVERY[max(0, self.formats.currentRow())]

    @property
    def language(self) -> str:
        """ISO 639-1 code of the report's words, "" for that of the document."""
        return str(self.words.currentData())

    def _show_format(self) -> None:
        said = translated(self.exporter.loses)
        if self.files.paths() and not self.exporter.together:
            said += "\n" + self.tr("Each review becomes a file of its own, in a folder.")
        self.loses.setText(said)
