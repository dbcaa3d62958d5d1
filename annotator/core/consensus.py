"""Whose finding counts: what a consensus has decided replaces its parties', item by item."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.commitments import Commitment
from annotator.core.review import Assessment, Dossier, Review, ReviewKind


def spoken_for(dossier: Dossier, question: str) -> frozenset[str]:
    """The ids of the reviewers for whom a consensus speaks on the question, for it has judged it."""
    decided = (r for r in dossier.reviews if r.kind is ReviewKind.CONSENSUS and r.assessment(question).verdict)
    return frozenset(party for review in decided for party in review.parties)


def speaking(dossier: Dossier, question: str) -> tuple[tuple[Review, Assessment], ...]:
    """The verdicts on the question that count, each with the review that gives it."""
    silent = spoken_for(dossier, question)
    found = ((review, review.assessment(question)) for review in dossier.reviews if review.reviewer.id not in silent)
    return tuple((review, assessment) for review, assessment in found if assessment.verdict is not None)


def commitments_that_count(dossier: Dossier) -> Iterator[tuple[Review, Commitment]]:
    """All commitments, but those of a party that share words with one of the consensus: there it speaks for them."""
    decided = {
        party: [passage.span for c in review.commitments for passage in c.passages]
        for review in dossier.reviews
        if review.kind is ReviewKind.CONSENSUS
        for party in review.parties
    }
    for review in dossier.reviews:
        spans = decided.get(review.reviewer.id, [])
        for commitment in review.commitments:
            if not any(span.overlaps(passage.span) for passage in commitment.passages for span in spans):
                yield review, commitment
