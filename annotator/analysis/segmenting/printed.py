"""The label of a passage that a reviewer marks by hand."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.segmenting.lines import plain_spaces, split_lines
from annotator.analysis.segmenting.marks import Role
from annotator.analysis.segmenting.outline import printed_name
from annotator.analysis.segmenting.reading import find_marks
from annotator.core.spans import Span

_LOOKED_AT = 500
"""Code points of a passage that its label is looked for in."""


@dataclass(frozen=True, slots=True)
class PrintedLabel:
    """What a passage prints at its beginning.

    `label` as `Question.label` and `Answer.label` have it, None where none is printed; `body` is the code point
    of the whole text where the wording begins; `declared` are the labels one by one ("3", "4", "5" for "3-5").
    """

    label: str | None
    body: int
    declared: tuple[str, ...] = ()


def printed_label(text: str, span: Span) -> PrintedLabel:
    """The label at the beginning of `span`. Names no questions: whether there is a "3" is the caller's to see."""
    head = plain_spaces(text[span.start : min(span.end, span.start + _LOOKED_AT)])
    lines = list(split_lines(head))
    first = next(find_marks(head, lines), None)
    if first is None or first.line > 0 or first.start > lines[0].start or first.role in (Role.END, Role.REPLY):
        return PrintedLabel(None, span.start)
    body = first.body + len(head[first.body :]) - len(head[first.body :].lstrip())
    return PrintedLabel(printed_name(head, first), min(span.start + body, span.end), first.names)
