"""Code points of the source, as everywhere else in the program, against UTF-16 units of a text that Qt shows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from annotator.core.spans import Span

SEPARATOR = "\n\n"
"""Between two pieces that do not follow each other in the source."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONE = re.compile("[\ud800-\udfff]")


class Offsets:
    """Converts places of one source that is shown in whole, or in `pieces` in the order of the text.

    The time is proportional to the logarithm of the number of astral characters and of pieces.
    """

    def __init__(self, text: str, pieces: Sequence[Span] | None = None) -> None:
        self.pieces = tuple(pieces) if pieces is not None else (Span(0, len(text)),)
        self.text = SEPARATOR.join(piece.of(text) for piece in self.pieces)
        # Encoding is ten times faster than looking, and few texts have any.
        units = len(self.text.encode("utf-16-le", "surrogatepass")) // 2
        found = _ASTRAL.finditer(self.text) if units != len(self.text) else ()
        self._astral = [one.start() for one in found]
        self._behind = [place + number + 2 for number, place in enumerate(self._astral)]
        self._starts = [piece.start for piece in self.pieces]
        self._shown: list[int] = []
        at = 0
        for piece in self.pieces:
            self._shown.append(at)
            at += len(piece) + len(SEPARATOR)

    def units(self, point: int) -> int:
        """Where code point `point` is for Qt; the nearest place shown before it where it is not shown itself."""
        piece = max(0, bisect_right(self._starts, point) - 1)
        if piece >= len(self.pieces):
            return 0
        span = self.pieces[piece]
        shown_at = self._shown[piece] + min(max(point, span.start), span.end) - span.start
        return shown_at + bisect_left(self._astral, shown_at)

    def points(self, unit: int) -> int:
        """Which code point unit `unit` belongs to; the second half of a pair belongs to its character."""
        behind = bisect_right(self._behind, unit)
        inside = behind < len(self._behind) and unit == self._behind[behind] - 1
        shown_at = unit - behind - inside
        piece = max(0, bisect_right(self._shown, shown_at) - 1)
        if piece >= len(self.pieces):
            return 0
        span = self.pieces[piece]
        return min(span.start + shown_at - self._shown[piece], span.end)

    def shows(self, point: int) -> bool:
        """Whether code point `point` of the source, or the end of a piece, is to be seen at all."""
        piece = bisect_right(self._starts, point) - 1
        return piece >= 0 and point <= self.pieces[piece].end


def shown(text: str) -> str:
    """`text` as Qt can hold it: halves of pairs, which UTF-8 has no form for, become U+FFFD; places stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text)
    return text
