"""A function in a process of its own.

Python runs one thread at a time: what works long in Python itself holds the window up from another thread too. What
waits for the disk, or works in a library that lets others run meanwhile, needs no process.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from threading import Lock
from typing import Generic, ParamSpec, TypeVar

from annotator.app.errors import AppError
from annotator.io.child import command, surroundings

P = ParamSpec("P")
R = TypeVar("R")

NICER = 10
"""How much less of a busy processor the process asks for than the window does."""


class WorkerProcess(Generic[R]):
    """A call that is made elsewhere. `function` is one of a module; it, its arguments and its result can be pickled."""

    def __init__(self, function: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> None:
        self._call = (function, arguments, named)
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def run(self) -> R:
        """Make the call and wait for its result. Raises `AppError` where it raised, or was stopped."""
        with self._lock:
            if self._stopped:
                raise AppError("This was stopped.")
            self._process = subprocess.Popen(
                command("annotator.app.worker_process"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                **surroundings(),
            )
        with self._process as process:
            answer, wrong = process.communicate(pickle.dumps(self._call))
        if self._stopped:
            raise AppError("This was stopped.")
        if process.returncode != 0:
            last = wrong.decode(errors="replace").strip().rpartition("\n")[2]
            raise AppError(
                "The program made a mistake ({what}); report it from the menu Help.", what=last or process.returncode
            )
        result: R = pickle.loads(answer)
        return result

    def stop(self) -> None:
        """End the process, if there is one; there will be none from now on."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()


def _serve() -> None:
    """Make the call that comes in, and give its result."""
    if sys.platform == "win32":
        import psutil

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICER)
    function, arguments, named = pickle.load(sys.stdin.buffer)
    sys.stdout.buffer.write(pickle.dumps(function(*arguments, **named)))


if __name__ == "__main__":
    _serve()
