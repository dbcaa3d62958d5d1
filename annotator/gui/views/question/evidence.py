"""The passages that prove the verdict, quoted in full, and one that the program offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from annotator.core.spans import Span
from annotator.gui.views.parts.buttons import KeyBadge, LinkButton
from annotator.gui.views.parts.quote import Quote
from annotator.gui.views.parts.texts import Caption

Shown = tuple[Span, str, str]
"""A passage's place, its words, and where it stands in words."""


class EvidenceList(QWidget):
    """Emits `shown(start, end)` and `removed(start, end)` of a passage, `candidate_taken` of what is offered."""

    shown = Signal(int, int)
    removed = Signal(int, int)
    candidate_taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add = LinkButton(self.tr("Add selection"))
        self.empty = Caption(self.tr("None yet. Select words in the answer, then E."))
        self.quotes: list[Quote] = []
        self.candidate: Quote | None = None
        self._shown: tuple[object, ...] = ()
        self._offered: Shown | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self.empty)

    def show_quotes(self, quotes: Sequence[Shown], *, editable: bool) -> None:
        """Show these passages instead of those before."""
        self.add.setVisible(editable)
        self.empty.setVisible(not quotes)
        if self._shown == (tuple(quotes), editable):
            return
        self._shown = (tuple(quotes), editable)
        for old in self.quotes:
            _let_go(old)
        self.quotes = [Quote("evidence_edge", *quote, removable=editable) for quote in quotes]
        for place, quote in enumerate(self.quotes):
            quote.shown.connect(self.shown)
            quote.removed.connect(self.removed)
            self._rows.insertWidget(place, quote)

    def show_candidate(self, offered: Shown | None) -> None:
        """Offer a passage; none where it is None."""
        if offered == self._offered:
            return
        self._offered = offered
        if self.candidate is not None:
            _let_go(self.candidate)
            self.candidate = None
        if offered is not None:
            span, words, place = offered
            said = self.tr("suggestion of the program: {0}").format(place)
            self.candidate = Quote("evidence_edge", span, words, said, removable=False, dashed=True)
            self.candidate.shown.connect(self.shown)
            self.accept = QPushButton(self.tr("Accept"))
            self.accept.clicked.connect(self._take)
            self.candidate.foot.insertWidget(1, self.accept)
            self.candidate.foot.insertWidget(2, KeyBadge("⇧E"))
            self._rows.addWidget(self.candidate)

    def _take(self) -> None:
        self.candidate_taken.emit()


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
