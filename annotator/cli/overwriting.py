"""Nothing that is there is written over unasked, and what else there is of it is told."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.app.files.originals import is_stream
from annotator.cli.printing import put, say
from annotator.core.review import Dossier

if TYPE_CHECKING:
    from annotator.app.files.saving import Written


def refuse_to_overwrite(target: Path, read: Path, force: bool) -> None:
    """Raise `AppError` where `target` is the file that is read, or is there and nobody said to replace it."""
    if not target.exists() or is_stream(target):
        return
    if read.exists() and target.samefile(read):
        raise AppError("{path} is the file to be read itself; choose another name for what is written.", path=target)
    if not force and not (target.is_file() and target.stat().st_size == 0):  # an empty file holds nothing to lose
        raise AppError("{path} is there already; choose another name, or add --force.", path=target)


def put_saved(written: Written) -> None:
    """Print what a save could not do besides."""
    if written.unkept is not None:
        put(written.unkept)


def put_copies(path: Path, dossier: Dossier) -> None:
    """Print which files beside a review hold other work on it, and how it is joined."""
    from annotator.app.copies import conflict_copies

    for copy in conflict_copies(path, dossier):
        say(
            "{copy} holds other work on this document by a reviewer of it; join them: annotator merge {path} {other} "
            "-o OUT.xml",
            copy=copy,
            path=quote(str(path)),
            other=quote(str(copy)),
        )
