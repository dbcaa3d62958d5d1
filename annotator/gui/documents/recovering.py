"""At the start: what a crash has left is offered; nothing is done with it unless the reviewer says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.session.recovery import Left, discard, left_behind
from annotator.core.errors import AnnotatorError
from annotator.gui.document import translated
from annotator.gui.documents.file_controller import FileController
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.gui.views.files.leftovers import LeftoversDialog


class FileRecovery(QObject):
    """Looks for journals off the GUI thread, and shows them over `window` where there are any.

    `controller_for(file)` gives the window for what is restored: one that shows that very file unchanged, one without a
    document, or a new one. `said` carries a sentence for the status bar; `looked(bool)` comes when it is known whether
    there is something to restore.
    """

    said = Signal(str)
    looked = Signal(bool)

    def __init__(self, window: QWidget, controller_for: Callable[[Path | None], FileController]) -> None:
        super().__init__(window)
        self._window, self._filing_for = window, controller_for
        self.jobs = Jobs(self)
        self.dialog: LeftoversDialog | None = None

    def look(self) -> None:
        """Begin to look."""
        job = self.jobs.run(left_behind)
        job.done.connect(self._show)
        job.failed.connect(self._say)

    def _show(self, left: tuple[Left, ...]) -> None:
        from annotator.gui.views.files.leftovers import LeftoversDialog

        if left:
            self.dialog = LeftoversDialog(left, self._window)
            self.dialog.restore_wanted.connect(self._restore)
            self.dialog.discard_wanted.connect(self._discard)
            self.dialog.open()
        self.looked.emit(bool(left))

    def _restore(self, left: Left) -> None:
        self._filing_for(left.path).opening.restore(left.journal)

    def _discard(self, left: Left) -> None:
        self.jobs.run(discard, left.journal).failed.connect(self._say)

    def _say(self, error: AnnotatorError) -> None:
        self.said.emit(translated(error.phrase))
