"""A text under construction, with the places of what was written so far.

Readers of markup say what comes next (a word, a line's end, a paragraph); the writer keeps white space as a
browser or a word processor prints it: one line end between lines, one blank line at most between paragraphs that
are set apart, as many as there are empty paragraphs otherwise. Soft hyphens, which print only where a line happens to
break, are left out, and so is what no text holds (zero characters, half surrogate pairs). What a reader shows in
another way than as text is counted, and told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from annotator.core.marked import Imported, Marked, MarkedKind
from annotator.core.source import Facts, Lack, Newline, PageStart, Remark, Source
from annotator.core.spans import Span, trimmed
from annotator.io.importers.limits import TEXT_LIMIT, no_text, too_long

_UNPRINTED = re.compile("[\0\u00ad\ud800-\udfff]")
_SET_APART = 2
"""Line feeds before a paragraph that is set apart."""


class TextWriter:
    """Collects a text of one file.

    `start_line` and `start_paragraph` only say what must stand before the next word: several of them, one after
    the other, are one.
    """

    def __init__(self, file_name: str) -> None:
        self._file_name = file_name
        self._pieces: list[str] = []
        self._length = 0
        self._feeds = 0  # line feeds at the end of what was written
        self._owed = 0  # line feeds that must stand before the next word
        self._furniture: list[Span] = []
        self._pages: list[PageStart] = []
        self._marked: list[Marked] = []
        self._lacking: Counter[Lack] = Counter()

    @property
    def place(self) -> int:
        """The code point where the next word comes, without what is owed before it."""
        return self._length

    @property
    def last(self) -> str:
        """The character before the next word, "" at the beginning of a line."""
        return "" if self.begins_line() else self._pieces[-1][-1]

    def lacks(self, kind: Lack, count: int = 1) -> None:
        """One more of a `kind`, or as many, stands here that cannot be written."""
        self._lacking[kind] += count

    def write(self, text: str) -> None:
        """Add `text` as it is, after the line ends that are owed. Raises `FileError` past `TEXT_LIMIT`."""
        text = _UNPRINTED.sub("", text)
        if not text:
            return
        if self._length:
            self._append("\n" * max(0, self._owed - self._feeds))
        self._owed = 0
        self._append(text)
        if self._length > TEXT_LIMIT:
            raise too_long(self._file_name)

    def start_line(self) -> None:
        """The next word stands on a new line."""
        self._owed = max(self._owed, 1)

    def start_paragraph(self) -> None:
        """The next word stands on a new line with a blank one before it."""
        self._owed = max(self._owed, _SET_APART)

    def blank_line(self) -> None:
        """An empty paragraph: one more blank line, however many there are."""
        if self._length:
            self._owed = max(self._owed, 1) + 1

    def begins_line(self) -> bool:
        """Whether nothing stands on this line yet."""
        return self._length == 0 or self._owed > 0 or self._feeds > 0

    def after_blank(self) -> bool:
        """Whether a blank here would print nothing: at the beginning of a line, or after white space."""
        return self.begins_line() or self._pieces[-1][-1].isspace()

    def page_break(self) -> None:
        """A form feed on a line of its own beginning; none before the first word."""
        if self._length:
            self._append("\f" if self._feeds else "\n\f")
            self._owed, self._feeds = 0, _SET_APART

    def page_end(self) -> None:
        """The end of a page of the original, also of an empty one."""
        self._append("\f" if self._feeds or not self._length else "\n\f")
        self._owed, self._feeds = 0, _SET_APART

    def begin_page(self, number: str | None) -> None:
        """A page of the original begins with the next word; `number` is what is printed on it."""
        self._pages.append(PageStart(self._length, number))

    @contextmanager
    def marking(self, kind: MarkedKind, label: str | None = None) -> Iterator[None]:
        """What is written inside is a `kind`; nothing is noted where that is only white space."""
        index, start = len(self._marked), self._length
        yield
        span = self._written(start)
        if len(span):
            self._marked.insert(index, Marked(kind, span, label))

    @contextmanager
    def furnishing(self) -> Iterator[None]:
        """What is written inside belongs to the page and not to the text (footnotes, heads, feet)."""
        start = self._length
        yield
        span = self._written(start)
        if len(span):
            self._furniture.append(span)

    def finished(
        self, original: bytes, *, media_type: str, reading: str, encoding: str = "", facts: Facts = Facts()
    ) -> Imported:
        """The source of all that was written. Raises `FileError` where that is only white space."""
        text = "".join(self._pieces)
        if not text.strip():
            raise no_text(self._file_name)
        source = Source(
            text=text,
            original=original,
            file_name=self._file_name,
            media_type=media_type,
            encoding=encoding,
            newline=Newline.LF if "\n" in text else Newline.NONE,
            reading=reading,
            pages=tuple(self._pages),
            furniture=tuple(self._furniture),
            remarks=remarks_on(text, self._lacking),
        )
        return Imported(source, tuple(self._marked), facts)

    def _written(self, start: int) -> Span:
        text = "".join(self._pieces_since(start))
        part = trimmed(text, 0, len(text))
        return Span(start + part.start, start + part.end)

    def _pieces_since(self, start: int) -> list[str]:
        pieces: list[str] = []
        at = self._length
        for piece in reversed(self._pieces):
            if at <= start:
                break
            at -= len(piece)
            pieces.append(piece)
        return pieces[::-1]

    def _append(self, text: str) -> None:
        if not text:
            return
        self._pieces.append(text)
        self._length += len(text)
        stripped = len(text) - len(text.rstrip("\n"))
        self._feeds = self._feeds + stripped if stripped == len(text) else stripped


def remarks_on(text: str, lacking: Mapping[Lack, int], unknown: Lack = Lack.LETTERS) -> tuple[Remark, ...]:
    """What is to be told of a text: what it lacks, and how many of its letters have no meaning (U+FFFD)."""
    told = [Remark(kind, count) for kind, count in sorted(lacking.items()) if count]
    count = text.count("\ufffd")
    return tuple([*told, Remark(unknown, count, text.index("\ufffd"))] if count else told)
