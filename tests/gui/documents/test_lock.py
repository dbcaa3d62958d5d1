"""The lock that a window keeps: who took it over is told, but not once it was given up."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.app.files.locking import Lock, hold
from annotator.gui.documents.lock import DocumentLock
from annotator.io.locks import lock_path
from tests.gui.waiting import wait_until
from tests.strategies.small import ANNA


@pytest.fixture
def kept(qtbot: QtBot, tmp_path: Path) -> DocumentLock:
    made = DocumentLock()
    lock = hold(tmp_path / "review.xml", ANNA)
    assert isinstance(lock, Lock)
    made.keep(lock)
    lock_path(tmp_path / "review.xml").unlink()  # as somebody does who takes it over
    return made


@pytest.mark.parametrize("given_up", [False, True])
def test_a_lock_that_is_gone_is_told_unless_it_was_given_up_meanwhile(kept: DocumentLock, given_up: bool) -> None:
    told: list[str] = []
    kept.lost.connect(lambda: told.append("taken over"))
    kept.renew()
    if given_up:
        kept.keep(None)
    wait_until(lambda: kept.jobs.idle, "the answer of the disk")
    assert told == ([] if given_up else ["taken over"])
    assert kept.lock is None
