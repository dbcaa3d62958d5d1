"""The segmenter: the whole way from a text to its structure."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.language import detect_language
from annotator.analysis.segmenting.build import Built, build
from annotator.analysis.segmenting.facts import find_facts, find_title
from annotator.analysis.segmenting.finish import Finisher
from annotator.analysis.segmenting.furniture import find_furniture
from annotator.analysis.segmenting.lines import Line, Page, joined, split_lines
from annotator.analysis.segmenting.marks import Role, find_marks
from annotator.analysis.segmenting.outline import Marks, find_questions
from annotator.analysis.segmenting.replies import find_answers
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Structure


@dataclass(frozen=True, slots=True)
class Segmentation:
    """What was found in a text: its parts, what it states of itself, its language, its furniture."""

    structure: Structure
    facts: Facts
    language: str | None
    furniture: tuple[Span, ...]


def segment(text: str, *, language: str | None = None, furniture: tuple[Span, ...] = ()) -> Segmentation:
    """Find the questions and answers of `text`, which stays as it is.

    `language` (ISO 639-1) is taken as given where the caller knows it. `furniture` are spans that an importer
    knows to be no part of any question or answer; what is found in the text itself is added to it.
    """
    page = read_page(text, furniture)
    language = language or detect_language(text)
    finisher = Finisher(page)
    built = _document(page)
    finisher.add(built)
    first = min((q.start for q in built.questions), default=len(text))
    title = find_title(page, first)
    structure = finisher.structure(title)
    return Segmentation(structure, find_facts(page, title, first, language), language, page.furniture)


def read_page(text: str, furniture: tuple[Span, ...]) -> Page:
    """The lines of `text` without those of `furniture`, given or found."""
    lines = tuple(split_lines(text))
    everything = joined([*furniture, *find_furniture(lines)])
    return Page(text, tuple(_outside(lines, everything)), everything)


def _outside(lines: tuple[Line, ...], furniture: tuple[Span, ...]) -> list[Line]:
    kept: list[Line] = []
    at = 0
    for line in lines:
        while at < len(furniture) and furniture[at].end <= line.span.start:
            at += 1
        if at == len(furniture) or not furniture[at].overlaps(line.span):
            kept.append(line)
    return kept


def _document(page: Page) -> Built:
    marks = Marks(page, find_marks(page.text, page.lines), len(page.text))
    questions, again = find_questions(marks)
    if not questions:
        return Built()
    replies = find_answers(marks, questions)
    breaks = [*again, *(m.start for m in marks.all if m.role is Role.END)]
    return build(marks, questions, replies.answers, breaks, replies.direct)
