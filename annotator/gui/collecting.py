"""Python's garbage, collected in the GUI thread only."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks at how much garbage there may be."""


class Collector(QObject):
    """Takes the place of Python's own collecting, which runs in whatever thread makes an object.

    In a job's thread it would come upon widgets of a closed window, and PySide6 6.11 dies of deleting those there.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that Python would collect by now, and the younger ones with it."""
        due = [
            n for n, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
        ]
        if due:
            gc.collect(due[-1])
