"""What `annotator export` prints."""

from __future__ import annotations

from argparse import Namespace

from annotator.app.files.opening import open_review
from annotator.app.results.exporting import Named, export_to, exporter, targets
from annotator.cli.codes import DONE
from annotator.cli.overwriting import refuse_to_overwrite
from annotator.cli.printing import put, say


def export_(arguments: Namespace) -> int:
    """`annotator export REVIEW.xml ... --to FORMAT -o OUT`."""
    chosen = exporter(arguments.to)
    named = [Named(path.stem, open_review(path)) for path in arguments.reviews]
    for target in targets([one.name for one in named], arguments.to, arguments.output):
        for path in arguments.reviews:
            refuse_to_overwrite(target, path, arguments.force)
    written = export_to(
        named,
        arguments.to,
        arguments.output,
        language=getattr(arguments, "language", ""),
        reviewer=arguments.reviewer,
        separator=arguments.separator,
    )
    for path in written:
        say("{path}: written.", path=path)
    put(chosen.loses)
    return DONE
