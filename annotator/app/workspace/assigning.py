"""Batches of work: who is to review which documents by when, dealt, given to another, taken back and closed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.files.batches import Batch, Given, batches_in
from annotator.app.files.shared import read_shared, shared_path, write_shared
from annotator.app.reviewers import named_reviewer
from annotator.app.times import utc_now
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Row, people, rows_of
from annotator.core.review import Reviewer


@dataclass(frozen=True, slots=True)
class Terms:
    """How a batch is to be dealt: each document to `per_document` of `reviewers`, the share `double` to one more.

    `due` is an ISO 8601 day or "". `training`: a training round, kept out of the figures. `seed` draws what is read
    once more, and deals: the same seed deals the same.
    """

    name: str
    reviewers: tuple[Reviewer, ...]
    per_document: int = 1
    double: float = 0.0
    seed: int = 1
    due: str = ""
    training: bool = False


def known_people(workspace: Workspace) -> tuple[Reviewer, ...]:
    """Everybody who reviews here or was assigned, and who asks."""
    batches = batches_in(workspace.roots)
    found = {workspace.me: workspace.who} if workspace.me else {}
    dealt = (one for batch in batches for given in batch.given for one in (batch.by, *given.reviewers))
    for one in (*dealt, *people(workspace.index.connection)):
        found.setdefault(one.id or one.name.casefold(), one)
    return tuple(sorted(found.values(), key=lambda one: (one.name.casefold(), one.id)))


def named(workspace: Workspace, names: Sequence[str]) -> tuple[Reviewer, ...]:
    """The people of these names, ids or NAME#ID; who is not known here yet has a name alone. Raises `AppError`."""
    known = known_people(workspace)
    made = tuple(named_reviewer(known, name) or Reviewer("", name.strip()) for name in names if name.strip())
    if not made or len(set(made)) < len(made):
        raise AppError("Name each reviewer once, with commas between them.")
    return made


def dealt_batch(workspace: Workspace, terms: Terms, documents: Sequence[Row]) -> Batch:
    """The batch that would be dealt of these documents; nothing is written yet. Raises `AppError`.

    Work is spread evenly over the reviewers, and within each minister's documents what is read once more is drawn.
    """
    most = len(terms.reviewers)
    if not 1 <= terms.per_document <= most or not 0 <= terms.double <= 1:
        raise AppError("There are {count} reviewers; give each document to 1 up to that many of them.", count=most)
    if terms.double and terms.per_document == most:
        raise AppError("Everybody reads every document already; name one more reviewer, or leave out the share.")
    if any(batch.name == terms.name for batch in batches_in(workspace.roots)):
        raise AppError(
            "There is a batch {name} already; choose another name, or give, take back or close that one.",
            name=terms.name,
        )
    _path(workspace, terms.name)
    drawn = sorted((row for row in documents if not row.left_out), key=lambda row: _lot(terms.seed, row.dossier))
    if not drawn:
        raise AppError("There is no document to deal; choose other rows.")
    twice = _read_once_more(drawn, terms.double)
    load: Counter[int] = Counter()
    given = []
    for row in drawn:
        number = terms.per_document + (row.dossier in twice)
        lots = {place: _lot(terms.seed, f"{row.dossier}/{place}") for place in range(most)}
        chosen = sorted(sorted(lots, key=lambda place: (load[place], lots[place]))[:number])
        load.update(chosen)
        given.append(Given(row.dossier, tuple(terms.reviewers[place] for place in chosen)))
    blind = any(len(one.reviewers) > 1 for one in given)
    me, at = _me(workspace), utc_now()
    return Batch(terms.name, me, at, tuple(given), terms.due, terms.seed, blind, training=terms.training)


def _read_once_more(drawn: Sequence[Row], share: float) -> set[str]:
    """The documents of that share, of each minister in proportion, in the order that was drawn."""
    strata: dict[str, list[str]] = {}
    for row in drawn:
        strata.setdefault(row.minister, []).append(row.dossier)
    whole = {minister: int(share * len(of_it)) for minister, of_it in strata.items()}
    left = round(share * len(drawn)) - sum(whole.values())
    by_rest = sorted(strata, key=lambda minister: (share * len(strata[minister])) % 1, reverse=True)
    for minister in by_rest[:left]:
        whole[minister] += 1
    return {dossier for minister, of_it in strata.items() for dossier in of_it[: whole[minister]]}


def _lot(seed: int, what: str) -> str:
    """A place in a draw, the same on every machine and in every version."""
    return sha256(f"{seed}:{what}".encode("utf-8", "surrogatepass")).hexdigest()


def write_batch(workspace: Workspace, batch: Batch) -> None:
    """Keep a batch, for everybody. Raises `FileError`."""
    write_shared(_path(workspace, batch.name), batch)
    workspace.hear()


def given_to(workspace: Workspace, name: str, old: Reviewer, new: Reviewer) -> Batch:
    """The batch, with what `old` has not begun given to `new`. Raises `AppError`."""
    return _without(workspace, _mine(workspace, name), old, new)


def taken_back(workspace: Workspace, name: str) -> Batch:
    """The batch without anybody: its documents stay in it, for nobody. Raises `AppError`."""
    batch = _mine(workspace, name)
    return replace(batch, given=tuple(replace(one, reviewers=()) for one in batch.given), closed=utc_now())


def closed(workspace: Workspace, name: str) -> Batch:
    """The batch closed: nobody is waited for any more, and nothing is hidden by it. Raises `AppError`."""
    return replace(_mine(workspace, name), closed=utc_now())


def changed_batch(workspace: Workspace, name: str, act: int, two: tuple[Reviewer, Reviewer]) -> Batch:
    """Give a batch on (0), take it back (1) or close it (2), and write it. Raises `AnnotatorError`."""
    batch = given_to(workspace, name, *two) if act == 0 else (taken_back, closed)[act - 1](workspace, name)
    write_batch(workspace, batch)
    return batch


def _without(workspace: Workspace, batch: Batch, old: Reviewer, new: Reviewer) -> Batch:
    begun = {row.dossier for row in _begun_by(workspace, batch, old)}
    moved = [
        one for one in batch.given if old in one.reviewers and one.dossier not in begun and new not in one.reviewers
    ]
    if not moved:
        raise AppError(
            "{name} has no document of {batch} that is not begun and can be given on.", name=old.name, batch=batch.name
        )
    now = {one.dossier: replace(one, reviewers=tuple(new if r == old else r for r in one.reviewers)) for one in moved}
    return replace(batch, given=tuple(now.get(one.dossier, one) for one in batch.given))


def _begun_by(workspace: Workspace, batch: Batch, who: Reviewer) -> list[Row]:
    found = rows_of(workspace.index.connection, [one.dossier for one in batch.given])
    return [
        row for row in found if any(p.begun and p.name == who.name and who.id in ("", p.reviewer) for p in row.people)
    ]


def _mine(workspace: Workspace, name: str) -> Batch:
    """The batch of that name, which only who made it changes. Raises `AppError`."""
    path = _path(workspace, name)
    if not path.exists():
        known = ", ".join(batch.name for batch in batches_in(workspace.roots))
        raise AppError("There is no batch {name} here; there are: {known}.", name=name, known=known or "-")
    batch = read_shared(path, Batch)
    if batch.by.id != _me(workspace).id:
        raise AppError("{person} made the batch {name}, and alone changes it.", person=batch.by.name, name=name)
    return batch


def _me(workspace: Workspace) -> Reviewer:
    if not workspace.me:
        raise AppError("Nobody is named who reviews; open the window once and give your name.")
    return workspace.who


def _path(workspace: Workspace, name: str) -> Path:
    if not re.fullmatch(r"\w[\w .-]{0,78}\w|\w", name):
        raise AppError("A batch is called by letters, digits, blanks, - and _, up to 80 of them; choose another name.")
    return shared_path(workspace.roots[0], "batches", name)
