"""Code points of the source, as everywhere else in the program, against UTF-16 units of a text that Qt shows."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from annotator.core.reflow import drawn_as, soft_line_ends
from annotator.core.spans import Span

SEPARATOR = "\n\n"
"""Between two pieces that do not follow each other in the source."""

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_LONE = re.compile("[\ud800-\udfff]")


class Offsets:
    """Converts places of one source that is shown in whole, or in `pieces` in the order of the text.

    `kept` are running heads, whose lines stay as they are, and at `hard` places a line end stays one.

    Soft line ends of the source are not drawn as such (`core.reflow`): between their lines stands a blank. So what is
    drawn is a row of runs, each a stretch of the source as it is, and what is drawn between two of them. The time is
    proportional to the logarithm of the number of astral characters and of runs.
    """

    def __init__(
        self, text: str, pieces: Sequence[Span] | None = None, kept: Sequence[Span] = (), hard: Sequence[int] = ()
    ) -> None:
        self.pieces = tuple(pieces) if pieces is not None else (Span(0, len(text)),)
        self._source = text
        runs, between = _runs(text, self.pieces, kept, sorted(hard))
        drawn = [run.of(text) for run in runs]
        self.text = "".join(part for pair in zip(drawn, between, strict=True) for part in pair)
        # Encoding is ten times faster than looking, and few texts have any.
        units = len(self.text.encode("utf-16-le", "surrogatepass")) // 2
        found = _ASTRAL.finditer(self.text) if units != len(self.text) else ()
        self._astral = [one.start() for one in found]
        self._behind = [place + number + 2 for number, place in enumerate(self._astral)]
        self._runs, self._starts = runs, [run.start for run in runs]
        self._shown = [0, *accumulate(len(run) + len(gap) for run, gap in zip(runs, between, strict=True))][:-1]

    def units(self, point: int) -> int:
        """Where code point `point` is for Qt; the nearest place shown before it where it is not shown itself."""
        if not self._runs:
            return 0
        run = max(0, bisect_right(self._starts, point) - 1)
        span = self._runs[run]
        shown_at = self._shown[run] + min(max(point, span.start), span.end) - span.start
        return shown_at + bisect_left(self._astral, shown_at)

    def points(self, unit: int) -> int:
        """Which code point unit `unit` belongs to; the second half of a pair belongs to its character."""
        if not self._runs:
            return 0
        behind = bisect_right(self._behind, unit)
        inside = behind < len(self._behind) and unit == self._behind[behind] - 1
        shown_at = unit - behind - inside
        run = max(0, bisect_right(self._shown, shown_at) - 1)
        span = self._runs[run]
        return min(span.start + shown_at - self._shown[run], span.end)

    def shows(self, point: int) -> bool:
        """Whether code point `point` of the source, or the end of a piece, is to be seen at all."""
        return any(piece.start <= point <= piece.end for piece in self.pieces)

    def draws(self, point: int) -> bool:
        """Whether code point `point` is in a run, and not between two."""
        run = bisect_right(self._starts, point) - 1
        return run >= 0 and point <= self._runs[run].end

    def within(self, start: int, end: int) -> str:
        """What stands in `[start, end)` of the source as far as it is shown, with the line ends of the source."""
        parts = (self._source[max(start, p.start) : min(end, p.end)] for p in self.pieces)
        return SEPARATOR.join(part for part in parts if part)


def _runs(text: str, pieces: Sequence[Span], kept: Sequence[Span], hard: Sequence[int]) -> tuple[list[Span], list[str]]:
    """The stretches that are drawn as they are, and what is drawn behind each of them."""
    runs: list[Span] = []
    between: list[str] = []
    found = soft_line_ends(text, pieces, kept)
    soft = (one for one in found if bisect_right(hard, one.end) == bisect_right(hard, one.start))
    following = next(soft, None)
    for piece in pieces:
        at = piece.start
        while following is not None and following.end < piece.end and following.start >= at:
            runs.append(Span(at, following.start))
            between.append(drawn_as(text, following))
            at, following = following.end, next(soft, None)
        runs.append(Span(at, piece.end))
        between.append(SEPARATOR)
    if between:
        between[-1] = ""
    return runs, between


def shown(text: str) -> str:
    """`text` as Qt can hold it: halves of pairs, which UTF-8 has no form for, become U+FFFD; places stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text)
    return text
