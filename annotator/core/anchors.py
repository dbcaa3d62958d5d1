"""Passages: parts of the source that a finding points to.

A passage knows its place and its words. The place is exact while the source stays the same; the words and
what stands around them let it be found again in a corrected version (W3C TextQuoteSelector).
"""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.errors import ReviewError
from annotator.core.spans import Span

CONTEXT = 32
"""Code points kept before and after a passage; the length that the Hypothesis annotator uses."""


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """The code points `[span.start, span.end)` of a source, with their words and surroundings."""

    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""


def passage(text: str, start: int, end: int) -> Passage:
    """The passage `[start, end)` of `text`. Raises `ReviewError` where it is empty or outside the text."""
    if not 0 <= start < end <= len(text):
        raise ReviewError("No text is selected; select the words first.")
    return Passage(Span(start, end), text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])
