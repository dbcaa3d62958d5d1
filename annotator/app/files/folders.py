"""Where the program keeps what is the user's own, in the folders that the system has for it (appdirs)."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

import appdirs

from annotator.app.site import site_path
from annotator.core.phrases import Phrase, phrase
from annotator.io.names import folded

_SLOW = 1.0
"""Seconds; a disk that is there answers in milliseconds."""


def data_folder() -> Path:
    """What must not be lost: journals and earlier versions."""
    return Path(appdirs.user_data_dir("annotator", appauthor=False))


def settings_folder() -> Path:
    """The settings of this user."""
    return Path(appdirs.user_config_dir("annotator", appauthor=False))


def places() -> tuple[tuple[Phrase, Path], ...]:
    """What is kept where, for whoever asks (`annotator where`); not all of it need be there."""
    cache, logs = (
        appdirs.user_cache_dir("annotator", appauthor=False),
        appdirs.user_log_dir("annotator", appauthor=False),
    )
    return (
        (phrase("Settings"), settings_folder()),
        (phrase("Defaults for all users of this computer"), site_path()),
        (phrase("Journals of open files"), journal_folder()),
        (phrase("Acts not sent to a team's store yet"), unsent_folder()),
        (phrase("Earlier versions"), versions_folder()),
        (phrase("Index of folders"), Path(cache)),
        (phrase("Log"), Path(logs)),
    )


def places_there(paths: Iterable[str]) -> tuple[tuple[Path, bool], ...]:
    """Those of `paths` that are there, each with whether it is a folder; one look at each.

    A share that is away can take a minute to say so: of one that was slow the other paths are not asked for.
    """
    found: list[tuple[Path, bool]] = []
    away: set[str] = set()
    from annotator.io.team.places import address_of

    for path in map(Path, paths):
        if path.anchor in away:
            continue
        begun = time.monotonic()
        if address_of(path) is not None:  # a store is not asked
            found.append((path, False))
        elif os.path.lexists(path):
            found.append((path, os.path.isdir(path)))  # noqa: PTH112 - never raises
        elif time.monotonic() - begun > _SLOW and path.anchor != "/":
            away.add(path.anchor)
    return tuple(found)


def journal_folder() -> Path:
    """The journals of open files, and what is being written in place."""
    return data_folder() / "journals"


def unsent_folder() -> Path:
    """The acts that a team's store may not have yet, a journal for each sitting."""
    return data_folder() / "unsent"


def versions_folder() -> Path:
    """Earlier versions of reviews (`annotator.io.versions`)."""
    return data_folder() / "versions"


def same_file(one: Path, other: Path) -> bool:
    """Whether two names are of one file: by links, letter case and mapped drives too, where it is there."""
    try:
        mine, others = one.stat(), other.stat()
    except (OSError, ValueError):
        return one.absolute() == other.absolute()
    if mine.st_ino and others.st_ino:
        return os.path.samestat(mine, others)
    return folded(str(one.resolve())) == folded(str(other.resolve()))  # disks of Windows without numbers of files


def may_be_reviews(folder: Path) -> list[Path]:
    """The files in `folder` that may be reviews, by name."""
    return sorted(folder.glob("*.xml"))
