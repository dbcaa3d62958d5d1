"""All keys of the window, to look up and to change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.models.fuzzy import folded
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.dialog import Dialog

NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one action, as Qt writes them: those it has, and the `usual` ones."""

    name: str
    text: str
    menu: str
    keys: str
    usual: str


class ShortcutsDialog(Dialog):
    """Shows the keys of every action; `chosen` gives those that are not the usual ones."""

    def __init__(self, keys: Sequence[Keys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._keys = {one.name: one for one in keys}
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setHeaderLabels([self.tr("Action"), self.tr("Menu"), self.tr("Keys")])
        self.table.setRootIsDecorated(False)
        self.edit = QKeySequenceEdit()
        self.edit.setAccessibleName(self.tr("Keys"))
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.usual = QPushButton(self.tr("&Usual keys"))
        self.all_usual = QPushButton(self.tr("&All as usual"))
        self.clash = QLabel()
        self.clash.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._arrange()
        self._connect()
        self._fill()

    def _arrange(self) -> None:
        label = QLabel(self.tr("&Keys of the action chosen"))
        label.setBuddy(self.edit)
        row = QHBoxLayout()
        for widget in (label, self.edit, self.usual, self.all_usual):
            row.addWidget(widget, 1 if widget is self.edit else 0)
        layout = QVBoxLayout(self)
        for part in (self.search, self.table):
            layout.addWidget(part)
        layout.addLayout(row)
        layout.addWidget(self.clash)
        layout.addWidget(self.buttons)
        self.resize(scaled(680), scaled(560))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.table.currentItemChanged.connect(self._show_chosen)
        self.edit.keySequenceChanged.connect(self._change)
        self.usual.clicked.connect(self._take_usual)
        self.all_usual.clicked.connect(self._take_all_usual)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """(action, keys) of those that are not the usual ones."""
        return tuple((one.name, one.keys) for one in self._keys.values() if one.keys != one.usual)

    def _fill(self) -> None:
        for one in self._keys.values():
            item = QTreeWidgetItem(self.table, [one.text, one.menu, ""])
            item.setData(0, NAME, one.name)
            self._show_keys(item)
        for column in range(3):
            self.table.resizeColumnToContents(column)
        self.table.setCurrentItem(self._items()[0])
        self._show_clashes()

    def _items(self) -> list[QTreeWidgetItem]:
        found = (self.table.topLevelItem(row) for row in range(self.table.topLevelItemCount()))
        return [item for item in found if item is not None]

    def _filter(self, query: str) -> None:
        """Show what has every word of `query`; one of these is chosen, so that keys go to what is seen."""
        for item in self._items():
            told = folded(f"{item.text(0)} {item.text(1)} {item.text(2)}")
            item.setHidden(not all(word in told for word in folded(query).split()))
        current = self.table.currentItem()
        if current is None or current.isHidden():
            seen = (item for item in self._items() if not item.isHidden())
            self.table.setCurrentItem(next(seen, None))  # type: ignore[arg-type]

    def _show_chosen(self) -> None:
        name = self._name()
        self.edit.setEnabled(name is not None)
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(self._keys[name].keys if name is not None else ""))
        self.edit.blockSignals(False)

    def _change(self, keys: QKeySequence) -> None:
        name = self._name()
        if name is not None:
            self._set(name, keys.toString())

    def _take_usual(self) -> None:
        name = self._name()
        if name is not None:
            self._set(name, self._keys[name].usual)
            self._show_chosen()

    def _take_all_usual(self) -> None:
        for name, one in self._keys.items():
            self._set(name, one.usual)
        self._show_chosen()

    def _set(self, name: str, keys: str) -> None:
        self._keys[name] = replace(self._keys[name], keys=keys)
        for item in self._items():
            if item.data(0, NAME) == name:
                self._show_keys(item)
        self._show_clashes()

    def _show_keys(self, item: QTreeWidgetItem) -> None:
        keys = QKeySequence(self._keys[item.data(0, NAME)].keys)
        item.setText(2, keys.toString(QKeySequence.SequenceFormat.NativeText))

    def _show_clashes(self) -> None:
        """Two actions with the same keys would both do nothing: say so, and take no such choice."""
        by_keys: dict[str, list[str]] = {}
        for one in self._keys.values():
            if one.keys:
                by_keys.setdefault(QKeySequence(one.keys).toString(), []).append(one.text)
        clashes = [
            self.tr("{0} is used twice: {1}.").format(keys, ", ".join(texts))
            for keys, texts in by_keys.items()
            if len(texts) > 1
        ]
        self.clash.setText("\n".join(clashes))
        self.clash.setVisible(bool(clashes))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not clashes)

    def _name(self) -> str | None:
        item = self.table.currentItem()
        return item.data(0, NAME) if item is not None else None
