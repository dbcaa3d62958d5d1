"""Work over many texts in lots, over any executor: processes of this machine, or a cluster of others.

What a worker runs is a function of a module and values that can be sent. A fault of one text is a value, and never ends
the run; a worker that dies costs its lot's time: the lot is halved until the one text is found that kills it.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from typing import Generic, TypeVar

from annotator.app.errors import AppError
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase, phrase

T = TypeVar("T")
R = TypeVar("R")

LOT = 25
"""Items of one lot: sending one costs some milliseconds (one by one 10,000 take 80 s on a cluster, in lots 2)."""

_AHEAD = 2
"""Lots that wait for each worker, so that none is idle while the results of another are used."""

_MOST = 61
"""Processes at the most: Windows waits for no more at once, and Python refuses to."""


@dataclass(frozen=True, slots=True)
class Outcome(Generic[R]):
    """What came of item number `place`: its `value`, or a `fault` that says in a sentence why there is none."""

    place: int
    value: R | None = None
    fault: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Engine:
    """Where lots are worked on: `start` makes an executor anew, of `workers` that work at once; `close` at the end."""

    start: Callable[[], Executor]
    workers: int
    close: Callable[[], object] = lambda: None


def local(jobs: int | None = None) -> Engine:
    """Processes of this machine, as many as it has processors unless told. They are started afresh, not forked."""
    workers = min(jobs or os.cpu_count() or 1, _MOST)
    return Engine(lambda: ProcessPoolExecutor(workers, mp_context=get_context("spawn")), workers)


def engine(address: str) -> Engine:
    """The cluster at `address` (dask://HOST:PORT). Raises `AppError` where there is none, or the extra is lacking."""
    kind, _, place = address.partition("://")
    if kind != "dask" or not place:
        raise AppError("{engine} is no engine; give one as dask://HOST:PORT.", engine=address)
    try:
        from distributed import Client
    except ImportError:
        raise AppError("A cluster needs the extra [bulk]; install annotator[bulk].") from None
    try:
        client = Client(f"tcp://{place}", set_as_default=False)
    except (OSError, ValueError) as error:
        raise AppError(
            "No cluster answers at {engine} ({why}); start it, then try again.", engine=address, why=str(error)
        ) from None
    # Not pure: the same text read twice is read twice, as here; else a cluster gives what it remembers.
    return Engine(partial(client.get_executor, pure=False), max(1, sum(client.ncores().values())), client.close)


def run(
    function: Callable[[T], R],
    items: Sequence[T],
    engine: Engine,
    lot: int = LOT,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[R]]:
    """The outcome of each item as it comes, in no order; `stopped` is asked after each lot.

    `function` and items must be such as can be sent to another process.
    """
    running = _Running(function, items, engine)
    try:
        running.waiting.extend(range(at, min(at + lot, len(items))) for at in range(0, len(items), lot))
        while running.busy and not stopped():
            yield from running.step()
    finally:
        running.end()


class _Running(Generic[T, R]):
    """One run: lots that wait, lots under way, and suspects, of which one at a time is tried alone."""

    def __init__(self, function: Callable[[T], R], items: Sequence[T], engine: Engine) -> None:
        self.function, self.items, self.engine = function, items, engine
        self.waiting: deque[range] = deque()
        self.suspect: deque[range] = deque()
        self.under_way: dict[Future[list[Outcome[R]]], range] = {}
        self.executor = engine.start()

    @property
    def busy(self) -> bool:
        return bool(self.waiting or self.suspect or self.under_way)

    def step(self) -> Iterator[Outcome[R]]:
        """Send what there is room for, and take in what is done."""
        self._send()
        alone = len(self.under_way) == 1
        done, _ = wait(self.under_way, return_when=FIRST_COMPLETED)
        broken = False
        for future in done:
            places = self.under_way.pop(future)
            try:
                yield from future.result()
            except Exception as error:  # noqa: BLE001 - faults of items are values: this is one of the worker or its pool
                broken = broken or isinstance(error, BrokenExecutor)
                if alone and len(places) == 1:
                    why = phrase("The process that worked on it ended unexpectedly ({why}).", why=_why(error))
                    yield Outcome(places[0], fault=why)
                else:
                    self._suspect(places)
        if broken:
            self._renew()

    def _send(self) -> None:
        """Suspects go alone, so that it is theirs when a worker dies; else as many lots as keep the workers busy."""
        if self.suspect:
            source, room = self.suspect, 0 if self.under_way else 1
        else:
            source, room = self.waiting, self.engine.workers * _AHEAD - len(self.under_way)
        while source and room > 0:
            places = source.popleft()
            lot = [(place, self.items[place]) for place in places]
            self.under_way[self.executor.submit(_worked, self.function, lot)] = places
            room -= 1

    def _suspect(self, places: range) -> None:
        """Try a lot that did not come back once more, in halves."""
        middle = (places.start + places.stop + 1) // 2
        self.suspect.extend(half for half in (range(places.start, middle), range(middle, places.stop)) if half)

    def _renew(self) -> None:
        self.suspect.extend(self.under_way.values())
        self.under_way.clear()
        with suppress(Exception):
            self.end()
        self.executor = self.engine.start()

    def end(self) -> None:
        """Wait for nothing more."""
        if isinstance(self.executor, ProcessPoolExecutor):
            self.executor.shutdown(wait=False, cancel_futures=True)
        else:
            self.executor.shutdown(wait=False)  # that of a cluster cancels by itself, and knows no word for it


def _worked(function: Callable[[T], R], lot: Sequence[tuple[int, T]]) -> list[Outcome[R]]:
    return [_outcome(function, place, item) for place, item in lot]


def _outcome(function: Callable[[T], R], place: int, item: T) -> Outcome[R]:
    try:
        return Outcome(place, function(item))
    except AnnotatorError as error:
        return Outcome(place, fault=error.phrase)
    except Exception as error:  # noqa: BLE001 - whatever one text does to it, the others are worked on
        return Outcome(place, fault=phrase("It could not be worked on ({why}).", why=_why(error)))


def _why(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
