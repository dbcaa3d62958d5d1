"""The actions on passages in the text, on looking for words, and on the page that one question is read on."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import EDIT, REVIEW, VIEW, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

PASSAGES_MENU = QT_TRANSLATE_NOOP("actions", "Passa&ges")

_act = partial(Action, menu=REVIEW, submenu=PASSAGES_MENU)
_own = partial(_act, needs="editable")
_find = partial(Action, menu=EDIT)

ACTS = (
    Action("copy_quote", EDIT, QT_TRANSLATE_NOOP("actions", "&Copy as a quotation"), "Ctrl+Shift+C", ruled=True),
    _find("find_words", text=QT_TRANSLATE_NOOP("actions", "&Find…"), key="Ctrl+F", icon="find", ruled=True),
    _find("find_next", text=QT_TRANSLATE_NOOP("actions", "Find ne&xt"), key="F3"),
    _find("find_previous", text=QT_TRANSLATE_NOOP("actions", "Find pre&vious"), key="Shift+F3"),
    _find("find_findings", text=QT_TRANSLATE_NOOP("actions", "Find in f&indings…"), key="Ctrl+Shift+H"),
    Action("toggle_view", VIEW, QT_TRANSLATE_NOOP("actions", "Whole &document"), "D", checkable=True, also="F"),
    Action("toggle_question", VIEW, QT_TRANSLATE_NOOP("actions", "All of a long &question"), "Q"),
    _act("select_sentence", text=QT_TRANSLATE_NOOP("actions", "Se&lect the sentence, or one more"), key="S"),
    _act("next_passage", text=QT_TRANSLATE_NOOP("actions", "&Next passage"), key="F8", ruled=True),
    _act("previous_passage", text=QT_TRANSLATE_NOOP("actions", "Pre&vious passage"), key="Shift+F8"),
    _act("passages_here", text=QT_TRANSLATE_NOOP("actions", "Passages at the &caret…"), key="F4"),
    _own("add_note", text=QT_TRANSLATE_NOOP("actions", "N&ote…"), key="T", icon="note", ruled=True),
    _own("remove_passage", text=QT_TRANSLATE_NOOP("actions", "&Remove the passage"), key="Del"),
    _own("end_forward", text=QT_TRANSLATE_NOOP("actions", "End a word &further"), key="Alt+Shift+Right", ruled=True),
    _own("end_back", text=QT_TRANSLATE_NOOP("actions", "End a word &back"), key="Alt+Shift+Left"),
    _own("start_back", text=QT_TRANSLATE_NOOP("actions", "&Start a word back"), key="Alt+Shift+Up"),
    _own("start_forward", text=QT_TRANSLATE_NOOP("actions", "Start a word f&urther"), key="Alt+Shift+Down"),
)
