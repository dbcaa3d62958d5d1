"""Icons from the shipped SVG files, in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from annotator.app.resources import icon_path

SIZES = (16, 24, 32, 48)
"""Pixels: of menus and of the toolbar, on a screen of single and of double density. Qt scales for others."""


def icon(name: str, colour: str) -> QIcon:
    """The icon `name` with its neutral lines in `colour` ("#rrggbb"); strong colours stay."""
    svg = QByteArray(icon_path(name).read_text(encoding="utf-8").replace("#000", colour).encode())
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_drawn(svg, size))
    return made


def _drawn(svg: QByteArray, size: int) -> QPixmap:
    """A picture of `size` pixels each way, drawn at that size."""
    buffer = QBuffer(svg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())
