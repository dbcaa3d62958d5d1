"""Every action of the window, as data: menus, toolbar, shortcuts and tooltips come from this one table."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from annotator.gui.actions import (
    edit_menu,
    file_menu,
    help_menu,
    passage_menu,
    results_menu,
    review_menu,
    structure_menu,
    view_menu,
)
from annotator.gui.actions.action import MENUS, Action, keys_on

__all__ = [
    "ACTIONS",
    "MENUS",
    "Action",
    "MenuAction",
    "Slot",
    "is_letter",
    "named",
    "plain",
    "set_keys",
    "set_tip",
    "tr",
]

ACTIONS: tuple[Action, ...] = tuple(
    replace(act, key=keys_on(sys.platform, act.key), also=keys_on(sys.platform, act.also))
    for menu in (
        *(file_menu, edit_menu, review_menu, passage_menu, structure_menu, results_menu, view_menu, help_menu),
    )
    for act in menu.ACTS
)


def tr(text: str) -> str:
    """The table's text in the language of the window."""
    return QCoreApplication.translate("actions", text)


def plain(act: Action) -> str:
    """The action's text without the marks of keys."""
    return tr(act.text).replace("&&", "\0").replace("&", "").replace("\0", "&")


Slot = Callable[..., object]
"""What does an action; of a group it is given the action."""


def named(*slots: Slot) -> dict[str, Slot]:
    """Slots by their names, which are those of the actions that they do."""
    return {slot.__name__: slot for slot in slots}


class MenuAction(QAction):
    """The Qt action of `act`; `slot` does it. Where there is none yet `make_slots` makes it, once it is to be done."""

    def __init__(self, act: Action, make_slots: Callable[[], object], parent: QObject) -> None:
        super().__init__(tr(act.text), parent)
        self.slot: Slot | None = None
        self._act, self._make_slots = act, make_slots
        self.setObjectName(act.name)
        self.setCheckable(act.checkable)
        self.setData(act.value)
        set_keys(self, act, act.key)
        self.triggered.connect(self._do)

    def _do(self) -> None:
        act = self._act
        if self.slot is None:
            self._make_slots()
        assert self.slot is not None, act.name
        if act.group:
            self.slot(self)
        else:
            self.slot()


def is_letter(keys: QKeySequence) -> bool:
    """Whether these keys write something in a field, or take something away there: they are commands in the text."""
    if keys.count() != 1:
        return False
    only = keys[0]  # type: ignore[index]
    key, held = only.key(), only.keyboardModifiers()
    writes = Qt.Key.Key_Space <= key < Qt.Key.Key_Escape or key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
    return writes and held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def set_keys(action: QAction, act: Action, keys: str) -> None:
    """Give an action its keys, and say them in its tooltip."""
    action.setShortcuts([QKeySequence(key) for key in (keys, act.also if keys == act.key else "") if key])
    alone = any(is_letter(key) for key in action.shortcuts())
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut if alone else Qt.ShortcutContext.WindowShortcut)
    set_tip(action, plain(act))


def set_tip(action: QAction, text: str) -> None:
    """Say `text` and the action's keys in its tooltip."""
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({shown})" if shown else text)
