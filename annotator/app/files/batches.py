"""Batches: who is to review which documents of a workspace, by when. Each is a file `.annotator/batches/NAME.json`.

Only who made a batch writes it. Dealing touches no review: a reviewer's own file takes it in at her next save.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from annotator.app.files.pinned import Pinned, pinned_in
from annotator.app.files.saying import Said, said_in
from annotator.app.files.shared import SharedState, all_shared, shared_root, shared_state
from annotator.core.addresses import Address
from annotator.core.commitments import Commitment, Link, LinkType, StatusChange
from annotator.core.review import Assignment, Dossier, Review, Reviewer


@dataclass(frozen=True, slots=True)
class Given:
    """A document of a batch by its id, and who is to review it."""

    dossier: str
    reviewers: tuple[Reviewer, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """`by` made it at `at`. `due` is an ISO 8601 day or "". `seed` drew what is read once more.

    `blind`: the reviewers of a document do not see each other's findings until all of them are complete. `closed` is
    when it was closed: from then on nobody is waited for. One that was taken back has its documents still, for nobody.
    `training`: what is found in it is kept out of the figures.
    """

    name: str
    by: Reviewer
    at: str
    given: tuple[Given, ...] = ()
    due: str = ""
    seed: int = 0
    blind: bool = False
    closed: str = ""
    training: bool = False


@dataclass(frozen=True, slots=True)
class Dealt:
    """What the batches of a workspace say of one document; it is none of this that its files say."""

    assigned: tuple[Assignment, ...] = ()
    blind: bool = False
    training: bool = False
    """Whether every batch that has it is for training."""


def batches_in(roots: Iterable[Path]) -> tuple[Batch, ...]:
    """The batches of these folders, by name."""
    return tuple(sorted(all_shared(roots, "batches", Batch), key=lambda batch: batch.name))


def dealt(batches: Iterable[Batch]) -> dict[str, Dealt]:
    """What open batches give, by document; one that is only in closed ones is there with nobody assigned.

    Who is assigned by two of them is assigned once, by the earlier day.
    """
    found: dict[str, Dealt] = {}
    for batch in batches:
        for given in batch.given:
            known_of_it = found.get(given.dossier, Dealt(training=True))
            before = replace(known_of_it, training=known_of_it.training and batch.training)
            if batch.closed:
                found[given.dossier] = before
                continue
            people = {one.reviewer: one for one in before.assigned}
            for reviewer in given.reviewers:
                known = people.get(reviewer)
                if known is None or (batch.due and batch.due < (known.due or "9999")):
                    people[reviewer] = Assignment(reviewer, batch.due or None, batch.name)
            found[given.dossier] = replace(before, assigned=tuple(people.values()), blind=before.blind or batch.blind)
    return found


def taken_in(dossier: Dossier, path: Path, me: str) -> Dossier:
    """The dossier of a file of `me` (an id) with what others in its workspace say of it and whom they assigned.

    Of what is said of commitments only her own take anything in; it is the same dossier where there is no workspace.
    """
    root = shared_root(path)
    if root is None:
        return dossier
    deals, everything_said, pinned = _told_in(root, shared_state([root]))
    if pinned is not None:
        dossier = pinned.laid_over(dossier)
    deal = deals.get(dossier.id)
    if deal is not None:
        dossier = replace(dossier, assigned=deal.assigned, blind=deal.blind or blind_by_hand(dossier))
    said = everything_said.get(dossier.id)
    if said is None:
        return dossier
    facts = {name: value or None for name, value in said.facts_of(dossier.id).items() if hasattr(dossier.facts, name)}
    reviews = tuple(_with_statuses(r, dossier.id, said) if r.reviewer.id == me else r for r in dossier.reviews)
    return replace(dossier, facts=replace(dossier.facts, **facts), reviews=reviews)


def is_training(dossier: Dossier, path: Path) -> bool:
    """Whether the document of a file is for training alone, so that it is in no figures."""
    root = shared_root(path)
    deal = _told_in(root, shared_state([root]))[0].get(dossier.id) if root is not None else None
    return deal is not None and deal.training


@lru_cache(maxsize=2)
def _told_in(root: Path, _state: SharedState) -> tuple[dict[str, Dealt], dict[str, Said], Pinned | None]:
    """What is dealt, said and pinned in a workspace; read once for as long as its shared files look the same."""
    return dealt(batches_in([root])), said_in([root]).by_document(), pinned_in([root])


def blind_by_hand(dossier: Dossier) -> bool:
    """Whether somebody hid the findings of this document; no batch shows what a person hid."""
    if dossier.blindings:
        return dossier.blindings[-1].blind
    return dossier.blind and not any(one.batch for one in dossier.assigned)


def _with_statuses(review: Review, dossier: str, said: Said) -> Review:
    def changed(commitment: Commitment) -> Commitment:
        return with_said(commitment, str(Address(dossier, review.reviewer.id, commitment.id)), said)

    return replace(review, commitments=tuple(map(changed, review.commitments)))


def with_said(commitment: Commitment, address: str, said: Said) -> Commitment:
    """The commitment at `address` with the statuses, days and links that others gave it; the last status counts."""
    known = {(step.at, step.by, step.status) for step in commitment.history}
    history, due = list(commitment.history), commitment.due
    for s in sorted((s for s in said.statuses if s.address == address), key=lambda s: (s.at, s.by)):
        if (s.at, s.by, s.status) not in known:
            was = due or "" if s.due and s.due != due else ""
            place = next((n for n, step in enumerate(history) if step.at > s.at), len(history))
            history.insert(place, StatusChange(s.status, s.at, s.by, s.note, s.document, was))
            due = s.due or due
    links = dict.fromkeys((*commitment.links, *(Link(LinkType(s.type), s.target) for s in said.links_of(address))))
    return replace(commitment, history=tuple(history), due=due, links=tuple(links))
