"""Reading a file in a process of its own, where a library may crash, hang or fill the memory.

The process gets the bytes, and gives back what it read or a sentence. It ends after `SECONDS`, and where it holds more
than `MEMORY`.
"""

from __future__ import annotations

import json
import subprocess
from typing import Any, Final

from annotator.core.source import Lack, Newline, PageStart, Remark, Source
from annotator.core.spans import Span
from annotator.io.child import command, surroundings
from annotator.io.errors import FileError

SECONDS: Final = 120
"""A PDF of 1,000 pages takes 20."""

MEMORY: Final = 2 * 1024 * 1024 * 1024
"""Bytes: of address space on Linux, else of what the process holds."""

_WORKER = "annotator.io.importers.worker"


def read_apart(reader: str, data: bytes, file_name: str, media_type: str, seconds: float = SECONDS) -> Source:
    """The source that the reader of that name (see `worker`) makes of `data`.

    Raises `FileError` with the reader's own sentence, and where it crashed or did not end in time.
    """
    answer = _answer(reader, data, file_name, seconds)
    if "template" in answer:
        raise FileError(str(answer["template"]), **answer["values"])
    return Source(
        text=answer["text"],
        original=data,
        file_name=file_name,
        media_type=media_type,
        encoding="",
        newline=Newline.LF if "\n" in answer["text"] else Newline.NONE,
        reading=answer["reading"],
        pages=tuple(PageStart(start, number) for start, number in answer["pages"]),
        furniture=tuple(Span(start, end) for start, end in answer["furniture"]),
        remarks=tuple(Remark(Lack(kind), count, place) for kind, count, place in answer["remarks"]),
    )


def _answer(reader: str, data: bytes, file_name: str, seconds: float) -> dict[str, Any]:
    try:
        done = subprocess.run(
            command(_WORKER, reader, file_name),
            input=data,
            capture_output=True,
            timeout=seconds,
            check=False,
            **surroundings(),
        )
        answer = json.loads(done.stdout) if done.returncode == 0 else None
    except subprocess.TimeoutExpired:
        raise FileError(
            "{name} took longer than {seconds} seconds to read, and was given up; split it, or save it as plain text.",
            name=file_name,
            seconds=int(seconds),
        ) from None
    except (OSError, ValueError):
        answer = None
    if not isinstance(answer, dict):
        raise FileError(
            "{name} is damaged, or needs more memory than a document should; get a fresh copy, or its plain text.",
            name=file_name,
        )
    return answer
