"""The rules of Windows for files, acted out on this system, so that what breaks them breaks here.

Nothing is replaced, renamed or removed while somebody has it open, and what our modules open, replace or remove is now
and then refused for a moment, as when a scanner looks at it; nothing is renamed over what is there; there are no links
between files, no owners, no `fcntl`, `resource` and `pwd`; listing gives no inodes; some names are reserved, and a path
has 260 characters at most. `pytest -p tests.windows_rules PATHS` runs any tests so. (Letter case is left to file
systems that tell none apart: `tests/io/test_other_systems.py`.)
"""

from __future__ import annotations

import errno
import io
import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil  # noqa: F401 - where it runs it looks for `resource`
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
REPOSITORY = Path(__file__).resolve().parents[1]
"""What is installed is looked at by scanners once."""
LONGEST = 259
_SHARING = 32
_ABSENT = ("chown", "mkfifo", "getuid", "geteuid", "O_NONBLOCK")
_PLUMBING = ("pathlib", "contextlib", "shutil", "tempfile", "random", __name__)


@pytest.fixture(autouse=True)
def under_windows_rules(own_folders: Path) -> Iterator[None]:
    """Where this module is a plugin: every test."""
    with windows_rules():
        yield


@contextmanager
def windows_rules(seed: int = 0, share: float = 0.2) -> Iterator[None]:
    """Under these rules; `share` of our own calls are refused for a moment."""
    chance = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "LONGEST_PATH", LONGEST)
        for name in ("replace", "rename", "unlink", "remove"):
            patch.setattr(os, name, _ruled(name, getattr(os, name), chance, share))
        patch.setattr(os, "open", _opening(os.open, chance, share))
        patch.setattr(io, "open", _opening(io.open, chance, share))
        patch.setattr(os, "scandir", lambda path=".": _Listing(path) if _by_us() else _scandir(path))
        for name in _ABSENT:
            patch.delattr(os, name, raising=False)
        patch.setattr(os, "link", _unsupported, raising=False)
        for name in ("fcntl", "resource", "pwd", "grp"):
            patch.setitem(sys.modules, name, None)
        yield


def _unsupported(*_: object, **__: object) -> None:
    raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))


def _refused(path: object) -> PermissionError:
    error = PermissionError(errno.EACCES, "The process cannot access the file", str(path))
    error.winerror = _SHARING  # type: ignore[attr-defined]
    return error


def _by_us() -> bool:
    """Whether a module of the program made the call that a rule stands in for."""
    frame = sys._getframe(2)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_PLUMBING):
        frame = frame.f_back
    return str(frame.f_globals.get("__name__")).startswith("annotator.")


def _ruled(name: str, real: Callable[..., Any], chance: random.Random, share: float) -> Callable[..., Any]:
    def call(*paths: Any, **named: Any) -> Any:
        ours = _by_us()
        for path in paths:
            _check_name(path)
            if (ours and chance.random() < share) or _is_open(path):
                raise _refused(path)
        if name == "rename" and os.path.lexists(paths[1]):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(paths[1]))
        return real(*paths, **named)

    return call


def _opening(real: Callable[..., Any], chance: random.Random, share: float) -> Callable[..., Any]:
    def call(path: Any, *rest: Any, **named: Any) -> Any:
        if isinstance(path, int) or not _by_us() or Path(os.fsdecode(path)).is_relative_to(REPOSITORY):
            return real(path, *rest, **named)
        _check_name(path)
        if Path(path).is_dir():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))  # folders cannot be opened
        if chance.random() < share and str(path) != os.devnull:
            raise _refused(path)
        return real(path, *rest, **named)

    return call


_scandir = os.scandir


class _Listing:
    """`os.scandir` as it is there: no inodes, and a folder that is listed is held open."""

    def __init__(self, path: Any = ".") -> None:
        self._real = _scandir(path)

    def __iter__(self) -> Iterator[Any]:
        for entry in self._real:
            yield _Listed(entry)

    def __next__(self) -> Any:
        return _Listed(next(self._real))

    def __enter__(self) -> _Listing:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()

    def close(self) -> None:
        self._real.close()


class _Listed:
    def __init__(self, entry: os.DirEntry[Any]) -> None:
        self._entry = entry

    def __getattr__(self, name: str) -> Any:
        return getattr(self._entry, name)

    def __fspath__(self) -> Any:
        return self._entry.path

    def inode(self) -> int:
        return 0

    def stat(self, *, follow_symlinks: bool = True) -> os.stat_result:
        real = self._entry.stat(follow_symlinks=follow_symlinks)
        exact = {name: getattr(real, name) for name in ("st_atime_ns", "st_mtime_ns", "st_ctime_ns")}
        return os.stat_result((real.st_mode, 0, *tuple(real)[2:]), exact)


def refused_name(name: str) -> bool:
    """Whether Windows takes no file of that name, or makes another of it."""
    device = name.partition(".")[0].rstrip().casefold() in RESERVED
    return device or any(sign in '<>:"/\\|?*' or sign < " " for sign in name) or not name.rstrip(". ") == name != ""


def _check_name(path: Any) -> None:
    if refused_name(Path(os.fsdecode(path)).name or "_"):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    if len(str(Path(os.fsdecode(path)).absolute())) > LONGEST:
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))


def _is_open(path: Any) -> bool:
    """Whether this process has the file open; only where the system tells (Linux)."""
    try:
        there = os.path.realpath(path)
        return any(os.path.realpath(handle) == there for handle in Path("/proc/self/fd").iterdir())
    except OSError:
        return False
