"""Saving a review: whole or not at all, the previous version kept, and nothing overwritten that is not known."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.errors import ConflictError
from annotator.app.files.folders import journal_folder
from annotator.app.files.versions import keep_version, wrote
from annotator.app.times import moment
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Moment, Phrase
from annotator.core.review import Dossier
from annotator.io.atomic import write_atomically
from annotator.io.files import checksum, read_bytes

if TYPE_CHECKING:
    from annotator.io import akn


class ChangedError(ConflictError):
    """The file on disk is not the one that was opened or saved last: somebody else has written it since."""


class MovedError(ConflictError):
    """There is no file any more where the one stood that was opened or saved last."""


class ReplacedError(ConflictError):
    """Another document stands there now."""


@dataclass(frozen=True, slots=True)
class Written:
    """What was saved: the file's checksum, and what the official schema refuses in it (nothing, but for a fault).

    `unkept` says that the version before it could not be kept; None where it was.
    """

    sha256: str
    wrong: tuple[akn.Finding, ...]
    unkept: Phrase | None = None


def _nobody(_path: Path, _sha256: str) -> None:
    pass


def save(
    dossier: Dossier, path: Path, known: str | None = None, intend: Callable[[Path, str], object] = _nobody
) -> Written:
    """Write a review file; the version that was there before this session of work is kept (`files.versions`).

    What the official schema refuses in it is returned: nothing, unless by a fault of the program, and work is saved
    all the same. What others put into the file and the schema refuses is set aside in it.

    `known` is the checksum that the file at `path` has as far as the caller knows; where it has another
    `ChangedError` is raised (`ReplacedError`: another document), where there is none `MovedError`, and nothing written.
    None overwrites whatever is there.
    `intend` is told the checksum that the file will have, right before it is written. Raises `FileError` where the
    file cannot be written.
    """
    from annotator.io import akn

    written = akn.write_valid(dossier)
    there = read_bytes(path) if path.is_file() else None
    if known is not None and there is None and path.parent.is_dir():
        raise MovedError(
            "{path} is not there any more: it was renamed, moved or removed; save it there once more, or elsewhere.",
            path=path,
        )
    if known is not None and there is not None and checksum(there) != known:
        if _is_other(there, dossier):
            raise ReplacedError("Another document stands at {path} now; save this one elsewhere.", path=path)
        raise ChangedError(
            "{path} was changed by somebody else at {at}, since you opened it; "
            "compare, save in another place, or overwrite it.",
            path=path,
            at=Moment(_written_at(path)),
        )
    unkept = None
    if there is not None and there != written.data:
        unkept = keep_version(dossier, path, there, known)
    sha256 = checksum(written.data)
    intend(path, sha256)
    write_atomically(path, written.data, journal_folder())
    wrote(path, sha256)
    return Written(sha256, written.wrong, unkept)


def _is_other(data: bytes, dossier: Dossier) -> bool:
    """Whether there is a document that can be read, and another than `dossier`."""
    from annotator.core.merging import one_document
    from annotator.io import akn

    with suppress(AnnotatorError):
        return not one_document(akn.read(data), dossier)
    return False


def _written_at(path: Path) -> str:
    return moment(path.stat().st_mtime)
