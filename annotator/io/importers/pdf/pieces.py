"""Pieces: words of one line that stand close together, with their place. A line of two columns is two pieces."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from annotator.io.importers.pdf.glyphs import Glyph
from annotator.io.importers.scripts import Script, scripted

_FAR = 1.8
"""Heights of the line's tallest character from which the next one stands apart."""

_TAB = 2.5
"""Heights from which a tab stands between the two; the blanks of a badly justified line are narrower."""

_BLANK = 0.2
"""Heights of a blank at least; what is nearer touches, though the library ends a line behind a raised digit."""

_MOST_BACK = 0.1
"""Part of a line that may be painted after it, in a gap (signs of another font); text that runs to the left is more."""

_HAIR = 0.5
_FEW_BLANKS = 2
_JUSTIFIED = 1.5
"""How much wider the widest blank of a justified line may be than the narrowest."""

_RAISED_BY = 0.25
_RAISED_HEIGHT = 0.85
"""A digit that is lower than this part of its line and stands above its foot is a note's mark."""

_LOWERED_BY = 0.08
_LOWERED_HEIGHT = 0.7
"""As for raised digits; those of old style are taller than that where they go under the line."""

_SIGNS = frozenset("-−–+")
_SAME_LINE = 0.45
"""Part of a height by which pieces of one line may differ in theirs."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` between `left` and `right`; `foot` is where its letters stand, `height` that of the tallest; points."""

    text: str
    left: float
    right: float
    foot: float
    height: float


@dataclass(frozen=True, slots=True)
class PdfRow:
    """Pieces on one line, from left to right."""

    pieces: tuple[Piece, ...]

    @property
    def foot(self) -> float:
        """Where the letters of the first piece stand."""
        return self.pieces[0].foot

    @property
    def height(self) -> float:
        """The height of the tallest character."""
        return max(piece.height for piece in self.pieces)

    @property
    def text(self) -> str:
        """The row as it is written: a tab between its pieces, a blank where they may be words of a justified line."""
        text = self.pieces[0].text
        for before, piece in pairwise(self.pieces):
            tallest, gap = max(before.height, piece.height), piece.left - before.right
            text += ("\t" if gap > _TAB * tallest else "" if abs(gap) < _BLANK * tallest else " ") + piece.text
        return text


def pieces_of(line: Sequence[Glyph]) -> list[Piece]:
    """The pieces of a line as the library sees it, which may run over several columns."""
    found: list[Piece] = []
    group: list[Glyph] = []
    last: Glyph | None = None
    far = _distance_apart(line)
    for glyph in _in_order(line):
        if glyph.char.isspace():
            if group:
                group.append(glyph)
            continue
        if last is not None and glyph.left - last.right > far:
            found.extend(_piece(group))
            group = []
        group.append(glyph)
        last = glyph
    found.extend(_piece(group))
    return found


def _in_order(line: Sequence[Glyph]) -> Sequence[Glyph]:
    """The characters of a line, those that were painted after it put into its gaps."""
    printed = [g for g in line if not g.char.isspace()]
    back = [b for a, b in pairwise(printed) if b.right < a.left]
    if not 0 < len(back) <= max(1, _MOST_BACK * len(printed)):
        return line
    if any(a.left < b.right - _HAIR and b.left < a.right - _HAIR for a in back for b in printed if a is not b):
        return line
    ordered: list[Glyph] = []
    for glyph in sorted(printed, key=lambda g: g.left):
        last = ordered[-1] if ordered else glyph
        if glyph.left - last.right > _BLANK * max(glyph.height, last.height):
            ordered.append(Glyph(" ", last.right, glyph.left, last.bottom, last.bottom))
        ordered.append(glyph)
    return ordered


def _distance_apart(line: Sequence[Glyph]) -> float:
    """The distance from which the next character of a line stands apart.

    Words of a justified line may stand far from each other, but all of them equally far.
    """
    tallest = max((g.height for g in line if g.char.isalnum()), default=1.0)
    printed = [g for g in line if not g.char.isspace()]
    blanks = [b.left - a.right for a, b in pairwise(printed) if b.left - a.right > _BLANK * tallest]
    if len(blanks) > _FEW_BLANKS and max(blanks) < _JUSTIFIED * min(blanks) and max(blanks) < 2 * _FAR * tallest:
        return 2 * _FAR * tallest
    return _FAR * max(tallest, 1.0)


def _piece(group: list[Glyph]) -> list[Piece]:
    printed = [g for g in group if not g.char.isspace()]
    if not printed:
        return []
    foot = statistics.median(g.bottom for g in printed)
    tallest = max(g.height for g in printed)
    text = _text(group, foot, tallest)
    left, right = min(g.left for g in printed), max(g.right for g in printed)
    return [Piece(text, left, right, foot, max(tallest, 0.1))]


def _text(group: list[Glyph], foot: float, tallest: float) -> str:
    """The words of a piece; no blank before the mark of a note that stands close to its word."""
    words: list[str] = []
    last: Glyph | None = None
    for at, glyph in enumerate(group):
        written = _written(glyph, foot, tallest)
        follows = group[at + 1] if at + 1 < len(group) else None
        if glyph.char in _SIGNS and follows is not None and _script(follows, foot, tallest) is not None:
            written = scripted(glyph.char, _script(follows, foot, tallest), "x")  # of a power: "10⁻⁶"
        close = last is not None and glyph.left - last.right < _BLANK * tallest
        if written != glyph.char and close and words[-1] == " ":
            words.pop()
        words.append(written)
        last = last if glyph.char.isspace() else glyph
    return "".join(words).strip(" ")


def _written(glyph: Glyph, foot: float, height: float) -> str:
    if glyph.char.isspace():
        return "\u00a0" if glyph.char == "\u00a0" else " "
    return scripted(glyph.char, _script(glyph, foot, height), "x")


def _script(glyph: Glyph, foot: float, height: float) -> Script | None:
    """Whether a digit is raised (a power, the mark of a note) or lowered in its line."""
    if not glyph.char.isdecimal() or glyph.height >= _RAISED_HEIGHT * height:
        return None
    if glyph.bottom - foot > _RAISED_BY * height:
        return Script.RAISED
    low = glyph.height < _LOWERED_HEIGHT * height and foot - glyph.bottom > _LOWERED_BY * height
    return Script.LOWERED if low else None


def rows_of(pieces: Iterable[Piece]) -> list[PdfRow]:
    """The pieces in rows from top to bottom."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.foot, p.left)):
        if rows and abs(rows[-1][0].foot - piece.foot) <= _SAME_LINE * max(rows[-1][0].height, piece.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [PdfRow(tuple(sorted(row, key=lambda p: p.left))) for row in rows]
