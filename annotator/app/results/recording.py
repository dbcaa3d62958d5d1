"""A record of how figures were made, so that others can make them again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from annotator.analysis.measures.intervals import FEWEST_DOCUMENTS, FEWEST_OF_EACH
from annotator.app.errors import AppError
from annotator.app.resources import program_version
from annotator.app.times import utc_now
from annotator.io.atomic import write_atomically
from annotator.io.files import checksum, read_bytes

_INTERVALS = {
    "level": 0.95,
    "method": "jackknife over documents on Fisher's scale with Student's t; Wilson where each document is one unit",
    "fewest_documents": FEWEST_DOCUMENTS,
    "fewest_documents_of_each_outcome": FEWEST_OF_EACH,
    "seed": None,  # nothing is drawn at random
}


def write_record(path: Path, figures: dict[str, object], files: Sequence[Path]) -> None:
    """Write figures, methods, the program's version and the checksums of the files that were counted, as JSON.

    `figures` are those of `--json`, each with its n, method and reason to be undefined. Raises `AppError` where `path`
    is one of the files, `FileError` where it may not be written.
    """
    if any(path.exists() and path.samefile(file) for file in files):
        raise AppError("{path} is the file to be read itself; choose another name for what is written.", path=path)
    record = {
        "program": f"annotator {program_version()}",
        "made_at": utc_now(),
        "files": [{"name": file.name, "sha256": checksum(read_bytes(file))} for file in files],
        "intervals": _INTERVALS,
        "figures": figures,
    }
    write_atomically(path, json.dumps(record, ensure_ascii=False, indent=1).encode())
