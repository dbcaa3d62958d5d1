"""Every action of the window, as data: menus, toolbar, shortcuts and tooltips come from this one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from annotator.core.codebook import Verdict
from annotator.gui.icons import icon
from annotator.gui.translating import QT_TRANSLATE_NOOP

_C = "actions"
FILE = QT_TRANSLATE_NOOP("actions", "&File")
EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
REVIEW = QT_TRANSLATE_NOOP("actions", "&Review")
STRUCTURE = QT_TRANSLATE_NOOP("actions", "&Structure")
VIEW = QT_TRANSLATE_NOOP("actions", "&View")
MENUS = (FILE, EDIT, REVIEW, STRUCTURE, VIEW)


@dataclass(frozen=True, slots=True)
class Act:
    """One action. `name` is also the slot's name in the window; `key` as Qt writes it; `bar`: in the toolbar."""

    name: str
    menu: str
    text: str
    key: str = ""
    icon: str = ""
    bar: bool = False
    value: Verdict | None = None
    needs_file: bool = True


ACTS: tuple[Act, ...] = (
    Act("open_file", FILE, QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O", "open", True, needs_file=False),
    Act("open_sample", FILE, QT_TRANSLATE_NOOP("actions", "Open the sam&ple"), needs_file=False),
    Act("save_file", FILE, QT_TRANSLATE_NOOP("actions", "&Save"), "Ctrl+S", "save", True),
    Act("save_file_as", FILE, QT_TRANSLATE_NOOP("actions", "Save &as…"), "Ctrl+Shift+S"),
    Act("close_window", FILE, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", needs_file=False),
    Act("undo", EDIT, QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "undo", True),
    Act("redo", EDIT, QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z", "redo", True),
    Act("ask_reviewer", EDIT, QT_TRANSLATE_NOOP("actions", "&Who reviews…"), needs_file=False),
    Act("set_answered", REVIEW, QT_TRANSLATE_NOOP("actions", "&Answered"), "1", "answered", True, Verdict.ANSWERED),
    Act("set_partial", REVIEW, QT_TRANSLATE_NOOP("actions", "&Partial"), "2", "partial", True, Verdict.PARTIAL),
    Act(
        "set_not_answered",
        REVIEW,
        QT_TRANSLATE_NOOP("actions", "&Not answered"),
        "3",
        "not_answered",
        True,
        Verdict.NOT_ANSWERED,
    ),
    Act("set_not_applicable", REVIEW, QT_TRANSLATE_NOOP("actions", "Not app&licable"), "4", "not_applicable"),
    Act("set_cannot_judge", REVIEW, QT_TRANSLATE_NOOP("actions", "Cannot &judge"), "5", "cannot_judge"),
    Act("take_verdict_back", REVIEW, QT_TRANSLATE_NOOP("actions", "&Take the verdict back"), "0", "unreviewed"),
    Act("next_question", REVIEW, QT_TRANSLATE_NOOP("actions", "Ne&xt question"), "N", "next", True),
    Act("previous_question", REVIEW, QT_TRANSLATE_NOOP("actions", "Pre&vious question"), "P", "previous", True),
    Act("add_evidence", REVIEW, QT_TRANSLATE_NOOP("actions", "Selection is &evidence"), "E", "evidence", True),
    Act("add_commitment", REVIEW, QT_TRANSLATE_NOOP("actions", "Selection is a &commitment"), "C", "commitment", True),
    Act("toggle_link", REVIEW, QT_TRANSLATE_NOOP("actions", "Link or un&link commitment and question"), "L", "link"),
    Act("mark_question", STRUCTURE, QT_TRANSLATE_NOOP("actions", "Selection is a &question"), "Ctrl+Shift+Q"),
    Act("mark_answer", STRUCTURE, QT_TRANSLATE_NOOP("actions", "Selection is an &answer"), "Ctrl+Shift+A"),
    Act("split_part", STRUCTURE, QT_TRANSLATE_NOOP("actions", "&Split at the caret"), "Ctrl+Shift+P", "split"),
    Act("merge_part", STRUCTURE, QT_TRANSLATE_NOOP("actions", "&Merge with the next"), "Ctrl+Shift+M", "merge"),
    Act("delete_part", STRUCTURE, QT_TRANSLATE_NOOP("actions", "&Delete the part at the caret"), "Ctrl+Shift+D"),
    Act("relabel_part", STRUCTURE, QT_TRANSLATE_NOOP("actions", "&Relabel the part at the caret…"), "F2"),
    Act("declare_answer", STRUCTURE, QT_TRANSLATE_NOOP("actions", "Answer at the caret is for…"), "Ctrl+Shift+F"),
    Act("toggle_judged", STRUCTURE, QT_TRANSLATE_NOOP("actions", "Question is a s&tem"), "Ctrl+Shift+T"),
    Act("zoom_in", VIEW, QT_TRANSLATE_NOOP("actions", "Zoom &in"), "Ctrl++"),
    Act("zoom_out", VIEW, QT_TRANSLATE_NOOP("actions", "Zoom &out"), "Ctrl+-"),
    Act("toggle_theme", VIEW, QT_TRANSLATE_NOOP("actions", "&Dark colours"), "Ctrl+Shift+L", needs_file=False),
)


def tr(text: str) -> str:
    """The table's text in the language of the window."""
    return QCoreApplication.translate(_C, text)


def make(act: Act, owner: QObject, colour: str) -> QAction:
    """The Qt action of `act`, tied to the slot of `owner` that has its name."""
    action = QAction(tr(act.text), owner)
    if act.key:
        action.setShortcut(QKeySequence(act.key))
    plain = action.text().replace("&", "")
    action.setToolTip(f"{plain} ({action.shortcut().toString()})" if act.key else plain)
    if act.icon:
        action.setIcon(icon(act.icon, colour))
    action.triggered.connect(getattr(owner, act.name))
    return action
