"""What commands over many reviews do alike: files, folders and lists are read, and what cannot be is told last."""

from __future__ import annotations

import sys
from argparse import Namespace

from annotator.app.batch import Engine, engine, local
from annotator.app.errors import AppError
from annotator.app.workspace.gathering import Gathered, frozen, gathered
from annotator.cli.codes import DONE, FINDINGS, UNUSABLE
from annotator.cli.printing import one_line, sentence
from annotator.core.phrases import phrase


def given(arguments: Namespace) -> Gathered:
    """The files, folders and `--files-from` of a command."""
    alone = arguments.jobs is None and arguments.engine is None  # reading a review costs hardly more than sending it
    found = gathered(arguments.reviews, arguments.files_from, None if alone else workers(arguments))
    target = getattr(arguments, "freeze", None)
    return frozen(found, target) if target is not None else found


def workers(arguments: Namespace) -> Engine:
    """What `--jobs` and `--engine` name: processes of this machine, or a cluster. Raises `AppError`."""
    return engine(arguments.engine) if arguments.engine is not None else local(arguments.jobs)


def told(found: Gathered) -> int:
    """Say what could not be read, a line each, and the exit code of that."""
    if not (found.read or found.refused or found.faults):
        raise AppError("There is no review here; import sources first, or name a folder with review files.")
    for path, why in (*found.refused, *found.faults):
        words = sentence(why)
        print(f"annotator: {one_line(words if path.name in words else f'{path}: {words}')}", file=sys.stderr)
    if found.training:
        left = phrase("Documents of training rounds, left out of the figures: {count}", count=found.training)
        print(f"annotator: {sentence(left)}", file=sys.stderr)
    return UNUSABLE if found.refused else FINDINGS if found.faults else DONE
