"""The small files that the people of a workspace share, in its `.annotator`: each has one writer, is written whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from annotator.io import disk
from annotator.io.atomic import write_atomically
from annotator.io.bounded import json_object
from annotator.io.errors import FileError
from annotator.io.files import read_bytes
from annotator.io.names import file_name
from annotator.io.plain import from_plain, to_plain

T = TypeVar("T")

SHARED = ".annotator"
"""The folder within a workspace that holds what its people share; nothing in it is a document."""


def shared_root(path: Path) -> Path | None:
    """The workspace that a file is in: the nearest folder above it that shares anything."""
    with suppress(OSError):
        return next((folder for folder in path.absolute().parents if (folder / SHARED).is_dir()), None)
    return None


def shared_path(root: Path, kind: str, name: str) -> Path:
    """Where the file `name` of a kind ("batches", "said") is in the workspace at `root`."""
    return root / SHARED / kind / file_name(name, ".json")


def read_shared(path: Path, value: type[T]) -> T:
    """What a file holds. Raises `FileError` where it cannot be read."""
    try:
        found: T = from_plain(value, json_object(read_bytes(path))[path.parent.name])
    except (ValueError, KeyError, TypeError):
        raise FileError("{path} is damaged; set it aside, then do this again.", path=path) from None
    return found


def all_shared(roots: Iterable[Path], kind: str, value: type[T]) -> Iterator[T]:
    """All files of a kind. One that cannot be read says nothing; it is its writer's to mend."""
    for root in roots:
        with suppress(OSError):
            for path in sorted((root / SHARED / kind).glob("*.json")):
                with suppress(FileError):
                    yield read_shared(path, value)


@dataclass(frozen=True, slots=True)
class Working:
    """Whether several people review in a workspace, as one of them was asked once."""

    several: bool


SharedState = tuple[tuple[Path, int, int], ...]


def shared_state(roots: Iterable[Path]) -> SharedState:
    """How the shared files look (size, time): where it is the same, nothing in them changed."""
    found = (path for root in roots for path in (root / SHARED).glob("*/*.json"))
    with suppress(OSError):
        return tuple((path, state.st_size, state.st_mtime_ns) for path in sorted(found) if (state := path.stat()))
    return ()


def write_shared(path: Path, value: object) -> None:
    """Write a file. Raises `FileError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        disk.hide(path.parent.parent)
    except OSError as error:
        raise FileError("{path} cannot be written ({why}).", path=path, why=error.strerror or str(error)) from None
    written = {"version": 1, path.parent.name: to_plain(value)}
    write_atomically(path, json.dumps(written, ensure_ascii=False, indent=1).encode())
