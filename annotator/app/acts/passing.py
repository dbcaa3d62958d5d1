"""Which words of the source can be a finding.

The minister's words can. Those of a question that was read well cannot: they are parliament's. Where reading failed,
the words may be the minister's all the same, and it is done and told (`annotator.app.acts.telling`): in a question
that is doubted or that no answer was found for, and outside all parts (a context, an annex).
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.app.errors import AppError
from annotator.core.review import Dossier
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Question, Segment, Structure


def of_minister(dossier: Dossier, span: Span, before: Span | None = None) -> Span:
    """`span` without white space at its ends, as a passage of evidence or of a commitment.

    `before` is what the passage was: a part of it may stay whatever it holds. Raises `AppError` for words of a
    question that was read well.
    """
    span = trimmed(dossier.source.text, span.start, span.end)
    if before is not None and before.contains(span):
        return span
    for part in parts_with_words(dossier, span):
        if isinstance(part, Question) and read_well(dossier.structure, part):
            raise AppError("These words are of question {id}; select words of an answer.", id=part.id)
    return span


def parts_with_words(dossier: Dossier, span: Span) -> Iterator[Segment]:
    """The parts that hold words of `span`, in the order of the text."""
    for part in dossier.structure.segments_in(span.start, span.end) if len(span) else ():
        if len(trimmed(dossier.source.text, max(span.start, part.span.start), min(span.end, part.span.end))):
            yield part


def read_well(structure: Structure, question: Question) -> bool:
    """Whether the program is sure of the question, and an answer claims it or a sub-question of it."""
    asked = (question, *structure.descendants(question.id))
    return not question.doubts and any(structure.answers_for(q.id) for q in asked)
