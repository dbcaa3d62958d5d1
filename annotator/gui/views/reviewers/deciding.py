"""Asks for the third way of a consensus: a verdict, its reason, and why no side is taken."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QPlainTextEdit, QWidget

from annotator.core.codebook import Codebook, Verdict
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.words import VERDICTS, language, number, word
from annotator.gui.views.parts.asking import AskingDialog


class DecideDialog(AskingDialog):
    """`verdict`, `reason` and `why` are what was decided."""

    def __init__(self, question_id: str, codebook: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Question {0}: a third way").format(number(question_id)), parent)
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
        form.addRow(self.buttons)
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
        self.take.setEnabled(bool(self.why))
