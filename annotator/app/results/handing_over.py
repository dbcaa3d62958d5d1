"""The dossier that is open, together with review files beside it: exported, measured, counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.app.files.opening import open_review
from annotator.app.results.agreeing import Agreement, measure_agreement
from annotator.app.results.counting import Statistics, Term, count
from annotator.app.results.exporting import Named, export_to
from annotator.core.review import Dossier


def export_files(
    told: Callable[[object], object],
    dossier: Dossier,
    name: str,
    files: Sequence[Path],
    to: str,
    target: Path,
    language: str = "",
    reviewer: str | None = None,
) -> tuple[Path, ...]:
    """Write the dossier and the reviews in `files` in the format `to`, as `export_to` does.

    `told` hears how many questions of a dossier a slow export has done; what it raises ends the export.
    """
    named = [Named(name, dossier), *(Named(path.stem, open_review(path)) for path in files)]
    return export_to(named, to, target, language=language, reviewer=reviewer, told=told)


def measure_files(dossier: Dossier, files: Sequence[Path]) -> Agreement:
    """The agreement in the dossier and in `files`, as `measure_agreement` does."""
    return measure_agreement([dossier, *(open_review(path) for path in files)])


def count_files(dossier: Dossier, files: Sequence[Path], language: str = "en", term: Term | None = None) -> Statistics:
    """Counts over the dossier and `files`, as `count` does."""
    return count([dossier, *(open_review(path) for path in files)], language, term)
