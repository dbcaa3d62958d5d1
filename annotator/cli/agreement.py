"""What `annotator agreement` prints."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence

from annotator.app.results.agreeing import (
    Agreement,
    Measure,
    Pair,
    agreement_as_json,
    measure_agreement,
    write_table,
)
from annotator.app.results.recording import write_record
from annotator.cli.gathering import given
from annotator.cli.gathering import told as told_faults
from annotator.cli.printing import fact, named, put, say, sentence, told
from annotator.core.codebook import Verdict

_ORDER: tuple[Verdict | None, ...] = (*Verdict, None)


def agreement(arguments: Namespace) -> int:
    """`annotator agreement REVIEW.xml|FOLDER ... [--files-from LIST] [--json]`."""
    files = given(arguments)
    found = list(files.figures())
    code = told_faults(files)
    if not files.read:
        return code
    measured = measure_agreement(found)
    if arguments.record is not None:
        write_record(arguments.record, agreement_as_json(measured), files.read)
    if arguments.table is not None:
        write_table(arguments.table, measured)
    if arguments.json:
        print(json.dumps(agreement_as_json(measured), ensure_ascii=False, indent=1))
    else:
        _show_agreement(measured)
    return code


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
