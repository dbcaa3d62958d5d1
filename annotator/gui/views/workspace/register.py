"""The register of a workspace: a row for each promise, filtered, and acts on those that are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.app.workspace.searching import Register, Registered, Wanted
from annotator.gui.models.documents import in_words
from annotator.gui.models.promises import ENTRY, Field, PromisesModel
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import STATUSES, TYPES, word
from annotator.gui.views.parts.choices import ChoiceBox
from annotator.gui.views.parts.empty import EmptyState
from annotator.gui.views.workspace.tables import dress, opened_from

OVERDUE, MONTH, HALF, UNDATED, MOVED = "overdue", "month", "half", "undated", "moved"
DUES = (
    ("", QT_TRANSLATE_NOOP("workspace", "Any due date")),
    (OVERDUE, QT_TRANSLATE_NOOP("workspace", "Overdue")),
    (MONTH, QT_TRANSLATE_NOOP("workspace", "Due within a month")),
    (HALF, QT_TRANSLATE_NOOP("workspace", "Due within half a year")),
    (UNDATED, QT_TRANSLATE_NOOP("workspace", "No due date")),
    (MOVED, QT_TRANSLATE_NOOP("workspace", "Due date moved")),
)
ACTOR = 14
"""Letters of whoever is to do it that are seen in the choice."""
DAYS = {MONTH: 31, HALF: 183}


class RegisterView(QWidget):
    """Emits `asked` when other promises are wanted, `entry_wanted(Registered)` when one is to be opened, and what is to
    be done with those that are selected."""

    asked = Signal()
    entry_wanted = Signal(object)
    status_wanted = Signal()
    link_wanted = Signal()
    repeats_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model, self.table = PromisesModel(self), QTableView()
        self.due, self.status, self.type, self.actor = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.half = ""
        """The half year ("2018 H2") that alone is wanted, "" for any."""
        self.count, self.nothing = QLabel(), EmptyState("filter")
        self.acts = {
            name: QPushButton(words)
            for name, words in (
                ("status", self.tr("Set status…")),
                ("link", self.tr("Link…")),
                ("repeats", self.tr("Possible repeats…")),
                ("export", self.tr("Export…")),
            )
        }
        self._fill()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        for value, words in DUES:
            self.due.addItem(in_words(words), value)
        self.status.addItem(self.tr("Any status"), "")
        for status, words in STATUSES.items():
            self.status.addItem(word(words), str(status))
        self.type.addItem(self.tr("Any type"), "")
        for kind, words in TYPES.items():
            self.type.addItem(word(words), str(kind))
        self.actor.addItem(self.tr("Any actor"), "")
        self.actor.setMinimumContentsLength(ACTOR)
        self.acts["status"].setToolTip(self.tr("One status, note and document for all that are selected (S)"))
        for widget, name in (
            (self.actor, self.tr("Actor")),
            (self.due, self.tr("Due date")),
            (self.status, self.tr("Status")),
            (self.type, self.tr("Type")),
            (self.table, self.tr("Commitments")),
        ):
            widget.setAccessibleName(name)

    def _arrange(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        dress(table, self.model, Field.COMMITMENT)
        letters = table.fontMetrics()
        for field in Field:
            if field is not Field.COMMITMENT:
                name = str(self.model.headerData(field, Qt.Orientation.Horizontal))
                usual = "M" * 10 if field in (Field.DOCUMENT, Field.MINISTER) else "00-00-0000"
                sign = scaled(24) if field is Field.DUE else 0
                header.resizeSection(
                    field, max(map(letters.horizontalAdvance, (name + "  ", usual))) + scaled(20) + sign
                )
        above, below = QHBoxLayout(), QHBoxLayout()
        for choice in (self.due, self.status, self.type, self.actor):
            above.addWidget(choice)
        above.addStretch(1)
        above.addWidget(self.count)
        for button in self.acts.values():
            below.addWidget(button)
        below.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 6, 8, 6)
        rows.addLayout(above)
        rows.addLayout(below)
        rows.addWidget(table, 1)
        rows.addWidget(self.nothing, 1)
        self.nothing.hide()

    def _connect(self) -> None:
        for choice in (self.due, self.status, self.type, self.actor):
            choice.currentIndexChanged.connect(self._ask)
        opened_from(self.table, ENTRY, self.entry_wanted.emit)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        signals = (self.status_wanted, self.link_wanted, self.repeats_wanted, self.export_wanted)
        for button, signal in zip(self.acts.values(), signals, strict=True):
            button.clicked.connect(signal)
        status = QShortcut(QKeySequence(Qt.Key.Key_S), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        status.activated.connect(self.acts["status"].click)
        self.nothing.act_wanted.connect(self._show_all)
        self._enable()

    def wanted(self, documents: Wanted, day_after: str) -> Register:
        """Which promises of these documents are wanted; `day_after` is the last day of the time that is chosen."""
        chosen = self.due.currentData()
        today = documents.today
        return Register(
            documents,
            due_before=day_after if chosen in DAYS else "",
            overdue_on=today if chosen == OVERDUE else "",
            status=self.status.currentData(),
            type=self.type.currentData(),
            due_from=today if chosen in DAYS else "",
            undated=chosen == UNDATED,
            moved=chosen == MOVED,
            actor=self.actor.currentData(),
        )

    @property
    def days(self) -> int:
        """How many days from today on are wanted, 0 for any."""
        return DAYS.get(self.due.currentData(), 0)

    def show_entries(self, entries: Sequence[Registered], today: str, actors: Sequence[str]) -> None:
        """Show other promises; which is current stays where it is there still. `actors` are all that may be chosen."""
        known = [self.actor.itemData(place) for place in range(1, self.actor.count())]
        for place in (place for place, name in reversed([*enumerate(known, 1)]) if name not in actors):
            self.actor.removeItem(place)
        for name in (name for name in actors if name not in known):
            self.actor.addItem(name, name)
        current = self.current()
        self.model.show(entries, today)
        self.count.setText(self.tr("Commitments: {0}").format(QLocale().toString(len(entries))))
        self.table.setVisible(bool(entries))
        self.nothing.setVisible(not entries)
        if any(choice.currentIndex() for choice in (self.due, self.status, self.type, self.actor)):
            title, words = self.tr("No commitment fits"), self.tr("Choose another status, type, actor or due date.")
            self.nothing.say(title, words, self.tr("Show all"), "all")
        else:
            title = self.tr("No commitments here yet")
            self.nothing.say(title, self.tr("What is recorded as a commitment in a document appears here."))
        address = current.promise.address if current is not None else ""
        place = next((n for n, one in enumerate(entries) if one.promise.address == address), 0)
        moved = any(len(one.promise.dues) > 1 for one in entries)
        for field in (Field.FIRST_DUE, Field.MOVED):
            self.table.setColumnHidden(field, not moved)
        self.table.setColumnHidden(Field.LINKS, not any(one.promise.links for one in entries))
        if entries:
            self.table.setCurrentIndex(self.model.index(place, Field.COMMITMENT))
        self._enable()

    def choose_half(self, half: str) -> None:
        """Show what fell due in a half year and is pending still."""
        with QSignalBlocker(self.due):
            self.due.setCurrentIndex(self.due.findData(OVERDUE))
        self.half = half
        self.asked.emit()

    def chosen(self) -> list[Registered]:
        """The promises that are selected."""
        found = (self.model.entry(index.row()) for index in self.table.selectionModel().selectedRows())
        return [entry for entry in found if entry is not None]

    def current(self) -> Registered | None:
        """The promise that is current."""
        return self.model.entry(self.table.currentIndex().row())

    def _show_all(self, _act: str) -> None:
        for choice in (self.due, self.status, self.type, self.actor):
            choice.setCurrentIndex(0)

    def _ask(self) -> None:
        self.half = ""
        self.asked.emit()

    def _enable(self) -> None:
        number = len(self.chosen())
        self.acts["status"].setEnabled(number > 0)
        self.acts["link"].setEnabled(number == 1)
