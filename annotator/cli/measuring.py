"""What `annotator agreement` and `annotator statistics` print."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable

from annotator.app.files.sessions import open_review
from annotator.app.results.agreeing import Agreement, Measure, Pair, agreement_as_json, measure_agreement
from annotator.app.results.counting import Group, Share, Statistics, Term, count, statistics_as_json
from annotator.cli.commands import DONE
from annotator.cli.printing import say
from annotator.core.codebook import Verdict

_ORDER: tuple[Verdict | None, ...] = (*Verdict, None)


def agreement(arguments: Namespace) -> int:
    """`annotator agreement REVIEW.xml ... [--json]`."""
    measured = measure_agreement([open_review(path) for path in arguments.reviews])
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
    counted = count([open_review(path) for path in arguments.reviews], arguments.language or "en", term)
    if arguments.json:
        print(json.dumps(statistics_as_json(counted), ensure_ascii=False, indent=1))
    else:
        _show_statistics(counted, term)
    return DONE


def _show_agreement(measured: Agreement) -> None:
    names = ", ".join(reviewer.name for reviewer in measured.reviewers)
    say(f"{names}; questions judged by two or more: {measured.units}, documents: {measured.documents}")
    for measure in measured.measures:
        say(_measure(measure), "  ")
    for pair in measured.pairs:
        _show_pair(pair)
    for remark in measured.remarks:
        say(str(remark))


def _measure(measure: Measure) -> str:
    if measure.value is None:
        return f"{measure.name}: undefined (n = {measure.units})"
    interval = f" [{measure.low:z.3f}, {measure.high:z.3f}]" if measure.low is not None else ""
    return f"{measure.name}: {measure.value:z.3f}{interval} (n = {measure.units})"


def _show_pair(pair: Pair) -> None:
    say(f"{pair.first.name} (rows) and {pair.second.name} (columns):")
    cells = {(cell.first, cell.second): len(cell.cases) for cell in pair.cells}
    rows = [v for v in _ORDER if any(v == first for first, _ in cells)]
    columns = [v for v in _ORDER if any(v == second for _, second in cells)]
    width = max((len(_verdict(v)) for v in (*rows, *columns)), default=0) + 2
    print("  " + " " * width + "".join(_verdict(v).rjust(width) for v in columns))
    for row in rows:
        numbers = "".join(str(cells.get((row, column), 0)).rjust(width) for column in columns)
        print("  " + _verdict(row).ljust(width) + numbers)


def _verdict(verdict: Verdict | None) -> str:
    return (verdict or "not yet reviewed").replace("_", " ")


def _show_statistics(counted: Statistics, term: Term | None) -> None:
    say(f"Documents: {counted.documents}, questions: {counted.questions}, judgements: {counted.judgements}")
    say(_group(counted.all), "  ")
    for title, groups in (("Minister", counted.by_minister), ("Asker", counted.by_asker), ("Theme", counted.by_theme)):
        say(f"{title}:")
        for group in groups:
            say(f"{group.name or 'unknown'}: {_group(group)}", "  ")
    say("Reasons:")
    for reason in counted.reasons:
        say(f"{reason.label} ({reason.id}): {reason.count}", "  ")
    say(f"Questions claimed by a joint answer: {_share(counted.joint)}")
    say(f"Of the judged ones among them not answered: {_share(counted.lost)}")
    _show_days(counted, term)
    say("Commitments: " + _counts((status, number) for status, number in counted.commitments))
    say(f"Overdue among those pending: {_share(counted.overdue)}")
    for remark in counted.remarks:
        say(str(remark))


def _show_days(counted: Statistics, term: Term | None) -> None:
    days = counted.timeliness
    if days.median is None:
        say("Days to answer: unknown, no document states both dates")
        return
    kind = "working days" if term is not None and term.working else "days"
    known = f"documents: {days.documents}, without both dates: {days.unknown}"
    say(f"Days to answer: median {days.median:g}, longest {days.longest} {kind} ({known})")
    if term is not None and days.late is not None:
        say(f"Later than {term.days} {kind}: {_share(days.late)}")


def _group(group: Group) -> str:
    return f"{_counts(group.verdicts)}; answered {_share(group.answered)}"


def _counts(counted: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in counted if number) or "none"


def _share(share: Share) -> str:
    if share.value is None or share.low is None or share.high is None:
        return "undefined (0 of 0)"
    return f"{share.value:.0%} ({share.count} of {share.total}; 95 % interval {share.low:.0%} to {share.high:.0%})"
