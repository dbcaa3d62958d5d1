"""Finding the files of a workspace, and which of them changed since they were read."""

from __future__ import annotations

import os
import stat
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.app.files.opening import openable
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.io import disk
from annotator.io.errors import FileError
from annotator.io.files import checksum, read_bytes
from annotator.io.index.records import FileKind, Stamp

_ABOUT = 200
"""Folders about its place in which a file that was moved is looked for: an eye's wink, also in one's home."""


@dataclass(frozen=True, slots=True)
class Scan:
    """What a look at the folders gave: files to `read`, those that are `away` (in a cloud), those that are `gone`.

    `missing` are roots that cannot be had now (an unplugged disk): what was in them is not gone. `unreadable` are
    folders that may not be listed.
    """

    read: tuple[tuple[Path, Stamp], ...] = ()
    away: tuple[tuple[Path, Stamp], ...] = ()
    gone: tuple[Path, ...] = ()
    missing: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()
    seen: int = 0


def scan(
    roots: Sequence[Path], known: Mapping[Path, tuple[Stamp, FileKind]], stopped: Callable[[], bool] = lambda: False
) -> Scan:
    """Look at every file below the roots; only size, time and inode are asked of each, nothing is opened."""
    endings = frozenset(openable())
    missing = [root for root in roots if not root.is_dir()]
    unreadable: list[Path] = []
    read, away, found = [], [], set[Path]()
    for root in roots:
        if root in missing:
            continue
        for path, stamp, here in files_below(root, endings, unreadable):
            if stopped():
                return Scan()
            if path in found:  # a folder of another one was named too
                continue
            found.add(path)
            before = known.get(path)
            if not here:
                if before is None:
                    away.append((path, stamp))
            elif before is None or before[1] is FileKind.AWAY or _differs(before[0], stamp):
                read.append((path, stamp))
    lost = (*missing, *unreadable)
    gone = [path for path in known if path not in found and not _within(path, lost)]
    return Scan(tuple(read), tuple(away), tuple(gone), tuple(missing), tuple(unreadable), len(found))


def moved_to(path: Path, sha256: str, stamp: Stamp | None, held: Dossier, roots: Sequence[Path]) -> Path | None:
    """Where the file with that checksum and `stamp` (None: not known), which was at `path` and `held` that, is now.

    Looked for in its folder, then below `roots`, then in folders about, also where its own was renamed. Of several
    with its bytes (copies of it) it is the one that has its time and number too. Where none has its bytes it is the
    one beside or below `roots` that holds the same work and more: others saved it since. None where that is not clear.
    """
    about = next((each for each in path.parents if each.is_dir()), path.parent)
    places: tuple[tuple[Sequence[Path], int | None], ...] = (((path.parent,), 1), (roots, None), ((about,), _ABOUT))
    seen: dict[Path, Path] = {}
    for folders, most in places:
        found: dict[Path, Stamp] = {}
        for each, now, here in (one for root in folders for one in files_below(root, {path.suffix.lower()}, [], most)):
            if here and most != _ABOUT:
                seen[each.resolve()] = each  # links to one file count as one
            if here and (stamp is None or stamp.size == now.size) and _holds(each, sha256):
                found[each.resolve()] = now
        if len(found) > 1:
            found = {each: now for each, now in found.items() if now == stamp}
            return next(iter(found)) if len(found) == 1 else None
        if found:
            return next(iter(found))
    grown = [each for each in seen if _holds_work(each, held)]
    return grown[0] if len(grown) == 1 else None


def _holds_work(path: Path, held: Dossier) -> bool:
    """Whether there is a file of the same document with every review of `held`, which has some."""
    from annotator.io import akn

    with suppress(AnnotatorError):
        data = read_bytes(path)
        if held.reviews and held.id.encode() in data:
            other = akn.read(data)
            return other.id == held.id and all(other.has_review(one.reviewer.id) for one in held.reviews)
    return False


def is_moved(old: Path, path: Path, sha256: str | None) -> bool:
    """Whether the file with that checksum, which was at `old`, is at `path` now."""
    return sha256 is not None and not old.exists() and _holds(path, sha256)


def _holds(path: Path, sha256: str) -> bool:
    with suppress(FileError):
        return checksum(read_bytes(path)) == sha256
    return False


def _differs(before: Stamp, now: Stamp) -> bool:
    """Where a system has no inodes (0), size and time decide."""
    same_node = before.inode == now.inode or not before.inode or not now.inode
    return (before.size, before.mtime) != (now.size, now.mtime) or not same_node


def _within(path: Path, folders: Collection[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def files_below(
    root: Path, endings: Collection[str], unreadable: list[Path], most: int | None = None
) -> Iterator[tuple[Path, Stamp, bool]]:
    """The files that may be documents, each with whether its bytes are here; a link back is not followed.

    At `most` so many folders are looked through, the nearest first; 1 is `root` alone.
    """
    waiting, entered = deque([root]), set[str]()
    while waiting and most != 0:
        folder, most = waiting.popleft(), most if most is None else most - 1
        try:
            entries = list(os.scandir(folder))
        except OSError:
            unreadable.append(folder)
            continue
        for entry in sorted(entries, key=lambda e: e.name):
            with suppress(OSError):  # gone since, or a link that leads nowhere
                if entry.is_dir():
                    if not entry.name.startswith(".") and _enters(entry, entered):
                        waiting.append(folder / entry.name)
                elif _may_be(entry.name, endings) and stat.S_ISREG((state := entry.stat()).st_mode):
                    stamp = Stamp(state.st_size, state.st_mtime_ns, state.st_ino)
                    yield folder / entry.name, stamp, not disk.is_away(state)


def _enters(entry: os.DirEntry[str], entered: set[str]) -> bool:
    """Only what a link leads to can be entered twice, so only then is the real folder looked up."""
    if not entry.is_symlink():
        return True
    real = os.path.realpath(entry.path)
    if real in entered or os.path.realpath(os.path.dirname(entry.path)).startswith(real):  # noqa: PTH120
        return False
    entered.add(real)
    return True


def _may_be(name: str, endings: Collection[str]) -> bool:
    """By its ending, so that a million other files cost nothing; what it is, its content decides."""
    _, dot, ending = name.rpartition(".")
    return bool(dot) and not name.startswith((".", "~$")) and f".{ending.lower()}" in endings
