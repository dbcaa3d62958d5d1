"""Talking to a team's store. Credentials are libpq's matter: password file, service file, environment, certificate."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

from annotator.core.shipped import shipped
from annotator.io.bounded import BoundError, unpacked
from annotator.io.errors import AwayError, HeadError, RefusedError, StoreError
from annotator.io.files import SIZE_LIMIT, checksum
from annotator.io.team.places import without_secret
from annotator.io.team.values import Duty, Event, Listed, Member, ReviewProgress, Sent

if TYPE_CHECKING:
    from psycopg import Connection

VERSION = 1
"""Of the tables; a store of an older one is upgraded by `init`, a newer one refused."""

OLDEST_SERVER = 15_00_00
"""PostgreSQL 15, as libpq writes it."""

_HERE = ("", "localhost", "127.0.0.1", "::1")
_PATIENCE = {
    "connect_timeout": 5,  # seconds: then one works without the store
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""A connection that was cut without a word is noticed in some ten seconds."""
_STATEMENT_SECONDS = 60
_SLICE = 0.5
"""Seconds after which who listens looks whether to go on."""


def settings_of(url: str) -> dict[str, Any]:
    """What libpq is told: the URL, and what it does not say. Raises `StoreError` where it is none.

    For every host but this machine itself the server must prove who it is (`verify-full`), unless one says otherwise.
    """
    psycopg = _psycopg()
    try:
        given: dict[str, Any] = dict(psycopg.conninfo.conninfo_to_dict(url))
    except psycopg.Error as error:
        raise StoreError("{url} is no address of a store ({why}).", url=without_secret(url), why=_why(error)) from None
    host = str(given.get("host") or os.environ.get("PGHOST", ""))
    named = given.get("sslmode") or os.environ.get("PGSSLMODE") or given.get("service") or os.environ.get("PGSERVICE")
    local = all(each in _HERE or each.startswith(("/", "@")) for each in host.split(","))
    if not local and not named:
        given["sslmode"] = "verify-full"
        own = Path.home() / ".postgresql" / "root.crt"
        if not (given.get("sslrootcert") or os.environ.get("PGSSLROOTCERT") or own.exists()):
            given["sslrootcert"] = "system"
    return {**_PATIENCE, "client_encoding": "utf8", "application_name": "annotator", **given}


class Database:
    """One connection to a store, made when it is needed and made again after it was cut. One thread at a time has it.

    Every method raises `AwayError` where the store cannot be reached, `StoreError` where it refuses.
    """

    def __init__(self, url: str) -> None:
        self.url, self.place = url, without_secret(url)
        self._settings = settings_of(url)
        self._connection: Connection[Any] | None = None
        self._busy = Lock()

    def close(self) -> None:
        """Let the connection go."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def init(self, member: tuple[str, str], steps: Mapping[int, str] | None = None) -> bool:
        """Make the store, its owner a coordinator with that reviewer id and name; True where it is new.

        One that is there is brought to this version by the `steps` of each version before it: first for trial, all of
        it taken back, then for good. Raises `StoreError` where that fails (nothing is changed) or it is a newer one.
        """
        with self._transaction(any_version=True) as connection:
            there = connection.execute("SELECT to_regclass('annotator.store') IS NOT NULL").fetchone()[0]
            if not there:
                connection.execute(_script("tables.sql") + _script("functions.sql"))
                login = connection.execute("SELECT session_user").fetchone()[0]
                self._call(connection, "set_member", login, *member, "", str(Duty.COORDINATOR))
                return True
            for trial in (True, False):
                with connection.transaction(force_rollback=trial):
                    version = self._version(connection)
                    for step in range(version, VERSION):
                        connection.execute((steps or {})[step])
                    connection.execute("UPDATE annotator.store SET version = %s", (VERSION,))
                    connection.execute(_script("functions.sql"))
                    connection.execute("SELECT count(*) FROM annotator.listing()")
            return False

    def set_member(self, member: Member) -> None:
        """Let a login of the server in, or say something else of it."""
        row = (member.login, member.reviewer, member.name, member.organisation, str(member.duty))
        with self._transaction() as connection:
            self._call(connection, "set_member", *map(_text, row))

    def remove_member(self, login: str, *, erase: bool = False) -> None:
        """Let a login in no more; what it did stays. `erase`: its name is taken out of the list of members."""
        with self._transaction() as connection:
            self._call(connection, "remove_member", login, erase)

    def members(self) -> tuple[Member, ...]:
        """All members there are and were, by name."""
        with self._transaction() as connection:
            rows = connection.execute("SELECT * FROM annotator.who()").fetchall()
        return tuple(
            Member(login, who, name, organisation, Duty(duty), removed is not None, me)
            for login, who, name, organisation, duty, removed, me in rows
        )

    def add(self, dossier: str, name: str, base: bytes, questions: int) -> None:
        """A new dossier that begins with `base`."""
        packed = zlib.compress(base)
        with self._transaction() as connection:
            self._call(connection, "add_dossier", dossier, _text(name)[:1000], checksum(base), packed, questions)

    def bases(self, dossiers: Sequence[str]) -> dict[str, bytes]:
        """What each of them begins with."""
        with self._transaction() as connection:
            rows = connection.execute("SELECT * FROM annotator.bases(%s)", (list(dossiers),), binary=True).fetchall()
        try:
            return {dossier: unpacked(data, SIZE_LIMIT) for dossier, data in rows}
        except BoundError as error:
            raise StoreError("A document of {place} is damaged ({why}).", place=self.place, why=str(error)) from None

    def read(self, dossiers: Sequence[str], heads: Mapping[str, int] | None = None) -> tuple[Event, ...]:
        """The events that we may see, in the order in which they count; of one dossier only those behind `heads`."""
        known = dict(heads or {})
        values = (list(dossiers), list(known), list(known.values()))
        with self._transaction() as connection:
            rows = connection.execute("SELECT * FROM annotator.read(%s, %s::text[], %s::int[])", values).fetchall()
        return tuple(
            Event(dossier, stream, seq, uid, author, Duty(duty), _micro(at), body)
            for dossier, stream, seq, uid, author, duty, at, body in rows
        )

    def append(
        self,
        dossier: str,
        rows: Sequence[Sent],
        *,
        blind: bool | None = None,
        assigned: Sequence[tuple[str, str, str]] | None = None,
    ) -> dict[str, tuple[int, int]]:
        """Keep acts for good, all of them or none; the seq and time of each by its uid.

        `blind` and `assigned` are the rules of the dossier from now on, where they change. Raises `HeadError`.
        """
        from psycopg.types.json import Json

        kept: dict[str, tuple[int, int]] = {}
        with self._transaction() as connection:
            for row in rows:
                uids, bodies = [uid for uid, _ in row.acts], [body for _, body in row.acts]
                values = (dossier, row.stream, row.consensus, row.after, uids, bodies, row.judged, row.complete)
                found = self._call(connection, "append", *values, _text(row.name))
                kept |= {uid: (seq, _micro(at)) for uid, seq, at in found}
            if blind is not None or assigned is not None:
                dealt = (
                    None if assigned is None else Json([(_text(w), _text(n), due or None) for w, n, due in assigned])
                )
                self._call(connection, "govern", dossier, blind, dealt)
        return kept

    def listing(self, dossiers: Sequence[str] | None = None) -> tuple[Listed, ...]:
        """All dossiers, or some of them, by name."""
        wanted = None if dossiers is None else list(dossiers)
        with self._transaction() as connection:
            rows = connection.execute("SELECT * FROM annotator.listing(%s)", (wanted,)).fetchall()
        return tuple(_listed(row) for row in rows)

    def listen(self, tell: Callable[[str | None], object], stopped: Callable[[], bool], pause: float = 5.0) -> None:
        """Tell each dossier in which something happened, as it happens, until `stopped`; waits in its own thread.

        None is told after each `pause` seconds without a word, and whenever the connection was made anew: then all is
        to be looked at, for a notice may have been missed. Never raises for a store that is away.
        """
        connection: Connection[Any] | None = None
        looked = 0.0
        while not stopped():
            try:
                if connection is None:
                    connection = self._connected(autocommit=True)
                    connection.execute("LISTEN annotator")
                    looked = 0.0
                heard = [each.payload for each in connection.notifies(timeout=min(_SLICE, pause), stop_after=1)]
                for dossier in dict.fromkeys(heard):
                    tell(dossier)
            except (AwayError, _psycopg().Error):
                _closed(connection)
                connection = None
                sleep(_SLICE)
            if monotonic() - looked >= pause and not stopped():
                looked = monotonic()
                tell(None)
        _closed(connection)

    @contextmanager
    def _transaction(self, *, any_version: bool = False) -> Iterator[Any]:
        psycopg = _psycopg()
        with self._busy:
            try:
                if self._connection is None or self._connection.closed:
                    self._connection = self._connected()
                    if not any_version:
                        self._check_version()
                with self._connection.transaction():
                    yield self._connection
            except psycopg.Error as error:
                raise self._told(error) from None

    def _connected(self, *, autocommit: bool = False) -> Any:
        psycopg = _psycopg()
        try:
            connection = psycopg.connect(**self._settings, autocommit=True)
        except psycopg.Error as error:
            raise self._told(error) from None
        if connection.info.server_version < OLDEST_SERVER:
            connection.close()
            raise StoreError("The server of {place} is too old; PostgreSQL 15 or newer is needed.", place=self.place)
        if not autocommit:
            connection.execute(f"SET statement_timeout = '{_STATEMENT_SECONDS}s'")
        return connection

    def _check_version(self) -> None:
        assert self._connection is not None
        if self._version(self._connection) < VERSION:
            raise StoreError(
                "The store {place} is of an earlier version; its owner upgrades it with annotator team init.",
                place=self.place,
            )

    def _version(self, connection: Any) -> int:
        (version,) = connection.execute("SELECT version FROM annotator.store").fetchone()
        if version > VERSION:
            self.close()
            raise StoreError(
                "The store {place} was made by a newer version of the program; update this one.", place=self.place
            )
        return int(version)

    @staticmethod
    def _call(connection: Any, function: str, *values: object) -> list[Any]:
        marks = ", ".join(["%s"] * len(values))
        return list(connection.execute(f"SELECT * FROM annotator.{function}({marks})", values).fetchall())

    def _told(self, error: Any) -> StoreError:
        """The sentence for what the server or libpq says; the connection goes where it is of no use any more."""
        state = error.sqlstate or ""
        refused = _refusals(self.place).get(state)
        if refused is not None:
            return refused
        gone = self._connection is None or self._connection.closed or self._connection.broken
        if gone or state[:2] in ("08", "57", "53") or not state:
            self.close()
            return AwayError(
                "The store {place} cannot be reached now ({why}); your work is kept here.",
                place=self.place,
                why=_why(error),
            )
        return StoreError("The store {place} refuses this ({why}).", place=self.place, why=_why(error))


def _refusals(place: str) -> dict[str, StoreError]:
    """What the server refuses, by its code: ours of functions.sql, and those of PostgreSQL that mean one thing here."""
    missing = StoreError(
        "There is no team's store in {place}; its owner makes one with annotator team init.", place=place
    )
    return {
        "AN001": HeadError("{place} was written to meanwhile; this is sent again.", place=place),
        "AN002": RefusedError(
            "The store {place} does not let you do this; ask a coordinator of the team.", place=place
        ),
        "AN003": StoreError(
            "You are no member of the team of {place}, or no longer; ask a coordinator to add you.", place=place
        ),
        "AN004": RefusedError("The store {place} has no such document; look at the list again.", place=place),
        "AN005": RefusedError("This is more than {place} takes at once (8 MB); divide it.", place=place),
        "AN006": StoreError(
            "The server of {place} has no such login; its administrator makes one (CREATE ROLE … LOGIN).", place=place
        ),
        "AN007": StoreError("A team needs a coordinator; name another one of {place} first.", place=place),
        "42501": StoreError(
            "You are no member of the team of {place}, or have no right to this; ask a coordinator.", place=place
        ),
        "3F000": missing,
        "42P01": missing,
        "23505": StoreError("{place} has this already.", place=place),
    }


def _psycopg() -> Any:
    try:
        import psycopg
    except ImportError:
        raise StoreError("A team's store needs the extra [team]; install annotator[team].") from None
    return psycopg


def _script(name: str) -> str:
    path = shipped("team", name)
    if path is None:
        raise StoreError("The program's file {name} is missing; install the program again.", name=name)
    return path.read_text(encoding="utf-8")


def _closed(connection: Any) -> None:
    if connection is not None:
        connection.close()


def _why(error: Exception) -> str:
    """The first line of what libpq or the server says; its other lines may hold values of a statement."""
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


def _text(value: str) -> str:
    """A text as PostgreSQL takes it: no NUL, no half of a pair."""
    return value.encode("utf-8", "replace").decode().replace("\0", "\ufffd")


def _micro(at: datetime | None) -> int:
    return 0 if at is None else round(at.timestamp() * 1_000_000)


def _listed(row: Sequence[Any]) -> Listed:
    dossier, name, questions, hidden, blind, events, last, assigned, progress = row
    dealt = tuple((who, called, _day(due)) for who, called, due in assigned)
    done = tuple(ReviewProgress(*one) for one in progress)
    return Listed(dossier, name, questions, hidden, blind, events, _micro(last), dealt, done)


def _day(due: str | date | None) -> str:
    return str(due) if due else ""
