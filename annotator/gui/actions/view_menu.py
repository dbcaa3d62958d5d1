"""The actions on how the window looks."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.action import COLOURS_MENU, LANGUAGE_MENU, VIEW, Action
from annotator.gui.translation.chosen import LANGUAGES
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

_act = partial(Action, menu=VIEW)
_colours = partial(_act, submenu=COLOURS_MENU, needs_file=False, checkable=True, group="colours")
_language = partial(_act, submenu=LANGUAGE_MENU, needs_file=False, checkable=True, group="language")

ACTS = (
    _act(
        "toggle_side",
        text=QT_TRANSLATE_NOOP("actions", "&Side bar"),
        key="Ctrl+B",
        icon="sidebar",
        checkable=True,
        ruled=True,
    ),
    _act("reset_layout", text=QT_TRANSLATE_NOOP("actions", "R&eset layout")),
    _act("show_coverage", text=QT_TRANSLATE_NOOP("actions", "Co&verage…"), ruled=True),
    _act("show_commitments", text=QT_TRANSLATE_NOOP("actions", "All co&mmitments…")),
    _act("show_facts", text=QT_TRANSLATE_NOOP("actions", "F&acts of the document…")),
    _act("show_history", text=QT_TRANSLATE_NOOP("actions", "&History of this sitting…")),
    _act(
        "show_workspace_page",
        text=QT_TRANSLATE_NOOP("actions", "Wor&kspace page"),
        key="Alt+1",
        needs_file=False,
        ruled=True,
    ),
    _act("show_welcome_page", text=QT_TRANSLATE_NOOP("actions", "&Welcome page"), needs_file=False),
    _act("show_document_page", text=QT_TRANSLATE_NOOP("actions", "D&ocument page"), key="Alt+2"),
    _act(
        "next_document",
        text=QT_TRANSLATE_NOOP("actions", "Next unfinished documen&t"),
        key="Ctrl+PgDown",
        needs_file=False,
    ),
    _act("next_part", text=QT_TRANSLATE_NOOP("actions", "Ne&xt part of the window"), key="F6"),
    _act("previous_part", text=QT_TRANSLATE_NOOP("actions", "&Previous part of the window"), key="Shift+F6"),
    _act("leave_field", text=QT_TRANSLATE_NOOP("actions", "&Back to the text"), key="Ctrl+Return"),
    _act("zoom_in", text=QT_TRANSLATE_NOOP("actions", "Zoom &in"), key="Ctrl++", ruled=True),
    _act("zoom_out", text=QT_TRANSLATE_NOOP("actions", "Zoom o&ut"), key="Ctrl+-"),
    _act("zoom_normal", text=QT_TRANSLATE_NOOP("actions", "&Normal size"), key="Ctrl+0"),
    _act(
        "full_screen",
        text=QT_TRANSLATE_NOOP("actions", "&Full screen"),
        key="F11",
        checkable=True,
        needs_file=False,
        ruled=True,
    ),
    _colours("theme_system", text=QT_TRANSLATE_NOOP("actions", "As the &system")),
    _colours("theme_light", value="light", text=QT_TRANSLATE_NOOP("actions", "&Light")),
    _colours("theme_dark", value="dark", text=QT_TRANSLATE_NOOP("actions", "&Dark")),
    _colours("theme_contrast", value="contrast", text=QT_TRANSLATE_NOOP("actions", "&High contrast")),
    _language("language_system", text=QT_TRANSLATE_NOOP("actions", "As the &system")),
    *(_language(f"language_{code}", text=name, value=code) for code, name in LANGUAGES.items()),
)
