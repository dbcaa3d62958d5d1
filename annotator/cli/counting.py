"""What `annotator statistics` prints."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable

from annotator.app.results.counting import Group, Share, Statistics, Term, count, statistics_as_json
from annotator.app.results.recording import write_record
from annotator.cli.gathering import given
from annotator.cli.gathering import told as told_faults
from annotator.cli.printing import fact, heading, named, put, say, spoken, told
from annotator.core.codebook import Verdict


def statistics(arguments: Namespace) -> int:
    """`annotator statistics REVIEW.xml|FOLDER ... [--files-from LIST] [--json]`."""
    term = None
    if arguments.term is not None:
        term = Term(arguments.term, arguments.working_days or bool(arguments.calendar), arguments.calendar or "")
    files = given(arguments)
    counted = count(files.figures(), _labels_in(arguments), term)
    code = told_faults(files)
    if not files.read:
        return code
    if arguments.record is not None:
        write_record(arguments.record, statistics_as_json(counted), files.read)
    if arguments.json:
        print(json.dumps(statistics_as_json(counted), ensure_ascii=False, indent=1))
    else:
        _show_statistics(counted, term)
    return code


def _labels_in(arguments: Namespace) -> str:
    """The language of the reasons: for programs it does not follow the environment."""
    return str(getattr(arguments, "language", "en" if arguments.json else spoken()))


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
