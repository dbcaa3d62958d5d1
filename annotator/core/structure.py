"""Questions and answers: which parts of the source they are, and which answer claims which question.

All segments (questions and answers together) lie apart from each other in the text, with one exception:
questions under one merged heading ("Vraag 2 t/m 6") share one span. Sub-questions follow their parent; they
are tied to it by `parent`, not by nesting of spans.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import pairwise

from annotator.core.errors import ReviewError
from annotator.core.spans import Span, trimmed


class Doubt(StrEnum):
    """Why a reviewer should look at a segment before trusting it."""

    BOUNDARY = "boundary"  # where it begins or ends is not sure
    LABEL = "label"  # its printed label was read with doubt, or breaks the sequence
    LINK = "link"  # what the answer is declared for is not sure


@dataclass(frozen=True, slots=True)
class Question:
    """One question as printed.

    `span` runs from the printed label to the last character of the wording; `body` is the code point where
    the wording begins (`span.start` where no label is printed). `label` is the printed label in full
    ("8a" for "a)" under 8), None for an unnumbered follow-up. `judged` is False for a stem that asks nothing.
    `conditional` marks a follow-up that counts only if its condition holds ("Zo ja, welke?").
    """

    id: str
    span: Span
    body: int
    label: str | None = None
    parent: str | None = None
    judged: bool = True
    conditional: bool = False
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One labelled part of the reply; `declared_for` are the ids of the judged questions it claims."""

    id: str
    span: Span
    body: int
    label: str | None = None
    declared_for: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


Segment = Question | Answer


@dataclass(frozen=True, slots=True)
class Structure:
    """The questions and answers of one source, each in the order of the text.

    `title` is where the title stands, None where there is none.
    """

    questions: tuple[Question, ...] = ()
    answers: tuple[Answer, ...] = ()
    title: Span | None = None
    _questions: dict[str, Question] = field(init=False, repr=False, compare=False, hash=False)
    _answers: dict[str, Answer] = field(init=False, repr=False, compare=False, hash=False)
    _judged: tuple[Question, ...] = field(init=False, repr=False, compare=False, hash=False)
    _segments: tuple[Segment, ...] = field(init=False, repr=False, compare=False, hash=False)
    _children: dict[str | None, tuple[Question, ...]] = field(init=False, repr=False, compare=False, hash=False)
    _claiming: dict[str, tuple[Answer, ...]] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        # A structure seldom changes and is asked all the time, by thousands of questions in one bulletin.
        children: dict[str | None, list[Question]] = defaultdict(list)
        for question in self.questions:
            children[question.parent].append(question)
        claiming: dict[str, list[Answer]] = defaultdict(list)
        for answer in self.answers:
            for claimed in dict.fromkeys(answer.declared_for):
                claiming[claimed].append(answer)
        segments: list[Segment] = [*self.questions, *self.answers]
        derived: dict[str, object] = {
            "_questions": {q.id: q for q in self.questions},
            "_answers": {a.id: a for a in self.answers},
            "_judged": tuple(q for q in self.questions if q.judged),
            "_segments": tuple(sorted(segments, key=_place)),
            "_children": {parent: tuple(found) for parent, found in children.items()},
            "_claiming": {claimed: tuple(found) for claimed, found in claiming.items()},
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)

    def question(self, question_id: str) -> Question:
        """The question with that id. Raises `ReviewError` where there is none."""
        try:
            return self._questions[question_id]
        except KeyError:
            raise ReviewError("There is no question {id} here; choose one from the list.", id=question_id) from None

    def answer(self, answer_id: str) -> Answer:
        """The answer with that id. Raises `ReviewError` where there is none."""
        try:
            return self._answers[answer_id]
        except KeyError:
            raise ReviewError("There is no answer {id} here; choose one from the list.", id=answer_id) from None

    def has_question(self, question_id: str) -> bool:
        return question_id in self._questions

    def has_answer(self, answer_id: str) -> bool:
        return answer_id in self._answers

    def shifted(self, by: int) -> Structure:
        """The same in a text that begins `by` code points later (earlier, where `by` is negative)."""
        title = Span(self.title.start + by, self.title.end + by) if self.title is not None else None
        return Structure(
            tuple(replace(q, span=Span(q.span.start + by, q.span.end + by), body=q.body + by) for q in self.questions),
            tuple(replace(a, span=Span(a.span.start + by, a.span.end + by), body=a.body + by) for a in self.answers),
            title,
        )

    @property
    def judged(self) -> tuple[Question, ...]:
        """The questions that a reviewer judges, in the order of the text."""
        return self._judged

    def segments(self) -> tuple[Segment, ...]:
        """Questions and answers together, in the order of the text."""
        return self._segments

    def segment_at(self, offset: int) -> Segment | None:
        """The segment that holds code point `offset`; the first of several that share a span."""
        return next(self.segments_in(offset, offset + 1), None)

    def segment_beside(self, caret: int, text: str) -> Segment | None:
        """The segment that a caret before code point `caret` stands in, or behind the last word of, on its last line.

        `text` is that of the source.
        """
        found = self.segment_at(caret)
        place = bisect_right(self._segments, caret, key=_end)
        if found is not None or not place:
            return found
        before = self._segments[place - 1]
        between = text[before.span.end : caret]
        return before if not between.strip() and "\n" not in between else None

    def segments_in(self, start: int, end: int) -> Iterator[Segment]:
        """The segments with a code point in `[start, end)`, in the order of the text; `start < end`."""
        first = bisect_right(self._segments, start, key=_end)
        for place in range(first, len(self._segments)):
            segment = self._segments[place]
            if segment.span.start >= end:
                return
            yield segment

    def children(self, question_id: str) -> tuple[Question, ...]:
        """The sub-questions right under that question."""
        return self._children.get(question_id, ())

    def descendants(self, question_id: str) -> Iterator[Question]:
        """Sub-questions at every depth, each parent before its children."""
        for child in self.children(question_id):
            yield child
            yield from self.descendants(child.id)

    def depth(self, question: Question) -> int:
        """0 for a top-level question, 1 for its sub-question, and so on."""
        depth = 0
        while question.parent is not None:
            question = self.question(question.parent)
            depth += 1
        return depth

    def answers_for(self, question_id: str) -> tuple[Answer, ...]:
        """The answers whose label claims that question."""
        return self._claiming.get(question_id, ())


def _place(segment: Segment) -> Span:
    return segment.span


def _end(segment: Segment) -> int:
    return segment.span.end


def in_text_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Sort by place; questions that share a span keep the order they are given in."""
    return tuple(sorted(questions, key=_place))


def check_structure(text: str, structure: Structure) -> None:
    """Raise `ReviewError` unless `structure` keeps the rules in this module's head for `text`."""
    _check_ids(structure)
    for segment in structure.segments():
        _check_span(text, segment)
    spans = [s.span for s in structure.segments()]
    question_spans = {q.span for q in structure.questions}
    answer_spans = [a.span for a in structure.answers]
    for before, after in pairwise(spans):
        shared = before == after and before in question_spans and before not in answer_spans
        if before.overlaps(after) and not shared:
            raise ReviewError(
                "Two parts overlap at character {start}; move the boundary of one of them first.", start=after.start
            )
    if structure.title is not None and structure.title.end > len(text):
        raise ReviewError("The title lies outside the text; mark it again.")


def _check_span(text: str, segment: Segment) -> None:
    span = segment.span
    if len(span) == 0 or span.end > len(text) or trimmed(text, span.start, span.end) != span:
        raise ReviewError("Part {id} holds no text at its place; mark it again.", id=segment.id)
    if not span.start <= segment.body <= span.end:
        raise ReviewError("The wording of part {id} begins outside it; mark it again.", id=segment.id)


def _check_ids(structure: Structure) -> None:
    for segments in (structure.questions, structure.answers):
        ids = [s.id for s in segments]
        if len(set(ids)) != len(ids):
            raise ReviewError("Two parts have the same label; give one of them another label.")
        if any(not i or any(c.isspace() for c in i) for i in ids):
            raise ReviewError("A part has no usable label; give it a label without spaces.")
        if list(segments) != sorted(segments, key=_place):
            raise ReviewError("The parts are not in the order of the text; mark them again.")
    seen: set[str] = set()
    for question in structure.questions:
        if question.parent is not None and question.parent not in seen:
            raise ReviewError("Question {id} stands before its parent; choose another parent.", id=question.id)
        seen.add(question.id)
    for answer in structure.answers:
        if not seen.issuperset(answer.declared_for):
            raise ReviewError("Answer {id} claims a question that is not here; correct its claim.", id=answer.id)
