"""The actions on how the window looks."""

from __future__ import annotations

from annotator.gui.actions.act import PANELS_MENU, VIEW, Act
from annotator.gui.translating import QT_TRANSLATE_NOOP

ACTS = (
    Act("zoom_in", VIEW, QT_TRANSLATE_NOOP("actions", "Zoom &in"), "Ctrl++"),
    Act("zoom_out", VIEW, QT_TRANSLATE_NOOP("actions", "Zoom &out"), "Ctrl+-"),
    Act(
        "toggle_theme",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "&Dark colours"),
        "Ctrl+Shift+L",
        needs_file=False,
        checkable=True,
    ),
    Act(
        "reset_layout",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "Reset &layout"),
        owner="docks",
        slot="reset",
        submenu=PANELS_MENU,
    ),
)
