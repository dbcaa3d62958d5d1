"""Help for a reviewer who marks questions and answers by hand."""

from __future__ import annotations

from annotator.analysis.segmenting import PrintedLabel, printed_label
from annotator.core.review import Dossier
from annotator.core.spans import Span

__all__ = ["PrintedLabel", "label_of"]


def label_of(dossier: Dossier, start: int, end: int) -> PrintedLabel:
    """The printed label that `[start, end)` begins with, and where its wording begins."""
    return printed_label(dossier.source.text, Span(start, end))
