"""How long the lines of a text are best shown."""

from __future__ import annotations

USUAL = 80
"""Average characters of a line where the text does not say otherwise: long lines are tiring to read."""
SHORTEST, LONGEST = 60, 104
"""Lines that were broken when the text was published are kept whole if the longest is between these."""
MOST = 0.98
"""Share of the lines that are no longer than `LONGEST` where lines were broken; a few may be rows of a table."""
LOOKED_AT = 2000
"""Lines that are looked at: a text does not change its ways behind them."""
KEPT = 8
"""Lines that are measured in the font of the view; the longest in characters need not be the widest."""


def widest_lines(text: str) -> tuple[str, ...]:
    """The longest lines of a text that was published with broken lines; nothing where each paragraph is one line.

    On narrower paper each broken line would be broken again, and leave a few words on a line of their own.
    """
    lines = [line.rstrip() for line in text[: LOOKED_AT * LONGEST].split("\n", LOOKED_AT)[:LOOKED_AT]]
    lines = sorted(filter(None, lines), key=len)
    kept = [line for line in lines if len(line) <= LONGEST]
    if len(lines) > KEPT and len(kept) >= MOST * len(lines) and len(kept[-1]) >= SHORTEST:
        return tuple(kept[-KEPT:])
    return ()
