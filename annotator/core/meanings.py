"""Ids are not meaning: a finding never changes what it says because two codebooks use one id for two reasons."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace

from annotator.core.codebook import Codebook, LocalText, Reason
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Recoded, Review


def same_meaning(one: Reason, other: Reason) -> bool:
    """Whether two reasons are for one verdict, with one label and one definition in each language that both have."""
    return one.verdict is other.verdict and _alike(one.label, other.label) and _alike(one.definition, other.definition)


def _alike(one: LocalText, other: LocalText) -> bool:
    mine, theirs = ({key: " ".join(text.split()) for key, text in side.texts} for side in (one, other))
    shared = mine.keys() & theirs.keys()
    return all(mine[key] == theirs[key] for key in shared) and bool(shared or not (mine and theirs))


def with_reasons(review: Review, change: Callable[[Assessment], Assessment]) -> Review:
    """The review with `change` done to what is found of each question; the very review where that changes nothing."""
    assessments = tuple(map(change, review.assessments))
    return review if assessments == review.assessments else replace(review, assessments=assessments)


def renamed(found: Assessment, new: Mapping[str, str]) -> Assessment:
    """The finding with other ids for its reasons, each once."""
    reason = None if found.reason is None else new.get(found.reason, found.reason)
    others = dict.fromkeys(new.get(other, other) for other in found.other_reasons)
    return replace(found, reason=reason, other_reasons=tuple(other for other in others if other != reason))


def on_one_codebook(one: Dossier, other: Dossier) -> tuple[Dossier, Dossier, tuple[Phrase, ...]]:
    """Both with ids that mean one thing, whichever comes first; and what was changed for it.

    Findings follow what was mapped on the other side, with who did it and when. Where an id means two things the later
    version of the codebook keeps it, and the findings of the other side get one that is made of their meaning.
    """
    if one.codebook == other.codebook:
        return one, other, ()
    one, other = _following(one, other), _following(other, one)
    theirs = {reason.id: reason for reason in other.codebook.reasons}
    said, apart = [], [one, other]
    weights = [(len(side.codebook.version), side.codebook.version, repr(side.codebook)) for side in apart]
    yields = 0 if weights[0] < weights[1] else 1
    for reason in one.codebook.reasons:
        if reason.id not in theirs or same_meaning(reason, theirs[reason.id]):
            continue
        old, stays = (reason, theirs[reason.id])[yields], (reason, theirs[reason.id])[1 - yields]
        new = replace(old, id=f"{old.id}-{_digits(old)}")
        after = _set_apart(apart[yields], old, new)
        if after is not apart[yields]:
            said.append(
                phrase(
                    "The reason {id} means two things in the files; where it is “{label}” it is {new} now.",
                    id=old.id,
                    label=old.label.in_language("en"),
                    new=new.id,
                )
            )
        reasons = tuple(stays if one.id == old.id else one for one in after.codebook.reasons)
        apart[yields] = replace(after, codebook=replace(after.codebook, reasons=reasons))
    return apart[0], apart[1], tuple(said)


def _following(side: Dossier, other: Dossier) -> Dossier:
    """`side` with the reasons mapped that were mapped in `other` from the codebook that `side` still has."""
    mapped = {
        (kept.reason, kept.version): kept
        for review in other.reviews
        for found in review.assessments
        for kept in found.recoded
        if any(reason.id == kept.now for reason in other.codebook.reasons)
    }
    known = {reason.id for reason in side.codebook.reasons}
    here = {reason: kept for (reason, version), kept in mapped.items() if version == side.codebook.version}
    here = {reason: kept for reason, kept in here.items() if reason in known}
    if not here:
        return side

    def follow(found: Assessment) -> Assessment:
        given = [here[r] for r in (found.reason, *found.other_reasons) if r in here]
        given = [kept for kept in given if kept not in found.recoded]
        if not given:
            return found
        return replace(renamed(found, {k.reason: k.now for k in given}), recoded=(*found.recoded, *given))

    followed = replace(side, reviews=tuple(with_reasons(review, follow) for review in side.reviews))
    used = {kept.now for kept in here.values()} - known
    added = tuple(reason for reason in other.codebook.reasons if reason.id in used)
    return replace(followed, codebook=replace(side.codebook, reasons=(*side.codebook.reasons, *added)))


def _set_apart(side: Dossier, old: Reason, new: Reason) -> Dossier:
    """`side` with `new` in the place of `old`, where a finding means that by its id."""

    def apart(found: Assessment) -> Assessment:
        followed = any(kept.now == old.id and kept.version == side.codebook.version for kept in found.recoded)
        return found if followed else renamed(found, {old.id: new.id})

    reviews = tuple(with_reasons(review, apart) for review in side.reviews)
    if reviews == side.reviews:
        return side
    return replace(side, reviews=reviews, codebook=_with(side.codebook, new))


def _with(book: Codebook, reason: Reason) -> Codebook:
    return replace(book, reasons=(*(r for r in book.reasons if r.id != reason.id), reason))


def _digits(reason: Reason) -> str:
    """Six digits of what a reason means, the same on every computer."""
    meant = (str(reason.verdict), sorted(reason.label.texts), sorted(reason.definition.texts))
    return hashlib.sha256(repr(meant).encode("utf-8", "surrogatepass")).hexdigest()[:6]


def recoded(found: Assessment, new: Mapping[str, str], version: str, by: str, at: str) -> Assessment:
    """The finding with the reasons that `new` names mapped, and what it said before kept with it."""
    given = [r for r in (found.reason, *found.other_reasons) if r is not None and r in new]
    kept = tuple(Recoded(reason, version, new[reason], by, at) for reason in given)
    return replace(renamed(found, new), recoded=(*found.recoded, *kept)) if given else found
