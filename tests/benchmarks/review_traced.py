"""A process that edits and saves, killed in the middle of one call of the system: `strace --inject` sends SIGKILL.

Each of the calls by which files change is hit in turn. Nothing acknowledged is lost, the file is whole, and the program
never takes its own save for somebody else's.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from pathlib import Path

from annotator.app.files.checking import prepare
from tests.benchmarks.review_kills import one_run

CALLS = ("rename", "write", "fsync", "unlink", "link", "openat")
RUNS = 1_000
_LATEST = 60
"""The call of its kind that is hit at the latest; a save makes some ten of each, an act one or two."""


def run(count: int | None = None) -> bool:
    """Kill `count` processes, print what was seen, and say whether nothing was lost in any."""
    if shutil.which("strace") is None:
        print("strace is not here: passed over")
        return True
    prepare()
    seen, chance = Counter[str](), random.Random(2)
    troubles: list[str] = []
    for seed in range(count or RUNS):
        call, when = CALLS[seed % len(CALLS)], chance.randrange(1, _LATEST)
        with tempfile.TemporaryDirectory() as folder:
            trouble = one_run(Path(folder), seed, seen, (call, when))
        if trouble:
            troubles.append(f"seed {seed}, {call} {when}: {trouble}")
    print(f"{count or RUNS} processes; killed in a call: {seen['traced']}; {seen['acts']} acts acknowledged")
    print(f"killed in the middle of a save: {seen['in a save']}; of writing the journal: {seen['in the journal']}")
    print(f"not valid, an act lost, or its own save taken for another's: {len(troubles)}")
    for trouble in troubles[:10]:
        print(f"  {trouble}")
    return not troubles
