"""Joining the reviews of one source that were made in several files, or on several computers, out of a common base.

What the files came of (`base`) is handed in where it is known; else the histories in them tell as much as they can: a
review that goes on from the other (all that the older holds is there, unchanged, or judged anew after the last act in
the older) is the newer. The order of the two sides never matters. Nothing that a reviewer found is dropped:

- a reviewer who is in one file only is taken over; the same reviewer in both is one (`annotator.core.joining`);
- of one thing that both changed the later stands, what was not taken is told, and kept as a note of that finding;
- a consensus never takes the place of one reviewer's own review;
- findings on another segmentation go where their question is; the segmentation with more findings leads, unless
  something would have no place in it; where something has none in either the files are not joined;
- reasons that a codebook lacks are added to it; one id that means two things becomes two (`annotator.core.meanings`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from annotator.core.carrying import Lost, lost, restructured
from annotator.core.codebook import Codebook
from annotator.core.commitments import Commitment
from annotator.core.errors import ReviewError
from annotator.core.joining import ENGLISH, called_in, joined, last_act, note_id, reason_code, told_apart, with_left
from annotator.core.matching import matched
from annotator.core.meanings import on_one_codebook
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import (
    Assessment,
    Assignment,
    Blinding,
    Dossier,
    Extra,
    LayoutProfile,
    Note,
    Review,
    ReviewKind,
)
from annotator.core.source import Facts
from annotator.core.structure import Structure
from annotator.core.threeway import Clash, Judge, Place, keyed, union, woven
from annotator.core.words import NAMES


@dataclass(frozen=True, slots=True)
class Contribution:
    """What another file on the same source brings: all but the source itself."""

    structure: Structure
    codebook: Codebook
    facts: Facts
    reviews: tuple[Review, ...]
    extras: tuple[Extra, ...] = ()
    blind: bool = False
    id: str = ""
    assigned: tuple[Assignment, ...] = ()
    blindings: tuple[Blinding, ...] = ()
    layout: LayoutProfile | None = None

    def within(self, dossier: Dossier) -> Dossier:
        """It as a dossier of the source of `dossier`."""
        return replace(dossier, **{entry.name: getattr(self, entry.name) for entry in fields(self)})


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined dossier, what became of each review that was brought, in words, and what both sides had changed."""

    dossier: Dossier
    said: tuple[Phrase, ...]
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sides:
    """Two dossiers with one structure, and what they came of."""

    base: Dossier | None
    one: Dossier
    other: Dossier


def contribution(dossier: Dossier, other: Dossier) -> Contribution:
    """What `other` brings to `dossier`. Raises `ReviewError` where they are not of the same source."""
    same = other.source.sha256 == dossier.source.sha256 and other.source.text == dossier.source.text
    if not same or not one_document(dossier, other):
        raise ReviewError(
            "The two files are not of the same source ({one}, {other}: their checksums differ); "
            "relocate one of them to the source of the other first.",
            one=dossier.source.file_name,
            other=other.source.file_name,
        )
    return brought_by(other)


def one_document(one: Dossier, other: Dossier) -> bool:
    """Whether two files are of one document: by its id, or as the same bytes were published, and the same part."""
    return one.id == other.id or one.source.document_id == other.source.document_id


def brought_by(other: Dossier) -> Contribution:
    """All that `other` holds but its source."""
    return Contribution(**{entry.name: getattr(other, entry.name) for entry in fields(Contribution)})


def merged(
    dossier: Dossier,
    brought: Contribution,
    base: Contribution | None = None,
    choices: Mapping[Place, bool] | None = None,
    words: Mapping[str, str] = ENGLISH,
) -> Merged:
    """`dossier` with all that was brought; `choices` say where what `dossier` has stands, and where what was brought.

    `words` are those of the notes, by their codes, in the language of the document. Raises `ReviewError` where
    something would be lost.
    """
    before = None if base is None else base.within(dossier)
    here, there, meant = on_one_codebook(dossier, brought.within(dossier))
    sides = _on_one_structure(before, here, there)
    judge = Judge(choices or {}, knows=(_knows(here), _knows(there)))
    words = {**words, **_labels(sides)}
    reviews, said = _reviews(sides, judge, words)
    said = [*meant, *said]
    codebook, added = _codebook(sides, tuple(reviews), judge)
    if added:
        said.insert(0, phrase("Reasons added to the codebook: {count}.", count=added))
    begun = len(judge.clashes)
    facts = _facts(sides, judge)
    rest = {name: _shared(name, sides, judge) for name in _SHARED}
    if new := judge.clashes[begun:]:
        said += [_told(None, clash) for clash in new]
        if reviews:
            first = min(range(len(reviews)), key=lambda number: _begun(reviews[number]))
            reviews[first] = with_left(reviews[first], judge.unasked(new), sides.one, words)
    identity = min(sides.one.id, sides.other.id)
    result = replace(sides.one, id=identity, codebook=codebook, facts=facts, reviews=tuple(reviews), **rest)
    return Merged(result, tuple(said), tuple(judge.clashes))


def _labels(sides: _Sides) -> dict[str, str]:
    """What the notes call the reasons: alike whichever side comes first."""
    language = max(sides.one.facts.language or "", sides.other.facts.language or "")
    books = sorted((reason.label.in_language(language), reason.id) for side in (sides.one, sides.other)
                   for reason in side.codebook.reasons)  # fmt: skip
    return {reason_code(reason): label for label, reason in books if label}


def _knows(side: Dossier) -> Callable[[Clash], bool]:
    """Whether a side has a note of what was not taken of a clash: it was joined with that before."""
    notes = {note.id for review in side.reviews for note in review.notes}
    return lambda clash: note_id(clash) in notes


def _reviews(sides: _Sides, judge: Judge, words: Mapping[str, str]) -> tuple[list[Review], list[Phrase]]:
    """All reviews of both sides, each reviewer's once, and what became of those that were brought."""
    mine, theirs = ({r.reviewer.id: r for r in reviews} for reviews in _consensus_apart(sides.one, sides.other))
    before = {r.reviewer.id: r for r in sides.base.reviews} if sides.base is not None else {}
    reviews, said = list[Review](), list[Phrase]()
    for reviewer in woven(tuple(mine), tuple(theirs), lambda key: _begun(mine.get(key) or theirs[key])):
        one, other, begun = mine.get(reviewer), theirs.get(reviewer), len(judge.clashes)
        found = _review(before.get(reviewer), one, other, sides.base is not None, judge)
        if found is None:
            continue
        new = judge.clashes[begun:]
        reviews.append(with_left(found, judge.unasked(new), sides.one, words))
        if other is not None:
            said.append(_said(one, other, found))
        if not sides.one.findings_hidden and not sides.other.findings_hidden:
            said += [_told(found, clash) for clash in new]
    return reviews, said


_JOINED = frozenset({"source", "id", "structure", "codebook", "facts", "reviews"})
_SHARED = tuple(entry.name for entry in fields(Dossier) if entry.init and entry.name not in _JOINED)
"""What belongs to no reviewer, and is joined by its kind."""
_UNDATED = ("", "")
"""A file does not say when these were changed: of two values the greater stands, whichever side it is on."""


def _shared(name: str, sides: _Sides, judge: Judge) -> Any:
    before = None if sides.base is None else getattr(sides.base, name)
    one, other = getattr(sides.one, name), getattr(sides.other, name)
    if name == "assigned":
        return _assigned(before, one, other, judge)
    if name == "blind" and before is None and (said := _blindings(None, sides.one.blindings, sides.other.blindings)):
        return said[-1].blind if one is not other else one
    if name == "blindings":
        return _blindings(before, one, other)
    if isinstance(one, tuple):
        found = union(before, one, other)
        return tuple(sorted(found, key=lambda extra: extra.place)) if name == "extras" else found
    if before is None and isinstance(one, bool):
        return one or other
    return judge.joined(Place("", "document", "", name), before, one, other, _UNDATED)


def _blindings(
    base: tuple[Blinding, ...] | None, one: tuple[Blinding, ...], other: tuple[Blinding, ...]
) -> tuple[Blinding, ...]:
    return tuple(sorted(union(base, one, other), key=lambda blinding: blinding.at))


def _assigned(
    base: tuple[Assignment, ...] | None, one: tuple[Assignment, ...], other: tuple[Assignment, ...], judge: Judge
) -> tuple[Assignment, ...]:
    """Each reviewer once. Of two due dates the later stands, for whoever was told it."""

    def due(_: Assignment | None, mine: Assignment, theirs: Assignment) -> Assignment:
        place = Place("", "document", mine.reviewer.name, "due")
        return judge.decide(place, mine, theirs, (mine.due or "", theirs.due or ""))

    rows = [None if row is None else {one.reviewer: one for one in row} for row in (base, one, other)]
    return keyed(rows[0], rows[1] or {}, rows[2] or {}, due)


def _review(base: Review | None, one: Review | None, other: Review | None, based: bool, judge: Judge) -> Review | None:
    """One reviewer's review out of both files; None where one file has taken it away and the other left it alone."""
    if one is None or other is None:
        found = one or other
        return None if based and found == base else found
    if one == other or other == base:
        return one
    if one == base:
        return other
    if base is None and one.kind is other.kind:
        if _goes_on(one, other):
            return one
        if _goes_on(other, one):
            return other
    return joined(base, one, other, judge)


def _begun(review: Review) -> tuple[str, str]:
    return review.history[0].at if review.history else "", review.reviewer.id


def _consensus_apart(one: Dossier, other: Dossier) -> tuple[tuple[Review, ...], tuple[Review, ...]]:
    """The reviews of both, where a consensus and one reviewer's own review have not the same id."""

    def apart(side: Dossier, beside: Dossier) -> tuple[Review, ...]:
        own = {r.reviewer.id for r in beside.individual}
        return tuple(
            replace(r, reviewer=replace(r.reviewer, id=f"{r.reviewer.id}-consensus"))
            if r.kind is ReviewKind.CONSENSUS and r.reviewer.id in own
            else r
            for r in side.reviews
        )

    return apart(one, other), apart(other, one)


def _on_one_structure(base: Dossier | None, one: Dossier, other: Dossier) -> _Sides:
    """All with the questions and answers of one of them. Raises `ReviewError` where a finding has no place in it."""
    if one.structure == other.structure:
        return _Sides(None if base is None else _moved(base, one), one, other)
    leaders = sorted((one, other), key=_weight, reverse=True)
    if base is not None and base.structure in (one.structure, other.structure):
        leaders = [other, one] if base.structure == one.structure else [one, other]
    missing: list[Lost] = []
    for leader in leaders:
        follower = other if leader is one else one
        lacking = lost(follower, matched(one.source.text, follower.structure, leader.structure))
        if not lacking:
            return _Sides(None if base is None else _moved(base, leader), _moved(one, leader), _moved(other, leader))
        missing.extend(lacking)
    raise ReviewError(
        "The files find the questions in different places, and a finding has none in the other file ({what}) "
        "Correct the questions in one of the files first.",
        what=missing[0].sentence,
    )


def _moved(dossier: Dossier, leader: Dossier) -> Dossier:
    if dossier.structure == leader.structure:
        return dossier
    return restructured(dossier, matched(leader.source.text, dossier.structure, leader.structure))


def _weight(dossier: Dossier) -> tuple[int, int, str]:
    """How much rests on the structure of a dossier."""
    found = sum(len(r.assessments) + len(r.commitments) for r in dossier.reviews)
    return found, len(dossier.structure.judged), repr(dossier.structure)


def _codebook(sides: _Sides, reviews: tuple[Review, ...], judge: Judge) -> tuple[Codebook, int]:
    """The codebook with the reasons that the reviews give and it lacks, and how many those are."""
    one, other = sides.one.codebook, sides.other.codebook
    versions = [(len(book.version), book.version) for book in (one, other)]
    before = None if sides.base is None else sides.base.codebook
    quiet = Judge(judge.choices)
    first = quiet.joined(Place("", "document", "", "codebook"), before, one, other, (versions[0], versions[1]))
    second = other if first is one else one
    known = {reason.id for reason in first.reasons}
    theirs = {reason.id: reason for reason in second.reasons}
    given = {
        reason: None
        for review in reviews
        for found in review.assessments
        for reason in (found.reason, *found.other_reasons)
        if reason is not None and reason in theirs
    }
    missing = tuple(theirs[reason] for reason in sorted(given) if reason not in known)
    return (replace(first, reasons=(*first.reasons, *missing)) if missing else first), len(missing)


def _facts(sides: _Sides, judge: Judge) -> Facts:
    """Fact by fact; what one side does not know the other may. Of two values that of the source's own words stands."""
    text = sides.one.source.text

    def fact(name: str) -> Any:
        before, one, other = (
            getattr(side.facts, name) if side is not None else None for side in (sides.base, sides.one, sides.other)
        )
        return judge.joined(
            Place("", "document", "", name), before, one, other, ((one or "") in text, (other or "") in text)
        )

    return Facts(**{entry.name: fact(entry.name) for entry in fields(Facts)})


def _goes_on(newer: Review, older: Review) -> bool:
    """Whether `newer` holds all that `older` does, unchanged, or judged anew after the last act in `older`."""
    last = last_act(older)
    assessments = {a.question: a for a in newer.assessments}
    commitments = {c.id: c for c in newer.commitments}
    notes = {n.id: n for n in newer.notes}
    return (
        newer.history[: len(older.history)] == older.history
        and last_act(newer) >= last
        and (newer.reviewer, newer.kind, newer.parties) == (older.reviewer, older.kind, older.parties)
        and set(older.dismissed) <= set(newer.dismissed)
        and all(_later(assessments.get(a.question), a, last) for a in older.assessments)
        and all(_later(notes.get(n.id), n, last) for n in older.notes)
        and all(_continued(commitments.get(c.id), c) for c in older.commitments)
    )


def _later(newer: Assessment | Note | None, older: Assessment | Note, last: str) -> bool:
    if newer is None or newer == older:
        return newer is not None
    kept = isinstance(older, Note) or set(older.evidence) <= set(
        newer.evidence if isinstance(newer, Assessment) else ()
    )
    return newer.at > last and kept and _words(older) in _words(newer)


def _words(item: Assessment | Note) -> str:
    return item.comment if isinstance(item, Assessment) else item.text


def _continued(newer: Commitment | None, older: Commitment) -> bool:
    """Whether a commitment is the older one with, at most, entries added to its history, links and passages."""
    if newer is None or newer.history[: len(older.history)] != older.history:
        return False
    same = replace(newer, history=older.history, links=older.links, passages=older.passages) == older
    return same and set(older.links) <= set(newer.links) and set(older.passages) <= set(newer.passages)


def _said(mine: Review | None, theirs: Review, found: Review) -> Phrase:
    name = theirs.reviewer.name
    if mine is None:
        return phrase("{name}: taken over.", name=name)
    if found == mine:
        return phrase("{name}: was here already, with all of it.", name=name)
    if found == theirs:
        return phrase("{name}: replaced by the newer review, which holds all of the older.", name=name)
    return phrase("{name}: joined with the review here.", name=name)


_TOLD = {
    "question": phrase("{name}, question {id}: {taken} stands; {left} was not taken and is kept as a note."),
    "commitment": phrase("{name}, commitment “{what}”: {taken} stands; {left} was not taken and is kept as a note."),
    "note": phrase("{name}, note “{what}”: {taken} stands; {left} was not taken and is kept as a note."),
    "review": phrase("{name}: {taken} stands; {left} was not taken."),
}


def _told(review: Review | None, clash: Clash) -> Phrase:
    taken, left = told_apart(clash)
    if review is None:
        return phrase(
            "Document, {field}: {taken} stands; {left} was not taken.",
            field=NAMES.get(clash.place.field, clash.place.field),
            taken=taken,
            left=left,
        )
    name = review.reviewer.name
    what = called_in(review, clash.place)
    return phrase(_TOLD[clash.place.kind].template, name=name, id=clash.place.id, what=what, taken=taken, left=left)
