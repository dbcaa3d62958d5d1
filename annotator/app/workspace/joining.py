"""One document of a workspace is one row, however many files hold it: how its copies are joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from annotator.app.workspace.saying import Said
from annotator.core.commitments import PENDING
from annotator.core.review import Assignment, Reviewer
from annotator.io.index.records import Copy, Promise, Row, Tally
from annotator.io.index.writing import Joined


class Joining:
    """Makes rows for one reviewer: hers are "mine"; `me` is her id, "" for nobody."""

    def __init__(self, me: str, said: Said | None = None) -> None:
        self.me = me
        self.said = said or Said()

    def __call__(self, copies: Sequence[Copy]) -> Joined:
        """The row of a document of all its copies: facts of the one that was worked on last, unknown ones of others."""
        ordered = sorted(
            copies, key=lambda c: (max((t.at for t in c.tallies), default=""), bool(c.tallies)), reverse=True
        )
        facts: dict[str, str] = {}
        for copy in ordered:
            facts = {**dict(copy.facts), **facts}
        facts |= self.said.facts_of(ordered[0].dossier)
        reviews = latest(copy.tallies for copy in ordered)
        mine = reviews.get(self.me)
        others = [t for t in reviews.values() if t.reviewer != self.me and not t.consensus]
        hidden = is_hidden(ordered, reviews)
        seen = [t for t in reviews.values() if not hidden or t.reviewer == self.me]
        kept = [self._now(p) for copy in ordered for p in copy.promises if not hidden or p.reviewer == self.me]
        commitments = promises(kept, [t for t in seen if t.consensus])
        pending = [p for same in commitments for p in same[:1] if p.pending]
        first = ordered[0]
        return Joined(
            Row(
                dossier=first.dossier,
                title=facts.get("title") or first.title,
                **{
                    name: facts.get(name, "")
                    for name in ("number", "minister", "asker", "theme", "language", "parliament")
                },
                asked=facts.get("date_asked", ""),
                answered=facts.get("date_answered", ""),
                questions=first.questions,
                doubts=first.doubts,
                state=_state(mine, others),
                mine=mine.judged if mine is not None else 0,
                begun=len(others),
                complete=sum(t.complete for t in others),
                disagreements=len(disputed(seen)),
                hidden=hidden,
                commitments=len(commitments),
                overdue_on=min((p.due for p in pending if p.due), default=""),
                due=min((due for c in ordered for who, _, _, due in c.assigned if who == self.me and due), default=""),
                text_sha256=first.text_sha256,
                left_out=self.said.why_left_out(first.dossier),
                reviewers=tuple(sorted({t.name for t in reviews.values()})),
                tallied=tuple(_tallied(seen)),
            ),
            commitments,
        )

    def _now(self, promise: Promise) -> Promise:
        """With the status that was said of it elsewhere, where that is the later one."""
        said = self.said.status_of(promise.address, promise.changed)
        if said is None:
            return promise
        return replace(promise, status=str(said.status), pending=said.status in PENDING, changed=said.at)


def latest(found: Iterable[Iterable[Tally]]) -> dict[str, Tally]:
    """The review of each reviewer by id; of two copies of one the later, as files of one person may be left behind."""
    reviews: dict[str, Tally] = {}
    for tallies in found:
        for tally in tallies:
            if tally.reviewer not in reviews or tally.at > reviews[tally.reviewer].at:
                reviews[tally.reviewer] = tally
    return reviews


def is_hidden(copies: Sequence[Copy], reviews: dict[str, Tally]) -> bool:
    """Whether findings are hidden: some copy is blind, and not all assigned (else all there are) have completed."""
    if not any(copy.blind for copy in copies):
        return False
    own = [t for t in reviews.values() if not t.consensus]
    assigned = {Assignment(Reviewer(*entry[:3])) for copy in copies for entry in copy.assigned}
    if not assigned:
        return not all(t.complete for t in own)
    return not all(_is_complete(assignment, own) for assignment in assigned)


def _is_complete(assignment: Assignment, own: Sequence[Tally]) -> bool:
    """As `Dossier.findings_hidden` asks it of one file."""
    theirs = [t.complete for t in own if assignment.is_of(Reviewer(t.reviewer, t.name, t.organisation))]
    return bool(theirs) and all(theirs)


def _state(mine: Tally | None, others: Sequence[Tally]) -> str:
    if mine is not None:
        return "complete" if mine.complete else "in_progress"
    return "others" if others else "to_do"


def disputed(reviews: Sequence[Tally]) -> list[str]:
    """The questions on which reviewers differ, but those that a consensus has decided."""
    settled = {question for t in reviews if t.consensus for question, _ in t.verdicts}
    given: dict[str, set[str]] = {}
    for tally in reviews:
        for question, verdict in tally.verdicts if not tally.consensus else ():
            given.setdefault(question, set()).add(verdict)
    return [question for question, verdicts in given.items() if len(verdicts) > 1 and question not in settled]


def promises(found: Sequence[Promise], consensus: Sequence[Tally]) -> tuple[tuple[Promise, ...], ...]:
    """One promise of one document each, first the one that speaks for it: commitments that share words are one.

    The consensus' comes first where there is one, else the one that was changed last.
    """
    agreed = {t.reviewer for t in consensus}
    groups: list[list[Promise]] = []
    for promise in sorted(found, key=lambda p: min(p.spans, default=(0, 0))):
        touching = [group for group in groups if any(_overlap(promise, other) for other in group)]
        groups = [group for group in groups if group not in touching]
        groups.append([other for group in touching for other in group] + [promise])
    ordered = (sorted(group, key=lambda p: (p.reviewer in agreed, p.changed), reverse=True) for group in groups)
    return tuple(tuple(group) for group in ordered)


def _overlap(one: Promise, other: Promise) -> bool:
    # Two of one reviewer are two promises, however they overlap: she said so.
    return one.reviewer != other.reviewer and any(
        start < stop and begin < end for start, end in one.spans for begin, stop in other.spans
    )


def _tallied(reviews: Sequence[Tally]) -> Iterable[tuple[str, str, str, int, str]]:
    """The verdicts that count: what a consensus has decided replaces its parties', question by question."""
    decided = {(party, q) for t in reviews if t.consensus for party in t.parties for q, _ in t.verdicts}
    for tally in reviews:
        counted = Counter(v for q, v in tally.verdicts if (tally.reviewer, q) not in decided)
        for verdict, count in counted.items():
            yield tally.reviewer, tally.name, verdict, count, tally.at
