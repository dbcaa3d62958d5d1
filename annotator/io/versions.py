"""Earlier versions of review files, packed, in a folder of the user's own: a shared folder holds reviews alone.

`FOLDER/DOSSIER/NAME.version` is a line of JSON (`Version` without its place) and the file's bytes, packed by zlib. Of
each file the newest `MOST` are kept, of each dossier `MOST_COPIED`, and `ROOM` bytes of all: where they are more, the
dossier that takes most room loses its oldest.
"""

from __future__ import annotations

import contextlib
import json
import os
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.io import disk
from annotator.io.atomic import put
from annotator.io.bounded import BoundError, json_object, unpacked
from annotator.io.errors import FileError
from annotator.io.files import SIZE_LIMIT, reason_of
from annotator.io.plain import from_plain, to_plain

MOST = 10
MOST_COPIED = 50
"""Five copies of a review in use at once; those of copies that were moved or thrown away do not heap up."""

ROOM = 500 * 1024 * 1024
_SUFFIX = ".version"
_ANCESTOR = "ancestor"
_HEAD_LIMIT = 64 * 1024

_room_taken: dict[Path, int] = {}
"""Bytes in each folder of versions, counted once and then kept: counting 10,000 dossiers takes 0.1 s."""


@dataclass(frozen=True, slots=True)
class Version:
    """What the file `path` was, written at `at` (UTC ISO 8601), until another took its place at `replaced`.

    `place` is where it is kept.
    """

    path: str
    at: str
    replaced: str
    sha256: str
    place: str = ""


def unpacked_at(place: Path) -> bytes:
    """The bytes of the version that is kept at `place`. Raises `FileError` where they are damaged or gone."""
    try:
        _, _, packed = disk.read(place, 2 * SIZE_LIMIT).partition(b"\n")
        return unpacked(packed, SIZE_LIMIT)
    except (OSError, BoundError) as error:
        raise FileError(
            "The earlier version {path} cannot be read ({what}); choose another one.", path=place, what=reason_of(error)
        ) from None


def keep(folder: Path, dossier: str, version: Version, data: bytes) -> None:
    """Keep a version of a file of `dossier` (an id), and let go what is too much. Raises `OSError`."""
    ours = folder / dossier
    ours.mkdir(mode=0o700, parents=True, exist_ok=True)
    second = version.replaced.replace(":", "")
    last = max((int(one.name[len(second) + 1 :][:3]) for one in ours.glob(f"{second}.[0-9][0-9][0-9]-*")), default=0)
    name = f"{second}.{last + 1:03}-{version.sha256[:12]}{_SUFFIX}"  # sorted by name they are in order, on any disk
    put(ours / name, json.dumps(to_plain(version)).encode() + b"\n" + zlib.compress(data, 6))
    kept = versions_of(folder, dossier)
    for old in {*[one for one in kept if one.path == version.path][MOST:], *kept[MOST_COPIED:]}:
        disk.remove(Path(old.place))
    if folder in _room_taken:
        _room_taken[folder] += (ours / name).stat().st_size
    else:
        _room_taken[folder] = sum(size for _, size in _sizes(folder))
    if _room_taken[folder] > ROOM:
        _make_room(folder)


def keep_ancestor(folder: Path, dossier: str, data: bytes) -> None:
    """Keep what the files of `dossier` came of, in the place of what was kept before. Raises `OSError`."""
    (folder / dossier).mkdir(mode=0o700, parents=True, exist_ok=True)
    put(folder / dossier / _ANCESTOR, zlib.compress(data, 6))


def ancestor(folder: Path, dossier: str) -> bytes | None:
    """What `keep_ancestor` kept; None where nothing is kept, or it is damaged."""
    try:
        return unpacked(disk.read(folder / dossier / _ANCESTOR, 2 * SIZE_LIMIT), SIZE_LIMIT)
    except (OSError, BoundError):
        return None


def versions_of(folder: Path, dossier: str) -> tuple[Version, ...]:
    """The versions of the files of `dossier`, the newest first; one that cannot be read is passed over."""
    found = []
    for place in sorted((folder / dossier).glob(f"*{_SUFFIX}"), reverse=True):
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError):
            head, _, _ = disk.read(place, _HEAD_LIMIT).partition(b"\n")
            version: Version = from_plain(Version, json_object(head))
            found.append(replace(version, place=str(place)))
    return tuple(found)


def _make_room(folder: Path) -> None:
    by_dossier: dict[Path, list[tuple[Path, int]]] = {}
    for place, size in sorted(_sizes(folder)):
        by_dossier.setdefault(place.parent, []).append((place, size))
    taken = sum(size for kept in by_dossier.values() for _, size in kept)
    while taken > ROOM:
        fullest = max(by_dossier.values(), key=lambda kept: sum(size for _, size in kept))
        place, size = fullest.pop(0)
        with contextlib.suppress(OSError):
            disk.remove(place)
        taken -= size
    _room_taken[folder] = taken


def _sizes(folder: Path) -> Iterator[tuple[Path, int]]:
    for dossier in os.scandir(folder):
        if dossier.is_dir():
            for kept in os.scandir(dossier.path):
                if kept.name.endswith(_SUFFIX):
                    yield Path(kept.path), kept.stat().st_size
