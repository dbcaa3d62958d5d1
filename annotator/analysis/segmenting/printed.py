"""The label of a passage that a reviewer marks by hand."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.analysis.segmenting.evidence.bare import labels_at
from annotator.analysis.segmenting.evidence.heads import read_head
from annotator.analysis.segmenting.lines import Page, plain_spaces, split_lines
from annotator.analysis.segmenting.structure import printed_label_of
from annotator.analysis.segmenting.vocabulary_words import speech_of
from annotator.core.spans import Span

_LOOKED_AT = 500
"""Code points of a passage that its label is looked for in."""

_AROUND = 5_000
"""Code points around it by which its language is known."""


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
    page = Page(head, tuple(split_lines(head)))
    if not page.lines:
        return PrintedLabel(None, span.start)
    speech = speech_of(text[max(0, span.start - _AROUND) : span.start + _AROUND])
    line = page.lines[0]
    one = read_head(page, speech, 0, line.start, line.span.end)
    if one is None or not one.atoms:
        one = next(iter(labels_at(page, speech, 0, line.start, opens=True)), None)
    if one is None or not one.atoms:
        return PrintedLabel(None, span.start)
    body = one.body + len(head[one.body :]) - len(head[one.body :].lstrip())
    return PrintedLabel(printed_label_of(head, one), min(span.start + body, span.end), one.names)
