"""What the markup of a format states of documents, titles, questions and answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

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
