"""What commands over many reviews do alike: files, folders and lists are read, and what cannot be is told last."""

from __future__ import annotations

import sys
from argparse import Namespace

from annotator.app.errors import AppError
from annotator.app.workspace.gathering import Gathered, gathered
from annotator.cli.codes import DONE, FINDINGS, UNUSABLE
from annotator.cli.printing import one_line, sentence


def given(arguments: Namespace) -> Gathered:
    """The files, folders and `--files-from` of a command."""
    return gathered(arguments.reviews, arguments.files_from)


def told(found: Gathered) -> int:
    """Say what could not be read, a line each, and the exit code of that."""
    if not (found.read or found.refused or found.faults):
        raise AppError("There is no review here; import sources first, or name a folder with review files.")
    for path, phrase in (*found.refused, *found.faults):
        words = sentence(phrase)
        print(f"annotator: {one_line(words if path.name in words else f'{path}: {words}')}", file=sys.stderr)
    return UNUSABLE if found.refused else FINDINGS if found.faults else DONE
