"""The source text cut where marked passages begin and end, for formats that show marks in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from annotator.core.review import Dossier
from annotator.core.spans import Span


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A passage of a kind ("evidence", "commitment", "note")."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class TextPiece:
    """A stretch of text with the same marks all through. `begins` are the passages and parts that begin here."""

    span: Span
    kinds: tuple[str, ...]
    begins: bool


def marks(dossier: Dossier) -> Iterator[MarkedText]:
    """Every passage that a finding points to."""
    for review in dossier.reviews:
        for assessment in review.assessments:
            for passage in assessment.evidence:
                yield MarkedText(passage.span, "evidence")
        for commitment in review.commitments:
            for passage in commitment.passages:
                yield MarkedText(passage.span, "commitment")
        for note in review.notes:
            yield MarkedText(note.passage.span, "note")


def pieces(length: int, marked: Iterable[MarkedText], cuts: Iterable[int]) -> Iterator[TextPiece]:
    """The text of `length` code points in pieces, cut also at `cuts`; each passage begins with a piece."""
    known = sorted(set(marked), key=lambda m: (m.span, m.kind))
    starts = {m.span.start for m in known}
    edges = {0, length, *cuts, *starts, *(m.span.end for m in known)}
    open_marks: list[MarkedText] = []
    coming = iter(known)
    following = next(coming, None)
    for start, end in pairwise(sorted(e for e in edges if 0 <= e <= length)):
        open_marks = [m for m in open_marks if m.span.end > start]
        while following is not None and following.span.start <= start:
            if following.span.end > start:
                open_marks.append(following)
            following = next(coming, None)
        yield TextPiece(Span(start, end), tuple(sorted({m.kind for m in open_marks})), start in starts)
