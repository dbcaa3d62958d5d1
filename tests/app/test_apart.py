"""A function in a process of its own."""

from __future__ import annotations

import operator
import os
import threading
import time

import pytest

from annotator.app.apart import Apart
from annotator.app.errors import AppError
from annotator.app.suggestions import suggested_commitments
from tests.strategies.small import dossier


def test_it_runs_in_another_process_and_gives_the_same() -> None:
    assert Apart(os.getpid).run() != os.getpid()
    assert Apart(suggested_commitments, dossier()).run() == suggested_commitments(dossier())
    assert Apart(int, "a", base=16).run() == 10


def test_half_characters_survive_the_way() -> None:
    assert Apart(operator.add, "\ud800", "é🙂\0").run() == "\ud800é🙂\0"


def test_what_it_raises_is_told_in_its_own_words() -> None:
    with pytest.raises(AppError, match=r"ZeroDivisionError.*report it"):
        Apart(operator.floordiv, 1, 0).run()


def test_it_can_be_stopped_while_it_runs() -> None:
    apart = Apart(time.sleep, 60)
    threading.Timer(0.3, apart.stop).start()
    before = time.monotonic()
    with pytest.raises(AppError, match="stopped"):
        apart.run()
    assert time.monotonic() - before < 30


def test_nothing_is_started_that_was_stopped_before() -> None:
    apart = Apart(os.getpid)
    apart.stop()
    with pytest.raises(AppError, match="stopped"):
        apart.run()
