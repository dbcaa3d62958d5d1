"""Text in the margin beside the text of the pages: the letterhead that goes down the side of ministries' letters."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from annotator.io.importers.pdf.pieces import Piece

_DIGITS = re.compile(r"\d+")
_STEP = 4.0
"""Points within which places count as the same."""

_WIDEST_LINES = 0.9
"""Part of the lines of the text that end left of its right edge; headings and tables may be wider."""

_FEWEST_PAGES = 2


def split_aside(pages: Sequence[Sequence[Piece]]) -> list[tuple[list[Piece], list[Piece]]]:
    """The pieces of each page, those in the margin apart.

    Family: letters with a column of addresses and references beside the text, the same on each page. What returns
    at one place of several pages, right or left of the text, shows where the margin is; all that stands there on
    such a page belongs to it.
    """
    edges = _edges(pages)
    if edges is None or len(pages) < _FEWEST_PAGES:
        return [(list(page), []) for page in pages]
    left, right = edges
    returning = _returning(pages)
    result: list[tuple[list[Piece], list[Piece]]] = []
    for page in pages:
        beside = [piece for piece in page if (piece.left >= right or piece.right <= left) and _has_words(piece)]
        known = [piece for piece in beside if _place(piece) in returning]
        starts = [piece.left for piece in known if piece.left >= right]
        ends = [piece.right for piece in known if piece.right <= left]
        aside = [
            piece
            for piece in beside
            if (starts and piece.left >= min(starts) - _STEP) or (ends and piece.right <= max(ends) + _STEP)
        ]
        chosen = set(map(id, aside))
        result.append(([piece for piece in page if id(piece) not in chosen], aside))
    return result


def _edges(pages: Sequence[Sequence[Piece]]) -> tuple[float, float] | None:
    """Where the lines of the text begin, and where all but a few of them end."""
    begins: Counter[int] = Counter()
    for page in pages:
        for piece in page:
            begins[round(piece.left / _STEP)] += len(piece.text)
    if not begins:
        return None
    place = max(begins, key=lambda key: (begins[key], -key))
    rights = sorted(p.right for page in pages for p in page if abs(round(p.left / _STEP) - place) <= 1)
    return (place - 1) * _STEP, rights[min(len(rights) - 1, int(len(rights) * _WIDEST_LINES))]


def _returning(pages: Sequence[Sequence[Piece]]) -> set[tuple[str, int, int]]:
    """The places and words that return on at least two pages and a quarter of them."""
    seen: dict[tuple[str, int, int], set[int]] = defaultdict(set)
    for number, page in enumerate(pages):
        for piece in page:
            seen[_place(piece)].add(number)
    return {place for place, on in seen.items() if len(on) >= max(_FEWEST_PAGES, len(pages) / 4)}


def _has_words(piece: Piece) -> bool:
    """A number alone is that of the page, and looked for elsewhere."""
    return any(c.isalpha() for c in piece.text)


def _place(piece: Piece) -> tuple[str, int, int]:
    return _DIGITS.sub("#", piece.text), round(piece.left / _STEP), round(piece.foot / _STEP)
