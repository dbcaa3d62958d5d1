"""Reading a whole file, with a sentence for everything that can stand in the way."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

from annotator.io import disk
from annotator.io.errors import FileError
from annotator.io.names import file_name

SIZE_LIMIT = 100 * 1024 * 1024
"""Bytes. The largest file that is read or written; what is saved can so always be opened again."""


def read_bytes(path: Path) -> bytes:
    """The bytes of the file at `path`.

    Raises `FileError` where it is missing, a folder, no ordinary file, not readable, or larger than `SIZE_LIMIT`.
    """
    try:
        if path.is_dir():
            raise FileError("{path} is a folder; choose a file in it.", path=path)
        if disk.is_special(path):
            # A pipe or a device: reading one may never end.
            raise FileError("{path} is no ordinary file; choose a file on disk.", path=path)
        data = disk.read(path, SIZE_LIMIT + 1)
    except FileNotFoundError as error:
        refuse_name(error, path)
        raise FileError("There is no file {path}; check the name, or choose another file.", path=path) from None
    except PermissionError:
        raise FileError("{path} may not be read; ask for permission, or choose another file.", path=path) from None
    except (OSError, ValueError) as error:
        refuse_name(error, path)
        raise FileError(
            "{path} cannot be read ({what}); check the disk or the network, then try again.",
            path=path,
            what=reason_of(error),
        ) from None
    if len(data) > SIZE_LIMIT:
        raise FileError(
            "{path} is larger than {limit} MB; split it, or choose a smaller file.",
            path=path,
            limit=SIZE_LIMIT // 1024 // 1024,
        )
    return data


def refuse_name(error: Exception, path: Path) -> None:
    """Raise `FileError` where `error` came of how `path` is called: of its length, which Windows says of a folder that
    is missing, or of a name that it does not take."""
    if isinstance(error, OSError) and error.errno == errno.EINVAL and file_name(path.name) != path.name:
        raise FileError(
            "{path} is a name that this system does not take; choose another, such as {name}.",
            path=path,
            name=file_name(path.name),
        ) from None
    if isinstance(error, OSError) and disk.is_too_long(error, path):
        raise FileError(
            "{path} is longer than this system takes; choose a shorter name, or a folder within fewer others.",
            path=path,
        ) from None


def checksum(data: bytes) -> str:
    """SHA-256 of a file's bytes, in hex."""
    return hashlib.sha256(data).hexdigest()


def reason_of(error: Exception) -> str:
    """What the system says of a failure, without numbers and file names ("No space left on device")."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
