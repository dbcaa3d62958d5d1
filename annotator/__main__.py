"""The command `annotator`: a command of the command line, or else the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from annotator.cli.names import COMMANDS
from annotator.cli.patterns import expanded

_DEBUG, _ALONE = "--debug", "--new-instance"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run with `arguments`, those of the process where none are given; the exit code."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # started without a console (`annotator-window`, pythonw)
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    words = list(sys.argv[1:] if arguments is None else arguments)
    if hasattr(sys, "frozen") and _worked(words):
        return 0
    plain = [word for word in words if word not in (_DEBUG, _ALONE)]
    if plain and (plain[0] in COMMANDS or plain[0].startswith("-")):
        from annotator.cli.main import run

        return run(words)
    return _window(expanded(map(_path, plain)), debug=_DEBUG in words, alone=_ALONE in words)


def _path(word: str) -> Path:
    """The path of a file or folder, or what stands for a team's store as one."""
    if "://" not in word:
        return Path(word)
    from annotator.io.team.places import place

    return place(word)


def _worked(words: list[str]) -> bool:
    """Whether the bundled program was started as a process of its own for one of its modules, and has run it."""
    if "--multiprocessing-fork" in words or words[:1] == ["-c"]:
        from multiprocessing import freeze_support

        freeze_support()  # runs what multiprocessing has started, and ends here
    if words[:1] != ["-m"]:
        return False
    from runpy import run_module

    sys.argv = words[1:]
    run_module(words[1], run_name="__main__")
    return True


def _window(files: list[Path], *, debug: bool, alone: bool) -> int:
    """Open a window for each file, in the program that runs already unless `alone`.

    Where there can be none, what can be had without one is printed.
    """
    from importlib.util import find_spec

    from annotator.app.display import display_is_there

    if find_spec("PySide6") is None:
        from annotator.cli.windowless import without_qt

        return without_qt()
    if not display_is_there(os.environ):
        from annotator.cli.windowless import without_display

        return without_display(files)
    from annotator.gui.libraries import import_plainly, missing_library

    missing = missing_library(os.environ)
    if missing is not None:
        from annotator.cli.windowless import without_libraries

        return without_libraries(missing)
    import_plainly()
    from annotator.gui.application import run as open_window

    return open_window(files, debug=debug, alone=alone)


if __name__ == "__main__":
    sys.exit(main())
