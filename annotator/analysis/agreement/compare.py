"""Measuring agreement on verdicts and reasons, and on the places that prove them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from annotator.analysis.agreement.passages import place_measures
from annotator.analysis.agreement.result import (
    FEWEST_UNITS,
    NOTHING_TO_COMPARE,
    ONE_CHOICE,
    Agreement,
    Case,
    Cell,
    Measure,
    Pair,
)
from annotator.analysis.agreement.sources import ORDER, Reviewed, category
from annotator.analysis.measures.intervals import FEWEST_DOCUMENTS, of_measure
from annotator.analysis.measures.ratings import (
    Patterns,
    cohen_kappa,
    complete,
    fleiss_kappa,
    krippendorff_alpha,
    pairable,
    percent_agreement,
)
from annotator.core.codebook import Verdict
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Reviewer

_COUNT = len(ORDER)


@dataclass(frozen=True, slots=True)
class _Coefficient:
    """A measure of rows, whose it is, the least value that it can have, and which units it counts."""

    name: Phrase
    method: str
    measure: Callable[[Patterns], float | None]
    lowest: float = -1.0
    units: Callable[[Patterns], int] = pairable


_PERCENT = _Coefficient(
    phrase("percent agreement"), "share of agreeing pairs of reviewers, averaged over units", percent_agreement, 0.0
)
_COHEN = _Coefficient(phrase("Cohen's kappa"), "Cohen 1960, no weights", lambda rows: cohen_kappa(rows, _COUNT))
_WEIGHTED = _Coefficient(
    phrase("Cohen's kappa, linear weights"),
    "Cohen 1968, weights by distance in the order not answered, partial, answered",
    lambda rows: cohen_kappa(rows, _COUNT, "linear"),
)
_FLEISS = _Coefficient(
    phrase("Fleiss' kappa"),
    "Fleiss 1971, units that every reviewer judged",
    lambda rows: fleiss_kappa(rows, _COUNT),
    units=complete,
)
_NOMINAL = _Coefficient(
    phrase("Krippendorff's alpha, nominal"),
    "Krippendorff 2011, nominal, missing values left out",
    lambda rows: krippendorff_alpha(rows, _COUNT),
)
_ORDINAL = _Coefficient(
    phrase("Krippendorff's alpha, ordinal"),
    "Krippendorff 2011, ordinal, missing values left out",
    lambda rows: krippendorff_alpha(rows, _COUNT, "ordinal"),
)
_OF_TWO = (_PERCENT, _COHEN, _WEIGHTED, _NOMINAL, _ORDINAL)
_OF_MORE = (_PERCENT, _FLEISS, _NOMINAL, _ORDINAL)


def agreement(sources: Sequence[Reviewed]) -> Agreement:
    """Measure everything on the sources that several reviewers reviewed (`together`)."""
    reviewers = _reviewers(sources)
    documents = [_rows(source, reviewers, category) for source in sources]
    units = sum(map(pairable, documents))
    return Agreement(
        reviewers=reviewers,
        documents=len(sources),
        units=units,
        missing=sum(_missing(source, rows) for source, rows in zip(sources, documents, strict=True)),
        measures=(
            *(_measured(c, documents) for c in (_OF_TWO if len(reviewers) == 2 else _OF_MORE)),
            _on_reasons(sources, reviewers),
            *place_measures(sources),
        ),
        pairs=tuple(_pair(sources, one, other) for one, other in combinations(reviewers, 2)),
        remarks=tuple(_remarks(units, sum(map(bool, documents)))),
    )


def _reviewers(sources: Sequence[Reviewed]) -> tuple[Reviewer, ...]:
    known = {review.reviewer.id: review.reviewer for source in sources for review, _ in source.reviews}
    return tuple(known.values())


def _rows(source: Reviewed, reviewers: Sequence[Reviewer], chosen: Callable[[Assessment], int | None]) -> Patterns:
    """What each of the reviewers chose of each question of one source; None where there is no review of it."""
    reviews = [source.review(reviewer.id) for reviewer in reviewers]
    return Counter(
        tuple(None if review is None else chosen(review.assessment(q.id)) for review in reviews)
        for q in source.questions
    )


def _missing(source: Reviewed, rows: Patterns) -> int:
    given = sum(units * (len(row) - row.count(None)) for row, units in rows.items())
    return len(source.questions) * len(source.reviews) - given


def _measured(coefficient: _Coefficient, documents: Sequence[Patterns]) -> Measure:
    rows = sum(documents, Patterns())
    value, units = coefficient.measure(rows), coefficient.units(rows)
    drawn = [document for document in documents if document]
    low, high = of_measure(drawn, coefficient.measure, coefficient.lowest) or (None, None)
    undefined = None if value is not None else ONE_CHOICE if units else NOTHING_TO_COMPARE
    return Measure(coefficient.name, value, low, high, units, undefined, coefficient.method)


def _on_reasons(sources: Sequence[Reviewed], reviewers: Sequence[Reviewer]) -> Measure:
    """On the primary reasons of the questions that two reviewers or more gave one."""
    known: dict[str, int] = {}

    def chosen(assessment: Assessment) -> int | None:
        return None if assessment.reason is None else known.setdefault(assessment.reason, len(known))

    documents = [_rows(source, reviewers, chosen) for source in sources]
    on_reasons = _Coefficient(
        phrase("Krippendorff's alpha, reasons"),
        "Krippendorff 2011, nominal, primary reasons of the questions that two reviewers or more gave one",
        lambda rows: krippendorff_alpha(rows, len(known)),
    )
    return _measured(on_reasons, documents)


def _remarks(units: int, documents: int) -> Iterator[Phrase]:
    if units < FEWEST_UNITS:
        yield phrase(
            "There are too few units ({units}, fewer than {needed}) to rely on these numbers.",
            units=units,
            needed=FEWEST_UNITS,
        )
    if documents < FEWEST_DOCUMENTS:
        yield phrase(
            "There are too few documents ({count}, fewer than {needed}) for intervals: the questions of one document "
            "are not independent.",
            count=documents,
            needed=FEWEST_DOCUMENTS,
        )
    else:
        yield phrase("Intervals leave out whole documents in turn, for the questions of one are not independent.")


def _pair(sources: Sequence[Reviewed], one: Reviewer, other: Reviewer) -> Pair:
    found: dict[tuple[Verdict | None, Verdict | None], list[Case]] = {}
    shared = [source for source in sources if source.review(one.id) and source.review(other.id)]
    for source in shared:
        first, second = source.review(one.id), source.review(other.id)
        assert first is not None
        assert second is not None
        for question in source.questions:
            verdicts = (first.assessment(question.id).verdict, second.assessment(question.id).verdict)
            found.setdefault(verdicts, []).append(Case(source.key, question.id, source.file_name))
    cells = (Cell(a, b, tuple(cases)) for (a, b), cases in found.items())
    documents = [_rows(source, (one, other), category) for source in shared]
    return Pair(one, other, tuple(cells), tuple(_measured(c, documents) for c in (_PERCENT, _COHEN)))
