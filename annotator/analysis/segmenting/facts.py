"""What the text states of itself."""

from __future__ import annotations

from annotator.analysis.segmenting.lines import Line, Page
from annotator.core.source import Facts
from annotator.core.spans import Span


def find_title(page: Page, first_question: int) -> Span | None:
    """Where the title stands: a first paragraph of at most two short lines that is no sentence."""
    lines = page.between(0, first_question)
    paragraph: list[Line] = []
    for line in lines[:4]:
        if paragraph and line.blanks:
            break
        paragraph.append(line)
    if not paragraph or len(paragraph) > 2 or len(paragraph) == len(lines):
        return None
    span = Span(paragraph[0].start, paragraph[-1].span.end)
    words = span.of(page.text)
    if len(span) > 200 or words[-1] in ".,;:" or any(c.isdigit() for c in words) or not words[0].isalpha():
        return None
    return span


def find_facts(page: Page, title: Span | None, first_question: int, language: str | None) -> Facts:
    """The facts that the text before its first question states; None for what it does not state."""
    del first_question
    words = " ".join(title.of(page.text).split()) if title is not None else None
    return Facts(title=words, language=language)
