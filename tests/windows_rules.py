"""The rules of Windows for files, acted out on this system, so that what breaks them breaks here.

Nothing is replaced, renamed or removed while somebody has it open, and now and then not at all for a moment, as when a
scanner looks at it; nothing is renamed over what is there; there are no links between files, no owners, no `fcntl` and
`resource`; some names are reserved, letter case makes no difference, and a path has 260 characters at most.
"""

from __future__ import annotations

import errno
import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from annotator.io import disk

RESERVED = frozenset(
    {
        "con",
        "prn",
        "aux",
        "nul",
        "conin$",
        "conout$",
        *(f"{name}{n}" for name in ("com", "lpt") for n in "123456789¹²³"),
    }
)
LONGEST = 259
_SHARING = 32
_ABSENT = ("chown", "link", "mkfifo")


@contextmanager
def windows_rules(seed: int = 0, share: float = 0.2) -> Iterator[None]:
    """Under these rules; `share` of the calls are refused for a moment."""
    chance = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "PATIENCE", 2.5)
        patch.setattr(disk, "_FIRST_WAIT", 0.0001)
        patch.setattr(disk, "LONGEST_PATH", LONGEST)
        for name in ("replace", "rename", "unlink", "remove"):
            patch.setattr(os, name, _ruled(name, getattr(os, name), chance, share))
        patch.setattr(os, "open", _opening(os.open, chance, share))
        for name in _ABSENT:
            patch.delattr(os, name, raising=False)
        patch.setattr(os, "link", _unsupported, raising=False)
        for name in ("fcntl", "resource"):
            patch.setitem(sys.modules, name, None)
        yield


def _unsupported(*_: object, **__: object) -> None:
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


def _refused(path: object) -> PermissionError:
    error = PermissionError(errno.EACCES, "The process cannot access the file", str(path))
    error.winerror = _SHARING  # type: ignore[attr-defined]
    return error


def _ruled(name: str, real: Callable[..., Any], chance: random.Random, share: float) -> Callable[..., Any]:
    def call(*paths: Any, **named: Any) -> Any:
        for path in paths:
            _check_name(path)
            if chance.random() < share or _is_open(path):
                raise _refused(path)
        if name == "rename" and os.path.lexists(paths[1]):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(paths[1]))
        return real(*paths, **named)

    return call


def _opening(real: Callable[..., int], chance: random.Random, share: float) -> Callable[..., int]:
    def call(path: Any, *rest: Any, **named: Any) -> int:
        _check_name(path)
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))  # folders cannot be opened
        if chance.random() < share:
            raise _refused(path)
        return real(path, *rest, **named)

    return call


def refused_name(name: str) -> bool:
    """Whether Windows takes no file of that name, or makes another of it."""
    device = name.partition(".")[0].rstrip().casefold() in RESERVED
    return device or any(sign in '<>:"/\\|?*' or sign < " " for sign in name) or not name.rstrip(". ") == name != ""


def _check_name(path: Any) -> None:
    if refused_name(Path(path).name or "_"):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    if len(str(Path(path).absolute())) > LONGEST:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))


def _is_open(path: Any) -> bool:
    """Whether this process has the file open; only where the system tells (Linux)."""
    try:
        there = os.path.realpath(path)
        return any(os.path.realpath(handle) == there for handle in Path("/proc/self/fd").iterdir())
    except OSError:
        return False
