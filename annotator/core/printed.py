"""Words of the source on one line, as a reader would say them.

The source keeps its line ends and the hyphens that divide words at them; where its words are shown outside it, in
lists, copies and exports, the line ends are spaces and the divided words whole. A compound that was broken at its own
hyphen keeps it ("maatschappelijk-", "economische").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

DIVIDED = re.compile(r"(?<=[^\W\d_])[-\u2010][ \t]*\n\s*(?!(?:en|of|und|oder|bzw|et|ou|and|or)\b)(?=[a-zà-öø-ÿß])")
"""The hyphen and the line end inside a word: "samen-", "werking", but not in "voor-", "en nadelen"."""

_SOFT = re.compile(r"\u00ad[ \t]*\n\s*|[\u00ad\u200b]")
"""Where a line may break, or did: nothing is printed there but a hyphen at a line's end."""

_AT_LINE_END = re.compile(r"(?<=\w)[-\u2010][ \t]*\n\s*(?!(?:en|of|und|oder|bzw|et|ou|and|or)\b)(?=\w)")
_PART = r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*"
_BEFORE, _BEHIND = re.compile(rf"{_PART}\Z"), re.compile(_PART)
_LONGEST = 100
"""Code points of a part of a word that are looked at."""

_WHITE = re.compile(r"[^\S\u00a0\u2007\u202f]+")
"""White space but that which keeps what is on either side together ("5 000 €")."""

_FIRSTS = """maatschappelijk sociaal sociale politiek politieke juridisch economisch financieel technisch cultureel
    medisch wetenschappelijk psychisch fysiek ruimtelijk bestuurlijk administratief organisatorisch klinisch chemisch
    historisch secretaris directeur procureur vice adjunct self well"""
_OWN_HYPHEN = frozenset(_FIRSTS.split())
"""First parts of compounds that are written with a hyphen in Dutch and English; no words are divided behind them."""

_FRENCH = """peut-être celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là lui-même elle-même eux-mêmes
    elles-mêmes soi-même rendez-vous au-delà ci-dessus ci-dessous ci-après est-ce là-bas"""
_PAIRS = frozenset(_FRENCH.split())
"""French words with a hyphen that might be divided words."""

_SHORTEST = 5
"""Letters that the second part has at least: less may be an ending ("self-", "ish")."""

_ADDRESS = 3
"""Other hyphens of a word from which it is part of an address ("wo-es-hilfe-|gibt")."""

_CAPITALS = (4, 3)
"""Letters of either part from which capitals are a divided word and no abbreviation ("KRIEGSTÜCH-", "TIG")."""


@dataclass(frozen=True, slots=True)
class _Vocabulary:
    """The words that stand whole in a text, in small letters, and the first parts of those with a hyphen."""

    words: frozenset[str]
    firsts: frozenset[str]

    def keeps_hyphen(self, first: str, second: str) -> bool:
        """Whether the hyphen between two parts of a word, at a line's end, is its own."""
        if second[0].isupper() and not (_all_capitals(first, _CAPITALS[0]) and _all_capitals(second, _CAPITALS[1])):
            return True
        first, second = first.lower(), second.lower()
        if f"{first}{second}" in self.words:
            return False
        if f"{first}-{second}" in self.words or f"{first}-{second}" in _PAIRS or first in self.firsts:
            return True
        own = first.rpartition("-")[2] in _OWN_HYPHEN and len(second) >= _SHORTEST
        return own or f"{first}{second}".count("-") >= _ADDRESS


@lru_cache(maxsize=2)
def _vocabulary(text: str) -> _Vocabulary:
    whole: list[str] = []
    at = 0
    for found in _AT_LINE_END.finditer(text):  # what stands beside such a hyphen is no word, but a part
        first, second = _parts(text, found)
        whole.append(text[at : found.start() - len(first)])
        at = found.end() + len(second)
    words = {word.lower().replace("\u2010", "-") for word in _BEHIND.findall(" ".join((*whole, text[at:])))}
    return _Vocabulary(frozenset(words), frozenset(word.rpartition("-")[0] for word in words if "-" in word))


def _parts(text: str, hyphen: re.Match[str]) -> tuple[str, str]:
    """The letters before and behind a hyphen at a line's end; "" for a number."""
    first = _BEFORE.search(text[max(0, hyphen.start() - _LONGEST) : hyphen.start()])
    second = _BEHIND.match(text, hyphen.end(), hyphen.end() + _LONGEST)
    return "" if first is None else first[0], "" if second is None else second[0]


def on_one_line(words: str, text: str = "") -> str:
    """`words` with every run of white space as one space and without the hyphens that only divide a word.

    `text` is the document that they stand in: how it writes a word elsewhere decides on a hyphen at a line's end.
    White space that does not break stays.
    """
    if "\u00ad" in words or "\u200b" in words:
        words = _SOFT.sub("", words)

    def mended(hyphen: re.Match[str]) -> str:
        first, second = _parts(words, hyphen)
        keeps = not (first and second) or _vocabulary(text or words).keeps_hyphen(first, second)
        return hyphen[0][0] if keeps else ""

    return _WHITE.sub(" ", _AT_LINE_END.sub(mended, words)).strip()


def in_short(words: str, longest: int, text: str = "") -> str:
    """`words` on one line, cut behind a word with a sign of it where they are longer than `longest` code points."""
    line = on_one_line(words, text)
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"


def _all_capitals(part: str, fewest: int) -> bool:
    return len(part) >= fewest and part.isupper()
