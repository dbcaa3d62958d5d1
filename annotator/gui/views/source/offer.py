"""A line under the text that offers the likeliest question for an answer that claims none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from annotator.core.structure import Answer
from annotator.gui.translation.words import number
from annotator.gui.views.parts.texts import OneLine


class OfferLine(QFrame):
    """Emits `accepted`; to be seen only while there is an offer."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words, self.accept = OneLine(), QPushButton(self.tr("Accept"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.accept)
        self.accept.clicked.connect(self.accepted)
        self.hide()

    def show_offer(self, offered: tuple[Answer, str] | None) -> None:
        """Offer a question for an answer that claims none; nothing where there is no such answer."""
        if offered is not None:
            words = self.tr("This answer claims no question. Likeliest: {0}")
            self.words.show_words(words.format(number(offered[1])))
        self.setVisible(offered is not None)
