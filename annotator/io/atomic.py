"""Writing a file as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import secrets
import stat
import time
from itertools import pairwise
from pathlib import Path

from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT, reason_of

log = logging.getLogger("annotator.io")

_ON_WINDOWS = os.name == "nt"

_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})
"""What file systems answer that cannot flush a folder, or not for us; the file is in place all the same."""

_TEMPORARY = ".annotator-"
_A_DAY = 24 * 3600


class UnconfirmedError(OSError):
    """The file is in place, and the disk did not confirm that it stays there."""


def write_atomically(path: Path, data: bytes, backups: int = 0) -> None:
    """Make `data` the content of the file at `path`, on disk, in one step.

    A temporary file in the same folder is written, flushed to disk and renamed over `path`; then the folder is
    flushed, so that a power cut leaves the old file or the new one. An existing file keeps its permissions; a
    symbolic link stays, and the file it points to is replaced. Up to `backups` previous versions are kept beside it
    (`backup_paths`). Raises `FileError` on any failure: the previous file is then as it was and the temporary one
    gone. (Only where the disk refuses the very last flush is the new file there, whole; the sentence says so.)
    """
    if len(data) > SIZE_LIMIT:
        raise FileError(
            "{path} was not saved: it would be larger than {limit} MB and could not be opened again; "
            "start from a shorter text.",
            path=path,
            limit=SIZE_LIMIT // 1024 // 1024,
        )
    try:
        put(path, data, backups)
        log.info("wrote %d bytes", len(data))
    except IsADirectoryError:
        raise FileError("{path} is a folder; choose a file name in it.", path=path) from None
    except FileNotFoundError:
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
        # RuntimeError: before Python 3.13 a loop of symbolic links.
        raise FileError(
            "{path} was not saved ({what}); make room, or save it in another place.", path=path, what=reason_of(error)
        ) from None


def put(path: Path, data: bytes, backups: int = 0) -> None:
    """What `write_atomically` does, with the system's own errors: `OSError`, `ValueError` or `RuntimeError`.

    `UnconfirmedError`: the file is there, but the last flush failed.
    """
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
    if mode is not None and not os.access(target, os.W_OK):
        # A rename needs no permission on the file itself, but a read-only file is meant to stay as it is.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    temporary = _temporary(target)
    try:
        _write(temporary, data)
        if mode is not None:
            temporary.chmod(mode)
            if backups and target.read_bytes() != data:
                _keep_backup(target, backups)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    if backups:
        _sweep(target.parent)
    try:
        _flush_folder(target.parent)
    except OSError as error:
        raise UnconfirmedError(error.errno, error.strerror) from None


def backup_paths(path: Path, backups: int) -> tuple[Path, ...]:
    """Where the previous versions of `path` are, the newest first: `name~`, `name~2` and so on."""
    return tuple(path.with_name(f"{path.name}~{number if number > 1 else ''}") for number in range(1, backups + 1))


def _keep_backup(target: Path, backups: int) -> None:
    """Make the file at `target`, which stays, the newest backup, and let the oldest go."""
    kept = backup_paths(target, backups)
    temporary = _temporary(target)
    try:
        try:
            os.link(target, temporary)
        except OSError:  # not every file system has links
            _write(temporary, target.read_bytes())
        for older, newer in pairwise(reversed(kept)):
            if newer.exists():
                newer.replace(older)
        temporary.replace(kept[0])
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def _temporary(target: Path) -> Path:
    return target.with_name(f"{_TEMPORARY}{secrets.token_hex(8)}.tmp")


def _write(path: Path, data: bytes) -> None:
    with path.open("xb", buffering=0) as file:
        written = 0
        while written < len(data):
            written += os.write(file.fileno(), data[written:])
        os.fsync(file.fileno())


def _sweep(folder: Path) -> None:
    """Take away what programs that were killed while they wrote have left; a day old, so that none is at work."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{_TEMPORARY}{'[0-9a-f]' * 16}.tmp"):
            if time.time() - left.stat().st_mtime > _A_DAY:
                left.unlink()


def _flush_folder(folder: Path) -> None:
    """Make the rename itself durable. Windows has no such call: there it is left to the system."""
    if _ON_WINDOWS:
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_FLUSH:
            raise
