"""How much of a structure looks wrong as a whole: what two readings of one text are compared by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.doubting import with_doubts
from annotator.core.structure import Doubt, Structure

_ASKED = re.compile(r"\?[»”\"')\]*_]*(?:\s|\Z)")

_STRONG = 1.8
"""Strength from which on an answer's head should begin an answer."""

FAR_BETTER = 1.5
"""Complaints fewer from which on a reading takes the place of another."""

HARDLY_WORSE = -0.5
"""The same where the other one knows no word of the language."""

NOTHING_FOUND = 4.0
ONLY_ANSWERS = 1.0
NO_ANSWERS = 2.0
HEAD_PASSED = 1.0
UNASKED = 0.5
UNANSWERED = 0.5
UNDECLARED = 1.0
DOUBTED = 0.5
MOST_OF_ONE_KIND = 6
"""Signs of one kind that count, at most: more of the same say the same."""


def complaints(text: str, structure: Structure, candidates: Sequence[Candidate]) -> float:
    """What looks wrong in `structure`, as a number; 0 where nothing does."""
    total = 0.0
    if not structure.questions:
        total += NOTHING_FOUND if not structure.answers else ONLY_ANSWERS
    elif not structure.answers:
        total += NO_ANSWERS
    leaves = [q for q in structure.judged if not structure.children(q.id)]
    if structure.answers:
        total += UNANSWERED * _some(not structure.answers_for(q.id) for q in leaves)
        total += UNDECLARED * _some(bool(structure.questions) and not a.declared_for for a in structure.answers)
    starts = {a.span.start for a in structure.answers}
    bodies = {a.body for a in structure.answers}
    heads = [c for c in candidates if c.kind is Kind.ANSWER and c.head >= _STRONG and not c.hollow and not c.inline]
    total += HEAD_PASSED * _some(c.start not in starts and c.body not in bodies for c in heads)
    doubted = with_doubts(text, structure)
    unlinked = (Doubt.LINK,) if not structure.questions else None
    total += DOUBTED * _some(bool(part.doubts) and part.doubts != unlinked for part in doubted.segments())
    total += UNASKED * _some(_is_outside(structure, m.start()) for m in _ASKED.finditer(text))
    return total


def signs_of_trouble(text: str, structure: Structure) -> bool:
    """Whether another reading is worth its time."""
    return complaints(text, structure, ()) > 0


def _some(signs: Iterable[bool]) -> int:
    return min(MOST_OF_ONE_KIND, sum(signs))


def _is_outside(structure: Structure, at: int) -> bool:
    """Whether a question mark stands in no question."""
    part = structure.segment_at(at)
    return part is None or not structure.has_question(part.id) or structure.question(part.id) is not part
