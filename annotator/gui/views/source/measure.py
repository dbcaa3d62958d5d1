"""How long the lines of a text are best shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

MARGIN = 14
"""Pixels of paper around the text."""
LARGER = 2
"""Points that the text is larger than the words of the panels."""
SMALLEST_LETTERS, LARGEST_LETTERS = 6.0, 60.0
"""Points of the text."""

USUAL = 80
"""Average characters of a line where the text does not say otherwise: long lines are tiring to read."""
SHORTEST, LONGEST = 60, 104
"""Lines that were broken when the text was published are kept whole if the longest is between these."""
MOST = 0.98
"""Share of the lines that are no longer than `LONGEST` where lines were broken; a few may be rows of a table."""
LOOKED_AT = 2000
"""Lines that are looked at: a text does not change its ways behind them."""
KEPT = 8
"""Lines that are measured in the font of the view; the longest in characters need not be the widest."""


def widest_lines(text: str) -> tuple[str, ...]:
    """The longest lines of a text that was published with broken lines; nothing where each paragraph is one line.

    On narrower paper each broken line would be broken again, and leave a few words on a line of their own.
    """
    lines = [line.rstrip() for line in text[: LOOKED_AT * LONGEST].split("\n", LOOKED_AT)[:LOOKED_AT]]
    lines = sorted(filter(None, lines), key=len)
    kept = [line for line in lines if len(line) <= LONGEST]
    if len(lines) > KEPT and len(kept) >= MOST * len(lines) and len(kept[-1]) >= SHORTEST:
        return tuple(kept[-KEPT:])
    return ()


def fitting(widest: Sequence[str], room: int, zoom: int) -> QFont:
    """The letters: larger than those of the panels, by as much as leaves the lines `widest` whole in `room` pixels."""
    for larger in range(LARGER, -1, -1):
        font = letters(zoom + larger)
        if width_wanted(widest, font) <= room or not widest:
            break
    return font


def letters(larger: int) -> QFont:
    """The font of the panels, `larger` points larger."""
    font = QApplication.font()
    font.setPointSizeF(min(max(font.pointSizeF() + larger, SMALLEST_LETTERS), LARGEST_LETTERS))
    return font


def width_wanted(widest: Sequence[str], font: QFont) -> int:
    """Pixels of a page on which the lines `widest` are whole; of a good length where there are none to go by."""
    metrics = QFontMetrics(font)
    longest = max((metrics.horizontalAdvance(line) for line in widest), default=0)
    return (longest or metrics.averageCharWidth() * USUAL) + 2 * MARGIN + 2
