"""Dialogs that ask: their lists are laid out as they are dressed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from annotator.gui.views.parts.asking import AskingDialog

ROW = 31


@pytest.mark.parametrize("at", [0, 3])
def test_rows_of_a_list_in_which_one_was_chosen_before_are_as_high_as_they_are_painted(
    qtbot: QtBot, qapp: QApplication, at: int
) -> None:
    before = qapp.styleSheet()
    qapp.setStyleSheet(f"QListView::item {{ min-height: {ROW}px; }}")
    dialog = AskingDialog("Letters", None)
    qtbot.addWidget(dialog)
    chosen = QListWidget()
    chosen.addItems(list("abcdef"))
    dialog.show_under("", chosen)
    chosen.setCurrentRow(at)
    dialog.show()
    tops = [chosen.visualItemRect(chosen.item(row)).top() for row in range(chosen.count())]
    qapp.setStyleSheet(before)
    assert all(below - above >= ROW for above, below in pairwise(tops))
