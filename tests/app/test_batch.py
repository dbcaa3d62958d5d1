"""Lots over processes: every item has one outcome, whatever some of them do to their worker."""

from __future__ import annotations

import os
import time
from concurrent.futures import Executor, ThreadPoolExecutor

import pytest

from annotator.app.batch import Engine, engine, local, run
from annotator.app.errors import AppError

DEADLY, BAD, REFUSED = -1, -2, -3


def worked(item: int) -> int:
    if item == DEADLY:
        os._exit(9)
    if item == BAD:
        raise RecursionError
    if item == REFUSED:
        raise AppError("{name} is refused.", name="it")
    return item * item


def unsendable(_item: int) -> object:
    return lambda: None


def outcomes(items: list[int], lot: int = 4, jobs: int = 2) -> dict[int, int | str | None]:
    found = list(run(worked, items, local(jobs), lot))
    assert sorted(one.place for one in found) == list(range(len(items)))
    return {one.place: str(one.fault) if one.fault is not None else one.value for one in found}


def test_each_item_has_its_outcome_and_faults_are_values() -> None:
    found = outcomes([1, BAD, 3, REFUSED, 5])
    assert [found[0], found[2], found[4]] == [1, 9, 25]
    assert found[1] == "It could not be worked on (RecursionError)."
    assert found[3] == "it is refused."
    assert outcomes([]) == {}


def test_an_item_that_kills_its_worker_is_found_and_the_others_are_done() -> None:
    items = [*range(7), DEADLY, *range(8, 15)]
    found = outcomes(items)
    assert "ended unexpectedly" in str(found.pop(7))
    assert found == {place: place * place for place in range(15) if place != 7}


def test_two_that_kill_are_both_found() -> None:
    found = outcomes([DEADLY, 1, 2, 3, DEADLY], lot=5)
    assert [place for place, value in sorted(found.items()) if "ended unexpectedly" in str(value)] == [0, 4]


def test_what_cannot_be_sent_back_is_a_fault() -> None:
    found = list(run(unsendable, [1, 2], local(1)))
    assert [one.fault is not None for one in found] == [True, True]


def test_a_run_that_is_stopped_ends() -> None:
    def threads() -> Executor:
        return ThreadPoolExecutor(1)

    asked = iter([False, True])
    found = list(run(worked, list(range(100)), Engine(threads, 1), 10, lambda: next(asked)))
    assert 0 < len(found) < 100


def test_lots_wait_for_room() -> None:
    """No more lots are sent than keep the workers busy: texts of a million files are not all in memory."""
    sent = []

    class Counting(ThreadPoolExecutor):
        def submit(self, *given: object, **named: object) -> object:  # type: ignore[override]
            sent.append(time.monotonic())
            return super().submit(*given, **named)  # type: ignore[arg-type]

    outcome = run(worked, list(range(100)), Engine(lambda: Counting(1), 1), 10)
    next(outcome)
    assert len(sent) < 5
    outcome.close()


@pytest.mark.parametrize("address", ["spark://here", "dask://", "nothing"])
def test_an_engine_that_is_none(address: str) -> None:
    with pytest.raises(AppError, match="no engine"):
        engine(address)
