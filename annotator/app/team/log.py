"""One dossier of a team's store as a row of acts, and what comes of them.

The store has a stream of each reviewer, of each consensus, and one of what is shared; an act counts at the time that
the server gave it, and what is not there yet comes last. Acts are never taken out: one that is undone is told so by
another, and one that no longer applies stands there as a conflict.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from annotator.app.errors import AppError
from annotator.core import edits as e
from annotator.core.edits import Edit
from annotator.core.errors import ReviewError
from annotator.core.journal_entries import Done, JournalEntry, Redone, Undone
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review, Reviewer, ReviewKind, ReviewState
from annotator.io.bounded import BoundError, json_object
from annotator.io.plain import from_plain, to_plain
from annotator.io.team.values import Duty, Event

SHARED = ""
"""The stream of what belongs to nobody: questions and answers, facts, rules."""

OF_COORDINATORS = (e.SetAssigned, e.SetBlind, e.SetCodebook, e.ReplaceSource, e.MergeReviews)
"""Edits of everybody's work that a coordinator alone does."""

_LAST = (1 << 62, "")
"""The place of what the server has not got yet: behind all that it has."""


@dataclass(frozen=True, slots=True)
class Act:
    """An act as it is sent: done (`edit`), or taking back or redoing those that `of` names. `uid` names it itself."""

    uid: str
    stream: str
    at: str
    edit: Edit | None = None
    of: tuple[str, ...] = ()
    again: bool = False

    @property
    def body(self) -> str:
        """It as JSON of ASCII."""
        if self.edit is not None:
            return json.dumps({"act": "done", "at": self.at, "edit": to_plain(self.edit)}, separators=(",", ":"))
        return json.dumps({"act": "redone" if self.again else "undone", "at": self.at, "of": self.of})


@dataclass(frozen=True, slots=True)
class Known:
    """An act and what the server says of it: who sent it, with what duty, its place; `seq` is 0 before it is there."""

    act: Act
    author: str
    duty: Duty
    order: tuple[int, str] = _LAST
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """An act that has no effect, or no longer all of it, and why: what it was, whose, and of which question or
    commitment ("" for none)."""

    uid: str
    reviewer: str
    what: Phrase
    why: Phrase
    about: str = ""

    def sentence(self, said: Callable[[Phrase], str] = str) -> Phrase:
        """It in words; `said` puts what it was and why into the language of who reads it."""
        what, why = said(self.what).rstrip("."), said(self.why)
        return phrase("Kept, but in conflict with what others did: {what}. {why}", what=what, why=why)


def stream_of(edit: Edit) -> str:
    """The stream that an edit belongs to. Raises `AppError` for one that belongs to several."""
    if isinstance(edit, e.Several):
        found = {stream_of(each) for each in edit.edits}
        if len(found) == 1:
            return found.pop()
        raise AppError("On a team's store this is done one by one.")
    if isinstance(edit, e.TakeReview):
        return edit.review.reviewer.id
    if isinstance(edit, e.MergeReviews) and edit.brought.reviews:
        raise AppError("Files come into a team's store by annotator team add.")
    whose = getattr(edit, "consensus", None) or getattr(edit, "reviewer", SHARED)
    return whose.id if isinstance(whose, Reviewer) else str(whose)


def parts(edit: Edit) -> Iterator[tuple[str, Edit]]:
    """An edit by the streams that it belongs to, in its order."""
    if not isinstance(edit, e.Several):
        yield stream_of(edit), edit
        return
    flat = [pair for each in edit.edits for pair in parts(each)]
    # That a review was begun is an act of its own: it stays, whatever of it is undone.
    for (stream, _), pairs in groupby(flat, key=lambda pair: (pair[0], isinstance(pair[1], e.StartReview))):
        found = tuple(each for _, each in pairs)
        yield stream, found[0] if len(found) == 1 else e.Several(found, edit.title)


def known_event(event: Event) -> Known:
    """What came from the server; what cannot be read, as of a newer version, has neither an edit nor what it undoes."""
    order = (event.at, event.stream)
    try:
        data = json_object(event.body)
        at, kind = str(data["at"]), data["act"]
        if kind == "done":
            act = Act(event.uid, event.stream, at, from_plain(Edit, data["edit"]))
        else:
            act = Act(
                event.uid, event.stream, at, None, tuple(map(str, data["of"])), {"undone": False, "redone": True}[kind]
            )
        return Known(act, event.author, event.duty, order, event.seq)
    except (BoundError, KeyError, TypeError, ValueError, RecursionError):
        return Known(Act(event.uid, event.stream, ""), event.author, event.duty, order, event.seq)


class LogLine:
    """The undo line of one sitting, as the session has it: the uids of each step, and where we are."""

    def __init__(self, sitting: str) -> None:
        self._sitting, self._count = sitting, 0
        self.steps: list[tuple[Act, ...]] = []
        self.index = 0
        self.uids: set[str] = set()

    def enter(self, entry: JournalEntry) -> tuple[Act, ...]:
        """What is to be sent of an entry. The same entries give the same uids: what was sent already is known by them.

        Raises `AppError` for what cannot be done on a team's store.
        """
        match entry:
            case Done(edit, at, joins):
                split = list(parts(edit))
                acts = tuple(Act(self._uid(n), stream, at, each) for n, (stream, each) in enumerate(split))
                self._push(acts, joins and self.index > 0)
            case Undone(at) if self.index:
                self.index -= 1
                acts = self._back(self.steps[self.index], at, again=False)
            case Redone(at) if self.index < len(self.steps):
                acts = self._back(self.steps[self.index], at, again=True)
                self.index += 1
            case _:
                return ()
        self._count += 1
        return acts

    def _push(self, sent: tuple[Act, ...], joins: bool) -> None:
        acts = tuple(act for act in sent if not isinstance(act.edit, e.StartReview))
        self.uids |= {act.uid for act in acts}
        if joins:
            self.steps[self.index - 1] += acts
            return
        self.steps[self.index :] = [acts]
        self.index += 1

    def _back(self, step: tuple[Act, ...], at: str, *, again: bool) -> tuple[Act, ...]:
        streams = dict.fromkeys(act.stream for act in step)
        of = {stream: tuple(act.uid for act in step if act.stream == stream) for stream in streams}
        return tuple(Act(self._uid(n), stream, at, None, of[stream], again) for n, stream in enumerate(streams))

    def _uid(self, part: int) -> str:
        return f"{self._sitting}-{self._count}.{part}"


class Log:
    """All acts that are known of a dossier, and the states they give, each made once while what is before it stays."""

    def __init__(self, base: Dossier, known: Iterable[Known] = ()) -> None:
        self._known = {each.act.uid: each for each in known}
        self._states: list[tuple[Dossier, tuple[Conflict, ...]]] = [(base, ())]
        self._made: list[Known] = []

    def heads(self) -> dict[str, int]:
        """The number of events of each stream that the server is known to have."""
        heads: dict[str, int] = {}
        for each in self._known.values():
            heads[each.act.stream] = max(heads.get(each.act.stream, 0), each.seq)
        return heads

    def learn(self, found: Iterable[Known]) -> bool:
        """Know these acts too, or their places now; whether there was anything new."""
        before = len(self._known)
        self._known |= {each.act.uid: each for each in found}
        return len(self._known) > before

    def forget(self, uids: Iterable[str]) -> None:
        """Know acts no more that were never sent, and never will be."""
        for uid in uids:
            self._known.pop(uid, None)

    def consensuses(self) -> set[str]:
        """The streams in which several agree."""
        return {each.act.stream for each in self._known.values() if each.act.edit and begins_consensus(each.act.edit)}

    def has(self, uid: str) -> bool:
        """Whether the server is known to have an act."""
        return uid in self._known and self._known[uid].seq > 0

    def dossier(self, line: LogLine | None = None, step: int | None = None) -> Dossier:
        """What all acts give; with a `line` and a `step`, as if of its own so many steps had been done."""
        return self._folded(line, step)[0]

    def conflicts(self) -> tuple[Conflict, ...]:
        """The acts in effect that have none, or not all of it."""
        return self._folded(None, None)[1]

    def in_effect(self, line: LogLine | None = None, step: int | None = None) -> list[Known]:
        """The acts that nobody took back, in the order in which they count."""
        ordered = sorted(self._known.values(), key=lambda each: each.order)
        on: dict[str, bool] = {}
        for each in ordered:
            for uid in each.act.of:
                # Only who did an act takes it back, but a coordinator any.
                done = self._known.get(uid)
                if done is not None and done.act.stream == each.act.stream and _may(each, done):
                    on[uid] = each.act.again
        if line is not None and step is not None:
            on |= dict.fromkeys(line.uids, False)
            on |= {act.uid: True for steps in line.steps[:step] for act in steps}
        return [each for each in ordered if not each.act.of and on.get(each.act.uid, True)]

    def _folded(self, line: LogLine | None, step: int | None) -> tuple[Dossier, tuple[Conflict, ...]]:
        wanted = self.in_effect(line, step)
        same = next(
            (n for n, (a, b) in enumerate(zip(self._made, wanted, strict=False)) if a.act.uid != b.act.uid), None
        )
        keep = min(len(self._made), len(wanted)) if same is None else same
        del self._states[keep + 1 :]
        self._made = wanted
        for each in wanted[keep:]:
            dossier, conflicts = self._states[-1]
            after, found = _applied(dossier, each)
            self._states.append((after, conflicts + found))
        return self._states[-1]


def _may(later: Known, done: Known) -> bool:
    return later.author == done.author or later.duty is Duty.COORDINATOR


def _applied(dossier: Dossier, known: Known) -> tuple[Dossier, tuple[Conflict, ...]]:
    """The dossier after an act, and what of it, or of what was there, has no place."""
    edit, stream = known.act.edit, known.act.stream

    def conflict(why: Phrase) -> tuple[Dossier, tuple[Conflict, ...]]:
        return dossier, (Conflict(known.act.uid, stream or known.author, _called(edit), why, about(edit)),)

    if edit is None:
        return conflict(phrase("This version does not know it; update the program."))
    if not _allowed(dossier, known, edit):
        return conflict(phrase("Who sent it may not do this; a coordinator can."))
    if isinstance(edit, e.StartReview) and dossier.has_review(edit.reviewer.id):
        return dossier, ()  # begun on two computers
    try:
        after = edit.apply(dossier)
    except ReviewError as error:
        return conflict(error.phrase)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        return conflict(phrase("It fits nothing here."))
    if stream != SHARED:
        return after, ()
    return after, tuple(_dropped(dossier, after, known.act.uid, edit))


def _called(edit: Edit | None) -> Phrase:
    return edit.describe() if edit is not None else phrase("An act of another version of the program")


def about(edit: Edit | None) -> str:
    """The question or commitment that an edit is about; "" for none."""
    inner = edit.edits if isinstance(edit, e.Several) else (edit,)
    found = (getattr(each, "question", "") or getattr(each, "commitment", "") for each in inner)
    return next((str(each) for each in found if each), "")


def _allowed(dossier: Dossier, known: Known, edit: Edit) -> bool:
    """What the server cannot tell by itself: that an act changes nothing but what belongs to its stream."""
    stream = known.act.stream
    try:
        fits = stream_of(edit) == stream
    except AppError:
        fits = False
    if not fits or known.duty is Duty.READER:
        return False
    inner = edit.edits if isinstance(edit, e.Several) else (edit,)
    if any(isinstance(each, OF_COORDINATORS) for each in inner) and known.duty is not Duty.COORDINATOR:
        return False
    if stream in (SHARED, known.author):
        return True
    if known.duty is Duty.COORDINATOR and all(isinstance(each, e.TakeReview) for each in inner):
        return True
    there = next((r for r in dossier.reviews if r.reviewer.id == stream), None)
    return begins_consensus(edit) if there is None else there.kind is ReviewKind.CONSENSUS


def _dropped(before: Dossier, after: Dossier, uid: str, edit: Edit) -> Iterator[Conflict]:
    """Findings for which another structure has no place: their reviewer is told, and undoing it brings them back."""
    for old in before.reviews:
        new = after.review(old.reviewer.id) if after.has_review(old.reviewer.id) else Review(old.reviewer)
        if len(new.assessments) < len(old.assessments):
            gone = {a.question for a in old.assessments} - {a.question for a in new.assessments}
            why = phrase("Findings have no place in it any more: question {id}.", id=", ".join(sorted(gone)) or "?")
            yield Conflict(uid, old.reviewer.id, edit.describe(), why, min(gone, default=""))


def judged(dossier: Dossier, stream: str) -> tuple[int, bool]:
    """How far a review is, as everybody may know it: verdicts, and whether it is complete; of what is shared the
    number of questions."""
    asked = {question.id for question in dossier.structure.judged}
    if stream == SHARED or not dossier.has_review(stream):
        return (len(asked) if stream == SHARED else 0), False
    review = dossier.review(stream)
    given = sum(a.verdict is not None and a.question in asked for a in review.assessments)
    return given, review.state is ReviewState.COMPLETE


def without_reviews(dossier: Dossier) -> tuple[Dossier, tuple[e.TakeReview, ...]]:
    """What of a file everybody may see, and each review with what is kept about it alone."""
    ids = [review.reviewer.id for review in dossier.reviews]
    about = {each: tuple(x for x in dossier.extras if each in x.place.split()) for each in ids}
    private = {extra for extras in about.values() for extra in extras}
    rest = tuple(extra for extra in dossier.extras if extra not in private)
    takes = tuple(e.TakeReview(review, about[review.reviewer.id]) for review in dossier.reviews)
    return replace(dossier, reviews=(), extras=rest), takes


def begins_consensus(edit: Edit) -> bool:
    """Whether a consensus begins, or comes, with an edit."""
    first = edit.edits[0] if isinstance(edit, e.Several) else edit
    if isinstance(first, e.TakeReview):
        return first.review.kind is ReviewKind.CONSENSUS
    return isinstance(first, e.StartConsensus)
