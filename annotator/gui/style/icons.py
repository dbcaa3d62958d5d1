"""Icons from the shipped SVG files, in the colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOption

from annotator.app.resources import icon_path

MEANINGS = {
    "answered": "verdict: answered",
    "partial": "verdict: partial",
    "not_answered": "verdict: not answered",
    "not_applicable": "verdict: not applicable",
    "cannot_judge": "verdict: cannot judge",
    "unreviewed": "verdict: none yet",
    "begun_none": "progress: not begun",
    "begun_part": "progress: begun",
    "begun_all": "progress: complete",
    "status_open": "commitment: open",
    "status_under_way": "commitment: under way",
    "status_done": "commitment: fulfilled",
    "status_ended": "commitment: ended otherwise",
    "clock": "overdue",
    "warning": "doubt or fault",
    "commitment": "commitment",
    "evidence": "evidence",
    "note": "note",
    "lock": "cannot be changed",
    "done": "nothing lacks",
    "pin": "kept at its place",
    "calendar": "a day",
    "eye": "show in the text",
    "people": "reviewers",
    "filter": "which rows are shown",
    "find": "find",
    "sidebar": "the side",
    "up": "one up",
    "down": "one down",
    "close": "close or take away",
    "add": "add",
    "remove": "remove",
    "link": "link",
    "unlink": "unlink",
    "merge": "merge",
    "split": "split",
    "next": "next",
    "previous": "previous",
    "open": "open a file",
    "save": "save",
    "undo": "undo",
    "redo": "redo",
    "drop": "a list opens here",
    "annotator": "the program",
}
"""What each picture stands for, and nothing else does: held by a test."""


def icon(name: str, colour: str) -> QIcon:
    """The icon `name` with its lines in `colour` ("#rrggbb")."""
    return QIcon(_Lines(name, colour))


class _Lines(QIconEngine):
    """Draws an icon when it is looked at, at the size that is asked for: most of a window's stay in closed menus."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def clone(self) -> QIconEngine:
        return _Lines(self._name, self._colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        made = QPixmap.fromImage(_picture(self._name, self._colour, min(size.width(), size.height())))
        option = QStyleOption()
        option.palette = QApplication.palette()
        return made if mode is QIcon.Mode.Normal else QApplication.style().generatedIconPixmap(mode, made, option)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.drawPixmap(rect, self.pixmap(rect.size() * painter.device().devicePixelRatio(), mode, state))


def draw(painter: QPainter, name: str, colour: QColor, place: QRectF) -> None:
    """Draw an icon in the middle of `place`, as large as fits in, as fine as the screen is."""
    side = min(place.width(), place.height())
    inside = QRectF(0, 0, side, side)
    inside.moveCenter(place.center())
    device = painter.device()
    scale = device.devicePixelRatio() if device is not None else 1.0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(inside, _picture(name, colour.name(), round(side * scale)))


@lru_cache(maxsize=512)
def _picture(name: str, colour: str, size: int) -> QImage:
    """A picture of `size` pixels each way, drawn at that size."""
    buffer = QBuffer()
    buffer.setData(icon_path(name).read_text(encoding="utf-8").replace("#000", colour).encode())
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return reader.read()
