"""Files that hold several documents, as bulletins do: which there are, and one of them as a source of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.core.marked import Imported, Marked, MarkedKind
from annotator.core.source import Facts, Source, stretch
from annotator.core.spans import Span
from annotator.core.structure import Structure

if TYPE_CHECKING:
    from annotator.io.akn import Foreign

_LONGEST_TITLE = 100


@dataclass(frozen=True, slots=True)
class ListedDocument:
    """One document of a file that holds several.

    `number` is its place, from 1 on; `span` the code points of the whole text that it takes. `name` is what it states
    itself to be, its title or its first words; `questions` and `answers` say how many were found.
    """

    number: int
    span: Span
    name: str
    questions: int
    answers: int


def listed(imported: Imported, spans: tuple[Span, ...] | None = None) -> tuple[ListedDocument, ...]:
    """The documents in what was imported, at `spans` where they are known; empty where it holds one only."""
    spans = _spans(imported) if spans is None else spans
    return tuple(_listed(imported, number, span) for number, span in enumerate(spans, 1)) if len(spans) > 1 else ()


def _listed(imported: Imported, number: int, span: Span) -> ListedDocument:
    from annotator.analysis.segmenting import segment

    part = within(imported, span)
    text = part.source.text
    found = segment(text, furniture=part.source.furniture, marked=part.marked)
    return _of(number, span, text, found.facts, found.structure)


def of_sections(whole: Foreign) -> tuple[ListedDocument, ...]:
    """The documents of a day's record that others marked up; empty where it is one."""
    if len(whole.sections) < 2:
        return ()
    places = (tuple(map(int, one.source.reading.partition("#")[2].split("-"))) for one in whole.sections)
    parts = enumerate(zip(whole.sections, places, strict=True), 1)
    return tuple(_of(n, Span(*place), one.source.text, one.facts, one.structure) for n, (one, place) in parts)


def _of(number: int, span: Span, text: str, facts: Facts, structure: Structure) -> ListedDocument:
    first = " ".join(text.split(None, 40))[:_LONGEST_TITLE]
    name = " – ".join(fact for fact in (facts.number, facts.title) if fact) or first
    return ListedDocument(number, span, name, len(structure.judged), len(structure.answers))


def chosen(imported: Imported, number: int) -> Imported:
    """Document `number` of what was imported, by itself. Raises `AppError` where there is none of that number."""
    spans = _spans(imported)
    if not 1 <= number <= len(spans):
        raise no_such_document(imported.source.file_name, number, len(spans))
    return within(imported, spans[number - 1]) if len(spans) > 1 else imported


def no_such_document(name: str, number: int, count: int) -> AppError:
    """The refusal of a number that no document has."""
    return AppError(
        "{name} holds no document {number}; choose one from 1 to {count}.", name=name, number=number, count=count
    )


def within(imported: Imported, span: Span) -> Imported:
    """What was imported within `span`, with the facts that the markup states of that part alone."""
    marked = (
        replace(one, span=Span(one.span.start - span.start, one.span.end - span.start))
        for one in imported.marked
        if span.contains(one.span)
    )
    stated = [one.facts for one in imported.marked if one.kind is MarkedKind.DOCUMENT and span.contains(one.span)]
    return Imported(stretch(imported.source, span), tuple(marked), stated[0] if len(stated) == 1 else Facts())


def marked_in(source: Source) -> tuple[Marked, ...]:
    """What the markup of the original states of the text of `source`, read from it again.

    Empty for a document that others marked up in Akoma Ntoso. Raises `FileError`.
    """
    from annotator.io import akn
    from annotator.io.importers import read_document

    if source.reading.partition("#")[0] in akn.READINGS:
        return ()
    imported = read_document(source.original, source.file_name, source.encoding or None)
    _, _, place = source.reading.partition("#")
    if place:
        start, _, end = place.partition("-")
        imported = within(imported, Span(int(start), int(end)))
    return imported.marked if imported.source.text == source.text else ()


def _spans(imported: Imported) -> tuple[Span, ...]:
    from annotator.analysis.segmenting import documents

    return documents(imported.source.text, furniture=imported.source.furniture, marked=imported.marked)
