"""The process in which `apart` has a file read: `python -m annotator.io.importers.worker READER NAME`.

The bytes come on standard input; one JSON object goes to standard output: `text`, `reading`, `pages`, `furniture` and
`remarks`, or `template` and `values` of a sentence.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from annotator.core.source import Source
from annotator.io.errors import FileError
from annotator.io.importers.worker_process import MEMORY


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


def _limit_memory() -> None:
    """Let a file that fills the memory end this process alone; where the system knows no such limit, do nothing."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
