"""Joining the reviews of one source that were made in several files.

The first file leads: its structure, its codebook and its facts stay. Nothing that a reviewer found is dropped:

- a reviewer who is in one file only is taken over;
- the same reviewer in both, with the same findings, is one (so that joining a file twice changes nothing);
- the same reviewer in both, where one review goes on from the other (all that the older holds is there, unchanged, or
  judged anew after the last act in the older; words that were written stay), is the newer;
- the same reviewer in both with findings that differ otherwise stays twice, the second time under another id;
- findings on another segmentation go where their question is in that of the first file; where one has no place there
  the files are not joined;
- reasons that the first codebook lacks are added to it; a reason that means another verdict there stops the joining.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace

from annotator.core.carrying import lost, restructured
from annotator.core.codebook import Codebook
from annotator.core.commitments import Commitment
from annotator.core.errors import ReviewError
from annotator.core.matching import matched
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Extra, Note, Review, Reviewer
from annotator.core.source import Facts
from annotator.core.structure import Structure


@dataclass(frozen=True, slots=True)
class Contribution:
    """What another file on the same source brings: all but the source itself."""

    structure: Structure
    codebook: Codebook
    facts: Facts
    reviews: tuple[Review, ...]
    extras: tuple[Extra, ...] = ()
    blind: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """The joined dossier, and what became of each review that was brought, in words."""

    dossier: Dossier
    said: tuple[Phrase, ...]


def contribution(dossier: Dossier, other: Dossier) -> Contribution:
    """What `other` brings to `dossier`. Raises `ReviewError` where they are not of the same source."""
    if other.source.sha256 != dossier.source.sha256 or other.source.text != dossier.source.text:
        raise ReviewError(
            "The two files are not of the same source ({one}, {other}: their checksums differ); "
            "relocate one of them to the source of the other first.",
            one=dossier.source.file_name,
            other=other.source.file_name,
        )
    return Contribution(other.structure, other.codebook, other.facts, other.reviews, other.extras, other.blind)


def merged(dossier: Dossier, brought: Contribution) -> Merged:
    """`dossier` with all that was brought. Raises `ReviewError` where something of it would be lost."""
    reviews = _on_structure(dossier, brought)
    codebook, added = _codebook(dossier.codebook, brought, reviews)
    said = [phrase("Reasons added to the codebook: {count}.", count=added)] if added else []
    ids: dict[str, str] = {}
    kept = {review.reviewer.id: review for review in dossier.reviews}
    for review in reviews:
        mine = _same_work(kept.values(), review) or kept.get(review.reviewer.id)
        chosen = review if mine is None else _one_of(mine, review)
        if chosen is None:
            chosen = replace(review, reviewer=_second(review.reviewer, {*kept, *(r.reviewer.id for r in reviews)}))
            ids[review.reviewer.id] = chosen.reviewer.id
        kept[chosen.reviewer.id] = chosen
        said.append(_said(mine, review, chosen))
    renamed = tuple(
        replace(r, parties=tuple(ids.get(p, p) for p in r.parties)) if r not in dossier.reviews else r
        for r in kept.values()
    )
    extras = (*dossier.extras, *(e for e in _renamed(brought.extras, ids) if e not in dossier.extras))
    joined = replace(
        dossier,
        codebook=codebook,
        facts=_facts(dossier.facts, brought.facts),
        reviews=renamed,
        extras=tuple(sorted(extras, key=lambda extra: extra.place)),
        blind=dossier.blind or brought.blind,
    )
    return Merged(joined, tuple(said))


def _on_structure(dossier: Dossier, brought: Contribution) -> tuple[Review, ...]:
    """The reviews that were brought, their findings at the questions and answers of `dossier`."""
    if brought.structure == dossier.structure:
        return brought.reviews
    theirs = replace(dossier, structure=brought.structure, reviews=brought.reviews)
    change = matched(dossier.source.text, brought.structure, dossier.structure)
    missing = lost(theirs, change)
    if missing:
        raise ReviewError(
            "The files find the questions in different places, and a finding has none in the first file ({what}) "
            "Correct the questions in one of the files first.",
            what=missing[0].sentence,
        )
    return restructured(theirs, change).reviews


def _codebook(first: Codebook, brought: Contribution, reviews: tuple[Review, ...]) -> tuple[Codebook, int]:
    """The first codebook with the reasons that the reviews give and it lacks, and how many those are."""
    known = {reason.id: reason.verdict for reason in first.reasons}
    theirs = {reason.id: reason for reason in brought.codebook.reasons}
    given = {
        reason: None
        for review in reviews
        for found in review.assessments
        for reason in (found.reason, *found.other_reasons)
        if reason is not None and reason in theirs
    }
    for reason in given:
        if reason in known and known[reason] is not theirs[reason].verdict:
            raise ReviewError(
                "The reason {id} belongs to another verdict in the codebook of the first file; "
                "give both files the same codebook first.",
                id=reason,
            )
    missing = tuple(theirs[reason] for reason in given if reason not in known)
    return (replace(first, reasons=(*first.reasons, *missing)) if missing else first), len(missing)


def _same_work(reviews: Iterable[Review], theirs: Review) -> Review | None:
    """The review with the very findings of `theirs`: also where an earlier joining gave it another id."""
    second = f"{theirs.reviewer.id}-"
    alike = (r for r in reviews if r.reviewer.id == theirs.reviewer.id or r.reviewer.id.startswith(second))
    return next((r for r in alike if replace(theirs, reviewer=r.reviewer, parties=r.parties) == r), None)


def _one_of(mine: Review, theirs: Review) -> Review | None:
    """Of two reviews by one reviewer that which holds all of the other; None where neither does."""
    theirs_as_mine = replace(theirs, reviewer=mine.reviewer)
    if theirs_as_mine == mine or _goes_on(mine, theirs_as_mine):
        return mine
    return theirs if _goes_on(theirs_as_mine, mine) else None


def _goes_on(newer: Review, older: Review) -> bool:
    """Whether `newer` holds all that `older` does, unchanged, or judged anew after the last act in `older`."""
    last = last_act(older)
    assessments = {a.question: a for a in newer.assessments}
    commitments = {c.id: c for c in newer.commitments}
    notes = {n.id: n for n in newer.notes}
    return (
        newer.history[: len(older.history)] == older.history
        and (newer.kind, newer.parties) == (older.kind, older.parties)
        and set(older.dismissed) <= set(newer.dismissed)
        and all(_later(assessments.get(a.question), a, last) for a in older.assessments)
        and all(_later(notes.get(n.id), n, last) for n in older.notes)
        and all(_continued(commitments.get(c.id), c) for c in older.commitments)
    )


def last_act(review: Review) -> str:
    """When the review was last worked on (UTC ISO 8601), as far as it says."""
    changes = (entry.at for commitment in review.commitments for entry in commitment.history)
    findings = (*(a.at for a in review.assessments), *(n.at for n in review.notes))
    return max((*findings, *(step.at for step in review.history), *changes), default="")


def _later(newer: Assessment | Note | None, older: Assessment | Note, last: str) -> bool:
    if newer is None or newer == older:
        return newer is not None
    return newer.at > last and _words(older) in _words(newer)


def _words(item: Assessment | Note) -> str:
    return item.comment if isinstance(item, Assessment) else item.text


def _continued(newer: Commitment | None, older: Commitment) -> bool:
    """Whether a commitment is the older one with, at most, entries added to its history, links and passages."""
    if newer is None or newer.history[: len(older.history)] != older.history:
        return False
    same = replace(newer, history=older.history, links=older.links, passages=older.passages) == older
    return same and set(older.links) <= set(newer.links) and set(older.passages) <= set(newer.passages)


def _second(reviewer: Reviewer, taken: set[str]) -> Reviewer:
    number = 2
    while f"{reviewer.id}-{number}" in taken:
        number += 1
    return replace(reviewer, id=f"{reviewer.id}-{number}", name=f"{reviewer.name} ({number})")


def _said(mine: Review | None, theirs: Review, chosen: Review) -> Phrase:
    name = theirs.reviewer.name
    if mine is None:
        return phrase("{name}: taken over.", name=name)
    if chosen is mine:
        return phrase("{name}: was here already, with all of it.", name=name)
    if chosen is theirs:
        return phrase("{name}: replaced by the newer review, which holds all of the older.", name=name)
    return phrase(
        "{name}: differs from the review here, and stays beside it as {new}.", name=name, new=chosen.reviewer.name
    )


def _renamed(extras: tuple[Extra, ...], ids: Mapping[str, str]) -> tuple[Extra, ...]:
    """The extras with the ids in their places made new; the second word of a place is a reviewer's id."""
    renamed = []
    for extra in extras:
        kind, _, rest = extra.place.partition(" ")
        old = next((i for i in ids if rest == i or rest.startswith(f"{i} ")), None)
        place = extra.place if old is None else f"{kind} {ids[old]}{rest.removeprefix(old)}"
        renamed.append(replace(extra, place=place))
    return tuple(renamed)


def _facts(mine: Facts, theirs: Facts) -> Facts:
    """The first file's facts, with those that only the other knows."""
    known = {f.name: getattr(mine, f.name) for f in fields(Facts)}
    return Facts(**{name: getattr(theirs, name) if value is None else value for name, value in known.items()})
