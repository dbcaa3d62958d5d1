"""The text as lines: where each begins, what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from annotator.analysis.segmenting.runs import is_run_together, sentence_breaks
from annotator.core.invisible import blanked
from annotator.core.spans import Span, trimmed

# Pages whose line ends were lost where the first answer begins ("b) Welke? 1. Drie bruggen.").
_BREAK = re.compile(r"[\n\f]|(?<=[?])[ \t]{1,20}(?=1\.[ \t]+\w)")
# What converters to Markdown put around a heading or a question, never part of a label; a dash only before one.
# Canadian replies are quoted paragraph by paragraph ("1. Twelve bridges.): so is a quote.
_DECORATION = re.compile(
    r"(?:[*_#>|•▪◦●\s\\]|&gt;)*(?:[-–+]\s+(?=[*_\\]{0,3}\(?\w{1,4}[*_\\]{0,3}[.)])[*_\\]{0,3})?"
    r"(?:[\"“„](?=\(?\w{1,3}[.)]\s))?"
)
_STRETCH = 1_000
"""Code points of a stretch that holds a word wherever somebody asks or answers."""

# Two letters that are no Roman number, or a letter of another script.
_WORD = re.compile(r"(?<!\w)(?![ivxl]{1,6}\b)[^\W\d_]{2}|[^\x00-\x7f]", re.IGNORECASE)
_NOTE_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\v\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    `span` is without white space at its sides; `start` is the first code point after Markdown decoration.
    `blanks` counts the blank lines before it; `page` is set where a form feed stands before it.
    """

    span: Span
    start: int
    words: str
    blanks: int
    page: bool

    @property
    def is_table(self) -> bool:
        """A row of a Markdown table: numbers in it label nothing."""
        return self.words.startswith("|")


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text that can hold questions and answers: all but the furniture.

    `furniture` are the spans of running heads, feet and page numbers, in order and apart from each other.
    """

    text: str
    lines: tuple[Line, ...]
    furniture: tuple[Span, ...] = ()
    _starts: list[int] = field(init=False, repr=False, compare=False)
    _opens: list[int] = field(init=False, repr=False, compare=False)
    worded: list[tuple[int, Line]] = field(init=False, repr=False, compare=False)
    """The lines that stand in no long stretch of figures and labels without a word, with their indices."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [line.span.start for line in self.lines])
        object.__setattr__(self, "_opens", [i for i, line in enumerate(self.lines) if line.blanks])
        bare = _wordless(self.text)
        lines = enumerate(self.lines)
        kept = [(i, one) for i, one in lines if not bare.issuperset((one.start // _STRETCH, one.span.end // _STRETCH))]
        object.__setattr__(self, "worded", kept)

    def last_of_paragraph(self, i: int) -> int:
        """The index of the last line of the paragraph that line `i` stands in."""
        at = bisect_right(self._opens, i)
        return (self._opens[at] if at < len(self._opens) else len(self.lines)) - 1

    def between(self, start: int, end: int) -> Sequence[Line]:
        """The lines that begin in `[start, end)`."""
        return self.lines[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def touching(self, start: int, end: int) -> Sequence[Line]:
        """The lines that hold something of `[start, end)`."""
        first = max(0, bisect_right(self._starts, start) - 1)
        if first < len(self.lines) and self.lines[first].span.end <= start:
            first += 1
        return self.lines[first : bisect_left(self._starts, end)]

    def index(self, offset: int) -> int:
        """The index of the last line that begins at `offset` or before; -1 where none does."""
        return bisect_right(self._starts, offset) - 1

    def trim(self, start: int, end: int) -> Span:
        """`[start, end)` without white space and furniture at its sides; it may be empty."""
        span = trimmed(self.text, start, end)
        while len(span):
            last = bisect_left(self.furniture, Span(span.end, span.end)) - 1
            if last < 0 or not self.furniture[last].overlaps(span) or self.furniture[last].end < span.end:
                break
            span = trimmed(self.text, span.start, max(span.start, self.furniture[last].start))
        return self._without_decoration(span)

    def _without_decoration(self, span: Span) -> Span:
        """Leave out what stands before the first word of the next line ("## ", "- ") where a part ends at that word."""
        i = self.index(span.end - 1) if len(span) else -1
        if i < 0 or not span.start < self.lines[i].span.start < span.end <= self.lines[i].start:
            return span
        return trimmed(self.text, span.start, self.lines[i].span.start)


def _wordless(text: str) -> set[int]:
    """The stretches of a text, counted, that hold no word: a table of figures, or labels without questions."""
    return {i for i in range(-(-len(text) // _STRETCH)) if _WORD.search(text, i * _STRETCH, (i + 1) * _STRETCH) is None}


def plain_spaces(text: str) -> str:
    """`text` with every kind of blank as a space and every kind of line end as a line feed, one for one.

    Word processors put hard and narrow spaces into labels ("Vraag 3", "n° 12"). The raised marks of notes, which
    print against a word ("Vraag 1¹", "Kent u het bericht?²"), count as blanks too, and so do invisible characters.
    Offsets stay as they are.
    """
    for characters, plain in ((_SPACES, " "), (_NOTE_MARKS, " "), (_LINE_ENDS, "\n")):
        for character in characters:
            text = text.replace(character, plain)
    return blanked(text)


def split_lines(text: str) -> Iterator[Line]:
    """The lines of `text` that are not blank; a form feed ends a line as a line feed does.

    Family: text that was run together, page by page or as a whole. There each sentence counts as a line.
    """
    start, blanks, page = 0, 0, False
    for end, closing in _sentence_ends(text) if is_run_together(text) else _ends(text):
        span = trimmed(text, start, end)
        if len(span):
            words = span.of(text)
            decoration = _DECORATION.match(words)
            skip = decoration.end() if decoration is not None else 0
            inner = span.start if skip == len(words) or words.startswith("|") else span.start + skip
            yield Line(span, inner, words, blanks, page)
            blanks, page = 0, False
        else:
            blanks += 1
        page = page or closing == "\f"
        start = end + 1


def _sentence_ends(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end, closing in _ends(text):
        yield from ((place, "") for place in sentence_breaks(text, start, end))
        yield end, closing
        start = end + 1


def _ends(text: str) -> Iterator[tuple[int, str]]:
    for match in _BREAK.finditer(text):
        yield match.start(), match.group()
    yield len(text), ""


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same code points as spans in order, apart from each other; empty ones are left out."""
    result: list[Span] = []
    for span in sorted(s for s in spans if len(s)):
        if result and span.start <= result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def outside(lines: tuple[Line, ...], furniture: tuple[Span, ...]) -> list[Line]:
    """The lines that hold no furniture; a page begins at the first of them after its head."""
    kept: list[Line] = []
    at, page = 0, False
    for line in lines:
        while at < len(furniture) and furniture[at].end <= line.span.start:
            at += 1
        page = page or line.page
        if at == len(furniture) or not furniture[at].overlaps(line.span):
            kept.append(replace(line, page=True) if page and not line.page else line)
            page = False
    return kept
