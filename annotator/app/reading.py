"""Finding one's way in the source."""

from __future__ import annotations

from annotator.core.review import Dossier
from annotator.core.spans import Span


def sentence_at(dossier: Dossier, point: int) -> Span | None:
    """The sentence of a question or answer that holds code point `point`, or begins next after it in the same part.

    None outside questions and answers, where nobody says what a sentence is.
    """
    from annotator.analysis.sentences import sentences

    part = dossier.structure.segment_at(point)
    if part is None:
        return None
    text, body = dossier.source.text, Span(min(part.body, part.span.end), part.span.end)
    return next((s for s in sentences(text, body, dossier.source.furniture) if point < s.end), None)
