"""The list of commitments and, below them, of what the program suggests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidgetItem, QWidget

from annotator.app.suggestions import Suggestion
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, LinkType
from annotator.gui.document import Document
from annotator.gui.language.words import STATUSES, TYPES, lowered, word
from annotator.gui.look.theme import Theme
from annotator.gui.views.parts.removing import RemovingList

DATA = Qt.ItemDataRole.UserRole
"""Of a row: a commitment's id, or a `Suggestion`."""


class CommitmentList(RemovingList):
    """Its rows hold ids of commitments, and suggestions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)  # two lines each; asking every row makes thousands slow
        self._rows: list[Commitment | Suggestion] = []
        self._theme: Theme | None = None
        self.setAccessibleName(self.tr("Commitments"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def show_rows(
        self, document: Document, suggestions: tuple[Suggestion, ...], chosen: Suggestion | str | None, theme: Theme
    ) -> None:
        """Show the commitments of the review that is shown, then `suggestions`; `chosen` is the current row.

        Of thousands only the rows that are others than before are made.
        """
        wanted: list[Commitment | Suggestion] = [*document.review.commitments, *suggestions]
        if theme is not self._theme:
            self._rows = []
        before, self._rows, self._theme = self._rows, wanted, theme
        first = _same(before, wanted)
        last = _same(before[first:][::-1], wanted[first:][::-1])
        self.blockSignals(True)
        for _ in range(self.count() - last - first):
            self.takeItem(first)
        for row, what in enumerate(wanted[first : len(wanted) - last], first):
            self.insertItem(row, self._item(document, what, theme))
        keys = [w.id if isinstance(w, Commitment) else w for w in wanted]
        self.setCurrentRow(keys.index(chosen) if chosen in keys else -1)
        self.blockSignals(False)

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 3 * self.fontMetrics().lineSpacing())

    def _item(self, document: Document, what: Commitment | Suggestion, theme: Theme) -> QListWidgetItem:
        if isinstance(what, Commitment):
            item = self._row(what, theme)
            item.setData(DATA, what.id)
        else:
            quote = " ".join(what.span.of(document.dossier.source.text).split())
            item = self._suggestion_row(what, quote, theme)
            item.setData(DATA, what)
        return item

    def _row(self, commitment: Commitment, theme: Theme) -> QListWidgetItem:
        questions = ", ".join(commitment.targets(LinkType.RESPONDS_TO)) or self.tr("no question")
        due = commitment.due or commitment.due_text
        overdue = commitment.overdue(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        when = self.tr("! overdue since {0}") if overdue else self.tr("due {0}")
        parts = (word(TYPES[commitment.type]), word(STATUSES[commitment.status]), *((when.format(due),) if due else ()))
        item = QListWidgetItem(f"{commitment.id}  {commitment.summary}\n{' · '.join(parts)} → {questions}")
        item.setToolTip(commitment.summary)
        if overdue:
            item.setForeground(theme.verdict(Verdict.NOT_ANSWERED))
        return item

    def _suggestion_row(self, suggestion: Suggestion, quote: str, theme: Theme) -> QListWidgetItem:
        kind = lowered(word(TYPES[suggestion.type]))
        item = QListWidgetItem(f"{self.tr('Suggested: {0}').format(kind)}\n“{quote}”")
        item.setToolTip(quote)
        font = item.font()
        font.setItalic(True)
        item.setFont(font)
        item.setForeground(QColor(theme.quiet))
        return item


def _same(one: Sequence[object], other: Sequence[object]) -> int:
    """How many things both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a is not b), min(len(one), len(other)))
