"""Taking back and doing again, and who does it."""

from __future__ import annotations

from annotator.gui.actions.act import EDIT, Act
from annotator.gui.language.translating import QT_TRANSLATE_NOOP

ACTS = (
    Act("undo", EDIT, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "undo", True, bare=True),
    Act("redo", EDIT, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "redo", True, bare=True),
    Act("ask_reviewer", EDIT, QT_TRANSLATE_NOOP("actions", "&Who reviews…"), needs_file=False, ruled=True),
    Act(
        "ask_preferences",
        EDIT,
        QT_TRANSLATE_NOOP("actions", "Pr&eferences…"),
        "Ctrl+,",
        needs_file=False,
    ),
)
