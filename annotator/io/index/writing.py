"""Putting what files hold into the index, a lot at a time. One process writes; each lot is one transaction."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, astuple, dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from annotator.io.index.database import Index
from annotator.io.index.records import Copy, Digest, FileKind, Promise, Row, Scope, SearchedWords, Stamp, Tally

_A_DAY = 1 << 24
"""Ids of the texts of one day: they grow with the day of the answer, so that a search meets the newest first."""


@dataclass(frozen=True, slots=True)
class JoinedCopies:
    """All copies of one document together: its row, and the commitments that count, those of one promise together."""

    row: Row
    commitments: tuple[tuple[Promise, ...], ...] = ()
    twice: tuple[str, ...] = ()
    """The verdicts on each question that several reviewers judged, by a blank."""


Join = Callable[[Sequence[Copy]], JoinedCopies]
"""How copies become a row; the rules are the program's, not the index's."""


def kept(index: Index, name: str) -> str:
    """What `keep` kept, "" for nothing."""
    row = index.connection.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def keep(index: Index, name: str, value: str) -> None:
    """Keep something of the program's own beside the documents. Raises `FileError`."""
    with index.transaction() as database:
        database.execute("INSERT OR REPLACE INTO kept VALUES(?, ?)", (name, value))


def path_in(kept: bytes) -> Path:
    """A path as it is kept: in the bytes of the system, for a name need not be Unicode."""
    return Path(os.fsdecode(kept))


def known(index: Index) -> dict[Path, tuple[Stamp, FileKind]]:
    """How each file looked when it was read last, and what it was."""
    rows = index.connection.execute("SELECT path, size, mtime, inode, kind FROM files")
    return {path_in(path): (Stamp(size, mtime, inode), FileKind(kind)) for path, size, mtime, inode, kind in rows}


def put(
    index: Index, digests: Sequence[Digest], gone: Iterable[Path], join: Join, me: str, also: Iterable[str] = ()
) -> list[Path]:
    """Take in what was read, and forget files that are gone. Answers the files that must be read once more.

    While reviewers of a document are not to see each other's findings, those of others than `me` are left out, here and
    nowhere else; where they may be seen again, or the file that a text was taken from is gone, it has to be read again.
    `also` are ids of documents to be joined anew though none of their files changed. Raises `FileError` where the index
    cannot be written; then nothing has changed.
    """
    with index.transaction() as database:
        fresh: dict[str, list[tuple[int, Copy]]] = {dossier: [] for dossier in also}
        again: set[int] = set()
        for path in (*gone, *(digest.path for digest in digests)):
            _forget(database, path, fresh)
        for digest in digests:
            file = _add(database, digest)
            for copy in digest.copies:
                fresh.setdefault(copy.dossier, []).append((file, copy))
        for dossier, copies in fresh.items():
            again |= _joined(database, dossier, copies, join, me)
        marks = ",".join(map(str, sorted(again)))
        # Whoever does not read them now sees them changed at the next look.
        database.execute(f"UPDATE files SET mtime = -1 WHERE id IN ({marks})")
        return [path_in(path) for (path,) in database.execute(f"SELECT path FROM files WHERE id IN ({marks})")]


def unread(index: Index, dossiers: Iterable[str]) -> None:
    """Have the files of these documents read again at the next look. Raises `FileError`."""
    with index.transaction() as database:
        for dossier in dossiers:
            wanted = "UPDATE files SET mtime = -1 WHERE id IN (SELECT file FROM copies WHERE dossier = ?)"
            database.execute(wanted, (dossier,))


def _forget(database: sqlite3.Connection, path: Path, touched: dict[str, list[tuple[int, Copy]]]) -> None:
    row = database.execute("SELECT id FROM files WHERE path = ?", (os.fsencode(path),)).fetchone()
    if row is None:
        return
    for (dossier,) in database.execute("SELECT dossier FROM copies WHERE file = ?", row):
        touched.setdefault(dossier, [])
    _unsearchable(database, "file = ?", row[0])
    database.execute("DELETE FROM copies WHERE file = ?", row)
    database.execute("DELETE FROM files WHERE id = ?", row)


def _unsearchable(database: sqlite3.Connection, where: str, *values: object) -> None:
    """Take texts out of the search: FTS5 is told the very words that it was given."""
    wanted = f'SELECT id, text, finding, "commitment", also FROM texts WHERE {where}'
    for number, *bodies in database.execute(wanted, values).fetchall():
        words = (number, *(body and body.casefold() for body in bodies))
        database.execute(
            "INSERT INTO words(words, rowid, text, finding, \"commitment\", also) VALUES('delete', ?, ?, ?, ?, ?)",
            words,
        )
        database.execute("DELETE FROM texts WHERE id = ?", (number,))


def _add(database: sqlite3.Connection, digest: Digest) -> int:
    trouble = json.dumps(digest.trouble) if digest.trouble is not None else None
    stamp = digest.stamp
    row = (os.fsencode(digest.path), stamp.size, stamp.mtime, stamp.inode, digest.sha256, digest.kind, trouble)
    wanted = "INSERT INTO files(path, size, mtime, inode, sha256, kind, trouble) VALUES(?, ?, ?, ?, ?, ?, ?)"
    return int(database.execute(wanted, row).lastrowid or 0)


def _joined(
    database: sqlite3.Connection, dossier: str, fresh: Sequence[tuple[int, Copy]], join: Join, me: str
) -> set[int]:
    """Write the row of one document anew; answers the files that must be read once more for it."""
    wanted = "SELECT id, file, stripped, data FROM copies WHERE dossier = ?"
    stored = [(*found, read_copy(data)) for *found, data in database.execute(wanted, (dossier,)).fetchall()]
    copies = [copy for *_, copy in stored] + [copy for _, copy in fresh]
    for table in ("documents", "people", "tallies", "commitments", "twice"):
        database.execute(f"DELETE FROM {table} WHERE dossier = ?", (dossier,))
    if not copies:
        return set()
    found = join(copies)
    day = found.row.answered or found.row.asked
    if found.row.hidden:
        _unsearchable(database, "dossier = ? AND reviewer NOT IN ('', ?)", dossier, me)
    for number, _, stripped, copy in stored:
        if found.row.hidden and not stripped and _of_others(copy, me):
            wanted = "UPDATE copies SET stripped = 1, data = ? WHERE id = ?"
            database.execute(wanted, (_written(_seen_by(copy, me)), number))
    for file, copy in fresh:
        kept = _seen_by(copy, me) if found.row.hidden else copy
        stripped = found.row.hidden and _of_others(copy, me)
        database.execute(
            "INSERT INTO copies(file, dossier, number, text_sha256, stripped, data) VALUES(?, ?, ?, ?, ?, ?)",
            (file, dossier, copy.number, copy.text_sha256, stripped, _written(kept)),
        )
        for words in kept.words:
            _searchable(database, file, dossier, day, words)
    _write_row(database, found)
    again = {file for _, file, stripped, _ in stored if stripped} if not found.row.hidden else set()
    source = database.execute("SELECT 1 FROM texts WHERE dossier = ? AND text IS NOT NULL", (dossier,)).fetchone()
    return again if source is not None or not stored else again | {stored[0][1]}


def _written(copy: Copy) -> str:
    return json.dumps(asdict(replace(copy, words=())), ensure_ascii=False)


def _of_others(copy: Copy, me: str) -> bool:
    return any(tally.reviewer != me for tally in copy.tallies)


_LISTS, _PAIRED = ("questions", "dues"), ("spans", "links")


def read_copy(data: str) -> Copy:
    """A copy as it was kept, without its words."""
    kept = json.loads(data)
    tallies = (
        Tally(**{**t, "verdicts": _pairs(t["verdicts"]), "parties": tuple(t["parties"])}) for t in kept.pop("tallies")
    )
    promises = (
        Promise(**{**p, **{name: tuple(p[name]) for name in _LISTS}, **{name: _pairs(p[name]) for name in _PAIRED}})
        for p in kept.pop("promises")
    )
    pairs = {name: _pairs(kept.pop(name)) for name in ("facts", "assigned")}
    return Copy(**{**kept, **pairs, "words": ()}, tallies=tuple(tallies), promises=tuple(promises))


def _pairs(kept: list[list[Any]]) -> tuple[Any, ...]:
    return tuple(map(tuple, kept))


def _seen_by(copy: Copy, me: str) -> Copy:
    """What is public while blind, and all that is one's own: of others only that they have begun, and how far."""
    return replace(
        copy,
        tallies=tuple(t if t.reviewer == me else replace(t, verdicts=()) for t in copy.tallies),
        promises=tuple(p for p in copy.promises if p.reviewer == me),
        words=tuple(w for w in copy.words if w.part is Scope.TEXT or w.reviewer == me),
    )


def _searchable(database: sqlite3.Connection, file: int, dossier: str, day: str, words: SearchedWords) -> None:
    wanted = "SELECT 1 FROM texts WHERE dossier = ? AND text IS NOT NULL"
    if words.part is Scope.TEXT and database.execute(wanted, (dossier,)).fetchone():
        return  # another file has the same text in already
    low = _ordinal(day) * _A_DAY
    wanted = "SELECT max(id) FROM texts WHERE id >= ? AND id < ?"
    (last,) = database.execute(wanted, (low, low + _A_DAY)).fetchone()
    bodies = [words.body if words.part is part else None for part in Scope]
    row = (low if last is None else last + 1, file, dossier, words.reviewer, words.place, *bodies, words.also or None)
    database.execute("INSERT INTO texts VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    folded = (row[0], *(body and body.casefold() for body in (*bodies, words.also)))
    database.execute('INSERT INTO words(rowid, text, finding, "commitment", also) VALUES(?, ?, ?, ?, ?)', folded)


def _ordinal(day: str) -> int:
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return 1  # of an unknown day: after all others


def _write_row(database: sqlite3.Connection, found: JoinedCopies) -> None:
    row = found.row
    entries = {
        **asdict(row),
        "year": row.year,
        "sort": row.answered or row.asked,
    }
    values = {name: value for name, value in entries.items() if name not in ("people", "tallied")}
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    database.execute(f"INSERT INTO documents({names}) VALUES({marks})", list(values.values()))
    for one in row.people:
        database.execute("INSERT INTO people VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", (row.dossier, *astuple(one)))
    for reviewer, name, verdict, count, at in row.tallied:
        database.execute(
            "INSERT INTO tallies VALUES(?, ?, ?, ?, ?, ?)", (row.dossier, reviewer, name, verdict, count, at)
        )
    database.executemany("INSERT INTO twice VALUES(?, ?)", [(row.dossier, verdicts) for verdicts in found.twice])
    for number, same in enumerate(found.commitments):
        for p in same:
            start = min((start for start, _ in p.spans), default=0)
            database.execute(
                "INSERT INTO commitments VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    p.address, row.dossier, p.reviewer, p.summary, p.type, p.status, p.pending, p.actor, p.due,
                    p.due_text, p.changed, json.dumps(p.questions), json.dumps(p.dues), json.dumps(p.links), start,
                    number,
                ),
            )  # fmt: skip
