"""A ring around the control that the keys go to, for styles that show it on some controls only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QTextEdit, QWidget
from shiboken6 import isValid

RINGED = (QAbstractButton, QAbstractItemView, QComboBox, QTextEdit)
THICKNESS = 2


class Ring(QWidget):
    """A frame just inside the edge of a control, where nothing beside it can cover it; it lets everything through."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(control.rect())
        control.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().highlight(), THICKNESS))
        inset = THICKNESS // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -inset, -inset))
        painter.end()


class FocusRing(QObject):
    """Follows the focus through every window of the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ring: Ring | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):  # it goes with the control that it was last on
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = Ring(now) if isinstance(now, RINGED) else None
