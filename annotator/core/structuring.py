"""Correcting boundaries by hand: each function makes a new structure and tells what became of the old parts.

Nothing here knows of findings; `annotator.core.carrying` takes those along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from annotator.core.errors import ReviewError
from annotator.core.labels import answer_id, question_id
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question, Segment, Structure, check_structure, in_text_order

_Part = TypeVar("_Part", Question, Answer)

_REST = 2
"""Words that are no question or answer by themselves: a label, the end of a sentence."""


class PartKind(StrEnum):
    """Which of the two kinds of segment an id belongs to; questions and answers have ids of their own."""

    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Restructured:
    """A new structure, and where the findings on old parts belong now: old id to new id.

    None: nowhere, for the part is gone or is no longer judged. Parts that are not named stay as they are.
    """

    structure: Structure
    questions: dict[str, str | None] = field(default_factory=dict)
    answers: dict[str, str | None] = field(default_factory=dict)


def mark_question(
    text: str, structure: Structure, span: Span, body: int, label: str | None, parent: str | None, conditional: bool
) -> Restructured:
    """Make `span` a question. What it covers of other parts is taken from them; a part it covers whole is gone."""
    span = _snapped(text, structure, _selected(text, span))
    carved = _carve(text, structure, span)
    covered = [old for old, new in carved.questions.items() if new is None]
    taken = {q.id for q in carved.structure.questions}
    if parent is not None and parent in covered:
        parent = None
    new = Question(question_id(label, parent, taken), span, max(span.start, body), label, parent, True, conditional)
    claims = {parent, *covered}
    answers = tuple(
        replace(a, declared_for=_without_repeats((*a.declared_for, new.id)))
        if claims.intersection(_claimed_before(structure, a))
        else a
        for a in carved.structure.answers
    )
    orphans = _adopt(carved.structure.questions, covered, lambda q: new.id if new.span < q.span else None)
    changed = Structure(in_text_order((*orphans, new)), answers, structure.title)
    renamed: dict[str, str | None] = dict.fromkeys(covered, new.id)
    return _checked(text, Restructured(changed, renamed, carved.answers))


def mark_answer(
    text: str, structure: Structure, span: Span, body: int, label: str | None, declared_for: tuple[str, ...]
) -> Restructured:
    """Make `span` an answer. An answer around it becomes two that claim the same questions."""
    span = _snapped(text, structure, _selected(text, span))
    carved = _carve(text, structure, span)
    covered = [old for old, new in carved.answers.items() if new is None]
    new_id = answer_id(label, {a.id for a in carved.structure.answers})
    gone = [old for old, new in carved.questions.items() if new is None]
    questions = _adopt(carved.structure.questions, gone, lambda _: None)
    kept = tuple(q for q in declared_for if q not in gone)
    new = Answer(new_id, span, max(span.start, body), label, kept)
    changed = Structure(questions, _in_order((*carved.structure.answers, new)), structure.title)
    return _checked(text, Restructured(changed, carved.questions, dict.fromkeys(covered, new_id)))


def split(
    text: str, structure: Structure, kind: PartKind, part: str, at: int, body: int, label: str | None
) -> Restructured:
    """Cut a part at code point `at`. The second half gets `label`; without one it follows up the first.

    Of several questions under one heading the first keeps the first half, the others share the second.
    """
    segment = _part(structure, kind, part)
    left, right = trimmed(text, segment.span.start, max(at, segment.span.start)), None
    if segment.span.start < at < segment.span.end:
        right = trimmed(text, at, segment.span.end)
    if right is None or len(left) == 0 or len(right) == 0:
        raise ReviewError("Part {id} cannot be split there; put the cursor between two of its words.", id=part)
    body = min(max(body, right.start), right.end)
    if isinstance(segment, Answer):
        second = Answer(answer_id(label, {a.id for a in structure.answers}), right, body, label, segment.declared_for)
        first = replace(segment, span=left, body=min(segment.body, left.end), doubts=())
        answers = _in_order((*(a for a in structure.answers if a.id != part), first, second))
        return _checked(text, Restructured(replace(structure, answers=answers)))
    return _checked(text, _split_question(structure, segment, left, right, body, label))


def _split_question(
    structure: Structure, question: Question, left: Span, right: Span, body: int, label: str | None
) -> Restructured:
    sharing = [q for q in structure.questions if q.span == question.span]
    first = replace(sharing[0], span=left, body=min(question.body, left.end), doubts=())
    others = tuple(q for q in structure.questions if q.span != question.span)
    if len(sharing) > 1:
        rest = tuple(replace(q, span=right, body=body, doubts=()) for q in sharing[1:])
        return Restructured(replace(structure, questions=in_text_order((*others, first, *rest))))
    parent = question.parent if label or question.label is None else question.id
    new_id = question_id(label, parent, {q.id for q in structure.questions})
    second = Question(new_id, right, body, label, parent)
    answers = tuple(
        replace(a, declared_for=_without_repeats((*a.declared_for, new_id))) if question.id in a.declared_for else a
        for a in structure.answers
    )
    return Restructured(replace(structure, questions=in_text_order((*others, first, second)), answers=answers))


def merge(text: str, structure: Structure, kind: PartKind, one: str, other: str) -> Restructured:
    """Make two neighbouring parts one, under the label of the first; it claims what both claimed."""
    first, second = sorted((_part(structure, kind, one), _part(structure, kind, other)), key=lambda s: s.span)
    if first.id == second.id:
        raise ReviewError("Part {id} cannot be merged with itself; choose the part after it.", id=one)
    span = Span(first.span.start, second.span.end)
    if any(span.contains(s.span) and s.span not in (first.span, second.span) for s in structure.segments()):
        raise ReviewError(
            "There is another part between {one} and {other}; merge neighbours only.", one=one, other=other
        )
    if isinstance(first, Answer) and isinstance(second, Answer):
        claims = _without_repeats((*first.declared_for, *second.declared_for))
        merged = replace(first, span=span, declared_for=claims, doubts=())
        answers = _in_order((*(a for a in structure.answers if a.id not in (first.id, second.id)), merged))
        return _checked(text, Restructured(replace(structure, answers=answers), {}, {second.id: first.id}))
    return _checked(text, _merge_questions(structure, structure.question(first.id), structure.question(second.id)))


def _merge_questions(structure: Structure, first: Question, second: Question) -> Restructured:
    span = Span(first.span.start, second.span.end)
    question = replace(first, span=span, judged=first.judged or second.judged, doubts=())
    others = (q for q in structure.questions if q.id not in (first.id, second.id))
    children = (replace(q, parent=first.id) if q.parent == second.id else q for q in others)
    answers = tuple(_claims_renamed(a, {second.id: first.id}) for a in structure.answers)
    changed = replace(structure, questions=in_text_order((question, *children)), answers=answers)
    return Restructured(changed, {second.id: first.id})


def move(text: str, structure: Structure, kind: PartKind, part: str, span: Span) -> Restructured:
    """Give a part other ends; what it covers of its neighbours is taken from them, but never one of them whole.

    Questions under one heading move together.
    """
    old, span = _part(structure, kind, part).span, _selected(text, span)
    asked = tuple(q for q in structure.questions if kind is PartKind.QUESTION and q.span == old)
    answered = tuple(a for a in structure.answers if kind is PartKind.ANSWER and a.span == old)
    others = replace(
        structure,
        questions=tuple(q for q in structure.questions if q not in asked),
        answers=tuple(a for a in structure.answers if a not in answered),
    )
    carved = _carve(text, others, span)
    for gone in (*carved.questions, *carved.answers):
        raise ReviewError("That would take in all of {id}; delete it first, or stop before it.", id=gone)
    questions = (*carved.structure.questions, *(replace(_cut(q, span), doubts=()) for q in asked))
    answers = (*carved.structure.answers, *(replace(_cut(a, span), doubts=()) for a in answered))
    changed = replace(structure, questions=in_text_order(questions), answers=_in_order(answers))
    return _checked(text, Restructured(changed))


def delete(text: str, structure: Structure, kind: PartKind, part: str) -> Restructured:
    """Make a part plain text again. Sub-questions of a question move up to its parent."""
    segment = _part(structure, kind, part)
    if isinstance(segment, Answer):
        answers = tuple(a for a in structure.answers if a.id != part)
        return _checked(text, Restructured(replace(structure, answers=answers), {}, {part: None}))
    questions = _adopt((q for q in structure.questions if q.id != part), [part], lambda _: segment.parent)
    answers = tuple(_claims_renamed(a, {part: None}) for a in structure.answers)
    return _checked(text, Restructured(replace(structure, questions=questions, answers=answers), {part: None}))


def relabel(text: str, structure: Structure, kind: PartKind, part: str, label: str | None) -> Restructured:
    """Give a part another printed label; its id follows, and those of its unnumbered follow-ups."""
    segment = _part(structure, kind, part)
    if isinstance(segment, Answer):
        new_id = answer_id(label, {a.id for a in structure.answers} - {part})
        changed = replace(segment, id=new_id, label=label, doubts=())
        answers = tuple(changed if a.id == part else a for a in structure.answers)
        return _checked(text, Restructured(replace(structure, answers=answers), {}, {part: new_id}))
    renamed = _renamed_with_follow_ups(structure, segment, label)
    questions = tuple(
        replace(
            q,
            id=renamed.get(q.id, q.id),
            label=label if q.id == part else q.label,
            parent=renamed.get(q.parent, q.parent) if q.parent else None,
            doubts=() if q.id == part else q.doubts,
        )
        for q in structure.questions
    )
    changes: dict[str, str | None] = dict(renamed)
    answers = tuple(_claims_renamed(a, changes) for a in structure.answers)
    return _checked(text, Restructured(replace(structure, questions=questions, answers=answers), changes))


def _renamed_with_follow_ups(structure: Structure, question: Question, label: str | None) -> dict[str, str]:
    moving = [question, *(q for q in structure.descendants(question.id) if q.label is None)]
    taken = {q.id for q in structure.questions} - {q.id for q in moving}
    renamed: dict[str, str] = {}
    for moved in moving:
        parent = renamed.get(moved.parent, moved.parent) if moved.parent else None
        new_id = question_id(label if moved is question else None, parent, taken)
        renamed[moved.id] = new_id
        taken.add(new_id)
    return renamed


def declare(text: str, structure: Structure, answer: str, questions: tuple[str, ...]) -> Restructured:
    """Say which questions an answer claims, in the order of the text. Raises where one is not judged."""
    for question in questions:
        if not structure.question(question).judged:
            raise ReviewError("Question {id} asks nothing by itself; choose its sub-questions.", id=question)
    ordered = tuple(q.id for q in structure.questions if q.id in questions)
    changed = replace(structure.answer(answer), declared_for=ordered, doubts=())
    answers = tuple(changed if a.id == answer else a for a in structure.answers)
    return _checked(text, Restructured(replace(structure, answers=answers)))


def judge(text: str, structure: Structure, question: str, judged: bool) -> Restructured:
    """Say whether a question asks something by itself. A stem is claimed by no answer."""
    changed = replace(structure.question(question), judged=judged, doubts=())
    questions = tuple(changed if q.id == question else q for q in structure.questions)
    answers = structure.answers
    if not judged:
        answers = tuple(_claims_renamed(a, {question: None}) for a in answers)
    gone: dict[str, str | None] = {} if judged else {question: None}
    return _checked(text, Restructured(replace(structure, questions=questions, answers=answers), gone))


def _checked(text: str, restructured: Restructured) -> Restructured:
    check_structure(text, restructured.structure)
    return restructured


def _selected(text: str, span: Span) -> Span:
    span = trimmed(text, span.start, min(span.end, len(text)))
    if len(span) == 0:
        raise ReviewError("No text is selected; select the words first.")
    return span


def _part(structure: Structure, kind: PartKind, part: str) -> Segment:
    return structure.question(part) if kind is PartKind.QUESTION else structure.answer(part)


def _carve(text: str, structure: Structure, span: Span) -> Restructured:
    """Clear `span`: parts that reach into it are cut back, parts inside it are gone (named with None)."""
    questions: list[Question] = []
    answers: list[Answer] = []
    gone: Restructured = Restructured(Structure(), {}, {})
    for question in structure.questions:
        pieces = _pieces(text, question.span, span)
        if not pieces:
            gone.questions[question.id] = None
        else:
            questions.append(_cut(question, pieces[0]))
    lost = gone.questions
    for answer in structure.answers:
        pieces = _pieces(text, answer.span, span)
        kept = _claims_renamed(answer, lost)
        if not pieces:
            gone.answers[answer.id] = None
            continue
        answers.append(_cut(kept, pieces[0]))
        for piece in pieces[1:]:
            taken = {a.id for a in (*structure.answers, *answers)}
            answers.append(Answer(answer_id(None, taken), piece, piece.start, None, kept.declared_for))
    return Restructured(Structure(tuple(questions), tuple(answers), structure.title), gone.questions, gone.answers)


def _pieces(text: str, whole: Span, taken: Span) -> list[Span]:
    """What is left of `whole` outside `taken`, without the empty."""
    if not whole.overlaps(taken):
        return [whole]
    left = trimmed(text, whole.start, max(whole.start, taken.start))
    right = trimmed(text, min(whole.end, taken.end), whole.end)
    return [piece for piece in (left, right) if len(piece)]


def _snapped(text: str, structure: Structure, span: Span) -> Span:
    """`span` with what it would leave of another part at its edges, where that is too little to be a part."""
    start, end = span.start, span.end
    for part in structure.segments_in(span.start, span.end):
        # A label with words behind it is a short part ("1. Why?"); a label alone, or a word or two without, are none.
        left = text[part.span.start : span.start]
        if left and (span.start <= part.body or (part.body == part.span.start and _is_rest(left))):
            start = min(start, part.span.start)
        if span.end < part.span.end and _is_rest(text[span.end : part.span.end]):
            end = max(end, part.span.end)
    return Span(start, end)


def _is_rest(words: str) -> bool:
    return len(words.split()) <= _REST


def _cut(segment: _Part, span: Span) -> _Part:
    if span == segment.span:
        return segment
    return replace(segment, span=span, body=min(max(segment.body, span.start), span.end))


def _adopt(
    questions: Iterable[Question], gone: list[str], new_parent: Callable[[Question], str | None]
) -> tuple[Question, ...]:
    return tuple(replace(q, parent=new_parent(q)) if q.parent in gone else q for q in questions)


def _claimed_before(structure: Structure, answer: Answer) -> tuple[str, ...]:
    return structure.answer(answer.id).declared_for if structure.has_answer(answer.id) else answer.declared_for


def _claims_renamed(answer: Answer, renamed: dict[str, str | None]) -> Answer:
    claims = (renamed.get(q, q) for q in answer.declared_for)
    return replace(answer, declared_for=_without_repeats(q for q in claims if q is not None))


def _in_order(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    return tuple(sorted(answers, key=lambda a: a.span))


def _without_repeats(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))
