"""The board of a workspace: who is how far, what was found by minister and theme, what is overdue."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from annotator.analysis.measures.intervals import of_measure, of_share
from annotator.analysis.measures.ratings import Patterns, krippendorff_alpha, percent_agreement
from annotator.app.workspace.searching import Reader, Wanted, number_of_rows
from annotator.core.codebook import Verdict
from annotator.io.index.board import overdue_figures, people_figures, read_twice, verdict_figures

ORDERED = (Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED)


@dataclass(frozen=True, slots=True)
class PersonFigures:
    """Documents of one who reviews: `this_week` are those completed since Monday."""

    name: str
    assigned: int
    begun: int
    done: int
    this_week: int
    late: int


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Verdicts of one minister or theme ("" for unknown), and the 95 % interval of the share answered, by document."""

    name: str
    verdicts: tuple[tuple[Verdict, int], ...]
    low: float | None
    high: float | None

    @property
    def total(self) -> int:
        """How many verdicts there are of those that have an order."""
        return sum(count for _, count in self.verdicts)

    @property
    def answered(self) -> float | None:
        """The share answered; None of nothing."""
        return dict(self.verdicts)[Verdict.ANSWERED] / self.total if self.total else None


@dataclass(frozen=True, slots=True)
class Twice:
    """Questions that several reviewers judged, in how many documents, and how far they agree."""

    questions: int
    documents: int
    percent: float | None
    low: float | None
    high: float | None
    alpha: float | None
    """Krippendorff's, nominal, of answered, partial and not answered; None where it is undefined."""


@dataclass(frozen=True, slots=True)
class Board:
    """All figures; `overdue` has half years with their number of promises."""

    documents: int
    complete: int
    disagreements: int
    people: tuple[PersonFigures, ...]
    ministers: tuple[GroupFigures, ...]
    themes: tuple[GroupFigures, ...]
    overdue: tuple[tuple[str, int], ...]
    twice: Twice


def board(reader: Reader, today: str) -> Board:
    """The figures on a day (ISO 8601)."""
    day = date.fromisoformat(today)
    week = (day - timedelta(day.weekday())).isoformat()
    return Board(
        number_of_rows(reader, Wanted()),
        number_of_rows(reader, Wanted({"state": ["complete"]})),
        number_of_rows(reader, Wanted(flags=("disagreement",))),
        tuple(PersonFigures(name, *figures) for name, figures in people_figures(reader, today, week)),
        _groups(reader, "minister"),
        _groups(reader, "theme"),
        tuple(overdue_figures(reader, today)),
        _twice(reader),
    )


def _twice(reader: Reader) -> Twice:
    """Agreement over what was read twice: *not applicable* and *cannot judge* count as missing, as everywhere."""
    places = {str(verdict): place for place, verdict in enumerate(ORDERED)}
    documents: dict[str, Patterns] = {}
    for dossier, verdicts in read_twice(reader):
        given = tuple(places[one] for one in verdicts.split() if one in places)
        if len(given) > 1:
            documents.setdefault(dossier, Patterns())[given] += 1
    total = sum(documents.values(), Patterns())
    low, high = of_measure(list(documents.values()), percent_agreement, 0.0) or (None, None)
    percent, alpha = percent_agreement(total), krippendorff_alpha(total, len(ORDERED))
    return Twice(total.total(), len(documents), percent, low, high, alpha)


def _groups(reader: Reader, column: str) -> tuple[GroupFigures, ...]:
    by_name: dict[str, dict[str, Counter[str]]] = {}
    for name, dossier, verdict, count in verdict_figures(reader, column):
        by_name.setdefault(name, {}).setdefault(dossier, Counter())[verdict] += count
    return tuple(sorted((_group(*found) for found in by_name.items()), key=lambda group: (-group.total, group.name)))


def _group(name: str, documents: dict[str, Counter[str]]) -> GroupFigures:
    counted = sum(documents.values(), Counter[str]())
    units = [(of_it[Verdict.ANSWERED], sum(of_it[one] for one in ORDERED)) for of_it in documents.values()]
    low, high = of_share([unit for unit in units if unit[1]]) or (None, None)
    return GroupFigures(name, tuple((one, counted[one]) for one in ORDERED), low, high)
