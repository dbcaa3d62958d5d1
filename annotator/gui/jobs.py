"""Work off the GUI thread: a pool of threads, and one queued signal that brings each result back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Lock
from typing import ParamSpec

from PySide6.QtCore import QObject, Qt, Signal

from annotator.app.errors import AppError
from annotator.core.errors import AnnotatorError

WORKERS = 2
"""Threads of one pool: opening or saving goes on while a long job runs."""

P = ParamSpec("P")


class Job(QObject):
    """One function that runs in another thread. Of its signals exactly one comes, in the GUI thread.

    `done(result)` where it returned; `failed(AnnotatorError)` where it raised, with a sentence of our own where
    that was a fault of the program; none once it was cancelled.
    """

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cancelled = False

    def cancel(self) -> None:
        """Never tell what comes of it. What has begun runs to its end: files are written whole or not at all."""
        self.cancelled = True


class _Gate:
    """Lets threads emit only while the object that they emit on is alive."""

    def __init__(self) -> None:
        self.lock, self.open = Lock(), True

    def close(self) -> None:
        with self.lock:
            self.open = False


class Jobs(QObject):
    """Runs functions that know nothing of Qt; with `workers` = 1 they run one after the other, in order."""

    _reported = Signal(object, object)

    def __init__(self, parent: QObject | None = None, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="annotator")
        self._gate = _Gate()
        self._running: set[Job] = set()
        self._reported.connect(self._take, Qt.ConnectionType.QueuedConnection)
        # A function of the gate alone: self is half gone when this comes.
        self.destroyed.connect(partial(_closed, self._gate))

    @property
    def idle(self) -> bool:
        """Whether nothing runs and every result was told."""
        return not self._running

    def run(self, function: Callable[P, object], *arguments: P.args, **named: P.kwargs) -> Job:
        """Call `function` in another thread; connect to the job's signals before you return to the event loop."""
        job = Job(self)
        self._running.add(job)
        self._pool.submit(function, *arguments, **named).add_done_callback(partial(self._report, job))
        return job

    def shut_down(self) -> None:
        """Drop what has not begun and tell nothing any more. What has begun ends by itself; nobody waits for it."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._running.clear()

    def finish(self, *, wait: bool = True) -> None:
        """Tell nothing any more, but have all done that was asked for; without `wait` before the process ends."""
        self._pool.shutdown(wait=wait)
        self._running.clear()

    def _report(self, job: Job, future: Future[object]) -> None:
        # In the thread that did the work.
        with self._gate.lock:
            if self._gate.open:
                self._reported.emit(job, future)

    def _take(self, job: Job, future: Future[object]) -> None:
        if job not in self._running:
            return
        self._running.discard(job)
        job.deleteLater()
        if job.cancelled or future.cancelled():
            return
        error = future.exception()
        if error is None:
            job.done.emit(future.result())
        elif isinstance(error, AnnotatorError):
            job.failed.emit(error)
        else:
            job.failed.emit(AppError("The program made a mistake ({what}); report this.", what=repr(error)))
            sys.excepthook(type(error), error, error.__traceback__)


def _closed(gate: _Gate, *_: object) -> None:
    gate.close()
