"""What the program did, for who has to find a fault: a small rotating file in the folder that the system has for logs.

One logger a layer ("annotator.io"). What is logged is what was done and how it ended: names of commands, edits and
errors, counts, seconds. Never a word of a source or of a finding, nor the name of a file, which may be one; so
values of sentences and the messages of exceptions are left out.
"""

from __future__ import annotations

import logging
import sys
from collections import deque
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import TracebackType

import appdirs

from annotator.core.errors import AnnotatorError

LONGEST, KEPT = 256 * 1024, 2
"""Bytes of one file, some thousand lines, and how many older ones are kept: enough for the days before a report."""
_FORM = "%(asctime)sZ %(process)d %(levelname)s %(name)s: %(message)s"
_root = logging.getLogger("annotator")
log = logging.getLogger("annotator.app")


def log_path() -> Path:
    """The file that is written."""
    return Path(appdirs.user_log_dir("annotator", appauthor=False)) / "annotator.log"


def start_logging(*, debug: bool = False) -> None:
    """Log to the file from now on, if it can be written; with `debug` more, and to the terminal too."""
    from time import gmtime

    form = logging.Formatter(_FORM, "%Y-%m-%dT%H:%M:%S")
    form.converter = gmtime
    stop_logging()
    handlers: list[logging.Handler] = [logging.StreamHandler(sys.stderr)] if debug else []
    with suppress(OSError):
        log_path().parent.mkdir(parents=True, exist_ok=True)
        handlers.append(_Rotating(log_path(), maxBytes=LONGEST, backupCount=KEPT, encoding="utf-8", delay=True))
    for handler in handlers:
        handler.setFormatter(form)
        _root.addHandler(handler)
    _root.setLevel(logging.DEBUG if debug else logging.INFO)
    _root.propagate = False


def stop_logging() -> None:
    """Close what `start_logging` has opened."""
    for handler in tuple(_root.handlers):
        _root.removeHandler(handler)
        handler.close()


def last_lines(count: int = 60) -> str:
    """The last lines of the file, to be sent with a report; "" where there are none."""
    try:
        with log_path().open(encoding="utf-8", errors="replace") as file:
            return "".join(deque(file, count))
    except OSError:
        return ""


def log_refusal(error: AnnotatorError) -> None:
    """Log that the user was told of `error`: the sentence without its values."""
    log.info("%s: %s", type(error).__name__, error.phrase.template)


def log_fault(kind: type[BaseException], _error: BaseException | None, trace: TracebackType | None) -> None:
    """Log a fault of the program: what kind and where, not its message. Takes what `sys.excepthook` is given."""
    where = (f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}" for frame, line in walk_tb(trace))
    log.error("%s at %s", kind.__name__, " < ".join(reversed([*where])) or "an unknown place")


class _Rotating(RotatingFileHandler):
    """Is silent where the disk is full or another process rotates: a log must never end what is logged."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - named by logging
        return
