"""What reviewers hand over: one function for all formats."""

from __future__ import annotations

from collections.abc import Callable

from annotator.app.errors import AppError
from annotator.core.review import Dossier
from annotator.io.exporters.csv import write_csv

_WRITERS: dict[str, Callable[[Dossier], bytes]] = {"csv": write_csv}
FORMATS = tuple(_WRITERS)


def export(dossier: Dossier, to: str) -> bytes:
    """The dossier in the format `to`, one of `FORMATS`. Raises `AppError` for another."""
    if to not in _WRITERS:
        raise AppError("There is no export to {format}; choose one of: {known}.", format=to, known=", ".join(FORMATS))
    return _WRITERS[to](dossier)
