"""The index file itself: opened, or made anew where it is damaged or of another version."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from annotator.io import disk
from annotator.io.errors import FileError

VERSION = 6
"""Of the tables below; an index of another version is made anew."""

_BUSY = 5000
"""Milliseconds to wait for another program's write: it writes lots of some 50 files, a fraction of a second each."""

_TABLES = """
CREATE TABLE files(
    id INTEGER PRIMARY KEY, path BLOB UNIQUE NOT NULL, size INT, mtime INT, inode INT, sha256 TEXT, kind TEXT,
    trouble TEXT);
CREATE INDEX files_by_sum ON files(sha256);
CREATE TABLE copies(
    id INTEGER PRIMARY KEY, file INT NOT NULL, dossier TEXT NOT NULL, number INT, text_sha256 TEXT, stripped INT,
    data TEXT NOT NULL);
CREATE INDEX copies_by_file ON copies(file);
CREATE INDEX copies_by_dossier ON copies(dossier);
CREATE INDEX copies_by_text ON copies(text_sha256);
CREATE TABLE documents(
    id INTEGER PRIMARY KEY, dossier TEXT UNIQUE NOT NULL, title TEXT, number TEXT, minister TEXT, asker TEXT,
    theme TEXT, asked TEXT, answered TEXT, language TEXT, parliament TEXT, year TEXT, questions INT, doubts INT,
    documents INT,
    state TEXT, mine INT, begun INT, complete INT, disagreements INT, hidden INT, commitments INT, overdue_on TEXT,
    due TEXT, text_sha256 TEXT, left_out TEXT, training INT, sort TEXT);
CREATE INDEX documents_newest ON documents(sort DESC, id);
CREATE TABLE kept(name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE people(
    dossier TEXT, reviewer TEXT, name TEXT, assigned INT, due TEXT, batch TEXT, begun INT, judged INT,
    completed_on TEXT);
CREATE INDEX people_by_dossier ON people(dossier);
CREATE INDEX people_by_name ON people(name);
CREATE TABLE tallies(dossier TEXT, reviewer TEXT, name TEXT, verdict TEXT, count INT, at TEXT);
CREATE INDEX tallies_by_dossier ON tallies(dossier);
CREATE TABLE twice(dossier TEXT, verdicts TEXT);
CREATE INDEX twice_by_dossier ON twice(dossier);
CREATE TABLE commitments(
    address TEXT, dossier TEXT, reviewer TEXT, summary TEXT, type TEXT, status TEXT, pending INT, actor TEXT, due TEXT,
    due_text TEXT, changed TEXT, questions TEXT, dues TEXT, links TEXT, start INT, same INT);
CREATE INDEX commitments_by_dossier ON commitments(dossier);
CREATE INDEX commitments_by_due ON commitments(due);
CREATE TABLE texts(
    id INTEGER PRIMARY KEY, file INT, dossier TEXT, reviewer TEXT, place INT,
    text TEXT, finding TEXT, "commitment" TEXT, also TEXT);
CREATE INDEX texts_by_dossier ON texts(dossier);
CREATE INDEX texts_by_file ON texts(file);
CREATE INDEX texts_by_id ON texts(id, dossier);
CREATE VIRTUAL TABLE words USING fts5(
    text, finding, "commitment", also, content='texts', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'row');
"""


Reader = sqlite3.Connection
"""A connection that only reads, for one thread; `interrupt()` of it ends a query of another."""


class Index:
    """The index of one workspace. A connection serves one thread; `reader` makes another for a thread of its own."""

    def __init__(self, path: Path) -> None:
        """Open `path`, or make it; `renewed` says whether it was made anew, `slow` that the disk grants no log.

        Raises `FileError` where it cannot be made.
        """
        self.path = path
        self.renewed = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.connection = self._opened()
            self.slow = self.connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal"
        except (OSError, sqlite3.OperationalError) as error:
            raise FileError("The index {path} cannot be written ({why}).", path=path, why=str(error)) from None

    def _opened(self) -> sqlite3.Connection:
        existed = self.path.exists()
        connection = None
        try:
            connection = connect(self.path)
            if connection.execute("PRAGMA user_version").fetchone()[0] == VERSION:
                connection.execute("SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1)").fetchone()
                return connection
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError) and "locked" in str(error):
                raise
        if connection is not None:
            connection.close()  # what is open cannot be removed on Windows
        self.renewed = existed
        forget(self.path)
        self.path.touch(mode=0o600)  # it holds unpublished texts
        connection = connect(self.path)
        connection.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
        return connection

    def reader(self) -> sqlite3.Connection:
        """A connection that only reads, for the thread that asks; `interrupt()` of it ends a query of another one."""
        return connect(self.path)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it is written, or nothing. Raises `FileError` where the disk is full or the file is not to be had."""
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")
        except sqlite3.DatabaseError as error:
            with suppress(sqlite3.DatabaseError):
                self.connection.execute("ROLLBACK")
            raise FileError("The index {path} cannot be written ({why}).", path=self.path, why=str(error)) from None


def connect(path: Path) -> sqlite3.Connection:
    """A connection with a write-ahead log where the disk grants one: reading and writing do not wait for each other."""
    connection = sqlite3.connect(path, timeout=_BUSY / 1000, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")  # answers the mode it got: another one is slower, not wrong
        connection.execute("PRAGMA synchronous = NORMAL")  # after a power cut the last lot is read again
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def forget(path: Path) -> None:
    """Delete an index, with what SQLite keeps beside it. Raises `OSError`."""
    for end in ("", "-wal", "-shm", "-journal"):
        disk.remove(path.with_name(path.name + end))
