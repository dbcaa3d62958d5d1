"""Reviews of one source side by side: where they differ, and in what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from annotator.core.anchors import Passage, passage
from annotator.core.commitments import COMMITMENT_LINKS, Commitment
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.spans import trimmed


class Difference(StrEnum):
    """In what two or more assessments of one question differ first; the gravest comes first."""

    VERDICT = "verdict"
    MISSING = "missing"  # somebody has not judged it
    REASON = "reason"
    EVIDENCE = "evidence"  # no passage of one touches any of another
    NONE = "none"


def agreed(dossier: Dossier, consensus: Review, question: str) -> Assessment | None:
    """What all parties of `consensus` find of the question; None where they differ, or one has not judged it.

    Verdict and reason are the same with all; of the rest there is what all have, of evidence the words that lie in a
    passage of each of them. What one has alone is disputed, as is a comment in one's own words.
    """
    found = [dossier.review(party).assessment(question) for party in consensus.parties]
    if not found or len({(one.verdict, one.reason) for one in found}) > 1 or found[0].verdict is None:
        return None
    others = tuple(r for r in found[0].other_reasons if all(r in one.other_reasons for one in found))
    confidence = found[0].confidence if len({one.confidence for one in found}) == 1 else None
    evidence = found[0].evidence
    for one in found[1:]:
        evidence = _shared(dossier.source.text, evidence, one.evidence)
    return Assessment(question, found[0].verdict, found[0].reason, others, confidence, evidence=evidence)


def overrides(dossier: Dossier, consensus: Review, question: str) -> bool:
    """Whether the consensus finds otherwise than all its parties together."""
    own, all_find = consensus.assessment(question), agreed(dossier, consensus, question)
    if own.verdict is None or all_find is None:
        return False
    return own.verdict is not all_find.verdict or own.reason not in (None, all_find.reason)


def _shared(text: str, some: Sequence[Passage], others: Sequence[Passage]) -> tuple[Passage, ...]:
    both = [(max(a.span.start, b.span.start), min(a.span.end, b.span.end)) for a in some for b in others]
    spans = (trimmed(text, start, end) for start, end in both if start < end)
    return tuple(sorted({passage(text, span.start, span.end) for span in spans if len(span)}))


def commitments_to_take(dossier: Dossier, consensus: Review) -> tuple[tuple[Review, Commitment], ...]:
    """The commitments of the parties that the consensus has not, with whose they are.

    A commitment of the consensus at the same passages is the same one, of each party once: two that a party has there
    are told apart by what they say, then by their ids.
    """
    parties = [dossier.review(party) for party in consensus.parties]
    return tuple((review, c) for review in parties for c in _not_had(review.commitments, consensus.commitments))


def _not_had(own: Sequence[Commitment], had: Sequence[Commitment]) -> list[Commitment]:
    left, free = list(own), list(had)
    for same in (_says_the_same, _has_the_same_id, _stands_at_the_same):
        for commitment in tuple(left):
            twin = next((h for h in free if h.passages == commitment.passages and same(h, commitment)), None)
            if twin is not None:
                free.remove(twin)
                left.remove(commitment)
    return left


def _says_the_same(one: Commitment, other: Commitment) -> bool:
    return _without_id(one) == _without_id(other)


def _has_the_same_id(one: Commitment, other: Commitment) -> bool:
    return one.id == other.id


def _stands_at_the_same(one: Commitment, other: Commitment) -> bool:
    return one.passages == other.passages


def _without_id(commitment: Commitment) -> Commitment:
    links = tuple(link for link in commitment.links if link.type not in COMMITMENT_LINKS)
    return replace(commitment, id="", links=links)


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
