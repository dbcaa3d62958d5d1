"""How large the letters of the text are, and how long its lines."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics

from annotator.gui.style.sizes import SOURCE, font

MARGIN = 10
"""Pixels of paper around the text."""
SMALLEST_LETTERS, LARGEST_LETTERS = 6.0, 60.0
"""Points of the text."""
LETTERS = 96
"""Letters of average width, of which words need fewer: lines of some 85. Longer ones are tiring to read."""
FEWEST = 45
"""Average letters of a line at least, as long as the window can make room for them."""


def letters(larger: int, part: float = SOURCE) -> QFont:
    """The font of the text, `larger` points larger than usual."""
    made = font(part)
    made.setPointSizeF(min(max(made.pointSizeF() + larger, SMALLEST_LETTERS), LARGEST_LETTERS))
    return made


def width_of(count: int, letters: QFont) -> int:
    """Pixels of a page whose lines have so many average letters."""
    return QFontMetrics(letters).averageCharWidth() * count + 2 * MARGIN + 2
