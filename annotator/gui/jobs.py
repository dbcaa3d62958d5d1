"""Work off the GUI thread: in threads or processes, with one queued signal that brings each result back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Qt, Signal

from annotator.app.errors import AppError
from annotator.app.logs import log_refusal
from annotator.core.errors import AnnotatorError

if TYPE_CHECKING:
    from annotator.app.worker_process import WorkerProcess

WORKERS = 2
"""Threads of one pool: opening or saving goes on while a long job runs."""

P = ParamSpec("P")


class Job(QObject):
    """One function that runs elsewhere. Of its signals exactly one ends it, in the GUI thread.

    `done(result)` where it returned; `failed(AnnotatorError)` where it raised, with a sentence of our own where
    that was a fault of the program; once it was cancelled, `dropped(result)` where it returned all the same, for what
    must be given back. Before it `told` may come, with what is known already.
    """

    done = Signal(object)
    failed = Signal(AnnotatorError)
    told = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QObject, apart: WorkerProcess[object] | None = None) -> None:
        super().__init__(parent)
        self.cancelled = self.ended = False
        self._apart = apart

    def cancel(self) -> None:
        """Never tell what comes of it.

        What has begun in a thread runs to its end, or until it tells something: files are written whole or not.
        """
        self.cancelled = self.ended = True
        self.stop()

    def stop(self) -> None:
        """End the process that it has, if it has one."""
        if self._apart is not None:
            self._apart.stop()


class Latest:
    """Of the jobs for one thing the one that was asked for last; what comes of those before is told to nobody."""

    def __init__(self) -> None:
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether it is not known yet what comes of it."""
        return self._job is not None and not self._job.ended

    def begin(self, job: Job, done: Callable[..., object], failed: Callable[..., object]) -> Job:
        """Wait for `job` and for none before it."""
        self.cancel()
        self._job = job
        job.done.connect(done)
        job.failed.connect(failed)
        return job

    def cancel(self) -> bool:
        """Wait for nothing any more; whether there was something to wait for."""
        was_busy = self.busy
        if self._job is not None and was_busy:
            self._job.cancel()
        self._job = None
        return was_busy


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
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None, workers: int = WORKERS) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="annotator")
        self._gate = _Gate()
        self._running: set[Job] = set()
        self._reported.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        # A function of the gate alone: self is half gone when this comes.
        self.destroyed.connect(partial(_closed, self._gate))

    @property
    def idle(self) -> bool:
        """Whether nothing runs and every result was told."""
        return not self._running

    def run(self, function: Callable[P, object], *arguments: P.args, **named: P.kwargs) -> Job:
        """Call `function` in another thread; connect to the job's signals before you return to the event loop."""
        return self._begin(Job(self), partial(function, *arguments, **named))

    def run_telling(
        self,
        function: Callable[Concatenate[Callable[[object], object], P], object],
        *arguments: P.args,
        **named: P.kwargs,
    ) -> Job:
        """Call `function` in another thread; what it tells on its way comes as `told`.

        Telling raises `AppError` in a job that was cancelled, which ends the function there.
        """
        job = Job(self)
        return self._begin(job, partial(function, partial(self._tell, job), *arguments, **named))

    def run_apart(self, function: Callable[P, object], *arguments: P.args, **named: P.kwargs) -> Job:
        """Call `function` in another process, for long work in Python itself; see `WorkerProcess`."""
        from annotator.app.worker_process import WorkerProcess

        apart = WorkerProcess(function, *arguments, **named)
        return self._begin(Job(self, apart), apart.run)

    def _begin(self, job: Job, work: Callable[[], object]) -> Job:
        self._running.add(job)
        self._pool.submit(work).add_done_callback(partial(self._report, job))
        return job

    def wait(self, seconds: float) -> None:
        """Wait for what was asked for until now, where there is one worker; not longer than that."""
        wait([self._pool.submit(int)], seconds)

    def shut_down(self) -> None:
        """Drop what has not begun and tell nothing any more. What has begun ends by itself; nobody waits for it."""
        for job in self._running:
            job.stop()
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

    def _tell(self, job: Job, what: object) -> None:
        # In the thread that does the work.
        if job.cancelled:
            raise AppError("This was stopped.")
        with self._gate.lock:
            if self._gate.open:
                self._told.emit(job, what)

    def _pass_on(self, job: Job, what: object) -> None:
        if job in self._running and not job.cancelled:
            job.told.emit(what)

    def _receive(self, job: Job, future: Future[object]) -> None:
        if job not in self._running:
            return
        self._running.discard(job)
        job.deleteLater()
        job.ended = True
        error = None if future.cancelled() else future.exception()
        if job.cancelled or future.cancelled():
            if error is None and not future.cancelled():
                job.dropped.emit(future.result())
            return
        if error is None:
            job.done.emit(future.result())
        elif isinstance(error, AnnotatorError):
            log_refusal(error)
            job.failed.emit(error)
        else:
            job.failed.emit(
                AppError("The program made a mistake ({what}); report it from the menu Help.", what=repr(error))
            )
            sys.excepthook(type(error), error, error.__traceback__)


def _closed(gate: _Gate, *_: object) -> None:
    gate.close()
