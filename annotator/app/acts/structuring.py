"""Parts by hand: what is a question, what is an answer, and what an answer claims."""

from __future__ import annotations

from annotator.app.errors import AppError
from annotator.app.parts import label_of
from annotator.app.suggestions import likeliest_question
from annotator.core import edits as e
from annotator.core.edits import Edit
from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Segment
from annotator.core.structuring import PartKind

MOST_COMPARED = 50
"""Questions that an answer is compared with: a bulletin has thousands, and those of another member are not meant."""

NEAR = 1_500
"""Code points after a place in which the end of a sentence is looked for."""


def mark_question(dossier: Dossier, span: Span, label: str | None = None) -> Edit:
    """The words are a question; inside another question they are its sub-question.

    `label` is taken for the printed one; None reads it in the text.
    """
    printed = label_of(dossier, span.start, span.end, label)
    around = dossier.structure.segment_at(span.start)
    parent = around.id if isinstance(around, Question) and around.span.start < span.start else None
    full = printed.label
    if label is None and parent and full and full.isalpha():
        full = f"{parent}{full}"
    return e.MarkQuestion(span.start, span.end, printed.body, full, parent)


def mark_answer(
    dossier: Dossier, span: Span, label: str | None = None, questions: tuple[str, ...] | None = None
) -> Edit:
    """The words are an answer. It claims `questions`; where none are named those that its label says.

    Without a label it claims the only question of the document, and none where there are several.
    """
    printed = label_of(dossier, span.start, span.end, label)
    judged = [q.id for q in dossier.structure.judged]
    for question in questions or ():
        if not dossier.structure.question(question).judged:
            raise AppError("Question {id} asks nothing by itself; choose its sub-questions.", id=question)
    if questions is None:
        questions = tuple(q for q in printed.declared if q in judged)
        if not printed.label and len(judged) == 1:
            questions = tuple(judged)
    return e.MarkAnswer(span.start, span.end, printed.body, printed.label, questions)


def split_part(dossier: Dossier, part: Segment, at: int) -> Edit:
    """Cut a part in two."""
    label = label_of(dossier, at, part.span.end)
    return e.SplitPart(kind_of(part), part.id, at, label.body, label.label)


def merge_with_next(dossier: Dossier, part: Segment) -> Edit:
    """Make a part and the next of its kind one."""
    structure = dossier.structure
    same: tuple[Segment, ...] = structure.answers if isinstance(part, Answer) else structure.questions
    after = next((s for s in same if s.span > part.span), None)
    if after is None:
        raise AppError("There is no part after this one to merge it with.")
    return e.MergeParts(kind_of(part), part.id, after.id)


def delete_part(part: Segment) -> Edit:
    """Make a part plain text."""
    return e.DeletePart(kind_of(part), part.id)


def moved_ends(dossier: Dossier, part: Segment, point: int, *, at_end: bool, letters: bool) -> Span:
    """The ends of a part when one of them is dragged to `point`: to the nearest sentence, or to the letter.

    Sentences are those of the lines around; a part never loses its last letter.
    """
    from annotator.analysis.sentences import sentences

    text, span = dossier.source.text, part.span
    if not letters:
        around = Span(max(0, text.rfind("\n\n", 0, point)), len(text))
        around = Span(around.start, min(len(text), max(point, around.start) + NEAR))
        edges = [s.end if at_end else s.start for s in sentences(text, around, dossier.source.furniture)]
        point = min(edges, key=lambda edge: abs(edge - point), default=point)
    if at_end:
        return Span(span.start, max(point, span.start + 1))
    return Span(min(point, span.end - 1), span.end)


def move_part(part: Segment, ends: Span) -> Edit:
    """Give a part other ends."""
    return e.MovePart(kind_of(part), part.id, ends.start, ends.end)


def relabel_part(part: Segment, label: str) -> Edit:
    """Another label for a part, none where it is blank."""
    return e.RelabelPart(kind_of(part), part.id, label.strip() or None)


def declare_answer(answer: str, questions: tuple[str, ...]) -> Edit:
    """The questions that an answer claims."""
    return e.DeclareAnswer(answer, questions)


def toggle_judged(part: Segment) -> Edit:
    """Make a question a stem, or a question to judge again."""
    if not isinstance(part, Question):
        raise AppError("Put the caret in a question first.")
    return e.JudgeQuestion(part.id, not part.judged)


def part_at(dossier: Dossier, caret: int) -> Segment:
    """The part that the caret stands in. Raises `AppError` where there is none."""
    part = dossier.structure.segment_beside(caret, dossier.source.text)
    if part is None:
        raise AppError("Put the caret in a question or an answer first.")
    return part


def answer_at(dossier: Dossier, caret: int) -> Answer:
    """The answer that the caret stands in. Raises `AppError` where there is none."""
    part = part_at(dossier, caret)
    if not isinstance(part, Answer):
        raise AppError("Put the caret in an answer first.")
    return part


def unclaiming(dossier: Dossier, caret: int) -> Answer | None:
    """An answer that claims no question: the one at the caret, else the first of all; None where there is none."""
    structure = dossier.structure
    if not structure.judged:
        return None
    here = structure.segment_beside(caret, dossier.source.text)
    if isinstance(here, Answer) and not here.declared_for:
        return here
    return next((answer for answer in structure.answers if not answer.declared_for), None)


def likeliest_for(dossier: Dossier, answer: Answer) -> str:
    """The question that an answer is likeliest to: of those that the answers on both sides of it claim, from which it
    was cut; else of those near it that no answer claims; else of all near it."""
    structure = dossier.structure
    place = structure.answers.index(answer)
    sides = structure.answers[max(0, place - 1) : place + 2]
    around = set(sides[0].declared_for) & set(sides[-1].declared_for)
    judged = structure.judged
    those = (
        [question for question in judged if question.id in around]
        or [question for question in judged if not structure.answers_for(question.id)]
        or [*judged]
    )
    near = sorted(those, key=lambda question: abs(question.span.start - answer.span.start))[:MOST_COMPARED]
    ids = [question.id for question in sorted(near, key=lambda question: question.span)]
    return likeliest_question(dossier, Span(answer.body, answer.span.end), ids)


def declare_likeliest(dossier: Dossier, caret: int) -> Edit:
    """Link the answer of `unclaiming` to its likeliest question."""
    answer = unclaiming(dossier, caret)
    if answer is None:
        raise AppError("Every answer claims a question already.")
    return e.DeclareAnswer(answer.id, (likeliest_for(dossier, answer),))


def kind_of(part: Segment) -> PartKind:
    """Whether a part is a question or an answer."""
    return PartKind.ANSWER if isinstance(part, Answer) else PartKind.QUESTION
