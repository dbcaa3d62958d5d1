"""The segmenter: the whole way from a text to its structure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.analysis.segmenting.candidate import Kind
from annotator.analysis.segmenting.documents import document_spans
from annotator.analysis.segmenting.doubting import with_doubts
from annotator.analysis.segmenting.facts import find_facts, find_title
from annotator.analysis.segmenting.marked import marked_documents, marked_title
from annotator.analysis.segmenting.profiles import Mark as Place
from annotator.analysis.segmenting.profiles import Profile
from annotator.analysis.segmenting.reader import Found, read
from annotator.analysis.words import detect_language
from annotator.core.marked import Marked
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Structure


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What was found in a text: its parts, what it states of itself, its language, its furniture, its documents."""

    structure: Structure
    facts: Facts
    language: str | None
    furniture: tuple[Span, ...]
    documents: tuple[Span, ...]


def segment(
    text: str,
    *,
    language: str | None = None,
    chosen: bool = False,
    furniture: tuple[Span, ...] = (),
    marked: tuple[Marked, ...] = (),
    profile: Profile | None = None,
    marks: Sequence[Place] = (),
) -> Segmentation:
    """Find the questions and answers of `text`, which stays as it is.

    `language` (ISO 639-1) is taken as given where the caller knows it; where a reviewer has `chosen` it, words of
    other languages head nothing. `furniture` are spans that an importer knows to be no part of any question or
    answer; what is found in the text itself is added to it.
    `marked` is what the format's own markup states; where it states questions its boundaries win. `profile` is the
    layout to read the text by, `marks` are places where a reader says that a question or an answer begins.
    """
    found = read(text, furniture, marked, language, chosen, profile, marks)
    page, structure = found.page, with_doubts(found.page.text, found.structure, found.speech)
    language = language or detect_language(page.text)
    spans = _documents(found, marked)
    if len(spans) > 1:
        return Segmentation(structure, Facts(language=language), language, page.furniture, spans)
    first = min((s.span.start for s in structure.segments()), default=len(text))
    labels = {c.start for c in found.candidates if c.atoms or c.kind in (Kind.ANSWER, Kind.QUESTION)}
    title = marked_title(marked) or find_title(page, first, labels)
    facts = find_facts(page, title, structure, language)
    return Segmentation(replace(structure, title=title), facts, language, page.furniture, spans)


def documents(text: str, *, furniture: tuple[Span, ...] = (), marked: tuple[Marked, ...] = ()) -> tuple[Span, ...]:
    """The documents in `text`, one after the other: several for a bulletin, else one; together the whole text."""
    return _documents(read(text, furniture, marked), marked)


def _documents(found: Found, marked: Sequence[Marked]) -> tuple[Span, ...]:
    return marked_documents(found.page.text, marked) or document_spans(found.page, found.readings)
