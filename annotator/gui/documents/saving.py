"""Saving: what is asked before, and what can be done where it does not succeed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.app.files.saving import ChangedError, MovedError, ReplacedError, Written
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.gui.document import Document, translated
from annotator.gui.documents.open_document import OpenDocument
from annotator.gui.jobs import Jobs

if TYPE_CHECKING:
    from annotator.app.files.differences import FileDifference
    from annotator.app.session.file_store import Meanwhile, StoredFile
    from annotator.gui.views.files.save_trouble import SaveWay


@dataclass(frozen=True, slots=True)
class _PendingSave:
    """A state of a document that is being written, whatever is done to the document meanwhile."""

    document: Document
    state: Dossier
    path: Path


class FileSaver(QObject):
    """Writes the document of a window, with a worker of its own: nothing that is read, however long, holds it up.

    Slot names are those of the action table. `saved(Path)` comes after a save, with the document unmodified unless
    it was edited meanwhile.
    """

    saved = Signal(Path)

    def __init__(self, shown: OpenDocument, jobs: Jobs) -> None:
        super().__init__(shown)
        self._shown, self._jobs = shown, jobs
        self._writer = Jobs(self, workers=1)
        self._saving: _PendingSave | None = None
        self._failed: _PendingSave | None = None
        self._next: Path | None = None
        self._then: Callable[[], object] | None = None
        self._besides = ""
        """What is told besides of the next save."""
        self.workspace: Callable[[], Sequence[Path]] = tuple
        """The folders in which a file that was moved is looked for."""

    @property
    def path(self) -> Path | None:
        """The file that is being written."""
        return self._saving.path if self._saving is not None else None

    def save_then(self, then: Callable[[], object]) -> None:
        """Save, and do something once that is done; nothing where it does not succeed."""
        self._then = then
        self.save_file()

    def do_after(self, then: Callable[[], object]) -> None:
        """Do something once the save that is under way is done."""
        self._then = then

    def shut_down(self) -> None:
        """Write nothing more: the window closes."""
        self._writer.shut_down()

    def save_file(self) -> None:
        """Save where the review was saved before; ask where, the first time."""
        document = self._shown.document
        if document is not None and document.sent:
            self._shown.finishing.emit()
            self._shown.said.emit(self.tr("Each act is sent to the store as it is made; there is nothing to be saved."))
        elif document is None or document.path is None:
            self.save_file_as()
        else:
            self._save(document.path)

    def save_to(self, path: Path) -> None:
        """Save there, without asking: nothing stands there yet."""
        self._save(path)

    def save_file_as(self) -> None:
        """Ask where to save, and save there."""
        chosen = ""
        if self._shown.document is not None:
            from PySide6.QtWidgets import QFileDialog

            from annotator.app.files.opening import suggested_path

            suggested = str(suggested_path(self._shown.document.name, self._shown.folder))
            window, kinds = self._shown.window, "Akoma Ntoso (*.xml)"
            chosen, _ = QFileDialog.getSaveFileName(window, self.tr("Save"), suggested, kinds)
        if chosen and self._shown.document is not None and self._shown.document.sent:
            self._write_copy(self._shown.document.dossier, Path(chosen))
        elif chosen:
            self._save(Path(chosen))
        else:
            self._then = None

    def _write_copy(self, state: Dossier, path: Path) -> None:
        """Write a file of what is open in a team's store; the work goes on there."""
        assert self._shown.stored is not None
        job = self._writer.run(self._shown.stored.save, state, str(path), None)
        said = self._shown.said
        job.done.connect(partial(_tell_saved, said.emit, self.tr("Saved as {0}.").format(path)))
        job.failed.connect(self._tell_refused)

    def _tell_refused(self, error: AnnotatorError) -> None:
        self._shown.said.emit(translated(error.phrase))

    def _save(self, path: Path, *, overwrite: bool = False, moved: bool = False) -> None:
        assert self._shown.document is not None
        if self._saving is not None:
            self._next = path
            return
        self._shown.finishing.emit()
        self._shown.said.emit(self.tr("Saving {0}…").format(path.name))
        document = self._shown.document
        known = document.session.revision if (path == document.path or moved) and not overwrite else None
        assert self._shown.stored is not None
        self._saving = _PendingSave(document, document.dossier, path)
        job = self._writer.run(self._shown.stored.save, document.dossier, str(path), known)
        job.done.connect(self._show_saved)
        job.failed.connect(self._not_saved)

    def _show_saved(self, result: Written) -> None:
        assert self._saving is not None
        written, self._saving = self._saving, None
        document = written.document
        if document.path != written.path:
            self._shown.hold(written.path)
        document.session.saved(written.state, written.path, result.sha256)
        self._shown.used.emit(written.path)
        self.saved.emit(written.path)
        sentence = self.tr("Saved as {0}.").format(written.path)
        if result.wrong:
            sentence += " " + self.tr("It is not valid Akoma Ntoso ({0}); report it from the menu Help.").format(
                translated(result.wrong[0].sentence)
            )
        if result.unkept is not None:
            sentence += " " + translated(result.unkept)
        if self._besides:
            sentence, self._besides = f"{sentence} {self._besides}", ""
        self._shown.said.emit(sentence)
        self._go_on_after(written)

    def _go_on_after(self, written: _PendingSave) -> None:
        """Save once more where that was asked for meanwhile, and do what was to come after the save."""
        path, self._next = self._next, None
        then, self._then = self._then, None
        if path is not None and (written.document.modified or path != written.path):
            self._then = then
            self._save(path)
        elif then is not None:
            then()

    def _not_saved(self, error: AnnotatorError) -> None:
        assert self._saving is not None
        self._failed, stored = self._saving, self._shown.stored_file
        if isinstance(error, ChangedError):
            assert stored is not None
            job = self._jobs.run(stored.changed, str(self._failed.path))
            job.done.connect(self._join)
            job.failed.connect(partial(self._ask_after, error))
            return
        revision = self._failed.document.session.revision
        if revision.saved is not None and stored is not None:
            job = self._jobs.run(
                _moved_to, self._failed.path, revision.saved, stored, self.workspace(), isinstance(error, ReplacedError)
            )
            job.done.connect(partial(self._go_after, error))
            return
        self._ask_after(error)

    def _end_failed(self) -> None:
        self._saving, self._next = None, None

    def _go_after(self, error: AnnotatorError, found: Path | None) -> None:
        """Save where the file is now; where it is not found ask."""
        self._end_failed()
        if found is None:
            self._ask_after(error)
            return
        self._besides = self.tr("The file was renamed or moved meanwhile.")
        self._save(found, moved=True)

    def _join(self, meanwhile: Meanwhile) -> None:
        """Join what others have saved, asking only where both changed the same, and save again."""
        from annotator.gui.views.files.clashes import with_choices

        assert self._failed is not None
        self._end_failed()
        document, stored = self._failed.document, self._shown.stored_file
        if document is not self._shown.document or stored is None:
            return
        try:
            name = self._failed.path.name
            edit = with_choices(meanwhile.edit(), document.session, name, self._shown.window)
            if edit is None:
                self._then = None
                self._shown.said.emit(self.tr("Nothing was saved. Your work is still open in the window."))
                return
            document.session.join(edit, meanwhile.sha256)
        except AnnotatorError as error:
            self._ask_after(error)
            return
        stored.joined(meanwhile)
        names = ", ".join(review.reviewer.name for review in meanwhile.brought.reviews)
        self._besides = self.tr("Joined with what was saved meanwhile ({0}).").format(names)
        self._save(self._failed.path, moved=True)

    def _ask_after(self, error: AnnotatorError, *_: AnnotatorError) -> None:
        from annotator.gui.views.files.save_trouble import SaveTrouble

        self._end_failed()
        sentence = translated(error.phrase)
        self._shown.said.emit(sentence)
        changed, gone = isinstance(error, ChangedError), isinstance(error, MovedError)
        trouble = SaveTrouble(sentence, changed=changed, gone=gone, parent=self._shown.window)
        self._go_on(trouble.ask())

    def _go_on(self, way: SaveWay) -> None:
        """What the reviewer wants after a save that failed; what was to come after it comes after the next."""
        from annotator.app.files.differences import differences_from
        from annotator.gui.views.files.save_trouble import SaveWay

        assert self._failed is not None
        document, path = self._failed.document, self._failed.path
        if way is SaveWay.COMPARE:
            reader = document.reviewer.id if document.reviewer is not None else None
            job = self._jobs.run(differences_from, document.dossier, path, reader)
            job.done.connect(self._show_differences)
            job.failed.connect(self._not_compared)
        elif way is SaveWay.ELSEWHERE:
            self.save_file_as()
        elif way is SaveWay.NOTHING:
            self._then = None
        else:
            self._save(path, overwrite=way is SaveWay.OVERWRITE)

    def _show_differences(self, found: tuple[FileDifference, ...]) -> None:
        from annotator.gui.views.files.save_trouble import DifferencesDialog

        assert self._failed is not None
        name, codebook = self._failed.path.name, self._failed.document.dossier.codebook
        self._go_on(DifferencesDialog(name, found, codebook, self._shown.window).ask())

    def _not_compared(self, error: AnnotatorError) -> None:
        from annotator.gui.views.files.save_trouble import SaveTrouble

        self._shown.said.emit(translated(error.phrase))
        self._go_on(SaveTrouble(translated(error.phrase), changed=True, parent=self._shown.window).ask())


def _moved_to(path: Path, sha256: str, stored: StoredFile, roots: Sequence[Path], replaced: bool) -> Path | None:
    from annotator.app.workspace.scanning import moved_to

    if path.exists() and not replaced:
        return None  # it is there, and the save failed for another reason
    return moved_to(path, sha256, stored.stamp, stored.base, roots)


def _tell_saved(tell: Callable[[str], object], sentence: str, _written: object) -> None:
    tell(sentence)
