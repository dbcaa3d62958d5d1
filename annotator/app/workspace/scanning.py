"""Finding the files of a workspace, and which of them changed since they were read."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from annotator.app.files.opening import openable
from annotator.io import disk
from annotator.io.errors import FileError
from annotator.io.files import checksum, read_bytes
from annotator.io.index.records import FileKind, Stamp


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


def moved_to(path: Path, sha256: str, size: int | None, roots: Sequence[Path]) -> Path | None:
    """Where the file with that checksum and `size` (None: not known), which was at `path`, is now.

    Looked for in its folder, then below `roots`. None where no file has its bytes, or several have.
    """
    endings = frozenset({path.suffix.lower()})
    beside = ((each, stamp.size) for each, stamp, here in files_below(path.parent, endings, [], deep=False) if here)
    below = ((each, stamp.size) for root in roots for each, stamp, here in files_below(root, endings, []) if here)
    for places in (beside, below):
        found = {each.resolve(): each for each, bytes_ in places if size in (None, bytes_) and _holds(each, sha256)}
        if found:  # links to one file count as one
            return next(iter(found)) if len(found) == 1 else None
    return None


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
    root: Path, endings: Collection[str], unreadable: list[Path], *, deep: bool = True
) -> Iterator[tuple[Path, Stamp, bool]]:
    """The files that may be documents, each with whether its bytes are here; a link back is not followed.

    `deep`: those of its folders too.
    """
    waiting, entered = [root], set[str]()
    while waiting:
        folder = waiting.pop()
        try:
            entries = list(os.scandir(folder))
        except OSError:
            unreadable.append(folder)
            continue
        for entry in sorted(entries, key=lambda e: e.name):
            with suppress(OSError):  # gone since, or a link that leads nowhere
                if entry.is_dir():
                    if deep and not entry.name.startswith(".") and _enters(entry, entered):
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
