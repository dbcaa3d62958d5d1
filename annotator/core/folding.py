"""One folding of texts for all searching: what a reader takes for the same becomes the same.

Runs of white space are one space; invisible characters and the hyphens that divide words at line ends go; ligatures,
raised and lowered digits, full-width letters and fractions are what they stand for; all hyphens, dashes and minus
signs are "-", quotation marks are straight, three dots are three dots; letters and their accents are one character.
Case goes too, unless it counts. A folded text knows where in the text each of its characters stands.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from annotator.core.invisible import INVISIBLE, without_invisible
from annotator.core.printed import DIVIDED

_ALIKE = str.maketrans(
    dict.fromkeys("‐‑‒–—―−﹣－⁻₋", "-")
    | dict.fromkeys("’‘ʼ‛′´`", "'")
    | dict.fromkeys("“”„‟«»″", '"')
    | {"…": "...", "⁄": "/", "∕": "/"}
)
_JOINING = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Accents that join the letter before them."""

_PLAIN = (
    "\x00-\x7f\u00c0-\u00d6\u00d8-\u00de\u00e0-\u00f6\u00f8-\u012f\u0131-\u0148\u014a-\u017e"
    "\u0391-\u03a9\u03b1-\u03c9\u0400-\u0481"
)
"""Letters that fold to themselves one for one, but for their case and where an accent joins them."""

_DIVIDED = rf"{DIVIDED.pattern}|(?<=[^\W\d_])\u00ad[ \t]*\n\s*(?=[^\W\d_])"
_WHITE = r"[\s\x1c-\x1f]"
_CLUSTER = rf"[^\s](?:{INVISIBLE}*[{_JOINING}])+|{INVISIBLE}+|[^{_PLAIN}\s]|['\"`]"
_JOINED = re.compile(rf"(?P<divided>{_DIVIDED})|(?P<white>(?! (?!{_WHITE})){_WHITE}+)|{_CLUSTER}")
_HYPHENATED = re.compile(rf"(?P<kept>(?<=-)\n\s*(?=\w))|(?P<white>(?! (?!{_WHITE})){_WHITE}+)|{_CLUSTER}")


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is folded; from `starts[i]` on it stands for what begins at `places[i]` of the text that it was made of.

    Where `same[i]`, one code point stands for one code point, else all of the piece for all of it.
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]
    same: tuple[bool, ...]
    length: int

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points `[start, end)` of the text that the non-empty `[start, end)` of the folded one stand for."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, end - 1) - 1
        begin = self.places[first] + (start - self.starts[first] if self.same[first] else 0)
        if self.same[last]:
            return begin, self.places[last] + end - self.starts[last]
        return begin, self.places[last + 1] if last + 1 < len(self.places) else self.length


@lru_cache(maxsize=4)
def folded(text: str, *, case: bool = False, hyphenated: bool = False) -> Folded:
    """`text` folded; with its `case` where that counts.

    `hyphenated`: a hyphen at a line's end is the word's own ("sociaal-" over "economisch"), else it only divides it.
    """
    pieces: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    same: list[bool] = []
    length = at = 0
    for found in (_HYPHENATED if hyphenated else _JOINED).finditer(text):
        for piece, place, as_it_is in ((text[at : found.start()], at, True), (_meant(found), found.start(), False)):
            piece = piece if case else piece.casefold()
            if piece or not as_it_is:
                starts.append(length)
                places.append(place)
                same.append(as_it_is)
                pieces.append(piece)
                length += len(piece)
        at = found.end()
    rest = text[at:] if case else text[at:].casefold()
    return Folded("".join((*pieces, rest)), (*starts, length), (*places, at), (*same, True), len(text))


def _meant(found: re.Match[str]) -> str:
    if found.lastgroup == "white":
        return " "
    if found.lastgroup is not None:
        return ""
    seen = without_invisible(found[0])
    meant = unicodedata.normalize("NFKC", seen.translate(_ALIKE)).translate(_ALIKE)
    # What is an accent by itself has a space under it ("¨"), which is no word's end.
    return unicodedata.normalize("NFC", seen) if " " in meant else meant
