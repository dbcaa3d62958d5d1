"""The process in which `apart` has a file read: `python -m annotator.io.importers.worker READER NAME`.

The bytes come on standard input; one JSON object goes to standard output: `text`, `reading`, `pages`, `furniture` and
`remarks`, or `template` and `values` of a sentence.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.worker_process import MEMORY

if TYPE_CHECKING:
    import psutil

_WATCH = 0.05
"""Seconds between two looks at the memory: the fastest reader fills some 100 MB in that time."""


def main(arguments: list[str]) -> int:
    """Read standard input with the reader that is named first; the file's name comes second."""
    reader, file_name = arguments
    _limit_memory()
    data = sys.stdin.buffer.read()
    try:
        source = _reader(reader)(data, file_name)
        answer: dict[str, object] = {
            "text": source.text,
            "reading": source.reading,
            "pages": [(page.start, page.number) for page in source.pages],
            "furniture": [(span.start, span.end) for span in source.furniture],
            "remarks": [(str(one.kind), one.count, one.place) for one in source.remarks],
        }
    except FileError as error:
        answer = {"template": error.phrase.template, "values": dict(error.phrase.values)}
    sys.stdout.write(json.dumps(answer))
    return 0


def _reader(name: str) -> Callable[[bytes, str], Source]:
    if name == "pdf":
        from annotator.io.importers.pdf.reading import read_pdf

        return read_pdf
    from annotator.io.importers.rtf.reading import read_rtf

    return read_rtf


def _limit_memory(most: int = MEMORY) -> None:
    """Let a file that fills the memory end this process alone, by the system's limit or, where it knows none, our own.

    Windows has no such limit, and macOS refuses the one that it has (ValueError).
    """
    if sys.platform != "win32":
        with contextlib.suppress(ValueError, OSError):
            import resource

            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_AS, (most, most))
            return
    import psutil  # before the reader begins: in the thread it would take turns with it, and could come too late

    threading.Thread(target=_watch_memory, args=(psutil.Process(), most), daemon=True).start()


def _watch_memory(me: psutil.Process, most: int) -> None:
    """End this process when it holds more than `most` bytes; libraries let other threads run while they read."""
    while True:
        held = me.memory_info()
        if getattr(held, "private", held.rss) > most:  # on Windows `rss` leaves out what was moved to disk
            os._exit(1)
        time.sleep(_WATCH)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
