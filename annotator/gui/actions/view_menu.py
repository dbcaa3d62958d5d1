"""The actions on how the window looks."""

from __future__ import annotations

from functools import partial

from annotator.gui.actions.act import COLOURS_MENU, LANGUAGE_MENU, PANELS_MENU, VIEW, Act
from annotator.gui.language.chosen import LANGUAGES
from annotator.gui.language.translating import QT_TRANSLATE_NOOP

_act = partial(Act, menu=VIEW)
_colours = partial(_act, submenu=COLOURS_MENU, needs_file=False, checkable=True, group="colours")
_language = partial(_act, submenu=LANGUAGE_MENU, needs_file=False, checkable=True, group="language")

ACTS = (
    Act(
        "reset_layout",
        VIEW,
        QT_TRANSLATE_NOOP("actions", "Reset &layout"),
        submenu=PANELS_MENU,
        ruled=True,
    ),
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
