"""The list, search and register of a team's store: the index of a workspace, fed from the store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.app.acts.committing import set_status
from annotator.app.batch import Engine, run
from annotator.app.errors import AppError
from annotator.app.files.opening import Opened
from annotator.app.team.log import Log, known_event
from annotator.app.team.store import TeamStore, hidden_base
from annotator.app.workspace.digesting import copy_of, failed
from annotator.app.workspace.refreshing import RefreshProgress, Workspace
from annotator.app.workspace.scanning import Scan
from annotator.core.addresses import address_in
from annotator.core.commitments import Status
from annotator.core.review import Reviewer
from annotator.io.index.records import Digest, FileKind, Stamp, Tally
from annotator.io.index.writing import known, put
from annotator.io.team.places import address_of, place
from annotator.io.team.values import Event, Listed

ASKED = 50
"""Dossiers that the server is asked for at once: some 2 MB."""


class TeamWorkspace(Workspace):
    """A workspace whose dossiers are in a store."""

    def __init__(self, url: str, folder: Path | None = None) -> None:
        self.store = TeamStore(url)
        self.place = place(url)
        try:
            member = self.store.member
            super().__init__([self.place], Reviewer(member.reviewer, member.name, member.organisation), folder)
        except BaseException:
            self.store.close()
            raise

    def refresh(
        self, stopped: Callable[[], bool] = lambda: False, engine: Engine | None = None
    ) -> Iterator[RefreshProgress]:
        """Read what changed in the store; see `Workspace.refresh`. Raises `AnnotatorError`."""
        listed = {self.place / one.dossier: one for one in self.store.database.listing()}
        before = known(self.index)
        gone = [path for path in before if path not in listed]
        if gone:
            put(self.index, (), gone, self.join, self.me)
        waiting = [path for path, one in listed.items() if path not in before or before[path][0] != _stamp(one)]
        seen = Scan(tuple((path, _stamp(listed[path])) for path in waiting), seen=len(listed))
        yield RefreshProgress(0, len(waiting), seen)
        read = 0
        while waiting and not stopped():
            lots = [tuple(listed[path] for path in waiting[at : at + ASKED]) for at in range(0, len(waiting), ASKED)]
            waiting = []
            for lot in self._read(lots, stopped, engine):
                waiting += put(self.index, lot, (), self.join, self.me)
                read += len(lot)
                yield RefreshProgress(read, len(seen.read) + len(waiting), seen)

    def _read(
        self, lots: Sequence[tuple[Listed, ...]], stopped: Callable[[], bool], engine: Engine | None
    ) -> Iterator[list[Digest]]:
        """Read by the workers of `engine`, each with a connection of its own, where there is more than a lot."""
        items = [(self.store.database.url, self.place, lot) for lot in lots]
        if engine is None or len(items) < 2:
            for item in items if not stopped() else ():
                yield digest_lot(item)
            return
        for outcome in run(digest_lot, items, engine, 1, stopped):
            why = outcome.fault
            yield outcome.value or [failed(self.place / one.dossier, _stamp(one), why) for one in lots[outcome.place]]

    def hear(self) -> None:
        """In a store all is said in the dossiers themselves."""

    def file_changed(self, path: Path) -> None:
        """Take in one dossier in which something was done."""
        listed = self.store.database.listing([path.name])
        found = digest_lot((self.store.database.url, self.place, listed))
        for other in put(self.index, found, () if listed else (path,), self.join, self.me):
            self.file_changed(other)

    def set_status(self, addresses: Sequence[str], status: Status, note: str = "", document: str = "") -> None:
        """Give one's own commitments a status. Raises `AnnotatorError`, for those of others too."""
        found = [one for address in addresses if (one := address_in(address)) is not None and one.reviewer == self.me]
        if len(found) < len(addresses):
            raise AppError("In a store a status is given by who recorded the commitment; name yours (--address).")
        for dossier in dict.fromkeys(one.dossier for one in found):
            stored = self.store.open(dossier)
            session = stored.session()
            for one in (each for each in found if each.dossier == dossier):
                edit = set_status(session, one.commitment, status, note, document)
                if edit is not None:
                    session.do(edit)
            stored.close()
            self.file_changed(self.place / dossier)

    def close(self) -> None:
        """Close the index, and the connection."""
        super().close()
        self.store.close()


def digest_lot(item: tuple[str, Path, tuple[Listed, ...]]) -> list[Digest]:
    """What dossiers of the store with that address and path hold that we may see."""
    url, place_, listed = item
    keys = [one.dossier for one in listed]
    with TeamStore(url) as store:
        bases, events = store.database.bases(keys), store.database.read(keys)
    of: dict[str, list[Event]] = {key: [] for key in keys}
    for event in events:
        of[event.dossier].append(event)
    return [_digest(place_, one, bases[one.dossier], of[one.dossier]) for one in listed]


def _digest(place_: Path, listed: Listed, base: bytes, events: Sequence[Event]) -> Digest:
    """One of them; of the reviews of others that are hidden what is public."""
    dossier = Log(hidden_base(base), map(known_event, events)).dossier()
    copy = copy_of(Opened(dossier, None, listed.name, reviewed=True))
    others = tuple(
        Tally(one.reviewer, one.name, one.organisation, False, one.complete, one.judged, "")
        for one in listed.progress
        if not dossier.has_review(one.reviewer)
    )
    copy = replace(copy, tallies=copy.tallies + others, blind=listed.hidden)
    return Digest(place_ / listed.dossier, _stamp(listed), "", FileKind.REVIEW, (copy,))


def _stamp(listed: Listed) -> Stamp:
    """Another one where anything that we may see of a dossier is another."""
    public = repr((listed.name, listed.hidden, listed.assigned, listed.progress)).encode("utf-8", "replace")
    return Stamp(listed.events, listed.last, int(hashlib.sha256(public).hexdigest()[:12], 16))


def workspace_of(roots: Sequence[Path], who: Reviewer | None) -> Workspace:
    """The workspace of folders for the reviewer `who`, or that of a store for its member. Raises `AnnotatorError`."""
    address = address_of(roots[0])
    return Workspace(roots, who) if address is None else TeamWorkspace(address)
