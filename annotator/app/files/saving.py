"""Saving a review: whole or not at all, the previous version kept, and nothing overwritten that is not known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.errors import ConflictError
from annotator.app.times import moment
from annotator.core.phrases import Moment
from annotator.core.review import Dossier
from annotator.io.atomic import backup_paths, write_atomically
from annotator.io.files import checksum, read_bytes

if TYPE_CHECKING:
    from annotator.io import akn

BACKUPS = 3
"""Previous versions of a review that are kept beside it: `review.xml~` is the newest, then `~2` and `~3`."""


class ChangedError(ConflictError):
    """The file on disk is not the one that was opened or saved last: somebody else has written it since."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was saved: the file's checksum, and what the official schema refuses in it (nothing, but for a fault)."""

    sha256: str
    wrong: tuple[akn.Finding, ...]


@dataclass(frozen=True, slots=True)
class Backup:
    """A previous version of a review; `at` is when it was written (UTC ISO 8601)."""

    path: Path
    at: str


def save(dossier: Dossier, path: Path, known: str | None = None) -> Written:
    """Write a review file; the version that was there is kept as a backup.

    What the official schema refuses in it is returned: nothing, unless by a fault of the program, and work is saved
    all the same. What others put into the file and the schema refuses is set aside in it.

    `known` is the checksum that the file at `path` has as far as the caller knows; where it has another
    `ChangedError` is raised and nothing written. None overwrites whatever is there. Raises `FileError` where the file
    cannot be written.
    """
    from annotator.io import akn

    written = akn.write_valid(dossier)
    if known is not None and path.exists() and checksum(read_bytes(path)) != known:
        raise ChangedError(
            "{path} was changed by somebody else at {at}, since you opened it; "
            "compare, save in another place, or overwrite it.",
            path=path,
            at=Moment(_written_at(path)),
        )
    write_atomically(path, written.data, BACKUPS)
    return Written(checksum(written.data), written.wrong)


def backups_of(path: Path) -> tuple[Backup, ...]:
    """The previous versions of the review at `path` that are there, the newest first."""
    return tuple(Backup(kept, _written_at(kept)) for kept in backup_paths(path, BACKUPS) if kept.is_file())


def _written_at(path: Path) -> str:
    return moment(path.stat().st_mtime)
