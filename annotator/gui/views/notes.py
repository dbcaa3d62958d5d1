"""Asking for the words of a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.core.printed import in_short
from annotator.gui.views.parts.asking import CHOICES, AskingDialog
from annotator.gui.views.parts.growing import written
from annotator.gui.views.parts.texts import native_keys

LONGEST = 240
"""Characters of a passage that are shown over its note."""


class NoteDialog(AskingDialog):
    """The passage, and the note on it to write or to change. Ends as `REMOVE` where the note is to go."""

    REMOVE = 2

    def __init__(self, passage: str, note: str, *, known: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Note"), parent, CHOICES.Save)
        self.setMinimumWidth(420)
        words = QLabel("“" + in_short(passage, LONGEST) + "”")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.text = QPlainTextEdit(note)
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.fontMetrics().lineSpacing() * 6)
        self.take.setToolTip(self.tr("Save the note ({0})").format(native_keys("Ctrl+Return")))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        if known:
            remove = self.buttons.addButton(self.tr("&Remove the note"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.clicked.connect(self._remove)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)
        self.text.setFocus()

    def note(self) -> str:
        """What is written."""
        return written(self.text).strip()

    def _remove(self) -> None:
        self.done(self.REMOVE)
