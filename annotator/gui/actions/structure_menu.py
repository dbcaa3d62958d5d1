"""The actions that correct what is a question, what is an answer, and what an answer claims."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import STRUCTURE, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

_act = partial(Action, menu=STRUCTURE, needs="write")

ACTS = (
    _act("mark_question", text=QT_TRANSLATE_NOOP("actions", "Selection is a &question"), key="Ctrl+Shift+Q"),
    _act("mark_answer", text=QT_TRANSLATE_NOOP("actions", "Selection is an &answer"), key="Ctrl+Shift+A"),
    _act("split_part", text=QT_TRANSLATE_NOOP("actions", "&Split at the caret"), key="Ctrl+Shift+X", icon="split"),
    _act("merge_part", text=QT_TRANSLATE_NOOP("actions", "&Merge with the next"), key="Ctrl+Shift+M", icon="merge"),
    _act("delete_part", text=QT_TRANSLATE_NOOP("actions", "&Delete the part at the caret"), key="Ctrl+Shift+D"),
    _act("relabel_part", text=QT_TRANSLATE_NOOP("actions", "&Relabel the part at the caret…"), key="F2"),
    _act("declare_answer", text=QT_TRANSLATE_NOOP("actions", "Answer at the &caret is for…"), key="Ctrl+Shift+F"),
    _act("declare_likeliest", text=QT_TRANSLATE_NOOP("actions", "Link the answer as &likely"), key="Ctrl+Shift+L"),
    _act("toggle_judged", text=QT_TRANSLATE_NOOP("actions", "Question is a s&tem"), key="Ctrl+Shift+T"),
    _act("next_doubtful", text=QT_TRANSLATE_NOOP("actions", "&Next doubtful part"), key="F9", ruled=True, needs=""),
    _act("change_language", text=QT_TRANSLATE_NOOP("actions", "Lan&guage of the text…"), key="Ctrl+Shift+G"),
    _act("repair", text=QT_TRANSLATE_NOOP("actions", "Re&pair by example…"), key="Alt+3", ruled=True),
    _act("find_anew", text=QT_TRANSLATE_NOOP("actions", "&Find questions and answers anew…")),
)
