"""Files go into a team's store, and come out of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath
from uuid import uuid4

from annotator.app.errors import AppError
from annotator.app.files.opening import Opened, documents_in, open_bytes, open_review
from annotator.app.files.saving import save
from annotator.app.team.log import Act, begins_consensus, parts, without_reviews
from annotator.app.team.store import TeamStore, TeamStored, sent
from annotator.app.times import utc_now
from annotator.app.workspace.importing import Came, Item, Made, Report, unpacked
from annotator.core import edits as e
from annotator.core.editing import Edit
from annotator.core.errors import AnnotatorError
from annotator.core.merging import contribution, merged
from annotator.core.review import Assignment, Dossier, Reviewer
from annotator.io import akn
from annotator.io.names import file_name
from annotator.io.team.values import Duty, Member

LOT = 50
"""Dossiers that are read together: large enough that asking costs little, small enough for memory."""


class Added(StrEnum):
    """What came of a file."""

    NEW = "new"
    MERGED = "merged"
    SAME = "the same"


@dataclass(frozen=True, slots=True)
class Pulled:
    """A file that was written; `hidden`: it lacks what others find, which may not be seen yet."""

    path: Path
    hidden: bool


def add(store: TeamStore, item: Item) -> Iterator[tuple[str, Added]]:
    """Have the documents of a file in the store; what is there of them is merged. Raises `AnnotatorError`."""
    data, path = unpacked(item), Path(PurePosixPath(item.name).name)
    whole = open_bytes(data, path)
    for opened in [whole] if not whole.documents else (one for _, one in documents_in(data, path)):
        yield opened.name, _add(store, opened)


def put_into(store: TeamStore, item: Item, made: Made) -> Report:
    """Have a document in the store that workers have read."""
    try:
        came = _add(store, Opened(akn.read(made.data), None, item.name))
    except AnnotatorError as error:
        return Report(item.name, Came.NOT_READ, why=error.phrase)
    there = Came.WRITTEN if came is Added.NEW else Came.THERE
    return Report(item.name, there, None, made.questions, made.doubts)


def _add(store: TeamStore, opened: Opened) -> Added:
    dossier, database = opened.dossier, store.database
    if database.listing([dossier.id]):
        stored = store.open(dossier.id)
        edits = _news(stored, dossier)
        if edits:
            stored.add(edits)
        return Added.MERGED if edits else Added.SAME
    base, takes = without_reviews(dossier)
    database.add(dossier.id, opened.name, akn.write(base), len(dossier.structure.judged))
    acts = [Act(uuid4().hex, stream, utc_now(), part) for take in takes for stream, part in parts(take)]
    if acts or dossier.assigned:
        agreed = {act.stream for act in acts if act.edit is not None and begins_consensus(act.edit)}
        sent(database, dossier.id, acts, replace(dossier, blind=True), {}, agreed, ruled=True, rules=True)
    return Added.NEW


def _news(stored: TeamStored, brought: Dossier) -> list[Edit]:
    """The acts by which what is there becomes what both are together. Raises `AppError` where not all may be seen."""
    here = stored.dossier
    if stored.listed.hidden:
        raise AppError(
            "You review {name} yourself; others' findings can be merged once it is complete.", name=stored.listed.name
        )
    hidden = replace(brought, blind=here.blind, blindings=here.blindings)
    wanted = merged(here, contribution(here, hidden)).dossier
    edits: list[Edit] = []
    if without_reviews(wanted)[0] != without_reviews(here)[0]:
        edits.append(e.MergeReviews(replace(contribution(here, hidden), reviews=())))
        now = edits[0].apply(here)
        if now.structure != wanted.structure:
            edits.append(e.Restructure(wanted.structure))
            now = edits[-1].apply(now)
        here = now
    old = {review.reviewer.id: review for review in here.reviews}
    return edits + [take for take in without_reviews(wanted)[1] if old.get(take.review.reviewer.id) != take.review]


def pull(store: TeamStore, folder: Path) -> Iterator[Pulled]:
    """Write each dossier as a review file, as far as it may be seen. Raises `AnnotatorError`."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = [one.dossier for one in store.database.listing()]
    taken: set[str] = set()
    for at in range(0, len(listed), LOT):
        for stored in store.opened(listed[at : at + LOT]):
            target = _target(folder, stored, taken)
            save(stored.as_it_came(), target)
            yield Pulled(target, stored.listed.hidden)


def _target(folder: Path, stored: TeamStored, taken: set[str]) -> Path:
    """The file of a dossier: by its name, unless another dossier has that."""
    stem, number = file_name(Path(stored.listed.name).stem), 1
    while True:
        name = f"{stem}.xml" if number == 1 else f"{stem} ({number}).xml"
        number += 1
        if name.casefold() in taken:
            continue
        with suppress(AnnotatorError):
            if (folder / name).exists() and open_review(folder / name).id != stored.listed.dossier:
                continue
        taken.add(name.casefold())
        return folder / name


def assign(store: TeamStore, dossiers: Sequence[str], members: Sequence[Member], due: str | None) -> None:
    """Say who should review these dossiers, and by when, in the place of who was. Raises `AnnotatorError`."""
    people = (Reviewer(one.reviewer, one.name, one.organisation) for one in members)
    assigned = tuple(Assignment(person, due) for person in people)
    for at in range(0, len(dossiers), LOT):
        for stored in store.opened(dossiers[at : at + LOT]):
            stored.add([e.SetAssigned(assigned)])


def member_named(members: Sequence[Member], named: str) -> Member:
    """The member with that login, reviewer id or name. Raises `AppError` where that is not one."""
    there = [one for one in members if not one.removed and one.duty is not Duty.READER]
    found = [one for one in there if named in (one.login, one.reviewer)] or [one for one in there if one.name == named]
    if len(found) != 1:
        raise AppError("{name} is not one member; see annotator team status for their logins.", name=named)
    return found[0]
