"""The promises of a workspace as a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from annotator.app.workspace.searching import Registered
from annotator.core.commitments import CommitmentType, LinkType, Status
from annotator.gui.models.documents import Index, in_words, short_day
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import LINKS, STATUSES, TYPES, word

ENTRY = Qt.ItemDataRole.UserRole


class Field(IntEnum):
    """What is told of a promise, from left to right."""

    DUE, COMMITMENT, DOCUMENT, MINISTER, STATUS, TYPE, FIRST_DUE, MOVED, LINKS = range(9)


HEADINGS = {
    Field.DUE: QT_TRANSLATE_NOOP("workspace", "Due"),
    Field.COMMITMENT: QT_TRANSLATE_NOOP("workspace", "Commitment"),
    Field.DOCUMENT: QT_TRANSLATE_NOOP("workspace", "Document"),
    Field.MINISTER: QT_TRANSLATE_NOOP("workspace", "Minister"),
    Field.STATUS: QT_TRANSLATE_NOOP("workspace", "Status"),
    Field.TYPE: QT_TRANSLATE_NOOP("workspace", "Type"),
    Field.FIRST_DUE: QT_TRANSLATE_NOOP("workspace", "First due"),
    Field.MOVED: QT_TRANSLATE_NOOP("workspace", "Moved"),
    Field.LINKS: QT_TRANSLATE_NOOP("workspace", "Links"),
}


class PromisesModel(QAbstractTableModel):
    """A row for each promise; `today` (ISO 8601 day) decides what is overdue."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Registered] = ()
        self._named: dict[str, str] = {}
        self.today = ""

    def show(self, entries: Sequence[Registered], today: str) -> None:
        """Show other promises."""
        self.beginResetModel()
        self._entries, self.today = entries, today
        self._named = {address: one.promise.summary for one in entries for address in one.addresses}
        self.endResetModel()

    @property
    def entries(self) -> Sequence[Registered]:
        """All promises that are shown."""
        return self._entries

    def entry(self, number: int) -> Registered | None:
        """The promise of a row."""
        return self._entries[number] if 0 <= number < len(self._entries) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Field)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return in_words(HEADINGS[Field(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        column = Field(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(entry, column) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{in_words(HEADINGS[column])}: {self._words(entry, column) or '–'}"
        if role == Qt.ItemDataRole.DecorationRole and column is Field.DUE and entry.late(self.today):
            return icon("clock", theme().not_answered)
        return entry if role == ENTRY else None

    def _words(self, entry: Registered, column: Field) -> str:
        promise, row = entry.promise, entry.row
        said = {
            Field.DUE: short_day(promise.due) or promise.due_text,
            Field.COMMITMENT: promise.summary,
            Field.DOCUMENT: " ".join(filter(None, (row.number, row.title))),
            Field.MINISTER: row.minister,
            Field.STATUS: word(STATUSES[Status(promise.status)]),
            Field.TYPE: word(TYPES[CommitmentType(promise.type)]),
            Field.FIRST_DUE: short_day(promise.first_due),
            Field.MOVED: " → ".join(map(short_day, promise.dues)) if len(promise.dues) > 1 else "",
            Field.LINKS: "; ".join(
                f"{word(LINKS[LinkType(kind)])}: {self._named.get(target, target)}" for kind, target in promise.links
            ),
        }
        return said[column]
