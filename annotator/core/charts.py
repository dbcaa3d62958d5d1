"""What a chart shows, as values; the window, the web page and the print draw it each in their own way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """`count` units of a kind; `kind` is the value of a verdict or of a status ("not_answered"), or "overdue"."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it stands for, and what it is made of in that order. `code`: the label is a word of ours."""

    label: str
    shares: tuple[Share, ...]
    code: bool = False

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
        """The kinds that the bars are made of; a chart of several needs a legend."""
        return tuple(dict.fromkeys(share.kind for bar in self.bars for share in bar.shares))
