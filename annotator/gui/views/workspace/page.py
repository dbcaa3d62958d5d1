"""The workspace page: a line to search with, filters, and the documents or the hits."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.app.workspace.browsing import Overview
from annotator.app.workspace.searching import Hit, Row, Scope, Wanted, asked
from annotator.gui.models.documents import ROW, Column, DocumentsModel, in_words
from annotator.gui.style.sizes import font, scaled
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.views.parts.buttons import LinkButton
from annotator.gui.views.parts.empty import EmptyState
from annotator.gui.views.parts.texts import CaptionLine, OneLine, native_keys
from annotator.gui.views.workspace.acts import ActsBar
from annotator.gui.views.workspace.board import BoardView
from annotator.gui.views.workspace.facets import Facets
from annotator.gui.views.workspace.hits import HitsList
from annotator.gui.views.workspace.register import RegisterView
from annotator.gui.views.workspace.tables import dress, opened_from

PAUSE = 150
"""Milliseconds after the last key before it is searched: between two letters of who types slowly."""
SIDE = 232
SORTS = (
    ("newest", QT_TRANSLATE_NOOP("workspace", "Newest first")),
    ("answered", QT_TRANSLATE_NOOP("workspace", "Oldest first")),
    ("title", QT_TRANSLATE_NOOP("workspace", "By title")),
    ("number", QT_TRANSLATE_NOOP("workspace", "By number")),
    ("minister", QT_TRANSLATE_NOOP("workspace", "By minister")),
    ("state", QT_TRANSLATE_NOOP("workspace", "By state")),
    ("-mine", QT_TRANSLATE_NOOP("workspace", "By what I have done")),
    ("-overdue_on", QT_TRANSLATE_NOOP("workspace", "By overdue")),
    ("-due", QT_TRANSLATE_NOOP("workspace", "By due date")),
)
HEADER_SORTS = {
    Column.STATE: "state",
    Column.NUMBER: "number",
    Column.TITLE: "title",
    Column.MINISTER: "minister",
    Column.ANSWERED: "answered",
    Column.MINE: "-mine",
    Column.OVERDUE: "-overdue_on",
    Column.DUE: "-due",
}
FLAGGED = {
    Column.DISAGREEMENT: "disagreement",
    Column.DOUBTS: "doubts",
    Column.OVERDUE: "overdue",
    Column.DUE: "due",
}
"""Columns that are there where some document has anything in them: the title has their room elsewhere."""
IN = (
    ((), QT_TRANSLATE_NOOP("workspace", "Texts and findings")),
    ((Scope.TEXT,), QT_TRANSLATE_NOOP("workspace", "Texts")),
    ((Scope.FINDING, Scope.COMMITMENT), QT_TRANSLATE_NOOP("workspace", "Findings")),
    ((Scope.COMMITMENT,), QT_TRANSLATE_NOOP("workspace", "Commitments")),
)
SAMPLES = (
    "In progress_____", "12345678", "", "M" * 10, "00-00-0000", "00/00___", "0, complete 0_", "", "000__", "00-00-0000",
    "00-00-0000",
)  # fmt: skip


class WorkspacePage(QWidget):
    """Tells what is wanted; what is shown, its controller gives it.

    `asked` comes when other rows are wanted, `row_wanted(Row)` and `hit_wanted(Hit)` when one is to be opened.
    """

    asked = Signal()
    row_wanted = Signal(Row)
    hit_wanted = Signal(Hit)
    next_wanted = Signal()
    refresh_wanted = Signal()
    troubles_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DocumentsModel(self)
        self.search, self.parts, self.sorting = QLineEdit(), QComboBox(), QComboBox()
        self.next, self.again = QPushButton(self.tr("Next unfinished")), QPushButton(self.tr("Look again"))
        self.facets, self.table, self.hits, self.tabs = Facets(), QTableView(), HitsList(), QTabWidget()
        self.register, self.board, self.acts = RegisterView(), BoardView(), ActsBar()
        self.nothing, self.several = EmptyState("filter"), _SeveralLine()
        self.title, self.count, self.clear = OneLine(), QLabel(), LinkButton(self.tr("Clear filters"))
        self.status, self.bar, self.troubles = CaptionLine(), QProgressBar(), LinkButton()
        self.entered, self._going = False, False
        """Whether Enter ended the words: then the best hits come first, and the keys go to them once they are here."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._dress()
        self._arrange()
        self._connect()

    def _dress(self) -> None:
        self.search.setPlaceholderText(native_keys(self.tr("Search texts, findings and commitments (Ctrl+F)")))
        self.search.setClearButtonEnabled(True)
        for widget, name in (
            (self.search, self.tr("Search")),
            (self.parts, self.tr("Search in")),
            (self.sorting, self.tr("Order")),
            (self.table, self.tr("Documents")),
            (self.bar, self.tr("Reading files")),
        ):
            widget.setAccessibleName(name)
        for parts, words in IN:
            self.parts.addItem(in_words(words), parts)
        for sort, words in SORTS:
            self.sorting.addItem(in_words(words), sort)
        self.next.setToolTip(
            native_keys(self.tr("Open the next document that I have not completed (N; from a document Ctrl+PgDown)"))
        )
        self.again.setToolTip(self.tr("Look for files that changed (F5)"))
        self.next.setDefault(True)
        strong = font(1, QFont.Weight.DemiBold)
        self.title.setFont(strong)
        self.next.setMinimumWidth(QFontMetrics(strong).horizontalAdvance(self.next.text()) + scaled(36))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(scaled(120))
        self.bar.hide()
        self.troubles.hide()
        self.clear.hide()
        dress(self.table, self.model, Column.TITLE)
        self.table.horizontalHeader().setSectionsClickable(True)
        self._give_widths()

    def _give_widths(self) -> None:
        """As wide as their headings and what usually stands in them; the title has the rest."""
        header, letters = self.table.horizontalHeader(), self.table.fontMetrics()
        for column in Column:
            if column is not Column.TITLE:
                name = str(self.model.headerData(column, Qt.Orientation.Horizontal)) + "  "
                usual = SAMPLES[column] if column < len(SAMPLES) else ""
                sign = scaled(24) if column in (Column.STATE, Column.OVERDUE) else 0
                header.resizeSection(column, max(map(letters.horizontalAdvance, (name, usual))) + scaled(20) + sign)

    def _arrange(self) -> None:
        documents = _column(self.table, self.nothing)
        self.nothing.hide()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(documents, self.tr("Documents"))
        self.tabs.addTab(self.hits, self.tr("Hits"))
        self.tabs.addTab(self.register, self.tr("Register"))
        self.tabs.addTab(self.board, self.tr("Board"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(self.facets)
        self.splitter.addWidget(_column(_line(self.title, 1, self.clear, self.count, self.acts), self.tabs))
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.setSizes([scaled(SIDE), 10 * scaled(SIDE)])
        top = _line(self.search, 3, self.parts, None, self.sorting, self.again, self.next)
        foot = _line(self.status, 1, self.troubles, self.bar)
        foot.setContentsMargins(12, 3, 12, 3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self.several)
        rows.addWidget(self.splitter, 1)
        rows.addLayout(foot)
        for before, after in ((self.parts, self.sorting), (self.next, self.facets)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._type)
        self.search.returnPressed.connect(self._go_to_found)
        self.search.installEventFilter(self)
        self._pause.timeout.connect(self.asked)
        self.parts.currentIndexChanged.connect(self.asked)
        self.sorting.currentIndexChanged.connect(self.asked)
        self.facets.changed.connect(self.asked)
        self.clear.clicked.connect(self.facets.clear_choice)
        self.nothing.act_wanted.connect(self._drop_all)
        self.tabs.currentChanged.connect(self._follow_tab)
        self.next.clicked.connect(self.next_wanted)
        self.again.clicked.connect(self.refresh_wanted)
        self.troubles.clicked.connect(self.troubles_wanted)
        opened_from(self.table, ROW, self.row_wanted.emit)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.hits.chosen.connect(self.hit_wanted)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, widget, context, slot in (
            (QKeySequence(Qt.Key.Key_N), self.table, Qt.ShortcutContext.WidgetShortcut, self.next_wanted.emit),
            (QKeySequence(Qt.Key.Key_N), self.hits, Qt.ShortcutContext.WidgetShortcut, self.next_wanted.emit),
            (QKeySequence(QKeySequence.StandardKey.Find), self, here, self.go_to_search),
            (QKeySequence(Qt.Key.Key_F5), self, here, self.refresh_wanted.emit),
        ):
            QShortcut(keys, widget, context=context).activated.connect(slot)

    @property
    def sort(self) -> str:
        """In which order rows are wanted."""
        return str(self.sorting.currentData())

    def wanted(self, today: str) -> Wanted:
        """Which rows are wanted."""
        words = self.search.text().strip()
        query = asked(self.search.text()) if words else None
        return Wanted(self.facets.facets, self.facets.flags, query, tuple(self.parts.currentData() or ()), today)

    def show_answer(self, answer: Overview, *, searched: bool) -> None:
        """Show what there is, and while something is searched the hits before the documents."""
        self.facets.show_answer(answer)
        self.hits.show_answer(answer)
        hits = self.tr("Hits") + (f"  {len(answer.hits)}" if searched else "")
        was_searched = self.tabs.isTabVisible(1)
        self.tabs.setTabText(0, self.tr("Documents") + f"  {self.locale().toString(answer.found)}")
        self.tabs.setTabText(1, hits)
        self.tabs.setTabVisible(1, bool(answer.hits))
        if bool(answer.hits) != was_searched and self.tabs.currentIndex() < 2:
            self.tabs.setCurrentIndex(int(bool(answer.hits)))
        narrowed = bool(self.facets.facets or self.facets.flags)
        self.clear.setVisible(narrowed)
        for column, flag in FLAGGED.items():
            if answer.flags[flag] or not (narrowed or searched):
                self.table.setColumnHidden(column, not answer.flags[flag])
        told = self.tr("{0} of {1} documents").format(answer.found, answer.total)
        self.count.setText(told + (" · " + self.tr("Not all longer words were looked for") if answer.cut else ""))
        empty = not answer.found
        self.table.setVisible(not empty)
        self.nothing.setVisible(empty)
        if empty and answer.total:
            title, words = self.tr("No document fits"), self.tr("Search for other words, or narrow by less.")
            self.nothing.say(title, words, self.tr("Show all"), "all")
        elif empty:
            self.nothing.say(
                self.tr("No documents here yet"), self.tr("Questions and answers in this folder appear here.")
            )
        if self._going:
            self._going = False
            self.take_focus()

    def keep_current(self, dossier: str) -> None:
        """Have a row current: that of a document where it is known, else the first."""
        place = self.model.place_of(dossier) if dossier else None
        current = self.table.currentIndex()
        if place is None and current.isValid():
            return
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(place or 0, Column.TITLE))

    def show_progress(self, read: int, total: int) -> None:
        """Show how far reading is; nothing where all is read."""
        self.bar.setVisible(read < total)
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(read)

    def selected_rows(self) -> tuple[list[Row], list[int]]:
        """The rows that are selected, of those that were read; and the places of all that are."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return self.model.known(places), places

    def narrow(self, facets: Mapping[str, Sequence[str]], flags: Sequence[str]) -> None:
        """Show the documents that these let through."""
        self.search.clear()
        self.tabs.setCurrentIndex(0)
        self.facets.choose(facets, flags)

    def search_shown(self) -> str:
        """What is asked for now, to be kept (JSON)."""
        asked_for = {"words": self.search.text(), "parts": self.parts.currentIndex(), "sort": self.sort}
        return json.dumps({**asked_for, "facets": dict(self.facets.facets), "flags": list(self.facets.flags)})

    def show_search(self, kept: str) -> None:
        """Ask for what was kept; what is none any more asks for nothing."""
        try:
            found = json.loads(kept)
            facets, flags = dict(found["facets"]), list(found["flags"])
            words, parts, sort = str(found["words"]), int(found["parts"]), str(found["sort"])
        except (ValueError, KeyError, TypeError):
            return
        self.search.setText(words)
        self.parts.setCurrentIndex(parts)
        self.sorting.setCurrentIndex(max(0, self.sorting.findData(sort)))
        self.tabs.setCurrentIndex(0)
        self.facets.choose(facets, flags)

    def current_row(self) -> Row | None:
        """The row that is current."""
        row = self.table.currentIndex().data(ROW)
        return row if isinstance(row, Row) else None

    def go_to_search(self) -> None:
        """Let the keys go to the search line."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def take_focus(self) -> None:
        """Let the keys go to the list that is shown."""
        shown = (self.table, self.hits, self.register.table, self.board)[self.tabs.currentIndex()]
        (shown if shown.isVisible() else self.search).setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_tab(self) -> None:
        """Who goes from tab to tab with the keyboard stands in what each of them lists."""
        if self.tabs.hasFocus() or self.tabs.isAncestorOf(self.focusWidget() or self):
            QTimer.singleShot(0, self, self.take_focus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_widths()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line Down goes into the list, and Escape takes the words away."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.take_focus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _go_to_found(self) -> None:
        self._pause.stop()
        self.entered = self._going = True
        self.asked.emit()

    def _type(self) -> None:
        self.entered = self._going = False
        self._pause.start()

    def _drop_all(self, _act: str) -> None:
        self.search.clear()
        self.facets.clear_choice()
        self.asked.emit()

    def _sort_by(self, column: int) -> None:
        sort = HEADER_SORTS.get(Column(column), "newest")
        other = "newest" if sort == "answered" and self.sort == "answered" else sort
        self.sorting.setCurrentIndex(self.sorting.findData(other))


class _SeveralLine(QWidget):
    """Asks once whether several people work in a folder. Emits `told(yes)`."""

    told = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        words = OneLine()
        words.show_words(self.tr("Do others review in this folder too? Then each has a file of her own."))
        yes, no = LinkButton(self.tr("Yes, several do")), LinkButton(self.tr("No, I alone"))
        yes.clicked.connect(partial(self.told.emit, True))
        no.clicked.connect(partial(self.told.emit, False))
        self.setLayout(_line(words, 1, yes, no))
        self.hide()


def _line(first: QWidget, stretch: int, *others: QWidget | None) -> QHBoxLayout:
    """Beside each other; None is white."""
    made = QHBoxLayout()
    made.setContentsMargins(8, 6, 8, 6)
    made.addWidget(first, stretch)
    for other in others:
        if other is None:
            made.addStretch(1)
        else:
            made.addWidget(other)
    return made


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    """Under each other."""
    made = QWidget()
    rows = QVBoxLayout(made)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            rows.addWidget(part, 1)
        else:
            rows.addLayout(part)
    return made
