"""What `annotator agreement` and `annotator statistics` print."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Sequence

from annotator.app.files.opening import open_review
from annotator.app.results.agreeing import Agreement, Measure, Pair, agreement_as_json, measure_agreement
from annotator.app.results.counting import Group, Share, Statistics, Term, count, statistics_as_json
from annotator.app.results.recording import write_record
from annotator.cli.codes import DONE
from annotator.cli.printing import fact, heading, named, put, say, sentence, spoken, told
from annotator.core.codebook import Verdict

_ORDER: tuple[Verdict | None, ...] = (*Verdict, None)


def agreement(arguments: Namespace) -> int:
    """`annotator agreement REVIEW.xml ... [--json]`."""
    measured = measure_agreement([open_review(path) for path in arguments.reviews])
    if arguments.record is not None:
        write_record(arguments.record, agreement_as_json(measured), arguments.reviews)
    if arguments.json:
        print(json.dumps(agreement_as_json(measured), ensure_ascii=False, indent=1))
    else:
        _show_agreement(measured)
    return DONE


def statistics(arguments: Namespace) -> int:
    """`annotator statistics REVIEW.xml ... [--json]`."""
    term = None
    if arguments.term is not None:
        term = Term(arguments.term, arguments.working_days or bool(arguments.calendar), arguments.calendar or "")
    counted = count([open_review(path) for path in arguments.reviews], _labels_in(arguments), term)
    if arguments.record is not None:
        write_record(arguments.record, statistics_as_json(counted), arguments.reviews)
    if arguments.json:
        print(json.dumps(statistics_as_json(counted), ensure_ascii=False, indent=1))
    else:
        _show_statistics(counted, term)
    return DONE


def _labels_in(arguments: Namespace) -> str:
    """The language of the reasons: for programs it does not follow the environment."""
    return str(getattr(arguments, "language", "en" if arguments.json else spoken()))


def _show_agreement(measured: Agreement) -> None:
    say(
        "{names}; questions judged by two or more: {units}, documents: {documents}",
        names=", ".join(reviewer.name for reviewer in measured.reviewers),
        units=measured.units,
        documents=measured.documents,
    )
    for measure in measured.measures:
        put(_measure(measure), "  ")
    for pair in measured.pairs:
        _show_pair(pair, pair.measures if len(measured.pairs) > 1 else ())
    for remark in measured.remarks:
        put(remark)


def _measure(measure: Measure) -> str:
    if measure.value is None:
        undefined = told("undefined (n = {count})", count=measure.units)
        return fact(
            sentence(measure.name),
            undefined if measure.undefined is None else fact(undefined, sentence(measure.undefined)),
        )
    interval = f" [{measure.low:z.3f}, {measure.high:z.3f}]" if measure.low is not None else ""
    return fact(sentence(measure.name), f"{measure.value:z.3f}{interval} (n = {measure.units})")


def _show_pair(pair: Pair, measures: Sequence[Measure]) -> None:
    say("{first} (rows) and {second} (columns):", first=pair.first.name, second=pair.second.name)
    for measure in measures:
        put(_measure(measure), "  ")
    cells = {(cell.first, cell.second): len(cell.cases) for cell in pair.cells}
    rows = [v for v in _ORDER if any(v == first for first, _ in cells)]
    columns = [v for v in _ORDER if any(v == second for _, second in cells)]
    width = max((len(_verdict(v)) for v in (*rows, *columns)), default=0) + 2
    print("  " + " " * width + "".join(_verdict(v).rjust(width) for v in columns))
    for row in rows:
        numbers = "".join(str(cells.get((row, column), 0)).rjust(width) for column in columns)
        print("  " + _verdict(row).ljust(width) + numbers)


def _verdict(verdict: Verdict | None) -> str:
    return named(verdict or "unreviewed")


def _show_statistics(counted: Statistics, term: Term | None) -> None:
    counts = {"documents": counted.documents, "questions": counted.questions, "judgements": counted.judgements}
    say("Documents: {documents}, questions: {questions}, judgements: {judgements}", **counts)
    put(_group(counted.all), "  ")
    for name, groups in (("minister", counted.by_minister), ("asker", counted.by_asker), ("theme", counted.by_theme)):
        put(fact(heading(name), ""))
        for group in groups:
            put(fact(group.name or named("unknown"), _group(group)), "  ")
    put(fact(heading("Reasons"), ""))
    for reason in counted.reasons:
        put(fact(f"{reason.label} ({reason.id})", reason.count), "  ")
    say("Questions claimed by a joint answer: {share}", share=_share(counted.joint))
    say("Of the judged ones among them not answered: {share}", share=_share(counted.lost))
    _show_days(counted, term)
    put(fact(heading("Commitments"), _counts(counted.commitments)))
    say("Overdue among those pending: {share}", share=_share(counted.overdue))
    for remark in counted.remarks:
        put(remark)


def _show_days(counted: Statistics, term: Term | None) -> None:
    days = counted.timeliness
    if days.median is None:
        say("Days to answer: unknown, no document states both dates")
        return
    kind = told("working days") if term is not None and term.working else told("days")
    say(
        "Days to answer: median {median}, longest {longest} {kind} (documents: {known}, without both dates: {unknown})",
        median=f"{days.median:g}",
        longest=days.longest,
        kind=kind,
        known=days.documents,
        unknown=days.unknown,
    )
    if term is not None and days.late is not None:
        say("Later than {count} {kind}: {share}", count=term.days, kind=kind, share=_share(days.late))


def _group(group: Group) -> str:
    return f"{_counts(group.verdicts)}; {named(Verdict.ANSWERED)} {_share(group.answered)}"


def _counts(counted: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{named(name)} {number}" for name, number in counted if number) or told("none")


def _share(share: Share) -> str:
    if share.value is None:
        return told("undefined (0 of 0)")
    if share.low is None or share.high is None:
        return told("{share} ({count} of {total})", share=f"{share.value:.0%}", count=share.count, total=share.total)
    return told(
        "{share} ({count} of {total}; 95 % interval {low} to {high})",
        share=f"{share.value:.0%}",
        count=share.count,
        total=share.total,
        low=f"{share.low:.0%}",
        high=f"{share.high:.0%}",
    )
