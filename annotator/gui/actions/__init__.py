"""Every action of the window, as data: menus, toolbar, shortcuts and tooltips come from this one table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
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
from annotator.gui.actions.act import MENUS, PANELS_MENU, VIEW, Act
from annotator.gui.views.panels import PANELS

__all__ = ["ACTS", "MENUS", "Act", "ActAction", "Slot", "named", "plain", "set_keys", "set_tip", "tr"]

ACTS: tuple[Act, ...] = (
    *file_menu.ACTS,
    *edit_menu.ACTS,
    *review_menu.ACTS,
    *passage_menu.ACTS,
    *structure_menu.ACTS,
    *results_menu.ACTS,
    *(
        Act(
            panel.name,
            VIEW,
            panel.title,
            panel.key,
            checkable=True,
            submenu=PANELS_MENU,
            tells_keys=True,
        )
        for panel in PANELS
    ),
    *view_menu.ACTS,
    *help_menu.ACTS,
)


def tr(text: str) -> str:
    """The table's text in the language of the window."""
    return QCoreApplication.translate("actions", text)


def plain(act: Act) -> str:
    """The action's text without the marks of keys."""
    return tr(act.text).replace("&&", "\0").replace("&", "").replace("\0", "&")


Slot = Callable[..., object]
"""What does an action; of a group it is given the action."""


def named(*slots: Slot) -> dict[str, Slot]:
    """Slots by their names, which are those of the actions that they do."""
    return {slot.__name__: slot for slot in slots}


class ActAction(QAction):
    """The Qt action of `act`; `slot` does it. Where there is none yet `make_slots` makes it, once it is to be done."""

    def __init__(self, act: Act, make_slots: Callable[[], object], parent: QObject) -> None:
        super().__init__(tr(act.text), parent)
        self.slot: Slot | None = None
        self._act, self._make_slots, self._by_keys = act, make_slots, False
        self.setObjectName(act.name)
        self.setCheckable(act.checkable)
        self.setData(act.value)
        set_keys(self, act, act.key)
        self.triggered.connect(self._do)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Shortcut:
            return super().event(event)
        self._by_keys = True
        try:
            return super().event(event)
        finally:
            self._by_keys = False

    def _do(self) -> None:
        act = self._act
        if self.slot is None:
            self._make_slots()
        assert self.slot is not None, act.name
        if act.group:
            self.slot(self)
        elif act.tells_keys:
            self.slot(self._by_keys)
        else:
            self.slot()


def set_keys(action: QAction, act: Act, keys: str) -> None:
    """Give an action its keys, and say them in its tooltip."""
    action.setShortcut(QKeySequence(keys))
    set_tip(action, plain(act))


def set_tip(action: QAction, text: str) -> None:
    """Say `text` and the action's keys in its tooltip."""
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{text} ({shown})" if shown else text)
