"""Opening a file so that others see it is open, and seeing that others have it open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.app.files.sessions import Opened, open_file
from annotator.app.times import utc_now
from annotator.core.review import Reviewer
from annotator.core.source import Source
from annotator.io.locks import BEAT, Lock, Owner, Taken, lock

__all__ = ["BEAT", "Held", "Lock", "Owner", "Taken", "copied", "hold", "open_and_hold", "open_copy"]


@dataclass(frozen=True, slots=True)
class Held:
    """A file that was opened, with our lock on it; None where it has none, or where `taken` says who has it."""

    opened: Opened
    lock: Lock | None
    taken: Taken | None = None


def open_and_hold(
    seen: Callable[[Source], object], path: Path, reviewer: Reviewer | None, document: int | None = None
) -> Held:
    """Open a file, or the `document` of it, and lock it if a save goes to it; see `open_file`. Raises `FileError`."""
    opened = open_file(path, document, seen)
    if opened.path is None:
        return Held(opened, None)
    found = hold(opened.path, reviewer)
    return Held(opened, None, found) if isinstance(found, Taken) else Held(opened, found)


def open_copy(path: Path) -> Held:
    """Open a file that a save does not go to. Raises `FileError`."""
    return Held(copied(open_file(path)), None)


def hold(path: Path, reviewer: Reviewer | None, over: Taken | None = None) -> Lock | Taken | None:
    """Lock a review file; `over` is a lock that may be taken over. Raises `FileError`. See `annotator.io.locks`."""
    return lock(path, reviewer.name if reviewer is not None else "", utc_now(), over)


def copied(opened: Opened) -> Opened:
    """The same, as a copy that a save asks a place for."""
    return replace(opened, path=None, sha256=None)
