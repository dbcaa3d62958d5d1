"""Every window of a test is gone before the next test begins."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent


@pytest.fixture(autouse=True, scope="module")
def garbage_in_this_thread() -> Iterator[None]:
    """As `Collector` does it: a job's thread that comes upon the widgets of a closed window dies of it."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def nothing_lingers(garbage_in_this_thread: None) -> Iterator[None]:
    """Delete what was told to be deleted later: the event loop of a test never gets to it."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect(1)
