"""Characters of a PDF page with their places, from the library."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_LINE_END_HYPHEN = 0x02
"""What the library gives for a hyphen that divides a word at a line's end."""

_TURNED = {
    90: lambda x, y: (y, -x),
    180: lambda x, y: (-x, -y),
    270: lambda x, y: (-y, x),
}
"""From places on the page to those on the page as it is shown, by its rotation."""


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


def glyph_lines(page: pypdfium2.PdfPage) -> Iterator[list[Glyph]]:
    """The characters of a page in the order of its content, in the lines that the library sees."""
    text = page.get_textpage()
    try:
        turn = _TURNED.get(page.get_rotation())
        line: list[Glyph] = []
        for char, box in _characters(text.raw, text.count_chars()):
            if char in "\r\n":
                if line:
                    yield line
                line = []
                continue
            line.append(_glyph(char, box, turn))
        if line:
            yield line
    finally:
        text.close()


Box = tuple[float, float, float, float]


def _characters(raw: object, count: int) -> Iterator[tuple[str, Box]]:
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    high = 0
    for i in range(count):
        code = pdfium.FPDFText_GetUnicode(raw, i)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00) if high else 0
        high = 0
        divided = code == _LINE_END_HYPHEN
        code = ord("-") if divided else code
        if code in (0, 0xFFFE, 0xFFFF) or code > 0x10FFFF or (code < 32 and code not in (9, 10, 13)):
            continue
        pdfium.FPDFText_GetCharBox(raw, i, left, right, bottom, top)
        yield chr(code), (left.value, right.value, bottom.value, top.value)
        if divided:  # the library goes on with the rest of the word as if it stood on this line
            yield "\n", (0.0, 0.0, 0.0, 0.0)


def _glyph(char: str, box: Box, turn: object) -> Glyph:
    left, right, bottom, top = box
    if callable(turn):
        (x0, y0), (x1, y1) = turn(left, bottom), turn(right, top)
        left, right, bottom, top = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
    return Glyph(char, left, right, bottom, top)
