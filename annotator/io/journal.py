"""The journal of one open file: every act on disk before the next one.

A text file of lines `CHECKSUM JSON`. The first line is the head, which names the file and holds the dossier that the
acts begin from, so that nothing depends on that file being there. Each checksum covers the one before it: a line that
was torn by a crash, or is out of place, ends the journal, and all lines before it are good.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.core.journal_entries import Done, Joined, JournalEntry, Redone, Saved, Saving, Undone
from annotator.core.review import Reviewer
from annotator.io import disk
from annotator.io.atomic import put
from annotator.io.bounded import BoundError, json_object, unpacked
from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT, read_bytes, reason_of
from annotator.io.holders import Holder
from annotator.io.plain import from_plain, to_plain

VERSION = 1
SUFFIX = ".journal"
_CHECKSUM = 16
"""Hex digits of a line's checksum."""
_ACTS: dict[str, type] = {
    "done": Done,
    "undone": Undone,
    "redone": Redone,
    "joined": Joined,
    "saving": Saving,
    "saved": Saved,
}
_NAMES = {kind: name for name, kind in _ACTS.items()}


@dataclass(frozen=True, slots=True)
class JournalHead:
    """What a journal is about.

    `path` is the review file, None where the document was never saved, and `sha256` its checksum when it was opened;
    `name` is what the window calls the document. `source` is the checksum of the source's bytes. `at`: when the first
    act was (UTC ISO 8601). `holder` is the program that writes it.
    """

    name: str
    path: str | None
    sha256: str | None
    source: str
    reviewer: Reviewer | None
    at: str
    holder: Holder


@dataclass(frozen=True, slots=True)
class Kept:
    """What a journal holds. `base` is the review file that the acts begin from; `whole` is False after a torn end."""

    head: JournalHead
    base: bytes
    acts: tuple[JournalEntry, ...]
    whole: bool


class Journal:
    """Writes a journal. One thread at a time; nothing is on disk before the first act."""

    def __init__(self, path: Path, head: JournalHead, base: bytes, acts: tuple[JournalEntry, ...] = ()) -> None:
        self.path = path
        self._lines: list[bytes] = []
        self._checksum = ""
        self._written = 0
        self._size: int | None = None
        self._add({"journal": VERSION, **_plain(head), "base": base64.b64encode(zlib.compress(base, 1)).decode()})
        for act in acts:
            self._add(_act_to_plain(act))

    def append(self, act: JournalEntry) -> None:
        """Have `act` on disk. Raises `FileError` where it is not; it is then written with the next one."""
        self._add(_act_to_plain(act))
        self.write()

    def write(self) -> None:
        """Have on disk all that was added. Raises `FileError` where that fails."""
        missing = b"".join(self._lines[self._written :])
        try:
            if self._size is not None and _appended(self.path, missing, self._size):
                self._size += len(missing)
            else:
                whole = b"".join(self._lines)
                self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                put(self.path, whole)
                self._size = len(whole)
        except (OSError, ValueError, RuntimeError) as error:
            raise FileError(
                "Your edits are not kept safe while you work ({what}); save now, and make room on the disk.",
                what=reason_of(error),
            ) from None
        self._written = len(self._lines)

    def remove(self) -> None:
        """Take it off the disk: what it holds is saved, or was given up. Raises `FileError` where that fails."""
        remove_journal(self.path)

    def _add(self, data: dict[str, object]) -> None:
        text = json.dumps(data, separators=(",", ":")).encode()
        self._checksum = _checksum(self._checksum, text)
        self._lines.append(f"{self._checksum} ".encode() + text + b"\n")


def read_journal(path: Path) -> Kept:
    """What the journal at `path` holds. Raises `FileError` where it cannot be read or is of a newer version."""
    lines = read_bytes(path).split(b"\n")
    good = _good(lines)
    if not good:
        raise FileError("The journal {path} is damaged from its first line on; nothing can be read of it.", path=path)
    try:
        head = dict(good[0])
        if head.pop("journal") != VERSION:
            raise ValueError("version")
        base = unpacked(base64.b64decode(head.pop("base")), SIZE_LIMIT)
        acts = tuple(_act_from_plain(data) for data in good[1:])
        return Kept(from_plain(JournalHead, head), base, acts, whole=len(good) == len(lines) - 1 and not lines[-1])
    except BoundError as error:
        raise FileError(
            "The journal {path} is damaged ({what}); nothing can be read of it.", path=path, what=str(error)
        ) from None
    except (ValueError, TypeError, KeyError) as error:
        raise FileError(
            "The journal {path} is of another version of the program ({what}); open it with that one.",
            path=path,
            what=str(error),
        ) from None


def taken_up(path: Path, kept: Kept, holder: Holder) -> Journal:
    """Go on with the journal at `path`, which is `holder`'s from now on; its torn end is gone.

    Where it cannot be written now it stays as it is, and is written with the next act: to take work up nothing is
    needed but to read it.
    """
    journal = Journal(path, replace(kept.head, holder=holder), kept.base, kept.acts)
    with contextlib.suppress(FileError):
        journal.write()
    return journal


def journals_in(folder: Path) -> tuple[Path, ...]:
    """The journals of `folder`, the oldest first; none where there is no such folder."""
    try:
        return tuple(sorted(folder.glob(f"*{SUFFIX}")))
    except OSError:
        return ()


def remove_journal(path: Path) -> None:
    """Take a journal off the disk. Raises `FileError` where that fails."""
    try:
        disk.remove(path)
    except OSError as error:
        raise FileError(
            "The journal {path} cannot be removed ({what}); remove the file by hand.", path=path, what=reason_of(error)
        ) from None


def _appended(path: Path, lines: bytes, size: int) -> bool:
    """Add `lines` after the first `size` bytes of the file, flushed to disk; False where those are not there."""
    flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)
    try:
        handle = disk.patiently(lambda: os.open(path, flags), path, os.W_OK)
    except FileNotFoundError:
        return False
    try:
        there = os.fstat(handle).st_size
        if there < size:
            return False
        if there > size:
            os.ftruncate(handle, size)  # what a failed write has left
        disk.write_all(handle, lines)
        disk.flush(handle)
    finally:
        os.close(handle)
    return True


def _good(lines: list[bytes]) -> list[dict[str, Any]]:
    """The data of all lines up to the first that is torn or out of place."""
    good: list[dict[str, Any]] = []
    before = ""
    for line in lines[:-1]:  # after the last line feed nothing follows, or a line without its end
        before = _checksum(before, line[_CHECKSUM + 1 :])
        if line[: _CHECKSUM + 1] != f"{before} ".encode():
            break
        try:
            good.append(json_object(line[_CHECKSUM + 1 :]))
        except BoundError:  # whole, and no act all the same
            break
    return good


def _checksum(before: str, text: bytes) -> str:
    return hashlib.sha256(before.encode() + text).hexdigest()[:_CHECKSUM]


def _plain(value: object) -> dict[str, object]:
    plain = to_plain(value)
    assert isinstance(plain, dict)
    return plain


def _act_to_plain(act: JournalEntry) -> dict[str, object]:
    return {"act": _NAMES[type(act)], **_plain(act)}


def _act_from_plain(data: dict[str, object]) -> JournalEntry:
    act: JournalEntry = from_plain(_ACTS[str(data.pop("act"))], data)
    return act
