"""The documents of a workspace as a table that reads only the rows that are looked at."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.app.workspace.searching import Row
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
PAGE = 100
"""Rows that are read at a time: more than a screen has, and some milliseconds."""

STATE_WORDS = {
    "to_do": QT_TRANSLATE_NOOP("workspace", "To do"),
    "in_progress": QT_TRANSLATE_NOOP("workspace", "Begun"),
    "complete": QT_TRANSLATE_NOOP("workspace", "Complete"),
    "others": QT_TRANSLATE_NOOP("workspace", "Begun by others"),
}
STATE_SIGNS = {"to_do": "begun_none", "in_progress": "begun_part", "complete": "begun_all", "others": "people"}


class Column(IntEnum):
    """What is told of a document, from left to right."""

    STATE, NUMBER, TITLE, MINISTER, ANSWERED, MINE, OTHERS, DISAGREEMENT, DOUBTS, OVERDUE, DUE = range(11)


HEADINGS = {
    Column.STATE: QT_TRANSLATE_NOOP("workspace", "State"),
    Column.NUMBER: QT_TRANSLATE_NOOP("workspace", "No."),
    Column.TITLE: QT_TRANSLATE_NOOP("workspace", "Title"),
    Column.MINISTER: QT_TRANSLATE_NOOP("workspace", "Minister"),
    Column.ANSWERED: QT_TRANSLATE_NOOP("workspace", "Answered on"),
    Column.MINE: QT_TRANSLATE_NOOP("workspace", "Mine"),
    Column.OTHERS: QT_TRANSLATE_NOOP("workspace", "Others"),
    Column.DISAGREEMENT: QT_TRANSLATE_NOOP("workspace", "Disagreement"),
    Column.DOUBTS: QT_TRANSLATE_NOOP("workspace", "Doubts"),
    Column.OVERDUE: QT_TRANSLATE_NOOP("workspace", "Overdue"),
    Column.DUE: QT_TRANSLATE_NOOP("workspace", "Due"),
}


def in_words(text: str) -> str:
    """A word of the workspace in the language of the window."""
    return QCoreApplication.translate("workspace", text)


def short_day(day: str) -> str:
    """A day (ISO 8601) as short as it is written here; what is none stays."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "dd-MM-yyyy") if date.isValid() else day


class DocumentsModel(QAbstractTableModel):
    """A row for each document; `today` (ISO 8601 day) decides what is overdue.

    `page_wanted(turn, page)` asks for rows that are looked at and not here.
    """

    page_wanted = Signal(int, int)

    # Of the class too: a view that outlives the model's Python half by a moment still asks how many rows there are.
    _count = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: dict[int, Sequence[Row]] = {}
        self._waiting: set[int] = set()
        self.today, self.turn = "", 0

    def show(self, first: Sequence[Row], count: int, today: str = "") -> None:
        """Show `count` rows, of which the `first` are here; as many as before stand where they stood."""
        self.today, same = today, count == self._count
        if not same:
            self.beginResetModel()
        self._pages, self._waiting, self._count = ({0: first} if count else {}), set(), count
        self.turn += 1
        if not same:
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(Column) - 1))

    def take_page(self, found: tuple[int, int, Sequence[Row]]) -> None:
        """Rows of a page that was asked for, with the turn that they are of: what was asked before it is dropped."""
        turn, page, rows = found
        if turn == self.turn:
            self._pages[page] = rows
            self._waiting.discard(page)
            first, last = page * PAGE, min(self._count, (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def row(self, number: int) -> Row | None:
        """The row at a place; where it is not here it is asked for, and comes later."""
        if not 0 <= number < self._count:
            return None
        page = number // PAGE
        if page not in self._pages:
            if page not in self._waiting:
                self._waiting.add(page)
                self.page_wanted.emit(self.turn, page)
            return None
        within = self._pages[page]
        return within[number % PAGE] if number % PAGE < len(within) else None

    def known(self, places: Sequence[int]) -> list[Row]:
        """The rows at these places that were read; none is asked for."""
        pages = ((self._pages.get(place // PAGE, ()), place % PAGE) for place in places)
        return [page[at] for page, at in pages if at < len(page)]

    def place_of(self, dossier: str) -> int | None:
        """Where a document stands, if that was read already."""
        for page, rows in self._pages.items():
            for at, row in enumerate(rows):
                if row.dossier == dossier:
                    return page * PAGE + at
        return None

    @property
    def read_rows(self) -> int:
        """How many rows were read so far."""
        return sum(map(len, self._pages.values()))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return in_words(HEADINGS[Column(section)])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{in_words(HEADINGS[column])}: {self._words(row, column) or '–'}"
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(row, column)
            case _:
                return row if role == ROW else None

    def late(self, row: Row) -> bool:
        """Whether a commitment of it is overdue."""
        return "" < row.overdue_on < self.today

    def _words(self, row: Row, column: Column) -> str:
        said = {
            Column.STATE: in_words(STATE_WORDS[row.state]),
            Column.NUMBER: row.number,
            Column.TITLE: row.title,
            Column.MINISTER: row.minister,
            Column.ANSWERED: short_day(row.answered),
            Column.MINE: f"{row.mine}/{row.questions}",
            Column.OTHERS: self.tr("{0}, complete {1}").format(row.begun, row.complete) if row.begun else "",
            Column.DISAGREEMENT: str(row.disagreements or ""),
            Column.DOUBTS: str(row.doubts or ""),
            Column.OVERDUE: short_day(row.overdue_on) if self.late(row) else "",
            Column.DUE: short_day(row.due),
        }
        return said[column]

    def _tip(self, row: Row, column: Column) -> str | None:
        if column is Column.OTHERS:
            return ", ".join(row.reviewers) or None
        return self._words(row, column) if column in (Column.TITLE, Column.MINISTER) else None

    def _sign(self, row: Row, column: Column) -> Any:
        shown = theme()
        if column is Column.STATE:
            return icon(STATE_SIGNS[row.state], shown.quiet if row.state == "to_do" else shown.accent)
        if column is Column.OVERDUE and self.late(row):
            return icon("clock", shown.not_answered)
        if column is Column.DOUBTS and row.doubts:
            return icon("warning", shown.partial)
        if column is Column.DISAGREEMENT and row.disagreements:
            return icon("people", shown.partial)
        return None
