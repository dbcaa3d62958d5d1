"""What `annotator export` prints."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from annotator.app.results.exporting import Named, export_to, exporter, free_name, targets
from annotator.app.results.pseudonyms import under_pseudonyms
from annotator.app.workspace.gathering import Gathered
from annotator.cli.gathering import given, told
from annotator.cli.overwriting import refuse_to_overwrite
from annotator.cli.printing import put, say
from annotator.core.review import Dossier


def export_(arguments: Namespace) -> int:
    """`annotator export REVIEW.xml|FOLDER ... [--files-from LIST] --to FORMAT -o OUT`."""
    chosen, files = exporter(arguments.to), given(arguments)
    read = files.dossiers(hidden=arguments.reviewer is not None)
    found = (_named(name, dossier, pseudonyms=arguments.pseudonyms) for name, dossier in read)
    if chosen.together or not files.within:
        _write(list(found), arguments.output, files, arguments)
    else:
        taken: set[str] = set()  # one after the other: thousands are never held at once
        for one in found:
            _write([one], arguments.output / f"{free_name(one.name, taken)}{chosen.extension}", files, arguments)
    if files.read:
        put(chosen.loses)
    return told(files)


def _named(name: str, dossier: Dossier, *, pseudonyms: bool) -> Named:
    """A file of a reviewer's own is called by her name: under a pseudonym its source's name stands for it."""
    return Named(Path(dossier.source.file_name).stem, under_pseudonyms(dossier)) if pseudonyms else Named(name, dossier)


def _write(named: Sequence[Named], output: Path, files: Gathered, arguments: Namespace) -> None:
    if not named:
        return
    for target in targets([one.name for one in named], arguments.to, output):
        for path in files.read[-1:] if files.within else files.read:
            refuse_to_overwrite(target, path, arguments.force)
        target.parent.mkdir(parents=True, exist_ok=True)
    language = getattr(arguments, "language", "")
    more = {"language": language, "reviewer": arguments.reviewer, "separator": arguments.separator}
    for path in export_to(named, arguments.to, output, **more):
        say("{path}: written.", path=path)
