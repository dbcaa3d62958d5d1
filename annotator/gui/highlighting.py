"""What of a document is marked in its text: all of it when it is opened, then only what an edit changed."""

from __future__ import annotations

from collections.abc import Iterable

from annotator.core.anchors import Passage
from annotator.core.changes import Changes
from annotator.core.review import Review
from annotator.core.spans import Span
from annotator.gui.views.source import MarkKind, Markup


def mark_all(markup: Markup, review: Review) -> None:
    """Show the verdicts and mark the passages of that review, instead of all before."""
    markup.show_verdicts({a.question: a.verdict for a in review.assessments})
    markup.show_marks(MarkKind.EVIDENCE, {a.question: _spans(a.evidence) for a in review.assessments})
    markup.show_marks(MarkKind.COMMITMENT, {c.id: _spans(c.passages) for c in review.commitments})
    markup.show_marks(MarkKind.NOTE, {n.id: [n.passage.span] for n in review.notes})


def mark_changes(markup: Markup, review: Review, changes: Changes) -> None:
    """Show anew what `changes` names."""
    if changes.reviews or changes.structure:
        mark_all(markup, review)
        return
    for question in changes.questions:
        assessment = review.assessment(question)
        markup.show_verdict(question, assessment.verdict)
        markup.mark(MarkKind.EVIDENCE, question, _spans(assessment.evidence))
    if changes.commitments:
        passages = {c.id: c.passages for c in review.commitments}
        for commitment in changes.commitments:
            markup.mark(MarkKind.COMMITMENT, commitment, _spans(passages.get(commitment, ())))
    if changes.notes:
        markup.show_marks(MarkKind.NOTE, {n.id: [n.passage.span] for n in review.notes})


def _spans(passages: Iterable[Passage]) -> list[Span]:
    return [passage.span for passage in passages]
