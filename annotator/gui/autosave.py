"""Every act is on disk before the next one, and the window waits for none of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from annotator.app.session.recovery import Recorder
from annotator.core.errors import AnnotatorError
from annotator.core.history import Act
from annotator.gui.document import Document, translated
from annotator.gui.jobs import Jobs


class Autosave(QObject):
    """Keeps the journal of one document at a time, in one thread, so that the order is kept.

    `state(str)` carries what the status bar says of it; `failed(str)` a sentence when keeping began to fail.
    """

    state = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs = Jobs(self, workers=1)
        self._document: Document | None = None
        self._recorder: Recorder | None = None
        self._failing = False

    def follow(self, document: Document, recorder: Recorder) -> None:
        """Keep what is done to `document` from now on; what was kept before is saved or given up."""
        self.let_go()
        self._document, self._recorder, self._failing = document, recorder, False
        document.acted.connect(self._keep)
        self.state.emit("")

    def let_go(self) -> None:
        """Remove the journal, once all before it is written: nothing of it is needed any more."""
        if self._document is None or self._recorder is None:
            return
        self._document.acted.disconnect(self._keep)
        self.jobs.run(self._recorder.drop)
        self._document = self._recorder = None

    def shut_down(self) -> None:
        """Wait until all is on disk, or gone."""
        self.jobs.finish()

    def _keep(self, act: Act) -> None:
        assert self._recorder is not None
        job = self.jobs.run(self._recorder.record, act)
        job.done.connect(self._kept)
        job.failed.connect(self._not_kept)

    def _kept(self, at: str) -> None:
        self._failing = False
        time = datetime.fromisoformat(at).astimezone().strftime("%H:%M:%S")
        self.state.emit(self.tr("Every edit kept {0}").format(time))

    def _not_kept(self, error: AnnotatorError) -> None:
        if not self._failing:
            self.failed.emit(translated(error.phrase))
        self._failing = True
        self.state.emit(self.tr("Edits are not kept: save now"))
