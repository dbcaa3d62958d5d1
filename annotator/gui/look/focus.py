"""A ring around the control that the keys go to, for styles that show it on some controls only."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFocusFrame,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

RINGED = (QAbstractButton, QAbstractItemView, QComboBox, QTextEdit)


class FocusRing(QObject):
    """Follows the focus through every window of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._frame: QFocusFrame | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        target = now if isinstance(now, RINGED) else None
        if self._frame is None or not isValid(self._frame):  # it goes with the window that it was last in
            self._frame = None if target is None else QFocusFrame(target.window())
        if self._frame is not None:
            self._frame.setWidget(target)  # type: ignore[arg-type]
