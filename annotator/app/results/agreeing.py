"""Measuring how far reviewers agree, for the command line and the window."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from annotator.analysis.agreement import FEWEST_UNITS, Agreement, Case, Cell, Measure, Pair, agreement, together
from annotator.app.errors import AppError
from annotator.core.people import told_apart
from annotator.core.review import Dossier
from annotator.io.atomic import write_atomically
from annotator.io.exporters.plain import harmless

__all__ = ["FEWEST_UNITS", "Agreement", "Case", "Cell", "Measure", "Pair", "agreement_as_json", "measure_agreement"]


def measure_agreement(dossiers: Iterable[Dossier]) -> Agreement:
    """The agreement of all who reviewed the same source in these dossiers.

    Raises `AppError` where no source has two reviewers, or findings are hidden until all reviews are complete.
    """
    given = tuple(dossiers)
    for dossier in given:
        if dossier.findings_hidden:
            raise AppError(
                "The findings in {name} are hidden until all reviews are complete; measure agreement after that.",
                name=dossier.source.file_name,
            )
    sources = together(told_apart(given))
    if not sources:
        raise AppError("No source has two reviewers here; give reviews of the same source by several reviewers.")
    return agreement(sources)


def agreement_as_json(measured: Agreement) -> dict[str, object]:
    """The same for `annotator agreement --json`; null is undefined, or an interval that there is not."""
    return {
        "reviewers": [asdict(reviewer) for reviewer in measured.reviewers],
        "documents": measured.documents,
        "units": measured.units,
        "missing": measured.missing,
        "too_few": measured.units < FEWEST_UNITS,
        "measures": [_measure(measure) for measure in measured.measures],
        "confusion": [
            {
                "first": pair.first.name,
                "second": pair.second.name,
                "measures": [_measure(measure) for measure in pair.measures],
                "cells": [
                    {
                        "first": cell.first,
                        "second": cell.second,
                        "count": len(cell.cases),
                        "cases": [asdict(case) for case in cell.cases],
                    }
                    for cell in pair.cells
                ],
            }
            for pair in measured.pairs
        ],
        "remarks": [str(remark) for remark in measured.remarks],
    }


def write_table(path: Path, measured: Agreement) -> None:
    """The measures as a table (CSV), first of all reviewers, then of each two. Raises `FileError`."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(["reviewers", "measure", "value", "low", "high", "n", "undefined"])
    groups = [(measured.reviewers, measured.measures)]
    groups += [((pair.first, pair.second), pair.measures) for pair in measured.pairs if len(measured.pairs) > 1]
    for reviewers, measures in groups:
        named = " / ".join(reviewer.name for reviewer in reviewers)
        for one in measures:
            why = "" if one.undefined is None else str(one.undefined)
            cells = (named, str(one.name), one.value, one.low, one.high, one.units, why)
            writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in cells])
    write_atomically(path, table.getvalue().encode("utf-8-sig"))


def _measure(measure: Measure) -> dict[str, object]:
    why = None if measure.undefined is None else str(measure.undefined)
    return {**asdict(measure), "name": str(measure.name), "undefined": why}
