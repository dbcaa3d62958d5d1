"""The actions that help, and the one that finds all others."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import HELP, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

_act = partial(Action, menu=HELP, needs_file=False)

ACTS = (
    _act("show_manual", text=QT_TRANSLATE_NOOP("actions", "&Manual"), key="F1"),
    _act("show_palette", text=QT_TRANSLATE_NOOP("actions", "&Find an action…"), key="Ctrl+Shift+P", icon="find"),
    _act("show_shortcuts", text=QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts…"), key="Ctrl+F1"),
    _act("report_mistake", text=QT_TRANSLATE_NOOP("actions", "&Report a mistake…"), ruled=True),
    _act("show_about", text=QT_TRANSLATE_NOOP("actions", "&About Annotator")),
)
