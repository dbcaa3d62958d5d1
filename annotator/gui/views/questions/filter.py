"""The bar above the list that says which questions it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from annotator.core.codebook import Codebook, Verdict
from annotator.gui.models.filtering import Look, QuestionFilter
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.words import VERDICTS, language, word

LISTED_VERDICTS = (None, *(frozenset({verdict}) for verdict in VERDICTS))
LISTED_LOOKS = (None, Look.ANY, Look.DOUBTFUL)
"""What the entries stand for, in their order: Qt gives other values back than were put into a combo box."""


class FilterBar(QWidget):
    """Emits `changed(QuestionFilter)`, and `closed` when the user is done with it."""

    changed = Signal(QuestionFilter)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Words in a question or comment"))
        self.text.setAccessibleName(self.tr("Words in a question or comment"))
        self.text.setClearButtonEnabled(True)
        self.verdict = QComboBox()
        self.verdict.setAccessibleName(self.tr("Verdict"))
        self.verdict.addItem(self.tr("Any verdict"))
        for verdict, english in VERDICTS.items():
            self.verdict.addItem(f"{VERDICT_SYMBOLS[verdict]} {word(english)}")
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.look = QComboBox()
        self.look.setAccessibleName(self.tr("Deserves a look"))
        self.look.addItems([self.tr("All questions"), self.tr("Deserves a look"), self.tr("Doubtful boundary")])
        self.clear_button = QPushButton(self.tr("Clear"))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for combo in (self.verdict, self.reason, self.look):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        layout.addWidget(self.text, 0, 0, 1, 2)
        layout.addWidget(self.verdict, 1, 0)
        layout.addWidget(self.reason, 1, 1)
        layout.addWidget(self.look, 2, 0)
        layout.addWidget(self.clear_button, 2, 1)
        for column in (0, 1):
            layout.setColumnStretch(column, 1)
        self._codebook: Codebook | None = None
        self.text.textChanged.connect(self._tell)
        for combo in (self.verdict, self.reason, self.look):
            combo.currentIndexChanged.connect(self._tell)
        self.clear_button.clicked.connect(self.clear)

    def show_codebook(self, codebook: Codebook) -> None:
        """Offer the reasons of that codebook."""
        if codebook is self._codebook:
            return
        self._codebook = codebook
        chosen = self.reason.currentData()
        self.reason.blockSignals(True)
        self.reason.clear()
        self.reason.addItem(self.tr("Any reason"), None)
        for verdict in Verdict:
            for reason in codebook.reasons_for(verdict):
                label = reason.label.in_language(language())
                self.reason.addItem(f"{VERDICT_SYMBOLS[verdict]} {label}", reason.id)
        self.reason.setCurrentIndex(max(0, self.reason.findData(chosen)))
        self.reason.blockSignals(False)
        if self.reason.currentData() != chosen:
            self._tell()

    def wanted(self) -> QuestionFilter:
        """What is asked for."""
        verdict, look = LISTED_VERDICTS[self.verdict.currentIndex()], LISTED_LOOKS[self.look.currentIndex()]
        return QuestionFilter(verdict, self.reason.currentData(), look, self.text.text().strip())

    def clear(self) -> None:
        """Let every question through."""
        for combo in (self.verdict, self.reason, self.look):
            combo.setCurrentIndex(0)
        self.text.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.changed.emit(self.wanted())
