"""Measuring agreement on verdicts, and on the places that prove them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.analysis.agreement.passages import place_measures
from annotator.analysis.agreement.result import FEWEST_UNITS, Agreement, Case, Cell, Measure, Pair
from annotator.analysis.agreement.sources import ORDER, Reviewed, category
from annotator.analysis.measures.intervals import bootstrap
from annotator.analysis.measures.ratings import (
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    pairable,
    percent_agreement,
)
from annotator.core.codebook import Verdict
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Reviewer

DOCUMENTS_FOR_CLUSTERS = 10
"""From this many documents on, intervals draw whole documents: questions of one document are not independent."""

_Row = tuple[int | None, ...]
_COUNT = len(ORDER)


@dataclass(frozen=True, slots=True)
class _Coefficient:
    name: Phrase
    measure: Callable[[Sequence[_Row]], float | None]


def agreement(sources: Sequence[Reviewed]) -> Agreement:
    """Measure everything on the sources that several reviewers reviewed (`together`)."""
    reviewers = _reviewers(sources)
    groups = [[_row(source, reviewers, q.id) for q in source.questions] for source in sources]
    rows = [row for group in groups for row in group]
    units = len(pairable(rows))
    clustered = len(sources) >= DOCUMENTS_FOR_CLUSTERS
    drawn = [g for g in groups if g] if clustered else [[row] for row in rows]
    measures = [_measured(c, rows, drawn, units) for c in _coefficients(len(reviewers))]
    return Agreement(
        reviewers=reviewers,
        documents=len(sources),
        units=units,
        measures=(*measures, *place_measures(sources)),
        pairs=tuple(_pair(sources, one, other) for one, other in combinations(reviewers, 2)),
        remarks=tuple(_remarks(units, clustered)),
    )


def _reviewers(sources: Sequence[Reviewed]) -> tuple[Reviewer, ...]:
    known = {review.reviewer.id: review.reviewer for source in sources for review, _ in source.reviews}
    return tuple(known.values())


def _row(source: Reviewed, reviewers: Sequence[Reviewer], question: str) -> _Row:
    reviews = (source.review(reviewer.id) for reviewer in reviewers)
    return tuple(None if review is None else category(review.assessment(question)) for review in reviews)


def _coefficients(reviewers: int) -> list[_Coefficient]:
    nominal = _Coefficient(phrase("Krippendorff's alpha, nominal"), lambda rows: krippendorff_alpha(rows, _COUNT))
    ordinal = _Coefficient(
        phrase("Krippendorff's alpha, ordinal"), lambda rows: krippendorff_alpha(rows, _COUNT, "ordinal")
    )
    percent = _Coefficient(phrase("percent agreement"), percent_agreement)
    if reviewers == 2:
        kappa = _Coefficient(phrase("Cohen's kappa"), lambda rows: cohen_kappa(rows, _COUNT))
        weighted = _Coefficient(
            phrase("Cohen's kappa, linear weights"), lambda rows: cohen_kappa(rows, _COUNT, "linear")
        )
        return [percent, kappa, weighted, nominal, ordinal]
    return [percent, _Coefficient(phrase("Fleiss' kappa"), lambda rows: fleiss_kappa(rows, _COUNT)), nominal, ordinal]


def _measured(coefficient: _Coefficient, rows: Sequence[_Row], groups: Sequence[Sequence[_Row]], units: int) -> Measure:
    value = coefficient.measure(rows)
    interval = bootstrap(groups, coefficient.measure) if value is not None else None
    low, high = interval or (None, None)
    return Measure(coefficient.name, value, low, high, units)


def _remarks(units: int, clustered: bool) -> list[Phrase]:
    said = []
    if units < FEWEST_UNITS:
        said.append(
            phrase(
                "There are too few units ({units}, fewer than {needed}) to rely on these numbers.",
                units=units,
                needed=FEWEST_UNITS,
            )
        )
    if clustered:
        said.append(phrase("Intervals draw whole documents, for the questions of one are not independent."))
    else:
        said.append(
            phrase(
                "Intervals draw single questions; from {count} documents on they draw documents.",
                count=DOCUMENTS_FOR_CLUSTERS,
            )
        )
    return said


def _pair(sources: Sequence[Reviewed], one: Reviewer, other: Reviewer) -> Pair:
    found: dict[tuple[Verdict | None, Verdict | None], list[Case]] = {}
    for source in sources:
        first, second = source.review(one.id), source.review(other.id)
        if first is None or second is None:
            continue
        for question in source.questions:
            verdicts = (first.assessment(question.id).verdict, second.assessment(question.id).verdict)
            found.setdefault(verdicts, []).append(Case(source.key, question.id, source.file_name))
    cells = (Cell(a, b, tuple(cases)) for (a, b), cases in found.items())
    return Pair(one, other, tuple(cells))
