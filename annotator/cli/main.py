"""From arguments to an exit code. A user never sees a traceback for what a user can mend."""

from __future__ import annotations

import errno
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path

from annotator.app.errors import AppError
from annotator.app.logs import log_refusal, start_logging, stop_logging
from annotator.app.speaking import LANGUAGES, system_language
from annotator.cli.codes import DONE, UNUSABLE
from annotator.cli.parser import parser
from annotator.cli.patterns import expanded
from annotator.cli.printing import one_line, sentence, speak, told
from annotator.core.errors import AnnotatorError

_READER_GONE = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}
"""What a system says of a pipe that nobody reads any more."""

log = logging.getLogger("annotator.cli")


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` (without the program's name) ask. Wrong usage raises `SystemExit(2)`, as argparse does."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    speak(asked_for(arguments) or system_language(os.environ))
    parsed = parser().parse_args(arguments)
    for several in {"files", "reviews", "folders"} & vars(parsed).keys():
        setattr(parsed, several, expanded(getattr(parsed, several)))
    start_logging(debug=getattr(parsed, "debug", False))
    try:
        code = _done(parsed)
        log.info("command %s: %d", parsed.run.__name__, code)
        return code
    finally:
        stop_logging()


def _done(parsed: Namespace) -> int:
    try:
        with _output(parsed):
            code: int = parsed.run(parsed)
        sys.stdout.flush()
    except AnnotatorError as error:
        log_refusal(error)
        return _refuse(sentence(error.phrase))
    except OSError as error:
        _let_go_of_output()
        if error.errno in _READER_GONE and error.filename is None:
            # The reader of our output (`annotator show | head`) has read what it wanted.
            return DONE
        where = error.filename or told("The output")
        return _refuse(
            told(
                "{path} cannot be used ({what}); check the name and the disk, then try again.",
                path=where,
                what=error.strerror,
            )
        )
    return code


@contextmanager
def _output(parsed: Namespace) -> Iterator[None]:
    """`-o -`: what would be a file goes to the standard output, and what is said of it to the standard error."""
    if getattr(parsed, "output", None) != Path("-"):
        yield
        return
    from io import StringIO
    from tempfile import TemporaryDirectory  # a tenth of what the other commands take to start

    with TemporaryDirectory() as folder:
        parsed.output = Path(folder) / "-"
        said = StringIO()
        try:
            with redirect_stdout(said):
                yield
        finally:
            sys.stderr.write(said.getvalue().replace(str(parsed.output), "-"))
        if parsed.output.is_dir():
            raise AppError("Several files cannot go to the standard output; name a folder with -o.")
        if parsed.output.exists():
            sys.stdout.buffer.write(parsed.output.read_bytes())
            sys.stdout.buffer.flush()


def asked_for(arguments: Sequence[str]) -> str:
    """The language that `--language` names, looked for before parsing: the help is in it too; "" where none is."""
    after = dict(pairwise(arguments)).get("--language", "")
    glued = (word.partition("=")[2] for word in arguments if word.startswith("--language="))
    wanted = next(glued, after)
    return wanted if wanted in LANGUAGES else ""


def _refuse(words: str) -> int:
    print(f"annotator: {one_line(words)}", file=sys.stderr)
    return UNUSABLE


def _let_go_of_output() -> None:
    """Send what is still unwritten nowhere: Python would fail on it once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
