"""How long the lines of a text are best shown."""

from __future__ import annotations

USUAL = 80
"""Average characters of a line where the text does not say otherwise: long lines are tiring to read."""
SHORTEST, LONGEST = 60, 104
"""Lines that were broken when the text was published are kept whole if the longest is between these."""
LOOKED_AT = 2000
"""Lines that are looked at: a text does not change its ways behind them."""
KEPT = 8
"""Lines that are measured in the font of the view; the longest in characters need not be the widest."""


def widest_lines(text: str) -> tuple[str, ...]:
    """The longest lines of a text that was published with broken lines; nothing where each paragraph is one line.

    On narrower paper each broken line would be broken again, and leave a few words on a line of their own.
    """
    lines = [line for line in text[: LOOKED_AT * LONGEST].split("\n", LOOKED_AT)[:LOOKED_AT] if line.strip()]
    lines.sort(key=len)
    usual = lines[: max(1, int(len(lines) * 0.98))]
    if len(lines) > KEPT and SHORTEST <= len(usual[-1]) <= LONGEST:
        return tuple(usual[-KEPT:])
    return ()
