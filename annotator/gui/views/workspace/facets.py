"""At the left of the workspace page: what rows can be narrowed by, each value with the number of its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from annotator.app.speaking import name_of
from annotator.app.workspace.browsing import Overview
from annotator.gui.models.documents import STATE_SIGNS, STATE_WORDS, in_words
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

KEY = Qt.ItemDataRole.UserRole
MOST = 12
"""Values of one facet that are shown at first: what is beyond is rare, and one click away."""
FLAG = "flag"
MORE = "more"

TITLES = {
    "state": QT_TRANSLATE_NOOP("workspace", "State"),
    FLAG: QT_TRANSLATE_NOOP("workspace", "To look at"),
    "minister": QT_TRANSLATE_NOOP("workspace", "Minister"),
    "year": QT_TRANSLATE_NOOP("workspace", "Year"),
    "theme": QT_TRANSLATE_NOOP("workspace", "Theme"),
    "language": QT_TRANSLATE_NOOP("workspace", "Language"),
    "reviewer": QT_TRANSLATE_NOOP("workspace", "Reviewer"),
    "batch": QT_TRANSLATE_NOOP("workspace", "Batch"),
    "assigned": QT_TRANSLATE_NOOP("workspace", "Assigned to"),
    "completed": QT_TRANSLATE_NOOP("workspace", "Completed by"),
    "late": QT_TRANSLATE_NOOP("workspace", "Late"),
}
FLAGS = {
    "disagreement": (QT_TRANSLATE_NOOP("workspace", "Disagreement"), "people"),
    "doubts": (QT_TRANSLATE_NOOP("workspace", "Doubts"), "warning"),
    "overdue": (QT_TRANSLATE_NOOP("workspace", "Overdue"), "clock"),
    "due": (QT_TRANSLATE_NOOP("workspace", "Due"), "calendar"),
    "unassigned": (QT_TRANSLATE_NOOP("workspace", "Assigned to nobody"), "people"),
    "twice": (QT_TRANSLATE_NOOP("workspace", "Read twice"), "people"),
    "left_out": (QT_TRANSLATE_NOOP("workspace", "Left out"), "close"),
}
UNKNOWN = QT_TRANSLATE_NOOP("workspace", "unknown")


class Facets(QTreeWidget):
    """A tick for each value that rows may have. Emits `changed` when the reviewer ticks another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: dict[str, set[str]] = {}
        self._answer: Overview | None = None
        self._whole: set[str] = set()
        self.setAccessibleName(self.tr("Filters"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setRootIsDecorated(False)
        self.setIndentation(12)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(24)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.itemChanged.connect(self._tick)
        self.itemActivated.connect(self._activate)
        self.itemClicked.connect(self._click)

    @property
    def facets(self) -> Mapping[str, Sequence[str]]:
        """The values that were ticked, by column."""
        return {name: sorted(values) for name, values in self.chosen.items() if values and name != FLAG}

    @property
    def flags(self) -> Sequence[str]:
        """The flags that were ticked."""
        return sorted(self.chosen.get(FLAG, ()))

    def choose(self, facets: Mapping[str, Sequence[str]], flags: Sequence[str]) -> None:
        """Narrow by just these."""
        self.chosen = {name: set(values) for name, values in facets.items()} | ({FLAG: set(flags)} if flags else {})
        self.changed.emit()

    def clear_choice(self) -> None:
        """Narrow by nothing any more."""
        if any(self.chosen.values()):
            self.chosen = {}
            self.changed.emit()

    def show_answer(self, answer: Overview) -> None:
        """Show other counts; what is current and how far it is scrolled stay."""
        self._answer = answer
        current = self.currentItem()
        key, scrolled = (current.data(0, KEY) if current is not None else None), self.verticalScrollBar().value()
        with QSignalBlocker(self):
            self.clear()
            for name in TITLES:
                values = (
                    [(flag, n) for flag, n in answer.flags.items()]
                    if name == FLAG
                    else answer.facets.get(name, [(value, answer.found) for value in self.chosen.get(name, ())])
                )
                self._fill(name, values)
            self._go_to(key)
        self.verticalScrollBar().setValue(scrolled)

    def _fill(self, name: str, values: Sequence[tuple[str, int]]) -> None:
        ticked = self.chosen.get(name, set())
        counts = {**dict.fromkeys(sorted(ticked), 0), **dict(values)}
        counts = dict(sorted(counts.items(), key=lambda entry: entry[0] == ""))  # unknown is the last
        if name == "year":
            counts = dict(sorted(counts.items(), reverse=True))
        if not any(counts.values()) and not ticked:
            return
        section = QTreeWidgetItem(self, [in_words(TITLES[name])])
        section.setFlags(Qt.ItemFlag.ItemIsEnabled)
        section.setData(0, KEY, (name, None))
        letters = self.font()
        letters.setWeight(QFont.Weight.DemiBold)
        section.setFont(0, letters)
        section.setExpanded(True)
        listed = [(value, n) for value, n in counts.items() if n or value in ticked]
        most = len(listed) if name in self._whole or len(listed) <= MOST + 1 else MOST
        for value, number in listed[:most]:
            self._add(section, name, value, number, value in ticked)
        if most < len(listed):
            more = QTreeWidgetItem(section, [self.tr("… {0} more").format(len(listed) - most)])
            more.setData(0, KEY, (name, MORE, MORE))
            more.setForeground(0, self.palette().link())

    def _add(self, section: QTreeWidgetItem, name: str, value: str, number: int, ticked: bool) -> None:
        item = QTreeWidgetItem(section, [shown_value(name, value), QLocale().toString(number)])
        item.setData(0, KEY, (name, value))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setToolTip(0, item.text(0))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item.text(0)}, {number}")
        sign = STATE_SIGNS.get(value) if name == "state" else FLAGS[value][1] if name == FLAG else None
        if sign is not None:
            item.setIcon(0, icon(sign, theme().quiet))
        if value == "":
            letters = self.font()
            letters.setItalic(True)
            item.setFont(0, letters)

    def _go_to(self, key: object) -> None:
        items = QTreeWidgetItemIterator(self)
        while key is not None and (item := items.value()) is not None:
            if item.data(0, KEY) == key:
                self.setCurrentItem(item)
                return
            items += 1

    def _tick(self, item: QTreeWidgetItem, column: int) -> None:
        name, value, *_ = item.data(0, KEY)
        if column != 0 or value is None or value == MORE:
            return
        ticked = self.chosen.setdefault(name, set())
        (ticked.add if item.checkState(0) is Qt.CheckState.Checked else ticked.discard)(value)
        self.changed.emit()

    def _activate(self, item: QTreeWidgetItem) -> None:
        """Enter does what a space does."""
        name, value, *more = item.data(0, KEY)
        if more:
            self._whole.add(name)
            if self._answer is not None:
                self.show_answer(self._answer)
        elif value is not None:
            ticked = item.checkState(0) is Qt.CheckState.Checked
            item.setCheckState(0, Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)

    def _click(self, item: QTreeWidgetItem) -> None:
        if len(item.data(0, KEY)) > 2:
            self._activate(item)


def shown_value(name: str, value: str) -> str:
    """A value of a facet as users read it."""
    if value == "":
        return in_words(UNKNOWN)
    if name == "state":
        return in_words(STATE_WORDS[value])
    if name == FLAG:
        return in_words(FLAGS[value][0])
    if name == "language":
        return name_of(value)
    return value
