"""Lengths that grow with the letters of the system: `../shared/window.md` gives them for letters of 13 pixels."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

USUAL = 13
"""Pixels of the letters that lengths are given for."""
GROWTH = 0.85
"""Share of the letters' growth by which lengths grow: white needs less of it than words."""
TARGET = 24
"""Pixels that whatever can be clicked has at least (WCAG 2.2, 2.5.8)."""

TABLE_ROW = 32
"""Height of a row of a table."""

CAPTION, LIST, SOURCE, TITLE, PAGE, NUMBER, BAND = 0.88, 0.95, 1.15, 1.15, 1.4, 1.54, 1.3
"""Sizes of letters, as parts of the system's."""


def scaled(pixels: float) -> int:
    """`pixels` for the letters of now; they grow with letters larger than usual, and never shrink."""
    return round(pixels * _growth(QApplication.font().key()))


@lru_cache(maxsize=8)
def _growth(_letters: str) -> float:
    """How many times lengths are the usual ones, by the font of the program: looking it up takes Qt a millisecond."""
    letters = QFontInfo(QApplication.font()).pixelSize() / USUAL
    return max(1.0, 1 + GROWTH * (letters - 1))


def font(part: float, weight: int = QFont.Weight.Normal) -> QFont:
    """The font of the program, `part` times as large."""
    made = QFont(QApplication.font())
    made.setPointSizeF(max(1.0, made.pointSizeF() * part))
    made.setWeight(QFont.Weight(weight))
    return made
