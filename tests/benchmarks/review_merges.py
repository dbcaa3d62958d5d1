"""Pairs of histories on a common base, merged both ways round: equal, nothing dropped, and the same once more.

Two computers edit one file by random acts, some of them at the same second, some of the same reviewer.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields

from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import CommitmentField, LinkType, Status
from annotator.core.editing import Edit
from annotator.core.errors import ReviewError
from annotator.core.joining import last_act
from annotator.core.merging import brought_by, merged
from annotator.core.phrases import spoken
from annotator.core.review import Confidence, Dossier, Review, Reviewer, ReviewState
from annotator.core.source import FactName
from tests.strategies.small import TEXT, dossier

PAIRS = 10_000
_QUESTIONS = ("1", "1.1", "2a", "2b")
_REVIEWERS = ("r1", "r1", "r2", "r3")
_REASONS = {Verdict.PARTIAL: ("P1", "P2"), Verdict.NOT_ANSWERED: ("N1",), Verdict.ANSWERED: ("A1",)}
_PLACES = [(start, start + 6) for start in range(0, len(TEXT) - 6, 11)]


def run(count: int | None = None) -> bool:
    """Merge `count` pairs; print what was seen, and say whether nothing was dropped and no order mattered."""
    chance, seen = random.Random(1), Counter[str]()
    troubles: list[str] = []
    for number in range(count or PAIRS):
        base = history(chance, dossier(), chance.randrange(4), "a")
        one, other = (history(chance, base, chance.randrange(1, 9), side) for side in "bc")
        wrong = trouble(base if chance.random() < 0.7 else None, base, one, other, seen)
        if wrong:
            troubles.append(f"pair {number}: {wrong}")
    print(
        f"merged both ways: {seen['merged']}; both had changed the same in {seen['clashed']}; refused {seen['refused']}"
    )
    print(f"dropped, or another result the other way round: {len(troubles)}")
    for wrong in troubles[:10]:
        print(f"  {wrong}")
    return not troubles


def history(chance: random.Random, start: Dossier, length: int, side: str) -> Dossier:
    """`start` after some random acts."""
    result, done = start, 0
    for number in range(10 * length):
        try:
            result = _act(chance, result, f"{side}{number}").apply(result)
            done += 1
        except ReviewError:
            continue
        if done == length:
            break
    return result


def _act(chance: random.Random, state: Dossier, name: str) -> Edit:
    who, question = chance.choice(_REVIEWERS), chance.choice(_QUESTIONS)
    at = f"2026-11-24T{12 + chance.randrange(3)}:00:0{chance.randrange(3)}Z"
    start, end = chance.choice(_PLACES)
    verdict = chance.choice(list(_REASONS))
    known = state.review(who) if state.has_review(who) else Review(Reviewer(who, who))
    commitment = chance.choice([c.id for c in known.commitments] or ["none"])
    note = chance.choice([n.id for n in known.notes] or ["none"])
    evidence = chance.choice(known.assessment(question).evidence or (None,))
    acts = (
        e.SetVerdict(who, question, verdict, at),
        e.Several(
            (
                e.SetVerdict(who, question, verdict, at),
                e.SetReason(who, question, chance.choice(_REASONS[verdict]), at),
            ),
            e.SetBlind(True).describe(),
        ),
        e.SetComment(who, question, f"words {name}", at),
        e.SetConfidence(who, question, chance.choice(list(Confidence)), at),
        e.AddEvidence(who, question, start, end, at),
        e.RemoveEvidence(who, question, evidence.span.start, evidence.span.end, at) if evidence else None,
        e.AddNote(who, chance.choice((f"n{name}", "n5")), f"note {name}", start, end, at),
        e.ChangeNote(who, note, f"other {name}", at),
        e.MoveNote(who, note, start, end, at),
        e.RemoveNote(who, note),
        e.AddCommitment(who, chance.choice((f"c{name}", "c5")), f"to do {name}", start, end, at),
        e.ChangeCommitment(who, commitment, CommitmentField.SUMMARY, f"to be done {name}"),
        e.ChangeCommitment(who, commitment, CommitmentField.DUE, f"2027-01-0{chance.randrange(1, 9)}"),
        e.SetStatus(who, commitment, chance.choice(list(Status)), at, f"status {name}"),
        e.AddLink(who, commitment, LinkType.RESPONDS_TO, question),
        e.AddLink(who, commitment, LinkType.REPEATS, chance.choice([c.id for c in known.commitments] or ["none"])),
        e.AddCommitmentPassage(who, commitment, start, end),
        e.RemoveCommitment(who, commitment),
        e.DismissSuggestion(who, start, end),
        e.StartReview(Reviewer("r3", "Cas"), at),
        e.SetReviewState(who, chance.choice(list(ReviewState)), at),
        e.SetFact(FactName.MINISTER, f"minister {name}"),
        e.SetFact(FactName.THEME, f"theme {name}"),
    )
    return chance.choice([act for act in acts if act is not None])


def trouble(base: Dossier | None, root: Dossier, one: Dossier, other: Dossier, seen: Counter[str]) -> str:
    """What is wrong with the two joined; "" where nothing is. They came of `root`; `base` is what is known of it."""
    known = None if base is None else brought_by(base)
    try:
        result = merged(one, brought_by(other), known)
        again = merged(other, brought_by(one), known)
    except ReviewError as error:
        seen["refused"] += 1
        return f"refused: {error}"
    seen["merged"] += 1
    seen["clashed"] += bool(result.clashes)
    if result.dossier != again.dossier:
        names = [f.name for f in fields(Dossier) if getattr(result.dossier, f.name) != getattr(again.dossier, f.name)]
        return f"the other way round it is another, in {', '.join(names)}"
    if merged(result.dossier, brought_by(other), known).dossier != result.dossier:
        return "once more it is another"
    return next(dropped(root, one, other, result.dossier, known is None), "")


def dropped(root: Dossier, one: Dossier, other: Dossier, result: Dossier, guessed: bool) -> Iterator[str]:
    """What one side had added or changed since `root`, and the result does not hold, nor a note of it.

    `guessed`: nothing was known of the root; a verdict given after all that the side did may then go on from it.
    """
    for side in (one, other):
        for review in side.reviews:
            before = root.review(review.reviewer.id) if root.has_review(review.reviewer.id) else Review(review.reviewer)
            labels = {
                r.id: r.label.in_language(root.facts.language or "")
                for r in (*one.codebook.reasons, *other.codebook.reasons)
            }
            yield from _dropped(before, review, result.review(review.reviewer.id), guessed, labels)


def _dropped(before: Review, side: Review, result: Review, guessed: bool, labels: Mapping[str, str]) -> Iterator[str]:
    kept = "\n".join(note.text for note in result.notes)
    kept = "\n".join((kept, *(reason for reason, label in labels.items() if label in kept)))
    yield from _dropped_judgements(before, side, result, kept, guessed)
    yield from _dropped_commitments(before, side, result, kept)
    texts = {note.text for note in (*result.notes, *before.notes)}
    for note in set(side.notes) - set(before.notes):
        if note.text not in texts and note.text not in kept:
            yield f"note {note.text}"
    if Counter(side.history) - Counter(result.history):
        yield "a step of the review"
    if not set(side.dismissed) - set(before.dismissed) <= set(result.dismissed):
        yield "a dismissed suggestion"


def _dropped_judgements(before: Review, side: Review, result: Review, kept: str, guessed: bool) -> Iterator[str]:
    last = last_act(side)
    for found in side.assessments:
        old, now = before.assessment(found.question), result.assessment(found.question)
        if guessed and now.at > last:
            continue
        for name in ("verdict", "reason", "confidence", "comment"):
            value = getattr(found, name)
            if value and value not in (getattr(old, name), getattr(now, name)) and spoken(value) not in kept:
                yield f"{name} {value} of question {found.question} by {side.reviewer.id}"
        if not set(found.evidence) - set(old.evidence) <= set(now.evidence):
            yield f"evidence of question {found.question} by {side.reviewer.id}"


def _dropped_commitments(before: Review, side: Review, result: Review, kept: str) -> Iterator[str]:
    summaries = {c.summary for c in (*result.commitments, *before.commitments)}
    steps = Counter(step for c in result.commitments for step in c.history)
    for commitment in set(side.commitments) - set(before.commitments):
        if commitment.summary not in summaries and commitment.summary not in kept:
            yield f"commitment {commitment.summary}"
        if Counter(commitment.history) - steps:
            yield f"a status of commitment {commitment.id}"
