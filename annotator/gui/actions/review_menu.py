"""The actions that judge: verdicts, evidence, commitments, and going from question to question."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import REVIEW, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

CONFIDENCE_MENU = QT_TRANSLATE_NOOP("actions", "Con&fidence")
COMMITMENTS_MENU = QT_TRANSLATE_NOOP("actions", "&Commitments")
CODEBOOK_MENU = QT_TRANSLATE_NOOP("actions", "Code&book")

_act = partial(Action, menu=REVIEW)
_judge = partial(_act, needs="question")
_commit = partial(Action, menu=REVIEW, submenu=COMMITMENTS_MENU, needs="editable")
_book = partial(Action, menu=REVIEW, submenu=CODEBOOK_MENU)

ACTS = (
    _judge("set_answered", text=QT_TRANSLATE_NOOP("actions", "&Answered"), key="1", icon="answered"),
    _judge("set_partial", text=QT_TRANSLATE_NOOP("actions", "&Partial"), key="2", icon="partial"),
    _judge("set_not_answered", text=QT_TRANSLATE_NOOP("actions", "&Not answered"), key="3", icon="not_answered"),
    _judge("set_not_applicable", text=QT_TRANSLATE_NOOP("actions", "Not app&licable"), key="4", icon="not_applicable"),
    _judge("set_cannot_judge", text=QT_TRANSLATE_NOOP("actions", "Cannot &judge"), key="5", icon="cannot_judge"),
    _judge(
        "take_verdict_back", text=QT_TRANSLATE_NOOP("actions", "&Take the verdict back"), key="0", icon="unreviewed"
    ),
    _act("confirm_verdict", text=QT_TRANSLATE_NOOP("actions", "The verd&ict stands after a change"), needs="changed"),
    _judge("pick_reason", text=QT_TRANSLATE_NOOP("actions", "&Reason…"), key="R", ruled=True),
    _judge("repeat_reason", text=QT_TRANSLATE_NOOP("actions", "Repeat the la&st reason"), key="."),
    _judge("set_low", text=QT_TRANSLATE_NOOP("actions", "&Low confidence"), key="Ctrl+1", submenu=CONFIDENCE_MENU),
    _judge(
        "set_medium", text=QT_TRANSLATE_NOOP("actions", "&Medium confidence"), key="Ctrl+2", submenu=CONFIDENCE_MENU
    ),
    _judge("set_high", text=QT_TRANSLATE_NOOP("actions", "&High confidence"), key="Ctrl+3", submenu=CONFIDENCE_MENU),
    _act("go_to_comment", text=QT_TRANSLATE_NOOP("actions", "Write a co&mment"), key="M"),
    _judge(
        "add_evidence",
        text=QT_TRANSLATE_NOOP("actions", "Selection is &evidence"),
        key="E",
        icon="evidence",
        ruled=True,
    ),
    _commit(
        "accept_evidence",
        text=QT_TRANSLATE_NOOP("actions", "Accept the suggested evi&dence"),
        key="Shift+E",
        submenu="",
        needs="question",
    ),
    _commit(
        "add_commitment", text=QT_TRANSLATE_NOOP("actions", "Selection is a &commitment"), key="C", icon="commitment"
    ),
    _commit(
        "toggle_link",
        text=QT_TRANSLATE_NOOP("actions", "L&ink or unlink commitment and question"),
        key="L",
        icon="link",
    ),
    _commit("other_question", text=QT_TRANSLATE_NOOP("actions", "Link to the &other question"), key="Shift+L"),
    _commit("copy_address", text=QT_TRANSLATE_NOOP("actions", "Copy the &address of the commitment"), needs=""),
    _commit("edit_suggestion", text=QT_TRANSLATE_NOOP("actions", "&Edit the commitment or suggestion"), key="I"),
    _commit("next_suggestion", text=QT_TRANSLATE_NOOP("actions", "Next su&ggested commitment"), key="G"),
    _commit("accept_suggestion", text=QT_TRANSLATE_NOOP("actions", "Accept the suggestion (&yes)"), key="Y"),
    _commit("dismiss_suggestion", text=QT_TRANSLATE_NOOP("actions", "&Dismiss the suggestion"), key="X"),
    _act("next_question", text=QT_TRANSLATE_NOOP("actions", "Ne&xt question"), key="N", icon="next", ruled=True),
    _act("previous_question", text=QT_TRANSLATE_NOOP("actions", "Pre&vious question"), key="P", icon="previous"),
    _act("next_unreviewed", text=QT_TRANSLATE_NOOP("actions", "Next &unreviewed question"), key="U", needs="single"),
    _act("filter_questions", text=QT_TRANSLATE_NOOP("actions", "Filter the &questions"), key="Ctrl+L"),
    _act(
        "complete_review",
        text=QT_TRANSLATE_NOOP("actions", "C&omplete the review…"),
        key="Ctrl+Shift+Return",
        needs="editable",
        ruled=True,
    ),
    _act("take_up_again", text=QT_TRANSLATE_NOOP("actions", "Take the revie&w up again"), needs="complete"),
    _act("toggle_blind", text=QT_TRANSLATE_NOOP("actions", "&Hide findings from other reviewers, or show them")),
    _book("edit_codebook", text=QT_TRANSLATE_NOOP("actions", "&Edit the codebook…")),
    _book("load_codebook", text=QT_TRANSLATE_NOOP("actions", "&Load a codebook…")),
    _book("save_codebook", text=QT_TRANSLATE_NOOP("actions", "&Save the codebook as…")),
    _book("usual_codebook", text=QT_TRANSLATE_NOOP("actions", "&Use the codebook of the program")),
)
