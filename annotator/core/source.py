"""The published text and what is known of the file that it came from. A source never changes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from enum import StrEnum

from annotator.core.spans import Span


class Newline(StrEnum):
    """How lines end in the original file; in `Source.text` each of them is one line feed."""

    LF = "LF"
    CRLF = "CRLF"
    CR = "CR"
    MIXED = "mixed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PageStart:
    """A page of the original begins at code point `start`; `number` is as printed, None where none is."""

    start: int
    number: str | None


class Lack(StrEnum):
    """What a reader of the document sees and the text does not hold."""

    PICTURES = "pictures"  # with no text in them that could be read
    OBJECTS = "objects"  # embedded sheets, charts, drawings
    ATTACHMENTS = "attachments"  # of a message
    ENCODING = "encoding"  # letters that another encoding, nearly as likely, reads otherwise
    LETTERS = "letters"  # whose meaning the file does not tell: each is U+FFFD
    BYTES = "bytes"  # that are none of the encoding: each is U+FFFD


@dataclass(frozen=True, slots=True)
class Remark:
    """How many of a kind are lacking; `place` is the code point of the first, None where it has none."""

    kind: Lack
    count: int
    place: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """What was published.

    `text` is what was read from `original`, with every line end as one line feed and nothing else changed;
    all offsets in the program are code points into it. Of a file that holds several documents it may be the stretch
    of one of them, while `original` is the whole file still. `reading` names the importer and its version, and
    after a "#" the code points of that stretch in the whole reading ("text/1#1200-3400"), so that reading
    `original` again gives the same text. `encoding` is a name that Python knows, "" where the format
    fixes it (DOCX, PDF). `furniture` are running heads, feet and bare page numbers: part of the text, but of
    no question or answer. `remarks` tell what could not be read.
    """

    text: str
    original: bytes
    file_name: str
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    newline: Newline = Newline.LF
    bom: bool = False
    reading: str = "text/1"
    pages: tuple[PageStart, ...] = ()
    furniture: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()
    sha256: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", hashlib.sha256(self.original).hexdigest())

    @property
    def text_sha256(self) -> str:
        """Checksum of `text` as UTF-8 (lone surrogates as they are), to notice a text that was altered."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def document_id(self) -> str:
        """An id made of what was published alone: 32 hexadecimal digits of the bytes and the stretch of them.

        Two imports of one document give the same, wherever they are made; two documents of one bulletin do not.
        """
        _, _, place = self.reading.partition("#")
        return hashlib.sha256(f"{self.sha256}#{place}".encode()).hexdigest()[:32]


def stretch(source: Source, span: Span) -> Source:
    """The source whose text is only `span` of that of `source`; pages and furniture are those of the stretch."""
    pages = [PageStart(max(page.start, span.start) - span.start, page.number) for page in source.pages]
    first = max((i for i, page in enumerate(source.pages) if page.start <= span.start), default=0)
    last = sum(page.start < span.end for page in source.pages)
    furniture = (Span(max(f.start, span.start), min(f.end, span.end)) for f in source.furniture if f.overlaps(span))
    return replace(
        source,
        text=span.of(source.text),
        reading=f"{source.reading}#{span.start}-{span.end}",
        pages=tuple(pages[first:last]),
        furniture=tuple(Span(f.start - span.start, f.end - span.start) for f in furniture),
        remarks=tuple(_within(remark, source.text, span) for remark in source.remarks if _lacks(remark, source, span)),
    )


def _lacks(remark: Remark, source: Source, span: Span) -> bool:
    return remark.place is None or "\ufffd" in span.of(source.text)


def _within(remark: Remark, text: str, span: Span) -> Remark:
    """What is lacking in a stretch: pictures may stand anywhere, letters are counted."""
    if remark.place is None:
        return remark
    found = span.of(text)
    return replace(remark, count=found.count("\ufffd"), place=found.index("\ufffd"))


@dataclass(frozen=True, slots=True)
class Facts:
    """What the text states of itself. None is unknown: nothing here is ever guessed.

    `language` is ISO 639-1 ("nl"); dates are ISO 8601 days ("2018-03-20"); `theme` is what the document is filed under
    ("Mobility"), in the words of who filed it. `parliament` is where it was asked, `url` where it was published.
    """

    title: str | None = None
    language: str | None = None
    number: str | None = None
    asker: str | None = None
    minister: str | None = None
    date_asked: str | None = None
    date_answered: str | None = None
    legislature: str | None = None
    theme: str | None = None
    parliament: str | None = None
    url: str | None = None


class FactName(StrEnum):
    """The facts of a document that can be stated by hand; the names are those of `Facts`."""

    TITLE = "title"
    LANGUAGE = "language"
    NUMBER = "number"
    ASKER = "asker"
    MINISTER = "minister"
    DATE_ASKED = "date_asked"
    DATE_ANSWERED = "date_answered"
    LEGISLATURE = "legislature"
    THEME = "theme"
    PARLIAMENT = "parliament"
    URL = "url"
