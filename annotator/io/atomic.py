"""Writing a file as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT, reason_of

_ON_WINDOWS = os.name == "nt"

_NO_FOLDER_FLUSH = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM})
"""What file systems answer that cannot flush a folder, or not for us; the file is in place all the same."""


def write_atomically(path: Path, data: bytes) -> None:
    """Make `data` the content of the file at `path`, on disk, in one step.

    A temporary file in the same folder is written, flushed to disk and renamed over `path`; then the folder is
    flushed, so that a power cut leaves the old file or the new one. An existing file keeps its permissions; a
    symbolic link stays, and the file it points to is replaced. Raises `FileError` on any failure: the previous
    file is then as it was and the temporary one gone. (Only where the disk refuses the very last flush is the new
    file there, whole; the sentence says so.)
    """
    if len(data) > SIZE_LIMIT:
        raise FileError(
            "{path} was not saved: it would be larger than {limit} MB and could not be opened again; "
            "start from a shorter text.",
            path=path,
            limit=SIZE_LIMIT // 1024 // 1024,
        )
    try:
        target = path.resolve()
        if target.is_dir():
            raise FileError("{path} is a folder; choose a file name in it.", path=path)
        _replace(target, data)
    except FileNotFoundError:
        raise FileError("There is no folder {folder}; choose another place.", folder=path.parent) from None
    except PermissionError:
        raise FileError("{path} may not be written; save it in another place.", path=path) from None
    except (OSError, ValueError, RuntimeError) as error:
        # RuntimeError: before Python 3.13 a loop of symbolic links.
        raise FileError(
            "{path} was not saved ({what}); make room, or save it in another place.", path=path, what=reason_of(error)
        ) from None
    try:
        _flush_folder(target.parent)
    except OSError as error:
        raise FileError(
            "{path} was saved, but the disk did not confirm it ({what}); save a copy in another place.",
            path=path,
            what=reason_of(error),
        ) from None


def _replace(target: Path, data: bytes) -> None:
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else None
    if mode is not None and not os.access(target, os.W_OK):
        # A rename needs no permission on the file itself, but a read-only file is meant to stay as it is.
        raise PermissionError
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


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
