"""Agreeing: a consensus of several reviews, and what it may find."""

from __future__ import annotations

from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.app.settings import new_reviewer
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import free_id
from annotator.core.comparison import Difference, agreed, difference, overrides
from annotator.core.edits import Edit
from annotator.core.phrases import phrase
from annotator.core.review import Dossier, Review, ReviewKind


def consensus_of(dossier: Dossier) -> Review | None:
    """The consensus of the dossier, None where there is none yet."""
    return next((review for review in dossier.reviews if review.kind is ReviewKind.CONSENSUS), None)


def differing(dossier: Dossier) -> dict[str, Difference]:
    """In what the individual reviews differ, by judged question, in the order of the text; nothing while hidden."""
    reviews = () if dossier.findings_hidden else dossier.individual
    if len(reviews) < 2:
        return {}
    return {q.id: difference(tuple(r.assessment(q.id) for r in reviews)) for q in dossier.structure.judged}


def unsettled(dossier: Dossier) -> list[str]:
    """The questions that the reviews differ on and the consensus has no verdict of, in the order of the text."""
    consensus = consensus_of(dossier)
    had = {a.question for a in consensus.assessments if a.verdict is not None} if consensus is not None else set()
    return [q for q, how in differing(dossier).items() if how is not Difference.NONE and q not in had]


def start_consensus(dossier: Dossier, name: str) -> Edit:
    """Begin the review, called `name`, in which all reviewers agree."""
    parties = tuple(review.reviewer.id for review in dossier.individual)
    return e.StartConsensus(new_reviewer(name), parties, utc_now())


def parties_to_add(dossier: Dossier) -> tuple[Review, ...]:
    """The individual reviews that the consensus does not speak for yet."""
    consensus = consensus_of(dossier)
    had = consensus.parties if consensus is not None else ()
    return tuple(review for review in dossier.individual if consensus and review.reviewer.id not in had)


def add_party(dossier: Dossier, party: str) -> Edit:
    """The consensus speaks for that reviewer too."""
    return e.AddParty(_consensus(dossier).reviewer.id, party)


def remove_consensus(dossier: Dossier) -> Edit:
    """Take the consensus away."""
    return e.RemoveConsensus(_consensus(dossier).reviewer.id)


def take_side(dossier: Dossier, question: str, party: str, name: str = "") -> Edit:
    """The consensus finds of the question what `party` finds of it; one called `name` is begun where there is none."""
    if name and consensus_of(dossier) is None:
        start = start_consensus(dossier, name)
        taken = take_side(start.apply(dossier), question, party)
        return e.Several((start, taken), taken.describe())
    return e.TakeSide(_consensus(dossier).reviewer.id, question, party, utc_now())


def decide(dossier: Dossier, question: str, verdict: Verdict, reason: str | None, why: str) -> Edit:
    """The consensus finds what none of the parties does, or all do not: that needs words."""
    return e.Decide(_consensus(dossier).reviewer.id, question, verdict, reason, why, utc_now())


def take_commitment(dossier: Dossier, party: str, commitment: str) -> Edit:
    """The consensus records a commitment of a party; it keeps its id where that is free."""
    consensus = _consensus(dossier)
    taken = {c.id for c in consensus.commitments}
    new = free_id(consensus.commitments) if commitment in taken else commitment
    return e.TakeCommitment(consensus.reviewer.id, party, commitment, new)


def take_agreed(dossier: Dossier) -> Edit:
    """What all parties agree on, of all questions on which the consensus has no verdict yet, as one act.

    Raises `AppError` where there is nothing of the kind.
    """
    consensus, now = _consensus(dossier), utc_now()
    edits = tuple(
        e.TakeAgreed(consensus.reviewer.id, question.id, now)
        for question in dossier.structure.judged
        if consensus.assessment(question.id).verdict is None and agreed(dossier, consensus, question.id) is not None
    )
    if not edits:
        raise AppError("The consensus has all that they agree on already.")
    return e.Several(edits, phrase("Consensus takes what all agree on: {count}", count=len(edits)))


def allowed(session: Session, edit: Edit) -> Edit:
    """The edit, unless it lets a consensus override, without a word, what all its parties agree on."""
    if session.review.kind is not ReviewKind.CONSENSUS:
        return edit
    after = edit.apply(session.dossier)
    review = after.review(session.review.reviewer.id)
    for found in review.assessments:
        before = session.review.assessment(found.question)
        if found == before or found.comment.strip() or not overrides(after, review, found.question):
            continue
        if (found.verdict, found.reason, found.comment) != (before.verdict, before.reason, before.comment):
            raise AppError(
                "All reviewers agree on question {id}; say in the comment why the consensus does not, then judge.",
                id=found.question,
            )
    return edit


def _consensus(dossier: Dossier) -> Review:
    found = consensus_of(dossier)
    if found is None:
        raise AppError("There is no consensus here; start one first.")
    return found
