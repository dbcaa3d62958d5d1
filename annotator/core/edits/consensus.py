"""Agreeing: a consensus takes one side or what all agree on, or decides in a third way and says why."""

from __future__ import annotations

from dataclasses import dataclass, replace

from annotator.core.codebook import ReasonId, Verdict
from annotator.core.commitments import COMMITMENT_LINKS
from annotator.core.comparison import agreed, commitments_to_take
from annotator.core.editing import Edit
from annotator.core.edits.reviews import StartReview
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review, Reviewer, ReviewKind


@dataclass(frozen=True, slots=True)
class StartConsensus(Edit):
    """Begin the review in which the reviewers `parties` (ids, two or more) agree; `reviewer` stands for them all."""

    reviewer: Reviewer
    parties: tuple[str, ...]
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        if len(set(self.parties)) < 2:
            raise ReviewError("A consensus is made of two reviews or more; choose another review beside the first.")
        for party in self.parties:
            check_party(dossier.review(party))
        check_open(dossier)

        def change(started: Review) -> Review:
            return replace(started, kind=ReviewKind.CONSENSUS, parties=tuple(dict.fromkeys(self.parties)))

        return StartReview(self.reviewer, self.at).apply(dossier).with_review(self.reviewer.id, change)

    def describe(self) -> Phrase:
        return phrase("Consensus {name} started", name=self.reviewer.name)


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
class TakeAgreed(Edit):
    """The consensus finds of the question what all parties find of it; what only some of them have is left out."""

    consensus: str
    question: str
    at: str

    def apply(self, dossier: Dossier) -> Dossier:
        _check_consensus(dossier, self.consensus, self.question)
        found = agreed(dossier, dossier.review(self.consensus), self.question)
        if found is None:
            raise ReviewError(
                "The reviewers do not agree on question {id}; take a side, or decide in a third way.", id=self.question
            )
        return dossier.with_review(self.consensus, lambda review: _with(review, found, self.at))

    def describe(self) -> Phrase:
        return phrase("Question {question}: consensus takes what all agree on", question=self.question)


@dataclass(frozen=True, slots=True)
class AddParty(Edit):
    """The consensus speaks for the reviewer `party` too; what it found already stays."""

    consensus: str
    party: str

    def apply(self, dossier: Dossier) -> Dossier:
        consensus, added = _consensus(dossier, self.consensus), dossier.review(self.party)
        if self.party in consensus.parties:
            raise ReviewError("{name} is a party to this consensus already; choose another.", name=added.reviewer.name)
        check_party(added)
        check_open(dossier)
        return dossier.with_review(
            self.consensus, lambda review: replace(review, parties=(*review.parties, self.party))
        )

    def describe(self) -> Phrase:
        return phrase("Consensus: a party added")


@dataclass(frozen=True, slots=True)
class RemoveConsensus(Edit):
    """Take a consensus away, with all it found; the reviews of its parties stay as they are."""

    consensus: str

    def apply(self, dossier: Dossier) -> Dossier:
        gone = _consensus(dossier, self.consensus)
        return replace(dossier, reviews=tuple(review for review in dossier.reviews if review is not gone))

    def describe(self) -> Phrase:
        return phrase("Consensus removed")


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
        if (self.party, self.commitment) not in [
            (r.reviewer.id, c.id) for r, c in commitments_to_take(dossier, consensus)
        ]:
            raise ReviewError("The consensus has this commitment already; choose another.")
        links = tuple(link for link in taken.links if link.type not in COMMITMENT_LINKS)
        kept = replace(taken, id=self.new, links=links)
        return dossier.with_review(
            self.consensus, lambda review: replace(review, commitments=(*review.commitments, kept))
        )

    def describe(self) -> Phrase:
        return phrase("Consensus takes a commitment")


def check_party(review: Review) -> None:
    """Raise `ReviewError` unless the review is one reviewer's own."""
    if review.kind is not ReviewKind.INDIVIDUAL:
        raise ReviewError(
            "{name} is a consensus itself; choose reviews that are one reviewer's own.", name=review.reviewer.name
        )


def check_open(dossier: Dossier) -> None:
    """Raise `ReviewError` while reviewers may not see each other's findings."""
    if dossier.findings_hidden:
        raise ReviewError("The reviews are hidden from each other until all are complete; complete them first.")


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
