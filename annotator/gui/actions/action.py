"""What an action of the window is, and the menus that actions stand in."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.gui.translation.translating import QT_TRANSLATE_NOOP

FILE = QT_TRANSLATE_NOOP("actions", "&File")
EDIT = QT_TRANSLATE_NOOP("actions", "&Edit")
REVIEW = QT_TRANSLATE_NOOP("actions", "&Review")
STRUCTURE = QT_TRANSLATE_NOOP("actions", "&Structure")
RESULTS = QT_TRANSLATE_NOOP("actions", "Res&ults")
VIEW = QT_TRANSLATE_NOOP("actions", "&View")
HELP = QT_TRANSLATE_NOOP("actions", "&Help")
WINDOW = QT_TRANSLATE_NOOP("actions", "&Window")
MENUS = (FILE, EDIT, REVIEW, STRUCTURE, RESULTS, VIEW, WINDOW, HELP)

RECENT_MENU = QT_TRANSLATE_NOOP("actions", "Open &recent")
COLOURS_MENU = QT_TRANSLATE_NOOP("actions", "&Colours")
LANGUAGE_MENU = QT_TRANSLATE_NOOP("actions", "&Language")

_ON_MACOS = {"Ctrl+Shift+Q": "Ctrl+Shift+U", "Del": "Backspace"}
"""There the first one (Qt writes the Command key as Ctrl) logs the user out, and most keyboards lack the second."""


def keys_on(system: str, key: str) -> str:
    """The keys of an action on a `system` (`sys.platform`); on macOS the Option key alone writes signs in fields."""
    if system != "darwin":
        return key
    return _ON_MACOS.get(key) or key.replace("Alt+", "Ctrl+Alt+")


@dataclass(frozen=True, slots=True)
class Action:
    """One action.

    `key` is written as Qt writes it, for Windows and Linux (see `keys_on`). `submenu`: the menu inside `menu` that it
    stands in. `ruled`: with a line above it. `needs_file`: only where a file is open; `needs`: and only while that
    holds, of what `Controllers.able` gives: "single" (no comparison), "write", "editable", "question", "changed",
    "complete". `group`: of those with the same one exactly one is checked, and one slot does them all, given the
    action; its data is `value`. `also` is a further key.
    """

    name: str
    menu: str
    text: str
    key: str = ""
    icon: str = ""
    needs_file: bool = True
    needs: str = ""
    checkable: bool = False
    submenu: str = ""
    ruled: bool = False
    group: str = ""
    also: str = ""
    value: str = ""
