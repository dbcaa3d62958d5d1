"""Questions and answers that the markup of a format states; the ordinary rules find what is inside them.

Family: XML with elements for questions and answers. The boundaries are those of the markup. A label is read where it
is printed ("Vraag 3", "Antwoord op vraag 3 en 4"), else taken from the markup. Lettered parts of a question, follow-ups
and what an answer claims come from the rules that also serve plain text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.analysis.segmenting.build import Built, build
from annotator.analysis.segmenting.expressions import Family, read_labels
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.analysis.segmenting.speakers import answer_body
from annotator.core.marked import Marked, MarkedKind
from annotator.core.spans import Span


def marked_documents(text: str, marked: Sequence[Marked]) -> tuple[Span, ...]:
    """The documents that the markup states, together the whole text; none where it states fewer than two."""
    starts = sorted({m.span.start for m in marked if m.kind is MarkedKind.DOCUMENT})
    if len(starts) < 2:
        return ()
    return tuple(Span(start, end) for start, end in pairwise([0, *starts[1:], len(text)]))


def marked_title(marked: Sequence[Marked]) -> Span | None:
    """Where the markup states the title; the last one before the first question where it states several."""
    first = next((m.span.start for m in marked if m.kind is MarkedKind.QUESTION), None)
    titles = [m.span for m in marked if m.kind is MarkedKind.TITLE and (first is None or m.span.end <= first)]
    return titles[-1] if titles else None


def marked_within(marked: Sequence[Marked], span: Span) -> tuple[Marked, ...]:
    """The outermost questions and answers in `span`, apart from each other; none where no question is stated."""
    found: list[Marked] = []
    for one in sorted(marked, key=lambda m: (m.span.start, -m.span.end)):
        if one.kind not in (MarkedKind.QUESTION, MarkedKind.ANSWER) or not span.contains(one.span):
            continue
        if found and one.span.start < found[-1].span.end:
            if one.kind is found[-1].kind or one.span.start == found[-1].span.start:
                continue
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, one.span.start))
        found.append(one)
    return tuple(found) if any(m.kind is MarkedKind.QUESTION for m in found) else ()


def marked_document(marks: Marks, marked: Sequence[Marked]) -> Built:
    """The parts of one document of which `marked` are the questions and answers."""
    heads = _Heads(marks)
    questions = [_question(heads, m) for m in marked if m.kind is MarkedKind.QUESTION]
    names = {name for q in questions for name in q.names}
    answers = [_answer(heads, m, names) for m in marked if m.kind is MarkedKind.ANSWER]
    return build(marks, questions, answers, [m.span.end for m in marked], False)


class _Heads:
    """The label that is printed at the beginning of a marked part."""

    def __init__(self, marks: Marks) -> None:
        self.marks = marks
        self._starts = [m.start for m in marks.all]

    def at(self, one: Marked, roles: Iterable[Role]) -> Mark | None:
        text = self.marks.page.text
        for mark in self.marks.all[bisect_left(self._starts, one.span.start) :]:
            if mark.start >= one.span.end or text[one.span.start : mark.start].strip("*_# \t\n"):
                return None
            if mark.role in roles:
                return mark
        return None

    def heads_parts(self, mark: Mark, one: Marked) -> bool:
        """Whether a letter is the first part of the question ("(a) whether ...; (b) if so, ...") and not its label."""
        after = self.marks.within(mark.start + 1, one.span.end)
        return mark.family is not Family.NUMBER and any(m.style == mark.style for m in after)


def _question(heads: _Heads, one: Marked) -> Opening:
    mark = heads.at(one, (Role.QUESTION, Role.ITEM, Role.DOCUMENT))
    text = heads.marks.page.text
    if mark is not None and mark.atoms and not heads.heads_parts(mark, one):
        return opening(text, mark)
    names = _names(one.label)
    body = mark.body if mark is not None and mark.role is Role.QUESTION else one.span.start
    return Opening(one.span.start, body, mark, names, one.label if names else None)


def _answer(heads: _Heads, one: Marked, known: set[str]) -> Opening:
    text = heads.marks.page.text
    mark = heads.at(one, (Role.ANSWER, Role.REPLY, Role.ITEM))
    if mark is not None and mark.role is Role.ITEM and not known.issuperset(mark.names):
        mark = None  # the first item of a list in the answer
    if mark is not None:
        body = min(answer_body(heads.marks, mark), one.span.end)
        return replace(opening(text, mark), body=body if mark.role is not Role.ITEM else mark.body)
    names = _names(one.label)
    return Opening(one.span.start, one.span.start, None, names, one.label if names else None)


def _names(label: str | None) -> tuple[str, ...]:
    """The labels that the markup states, one by one ("3", "4" for "3 en 4")."""
    if label is None:
        return ()
    expression = read_labels(label, 0, len(label))
    return tuple(atom.name for atom in expression.atoms) if expression is not None else (label,)
