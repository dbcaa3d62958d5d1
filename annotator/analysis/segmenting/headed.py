"""Answers whose heading stands over the questions too, or that print no question at all.

The Austrian "Anfragebeantwortung": "Zu den Fragen 1 bis 3:", then the three questions once, then their answer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.analysis.segmenting.asking import is_conditional, question_end
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.analysis.segmenting.plain import after_bullet, is_bulleted
from annotator.analysis.segmenting.replies import Replies
from annotator.core.structure import Doubt


def answers_over(marks: Marks, questions: Sequence[Opening]) -> Replies | None:
    """The answers of a text whose labelled headings stand over the questions; None where most do not.

    The answer begins where the last question under its heading is over.
    """
    starts = [q.start for q in questions]
    heads = [m for m in marks.all if m.role is Role.ANSWER and m.atoms and m.body > m.start]
    answers: list[Opening] = []
    headed = 0
    for head, end in _stretches(marks, heads):
        under = list(questions[bisect_left(starts, head.start) : bisect_left(starts, end)])
        if not under or len(marks.page.trim(head.body, under[0].start)) or not _names_all(head, under):
            continue
        headed += len(under)
        over = question_end(marks.page, under[-1].body, end)
        if over is not None:
            start = marks.page.trim(over[0], end).start
            doubts = () if over[1] else (Doubt.BOUNDARY,)
            answers.append(replace(opening(marks.page.text, head, doubts), start=start, body=start))
    if headed * 2 <= len(questions):
        return None
    return Replies(tuple(answers), False, tuple(h.start for h in heads))


def _stretches(marks: Marks, heads: Sequence[Mark]) -> Iterator[tuple[Mark, int]]:
    """Each heading with the place where the text under it ends."""
    return zip(heads, [*(h.start for h in heads[1:]), marks.end], strict=False)


def _names_all(head: Mark, questions: Sequence[Opening]) -> bool:
    tops = {*head.names, *(str(atom.rank.number) for atom in head.atoms)}
    return all(tops.issuperset(q.names) for q in questions)


def headings_alone(marks: Marks) -> tuple[list[Opening], list[Opening]]:
    """Questions and answers of a text in which only the answers' headings bear labels.

    Families: "Zur Frage 1: Wie viele Brücken gibt es?" and under it the answer; "Zu den Fragen 1 und 2:" over two
    questions with bullets, which have its labels one by one; and a reply that prints no question
    at all, whose answers are marked and claim nothing.
    """
    heads = [m for m in marks.all if m.role is Role.ANSWER and m.atoms and m.body > m.start]
    questions: list[Opening] = []
    answers: list[Opening] = []
    if len(heads) < 2:
        return questions, answers
    for head, end in _stretches(marks, heads):
        answer = opening(marks.page.text, head)
        over = question_end(marks.page, head.body, end)
        asked = over is not None and "?" in marks.page.text[head.body : over[0]]
        if over is None or not asked:
            answers.append(replace(answer, doubts=(Doubt.LINK,)))
            continue
        questions.extend(_one_by_one(marks, answer, over[0]))
        start = marks.page.trim(over[0], end).start
        answers.append(replace(answer, start=start, body=start, mark=None))
    return questions, answers


def letters_under(marks: Marks, questions: Sequence[Opening]) -> bool:
    """Whether what was found are only the lettered parts of questions that stand under the answers' headings.

    Family: the Austrian "Zu Frage 5:", "• Was kostet das?", "a. im Jahr 2030?", "b. im Jahr 2031?".
    """
    heads = [m.start for m in marks.all if m.role is Role.ANSWER and m.family is Family.NUMBER and m.body > m.start]
    lettered = all(q.mark is not None and q.mark.family is not Family.NUMBER for q in questions)
    return lettered and len(heads) > 1 and heads[0] < questions[0].start


def _one_by_one(marks: Marks, head: Opening, end: int) -> list[Opening]:
    """The questions under a heading: one a bullet or a line where there are as many as labels, else all merged."""
    page = marks.page
    bulleted = [line for line in page.between(head.body, end) if is_bulleted(line)]
    alike = (bulleted, _asked_by_line(page, head.body, end))
    lines = next((found for found in alike if len(found) == len(head.names)), None)
    if lines is None:
        return [head]
    return [
        replace(head, start=line.start, body=after_bullet(page, line), mark=None, names=(name,), label=name)
        for line, name in zip(lines, head.names, strict=True)
    ]


def _asked_by_line(page: Page, start: int, end: int) -> list[Line]:
    """Family: questions on lines of their own under one heading, whose bullets were lost on the way out of a PDF.

    Each begins after a line that ends with a question mark; a follow-up ("Wenn ja, wo?") belongs to the one before.
    """
    lines = page.between(start, end)
    asked = [line for before, line in pairwise(lines) if before.words.endswith("?") and not is_conditional(line.words)]
    return [*lines[:1], *asked]
