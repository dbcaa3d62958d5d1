"""Locks: a small file beside a review that says who has it open, for programs on this computer and on others.

A lock forbids nothing. It lets a program tell its reviewer who else is at work; what a save finds changed is noticed
in any case (`annotator.app.files.saving`), and a program that `merges` what it finds need ask nobody before.
`.review.xml.lock` comes to be in one step, so that of two programs exactly one has it, and its time is renewed while
its holder works.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from annotator.core.phrases import Phrase, phrase
from annotator.io import disk
from annotator.io.bounded import SIDE_FILE_LIMIT, json_object
from annotator.io.errors import FileError
from annotator.io.holders import Holder, me
from annotator.io.plain import from_plain, to_plain

BEAT = 60
"""Seconds between two renewals of a lock's time."""
SILENCE = 5 * BEAT
"""Seconds without renewal after which the holder on another computer counts as gone."""

_LONGEST_NAME = 255
"""Bytes of a file's name, on all file systems that matter."""
_MERGES = "merges-"
_BEING_MADE = 0.5
"""Seconds in which a lock is written where a file system has no links, and an empty one is no damage."""

_NO_LOCK = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTSUP, errno.ENOSPC, errno.EDQUOT})
"""What the system answers where no lock can be made: nothing can be saved there either, or only by others."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a file open: program, reviewer's name, since when (UTC ISO 8601). `token` tells locks apart."""

    holder: Holder
    reviewer: str
    since: str
    token: str

    @property
    def merges(self) -> bool:
        """Whether that program joins what it finds changed when it saves: from version 1.3 on. (It is said in the
        token, for an older program takes a lock with another field for a damaged one.)"""
        return self.token.startswith(_MERGES)


@dataclass(frozen=True, slots=True)
class Taken:
    """A lock of another window or program; `stale`: its holder seems to be gone.

    `owner` None: it cannot be read, or is `damaged`, which is what was read and not understood.
    """

    owner: Owner | None
    stale: bool
    damaged: bool = False

    @property
    def asks(self) -> bool:
        """Whether its reviewer must be asked before the file is worked on: an older program would save over it."""
        return self.owner is None or not self.owner.merges


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that is ours; `aside` is where a damaged one that stood in its place is kept."""

    path: Path
    owner: Owner
    aside: Path | None = None

    @property
    def told(self) -> Phrase | None:
        """What its holder should know."""
        if self.aside is None:
            return None
        return phrase("The file that says who works here was damaged; it is kept as {path}.", path=self.aside)

    def renew(self) -> bool:
        """Say that we still work; False where the lock is no longer ours. One that cannot be read now still is."""
        try:
            if _owner(self.path) != self.owner:
                return False
            os.utime(self.path)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        return True

    def release(self) -> None:
        """Remove it, if it is still ours."""
        with contextlib.suppress(OSError):
            if _owner(self.path) == self.owner:
                disk.remove(self.path)


def lock(review: Path, reviewer: str, since: str, over: Taken | None = None) -> Lock | Taken | None:
    """Lock the file `review` for `reviewer`; None where its folder takes no lock.

    Where another has it, that is given back; to take it over, hand that in as `over`. The lock of a program on this
    computer that no longer runs is taken over at once, a damaged one is set aside. Raises `FileError` where the folder
    cannot be reached.
    """
    path, aside = lock_path(review), None
    owner = Owner(me(), reviewer, since, _MERGES + os.urandom(8).hex())
    try:
        while not _made(path, owner):
            taken = _taken(path)
            if taken is not None and taken.damaged:
                aside = path.with_suffix(".bad")  # no longer than the lock's own name, which may be as long as can be
                with contextlib.suppress(FileNotFoundError):
                    disk.replace(path, aside)
                continue
            dead = taken is not None and taken.owner is not None and taken.owner.holder.runs is False
            if taken is not None and not dead and taken != over:
                return taken
            if taken is not None and not _removed(path, taken):
                return _taken(path)
        disk.hide(path)
        return Lock(path, owner, aside)
    except OSError as error:
        if error.errno in _NO_LOCK:
            return None
        raise FileError(
            "{path} cannot be locked ({what}); check the disk or the network, then try again.",
            path=review,
            what=error.strerror,
        ) from None


def lock_path(review: Path) -> Path:
    """Where the lock of a review is. A name that would be too long for the file system is cut and told apart."""
    target = review.resolve()
    name = f".{target.name}.lock"
    if len(os.fsencode(name)) > _LONGEST_NAME:
        told = hashlib.sha256(os.fsencode(target.name)).hexdigest()[:16]
        name = f".{os.fsencode(target.name)[:200].decode(errors='ignore')}-{told}.lock"
    return target.with_name(name)


def _made(path: Path, owner: Owner) -> bool:
    """Make the lock, whole from its first moment; False where there is one."""
    whole, data = _aside(path), json.dumps(to_plain(owner)).encode()
    disk.write_new(whole, data)
    try:
        disk.move(whole, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        return _made_exclusively(path, data)
    finally:
        with contextlib.suppress(OSError):
            disk.remove(whole)
    return True


def _made_exclusively(path: Path, data: bytes) -> bool:
    try:
        disk.write_new(path, data)
    except FileExistsError:
        return False
    return True


def _taken(path: Path) -> Taken | None:
    """The lock that is there; None where it has just gone. Raises `OSError` where its folder cannot be reached."""
    try:
        silent = _now_there(path.parent) - path.stat().st_mtime > SILENCE
        owner = _owner(path)
    except FileNotFoundError:
        return None
    except PermissionError:  # of another user's, who alone may read it
        return Taken(None, silent)
    if owner is None:
        return Taken(None, silent, damaged=True)
    return Taken(owner, silent if owner.holder.runs is None else not owner.holder.runs)


def _removed(path: Path, taken: Taken) -> bool:
    """Remove that very lock, and no other that was made meanwhile."""
    aside = _aside(path)
    try:
        disk.replace(path, aside)
    except FileNotFoundError:
        return True
    try:
        if _owner(aside) == taken.owner:
            return True
        try:
            disk.move(aside, path)
        except FileExistsError:
            pass
        except OSError:  # a file system without links
            if not path.exists():
                disk.replace(aside, path)
        return False
    finally:
        disk.remove(aside)


def _owner(path: Path) -> Owner | None:
    """Who has the lock at `path`; None where that is read and not understood. Raises `OSError` where it is not read."""
    until = time.monotonic() + _BEING_MADE
    while not (data := disk.read(path, SIDE_FILE_LIMIT)) and time.monotonic() < until:
        time.sleep(0.02)
    try:
        owner: Owner = from_plain(Owner, json_object(data))
    except (ValueError, TypeError, KeyError):
        return None
    return owner


def _aside(path: Path) -> Path:
    return path.with_name(f".annotator-{os.urandom(8).hex()}.tmp")


def _now_there(folder: Path) -> float:
    """The time by the clock of the computer that `folder` is on, which stamps the locks."""
    probe = _aside(folder / "probe")
    try:
        probe.touch(exist_ok=False)
        now = probe.stat().st_mtime
        probe.unlink()
    except OSError:
        return time.time()
    return now
