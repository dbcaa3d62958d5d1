"""A line over the questions that asks whether a review by one of the same name is one's own from another computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.core.people import names
from annotator.core.review import Reviewer
from annotator.gui.views.parts.texts import OneLine


class ClaimLine(QFrame):
    """Emits `answered(yes)`; to be seen only while there is something to ask. `reviewer` is of whom."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reviewer: Reviewer | None = None
        self.words, self.yes, self.no = OneLine(), QPushButton(self.tr("Yes")), QPushButton(self.tr("No"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.yes.clicked.connect(self._claim)
        self.no.clicked.connect(self._refuse)
        self.hide()

    def ask(self, reviewer: Reviewer | None, me: Reviewer | None) -> None:
        """Ask whether the review by `reviewer` is yours; nothing where that is nobody."""
        self.reviewer = reviewer
        if reviewer is not None:
            called = names([reviewer, me] if me is not None else [reviewer])[reviewer.id]
            self.words.show_words(self.tr("Is the review by {0} yours?").format(called))
        self.setVisible(reviewer is not None)

    def _claim(self) -> None:
        self.answered.emit(True)

    def _refuse(self) -> None:
        self.answered.emit(False)
