"""Several questions with their answers in one file, as bulletins print them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.state import Move, Reading, Step
from annotator.analysis.segmenting.structure import steps_of
from annotator.core.spans import Span

_LONGEST_TITLE = 120
"""Code points of a title over a question, at most."""

_HIGHEST = 99
"""The highest label of a list of questions; a higher one numbers a record."""


def document_spans(page: Page, readings: Sequence[Reading]) -> tuple[Span, ...]:
    """The documents of a text, one after the other over the whole of it; one span where there is one.

    A document begins at a question of a record, behind an answer: one whose label begins anew, that has a record's
    number or code, or that somebody asks by name. The heads and the title over it are its own.
    """
    whole = Span(0, len(page.text))
    starts = list(_starts(page, steps_of(readings[0]))) if readings else []
    edges = [0, *sorted(set(starts))[1:], len(page.text)]
    return tuple(Span(start, end) for start, end in pairwise(edges) if start < end) or (whole,)


def _starts(page: Page, steps: Sequence[Step]) -> Iterator[int]:
    labels: set[str] = set()
    numbered = {s.parent for s in steps if s.parent is not None and s.candidate.family is Family.NUMBER}
    answered, first = True, True
    over: list[Candidate] = []
    for step in steps:
        if step.move is Move.ASIDE:
            over.extend([step.candidate] if over or step.candidate.kind is not Kind.ANSWER else [])
        elif step.move is Move.ANSWER:
            answered, over = True, []
        else:
            again = step.name is not None and step.name in labels
            if step.parent is None and answered and (first or again or _is_record(step, over, numbered)):
                yield _under_title(page, over[0].start if over else step.candidate.start)
                labels.clear()
                first = False
            labels.update([step.name] if step.parent is None and step.name is not None else [])
            answered, over = False, []


def _is_record(step: Step, over: Sequence[Candidate], numbered: Collection[int | None]) -> bool:
    """Whether a question has a number or a code of its own, is asked by name, or heads questions with numbers."""
    c = step.candidate
    if c.number is not None or any(one.key.startswith("R:") for one in (c, *over)):
        return True
    if c.atoms:
        high = c.atoms[0].rank.number > _HIGHEST and (c.kind is Kind.QUESTION or c.requests)
        return high or (c.kind is Kind.QUESTION and step.question in numbered)
    named = c.body > c.start or bool(over) or c.kind is Kind.QUESTION
    return c.kind is Kind.SPEAKER or (c.requests and named)


def _under_title(page: Page, at: int) -> int:
    """`at`, or the beginning of the title that stands alone over it ("Road Safety")."""
    i = page.index(at)
    if i <= 0 or page.lines[i].page:
        return at
    above, line = page.lines[i - 1], page.lines[i]
    titled = above.blanks and above.words[-1:].isalnum() and above.words[:1].isupper()
    return above.span.start if titled and len(above.words) <= _LONGEST_TITLE else line.span.start
