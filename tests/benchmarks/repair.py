"""How long a reviewer needs to put a document right: `python -m tests.benchmarks.repair`.

The sample with all its parts taken away is put right by mouse as a reviewer would, each act counted, at 1.1 s a mouse
act and .28 s a key. Prints acts and seconds; at most 12 acts and 30 s.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.app.files.opening import open_file
from annotator.app.resources import sample_path
from annotator.core.structure import Structure
from annotator.gui.window.main_window import MainWindow
from tests.gui.waiting import show_dossier, wait_until

MOUSE, KEY = 1.1, 0.28
MOST_ACTS, MOST_SECONDS = 12, 30.0


class Hand:
    """A reviewer's hand: what it does is done to the real widgets, and counted."""

    def __init__(self) -> None:
        self.clicks = self.keys = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click with the mouse, in the middle of the widget or at a place in it."""
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    @property
    def seconds(self) -> float:
        """What it takes."""
        return self.clicks * MOUSE + self.keys * KEY


def main() -> int:
    """Put the sample right; the exit code is 1 where it takes too long or gives something else."""
    application = QApplication.instance() or QApplication([])
    window, hand = MainWindow(), Hand()
    window.resize(1280, 720)
    window.show()
    whole = open_file(sample_path()).dossier
    show_dossier(window, replace(whole, structure=Structure()))
    application.processEvents()
    hand.click(window.parts.band.repair)
    view = window.controllers.repairing.view
    assert view is not None
    for words, button in (("1. Hoeveel dagen", view.question), ("1. In 2022 waren", view.answer)):
        start = whole.source.text.index(words)
        window.pane.reveal(start, start + 1)  # the wheel; no act
        (line,) = window.source.sheet().touching(start, start + 1)
        hand.click(window.source.viewport(), QPoint(round(line.left) + 4, round((line.top + line.bottom) / 2)))
        hand.click(button)
    wait_until(view.apply.isEnabled, "the preview")
    hand.click(view.apply)
    assert window.document is not None
    made = window.document.dossier.structure
    right = [q.span for q in made.questions] == [q.span for q in whole.structure.questions]
    right = right and [a.declared_for for a in made.answers] == [a.declared_for for a in whole.structure.answers]
    acts = hand.clicks + hand.keys
    print(f"{acts} acts (at most {MOST_ACTS}), {hand.seconds:.1f} s (at most {MOST_SECONDS:.0f}); as it was: {right}")
    return 0 if right and acts <= MOST_ACTS and hand.seconds <= MOST_SECONDS else 1


if __name__ == "__main__":
    with TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = home
        sys.exit(main())
