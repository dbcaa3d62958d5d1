"""The calls that open, write, replace and remove files, for all modules that do: one place that has patience.

Virus scanners, indexers and programs that keep folders in step hold a file open for a moment, and Windows then refuses
to open, replace or remove it. What is refused so is tried again for `PATIENCE` seconds. Files are read and written
whole and closed at once, so that this program holds nothing open itself.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

PATIENCE = 2.5
"""Seconds; a scanner looks at a file of a few MB in well under one."""
_FIRST_WAIT, _LONGEST_WAIT = 0.01, 0.25

_HELD = frozenset({errno.EBUSY, errno.ETXTBSY, errno.EAGAIN})
_HELD_ON_WINDOWS = frozenset({32, 33, 1224})
"""Sharing violation, lock violation, user-mapped section open. Access denied (5) is said of files held as well as of
those that may not be touched: see `_held`."""
_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})
"""What file systems answer that cannot flush a folder, or not for us; the file is in place all the same."""

_AWAY = 0x00400000 | 0x00040000 | 0x00001000
"""Attributes of Windows: FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, _RECALL_ON_OPEN and _OFFLINE."""
_DATALESS = 0x40000000
"""SF_DATALESS, the flag of macOS."""

LONGEST_PATH = 259 if sys.platform == "win32" else 0
"""Signs of a path, where the system counts them (MAX_PATH, the end among them); what is longer it calls not there."""

_T = TypeVar("_T")


def patiently(act: Callable[[], _T], place: Path, need: int) -> _T:
    """What `act` gives, tried again while another program holds what it wants.

    `place` and `need` (`os.R_OK`, `os.W_OK`): what must be allowed for it to succeed. Raises what `act` raises last.
    """
    until, wait = time.monotonic() + PATIENCE, _FIRST_WAIT
    while True:
        try:
            return act()
        except OSError as error:
            if not _held(error, place, need) or time.monotonic() + wait > until:
                raise
        time.sleep(wait)
        wait = min(2 * wait, _LONGEST_WAIT)


def _held(error: OSError, place: Path, need: int) -> bool:
    """Whether it is refused for a moment only: the system says so, or refuses what the permissions allow."""
    if error.errno in _HELD or getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return True
    return isinstance(error, PermissionError) and os.access(place, need)


def read(path: Path, most: int = -1) -> bytes:
    """The bytes of a file, `most` of them at the most, read in one go. Raises `OSError`."""

    def act() -> bytes:
        with path.open("rb", buffering=0) as file:
            found = bytearray()
            while (len(found) < most or most < 0) and (part := file.read(most - len(found) if most >= 0 else -1)):
                found += part
            return bytes(found)

    return patiently(act, path, os.R_OK)


def write_new(path: Path, data: bytes) -> None:
    """Make a file that is not there yet, and have it on disk. Raises `OSError`, `FileExistsError` among it."""
    with patiently(lambda: path.open("xb", buffering=0), path.parent, os.W_OK) as file:
        write_all(file.fileno(), data)
        flush(file.fileno())


def write_all(handle: int, data: bytes) -> None:
    """Write all of `data`, however little of it one call takes."""
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def replace(path: Path, target: Path) -> None:
    """Give the file at `path` the name `target`, over what is there. Raises `OSError`."""
    patiently(lambda: path.replace(target), target.parent, os.W_OK)


def move(path: Path, target: Path) -> None:
    """Give the file at `path` the name `target`, where nothing may be. Raises `OSError`, `FileExistsError` among it.

    Of two at once one succeeds where the file system knows links or the system is Windows.
    """
    if sys.platform == "win32":
        patiently(lambda: path.rename(target), target.parent, os.W_OK)
        return
    os.link(path, target)
    path.unlink()


def remove(path: Path) -> None:
    """Remove a file; nothing where there is none. Raises `OSError`."""
    patiently(lambda: path.unlink(missing_ok=True), path.parent, os.W_OK)


def hide(path: Path) -> None:
    """Have a file or folder whose name begins with a dot not listed: on Windows the dot alone does not do it."""
    if sys.platform == "win32":
        import ctypes

        hidden = 2
        ctypes.windll.kernel32.SetFileAttributesW(str(path), hidden)


def flush(handle: int) -> None:
    """Have what was written on disk. On macOS `fsync` leaves it in the disk's own memory; F_FULLFSYNC does not."""
    if sys.platform == "darwin":
        import fcntl

        try:
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        except OSError:  # not every file system there has it
            os.fsync(handle)
    else:
        os.fsync(handle)


def flush_folder(folder: Path) -> None:
    """Make a rename itself durable. Windows has no such call: there it is left to the system."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            flush(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise


def is_away(state: os.stat_result) -> bool:
    """Whether a file is listed and its bytes are in a cloud, so that reading would fetch them."""
    return bool(getattr(state, "st_file_attributes", 0) & _AWAY or getattr(state, "st_flags", 0) & _DATALESS)


def is_too_long(error: OSError, path: Path) -> bool:
    """Whether `path` is refused for its length alone."""
    return error.errno == errno.ENAMETOOLONG or (0 < LONGEST_PATH < len(os.path.abspath(path)))  # noqa: PTH100


def is_special(path: Path) -> bool:
    """Whether there is something that is neither a file nor a folder: a pipe, a socket, a device."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def give_likeness(path: Path, pattern: Path) -> bool:
    """Give the file at `path` the owner, group, permissions, access list and extended attributes of `pattern`.

    False where the group, the access list or an attribute of the user's cannot be given. (The owner seldom can.)
    """
    like, made = pattern.stat(), path.stat()
    if (like.st_uid, like.st_gid) != (made.st_uid, made.st_gid) and hasattr(os, "chown"):
        for owner in (like.st_uid, -1):  # only an administrator may give a file away, its owner may change its group
            try:
                os.chown(path, owner, like.st_gid)
                break
            except OSError:
                continue
    path.chmod(stat.S_IMODE(like.st_mode))
    return path.stat().st_gid == like.st_gid and _give_attributes(path, pattern)


def _give_attributes(path: Path, pattern: Path) -> bool:
    if sys.platform == "darwin":
        import ctypes

        acl_and_attributes = 1 | 4  # of copyfile(3)
        failed: int = ctypes.CDLL(None).copyfile(os.fsencode(pattern), os.fsencode(path), None, acl_and_attributes)
        return not failed
    if sys.platform != "linux":
        return True  # Windows keeps them: see `replace_like`
    try:
        wanted, there = os.listxattr(pattern), os.listxattr(path)
    except OSError:
        return True  # a file system without attributes
    given = True
    for name in sorted({*wanted, *there}):  # the access list is one; `path` may have one of its own from its folder
        try:
            if name not in wanted:
                os.removexattr(path, name)
            elif name not in there or os.getxattr(path, name) != os.getxattr(pattern, name):
                os.setxattr(path, name, os.getxattr(pattern, name))
        except OSError:
            given &= not name.startswith(("user.", "system."))
    return given


def replace_like(path: Path, target: Path) -> None:
    """Put the file at `path` in the place of `target`, which is there; on Windows with the access list, attributes
    and streams of `target`, which ReplaceFileW keeps. Raises `OSError`."""
    if sys.platform != "win32":
        replace(path, target)
        return
    import ctypes

    def act() -> None:
        ignore_merge_errors = 2
        if not ctypes.windll.kernel32.ReplaceFileW(str(target), str(path), None, ignore_merge_errors, None, None):
            raise ctypes.WinError()

    patiently(act, target.parent, os.W_OK)
