"""What in a structure that was found looks wrong: a reviewer should look there first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from annotator.analysis.segmenting.asking import looks_asked
from annotator.core.spans import Span
from annotator.core.structure import Answer, Doubt, Question, Structure

_Part = TypeVar("_Part", Question, Answer)

_HIGH = 100
"""Labels from here on number records of a house more often than questions of a list."""


def with_doubts(text: str, structure: Structure) -> Structure:
    """The same parts, with doubts where they look wrong.

    The label of a question alone in its text that is no 1, several labels over one wording that prints them again,
    a numbered question that asks nothing, and an answer that asks as if it held the next question.
    """
    tops = Counter(q.span for q in structure.questions if q.parent is None)
    questions = tuple(_question(text, q, tops) for q in structure.questions)
    return replace(structure, questions=questions, answers=tuple(_answer(text, a) for a in structure.answers))


def _question(text: str, question: Question, tops: Mapping[Span, int]) -> Question:
    number = int(question.label) if question.label is not None and question.label.isdecimal() else 1
    if number >= _HIGH or (len(tops) == 1 and number > 1):
        return _also(question, Doubt.LABEL)
    merged = question.parent is None and tops[question.span] > 1
    if merged and re.search(rf"^\W*{question.label}[.)]\s", question.span.of(text), re.MULTILINE):
        return _also(question, Doubt.BOUNDARY)
    top = question.judged and question.parent is None and question.label is not None
    if top and not looks_asked(text, question.body, question.span.end):
        return _also(question, Doubt.BOUNDARY)
    return question


def _answer(text: str, answer: Answer) -> Answer:
    return _also(answer, Doubt.BOUNDARY) if text.startswith("?", answer.span.end - 1) else answer


def _also(part: _Part, doubt: Doubt) -> _Part:
    return part if doubt in part.doubts else replace(part, doubts=(*part.doubts, doubt))
