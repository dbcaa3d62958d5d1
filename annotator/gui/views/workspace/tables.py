"""What the tables of a workspace have in common: whole rows, and Return or a double click opens one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.gui.style.sizes import TABLE_ROW, scaled


def dress(table: QTableView, model: QAbstractItemModel, widest: int) -> None:
    """Show `model`; the column `widest` has what room is left."""
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(scaled(TABLE_ROW))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)


def opened_from(table: QTableView, role: int, wanted: Callable[[object], object]) -> None:
    """Tell what is wanted once a row is opened: what the model has for it in `role`."""
    table.doubleClicked.connect(partial(_open, role, wanted))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shortcut = QShortcut(QKeySequence(key), table, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(partial(_open_current, table, role, wanted))


def _open(role: int, wanted: Callable[[object], object], index: QModelIndex) -> None:
    found = index.data(role)
    if found is not None:
        wanted(found)


def _open_current(table: QTableView, role: int, wanted: Callable[[object], object]) -> None:
    _open(role, wanted, table.currentIndex())
