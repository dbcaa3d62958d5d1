"""The command `annotator`: a command of the command line, or else the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.cli.names import COMMANDS


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with `arguments`, those of the process where none are given; the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        from annotator.cli.main import run

        return run(words)
    try:
        from annotator.gui.application import run as open_window
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("PySide6"):
            raise
        sys.stderr.write(
            "annotator: the window needs Qt, which is not installed; run pip install PySide6-Essentials,"
            " or see annotator --help for the command line.\n"
        )
        return 2
    return open_window([Path(word) for word in words])


if __name__ == "__main__":
    sys.exit(main())
