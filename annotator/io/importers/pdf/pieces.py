"""Pieces: words of one line that stand close together, with their place. A line of two columns is two pieces."""

from __future__ import annotations

import re
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

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
_LOWERED_HEIGHT = 0.8
"""As for raised digits; those of old style are taller than that where they go under the line."""

_WITHOUT_TAIL = frozenset("aehiklmnorstuvx")
"""Letters that stand on the line, of those that Unicode has lowered; a "y" goes under it anyway."""

_LONGEST_SCRIPT = 3
"""Characters of a power, an index or a note's mark that stands for itself."""

_SYMBOL = re.compile(r"(?:\b[^\W\d]{1,3}|[\d)])\Z")
"""What letters are raised behind; behind longer words they are small type, or of a font without meanings."""

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
    words = ""
    last: Glyph | None = None
    runs = _runs(group, foot, tallest)
    for at, (script, run) in enumerate(runs):
        follows = runs[at + 1][1][0].char if at + 1 < len(runs) else ""
        written = "".join("\u00a0" if g.char == "\u00a0" else " " if g.char.isspace() else g.char for g in run)
        if script is not None:
            close = last is not None and run[0].left - last.right < _BLANK * tallest
            if close and words.endswith(" "):
                words = words[:-1]
            least = _RAISED_BY if script is Script.RAISED else _LOWERED_BY
            steps = last is not None and close and abs(run[0].bottom - last.bottom) > least * tallest  # or it is askew
            if written.strip("".join(_SIGNS)).isdecimal():
                written = scripted(written, script, "x") if steps or script is Script.RAISED else written
            elif steps and not follows.isalnum() and _SYMBOL.search(words) and len(written) <= _LONGEST_SCRIPT:
                written = scripted(written, script, words[-1:])
        words += written
        last = next((g for g in reversed(run) if not g.char.isspace()), last)
    return words.strip(" ")


def _runs(group: list[Glyph], foot: float, tallest: float) -> list[tuple[Script | None, list[Glyph]]]:
    """The characters that stand alike, in their order; a sign before a raised one is raised too ("10⁻⁶")."""
    scripts = [_script(glyph, foot, tallest) for glyph in group]
    for at, glyph in enumerate(group[:-1]):
        if glyph.char in _SIGNS:
            scripts[at] = scripts[at + 1]
    return [
        (script, [glyph for glyph, _ in run])
        for script, run in groupby(zip(group, scripts, strict=True), key=lambda pair: pair[1])
    ]


def _script(glyph: Glyph, foot: float, height: float) -> Script | None:
    """Whether a digit or letter is raised (a power, the mark of a note) or lowered in its line."""
    if not glyph.char.isalnum() or glyph.height >= _RAISED_HEIGHT * height:
        return None
    if glyph.bottom - foot > _RAISED_BY * height:
        return Script.RAISED
    low = glyph.height < _LOWERED_HEIGHT * height and foot - glyph.bottom > _LOWERED_BY * height
    low = low and (glyph.char.isdecimal() or glyph.char in _WITHOUT_TAIL)
    return Script.LOWERED if low else None


def in_place(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces; those that the library took for lines, being raised or lowered, put into the line that they touch.

    "x²" at the left end of a line, the mark before a note: alone they would stand above their line.
    """
    by_foot = sorted(pieces, key=lambda p: p.foot)
    feet = [p.foot for p in by_foot]
    return [_put(p, by_foot, feet) if len(p.text) <= _LONGEST_SCRIPT and p.text.isalnum() else p for p in pieces]


def _put(piece: Piece, by_foot: Sequence[Piece], feet: Sequence[float]) -> Piece:
    near = slice(
        bisect_left(feet, piece.foot - 2 * piece.height / _LOWERED_HEIGHT),
        bisect_right(feet, piece.foot + piece.height / _LOWERED_HEIGHT),
    )
    for line in by_foot[near]:
        up = (piece.foot - line.foot) / line.height
        small = piece.height / line.height
        raised = _RAISED_BY < up < 1 and small < _RAISED_HEIGHT
        lowered = _LOWERED_BY < -up < 1 - _RAISED_BY and small < _LOWERED_HEIGHT
        after = abs(piece.left - line.right) < _BLANK * line.height
        before = -_BLANK < (line.left - piece.right) / line.height < 1 and piece.text.isdecimal()
        if (raised and (after or before)) or (lowered and after):
            text = scripted(piece.text, Script.RAISED if raised else Script.LOWERED, line.text if after else "")
            return replace(piece, text=text, foot=line.foot)
    return piece


def rows_of(pieces: Iterable[Piece]) -> list[PdfRow]:
    """The pieces in rows from top to bottom."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda p: (-p.foot, p.left)):
        if rows and abs(rows[-1][0].foot - piece.foot) <= _SAME_LINE * max(rows[-1][0].height, piece.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [PdfRow(tuple(sorted(row, key=lambda p: p.left))) for row in rows]
