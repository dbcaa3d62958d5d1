"""Counting verdicts, reasons, joint answers, days and commitments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from annotator.analysis.measures.calendar import Term, check_term, days_taken
from annotator.analysis.measures.intervals import FEWEST_DOCUMENTS, of_share
from annotator.analysis.statistics.result import FEWEST_UNITS, Group, ReasonCount, Share, Statistics, Timeliness
from annotator.core.codebook import Verdict
from annotator.core.commitments import PENDING, Status
from annotator.core.consensus import commitments_that_count, speaking
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier

_ORDERED = (Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED)


@dataclass(frozen=True, slots=True)
class _Judgement:
    dossier: Dossier
    assessment: Assessment
    joint: bool

    @property
    def verdict(self) -> Verdict:
        assert self.assessment.verdict is not None
        return self.assessment.verdict


def statistics(dossiers: Sequence[Dossier], today: str, language: str = "en", term: Term | None = None) -> Statistics:
    """Count everything in the dossiers; `today` (ISO 8601 day) decides what is overdue.

    Reasons are named in `language`. Raises `ReviewError` where the calendar of the term is not known.
    """
    if term is not None:
        check_term(term)
    found = [judgement for dossier in dossiers for judgement in _judgements(dossier)]
    ministers, askers = _grouped(found, lambda d: d.facts.minister), _grouped(found, lambda d: d.facts.asker)
    themes = _grouped(found, lambda d: d.facts.theme)
    groupings = (ministers, askers, themes)
    ranked = all(group.answered.total >= FEWEST_UNITS for groups in groupings for group in groups)
    by_name = not ranked and any(len(groups) > 1 for groups in groupings)
    joint = [j for j in found if j.joint]
    kept = [(dossier, c) for dossier in dossiers for _, c in commitments_that_count(dossier)]
    statuses = Counter(c.status for _, c in kept)
    questions = [
        (d, q.id in claimed) for d in dossiers for claimed in (_jointly_claimed(d),) for q in d.structure.judged
    ]
    return Statistics(
        documents=len(dossiers),
        questions=len(questions),
        judgements=len(found),
        all=_group("", found),
        by_minister=_ordered(ministers, ranked),
        by_asker=_ordered(askers, ranked),
        by_theme=_ordered(themes, ranked),
        reasons=tuple(_reasons(found, language)),
        joint=_share(questions),
        lost=_share((j.dossier, j.verdict is Verdict.NOT_ANSWERED) for j in joint if j.verdict in _ORDERED),
        timeliness=_timeliness(dossiers, term),
        commitments=tuple((status, statuses[status]) for status in Status),
        overdue=_share((dossier, c.overdue(today)) for dossier, c in kept if c.status in PENDING),
        ranked=ranked,
        remarks=tuple(_remarks(dossiers, found, by_name)),
    )


def _judgements(dossier: Dossier) -> Iterator[_Judgement]:
    joint = _jointly_claimed(dossier)
    for question in dossier.structure.judged:
        for _, assessment in speaking(dossier, question.id):
            yield _Judgement(dossier, assessment, question.id in joint)


def _jointly_claimed(dossier: Dossier) -> set[str]:
    judged = {q.id for q in dossier.structure.judged}
    return {q for a in dossier.structure.answers if len(a.declared_for) > 1 for q in a.declared_for if q in judged}


def _share(units: Iterable[tuple[Dossier, bool]]) -> Share:
    """How many of the units are so; the interval is by document, of which the same text in two files is one."""
    counts: dict[Hashable, list[bool]] = {}
    for dossier, is_so in units:
        counts.setdefault(dossier.source.text_sha256, []).append(is_so)
    low, high = of_share([(sum(found), len(found)) for found in counts.values()]) or (None, None)
    return Share(sum(map(sum, counts.values())), sum(map(len, counts.values())), low, high)


def _group(name: str, found: Sequence[_Judgement]) -> Group:
    counted = Counter(judgement.verdict for judgement in found)
    answered = _share((j.dossier, j.verdict is Verdict.ANSWERED) for j in found if j.verdict in _ORDERED)
    return Group(name, tuple((verdict, counted[verdict]) for verdict in Verdict), answered)


def _grouped(found: Iterable[_Judgement], key: Callable[[Dossier], str | None]) -> list[Group]:
    groups: dict[str, list[_Judgement]] = {}
    for judgement in found:
        groups.setdefault(" ".join((key(judgement.dossier) or "").split()), []).append(judgement)
    return [_group(name, members) for name, members in groups.items()]


def _ordered(groups: list[Group], ranked: bool) -> tuple[Group, ...]:
    """By share where every group is large enough to be compared, else by name; the unknown last."""
    if ranked:
        return tuple(sorted(groups, key=lambda g: (g.name == "", -(g.answered.value or 0), g.name.casefold())))
    return tuple(sorted(groups, key=lambda g: (g.name == "", g.name.casefold())))


def _reasons(found: Sequence[_Judgement], language: str) -> Iterator[ReasonCount]:
    """Each primary reason that was given, the most frequent first."""
    given: dict[str, list[_Judgement]] = {}
    for judgement in found:
        if judgement.assessment.reason is not None:
            given.setdefault(judgement.assessment.reason, []).append(judgement)
    for reason, judgements in sorted(given.items(), key=lambda item: (-len(item[1]), item[0])):
        first = judgements[0]
        known = (r.label.in_language(language) for r in first.dossier.codebook.reasons if r.id == reason)
        yield ReasonCount(reason, next(known, reason), first.verdict, len(judgements))


def _timeliness(dossiers: Sequence[Dossier], term: Term | None) -> Timeliness:
    counted = term or Term(0)
    taken = [
        (d, days_taken(asked, answered, counted))
        for d in dossiers
        if (asked := d.facts.date_asked) and (answered := d.facts.date_answered) and asked <= answered
    ]
    days = [count for _, count in taken]
    late = _share((d, count > term.days) for d, count in taken) if term is not None else None
    return Timeliness(
        documents=len(taken),
        unknown=len(dossiers) - len(taken),
        median=float(median(days)) if days else None,
        longest=max(days, default=None),
        late=late,
    )


def _remarks(dossiers: Sequence[Dossier], found: Sequence[_Judgement], by_name: bool) -> Iterator[Phrase]:
    if by_name:
        yield phrase(
            "Groups are in the order of their names: with fewer than {count} judgements each, shares say too little "
            "to rank them.",
            count=FEWEST_UNITS,
        )
    seen = Counter((id(j.dossier), j.assessment.question) for j in found)
    if any(count > 1 for count in seen.values()):
        yield phrase(
            "Some questions count more than once, and so may commitments: several reviewers judged them and there is "
            "no consensus."
        )
    if 0 < len({j.dossier.source.text_sha256 for j in found}) < FEWEST_DOCUMENTS:
        yield phrase(
            "There are too few documents (fewer than {needed}) for intervals: the questions of one document are not "
            "independent.",
            needed=FEWEST_DOCUMENTS,
        )
    pages = Counter(d.source.text_sha256 for d in dossiers)
    if any(count > 1 for count in pages.values()):
        yield phrase("Some documents count more than once: the same text is in several files.")
