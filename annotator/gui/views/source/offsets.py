"""Code points, as everywhere else in the program, against UTF-16 units, as Qt counts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONE = re.compile("[\ud800-\udfff]")


class Offsets:
    """Converts places in one text, in time proportional to the logarithm of its astral characters."""

    def __init__(self, text: str) -> None:
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._behind = [place + number + 2 for number, place in enumerate(self._astral)]

    def units(self, point: int) -> int:
        """Where code point `point` is for Qt."""
        return point + bisect_left(self._astral, point)

    def points(self, unit: int) -> int:
        """Which code point unit `unit` belongs to; the second half of a pair belongs to its character."""
        behind = bisect_right(self._behind, unit)
        inside = behind < len(self._behind) and unit == self._behind[behind] - 1
        return unit - behind - inside


def shown(text: str) -> str:
    """`text` as Qt can hold it: halves of pairs, which UTF-8 has no form for, become U+FFFD; places stay."""
    return _LONE.sub("\ufffd", text)
