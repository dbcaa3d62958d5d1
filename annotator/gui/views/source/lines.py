"""The lines of text that are in view, and where a stretch of text stands in them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLine

from annotator.gui.views.source.offsets import Offsets
from annotator.gui.views.source.spacing import LEADING

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


@dataclass(frozen=True, slots=True)
class DrawnLine:
    """One line on the screen. `[start, end)` are code points of the source; heights are pixels of the viewport.

    `top` to `bottom` is all the room of the line, `above` to `below` that of its letters. `base` is the unit at
    which its block begins, `left` how far the text is moved to the side.
    """

    start: int
    end: int
    top: float
    bottom: float
    above: float
    below: float
    base: int
    left: float
    text_line: QTextLine
    mixed: bool

    @property
    def baseline(self) -> float:
        """The height that the letters stand on."""
        return self.above + self.text_line.ascent()

    def rects(self, offsets: Offsets, start: int, end: int) -> Iterator[QRectF]:
        """Where the code points `[start, end)` stand in this line; several places where writing runs both ways."""
        if start >= self.end or end <= self.start:
            return
        first = offsets.units(max(start, self.start)) - self.base
        last = offsets.units(min(end, self.end)) - self.base
        if self.mixed:
            stretches = self._pieces(first, last)
        else:  # the blank at which a line is broken is not drawn on
            edge = self.text_line.x() + self.text_line.naturalTextWidth()
            stretches = iter([(self._x(first), max(self._x(first), min(self._x(last), edge)))])
        for one, other in stretches:
            if one != other:
                yield QRectF(self.left + min(one, other), self.above, abs(other - one), self.below - self.above)

    def leftward(self, offsets: Offsets, point: int) -> bool:
        """Whether the character at code point `point` belongs to writing from right to left."""
        unit = offsets.units(point) - self.base
        return self.mixed and self._x(unit, QTextLine.Edge.Trailing) < self._x(unit)

    def _x(self, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
        # Qt's types say a number; what comes is a pair of it and the place that it belongs to.
        found: object = self.text_line.cursorToX(unit, edge)
        assert isinstance(found, tuple)
        return float(found[0])

    def _pieces(self, first: int, last: int) -> Iterator[tuple[float, float]]:
        joined: list[float] = []
        for unit in range(first, last):
            sides = sorted((self._x(unit), self._x(unit, QTextLine.Edge.Trailing)))
            if joined and sides[0] <= joined[1] + 0.5 and sides[1] >= joined[0] - 0.5:
                joined = [min(joined[0], sides[0]), max(joined[1], sides[1])]
                continue
            if joined:
                yield joined[0], joined[1]
            joined = sides
        if joined:
            yield joined[0], joined[1]


def mixed(words: str) -> bool:
    """Whether a line with these words holds writing from right to left."""
    return _RIGHT_TO_LEFT.search(words) is not None


def lines_of(block: QTextBlock, at: QPointF, floor: float, offsets: Offsets, text: str) -> Iterator[DrawnLine]:
    """The lines of a block that is drawn from `at` on, as far as they are between 0 and `floor` pixels high.

    A paragraph may be a whole document: the first of them is searched for, not walked to.
    """
    layout, base = block.layout(), block.position()
    count = layout.lineCount()

    def under(number: int) -> float:
        line = layout.lineAt(number)
        return at.y() + line.y() + line.height() * (1 + LEADING)

    for number in range(bisect_left(range(count), 0.0, key=under), count):
        line = layout.lineAt(number)
        above = at.y() + line.y()
        if above > floor:
            return
        start = offsets.points(base + line.textStart())
        end = offsets.points(base + line.textStart() + line.textLength())
        room, below = line.height() * LEADING / 2, above + line.height()
        if block.length() <= 1:  # an empty line is lower, and the next begins within its height
            below = above + max(2 * room, block.document().documentLayout().blockBoundingRect(block).height()) - room
        turned = mixed(text[start:end])
        yield DrawnLine(start, end, above - room, below + room, above, below, base, at.x(), line, turned)
