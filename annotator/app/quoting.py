"""A passage with where it stands, for use outside the program."""

from __future__ import annotations

from annotator.core.labels import called, number
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier
from annotator.core.source import PageStart
from annotator.core.structure import Question


def quoted(dossier: Dossier, start: int, end: int) -> str:
    """The words of `[start, end)`, on one line."""
    return on_one_line(dossier.source.text[start:end], dossier.source.text)


def reference(dossier: Dossier, start: int, end: int) -> tuple[Phrase, ...]:
    """Where `[start, end)` stands: what is known of title, number, question or answer, page, characters and file.

    Characters are counted from 1, the last one included.
    """
    found: list[Phrase] = []
    if dossier.facts.title:
        found.append(phrase("{title}", title=dossier.facts.title))
    if dossier.facts.number:
        found.append(phrase("no. {number}", number=dossier.facts.number))
    day = dossier.facts.date_answered or dossier.facts.date_asked
    if day:
        found.append(phrase("{day}", day=day))
    part = dossier.structure.segment_at(start)
    if isinstance(part, Question):
        found.append(phrase("question {label}", label=number(part.id)))
    elif part is not None:
        found.append(phrase("answer {label}", label=part.label or called(part.id)))
    pages = _pages(dossier.source.pages, start, end)
    if len(pages) == 1:
        found.append(phrase("page {page}", page=pages[0]))
    elif pages:
        found.append(phrase("pages {first} to {last}", first=pages[0], last=pages[-1]))
    found.append(phrase("characters {start} to {end}", start=start + 1, end=end))
    found.append(phrase("{file}", file=dossier.source.file_name))
    return tuple(found)


def _pages(pages: tuple[PageStart, ...], start: int, end: int) -> list[str]:
    """The printed numbers of the pages that hold a part of `[start, end)`."""
    ends = [page.start for page in pages[1:]] + [end + 1]
    return [p.number for p, stop in zip(pages, ends, strict=False) if p.number and p.start < end and stop > start]
