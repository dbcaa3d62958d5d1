"""A function in a process of its own."""

from __future__ import annotations

import operator
import os
import threading
import time

import pytest

from annotator.app.errors import AppError
from annotator.app.suggestions import suggested_commitments
from annotator.app.worker_process import WorkerProcess
from tests.strategies.small import dossier


def test_it_runs_in_another_process_and_gives_the_same() -> None:
    assert WorkerProcess(os.getpid).run() != os.getpid()
    assert WorkerProcess(suggested_commitments, dossier()).run() == suggested_commitments(dossier())
    assert WorkerProcess(int, "a", base=16).run() == 10


def test_half_characters_survive_the_way() -> None:
    assert WorkerProcess(operator.add, "\ud800", "é🙂\0").run() == "\ud800é🙂\0"


def test_what_it_raises_is_told_in_its_own_words() -> None:
    with pytest.raises(AppError, match=r"ZeroDivisionError.*report it"):
        WorkerProcess(operator.floordiv, 1, 0).run()


def test_it_can_be_stopped_while_it_runs() -> None:
    apart = WorkerProcess(time.sleep, 3600)
    threading.Timer(0.3, apart.stop).start()
    with pytest.raises(AppError, match="stopped"):
        apart.run()


def test_nothing_is_started_that_was_stopped_before() -> None:
    apart = WorkerProcess(os.getpid)
    apart.stop()
    with pytest.raises(AppError, match="stopped"):
        apart.run()
