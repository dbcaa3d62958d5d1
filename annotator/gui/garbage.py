"""Python's garbage, collected in the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

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
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    def spare(self) -> None:
        """Take all that there is now as no garbage."""
        gc.freeze()

    def spare_nothing(self) -> None:
        """Take anything as garbage again, if it is."""
        gc.unfreeze()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect by now, and the younger ones with it."""
        due = [
            n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
        ]
        if due:
            gc.collect(due[-1])
