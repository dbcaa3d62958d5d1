"""Agreeing: a consensus takes one side, or decides in a third way and says why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core.codebook import ReasonId, Verdict
from annotator.core.commitments import COMMITMENT_LINKS
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review, ReviewKind


@dataclass(frozen=True, slots=True)
class TakeSide(Edit):
    """The consensus finds of the question what `party` finds of it, with reasons, evidence and comment."""

    consensus: str
    question: str
    party: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        _check_consensus(dossier, self.consensus, self.question)
        if self.party not in dossier.review(self.consensus).parties:
            raise ReviewError(
                "{name} is no party to this consensus; take the side of one who is.",
                name=dossier.review(self.party).reviewer.name,
            )
        side = dossier.review(self.party).assessment(self.question)
        if side.verdict is None:
            raise ReviewError(
                "{name} has not judged question {id}; take another side, or decide in a third way.",
                name=dossier.review(self.party).reviewer.name,
                id=self.question,
            )
        return dossier.with_review(self.consensus, lambda review: _with(review, side, self.at))

    def describe(self) -> Phrase:
        return phrase("Question {question}: consensus takes one side", question=self.question)


@dataclass(frozen=True, slots=True)
class Decide(Edit):
    """The consensus finds of the question what none of the parties does; `why` says why, in words.

    The evidence of all parties stays with it.
    """

    consensus: str
    question: str
    verdict: Verdict
    reason: str | None
    why: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        _check_consensus(dossier, self.consensus, self.question)
        if not self.why.strip():
            raise ReviewError("A third way needs its reason in words; say why no side is taken.")
        if self.reason is not None and dossier.codebook.reason(self.reason).verdict is not self.verdict:
            raise ReviewError(
                "Reason {reason} does not go with the verdict on question {id}; choose one that does.",
                reason=ReasonId(self.reason),
                id=self.question,
            )
        parties = (dossier.review(party) for party in dossier.review(self.consensus).parties)
        proof = {passage for party in parties for passage in party.assessment(self.question).evidence}
        decided = Assessment(
            self.question, self.verdict, self.reason, comment=self.why.strip(), evidence=tuple(sorted(proof))
        )
        return dossier.with_review(self.consensus, lambda review: _with(review, decided, self.at))

    def describe(self) -> Phrase:
        return phrase("Question {question}: consensus decides in a third way", question=self.question)


@dataclass(frozen=True, slots=True)
class TakeCommitment(Edit):
    """The consensus records a commitment of `party` as its own, under the new id `new`.

    Links to other commitments are left out: what they lead to may not be part of the consensus.
    """

    consensus: str
    party: str
    commitment: str
    new: str

    def apply(self, dossier: Dossier) -> Dossier:
        consensus = _consensus(dossier, self.consensus)
        taken = dossier.review(self.party).commitment(self.commitment)
        if self.party not in consensus.parties:
            raise ReviewError(
                "{name} is no party to this consensus; take the side of one who is.",
                name=dossier.review(self.party).reviewer.name,
            )
        if any(c.id == self.new for c in consensus.commitments):
            raise ReviewError("There is a commitment {id} already; add it under another id.", id=self.new)
        if any(c.passages == taken.passages for c in consensus.commitments):
            raise ReviewError("The consensus has this commitment already; choose another.")
        links = tuple(link for link in taken.links if link.type not in COMMITMENT_LINKS)
        kept = replace(taken, id=self.new, links=links)
        return dossier.with_review(
            self.consensus, lambda review: replace(review, commitments=(*review.commitments, kept))
        )

    def describe(self) -> Phrase:
        return phrase("Consensus takes a commitment")


def _consensus(dossier: Dossier, reviewer: str) -> Review:
    review = dossier.review(reviewer)
    if review.kind is not ReviewKind.CONSENSUS:
        raise ReviewError("{name} is no consensus; start one first.", name=review.reviewer.name)
    return review


def _check_consensus(dossier: Dossier, reviewer: str, question: str) -> None:
    _consensus(dossier, reviewer)
    if not dossier.structure.question(question).judged:
        raise ReviewError("Question {id} asks nothing by itself; judge its sub-questions.", id=question)


def _with(review: Review, found: Assessment, at: str) -> Review:
    """`at` changes only where what is found does: doing the same twice is doing it once."""
    old = review.assessment(found.question)
    if replace(old, at=found.at) == found:
        return review
    return review.with_assessment(replace(found, at=at))
