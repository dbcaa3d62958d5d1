"""Help for a reviewer who marks questions and answers by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.review import Dossier
from annotator.core.spans import Span

if TYPE_CHECKING:
    from annotator.analysis.segmenting import PrintedLabel

__all__ = ["PrintedLabel", "label_of"]


def label_of(dossier: Dossier, start: int, end: int, label: str | None = None) -> PrintedLabel:
    """The printed label that `[start, end)` begins with, or `label` if given, and where its wording begins."""
    from annotator.analysis.segmenting import printed_label

    printed = printed_label(dossier.source.text, Span(start, end))
    if label is None:
        return printed
    return replace(printed, label=label, declared=printed_label(label, Span(0, len(label))).declared)
