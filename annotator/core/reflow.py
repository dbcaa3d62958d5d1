"""Which line ends of a source only say that the line was full, so that a reader may be shown longer or shorter lines.

Texts are published with broken lines; on another width each of them breaks again. A line end is *soft* where the line
was full and the text goes on in the next one. All others are meant: those of lists, tables, addresses, verses,
headings, page ends and paragraphs. The source keeps all of them; only what is drawn has blanks in their place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from annotator.core.spans import Span

NARROWEST, WIDEST = 40, 140
"""Code points of the lines of a text that was broken when it was published; outside of these nothing was."""
FULL = 0.86
"""Share of the width from which a line counts as full if the next word had not fitted. Printed letters differ in
width, and so a full line of a PDF has between 86 and 114 per cent of the usual number of them."""
MOST = 0.95
"""Share of the lines that are no longer than the width: the others may be rows of a table."""
LOOKED_AT = 2000
"""Lines by which the width is found: a text does not change its ways behind them."""

_BEGINS_SOMETHING = re.compile(
    r"(?i:[-\u2010-\u2015\u2022\u2023\u25a0-\u25ff\u00b7*o\u2192>§]\s"
    r"|\(?(?:\d{1,3}[a-z]?|[a-zA-Z]|[ivxIVX]{1,5})(?:[.)°]|\.-)[\s\u00a0]"
    r"|(?:art(?:icle|ikel)?|vraag|antwoord|question|réponse|frage|antwort|answer)\b\W*\d)"
)
"""What begins a line of its own: bullets, numbers, letters, and labels of questions and answers with a number."""
HYPHENS = "-\u2010"
_PAIRED = re.compile(r"(?:en|of|und|oder|bzw|et|ou|and|or)\b")
"""Behind a hyphen that stands for the rest of a word: "voor- en nadelen"."""
_COLUMNS = re.compile(r"\S(?:\t|\s{3,})\S")
"""Blanks inside a line that set words apart, as in tables."""


def soft_line_ends(text: str, pieces: Iterable[Span], kept: Sequence[Span] = ()) -> Iterator[Span]:
    """The soft line ends inside each of `pieces`, each with the blanks around it, in the order of the pieces.

    Lines that touch one of `kept` (running heads, sorted) are left alone. Time is proportional to the text.
    """
    width = usual_width(text)
    if not width:
        return
    ends = [span.end for span in kept]
    for piece in pieces:
        begin, end = text.rfind("\n", 0, piece.start) + 1, text.find("\n", piece.start, piece.end)
        line = text[begin:end]
        words, goes_on = line.strip(), _goes_on(line)
        while end >= 0:
            following, stop = end + 1, text.find("\n", end + 1)
            stop = len(text) if stop < 0 else stop
            after = text[following:stop]
            next_words, into = after.strip(), _goes_on(after)
            if goes_on and into and _is_full(words, next_words, width) and not _touches(kept, ends, begin, stop):
                found = Span(begin + len(line.rstrip()), following + len(after) - len(after.lstrip()))
                if piece.start < found.start and found.end < piece.end and not _BEGINS_SOMETHING.match(next_words):
                    yield found
            begin, end = following, text.find("\n", following, piece.end)
            line, words, goes_on = after, next_words, into


def drawn_as(text: str, soft: Span) -> str:
    """What is drawn in the place of a soft line end: a blank; nothing after a hyphen inside a word, which stays."""
    inside = text[soft.start - 1] in HYPHENS and text[soft.start - 2 : soft.start - 1].isalpha()
    return "" if inside and text[soft.end].islower() and not _PAIRED.match(text, soft.end) else " "


def usual_width(text: str) -> int:
    """How many code points a full line has; 0 where lines were not broken when the text was published."""
    lines = text[: LOOKED_AT * WIDEST].split("\n", LOOKED_AT)[:LOOKED_AT]
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    if len(lengths) < 2:
        return 0
    width = lengths[int(MOST * (len(lengths) - 1))]
    return width if NARROWEST <= width <= WIDEST else 0


def _goes_on(line: str) -> bool:
    """Whether a line has words in one column: it can be full, or go on from the one before."""
    return line.strip() != "" and "\f" not in line and not _COLUMNS.search(line)


def _is_full(words: str, following: str, width: int) -> bool:
    """Whether the first word of `following` had found no room behind `words`."""
    size, word = len(words), len(following.split(None, 1)[0])
    return FULL * width < size + 1 + word and size <= width / FULL


def _touches(kept: Sequence[Span], ends: Sequence[int], start: int, end: int) -> bool:
    place = bisect_left(ends, start + 1)
    return place < len(kept) and kept[place].start < end
