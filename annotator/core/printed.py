"""Words of the source on one line, as a reader would say them.

The source keeps its line ends and the hyphens that divide words at them; where its words are shown outside it, in
lists, copies and exports, the line ends are spaces and the divided words whole.
"""

from __future__ import annotations

import re

DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u2010][ \t]*\n\s*(?!(?:en|of|und|oder|bzw|et|ou|and|or)\b)(?=[a-zà-öø-ÿß])")
"""The hyphen and the line end inside a word: "samen-", "werking", but not in "voor-", "en nadelen"."""


def on_one_line(words: str) -> str:
    """`words` with every run of white space as one space and without the hyphens that only divide a word."""
    return " ".join(DIVIDED.sub("", words).split())


def in_short(words: str, longest: int) -> str:
    """`words` on one line, cut behind a word with a sign of it where they are longer than `longest` code points."""
    line = on_one_line(words)
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"
