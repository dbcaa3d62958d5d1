"""What a chart shows, as values; drawn in one place for the window, the web page and the print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartShare:
    """`count` units of a kind; `kind` is the value of a verdict or of a status ("not_answered"), or "overdue"."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Portion:
    """`count` of `total`, which is not 0, and the 95 % interval around that where there is one, 0 to 1."""

    count: int
    total: int
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float:
        """The share, 0 to 1."""
        return self.count / self.total


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, and what it is made of in that order. `code`: the label is a word of ours.

    `answered` is how much of what was judged is answered, where the bar is made of verdicts and there is any.
    """

    label: str
    shares: tuple[ChartShare, ...]
    code: bool = False
    answered: Portion | None = None

    @property
    def total(self) -> int:
        """The number of units, which is written on the bar."""
        return sum(share.count for share in self.shares)


@dataclass(frozen=True, slots=True)
class Chart:
    """Several bars of one measure. `title` is an English word of ours ("Verdicts by minister")."""

    title: str
    bars: tuple[Bar, ...]

    @property
    def longest(self) -> int:
        """The units of the longest bar, at least 1."""
        return max((bar.total for bar in self.bars), default=1) or 1

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that the bars are made of."""
        return tuple(dict.fromkeys(share.kind for bar in self.bars for share in bar.shares))

    @property
    def legend(self) -> tuple[str, ...]:
        """The kinds whose colours must be told; none where there is one, or where each bar has the name of its own."""
        if all(bar.code and all(share.kind == bar.label for share in bar.shares) for bar in self.bars):
            return ()
        return self.kinds if len(self.kinds) > 1 else ()

    @property
    def tells_answered(self) -> bool:
        """Whether a portion is written at the end of a bar, which must be explained."""
        return any(bar.answered is not None for bar in self.bars)

    @property
    def tells_intervals(self) -> bool:
        """Whether the interval of one is written there."""
        return any(bar.answered is not None and bar.answered.low is not None for bar in self.bars)


def in_lines(widths: Sequence[float], room: float) -> list[list[int]]:
    """The places of things of these widths, in lines that are no longer than `room`; a wider one is alone on its."""
    lines: list[list[int]] = []
    left = room
    for place, width in enumerate(widths):
        if not lines or width > left:
            lines.append([])
            left = room
        lines[-1].append(place)
        left -= width
    return lines
