"""Counting verdicts, reasons, joint answers, days and commitments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from annotator.analysis.measures.calendar import Term, check_term, days_taken
from annotator.analysis.measures.intervals import FEWEST_DOCUMENTS, of_share
from annotator.analysis.statistics.result import FEWEST_UNITS, Group, ReasonCount, Share, Statistics, Timeliness
from annotator.core.codebook import Codebook, Verdict
from annotator.core.commitments import PENDING, Status
from annotator.core.consensus import commitments_that_count, speaking
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.core.source import Facts

_ORDERED = (Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED)


@dataclass(frozen=True, slots=True)
class _Document:
    """What is counted of a dossier, without its texts, so that thousands can be counted at once.

    `key` is the checksum of its text; `questions` says of each judged question whether a joint answer claims it;
    `judgements` are question, verdict, primary reason and that again; `promises` are status and whether it is overdue.
    """

    key: str
    facts: Facts
    codebook: Codebook
    questions: tuple[bool, ...]
    judgements: tuple[tuple[str, Verdict, str | None, bool], ...]
    promises: tuple[tuple[Status, bool], ...]


@dataclass(frozen=True, slots=True)
class _Judgement:
    document: _Document
    question: str
    verdict: Verdict
    reason: str | None
    joint: bool


def statistics(dossiers: Iterable[Dossier], today: str, language: str = "en", term: Term | None = None) -> Statistics:
    """Count everything in the dossiers, each looked at once; `today` (ISO 8601 day) decides what is overdue.

    Reasons are named in `language`. Raises `ReviewError` where the calendar of the term is not known.
    """
    if term is not None:
        check_term(term)
    documents = [_document(dossier, today) for dossier in dossiers]
    found = [_Judgement(document, *judgement) for document in documents for judgement in document.judgements]
    ministers, askers = _grouped(found, lambda facts: facts.minister), _grouped(found, lambda facts: facts.asker)
    themes = _grouped(found, lambda facts: facts.theme)
    groupings = (ministers, askers, themes)
    ranked = all(group.answered.total >= FEWEST_UNITS for groups in groupings for group in groups)
    by_name = not ranked and any(len(groups) > 1 for groups in groupings)
    joint = [j for j in found if j.joint]
    kept = [(document, *promise) for document in documents for promise in document.promises]
    statuses = Counter(status for _, status, _ in kept)
    questions = [(document, claimed) for document in documents for claimed in document.questions]
    return Statistics(
        documents=len(documents),
        questions=len(questions),
        judgements=len(found),
        all=_group("", found),
        by_minister=_ordered(ministers, ranked),
        by_asker=_ordered(askers, ranked),
        by_theme=_ordered(themes, ranked),
        reasons=tuple(_reasons(found, language)),
        joint=_share(questions),
        lost=_share((j.document, j.verdict is Verdict.NOT_ANSWERED) for j in joint if j.verdict in _ORDERED),
        timeliness=_timeliness(documents, term),
        commitments=tuple((status, statuses[status]) for status in Status),
        overdue=_share((document, late) for document, status, late in kept if status in PENDING),
        ranked=ranked,
        remarks=tuple(_remarks(documents, found, by_name)),
    )


def _document(dossier: Dossier, today: str) -> _Document:
    joint = _jointly_claimed(dossier)
    judged = dossier.structure.judged
    judgements = (
        (question.id, assessment.verdict, assessment.reason, question.id in joint)
        for question in judged
        for _, assessment in speaking(dossier, question.id)
        if assessment.verdict is not None
    )
    return _Document(
        dossier.source.text_sha256,
        dossier.facts,
        dossier.codebook,
        tuple(question.id in joint for question in judged),
        tuple(judgements),
        tuple((c.status, c.overdue(today)) for _, c in commitments_that_count(dossier)),
    )


def _jointly_claimed(dossier: Dossier) -> set[str]:
    judged = {q.id for q in dossier.structure.judged}
    return {q for a in dossier.structure.answers if len(a.declared_for) > 1 for q in a.declared_for if q in judged}


def _share(units: Iterable[tuple[_Document, bool]]) -> Share:
    """How many of the units are so; the interval is by document, of which the same text in two files is one."""
    counts: dict[Hashable, list[bool]] = {}
    for document, is_so in units:
        counts.setdefault(document.key, []).append(is_so)
    low, high = of_share([(sum(found), len(found)) for found in counts.values()]) or (None, None)
    return Share(sum(map(sum, counts.values())), sum(map(len, counts.values())), low, high)


def _group(name: str, found: Sequence[_Judgement]) -> Group:
    counted = Counter(judgement.verdict for judgement in found)
    answered = _share((j.document, j.verdict is Verdict.ANSWERED) for j in found if j.verdict in _ORDERED)
    return Group(name, tuple((verdict, counted[verdict]) for verdict in Verdict), answered)


def _grouped(found: Iterable[_Judgement], key: Callable[[Facts], str | None]) -> list[Group]:
    groups: dict[str, list[_Judgement]] = {}
    for judgement in found:
        groups.setdefault(" ".join((key(judgement.document.facts) or "").split()), []).append(judgement)
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
        if judgement.reason is not None:
            given.setdefault(judgement.reason, []).append(judgement)
    for reason, judgements in sorted(given.items(), key=lambda item: (-len(item[1]), item[0])):
        first = judgements[0]
        known = (r.label.in_language(language) for r in first.document.codebook.reasons if r.id == reason)
        yield ReasonCount(reason, next(known, reason), first.verdict, len(judgements))


def _timeliness(documents: Sequence[_Document], term: Term | None) -> Timeliness:
    counted = term or Term(0)
    taken = [
        (d, days_taken(asked, answered, counted))
        for d in documents
        if (asked := d.facts.date_asked) and (answered := d.facts.date_answered) and asked <= answered
    ]
    days = [count for _, count in taken]
    late = _share((d, count > term.days) for d, count in taken) if term is not None else None
    return Timeliness(
        documents=len(taken),
        unknown=len(documents) - len(taken),
        median=float(median(days)) if days else None,
        longest=max(days, default=None),
        late=late,
    )


def _remarks(documents: Sequence[_Document], found: Sequence[_Judgement], by_name: bool) -> Iterator[Phrase]:
    if by_name:
        yield phrase(
            "Groups are in the order of their names: with fewer than {count} judgements each, shares say too little "
            "to rank them.",
            count=FEWEST_UNITS,
        )
    seen = Counter((id(j.document), j.question) for j in found)
    if any(count > 1 for count in seen.values()):
        yield phrase(
            "Some questions count more than once, and so may commitments: several reviewers judged them and there is "
            "no consensus."
        )
    if 0 < len({j.document.key for j in found}) < FEWEST_DOCUMENTS:
        yield phrase(
            "There are too few documents (fewer than {needed}) for intervals: the questions of one document are not "
            "independent.",
            needed=FEWEST_DOCUMENTS,
        )
    pages = Counter(document.key for document in documents)
    if any(count > 1 for count in pages.values()):
        yield phrase("Some documents count more than once: the same text is in several files.")
