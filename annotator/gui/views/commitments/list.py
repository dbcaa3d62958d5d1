"""The rows of all commitments."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.core.commitments import Commitment, LinkType, Status
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme
from annotator.gui.translation.words import STATUSES, TYPES, number, word
from annotator.gui.views.parts.day import local_day

DATA = Qt.ItemDataRole.UserRole
"""Of a row: a commitment's id."""
SIGNS = {
    Status.OPEN: "status_open",
    Status.UNCLEAR: "status_open",
    Status.IN_PROGRESS: "status_under_way",
    Status.PARTLY_FULFILLED: "status_under_way",
    Status.FULFILLED: "status_done",
    Status.NOT_FULFILLED: "status_ended",
    Status.DROPPED: "status_ended",
    Status.SUPERSEDED: "status_ended",
}
"""A square for the status of a commitment; a clock where it is overdue."""


class CommitmentList(QListWidget):
    """Its rows hold ids of commitments."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)  # two lines each; asking every row makes thousands slow
        self._rows: list[Commitment] = []
        self.setAccessibleName(self.tr("Commitments"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, commitments: Sequence[Commitment]) -> None:
        """Show these commitments."""
        if list(commitments) == self._rows:
            return
        self._rows = list(commitments)
        row = self.currentRow()
        self.clear()
        for commitment in commitments:
            item = QListWidgetItem()
            self._write(item, commitment)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))

    def _write(self, item: QListWidgetItem, commitment: Commitment) -> None:
        shown = theme()
        questions = ", ".join(map(number, commitment.targets(LinkType.RESPONDS_TO))) or self.tr("no question")
        due = local_day(commitment.due) if commitment.due else commitment.due_text
        overdue = commitment.overdue(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        when = self.tr("overdue since {0}") if overdue else self.tr("due {0}")
        parts = (word(TYPES[commitment.type]), word(STATUSES[commitment.status]), *((when.format(due),) if due else ()))
        item.setText(f"{commitment.summary}\n{' · '.join(parts)} → {questions}")
        item.setToolTip(commitment.summary)
        item.setData(DATA, commitment.id)
        sign = icon("clock", shown.not_answered) if overdue else icon(SIGNS[commitment.status], shown.commitment)
        item.setIcon(sign)
        item.setData(Qt.ItemDataRole.ForegroundRole, QColor(shown.not_answered) if overdue else None)
