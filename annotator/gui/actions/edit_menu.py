"""Taking back and doing again, and who does it."""

from __future__ import annotations

from annotator.gui.actions.action import EDIT, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

ACTS = (
    Action("undo", EDIT, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "undo"),
    Action("redo", EDIT, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "redo"),
    Action("copy_words", EDIT, QT_TRANSLATE_NOOP("actions", "Cop&y"), "Ctrl+C", ruled=True),
    Action("select_all", EDIT, QT_TRANSLATE_NOOP("actions", "Select &all"), "Ctrl+A"),
    Action("ask_reviewer", EDIT, QT_TRANSLATE_NOOP("actions", "&Who reviews…"), needs_file=False, ruled=True),
    Action("export_reviewer", EDIT, QT_TRANSLATE_NOOP("actions", "&Take your reviewer along…"), needs_file=False),
    Action("adopt_reviewer", EDIT, QT_TRANSLATE_NOOP("actions", "&Bring your reviewer here…"), needs_file=False),
    Action("ask_preferences", EDIT, QT_TRANSLATE_NOOP("actions", "Pr&eferences…"), "Ctrl+,", needs_file=False),
)
