"""Nothing that is there is written over unasked."""

from __future__ import annotations

from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.files.originals import is_stream


def refuse_to_overwrite(target: Path, read: Path, force: bool) -> None:
    """Raise `AppError` where `target` is the file that is read, or is there and nobody said to replace it."""
    if not target.exists() or is_stream(target):
        return
    if read.exists() and target.samefile(read):
        raise AppError("{path} is the file to be read itself; choose another name for what is written.", path=target)
    if not force and not (target.is_file() and target.stat().st_size == 0):  # an empty file holds nothing to lose
        raise AppError("{path} is there already; choose another name, or add --force.", path=target)
