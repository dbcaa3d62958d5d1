"""Locks: a small file beside a review that says who has it open, for programs on this computer and on others.

A lock forbids nothing. It lets a program tell its reviewer who else is at work, before two of them save over each
other; what a save finds changed is noticed in any case (`annotator.app.files.saving`). `.review.xml.lock` is made by
exclusive creation, so that of two programs exactly one has it, and its time is renewed while its holder works.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from annotator.io.errors import FileError
from annotator.io.holders import Holder, me
from annotator.io.plain import from_plain, to_plain

BEAT = 60
"""Seconds between two renewals of a lock's time."""
SILENCE = 5 * BEAT
"""Seconds without renewal after which the holder on another computer counts as gone."""

_NO_LOCK = frozenset({errno.EROFS, errno.EACCES, errno.EPERM, errno.ENOTSUP, errno.ENOSPC, errno.EDQUOT})
"""What the system answers where no lock can be made: nothing can be saved there either, or only by others."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has a file open: program, reviewer's name, since when (UTC ISO 8601). `token` tells locks apart."""

    holder: Holder
    reviewer: str
    since: str
    token: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A lock of another window or program; `stale`: its holder seems to be gone. `owner` None: it cannot be read."""

    owner: Owner | None
    stale: bool


@dataclass(frozen=True, slots=True)
class Lock:
    """A lock that is ours."""

    path: Path
    owner: Owner

    def renew(self) -> bool:
        """Say that we still work; False where the lock is no longer ours."""
        if _owner(self.path) != self.owner:
            return False
        with contextlib.suppress(OSError):
            os.utime(self.path)
        return True

    def release(self) -> None:
        """Remove it, if it is still ours."""
        if _owner(self.path) == self.owner:
            with contextlib.suppress(OSError):
                self.path.unlink()


def lock(review: Path, reviewer: str, since: str, over: Taken | None = None) -> Lock | Taken | None:
    """Lock the file `review` for `reviewer`; None where its folder takes no lock.

    Where another has it, that is given back; to take it over, hand that in as `over`. The lock of a program on this
    computer that no longer runs is taken over at once. Raises `FileError` where the folder cannot be reached.
    """
    path = lock_path(review)
    owner = Owner(me(), reviewer, since, secrets.token_hex(8))
    try:
        while not _made(path, owner):
            taken = _taken(path)
            dead = taken is not None and taken.owner is not None and taken.owner.holder.runs is False
            if taken is not None and not dead and taken != over:
                return taken
            if taken is not None and not _removed(path, taken):
                return _taken(path)
        return Lock(path, owner)
    except OSError as error:
        if error.errno in _NO_LOCK:
            return None
        raise FileError(
            "{path} cannot be locked ({what}); check the disk or the network, then try again.",
            path=review,
            what=error.strerror,
        ) from None


def lock_path(review: Path) -> Path:
    """Where the lock of a review is."""
    target = review.resolve()
    return target.with_name(f".{target.name}.lock")


def _made(path: Path, owner: Owner) -> bool:
    """Make the lock, whole from its first moment; False where there is one."""
    whole = path.with_name(f".annotator-{owner.token}.tmp")
    whole.write_text(json.dumps(to_plain(owner)), encoding="ascii")
    try:
        os.link(whole, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without links
        return _made_exclusively(path, owner)
    finally:
        whole.unlink()
    return True


def _made_exclusively(path: Path, owner: Owner) -> bool:
    try:
        with path.open("x", encoding="ascii") as file:
            file.write(json.dumps(to_plain(owner)))
    except FileExistsError:
        return False
    return True


def _taken(path: Path) -> Taken | None:
    """The lock that is there; None where it has just gone."""
    try:
        silent = _now_there(path.parent) - path.stat().st_mtime > SILENCE
    except FileNotFoundError:
        return None
    owner = _owner(path)
    return Taken(owner, silent if owner is None or owner.holder.runs is None else not owner.holder.runs)


def _removed(path: Path, taken: Taken) -> bool:
    """Remove that very lock, and no other that was made meanwhile."""
    aside = path.with_name(f".annotator-{secrets.token_hex(8)}.tmp")
    try:
        path.rename(aside)
    except FileNotFoundError:
        return True
    try:
        if _owner(aside) == taken.owner:
            return True
        with contextlib.suppress(FileExistsError):
            os.link(aside, path)
        return False
    finally:
        aside.unlink()


def _owner(path: Path) -> Owner | None:
    try:
        owner: Owner = from_plain(Owner, json.loads(path.read_text(encoding="ascii")))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return owner


def _now_there(folder: Path) -> float:
    """The time by the clock of the computer that `folder` is on, which stamps the locks."""
    probe = folder / f".annotator-{secrets.token_hex(8)}.tmp"
    try:
        probe.touch(exist_ok=False)
        now = probe.stat().st_mtime
        probe.unlink()
    except OSError:
        return time.time()
    return now
