"""Every act is on disk before the next one, and the window waits for none of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.gui.document import Document, translated
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.app.session.store import Stored
    from annotator.core.journal_entries import JournalEntry

LONGEST_WAIT = 4.0
"""Seconds; Windows ends a program five seconds after it was told that the session ends."""


class Autosave(QObject):
    """Keeps the journal of one document at a time, in one thread, so that the order is kept.

    `state(str)` carries what the status bar says of it; `failed(str)` a sentence when keeping began to fail.
    """

    state = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self, workers=1)
        self._followed: tuple[Document, Stored] | None = None
        self._failing = False

    def follow(self, document: Document, stored: Stored) -> None:
        """Keep what is done to `document` from now on; what was kept before is saved or given up."""
        self.let_go()
        self._followed, self._failing = (document, stored), False
        document.acted.connect(self._keep)
        self.state.emit("")

    def let_go(self) -> None:
        """Remove the journal, once all before it is written: nothing of it is needed any more."""
        if self._followed is not None:
            document, stored = self._followed
            document.acted.disconnect(self._keep)
            self.jobs.run(stored.close)
            self._followed = None

    def wait(self) -> None:
        """Wait until all that was done is on disk, but not for a disk that hangs."""
        self.jobs.wait(LONGEST_WAIT)

    def shut_down(self) -> None:
        """Wait until all is on disk, or gone."""
        self.jobs.finish()

    def _keep(self, act: JournalEntry) -> None:
        assert self._followed is not None
        document, stored = self._followed
        job = self.jobs.run(stored.append, act, document.session.revision)
        job.done.connect(self._kept)
        job.failed.connect(self._not_kept)

    def _kept(self) -> None:
        self._failing = False
        if waiting := getattr(self._followed and self._followed[1], "unsent", 0):
            self.state.emit(self.tr("The store is away; acts kept here: {0}").format(waiting))
            return
        self.state.emit(self.tr("Every edit kept {0}").format(datetime.now().strftime("%H:%M:%S")))

    def _not_kept(self, error: AnnotatorError) -> None:
        if not self._failing:
            self.failed.emit(translated(error.phrase))
        self._failing = True
        self.state.emit(self.tr("Edits are not kept: save now"))
