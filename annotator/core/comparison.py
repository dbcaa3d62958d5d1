"""Reviews of one source side by side: where they differ, and in what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.commitments import Commitment
from annotator.core.review import Assessment, Dossier, Review


class Difference(StrEnum):
    """In what two or more assessments of one question differ first; the gravest comes first."""

    VERDICT = "verdict"
    MISSING = "missing"  # somebody has not judged it
    REASON = "reason"
    EVIDENCE = "evidence"  # no passage of one touches any of another
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Compared:
    """One question and what each of the reviews finds of it, in the order of the reviews."""

    question: str
    assessments: tuple[Assessment, ...]
    difference: Difference


def compared(dossier: Dossier, reviews: tuple[Review, ...]) -> tuple[Compared, ...]:
    """Every judged question, those that the reviews differ on first, by how grave that is, then in text order."""
    rows = []
    for question in dossier.structure.judged:
        found = tuple(review.assessment(question.id) for review in reviews)
        rows.append(Compared(question.id, found, difference(found)))
    order = list(Difference)
    return tuple(sorted(rows, key=lambda row: order.index(row.difference)))


def commitments_to_take(dossier: Dossier, consensus: Review) -> tuple[tuple[Review, Commitment], ...]:
    """The commitments of the parties whose passages no commitment of the consensus has, with whose they are."""
    had = {commitment.passages for commitment in consensus.commitments}
    parties = [dossier.review(party) for party in consensus.parties]
    return tuple((review, c) for review in parties for c in review.commitments if c.passages not in had)


def difference(found: tuple[Assessment, ...]) -> Difference:
    """In what the assessments differ first."""
    verdicts = {assessment.verdict for assessment in found}
    if len(verdicts - {None}) > 1:
        return Difference.VERDICT
    if len(verdicts) > 1:
        return Difference.MISSING
    if len({assessment.reason for assessment in found}) > 1:
        return Difference.REASON
    if any(not _touching(one, other) for one in found for other in found):
        return Difference.EVIDENCE
    return Difference.NONE


def _touching(one: Assessment, other: Assessment) -> bool:
    if not one.evidence or not other.evidence:
        return one.evidence == other.evidence
    return any(a.span.overlaps(b.span) for a in one.evidence for b in other.evidence)
