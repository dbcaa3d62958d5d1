"""Asks for the third way of a consensus: a verdict, its reason, and why no side is taken."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QWidget

from annotator.core.codebook import Codebook, Verdict
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.words import VERDICTS, language, word


class DecideDialog(QDialog):
    """`verdict`, `reason` and `why` are what was decided."""

    def __init__(self, question_id: str, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Question {0}: a third way").format(question_id))
        self._codebook = codebook
        self.verdicts, self.reasons = QComboBox(), QComboBox()
        for verdict in Verdict:
            self.verdicts.addItem(f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}", verdict)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        told = QLabel(self.tr("The evidence of all stays. Say in words why no side is taken."))
        told.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(told)
        form.addRow(self.tr("&Verdict"), self.verdicts)
        form.addRow(self.tr("&Reason"), self.reasons)
        form.addRow(self.tr("&Why"), self.words)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form.addRow(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.verdicts.currentIndexChanged.connect(self._show_reasons)
        self.words.textChanged.connect(self._check)
        self._show_reasons()
        self._check()

    @property
    def verdict(self) -> Verdict:
        """The verdict that is chosen."""
        return Verdict(self.verdicts.currentData())

    @property
    def reason(self) -> str | None:
        """The id of the reason that is chosen, None for none."""
        return self.reasons.currentData() or None

    @property
    def why(self) -> str:
        """The reviewers' own words."""
        return self.words.toPlainText().strip()

    def _show_reasons(self) -> None:
        self.reasons.clear()
        self.reasons.addItem(self.tr("none"), "")
        for reason in self._codebook.reasons_for(self.verdict):
            self.reasons.addItem(reason.label.in_language(language()), reason.id)

    def _check(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.why))
