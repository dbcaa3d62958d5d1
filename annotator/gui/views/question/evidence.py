"""The passages that prove the verdict, quoted in full, and those that the program offers, one at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
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
        self._offered: tuple[Shown, ...] = ()
        self._at = 0
        self.other = LinkButton("")
        self.other.hide()
        self.other.clicked.connect(self._offer_other)
        self.silence = Caption(self.tr("No sentence speaks of this, by its words. Only a hint: read the answer."))
        self.silence.hide()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.silence)
        self._rows.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)

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

    @property
    def offered(self) -> Span | None:
        """The passage that is offered now."""
        return self._offered[self._at][0] if self._offered else None

    def show_offered(self, offered: Sequence[Shown], *, silent: bool) -> None:
        """Offer passages, the first of them now; say where none speaks of the question."""
        self.silence.setVisible(silent)
        if tuple(offered) != self._offered:
            self._offered, self._at = tuple(offered), 0
            self._show_candidate()

    def _show_candidate(self) -> None:
        if self.candidate is not None:
            _let_go(self.candidate)
            self.candidate = None
        if self._offered:
            span, words, place = self._offered[self._at]
            said = self.tr("suggestion of the program: {0}").format(place)
            self.candidate = Quote("evidence_edge", span, words, said, removable=False, dashed=True)
            self.candidate.shown.connect(self.shown)
            self.accept = QPushButton(self.tr("Accept"))
            self.accept.clicked.connect(self.candidate_taken)
            self.candidate.foot.insertWidget(1, self.accept)
            self.candidate.foot.insertWidget(2, KeyBadge("⇧E"))
            self._rows.insertWidget(self._rows.count() - 1, self.candidate)
        self.other.setText(self.tr("Another ({0} of {1})").format(self._at + 1, len(self._offered)))
        self.other.setVisible(len(self._offered) > 1)

    def _offer_other(self) -> None:
        self._at = (self._at + 1) % len(self._offered)
        self._show_candidate()


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
