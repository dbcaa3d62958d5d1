"""Which marks begin the questions: those with a heading of their own, those of a list, and what is mixed of both."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.analysis.segmenting.asking import names_asker
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.marks import LINE, OPEN, Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening, question_chain
from annotator.core.spans import Span

_FEWEST_FIELDS = 2
"""Records with a field for the question and one for the answer, at least."""

_UNDER_HEADING = 20_000
"""Code points under one heading in which its questions stand, at most."""

_RECORD_LINES = 3
"""Lines between a record's number and its field for the question, at most."""


def find_questions(marks: Marks) -> tuple[tuple[Opening, ...], tuple[Mark, ...]]:
    """Where the questions begin, and the marks of questions that are printed again."""
    text = marks.page.text
    heads = [m for m in marks.all if m.role is Role.QUESTION and m.atoms]
    fields = _in_fields(marks) if not heads else []
    if fields:
        return tuple(fields), ()
    named = _put_by_name(marks) if not heads else []
    if named:
        return tuple(opening(text, m) for m in named), ()
    if not heads or _is_number_of_record(marks, heads):
        chain = question_chain(marks)
        return tuple(opening(text, m) for m in chain.marks), ()
    seen: set[str] = set()
    questions: list[Opening] = []
    again: list[Mark] = []
    for head in heads:
        if seen.issuperset(head.names):
            again.append(head)
            continue
        names = tuple(name for name in head.names if name not in seen)
        questions.extend(_one_by_one(marks, head) or [replace(opening(text, head), names=names)])
        seen.update(names)
    questions.extend(_between(marks, heads))
    questions.extend(_before_heads(marks, heads, seen))
    return tuple(sorted(questions, key=lambda q: q.start)), tuple(again)


def _between(marks: Marks, heads: Sequence[Mark]) -> list[Opening]:
    """Family: a question without a number among numbered ones, put after an answer and answered by itself
    ("Supplementary question", "Reply to supplementary question").
    """
    parts = [m for m in marks.all if m.role in (Role.QUESTION, Role.ANSWER, Role.REPLY) and m.start > heads[0].start]
    replies = (Role.ANSWER, Role.REPLY)
    return [
        Opening(m.start, m.body, m)
        for before, m, after in zip(parts, parts[1:], parts[2:], strict=False)
        if m.role is Role.QUESTION and m.alone and not m.atoms and before.role in replies and after.role in replies
    ]


def _in_fields(marks: Marks) -> list[Opening]:
    """Family: records with a field for the question and one for the answer, under a number or a page ("1   p. 14",
    "Vraag: Hoeveel?", "Antwoord: Tien."), as tables of technical questions come out of a PDF.
    """
    heads = [m for m in marks.all if m.role in (Role.QUESTION, Role.ANSWER) and not m.atoms]
    pairs = [(a, b) for a, b in pairwise(heads) if a.role is Role.QUESTION and b.role is Role.ANSWER]
    edges = [marks.start, *(b.start for _, b in pairs)]
    openings: list[Opening] = []
    for (field, _), since in zip(pairs, edges, strict=False):
        number = next((m for m in reversed(marks.within(since, field.start)) if _numbers_record(marks, m, field)), None)
        if number is None:
            return []
        names = number.names
        openings.append(Opening(field.start, field.body, field, names, names[0]))
    return openings if len(openings) >= _FEWEST_FIELDS and len({o.names for o in openings}) == len(openings) else []


def _numbers_record(marks: Marks, mark: Mark, field: Mark) -> bool:
    numbered = mark.family is Family.NUMBER and len(mark.atoms) == 1 and marks.opens_line(mark)
    return numbered and mark.style in (OPEN, LINE, ".") and 0 < field.line - mark.line <= _RECORD_LINES


def _one_by_one(marks: Marks, head: Mark) -> list[Opening]:
    """Family: one heading over several questions that bear their own numbers ("Fragen 2 und 3:", "2. Wie viele ...?",
    "3. Wo ...?"); empty where it stands over one wording.
    """
    if len(head.names) < 2 or not head.alone:
        return []
    far = head.start + _UNDER_HEADING
    after = next((m.start for m in marks.headings(head.start + 1, far)), min(marks.end, far))
    under = [m for m in marks.within(head.body, after) if len(m.atoms) == 1 and m.names[0] in head.names]
    under = [m for m in under if marks.has_question_mark(m)]
    if tuple(m.names[0] for m in under) != head.names or len(marks.page.trim(head.body, under[0].start)):
        return []
    first, *others = (replace(opening(marks.page.text, m), together=head.names) for m in under)
    return [replace(first, start=head.start), *others]


def _before_heads(marks: Marks, heads: Sequence[Mark], named: set[str]) -> list[Opening]:
    """Family: questions under their bare numbers, and behind them others under headings ("1. Wie viele ...?", "Antwort
    der Landesregierung:", then "Frage Nr. 5:"); only where each asks and has an answer's heading before the next.
    """
    replies = [m.start for m in marks.all if m.role in (Role.ANSWER, Role.REPLY)]
    within = Span(marks.start, heads[0].start)
    if bisect_left(replies, within.end) < 2:
        return []
    before = Marks(marks.page, [m for m in marks.all if m.start < within.end], within)
    chain = question_chain(before)
    names = [name for m in chain.marks for name in m.names]
    asked = all(before.has_question_mark(m) for m in chain.marks)
    if len(names) < 2 or not asked or not named.isdisjoint(names) or chain.marks[0].style == OPEN:
        return []
    answered = sum(bisect_left(replies, a.start) < bisect_left(replies, b.start) for a, b in pairwise(chain.marks))
    return [opening(marks.page.text, m) for m in chain.marks] if answered else []


def _put_by_name(marks: Marks) -> list[Mark]:
    """Family: a day's questions under their numbers out of order, each opened by who asks ("61. Mr Hill asked the
    Minister ...", "70. ...", "62. D'fhiafraigh ..."); empty where the numbers rise as those of any list.
    """
    items = [m for m in marks.items if m.family is Family.NUMBER and m.style == "." and len(m.atoms) == 1]
    named = [m for m in items if names_asker(marks.page.text, m.body, marks.page.lines[m.line].span.end)]
    numbers = [m.atoms[0].rank.number for m in named]
    out_of_order = numbers != sorted(numbers) and len(set(numbers)) == len(numbers)
    return named if out_of_order else []


def _is_number_of_record(marks: Marks, heads: Sequence[Mark]) -> bool:
    """Family: "QUESTION NUMBER: 417" alone over a list of questions; it numbers the record and no question."""
    numbers = {head.number for head in heads}
    return len(numbers) == 1 and None not in numbers and len(question_chain(marks).marks) > 1
