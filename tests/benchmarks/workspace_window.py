"""What `tests.benchmarks.workspace --window` measures: the real window on many documents."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles
from time import perf_counter, thread_time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.app.settings import Settings, store_settings
from annotator.core.review import Reviewer
from annotator.gui.application import prepared
from annotator.gui.window.main_window import MainWindow

LONGEST = 900
"""Seconds after which a run counts as failed."""


class _Turns:
    """How long the event loop was away each time: as time passed, and as its thread worked."""

    def __init__(self) -> None:
        self.found: list[tuple[float, float]] = []
        self._last = (perf_counter(), thread_time())
        self.timer = QTimer(interval=0)
        self.timer.timeout.connect(self._tick)
        self.timer.start()

    def _tick(self) -> None:
        now = (perf_counter(), thread_time())
        self.found.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def longest(self) -> tuple[float, float]:
        """Milliseconds."""
        self.timer.stop()
        passed, worked = (1000 * max(each) for each in zip(*self.found, strict=True))
        return passed, worked


def measure(folder: Path, scratch: Path, told: Callable[..., None], missed: list[str]) -> None:
    """Index in the window, scroll, and open the folder once more."""
    store_settings(Settings(reviewer=Reviewer("r1", "Anna")))
    application = QApplication(sys.argv[:1])
    prepared(application)
    window = MainWindow()
    window.resize(1280, 720)
    window.show()
    start = perf_counter()
    window.folder.open(folder)
    _until(application, lambda: _begun(window), missed)  # opening itself is measured below
    turns = _Turns()
    _until(application, lambda: _idle(window), missed)
    print(f"{'indexed in the window':44} {perf_counter() - start:10.3f} s")
    told("longest turn of the event loop while indexing", turns.longest(), 50, "ms")
    assert window.folder.browsing is not None
    table = window.folder.browsing.page.table
    bar, frames = table.verticalScrollBar(), list[tuple[float, float]]()
    for step in range(400):
        before, worked = perf_counter(), thread_time()
        bar.setValue(bar.value() + 96 if step % 40 else step * bar.maximum() // 400)
        table.viewport().repaint()
        frames.append((perf_counter() - before, thread_time() - worked))
        application.processEvents()
    passed, worked = (1000 * quantiles(each, n=20)[-1] for each in zip(*frames, strict=True))
    told("a frame of scrolling p95", (passed, worked), 16, "ms")
    window.folder._let_go()
    _until(application, lambda: window.folder.browsing is None, missed)
    start, worked = perf_counter(), thread_time()
    window.folder.open(folder)
    _until(application, lambda: _listed(window), missed)
    window.repaint()
    told("a known folder's list on the screen", (perf_counter() - start, thread_time() - worked), 0.7)
    _until(application, lambda: _idle(window), missed)
    window.close()


def _begun(window: MainWindow) -> bool:
    browsing = window.folder.browsing
    return browsing is not None and browsing.workspace is not None


def _idle(window: MainWindow) -> bool:
    browsing = window.folder.browsing
    return browsing is not None and browsing.workspace is not None and browsing.idle


def _listed(window: MainWindow) -> bool:
    browsing = window.folder.browsing
    return browsing is not None and browsing.page.model.read_rows > 0


def _until(application: QApplication, condition: Callable[[], bool], missed: list[str]) -> None:
    start = perf_counter()
    while not condition():
        application.processEvents()
        if perf_counter() - start > LONGEST:
            missed.append("the window never came to rest")
            return
