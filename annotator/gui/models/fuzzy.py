"""Finding by a few letters of what one means."""

from __future__ import annotations

import unicodedata

BEGINNING, RUN, HIT = 8, 5, 1
"""What a letter is worth at the beginning of a word, right after another one found, anywhere else."""


def folded(text: str) -> str:
    """`text` without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def score(query: str, text: str) -> int:
    """How well the letters of `query` are found in `text`, in their order; 0 where they are not all there.

    Every word of the query is looked for on its own, so that "answer not" finds "Not answered" too.
    """
    words = folded(query).split()
    found = [_word_score(word, folded(text)) for word in words]
    if not all(found):
        return 0
    return sum(found) * 100 // (10 + len(text).bit_length()) + 1 if words else 1


def _word_score(word: str, text: str) -> int:
    whole = text.find(word)
    if whole >= 0:
        begins = whole == 0 or not text[whole - 1].isalnum()
        return (BEGINNING if begins else RUN) + RUN * len(word)
    total, place = 0, -1
    for letter in word:
        found = _next(letter, text, place + 1)
        if found < 0:
            return 0
        begins = found == 0 or not text[found - 1].isalnum()
        total += RUN if found == place + 1 and place >= 0 else BEGINNING if begins else HIT
        place = found
    return total


def _next(letter: str, text: str, start: int) -> int:
    """The next place of `letter`: at the beginning of a word if it is right there or at one, else anywhere."""
    first = text.find(letter, start)
    place = first
    while place >= 0:
        if place == start or not text[place - 1].isalnum():
            return place
        place = text.find(letter, place + 1)
    return first
