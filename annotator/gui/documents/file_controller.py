"""What one window does with files: the parts of it, and closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.app.settings import Settings
from annotator.gui.actions import Slot, named
from annotator.gui.application_context import ApplicationContext
from annotator.gui.document import Document
from annotator.gui.documents.leaving import FileLeaver
from annotator.gui.documents.open_document import OpenDocument
from annotator.gui.documents.opening import FileOpener
from annotator.gui.documents.saving import FileSaver
from annotator.gui.jobs import Jobs


class FileController(QObject):
    """Opening, saving and leaving, for the one document that a window shows.

    `jobs` are for whatever takes long and is no save.
    """

    def __init__(self, window: QWidget, settings: Callable[[], Settings], program: ApplicationContext) -> None:
        super().__init__(window)
        self._window, self._program = window, program
        self.jobs = Jobs(self)
        self.shown = OpenDocument(window, settings)
        self.saving = FileSaver(self.shown, self.jobs)
        self._leaving = FileLeaver(self.shown, self.saving)
        self.opening = FileOpener(self.shown, self._leaving, self.jobs, program, self.is_free)

    def slots(self) -> dict[str, Slot]:
        """What does the actions on files."""
        opening, saving = self.opening, self.saving
        read = (opening.open_file, opening.open_sample, opening.open_backup)
        return named(*read, saving.save_file, saving.save_file_as, self.close_window)

    def make_ready(self) -> None:
        """Load what opening and saving a file need, in a job."""
        from annotator.app.files.checking import prepare

        self.jobs.run(prepare)

    @property
    def document(self) -> Document | None:
        """What is open."""
        return self.shown.document

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return self.opening.busy or self.saving.path is not None

    def is_free(self) -> bool:
        """Whether nothing is open here, nor about to be."""
        return self.document is None and not self.opening.expects and self.saving.path is None

    def shows_unchanged(self, file: Path | None) -> bool:
        """Whether just this file is open here, and nothing was done to it."""
        return self.shown.is_unchanged(file)

    def leave_saving(self, then: Callable[[], object]) -> None:
        """Save and leave what is open, then do `then`; see `Leaving`."""
        self._leaving.leave_saving(then)

    def keep(self) -> None:
        """Have what was done here on disk, in the journal."""
        self.shown.finishing.emit()
        self.shown.autosave.wait()

    def close_window(self) -> None:
        """Close what is open, after asking about unsaved work; and the window, unless it is the last one."""
        if self.document is None or len(self._program.windows) > 1:
            self._window.close()
        elif self._leaving.may_leave(self.shown.leave):
            self.shown.leave()

    def may_close(self) -> bool:
        """Whether the window may close now. If not because of a save, it closes itself once that is done."""
        if not self._leaving.may_leave(self._window.close):
            return False
        self.shown.let_go()
        self.opening.shut_down()
        self.saving.shut_down()
        self.jobs.shut_down()
        return True
