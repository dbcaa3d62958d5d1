"""Every action of the window, as data: menus, toolbar, shortcuts and tooltips come from this one table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
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

__all__ = ["ACTS", "MENUS", "Act", "make", "plain", "set_keys", "tr"]

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
            owner=panel.name,
            slot="toggle",
            checkable=True,
            submenu=PANELS_MENU,
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


def make(act: Act, owner: QObject) -> QAction:
    """The Qt action of `act`, tied to the slot of `owner` that it names unless it is one of a group."""
    action = QAction(tr(act.text), owner)
    action.setObjectName(act.name)
    action.setCheckable(act.checkable)
    action.setData(act.value)
    set_keys(action, act, act.key)
    if not act.group:
        action.triggered.connect(getattr(owner, act.slot or act.name))
    return action


def set_keys(action: QAction, act: Act, keys: str) -> None:
    """Give an action its keys, and say them in its tooltip."""
    action.setShortcut(QKeySequence(keys))
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{plain(act)} ({shown})" if shown else plain(act))
