"""The actions on files."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import FILE, RECENT_MENU, Action
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

_act = partial(Action, menu=FILE)

ACTS = (
    Action("new_window", FILE, QT_TRANSLATE_NOOP("actions", "New &window"), "Ctrl+Shift+N", needs_file=False),
    _act("open_file", text=QT_TRANSLATE_NOOP("actions", "&Open…"), key="Ctrl+O", icon="open", needs_file=False),
    _act("open_folder", text=QT_TRANSLATE_NOOP("actions", "Open a &folder…"), key="Ctrl+Shift+O", needs_file=False),
    _act("open_store", text=QT_TRANSLATE_NOOP("actions", "Open a &team's store…"), needs_file=False),
    Action(
        "forget_recent",
        FILE,
        QT_TRANSLATE_NOOP("actions", "&Forget these files"),
        submenu=RECENT_MENU,
        needs_file=False,
        ruled=True,
    ),
    _act("open_sample", text=QT_TRANSLATE_NOOP("actions", "Open the samp&le"), needs_file=False),
    _act("save_file", text=QT_TRANSLATE_NOOP("actions", "&Save"), key="Ctrl+S", icon="save", ruled=True),
    _act("save_file_as", text=QT_TRANSLATE_NOOP("actions", "Save &as…"), key="Ctrl+Shift+S"),
    _act("open_backup", text=QT_TRANSLATE_NOOP("actions", "Open an &earlier version…")),
    _act("merge_review", text=QT_TRANSLATE_NOOP("actions", "&Merge another review…"), ruled=True),
    _act("replace_source", text=QT_TRANSLATE_NOOP("actions", "A correcte&d version of the source…")),
    _act("choose_encoding", text=QT_TRANSLATE_NOOP("actions", "Encodin&g of the source…")),
    Action("save_original", FILE, QT_TRANSLATE_NOOP("actions", "Or&iginal of the source…")),
    _act("open_original", text=QT_TRANSLATE_NOOP("actions", "Open the origi&nal")),
    _act("show_in_folder", text=QT_TRANSLATE_NOOP("actions", "S&how in its folder")),
    Action("preview_print", FILE, QT_TRANSLATE_NOOP("actions", "Print pre&view…"), "Ctrl+F2", ruled=True),
    Action("print_text", FILE, QT_TRANSLATE_NOOP("actions", "&Print…"), "Ctrl+P"),
    Action("close_window", FILE, QT_TRANSLATE_NOOP("actions", "&Close"), "Ctrl+W", needs_file=False, ruled=True),
    Action("quit", FILE, QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", needs_file=False),
)
