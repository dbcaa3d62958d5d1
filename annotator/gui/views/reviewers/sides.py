"""What one reviewer finds of one question, as a card beside those of others."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.core.review import Assessment, Review, ReviewKind
from annotator.gui.style.theme import VERDICT_SYMBOLS, Theme
from annotator.gui.translation.words import CONFIDENCES, VERDICTS, language, word


class SideCard(QFrame):
    """Emits `taken(reviewer id)` where the side is taken, `decided` where the consensus wants a third way."""

    taken = Signal(str)
    decided = Signal()

    def __init__(self, review: Review, found: Assessment, codebook: Codebook, theme: Theme) -> None:
        super().__init__()
        self._reviewer = review.reviewer.id
        agreed = review.kind is ReviewKind.CONSENSUS
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(review.reviewer.name)
        layout = QVBoxLayout(self)
        name = self.tr("Consensus: {0}").format(review.reviewer.name) if agreed else review.reviewer.name
        layout.addWidget(self._line(name))
        verdict = self._line(f"{VERDICT_SYMBOLS[found.verdict]} {word(VERDICTS[found.verdict])}")
        colours = verdict.palette()
        colours.setColor(verdict.foregroundRole(), theme.verdict(found.verdict))
        verdict.setPalette(colours)
        layout.addWidget(verdict)
        body = QPlainTextEdit("\n\n".join(self._words(found, codebook)))
        body.setReadOnly(True)
        body.setFrameShape(QFrame.Shape.NoFrame)
        body.setAccessibleName(self.tr("What {0} finds").format(review.reviewer.name))
        body.setTabChangesFocus(True)
        layout.addWidget(body, 1)
        self.button = QPushButton(self.tr("&Third way…") if agreed else self.tr("Take this side"))
        self.button.setAccessibleName(
            self.tr("Decide in a third way") if agreed else self.tr("Take the side of {0}").format(review.reviewer.name)
        )
        if agreed:
            self.button.clicked.connect(self.decided)
        else:
            self.button.clicked.connect(self._take)
            self.button.setEnabled(found.verdict is not None)
        self.button.setAutoDefault(False)
        layout.addWidget(self.button)

    def _words(self, found: Assessment, codebook: Codebook) -> list[str]:
        labels = {reason.id: reason.label.in_language(language()) for reason in codebook.reasons}
        words = [labels.get(r, r) for r in (found.reason, *found.other_reasons) if r]
        if found.confidence is not None:
            words.append(self.tr("Confidence: {0}").format(word(CONFIDENCES[found.confidence])))
        if found.comment:
            words.append(found.comment)
        words.extend(f"“{' '.join(passage.exact.split())}”" for passage in found.evidence)
        return words

    def _line(self, words: str) -> QLabel:
        line = QLabel(words)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        font = line.font()
        font.setBold(True)
        line.setFont(font)
        return line

    def _take(self) -> None:
        self.taken.emit(self._reviewer)


def emptied(holder: QWidget) -> None:
    """Take all cards away from a widget."""
    layout = holder.layout()
    while layout is not None and (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
