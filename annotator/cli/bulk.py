"""What `annotator import --into` prints: a line for what came of each source, and a table of it."""

from __future__ import annotations

from argparse import Namespace

from annotator.app.workspace.importing import Came, import_into, sources, write_report
from annotator.cli.codes import DONE, FINDINGS
from annotator.cli.gathering import workers
from annotator.cli.printing import say, sentence


def import_into_folder(arguments: Namespace) -> int:
    """`annotator import SOURCE... --into FOLDER [--jobs N] [--engine E] [--report R.csv]`."""
    items = list(sources(arguments.files))
    engine = workers(arguments)
    reports = []
    for report in import_into(items, arguments.into, engine):
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
        folder=arguments.into,
        there=counted[Came.THERE],
        reviews=counted[Came.REVIEW],
        bad=counted[Came.NOT_READ],
    )
    return FINDINGS if counted[Came.NOT_READ] else DONE
