"""What reviewers hand over: dossiers in other formats, one file or many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.results.showing import visible
from annotator.app.times import utc_now
from annotator.core.charts import Chart
from annotator.core.people import told_apart
from annotator.core.review import Dossier
from annotator.io.atomic import write_atomically
from annotator.io.exporters.interface import Exporter, Setting, unwatched
from annotator.io.exporters.json import as_json, standings_as_json
from annotator.io.exporters.registry import EVERY, EXPORTERS
from annotator.io.names import file_name, folded

__all__ = [
    "EVERY",
    "EXPORTERS",
    "FORMATS",
    "Exporter",
    "Named",
    "as_json",
    "export",
    "export_to",
    "exporter",
    "standings_as_json",
    "targets",
    "visible",
]

FORMATS = tuple(one.name for one in EXPORTERS)
_WITH_PICTURES = ("html", "pdf")


@dataclass(frozen=True, slots=True)
class Named:
    """A dossier and the name of its file without folder and end ("bridges"), which exports are named after."""

    name: str
    dossier: Dossier


def exporter(name: str) -> Exporter:
    """The exporter of that format. Raises `AppError` where there is none."""
    for one in EVERY:
        if one.name == name:
            return one
    raise AppError(
        "There is no export to {format}; choose one of: {known}.",
        format=name,
        known=", ".join(one.name for one in EVERY),
    )


def export(
    dossiers: Sequence[Dossier],
    to: str,
    *,
    language: str = "",
    reviewer: str | None = None,
    separator: str = ",",
    told: Callable[[int], object] = unwatched,
) -> bytes:
    """The dossiers in the format `to`, in words of `language` ("": that of each document).

    Where findings are hidden until all reviews are complete, only those of `reviewer` (an id or a name) are given.
    A slow format tells `told` how many questions of a dossier are done; what that raises ends the export.
    Raises `AppError` for a format that there is not, or where they are hidden and no reviewer is named.
    """
    chosen = exporter(to)
    shown = told_apart([visible(dossier, reviewer) for dossier in dossiers])
    moment = utc_now()
    words = language or (shown[0].facts.language if shown else None) or "en"
    pictures = _charts(shown, moment[:10], words) if chosen.name in _WITH_PICTURES else ()
    setting = Setting(
        today=moment[:10], made_at=moment, language=language, charts=pictures, told=told, separator=separator
    )
    return chosen.write(shown, setting)


def _charts(dossiers: Sequence[Dossier], today: str, language: str) -> tuple[Chart, ...]:
    from annotator.analysis.statistics import charts, statistics

    return charts(statistics(dossiers, today, language))


def targets(names: Sequence[str], to: str, target: Path) -> tuple[Path, ...]:
    """The files that `export_to` would write of dossiers with these names (`Named.name`).

    One file `target`, if it is a single dossier or the format holds several in one; else `target` is a folder with
    a file for each dossier. Raises `AppError` for a format that there is not.
    """
    chosen = exporter(to)
    if chosen.together or len(names) == 1:
        return (target,)
    taken: set[str] = set()
    return tuple(target / f"{free_name(name, taken)}{chosen.extension}" for name in names)


def free_name(name: str, taken: set[str]) -> str:
    """A name for a file, with a number where `taken` has it; it is taken then."""
    wanted = free = file_name(name)
    number = 1
    while folded(free) in taken:
        number += 1
        free = f"{wanted}-{number}"
    taken.add(folded(free))
    return free


def export_to(
    named: Sequence[Named],
    to: str,
    target: Path,
    *,
    language: str = "",
    reviewer: str | None = None,
    separator: str = ",",
    told: Callable[[int], object] = unwatched,
) -> tuple[Path, ...]:
    """Write the dossiers in the format `to`, each file whole or not at all, and name what was written.

    Raises `AppError` as `export` does, or where the folder cannot be made; `FileError` where a file cannot be written.
    """
    paths = targets([one.name for one in named], to, target)
    if len(paths) == 1:
        dossiers = [one.dossier for one in named]
        data = export(dossiers, to, language=language, reviewer=reviewer, separator=separator, told=told)
        write_atomically(paths[0], data)
        return paths
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(
            "The folder {folder} cannot be made ({what}); choose another name.", folder=target, what=error.strerror
        ) from None
    for path, one in zip(paths, named, strict=True):
        write_atomically(path, export([one.dossier], to, language=language, reviewer=reviewer, told=told))
    return paths
