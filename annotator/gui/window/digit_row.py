"""The row of digits is known by where its keys are: on Belgian and French keyboards they give `& é " ' (` unshifted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.gui.actions import is_letter

_WINDOWS = dict(zip(range(2, 12), "1234567890", strict=True))
"""Scan codes of a PC keyboard."""
_LINUX = {code + 8: digit for code, digit in _WINDOWS.items()}
"""Those of X and Wayland, which count eight further."""
_MACOS = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
"""Virtual keys, kVK_ANSI_1 and on: there they are named after places, and there are no scan codes."""
_PLACES: dict[str, tuple[Callable[[QKeyEvent], int], dict[int, str]]] = {
    "windows": (QKeyEvent.nativeScanCode, _WINDOWS),
    "xcb": (QKeyEvent.nativeScanCode, _LINUX),
    "wayland": (QKeyEvent.nativeScanCode, _LINUX),
    "cocoa": (QKeyEvent.nativeVirtualKey, _MACOS),
}
_NONE, _CTRL, _ALT = (
    *(Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier),
)


def digit_at(event: QKeyEvent, platform: str) -> str:
    """The digit in whose place the key is, on Qt's `platform`; "" for a key elsewhere, or one that gave a digit."""
    # Ctrl and Alt together are AltGr on Windows, which writes other signs with these keys; Option alone does on macOS.
    held = (_NONE, _CTRL, _CTRL | _ALT if platform == "cocoa" else _ALT)
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9 or event.modifiers() not in held:
        return ""
    code, places = _PLACES.get(platform, (QKeyEvent.nativeScanCode, {}))
    return places.get(code(event), "")


class DigitRow(QObject):
    """Does the action of a digit where the key in its place was pressed and meant nothing else."""

    def __init__(self, actions: Iterable[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = tuple(actions), window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that no shortcut took: alone where they are commands, with Ctrl or Alt in the whole window."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        digit = digit_at(event, QGuiApplication.platformName())
        alone = event.modifiers() == _NONE
        if not digit or (alone and watched is self._window):
            return False
        keys = QKeySequence(event.modifiers().value | (Qt.Key.Key_0.value + int(digit)))
        wanted = next((action for action in self._actions if keys in action.shortcuts()), None)
        if wanted is None or is_letter(keys) is not alone:
            return False
        wanted.trigger()  # does nothing where it is disabled
        return True
