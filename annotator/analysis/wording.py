"""The words of a stretch of the source, on one line, and where each of them stands.

Printed lines break inside sentences and inside words; rules on wording are about neither.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from annotator.core.invisible import INVISIBLE
from annotator.core.printed import DIVIDED
from annotator.core.spans import Span

_BREAK = re.compile(rf"{DIVIDED.pattern}|\s+|{INVISIBLE}+")


@dataclass(frozen=True, slots=True)
class Wording:
    """`text` has each run of white space as one space, no hyphen that only ended a line and
    nothing invisible.

    `starts` and `places`: from `starts[i]` on, a code point of `text` stands `places[i] - starts[i]` further in
    the source.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, offset: int) -> int:
        """The code point of the source that `text[offset]` stands for."""
        i = bisect_right(self.starts, offset) - 1
        return self.places[i] + offset - self.starts[i]


def wording(text: str, span: Span, furniture: tuple[Span, ...] = ()) -> Wording:
    """The words of `span`; running heads and feet inside it are left out."""
    pieces: list[str] = []
    starts, places = [0], [span.start]
    length = 0

    def add(words: str, begin: int) -> None:
        nonlocal length
        if not words:
            return
        if starts[-1] == length:
            places[-1] = begin
        else:
            starts.append(length)
            places.append(begin)
        pieces.append(words)
        length += len(words)

    for part in _outside(span, furniture):
        at = part.start
        for gap in _BREAK.finditer(text, part.start, part.end):
            add(text[at : gap.start()], at)
            if gap[0][0].isspace() and not (pieces and pieces[-1].endswith(" ")):
                add(" ", gap.start())
            at = gap.end()
        add(text[at : part.end], at)
    return Wording("".join(pieces), tuple(starts), tuple(places))


def _outside(span: Span, furniture: tuple[Span, ...]) -> list[Span]:
    parts: list[Span] = []
    at = span.start
    for taken in furniture:
        if taken.overlaps(span):
            parts.append(Span(at, max(at, taken.start)))
            at = max(at, taken.end)
    if at < span.end:
        parts.append(Span(at, span.end))
    return [p for p in parts if len(p)]
