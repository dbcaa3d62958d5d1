"""From arguments to an exit code. A user never sees a traceback for what a user can mend."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from annotator.cli.commands import DONE, UNUSABLE
from annotator.cli.parser import parser
from annotator.core.errors import AnnotatorError


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` (without the program's name) ask. Wrong usage raises `SystemExit(2)`, as argparse does."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    parsed = parser().parse_args(arguments)
    try:
        code: int = parsed.run(parsed)
        sys.stdout.flush()
    except AnnotatorError as error:
        print(f"annotator: {error}", file=sys.stderr)
        return UNUSABLE
    except BrokenPipeError:
        # The reader of our output has gone (`annotator show | head`); Python would say so again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code
