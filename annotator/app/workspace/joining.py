"""One document of a workspace is one row, however many files hold it: how its copies are joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from annotator.app.files.batches import Dealt
from annotator.app.files.saying import Said
from annotator.core.commitments import PENDING
from annotator.core.review import Assignment, Reviewer
from annotator.io.files import checksum
from annotator.io.index.records import Copy, Digest, Person, Promise, Row, Tally
from annotator.io.index.writing import JoinedCopies

NOBODY = Reviewer("", "")


class Joining:
    """Makes rows for one reviewer, hers are "mine"; `me` is `NOBODY` where nobody reviews.

    `said` and `dealt` are what is said of each document outside its files, and whom batches assign, by dossier id.
    """

    def __init__(
        self, me: Reviewer = NOBODY, said: Mapping[str, Said] | None = None, dealt: Mapping[str, Dealt] | None = None
    ) -> None:
        self.me, self._said, self._dealt = me, said or {}, dealt or {}
        last = {one.dossier: one for of_it in self._said.values() for one in sorted(of_it.same, key=lambda s: s.at)}
        self.same = {dossier: one.other for dossier, one in last.items()}
        """Documents that somebody said are the same as another one, by its id."""

    def __call__(self, copies: Sequence[Copy]) -> JoinedCopies:
        """The row of a document of all its copies: facts of the one that was worked on last, unknown ones of others."""
        ordered = sorted(
            copies, key=lambda c: (max((t.at for t in c.tallies), default=""), bool(c.tallies)), reverse=True
        )
        first = ordered[0]
        said = self._said.get(first.dossier, Said())
        facts: dict[str, str] = {}
        for copy in ordered:
            facts = {**dict(copy.facts), **facts}
        facts |= said.facts_of(first.dossier)
        reviews = latest(copy.tallies for copy in ordered)
        mine = reviews.get(self.me.id)
        others = [t for t in reviews.values() if t.reviewer != self.me.id and not t.consensus]
        deal = self._deal(ordered)
        hidden = is_hidden(deal, reviews)
        seen = [t for t in reviews.values() if not hidden or t.reviewer == self.me.id]
        counting = {t.reviewer: t for t in seen}
        kept = [_now(p, said) for copy in ordered for p in _counted(copy, counting)]
        commitments = promises(kept, [t for t in seen if t.consensus])
        pending = [p for same in commitments for p in same[:1] if p.pending]
        return JoinedCopies(
            Row(
                dossier=first.dossier,
                title=facts.get("title") or first.title,
                **{name: facts.get(name, "") for name in _FACTS},
                asked=facts.get("date_asked", ""),
                answered=facts.get("date_answered", ""),
                questions=first.questions,
                doubts=first.doubts,
                documents=int(facts.get("documents") or 1),
                state=_state(mine, others),
                mine=mine.judged if mine is not None else 0,
                begun=len(others),
                complete=sum(t.complete for t in others),
                disagreements=len(disputed(seen)),
                hidden=hidden,
                commitments=len(commitments),
                overdue_on=min((p.due for p in pending if p.due), default=""),
                due=min((a.due for a in deal.assigned if a.due and a.is_of(self.me)), default=""),
                text_sha256=first.text_sha256,
                left_out=said.why_left_out(first.dossier),
                training=deal.training,
                people=tuple(_people(deal, reviews)),
                tallied=tuple(_tallied(seen)),
            ),
            commitments,
            read_twice(seen),
        )

    def as_one(self, digest: Digest) -> Digest:
        """A file with its documents under the ids of those that they are the same as."""
        if not any(copy.dossier in self.same for copy in digest.copies):
            return digest
        copies = (replace(copy, dossier=self.same.get(copy.dossier, copy.dossier)) for copy in digest.copies)
        return replace(digest, copies=tuple(copies))

    def checksums(self) -> dict[str, str]:
        """Of what is said and dealt of each document: where it changes, its row is another."""
        told = {dossier: (self._said.get(dossier), self._dealt.get(dossier)) for dossier in {*self._said, *self._dealt}}
        return {dossier: checksum(repr(of_it).encode("utf-8", "surrogatepass")) for dossier, of_it in told.items()}

    def _deal(self, copies: Sequence[Copy]) -> Dealt:
        """Who is assigned, and whether it is blind: what the batches say, else what the files do."""
        found = self._dealt.get(copies[0].dossier)
        if found is not None:
            return replace(found, blind=found.blind or any(copy.blind_by_hand for copy in copies))
        entries = (entry for copy in copies for entry in copy.assigned)
        assigned = {entry[:3]: Assignment(Reviewer(*entry[:3]), entry[3] or None, entry[4]) for entry in entries}
        return Dealt(tuple(assigned.values()), any(copy.blind for copy in copies))


_FACTS = ("number", "minister", "asker", "theme", "language", "parliament")


def _counted(copy: Copy, counting: Mapping[str, Tally]) -> Iterable[Promise]:
    """The commitments of a copy whose reviewer's review is the one that counts."""
    of_it = {t.reviewer for t in copy.tallies if counting.get(t.reviewer) == t}
    return (p for p in copy.promises if p.reviewer in of_it)


def _now(promise: Promise, said: Said) -> Promise:
    """With the status, the day and the links that it was given elsewhere, where those are the later ones."""
    for s in sorted((s for s in said.statuses if s.address == promise.address), key=lambda s: (s.at, s.by)):
        if s.at > promise.changed:
            promise = replace(promise, status=str(s.status), pending=s.status in PENDING, changed=s.at)
            if s.due and s.due != promise.due:
                promise = replace(promise, due=s.due, dues=(*promise.dues, s.due))
    links = dict.fromkeys((*promise.links, *((s.type, s.target) for s in said.links_of(promise.address))))
    return replace(promise, links=tuple(links)) if len(links) > len(promise.links) else promise


def latest(found: Iterable[Iterable[Tally]]) -> dict[str, Tally]:
    """The review of each reviewer by id: that in a file of her own, and of two the later; copies may be left behind."""
    reviews: dict[str, Tally] = {}
    for tallies in found:
        for tally in tallies:
            known = reviews.get(tally.reviewer)
            if known is None or (tally.alone, tally.at) > (known.alone, known.at):
                reviews[tally.reviewer] = tally
    return reviews


def is_hidden(deal: Dealt, reviews: Mapping[str, Tally]) -> bool:
    """Whether findings are hidden: it is blind, and not all assigned (else all there are) have completed."""
    if not deal.blind:
        return False
    own = [t for t in reviews.values() if not t.consensus]
    if not deal.assigned:
        return not all(t.complete for t in own)
    return not all(_is_complete(assignment, own) for assignment in deal.assigned)


def _is_complete(assignment: Assignment, own: Sequence[Tally]) -> bool:
    """As `Dossier.findings_hidden` asks it of one file."""
    theirs = [t.complete for t in own if assignment.is_of(Reviewer(t.reviewer, t.name, t.organisation))]
    return bool(theirs) and all(theirs)


def _people(deal: Dealt, reviews: Mapping[str, Tally]) -> Iterable[Person]:
    """Everybody who is assigned or has begun, once."""
    left = {t.reviewer: t for t in reviews.values() if not t.consensus}
    for one in deal.assigned:
        whose = [t for t in left.values() if one.is_of(Reviewer(t.reviewer, t.name, t.organisation))]
        for tally in whose or (None,):
            if tally is not None:
                del left[tally.reviewer]
            yield _person(tally, one)
    for tally in left.values():
        yield _person(tally, None)


def _person(tally: Tally | None, assignment: Assignment | None) -> Person:
    who = assignment.reviewer if assignment is not None else NOBODY
    return Person(
        tally.reviewer if tally is not None else who.id,
        tally.name if tally is not None else who.name,
        assignment is not None,
        (assignment.due or "") if assignment is not None else "",
        assignment.batch if assignment is not None else "",
        tally is not None,
        tally.judged if tally is not None else 0,
        tally.completed_on if tally is not None else "",
    )


def _state(mine: Tally | None, others: Sequence[Tally]) -> str:
    if mine is not None:
        return "complete" if mine.complete else "in_progress"
    return "others" if others else "to_do"


def disputed(reviews: Sequence[Tally]) -> list[str]:
    """The questions on which reviewers differ, but those that a consensus has decided."""
    settled = {question for t in reviews if t.consensus for question, _ in t.verdicts}
    given = _given(reviews)
    return [question for question, verdicts in given.items() if len({*verdicts}) > 1 and question not in settled]


def read_twice(reviews: Sequence[Tally]) -> tuple[str, ...]:
    """The verdicts of reviewers, each for itself, on every question that several of them judged."""
    return tuple(" ".join(sorted(verdicts)) for verdicts in _given(reviews).values() if len(verdicts) > 1)


def _given(reviews: Sequence[Tally]) -> dict[str, list[str]]:
    given: dict[str, list[str]] = {}
    for tally in reviews:
        for question, verdict in tally.verdicts if not tally.consensus else ():
            given.setdefault(question, []).append(verdict)
    return given


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
