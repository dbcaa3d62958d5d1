"""Garbage is collected in the thread of the window, and what a file holds is not looked at for it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from annotator.gui.garbage import GarbageCollector


class Ring:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    made = GarbageCollector()
    yield made
    gc.unfreeze()
    gc.collect()
    gc.enable()


def collect(collector: GarbageCollector) -> None:
    """As the timer does, often enough that the oldest garbage is due."""
    for _ in range(400):
        kept: list[list[int]] = [[] for _ in range(2 * gc.get_threshold()[0])]
        collector.collect()
        del kept


def test_garbage_goes_when_it_is_due(collector: GarbageCollector) -> None:
    ring = weakref.ref(Ring())
    collect(collector)
    assert ring() is None


def test_what_was_spared_is_not_looked_at_until_it_is_spared_no_more(collector: GarbageCollector) -> None:
    ring = weakref.ref(Ring())
    collector.spare()
    collect(collector)
    assert ring() is not None
    collector.spare_nothing()
    collect(collector)
    assert ring() is None
