"""The list of commitments and, below them, of what the program suggests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidgetItem, QWidget

from annotator.app.suggestions import Suggestion
from annotator.core.addresses import short
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, LinkType
from annotator.core.printed import on_one_line
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
        old, new = self.count() - last - first, len(wanted) - last - first
        self.blockSignals(True)
        for row in range(first, first + min(old, new)):  # written over, not put in anew: the list does not scroll
            self._write(self.item(row), document, wanted[row], theme)
        for _ in range(old - new):
            self.takeItem(first + new)
        for row in range(first + old, first + new):
            item = QListWidgetItem()
            self._write(item, document, wanted[row], theme)
            self.insertItem(row, item)
        self._make_current(chosen)
        self.blockSignals(False)

    def _make_current(self, chosen: Suggestion | str | None) -> None:
        """Make the row of `chosen` the current one; the list scrolls only where that is another one than before."""
        at = (n for n, what in enumerate(self._rows) if (what.id if isinstance(what, Commitment) else what) == chosen)
        row = next(at, -1) if chosen is not None else -1
        if row != self.currentRow():
            self.setCurrentRow(row)

    def sizeHint(self) -> QSize:
        return QSize(200, 5 * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 3 * self.fontMetrics().lineSpacing())

    def _write(self, item: QListWidgetItem, document: Document, what: Commitment | Suggestion, theme: Theme) -> None:
        if isinstance(what, Commitment):
            self._write_commitment(item, what, theme)
        else:
            quote = on_one_line(what.span.of(document.dossier.source.text), document.dossier.source.text)
            self._write_suggestion(item, what, quote, theme)
        font = self.font()
        font.setItalic(isinstance(what, Suggestion))
        item.setFont(font)

    def _write_commitment(self, item: QListWidgetItem, commitment: Commitment, theme: Theme) -> None:
        questions = ", ".join(commitment.targets(LinkType.RESPONDS_TO)) or self.tr("no question")
        due = commitment.due or commitment.due_text
        overdue = commitment.overdue(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        when = self.tr("! overdue since {0}") if overdue else self.tr("due {0}")
        parts = (word(TYPES[commitment.type]), word(STATUSES[commitment.status]), *((when.format(due),) if due else ()))
        item.setText(f"{short(commitment.id)}  {commitment.summary}\n{' · '.join(parts)} → {questions}")
        item.setToolTip(commitment.summary)
        item.setData(DATA, commitment.id)
        item.setData(Qt.ItemDataRole.ForegroundRole, theme.verdict(Verdict.NOT_ANSWERED) if overdue else None)

    def _write_suggestion(self, item: QListWidgetItem, suggestion: Suggestion, quote: str, theme: Theme) -> None:
        kind = lowered(word(TYPES[suggestion.type]))
        item.setText(f"{self.tr('Suggested: {0}').format(kind)}\n“{quote}”")
        item.setToolTip(quote)
        item.setData(DATA, suggestion)
        item.setData(Qt.ItemDataRole.ForegroundRole, QColor(theme.quiet))


def _same(one: Sequence[object], other: Sequence[object]) -> int:
    """How many things both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a is not b), min(len(one), len(other)))
