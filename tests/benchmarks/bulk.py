"""Texts in bulk: processes of this machine beside a Dask cluster of two workers on it.

    python -m tests.benchmarks.bulk [--count N] [--killed]

Imports N texts (2,000) with both and compares every review file byte by byte; with `--killed` a worker of the cluster
is killed in the midst of it. Exit 1 where a byte differs, or a text is lacking.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer

from annotator.app.batch import Engine, engine, local
from annotator.app.workspace.importing import Came, Item, import_into

WORDS = ("brug", "sluis", "kade", "haven", "veer", "dijk", "gracht", "molen", "polder", "duin")
TEXT = """Vragen over de {0} van {1}

1. Is het u bekend dat de {0} van {1} sinds {2} gesloten is?
2. Wie betaalt het herstel, en wanneer begint dat? Zo niet, waarom niet?

Antwoord
1. Ja.
2. De gemeente betaalt. Ik zal u voor het einde van {2} over de {0} van {1} berichten.
"""


def items(count: int, folder: Path) -> list[Item]:
    """Texts of questions and answers, each another, in files of a folder that all workers see."""
    folder.mkdir()
    made = []
    for n in range(count):
        text = TEXT.format(WORDS[n % 10], f"{WORDS[n // 10 % 10]} {n}", 2000 + n % 25)
        path = folder / f"text-{n:05}.txt"
        path.write_text(text, encoding="utf-8")
        made.append(Item(path.name, path))
    return made


@contextmanager
def cluster() -> Iterator[tuple[str, Callable[[], list[int]]]]:
    """Two workers, processes of their own, with the address of their scheduler; and the ids of their processes."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as made:
        address = str(made.scheduler_address).replace("tcp://", "dask://")
        yield address, lambda: [worker.pid for worker in made.workers.values()]


def imported(texts: list[Item], folder: Path, on: Engine) -> tuple[dict[str, bytes], float]:
    """The review files that come of the texts, and the seconds it took."""
    begun = time.monotonic()
    reports = list(import_into(texts, folder, on))
    spent = time.monotonic() - begun
    for one in reports:
        if one.came is not Came.WRITTEN:
            print(f"{one.source}: {one.came} {one.why or ''}")
    return {path.name: path.read_bytes() for path in folder.iterdir()}, spent


def main() -> int:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--killed", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, cluster() as (address, workers):
        texts = items(asked.count, Path(home) / "texts")
        here, spent = imported(texts, Path(home) / "here", local(2))
        print(f"{len(here)} texts, two processes: {spent:.1f} s")
        there, spent = imported(texts, Path(home) / "there", engine(address))
        print(f"{len(there)} texts, a cluster of two: {spent:.1f} s")
        same = here == there and len(here) == asked.count
        if asked.killed:
            killing = Timer(spent / 2, lambda: os.kill(workers()[0], signal.SIGKILL))
            killing.start()
            after, longer = imported(texts, Path(home) / "killed", engine(address))
            killing.join()
            print(f"{len(after)} texts, a worker killed in the midst: {longer:.1f} s")
            same = same and after == here
    print("every byte equal" if same else "NOT EQUAL")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
