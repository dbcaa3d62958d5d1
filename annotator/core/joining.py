"""Two states of one reviewer's review as one, by question, commitment, note and history.

What only one side changed is taken. Of one thing that both changed the later stands, and what was not taken is kept
as a note of that finding. Statuses and steps are never taken away.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, TypeVar

from annotator.core.anchors import Passage, passage
from annotator.core.codebook import ReasonId
from annotator.core.commitments import COMMITMENT_LINKS, Commitment
from annotator.core.phrases import Parts, in_parts, spoken
from annotator.core.printed import in_short
from annotator.core.progress import Attention
from annotator.core.review import Assessment, Dossier, LayoutProfile, Note, Recoded, Review, Reviewer
from annotator.core.structure import Structure
from annotator.core.threeway import Clash, Judge, Place, keyed, union, woven

_Found = TypeVar("_Found", Commitment, Note)
_Dated = TypeVar("_Dated", bound=Any)
ENGLISH: Mapping[str, str] = MappingProxyType({})
"""The words of notes in another language than English: there are none."""
_LONGEST = 60
"""Code points of the words by which a commitment or a note is told from others."""
_OF_ITS_OWN = frozenset({"question", "comment", "evidence", "at"})
"""Fields of an assessment that are joined by themselves; the others are one judgement, which is taken whole."""


def last_act(review: Review) -> str:
    """When the review was last worked on (UTC ISO 8601), as far as it says."""
    changes = (entry.at for commitment in review.commitments for entry in commitment.history)
    findings = (*(a.at for a in review.assessments), *(n.at for n in review.notes))
    return max((*findings, *(step.at for step in review.history), *changes), default="")


def joined(base: Review | None, one: Review, other: Review, judge: Judge) -> Review:
    """The review that holds what was done on both sides since `base`; None where that is not known."""
    one, other = _told_apart(base or Review(one.reviewer), one, other)
    join = _Join(base, one, other, judge)
    result = replace(
        one,
        reviewer=join.scalar("reviewer", lambda review: review.reviewer),
        assessments=join.assessments(),
        commitments=join.commitments(),
        notes=join.notes(),
        history=_history(one.history, other.history),
        dismissed=tuple(sorted(union(base.dismissed if base else None, one.dismissed, other.dismissed))),
        parties=union(base.parties if base else None, one.parties, other.parties),
    )
    return _with_targets(result, one, other)


def with_left(review: Review, clashes: Iterable[Clash], dossier: Dossier, words: Mapping[str, str]) -> Review:
    """The review with a note of each value that was not taken, where its finding is in the text of `dossier`.

    `words` are those of the notes by their codes ("verdict", "not_answered") and of reasons by `reason_code`; English
    where there is none.
    """
    notes = list(review.notes)
    known = {note.id for note in notes}
    for clash in clashes:
        place = _where(review, clash.place, dossier.structure, dossier.source.text)
        made = note_id(clash)
        if place is not None and made not in known:
            known.add(made)
            left = in_parts(told_apart(clash)[1], lambda value: _word(value, words))
            named = words.get(clash.place.field, clash.place.field)
            notes.append(Note(made, f"{named}: {left}", place, last_act(review)))
    return replace(review, notes=tuple(notes)) if len(notes) > len(review.notes) else review


def note_id(clash: Clash) -> str:
    """The id of the note of what was not taken: the same wherever the two are joined."""
    told = repr((clash.place, in_parts(told_apart(clash)[1], spoken))).encode("utf-8", "surrogatepass")
    return f"n{hashlib.sha256(told).hexdigest()[:10]}"


def told_apart(clash: Clash) -> tuple[str, str]:
    """What stands and what was not taken, as values of a sentence: of a judgement only that in which they differ."""
    taken = clash.one if clash.one_taken else clash.other
    left = clash.left
    if clash.place.kind == "question" and clash.place.field == "verdict":
        taken, left = _with_reasons(taken), _with_reasons(left)
    if isinstance(taken, tuple) and isinstance(left, tuple) and len(taken) == len(left):
        pairs = [(one, other) for one, other in zip(taken, left, strict=True) if one != other]
        taken, left = (values[0] if len(values) == 1 else values for values in zip(*pairs, strict=True))
    return _value(taken), _value(left)


def called_in(review: Review, place: Place) -> str:
    """What a commitment or a note is called, by its words; its id where the review has no such one."""
    found = {**{c.id: c.summary for c in review.commitments}, **{n.id: n.text for n in review.notes}}
    return in_short(found.get(place.id, place.id), _LONGEST)


def reason_code(reason: str) -> str:
    """By what the label of a reason is found among words, where a value of the field may have the same id."""
    return f"#{reason}"


def _word(value: str, words: Mapping[str, str]) -> str:
    return words.get(reason_code(value) if isinstance(value, ReasonId) else value, spoken(value))


def _with_reasons(judgement: tuple[Any, ...]) -> tuple[Any, ...]:
    found = dict(zip(_JUDGEMENT, judgement, strict=True))
    reason, others = found["reason"], tuple(map(ReasonId, found["other_reasons"]))
    return tuple({**found, "reason": reason and ReasonId(reason), "other_reasons": others}.values())


def _value(value: object) -> str:
    """A value that two may have changed, as one of a sentence."""
    match value:
        case tuple() if parts := tuple(_value(item) for item in value if item not in (None, "", (), False)):
            return Parts(parts)
        case None | "" | tuple() | False:
            return "–"
        case True:
            return Attention.LOOK_AGAIN
        case Recoded():
            return ReasonId(value.reason)
        case Passage():
            return f"“{value.exact}”"
        case Reviewer():
            return ", ".join(filter(None, (value.name, value.organisation)))
        case LayoutProfile():
            return value.name
        case str():
            return value
        case _:
            return str(value)


class _Join:
    """One reviewer's review on both sides, and what they came of."""

    def __init__(self, base: Review | None, one: Review, other: Review, judge: Judge) -> None:
        self.base, self.one, self.other, self.judge = base, one, other, judge
        self.late = (last_act(one), last_act(other))

    def place(self, kind: str, identity: str, name: str) -> Place:
        return Place(self.one.reviewer.id, kind, identity, name)

    def scalar(self, name: str, of: Callable[[Review], Any]) -> Any:
        before = None if self.base is None else of(self.base)
        return self.judge.joined(self.place("review", "", name), before, of(self.one), of(self.other), self.late)

    def assessments(self) -> tuple[Assessment, ...]:
        rows = [{a.question: a for a in r.assessments} if r else None for r in (self.base, self.one, self.other)]
        return keyed(rows[0], rows[1] or {}, rows[2] or {}, self._assessment)

    def _assessment(self, base: Assessment | None, one: Assessment, other: Assessment) -> Assessment:
        blank, ranks = base or Assessment(one.question), (one.at, other.at)
        at = max(ranks)

        def pick(name: str, of: Callable[[Assessment], Any]) -> Any:
            place = self.place("question", one.question, name)
            return self.judge.joined(place, of(blank), of(one), of(other), ranks)

        judgement = pick("verdict", _judgement)
        return replace(
            one,
            **dict(zip(_JUDGEMENT, judgement, strict=True)),
            comment=pick("comment", lambda a: a.comment) if not _within(one, other) else _longer(one, other),
            evidence=tuple(sorted(union(blank.evidence, one.evidence, other.evidence))),
            at=at,
        )

    def commitments(self) -> tuple[Commitment, ...]:
        rows = [{c.id: c for c in r.commitments} if r else None for r in (self.base, self.one, self.other)]
        return keyed(rows[0], rows[1] or {}, rows[2] or {}, self._commitment)

    def _commitment(self, base: Commitment | None, one: Commitment, other: Commitment) -> Commitment:
        sides = (one, other)
        ranks = tuple(
            (max(step.at for step in side.history), late) for side, late in zip(sides, self.late, strict=True)
        )

        def pick(name: str, *names: str) -> dict[str, Any]:
            values = [tuple(getattr(side, n) for n in names) if side is not None else None for side in (base, *sides)]
            before, here, there = values
            if before is None:  # what one side left as it is at first is no change
                first = Commitment("", "", (), ())
                before = tuple(getattr(first, n) for n in names)
            place = self.place("commitment", one.id, name)
            found = self.judge.joined(place, before, here, there, (ranks[0], ranks[1]))
            return dict(zip(names, found or (), strict=True))

        passages = union(base.passages if base else None, one.passages, other.passages)
        return replace(
            one,
            **pick("summary", "summary"),
            **pick("type", "type"),
            **pick("actor", "actor"),
            **pick("due", "due_text", "due"),
            **pick("comment", "comment"),
            passages=passages or max(sides, key=lambda side: (side.history[-1].at, repr(side))).passages,
            links=union(base.links if base else None, one.links, other.links),
            history=_history(one.history, other.history),
        )

    def notes(self) -> tuple[Note, ...]:
        rows = [{n.id: n for n in r.notes} if r else None for r in (self.base, self.one, self.other)]
        return keyed(rows[0], rows[1] or {}, rows[2] or {}, self._note)

    def _note(self, base: Note | None, one: Note, other: Note) -> Note:
        ranks = (one.at, other.at)

        def pick(name: str, of: Callable[[Note], Any]) -> Any:
            place = self.place("note", one.id, name)
            return self.judge.joined(place, None if base is None else of(base), of(one), of(other), ranks)

        return Note(one.id, pick("text", lambda n: n.text), pick("passage", lambda n: n.passage), max(ranks))


_JUDGEMENT = tuple(entry.name for entry in fields(Assessment) if entry.init and entry.name not in _OF_ITS_OWN)


def _judgement(assessment: Assessment) -> tuple[Any, ...]:
    return tuple(getattr(assessment, name) for name in _JUDGEMENT)


def _within(one: Assessment, other: Assessment) -> bool:
    """Whether one comment holds the other: then it goes on from it."""
    return bool(one.comment and other.comment) and (one.comment in other.comment or other.comment in one.comment)


def _longer(one: Assessment, other: Assessment) -> str:
    return max(one.comment, other.comment, key=len)


def _history(one: tuple[_Dated, ...], other: tuple[_Dated, ...]) -> tuple[_Dated, ...]:
    """All steps of both, by their times; none is ever taken away, nor counted twice."""
    here, there = list(_numbered(one)), list(_numbered(other))
    return tuple(step for step, _ in woven(here, there, lambda key: (key[0].at, repr(key))))


def _numbered(row: Iterable[_Dated]) -> Iterable[tuple[_Dated, int]]:
    seen: Counter[Any] = Counter()
    for step in row:
        yield step, seen[step]
        seen[step] += 1


def _told_apart(base: Review, one: Review, other: Review) -> tuple[Review, Review]:
    """Both, where a commitment or note that is not the same has another id in each: older programs counted them."""
    old = {c.id for c in base.commitments} | {n.id for n in base.notes}
    taken = {c.id: c for c in other.commitments if c.id not in old}
    for mine in one.commitments:
        theirs = taken.get(mine.id)
        if theirs is not None and mine.history[:1] != theirs.history[:1] and mine.passages != theirs.passages:
            if (mine.history[0].at, repr(mine)) > (theirs.history[0].at, repr(theirs)):
                one = _renamed(one, mine.id, _own_id(mine, mine.history[0].at))
            else:
                other = _renamed(other, mine.id, _own_id(theirs, theirs.history[0].at))
    known = {n.id: n for n in other.notes if n.id not in old}
    for note in one.notes:
        twin = known.get(note.id)
        if twin is not None and note.text != twin.text and note.passage != twin.passage:
            later, mine_is_later = (note, True) if (note.at, repr(note)) > (twin.at, repr(twin)) else (twin, False)
            moved = replace(later, id=_own_id(later, later.at))
            if mine_is_later:
                one = replace(one, notes=tuple(moved if n.id == note.id else n for n in one.notes))
            else:
                other = replace(other, notes=tuple(moved if n.id == note.id else n for n in other.notes))
    return one, other


def _own_id(found: _Found, at: str) -> str:
    return f"{found.id}-{hashlib.sha256(repr((at, found)).encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _renamed(review: Review, old: str, new: str) -> Review:
    def links(commitment: Commitment) -> Commitment:
        moved = tuple(
            replace(link, target=new) if link.type in COMMITMENT_LINKS and link.target == old else link
            for link in commitment.links
        )
        return replace(commitment, id=new if commitment.id == old else commitment.id, links=moved)

    return replace(review, commitments=tuple(links(commitment) for commitment in review.commitments))


def _with_targets(review: Review, one: Review, other: Review) -> Review:
    """The review with each commitment that one side removed and the other linked to anew: nothing points nowhere."""
    known = {c.id for c in review.commitments}
    gone = {c.id: c for side in (other, one) for c in side.commitments if c.id not in known}
    wanted = {
        link.target: None
        for commitment in review.commitments
        for link in commitment.links
        if link.type in COMMITMENT_LINKS and link.target in gone
    }
    if not wanted:
        return review
    found = {**{c.id: c for c in review.commitments}, **{target: gone[target] for target in wanted}}
    order = woven([c.id for c in one.commitments], [c.id for c in other.commitments])
    return _with_targets(replace(review, commitments=tuple(found[c] for c in order if c in found)), one, other)


def _where(review: Review, place: Place, structure: Structure, text: str) -> Passage | None:
    """Where in the text the thing at `place` is found; None where the text has no words for it."""
    if place.kind == "commitment":
        found = next((c.passages for c in review.commitments if c.id == place.id), ())
        if found:
            return found[0]
    if place.kind == "note":
        note = next((n for n in review.notes if n.id == place.id), None)
        if note is not None:
            return note.passage
    asked = [structure.question(place.id)] if structure.has_question(place.id) else list(structure.questions)
    span = structure.title if place.kind != "question" and structure.title else next((q.span for q in asked), None)
    return passage(text, span.start, span.end) if span is not None and len(span) else None
