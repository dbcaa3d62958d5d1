"""The actions that judge: verdicts, evidence, commitments, and going from question to question."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.act import REVIEW, Act
from annotator.gui.translating import QT_TRANSLATE_NOOP

_act = partial(Act, menu=REVIEW, owner="reviewing")

ACTS = (
    _act("set_answered", text=QT_TRANSLATE_NOOP("actions", "&Answered"), key="1", icon="answered", bar=True),
    _act("set_partial", text=QT_TRANSLATE_NOOP("actions", "&Partial"), key="2", icon="partial", bar=True),
    _act(
        "set_not_answered",
        text=QT_TRANSLATE_NOOP("actions", "&Not answered"),
        key="3",
        icon="not_answered",
        bar=True,
    ),
    _act("set_not_applicable", text=QT_TRANSLATE_NOOP("actions", "Not app&licable"), key="4", icon="not_applicable"),
    _act("set_cannot_judge", text=QT_TRANSLATE_NOOP("actions", "Cannot &judge"), key="5", icon="cannot_judge"),
    _act("take_verdict_back", text=QT_TRANSLATE_NOOP("actions", "&Take the verdict back"), key="0", icon="unreviewed"),
    _act(
        "next_question",
        text=QT_TRANSLATE_NOOP("actions", "Ne&xt question"),
        key="N",
        icon="next",
        bar=True,
        bare=True,
        ruled=True,
    ),
    _act(
        "previous_question",
        text=QT_TRANSLATE_NOOP("actions", "Pre&vious question"),
        key="P",
        icon="previous",
        bar=True,
        bare=True,
    ),
    _act(
        "add_evidence",
        text=QT_TRANSLATE_NOOP("actions", "Selection is &evidence"),
        key="E",
        icon="evidence",
        bar=True,
        ruled=True,
    ),
    _act(
        "add_commitment",
        text=QT_TRANSLATE_NOOP("actions", "Selection is a &commitment"),
        key="C",
        icon="commitment",
        bar=True,
    ),
    _act(
        "toggle_link",
        text=QT_TRANSLATE_NOOP("actions", "Link or un&link commitment and question"),
        key="L",
        icon="link",
    ),
)
