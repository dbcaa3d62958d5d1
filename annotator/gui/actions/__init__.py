"""Every action of the window, as data: menus, toolbar, shortcuts and tooltips come from this one table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.gui.actions import (
    edit_menu,
    file_menu,
    passage_menu,
    results_menu,
    review_menu,
    structure_menu,
    view_menu,
)
from annotator.gui.actions.act import MENUS, PANELS_MENU, VIEW, Act
from annotator.gui.panels import PANELS

__all__ = ["ACTS", "MENUS", "Act", "make", "tr"]

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
)


def tr(text: str) -> str:
    """The table's text in the language of the window."""
    return QCoreApplication.translate("actions", text)


def make(act: Act, owner: QObject) -> QAction:
    """The Qt action of `act`, tied to the slot of `owner` that it names."""
    action = QAction(tr(act.text), owner)
    action.setObjectName(act.name)
    action.setCheckable(act.checkable)
    if act.key:
        action.setShortcut(QKeySequence(act.key))
    plain = action.text().replace("&", "")
    action.setToolTip(f"{plain} ({action.shortcut().toString()})" if act.key else plain)
    action.triggered.connect(getattr(owner, act.slot or act.name))
    return action
