"""Characters of a PDF page with their places, from the library.

The direction in which letters are drawn is what counts, whatever the page says of its rotation: each line is turned
so that its letters stand upright.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from annotator.io.importers.symbols import UNKNOWN, in_unicode

_LINE_END_HYPHEN = 0x02
"""What the library gives for a hyphen that divides a word at a line's end."""

_STEP = 15
"""Degrees within which lines are turned alike; a scan that lies askew is read as if it lay straight."""

_SAME_PLACE = (0.4, 0.2)
"""Parts of its width and height within which the same letter again is the same, painted twice to look bold."""

_FONT_NAME = 128


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character; `left`, `right`, `bottom` and `top` in points, y upwards. A blank has no place that counts."""

    char: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom


Box = tuple[float, float, float, float]


@dataclass
class GlyphLine:
    """Characters that the library sees in a line; `direction` is that of the letters, in degrees against the clock."""

    direction: int
    glyphs: list[Glyph] = field(default_factory=list)


def glyph_lines(page: pypdfium2.PdfPage) -> Iterator[GlyphLine]:
    """The lines of a page in the order of its content; what lies outside the page or is painted again is left out."""
    text = page.get_textpage()
    left, bottom, right, top = page.get_bbox()
    painted = _Painted()
    try:
        line = GlyphLine(0)
        for char, box, direction in _characters(text.raw, text.count_chars()):
            ends = char in "\r\n"
            if (ends or (direction is not None and direction != line.direction)) and line.glyphs:
                yield line
                line = GlyphLine(line.direction)
            if ends:
                continue
            if direction is not None:
                line.direction = direction
                x, y = (box[0] + box[1]) / 2, (box[2] + box[3]) / 2
                if not (left <= x <= right and bottom <= y <= top) or painted.again(char, box):
                    continue
            if char != " " or not (line.glyphs and line.glyphs[-1].char == " " and painted.any):
                line.glyphs.append(Glyph(char, *turned(box, line.direction)))
        if line.glyphs:
            yield line
    finally:
        text.close()


def turned(box: Box, direction: int) -> Box:
    """Left, right, bottom and top of a box on the page turned so that letters of that direction stand upright."""
    if not direction:
        return box
    cos, sin = math.cos(math.radians(direction)), math.sin(math.radians(direction))
    corners = [(x * cos + y * sin, y * cos - x * sin) for x in box[:2] for y in box[2:]]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), max(xs), min(ys), max(ys)


class _Painted:
    """What was painted so far: the same letter at the same place is seen once.

    The library gives a ligature as its letters, each with the place of all: they share one fate.
    """

    def __init__(self) -> None:
        self._seen: dict[tuple[str, int, int], list[Box]] = {}
        self._last: tuple[Box, bool] | None = None
        self.any = False

    def again(self, char: str, box: Box) -> bool:
        """Whether that letter stands there already."""
        if char.isspace():
            return False
        if self._last is None or self._last[0] != box:
            self._last = box, self._is_again(char, box)
        return self._last[1]

    def _is_again(self, char: str, box: Box) -> bool:
        width, height = max(box[1] - box[0], 0.1), max(box[3] - box[2], 0.1)
        cell = round(box[0] / 4), round(box[2] / 4)
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                for other in self._seen.get((char, cell[0] + dx, cell[1] + dy), ()):
                    near = abs(other[0] - box[0]) < _SAME_PLACE[0] * width
                    if near and abs(other[2] - box[2]) < _SAME_PLACE[1] * height:
                        self.any = True
                        return True
        self._seen.setdefault((char, *cell), []).append(box)
        return False


def _characters(raw: object, count: int) -> Iterator[tuple[str, Box, int | None]]:
    """Each character with its box and direction; one that the library adds (a blank, a line's end) has none."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    nowhere = (0.0, 0.0, 0.0, 0.0)
    high = 0
    for i in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, i)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0xFFFE
        high = 0
        added = pdfium.FPDFText_IsGenerated(raw, i) == 1
        divided = code == _LINE_END_HYPHEN and pdfium.FPDFText_IsHyphen(raw, i) == 1
        char = "-" if divided else _meaning(raw, i, code)
        if char in "\r\n" or (added and char.isspace()):
            yield char, nowhere, None
            continue
        if added and char == UNKNOWN:
            continue
        pdfium.FPDFText_GetCharBox(raw, i, left, right, bottom, top)
        yield char, (left.value, right.value, bottom.value, top.value), _direction(raw, i)
        if divided:  # the library goes on with the rest of the word as if it stood on this line
            yield "\n", nowhere, None


def _meaning(raw: object, i: int, code: int) -> str:
    """What a letter means; where neither the file nor its font tells, U+FFFD."""
    if code in (9, 10, 13):
        return chr(code)
    if code < 32 or code in (0xFFFE, 0xFFFF) or code > 0x10FFFF or pdfium.FPDFText_HasUnicodeMapError(raw, i) == 1:
        return UNKNOWN
    return in_unicode(chr(code), _font(raw, i)) if 0xE000 <= code < 0xF900 else chr(code)


def _font(raw: object, i: int) -> str:
    name, flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(raw, i, name, _FONT_NAME, flags)
    return name.value.decode("utf-8", "replace").rpartition("+")[2].partition("-")[0].partition(",")[0]


def _direction(raw: object, i: int) -> int:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(raw, i, matrix):
        return 0
    degrees = math.degrees(math.atan2(matrix.b, matrix.a)) + 180 * (pdfium.FPDFText_GetFontSize(raw, i) < 0)
    return round(degrees / _STEP) * _STEP % 360 if math.isfinite(degrees) else 0
