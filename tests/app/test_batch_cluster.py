"""A Dask cluster of two workers on this machine: the same bytes as without it, whatever befalls a worker."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.app.batch import engine, local, run
from tests.benchmarks.bulk import cluster, imported, items

pytest.importorskip("distributed", reason="the extra [bulk] is not installed")
pytestmark = pytest.mark.filterwarnings("default")  # what Dask and Tornado say of each other is theirs to mend


@pytest.fixture(scope="module")
def workers() -> Iterator[tuple[str, Callable[[], list[int]]]]:
    from dask import config

    waits = {f"distributed.comm.timeouts.{what}": "120s" for what in ("connect", "tcp")}
    with config.set(waits), cluster() as made:
        yield made


def slow(number: int) -> int:
    time.sleep(0.05)
    return number * number


def test_a_cluster_writes_the_same_bytes(workers: tuple[str, Callable[[], list[int]]], tmp_path: Path) -> None:
    texts = items(30, tmp_path / "texts")
    here, _ = imported(texts, tmp_path / "here", local(2))
    on = engine(workers[0])
    there, _ = imported(texts, tmp_path / "there", on)
    on.close()
    assert len(here) == len(texts)
    assert here == there


def test_a_worker_that_is_killed_costs_its_lot_and_no_more(workers: tuple[str, Callable[[], list[int]]]) -> None:
    address, pids = workers
    on = engine(address)
    found = []
    for one in run(slow, list(range(60)), on, 5):
        if not found:
            os.kill(pids()[0], signal.SIGKILL)
        found.append((one.place, one.value))
    on.close()
    assert sorted(found) == [(n, n * n) for n in range(60)]
