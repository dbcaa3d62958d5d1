"""Identifiers of elements, by the naming convention of Akoma Ntoso (akn-nc 1.0, section 5)."""

from __future__ import annotations

import re
from collections.abc import Iterable

_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s+(?=\d)")
_SPACE = re.compile(r"\s+")
_SEPARATION = re.compile(r"[\W_]+")


def numbering(text: str) -> str:
    """What is printed as a number, as part of an identifier; "" where it has no letter and no digit (section 5.4.3).

    "Art. 11.2 bis" gives "Art-11-2bis": white space goes, except between digits, and any other separation within is
    a hyphen. What this leaves out is not lost: the exact id always stands in an attribute of our own.
    """
    compact = _SPACE.sub("", _BETWEEN_DIGITS.sub("-", text))
    return _SEPARATION.sub("-", compact).strip("-")


class EIds:
    """Hands out every eId of one document once."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def claim(self, stem: str, number: str = "") -> str:
        """`stem_number`, or where that is taken or `number` is "" the first free `stem_1`, `stem_2`, ..."""
        wanted = f"{stem}_{number}"
        if not number or wanted in self._taken:
            count = self._next.get(stem, 1)
            while (wanted := f"{stem}_{count}") in self._taken:
                count += 1
            self._next[stem] = count + 1
        self._taken.add(wanted)
        return wanted

    def claim_part(self, parent: str, name: str) -> str:
        """`parent__name`, for an element of which a parent has one: its `num`, its `heading`."""
        wanted = f"{parent}__{name}"
        if wanted in self._taken:
            return self.claim(wanted)
        self._taken.add(wanted)
        return wanted
