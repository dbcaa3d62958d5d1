"""Agreement on places: evidence, commitments, and which answers address which questions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations

from annotator.analysis.agreement.result import NOTHING_TO_COMPARE, ONE_CHOICE, OTHER_READERS, Measure
from annotator.analysis.agreement.sources import Reviewed
from annotator.analysis.measures.overlap import f1
from annotator.analysis.measures.ratings import krippendorff_alpha
from annotator.analysis.measures.unitizing import merged, unitizing_alpha
from annotator.core.phrases import Phrase, phrase
from annotator.core.progress import addressed_by
from annotator.core.review import Review
from annotator.core.spans import Span
from annotator.core.structure import Structure

_WORD = re.compile(r"\w+")

Marks = Callable[[Review], Iterable[tuple[Hashable, Span]]]
"""What a review marks: each place with what it is marked for."""


def evidence(review: Review) -> Iterable[tuple[Hashable, Span]]:
    """Each piece of evidence, for its question."""
    return ((a.question, passage.span) for a in review.assessments for passage in a.evidence)


def commitments(review: Review) -> Iterable[tuple[Hashable, Span]]:
    """Each passage of a commitment; which commitment it is does not matter."""
    return (("", passage.span) for c in review.commitments for passage in c.passages)


def place_measures(sources: Sequence[Reviewed]) -> list[Measure]:
    """Token F1 and alpha for unitizing of evidence and commitments, F1 and alpha of question-to-answer links."""
    found: list[Measure] = []
    names = (
        (phrase("token F1, evidence (words)"), phrase("alpha for unitizing, evidence (passages)")),
        (phrase("token F1, commitments (words)"), phrase("alpha for unitizing, commitments (passages)")),
    )
    for (f1_name, alpha_name), marks in zip(names, (evidence, commitments), strict=True):
        f1_value, words = _token_f1(sources, marks)
        alpha, stretches = _unitizing(sources, marks)
        found.append(_place(f1_name, f1_value, words))
        found.append(_place(alpha_name, alpha, stretches, None if _same_readers(sources) else OTHER_READERS))
    found.extend(_links(sources))
    return found


def _place(name: Phrase, value: float | None, units: int, why: Phrase | None = None) -> Measure:
    """A measure without an interval; `why` it is undefined, where that is not for want of marks."""
    undefined = None if value is not None else why or (ONE_CHOICE if units else NOTHING_TO_COMPARE)
    return Measure(name, value, None, None, units, undefined)


def _same_readers(sources: Sequence[Reviewed]) -> bool:
    return len({frozenset(review.reviewer.id for review, _ in source.reviews) for source in sources}) <= 1


def _token_f1(sources: Sequence[Reviewed], marks: Marks) -> tuple[float | None, int]:
    """The mean over pairs of reviewers, and how many marked words there are in all."""
    words: dict[str, set[Hashable]] = {}
    for source in sources:
        starts = [match.start() for match in _WORD.finditer(source.text)]
        ends = [match.end() for match in _WORD.finditer(source.text)]
        for review, _ in source.reviews:
            own = words.setdefault(review.reviewer.id, set())
            for kind, span in marks(review):
                inside = range(bisect_left(ends, span.start + 1), bisect_left(starts, span.end))
                own.update((source.key, kind, word) for word in inside)
    return _mean_f1(sources, words), len(set().union(*words.values())) if words else 0


def _mean_f1(sources: Sequence[Reviewed], found: dict[str, set[Hashable]]) -> float | None:
    """F1 of each two reviewers on the sources that both reviewed, averaged over the pairs that have one."""
    values: list[float] = []
    for one, other in combinations(found, 2):
        shared = {s.key for s in sources if s.review(one) is not None and s.review(other) is not None}
        value = f1(_within(found[one], shared), _within(found[other], shared))
        if value is not None:
            values.append(value)
    return sum(values) / len(values) if values else None


def _within(found: set[Hashable], shared: set[str]) -> set[Hashable]:
    return {item for item in found if isinstance(item, tuple) and item[0] in shared}


def _unitizing(sources: Sequence[Reviewed], marks: Marks) -> tuple[float | None, int]:
    """Alpha over the sources one after the other; only where all have the same reviewers."""
    readers = {review.reviewer.id for source in sources for review, _ in source.reviews}
    if not _same_readers(sources):
        return None, 0
    stretches: dict[str, list[tuple[int, int]]] = {reader: [] for reader in readers}
    at = 0
    for source in sources:
        for review, _ in source.reviews:
            own = merged([(span.start + at, span.end + at) for _, span in marks(review)])
            stretches[review.reviewer.id].extend(own)
        at += len(source.text)
    count = sum(map(len, stretches.values()))
    return (unitizing_alpha([list(stretches.values())], at) if at else None), count


def _links(sources: Sequence[Reviewed]) -> list[Measure]:
    """Whether reviewers find the same answers to address a question that they all judged."""
    linked: dict[str, set[Hashable]] = {}
    rows: list[list[int | None]] = []
    for source in sources:
        for question in source.questions:
            if any(review.assessment(question.id).verdict is None for review, _ in source.reviews):
                continue
            found = [_addressing(review, structure, question.id) for review, structure in source.reviews]
            for (review, _), spans in zip(source.reviews, found, strict=True):
                own = linked.setdefault(review.reviewer.id, set())
                own.update((source.key, question.id, span) for span in spans)
            claimed = {a.span for _, structure in source.reviews for a in structure.answers_for(question.id)}
            rows.extend([int(span in spans) for spans in found] for span in sorted(claimed.union(*found)))
    return [
        _place(phrase("F1, question-to-answer links (links)"), _mean_f1(sources, linked), len(rows)),
        _place(
            phrase("Krippendorff's alpha, question-to-answer links (links)"), krippendorff_alpha(rows, 2), len(rows)
        ),
    ]


def _addressing(review: Review, structure: Structure, question_id: str) -> set[Span]:
    return {structure.answer(a).span for a in addressed_by(structure, review.assessment(question_id))}
