"""Icons from the shipped SVG files, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QPixmap

from annotator.app.resources import icon_path

SIZE = 48
"""Pixels; Qt scales down, so that the icon is sharp on a screen of double density."""


def icon(name: str, colour: str) -> QIcon:
    """The icon `name` with its neutral lines in `colour` ("#rrggbb"); strong colours stay."""
    svg = icon_path(name).read_text(encoding="utf-8").replace("#000", colour)
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.loadFromData(QByteArray(svg.encode()), "SVG")
    return QIcon(pixmap)
