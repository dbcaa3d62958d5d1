"""Writing a file as a whole or not at all, and changing nothing of it but its content."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import logging
import os
import re
import stat
import sys
import time
import zlib
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.io import disk
from annotator.io.bounded import json_object, unpacked
from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT, reason_of, refuse_name
from annotator.io.holders import Holder, me
from annotator.io.plain import from_plain, to_plain

log = logging.getLogger("annotator.io")

_TEMPORARY = re.compile(r"\.annotator-[0-9a-f]{16}\.tmp")
_A_DAY = 24 * 3600
_SAFE_SUFFIX = ".writing"

_swept: set[Path] = set()
"""The folders in which this program has looked for what others left: once each, for large folders take long."""


class UnconfirmedError(OSError):
    """The file is in place, and the disk did not confirm that it stays there."""


def write_atomically(path: Path, data: bytes, safe: Path | None = None) -> None:
    """Make `data` the content of the file at `path`, on disk, in one step.

    A temporary file in the same folder is written, flushed to disk and renamed over `path`; then the folder is
    flushed, so that a power cut leaves the old file or the new one. An existing file keeps its group, permissions,
    access list and extended attributes, and its owner where that is permitted; a symbolic link stays, and the file it
    points to is replaced.

    Where that cannot be (nothing may be made in the folder, the group cannot be kept, or the file has a second name)
    and the folder `safe` is given, the file is written in place once the whole content is in `safe`: what a crash
    leaves half written `mend` completes. A pipe or a character device is written to as a stream.

    Raises `FileError` on any failure: the previous file is then as it was and the temporary one gone. (Only where the
    disk refuses the very last flush is the new file there, whole; the sentence says so.)
    """
    if len(data) > SIZE_LIMIT:
        raise FileError(
            "{path} was not saved: it would be larger than {limit} MB and could not be opened again; "
            "start from a shorter text.",
            path=path,
            limit=SIZE_LIMIT // 1024 // 1024,
        )
    try:
        put(path, data, safe)
        log.info("wrote %d bytes", len(data))
    except IsADirectoryError:
        raise FileError("{path} is a folder; choose a file name in it.", path=path) from None
    except FileNotFoundError as error:
        refuse_name(error, path)
        raise FileError("There is no folder {folder}; choose another place.", folder=path.parent) from None
    except PermissionError:
        raise FileError("{path} may not be written; save it in another place.", path=path) from None
    except UnconfirmedError as error:
        raise FileError(
            "{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.",
            path=path,
            what=reason_of(error),
        ) from None
    except (OSError, ValueError, RuntimeError) as error:
        refuse_name(error, path)
        # RuntimeError: before Python 3.13 a loop of symbolic links.
        raise FileError(
            "{path} was not saved ({what}); make room, or save it in another place.", path=path, what=reason_of(error)
        ) from None


def put(path: Path, data: bytes, safe: Path | None = None) -> None:
    """What `write_atomically` does, with the system's own errors: `OSError`, `ValueError` or `RuntimeError`.

    `UnconfirmedError`: the file is there, but the last flush failed.
    """
    if disk.is_special(path):
        _stream(path, data)
        return
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    there = target.exists()
    if there and not os.access(target, os.W_OK):
        # A rename needs no permission on the file itself, but a read-only file is meant to stay as it is.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if not (there and safe is not None and target.stat().st_nlink > 1) and _replaced(target, data, there, safe):
        return
    assert safe is not None
    _write_in_place(target, data, safe)


def _replaced(target: Path, data: bytes, there: bool, safe: Path | None) -> bool:
    """Put a new file in the place of `target`; False where only writing in place, for which `safe` is, keeps it."""
    _sweep(target.parent)
    temporary = target.with_name(f".annotator-{os.urandom(8).hex()}.tmp")
    try:
        disk.write_new(temporary, data)
        if there:
            if not disk.give_likeness(temporary, target) and safe is not None:
                disk.remove(temporary)
                return False
            disk.replace_like(temporary, target)
        else:
            disk.replace(temporary, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            disk.remove(temporary)
        if there and safe is not None and isinstance(error, PermissionError):
            return False
        raise
    try:
        disk.flush_folder(target.parent)
    except OSError as error:
        raise UnconfirmedError(error.errno, error.strerror) from None
    return True


def _stream(path: Path, data: bytes) -> None:
    """Write to what only takes a stream. A pipe that nobody reads, a disk and a socket refuse."""
    if stat.S_ISBLK(path.stat().st_mode):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    handle = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        if sys.platform != "win32":
            os.set_blocking(handle, True)
        disk.write_all(handle, data)
    finally:
        os.close(handle)


@dataclass(frozen=True, slots=True)
class _Writing:
    """What is being written in place: enough to complete it, and to see whether it was only begun."""

    path: str
    holder: Holder
    before: bytes
    after: bytes

    def packed(self) -> bytes:
        small = replace(self, before=zlib.compress(self.before, 1), after=zlib.compress(self.after, 1))
        return json.dumps(to_plain(small)).encode()

    @classmethod
    def read(cls, record: Path) -> _Writing:
        small: _Writing = from_plain(cls, json_object(disk.read(record, 3 * SIZE_LIMIT)))
        before, after = (unpacked(data, SIZE_LIMIT) for data in (small.before, small.after))
        return replace(small, before=before, after=after)

    def explains(self, content: bytes) -> bool:
        """Whether `content` is what was before, with no more than a first part of what was to come written over it."""
        pairs = zip(content, self.after, strict=False)
        alike = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(content), len(self.after)))
        return content[alike:] in (b"", self.before[alike:])


def _write_in_place(target: Path, data: bytes, safe: Path) -> None:
    writing = _Writing(str(target), me(), disk.read(target, SIZE_LIMIT), data)
    record = safe / f"{hashlib.sha256(os.fsencode(target)).hexdigest()[:16]}{_SAFE_SUFFIX}"
    safe.mkdir(mode=0o700, parents=True, exist_ok=True)
    put(record, writing.packed())
    try:
        _overwrite(target, data)
    except OSError:
        _overwrite(target, writing.before)  # its room was there before
        disk.remove(record)
        raise
    disk.remove(record)


def _overwrite(target: Path, data: bytes) -> None:
    with disk.patiently(lambda: target.open("r+b", buffering=0), target, os.W_OK) as file:
        disk.write_all(file.fileno(), data)
        file.truncate(len(data))
        disk.flush(file.fileno())


def mend(safe: Path) -> tuple[Path, ...]:
    """Complete what a crash has left half written in place, by the copies in `safe`; the files that were.

    A file that somebody else has written since stays as it is. What cannot be read or written now is tried again at
    the next call.
    """
    mended = []
    for record in sorted(safe.glob(f"*{_SAFE_SUFFIX}")):
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            writing = _Writing.read(record)
            if writing.holder.runs:
                continue
            path = Path(writing.path)
            content = disk.read(path, SIZE_LIMIT + 1)
            if content not in (writing.before, writing.after) and writing.explains(content):
                _overwrite(path, writing.after)
                mended.append(path)
            disk.remove(record)
    return tuple(mended)


def _sweep(folder: Path) -> None:
    """Take away what programs that were killed while they wrote have left; a day old, so that none is at work."""
    if folder in _swept:
        return
    _swept.add(folder)
    with contextlib.suppress(OSError):
        for left in os.scandir(folder):
            if _TEMPORARY.fullmatch(left.name) and time.time() - left.stat().st_mtime > _A_DAY:
                Path(left.path).unlink()
