"""What takes the place of reasons that are given in a file and that another codebook does not have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from annotator.core.codebook import Codebook, Reason
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.words import language
from annotator.gui.views.parts.asking import AskingDialog


class MappingDialog(AskingDialog):
    """A line for each of `gone`, with the reasons of `book` for the same verdict to choose from."""

    def __init__(self, gone: Iterable[Reason], book: Codebook, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Reasons that this codebook does not have"), parent)
        told = QLabel(self.tr("These reasons are given in this file. Say which reason takes the place of each."))
        told.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(told)
        self.choices: dict[str, QComboBox] = {}
        for reason in gone:
            combo = QComboBox()
            label = f"{VERDICT_SYMBOLS[reason.verdict]} {reason.label.in_language(language())}"
            combo.setAccessibleName(label)
            for other in book.reasons_for(reason.verdict):
                combo.addItem(other.label.in_language(language()), other.id)
            combo.setCurrentIndex(max(0, combo.findData(reason.id)))
            self.choices[reason.id] = combo
            form.addRow(label, combo)
        lacking = any(combo.count() == 0 for combo in self.choices.values())
        self.take.setEnabled(not lacking)
        if lacking:
            none = QLabel(self.tr("It has no reason for the same verdict; add one to it, or take those reasons back."))
            none.setWordWrap(True)
            form.addRow(none)
        form.addRow(self.buttons)

    def mapping(self) -> dict[str, str]:
        """Old ids and the ids that take their place."""
        return {old: str(combo.currentData()) for old, combo in self.choices.items()}
