"""What `annotator import --into` prints: a line for what came of each source, and a table of it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from functools import partial

from annotator.app.batch import Engine
from annotator.app.workspace.importing import Came, Item, Report, import_into, imported, sources, write_report
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.gathering import workers
from annotator.cli.printing import say, sentence
from annotator.io.team.places import address_of, shown


def import_into_folder(arguments: Namespace) -> int:
    """`annotator import SOURCE... --into FOLDER|STORE [--jobs N] [--engine E] [--report R.csv]`."""
    items = list(sources(arguments.files))
    engine, address = workers(arguments), address_of(arguments.into)
    reports = []
    done = import_into(items, arguments.into, engine) if address is None else _into_store(items, address, engine)
    for report in done:
        reports.append(report)
        if report.came is Came.NOT_READ:
            say("{name}: not read. {why}", name=report.source, why=sentence(report.why) if report.why else "")
    engine.close()
    if arguments.report is not None:
        write_report(arguments.report, reports, sentence)
    counted = {came: sum(report.came is came for report in reports) for came in Came}
    say(
        "{written} reviews written to {folder}; there already: {there}, reviews already: {reviews}, not read: {bad}",
        written=counted[Came.WRITTEN],
        folder=shown(arguments.into),
        there=counted[Came.THERE],
        reviews=counted[Came.REVIEW],
        bad=counted[Came.NOT_READ],
    )
    return FINDINGS if counted[Came.NOT_READ] else DONE


def _into_store(items: Sequence[Item], address: str, engine: Engine) -> Iterator[Report]:
    from annotator.app.team.files import put_into
    from annotator.app.team.store import TeamStore

    with TeamStore(address) as store:
        store.member  # noqa: B018 - who is none is told before anything is read
        yield from imported(items, partial(put_into, store), engine)
