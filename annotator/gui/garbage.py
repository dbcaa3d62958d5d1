"""Python's garbage, collected in the GUI thread only."""

from __future__ import annotations

import gc
import sys
from ctypes import CDLL

from PySide6.QtCore import QObject, QTimer

_trim = getattr(CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
"""Of the C library, where it has one (glibc)."""
PAUSE = 500
"""Milliseconds between two looks at how much garbage there may be."""


class GarbageCollector(QObject):
    """Takes the place of Python's own collecting, which runs in whatever thread makes an object.

    In a job's thread it would come upon widgets of a closed window, and PySide6 6.11 dies of deleting those there.
    What a file holds is looked at no more once it is open (`spare`): that would take half a second for a large one,
    and it is no garbage until its window is closed (`spare_nothing`).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer, self._sparing = QTimer(self), False
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    def spare(self) -> None:
        """Take all that there is now as no garbage, but for what the file before it has left."""
        if self._sparing:
            self.spare_nothing()
        gc.freeze()
        self._sparing = True
        _give_back()

    def spare_nothing(self) -> None:
        """Collect all."""
        self._sparing = False
        gc.unfreeze()
        gc.collect()
        _give_back()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect by now, and the younger ones with it."""
        due = [
            n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
        ]
        if due:
            gc.collect(due[-1])


def _give_back() -> None:
    """Have the system take what is free: the C library keeps what reading a large file took, as much as the file."""
    if _trim is not None:
        _trim(0)
