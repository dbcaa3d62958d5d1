"""Finding one's way in the source."""

from __future__ import annotations

from annotator.core.review import Dossier
from annotator.core.spans import Span


def sentence_at(dossier: Dossier, point: int) -> Span | None:
    """The sentence of a question or answer that holds code point `point`, or begins next after it in the same part.

    None outside questions and answers, where nobody says what a sentence is.
    """
    return next((s for s in _sentences(dossier, point) if point < s.end), None)


def sentence_beside(dossier: Dossier, caret: int) -> Span | None:
    """As `sentence_at`; for a caret behind the last word of a part, on the same line, its last sentence."""
    found = _sentences(dossier, caret)
    return next((s for s in found if caret < s.end), found[-1] if found else None)


def _sentences(dossier: Dossier, caret: int) -> tuple[Span, ...]:
    from annotator.analysis.sentences import sentences

    text = dossier.source.text
    part = dossier.structure.segment_beside(caret, text)
    if part is None:
        return ()
    return sentences(text, Span(min(part.body, part.span.end), part.span.end), dossier.source.furniture)
