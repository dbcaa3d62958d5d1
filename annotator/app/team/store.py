"""The store of a team: each act is on this disk first and then sent; what could not be sent is sent later."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import RLock
from uuid import uuid4

from annotator.app.errors import AppError, ConflictError
from annotator.app.files.folders import unsent_folder
from annotator.app.files.locking import Lock, Taken
from annotator.app.files.opening import Opened
from annotator.app.files.saving import Written
from annotator.app.files.saving import save as save_file
from annotator.app.session.session import Session
from annotator.app.session.store import ListedDossier, Revision
from annotator.app.team.log import (
    OF_COORDINATORS,
    SHARED,
    Act,
    Conflict,
    Known,
    Log,
    LogLine,
    about,
    judged,
    known_event,
    parts,
)
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.editing import Edit
from annotator.core.journal_entries import JournalEntry
from annotator.core.review import Dossier, Reviewer
from annotator.io import akn
from annotator.io.errors import AwayError, FileError, HeadError, RefusedError, StoreError
from annotator.io.holders import me
from annotator.io.journal import SUFFIX, Journal, JournalHead, journals_in, read_journal, remove_journal
from annotator.io.team.database import Database
from annotator.io.team.values import Duty, Event, Listed, Member, Sent

_OPEN: set[str] = set()
"""The sittings of this process: their journals are nobody's to take up."""

_ATTEMPTS = 20
"""Times that an act is sent anew because somebody else wrote to the same stream at that moment."""


class Outbox:
    """The acts of one sitting on this disk, before they are sent; gone once the store has them all."""

    def __init__(self, url: str, listed: Listed, member: Member) -> None:
        self.sitting = uuid4().hex
        self._path = unsent_folder() / f"{_named(url, listed.dossier, member)}-{self.sitting}{SUFFIX}"
        who = Reviewer(member.reviewer, member.name, member.organisation)
        self._head = partial(JournalHead, listed.name, None, None, listed.dossier, who)
        self._journal: Journal | None = None

    def keep(self, entry: JournalEntry) -> None:
        """Have an entry on disk. Raises `FileError`."""
        if self._journal is None:
            _OPEN.add(self.sitting)
            self._journal = Journal(self._path, self._head(utc_now(), me()), b"")
        self._journal.append(entry)

    def close(self, *, drop: bool) -> None:
        """The sitting ends; `drop`: the store has all of it, and its journal goes. Raises `FileError`."""
        _OPEN.discard(self.sitting)
        journal, self._journal = self._journal, None
        if journal is not None and drop:
            journal.remove()


def _named(url: str, dossier: str, member: Member) -> str:
    """How the journals of a dossier's sittings begin; nothing of the address, which may hold a password."""
    return hashlib.sha256(f"{Database(url).place}\n{dossier}\n{member.reviewer}".encode()).hexdigest()[:24]


class TeamStored:
    """One dossier of a store, open for its member. `note` is for the session's thread, all that waits for another."""

    lock: Lock | None = None
    taken: Taken | None = None

    def __init__(
        self, database: Database, listed: Listed, member: Member, base: Dossier, events: Iterable[Event]
    ) -> None:
        self._database, self.listed, self.member = database, listed, member
        self.reviewer = Reviewer(member.reviewer, member.name, member.organisation)
        self._outbox = Outbox(database.url, listed, member)
        self._line = LogLine(self._outbox.sitting)
        self._pending: list[Act] = []
        self._refused: list[Conflict] = []
        self._noted = 0
        self._rights = RLock()
        self._session: Session | None = None
        self._blind = base.blind
        self._log = Log(replace(base, blind=True), map(known_event, events))
        self._revision = Revision()
        self.away = False
        self._take_left()
        self.opened = Opened(self._log.dossier(), None, listed.name, reviewed=True)

    @property
    def dossier(self) -> Dossier:
        """What was opened."""
        return self.opened.dossier

    @property
    def revision(self) -> Revision:
        """How many entries of this sitting there are."""
        return self._revision

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Acts that do not apply, of all whose work may be seen."""
        with self._rights:
            return (*self._log.conflicts(), *self._refused)

    @property
    def unsent(self) -> int:
        """How many acts the store may not have yet."""
        return len(self._pending)

    def attach(self, session: Session) -> None:
        """Have the acts of a session as they are made, before anybody else is told."""
        self._session = session
        session.subscribe(acted=self.note, first=True)

    def session(self) -> Session:
        """A session without a window: each of its acts is kept before it is done."""
        session = Session(self.dossier, self.reviewer, name=self.opened.name, sent=True)
        session.subscribe(acted=lambda entry: self.append(entry, self._revision))
        return session

    def note(self, entry: JournalEntry) -> None:
        """An act is about to be done. Raises `AppError` where a member may not do it here."""
        with self._rights:
            self._check(entry)
            self._await(self._line.enter(entry))

    def _await(self, acts: Iterable[Act]) -> None:
        """Acts count at once, behind all that the store has."""
        for act in acts:
            self._noted += 1
            self._pending.append(act)
            self._log.learn([Known(act, self.member.reviewer, self.member.duty, (1 << 62, f"{self._noted:012}"))])

    def _check(self, entry: JournalEntry) -> None:
        edit = getattr(entry, "edit", None)
        inner = edit.edits if isinstance(edit, e.Several) else (edit,)
        if self.member.duty is Duty.READER:
            raise AppError("You may only read in this team's store; ask a coordinator.")
        if self.member.duty is not Duty.COORDINATOR and any(isinstance(each, OF_COORDINATORS) for each in inner):
            raise AppError("Only a coordinator of the team does this; ask one.")

    def append(self, entry: JournalEntry, after: Revision) -> Revision:
        """Have an entry on this disk, and in the store if that can be reached; else it is sent later.

        Raises `ConflictError` where another entry came after `after`, `AnnotatorError` where it is kept nowhere or the
        store refuses it.
        """
        if after != self._revision:
            raise ConflictError("{name} was changed from elsewhere meanwhile; open it anew.", name=self.opened.name)
        if self._session is None:
            self.note(entry)
        self._revision = after.after(entry)
        self._outbox.keep(entry)
        self.send()
        return self._revision

    def send(self) -> None:
        """Send what is not sent yet; where the store is away, say so in `away` and keep it.

        Raises `StoreError` where it refuses; an act that it will never take is a conflict then, and in the journal.
        """
        try:
            for _ in range(_ATTEMPTS):
                if not self._send_all():
                    break
                self.receive()
            self.away = False
        except AwayError:
            self.away = True

    def _send_all(self) -> bool:
        """Send all that waits; whether somebody else wrote to the same stream at that moment."""
        with self._rights:
            self._pending = [act for act in self._pending if not self._log.has(act.uid)]
            waiting = list(self._pending)  # it grows meanwhile
            dossier, heads, agreed = self._log.dossier(), self._log.heads(), self._log.consensuses()
        ruled = self.member.duty is Duty.COORDINATOR
        lots = [waiting] if waiting else []
        while lots:
            lot = lots.pop(0)
            try:
                self._got(lot, sent(self._database, self.listed.dossier, lot, dossier, heads, agreed, ruled=ruled))
            except HeadError:
                return True
            except RefusedError as error:
                if len(lot) == 1:
                    self._refuse(lot[0], error)
                    raise
                lots = [[act] for act in lot] + lots
            heads = self._log.heads()
        return False

    def _refuse(self, act: Act, error: RefusedError) -> None:
        what = act.edit.describe() if act.edit is not None else error.phrase
        with self._rights:
            self._refused.append(Conflict(act.uid, self.member.reviewer, what, error.phrase, about(act.edit)))
            self._pending = [each for each in self._pending if each is not act]
            self._log.forget([act.uid])

    def _got(self, acts: Sequence[Act], places: dict[str, tuple[int, int]]) -> None:
        who = (self.member.reviewer, self.member.duty)
        with self._rights:
            self._log.learn(Known(a, *who, (places[a.uid][1], a.stream), places[a.uid][0]) for a in acts)
            self._pending = [act for act in self._pending if not self._log.has(act.uid)]

    def look(self) -> None:
        """Send what waits, and read what came; a store that is away is tried again the next time."""
        with suppress(AwayError):
            self.send()
            self.receive()

    def listen(self, tell: Callable[[str | None], object], stopped: Callable[[], bool]) -> None:
        """Tell in which dossiers something was done, on a connection of its own; see `Database.listen`."""
        Database(self._database.url).listen(tell, stopped)

    def receive(self) -> bool:
        """Read what came since; whether there was anything. Raises `AwayError`."""
        with self._rights:
            heads = self._log.heads()
        found = self._database.read([self.listed.dossier], heads)
        with self._rights:
            return self._log.learn(map(known_event, found)) or bool(found)

    def add(self, edits: Iterable[Edit]) -> None:
        """Do edits for the team, and send them now. Raises `AnnotatorError`."""
        with self._rights:
            for edit in edits:
                self._await(Act(uuid4().hex, stream, utc_now(), part) for stream, part in parts(edit))
        if self._send_all():
            self.receive()
            self._send_all()

    def as_it_came(self) -> Dossier:
        """The dossier for a file: blind as the file was that it came from, where nobody has said otherwise since."""
        with self._rights:
            said = any(isinstance(each.act.edit, e.SetBlind) for each in self._log.in_effect())
            dossier = self._log.dossier()
        return dossier if said else replace(dossier, blind=self._blind)

    def state(self, step: int) -> Dossier:
        """The dossier after so many steps of this sitting, with all that came of others."""
        with self._rights:
            return self._log.dossier(self._line, step)

    def save(self, dossier: Dossier, key: str, after: Revision | None) -> Written:
        """Write a copy as a review file; the store has each act already."""
        return save_file(dossier, Path(key), after.saved if after is not None else None)

    def hold(self, key: str, over: Taken | None = None) -> None:
        """Nobody need be kept out: others have streams of their own."""

    def history(self) -> tuple[JournalEntry, ...]:
        """None: what was done before this sitting is in the dossier."""
        return ()

    def close(self) -> None:
        """Send what is left, and need the journal no more if the store has all."""
        with suppress(StoreError):
            self.send()
        self._outbox.close(drop=not self._pending and not self._refused)
        self._database.close()

    def _take_left(self) -> None:
        """What a sitting before this one could not send goes on here."""
        for path in left_unsent(_named(self._database.url, self.listed.dossier, self.member)):
            kept, line = read_journal(path), LogLine(path.stem.rpartition("-")[2])
            for entry in kept.acts:
                self._await(act for act in line.enter(entry) if not self._log.has(act.uid))
            with suppress(RefusedError):
                self.send()
            if not self._pending and not self._refused:
                remove_journal(path)


def left_unsent(beginning: str) -> Iterator[Path]:
    """The journals of sittings that have ended, of one dossier."""
    for path in journals_in(unsent_folder()):
        if path.name.startswith(beginning):
            with suppress(FileError):
                holder = read_journal(path).head.holder
                if not holder.runs or (holder.is_me and path.stem.rpartition("-")[2] not in _OPEN):
                    yield path


def sent(
    database: Database,
    dossier: str,
    acts: Sequence[Act],
    after: Dossier,
    heads: Mapping[str, int],
    agreed: Collection[str],
    *,
    ruled: bool,
    rules: bool = False,
) -> dict[str, tuple[int, int]]:
    """Send acts that give the dossier `after`, all or none, to streams with these `heads`; `agreed` are consensuses.

    `ruled`: a coordinator sends the rules of the dossier with whatever is shared, for the server reads no acts;
    `rules`: also where nothing is.
    """
    rows = []
    for stream in dict.fromkeys(act.stream for act in acts):
        bodies = tuple((act.uid, act.body) for act in acts if act.stream == stream)
        found, complete = judged(after, stream)
        called = after.review(stream).reviewer.name if after.has_review(stream) else ""
        rows.append(Sent(stream, heads.get(stream, 0), bodies, found, complete, stream in agreed, called))
    ruled = ruled and (rules or any(row.stream == SHARED for row in rows))
    dealt = [(one.reviewer.id, one.reviewer.name, one.due or "") for one in after.assigned]
    return database.append(dossier, rows, blind=after.blind if ruled else None, assigned=dealt if ruled else None)


class TeamStore:
    """A store by its address; a key is the id of a dossier."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self._member: Member | None = None

    @property
    def member(self) -> Member:
        """Who we are there. Raises `StoreError` for who is no member."""
        if self._member is None:
            self._member = next(each for each in self.database.members() if each.me)
        return self._member

    def list(self) -> tuple[ListedDossier, ...]:
        """The dossiers that are there, by name."""
        return tuple(ListedDossier(one.dossier, one.name) for one in self.database.listing())

    def open(self, key: str, reviewer: Reviewer | None = None) -> TeamStored:  # noqa: ARG002
        """Open one. Who reviews is who logged in, whoever `reviewer` is. Raises `AnnotatorError`."""
        return next(self.opened([key]))

    def opened(self, keys: Sequence[str]) -> Iterator[TeamStored]:
        """Open several, in few questions to the server. Raises `AppError` where there is none of that id."""
        listed = {one.dossier: one for one in self.database.listing(keys)}
        bases, events = self.database.bases(keys), self.database.read(keys)
        of: dict[str, list[Event]] = {key: [] for key in keys}
        for event in events:
            of[event.dossier].append(event)
        for key in keys:
            if key not in listed or key not in bases:
                raise AppError("The store has no document {id}; look at the list again.", id=key)
            yield TeamStored(self.database, listed[key], self.member, akn.read(bases[key]), of[key])

    def close(self) -> None:
        """Let the connection go."""
        self.database.close()

    def __enter__(self) -> TeamStore:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def hidden_base(data: bytes) -> Dossier:
    """What a dossier begins with: in a team findings are hidden until a coordinator shows them."""
    return replace(akn.read(data), blind=True)
