"""Opening, saving and leaving a file. Reading and writing are jobs, so that the window never waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.app.files.checking import prepare
from annotator.app.files.differences import Difference, differences_from
from annotator.app.files.locking import Held, Lock, Taken, copied, open_and_hold, open_copy
from annotator.app.files.recovery import Journal, Recorder, take_up
from annotator.app.files.saving import Backup, ChangedError, Written, backups_of, save
from annotator.app.files.sessions import Opened, openable, suggested_path
from annotator.app.resources import sample_path
from annotator.app.settings import Settings
from annotator.core.errors import AnnotatorError
from annotator.core.history import Act
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.gui.autosave import Autosave
from annotator.gui.document import Document, translated
from annotator.gui.files.holding import Holding
from annotator.gui.jobs import Job, Jobs
from annotator.gui.language.times import local_time
from annotator.gui.views.files.documents import DocumentsDialog
from annotator.gui.views.files.locked import Entry, LockedFile
from annotator.gui.views.files.save_trouble import DifferencesDialog, SaveTrouble, Way

FILES = " ".join(f"*{ending} *{ending.upper()}" for ending in openable())
"""What the dialog shows at first; any other file can be chosen too, for its content decides."""

LONG = 500_000
"""Code points of a text that is shown while its questions or findings are still being read."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """A file that is being read."""

    job: Job
    path: Path


@dataclass(frozen=True, slots=True)
class _Writing:
    """A state of a document that is being written, whatever is done to the document meanwhile."""

    document: Document
    state: Dossier
    path: Path


class Filing(QObject):
    """What one window does with files. Slot names are those of the action table.

    `opened(Document)` brings a document that takes the place of the old one; before that `seen(Source)` may bring a
    long text to be read meanwhile, where nothing is open, and `not_opened` says that nothing comes of it.
    `saved(Path)` comes after a save, with the document unmodified unless it was edited meanwhile; `used(Path)` names
    a file to remember; `said` carries a sentence for the status bar. `finishing` comes before anything is saved or
    left, so that what is still being typed becomes an edit. `reading(bool)` says whether a file is being read that
    may be let go.
    """

    opened = Signal(object)
    seen = Signal(object)
    not_opened = Signal()
    saved = Signal(object)
    used = Signal(object)
    said = Signal(str)
    finishing = Signal()
    reading = Signal(bool)

    def __init__(
        self, window: QWidget, settings: Callable[[], Settings], elsewhere: Callable[[QObject, Path], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._elsewhere = window, settings, elsewhere
        self.document: Document | None = None
        self.jobs = Jobs(self)
        self.autosave = Autosave(self)
        self.autosave.failed.connect(self.said)
        self.holding = Holding(self)
        self.holding.lost.connect(self._tell_lost)
        self.holding.taken.connect(self._tell_taken)
        self._opening: _Reading | None = None
        self._saving: _Writing | None = None
        self._failed: _Writing | None = None
        self._again = False
        self._then: Callable[[], object] | None = None
        self.jobs.run(prepare)

    @property
    def busy(self) -> bool:
        """Whether a file is being read or written."""
        return self._opening is not None or self._saving is not None

    def is_free(self) -> bool:
        """Whether nothing is open here, nor about to be."""
        return self.document is None and not self.busy

    def shows_unchanged(self, file: Path | None) -> bool:
        """Whether just this file is open here, and nothing was done to it."""
        document = self.document
        if document is None or document.path is None or document.modified:
            return False
        return document.path.absolute() == file

    def open_file(self) -> None:
        """Ask for a file and open it."""
        kinds = self.tr("Documents and reviews") + f" ({FILES});;" + self.tr("All files") + " (*)"
        terse = QFileDialog.Option.HideNameFilterDetails  # all the endings fit in no window
        title, folder = self.tr("Open"), str(self._folder())
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, folder, kinds, options=terse)
        if chosen:
            self.open_named(chosen)

    def open_sample(self) -> None:
        """Open the bundled sample."""
        self.open_named(str(sample_path()))

    def open_dropped(self, data: QMimeData) -> bool:
        """Open the files of what was dropped; whether there were any."""
        paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        for path in paths:
            self.open_named(path)
        return bool(paths)

    def open_named(self, name: str) -> None:
        """Open the file `name` here, unless another window shows it, or there is work that the user wants to keep."""
        if self._elsewhere(self._window, Path(name)):
            return
        opening = partial(self.open_path, Path(name))
        if self._may_leave(opening):
            opening()

    def open_path(self, path: Path, document: int | None = None) -> None:
        """Open a file, or only `document` of it where it holds several.

        Where it cannot be read say why, and change nothing. A file still being read is let go.
        """
        job = self.jobs.run_telling(open_and_hold, path, self._settings().reviewer, document)
        job.told.connect(self._show_meanwhile)
        self._read(path, job)

    def let_go(self) -> None:
        """Wait no longer for the file that is being read; what is open stays as it is."""
        if self._opening is not None:
            name = self._opening.path.name
            self._wait_for(None)
            self._not_shown(self.tr("{0} was not opened.").format(name))

    def open_backup(self) -> None:
        """Ask which of the previous versions of the file, and open that as a copy."""
        if self.document is None or self.document.path is None:
            self.said.emit(self.tr("This was never saved: there is no earlier version."))
            return
        self.jobs.run(backups_of, self.document.path).done.connect(self._offer_backups)

    def restore(self, journal: Path) -> None:
        """Open what a crash has left, with every edit to be undone, and go on with its journal."""
        job = self.jobs.run(take_up, journal)
        self._opening = _Reading(job, journal)
        job.done.connect(self._show_restored)
        job.failed.connect(self._not_opened)

    def save_file(self) -> None:
        """Save where the review was saved before; ask where, the first time."""
        if self.document is None or self.document.path is None:
            self.save_file_as()
        else:
            self._save(self.document.path)

    def save_file_as(self) -> None:
        """Ask where to save, and save there."""
        chosen = ""
        if self.document is not None:
            suggested = str(suggested_path(self.document.name, self._folder()))
            chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save"), suggested, "Akoma Ntoso (*.xml)")
        if chosen:
            self._save(Path(chosen))
        else:
            self._then = None

    def close_window(self) -> None:
        """Close, after asking about unsaved work."""
        self._window.close()

    def may_close(self) -> bool:
        """Whether the window may close now. If not because of a save, it closes itself once that is done."""
        if not self._may_leave(self._window.close):
            return False
        self.autosave.let_go()
        self.autosave.shut_down()
        self.holding.let_go()
        self.jobs.shut_down()
        self._opening = None
        return True

    def _may_leave(self, then: Callable[[], object]) -> bool:
        self.finishing.emit()
        if self._saving is not None:
            self.said.emit(self.tr("{0} is still being saved; this goes on by itself.").format(self._saving.path.name))
            self._then = then
            return False
        if self.document is None or not self.document.modified:
            return True
        buttons = QMessageBox.StandardButton
        question = self.tr("{0} has changes that are not saved.").format(self.document.name)
        choice = QMessageBox.warning(
            self._window,
            self.tr("Unsaved changes"),
            question,
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if choice == buttons.Save:
            self._then = then
            self.save_file()
            return False
        return choice == buttons.Discard

    def _save(self, path: Path, *, overwrite: bool = False) -> None:
        assert self.document is not None
        if self._saving is not None:
            self._again = True
            return
        self.finishing.emit()
        self.said.emit(self.tr("Saving {0}…").format(path.name))
        known = self.document.sha256 if path == self.document.path and not overwrite else None
        self._saving = _Writing(self.document, self.document.dossier, path)
        job = self.jobs.run(save, self.document.dossier, path, known)
        job.done.connect(self._show_saved)
        job.failed.connect(self._not_saved)

    def _read(self, path: Path, job: Job) -> None:
        self.said.emit(self.tr("Opening {0}…").format(path.name))
        self._wait_for(_Reading(job, path))
        job.done.connect(self._show_opened)
        job.failed.connect(self._not_opened)

    def _wait_for(self, opening: _Reading | None) -> None:
        self._opening = opening
        self.reading.emit(opening is not None)

    def _show_meanwhile(self, source: Source) -> None:
        if self.document is None and self._is_awaited() and len(source.text) >= LONG:
            self.seen.emit(source)

    def _is_awaited(self) -> bool:
        """Whether the signal that is being answered is that of the file asked for last."""
        return self._opening is not None and self.sender() is self._opening.job

    def _offer_backups(self, backups: tuple[Backup, ...]) -> None:
        if not backups:
            self.said.emit(self.tr("There is no earlier version beside the file."))
            return
        names = [f"{local_time(backup.at)}   {backup.path.name}" for backup in backups]
        title, label = self.tr("Earlier versions"), self.tr("Open the version that was saved at:")
        chosen, accepted = QInputDialog.getItem(self._window, title, label, names, 0, False)
        if accepted:
            path = backups[names.index(chosen)].path
            opening = partial(self._open_copy, path)
            if self._may_leave(opening):
                opening()

    def _open_copy(self, path: Path) -> None:
        self._read(path, self.jobs.run(open_copy, path))

    def _show_opened(self, held: Held) -> None:
        if self._opening is None or not self._is_awaited():
            self.holding.release(held.lock)  # another file was asked for meanwhile
            return
        path = self._opening.path
        self._wait_for(None)
        if held.opened.documents and not self._all_as_one(held.opened, path):
            return
        if held.taken is None:
            self._show(held.opened, path, held.lock)
            return
        if self._is_ours(held):
            self._show(held.opened, path, self.holding.lock)
            return
        match LockedFile(path.name, held.taken, self._window).ask():
            case Entry.READ_ONLY:
                self._show(held.opened, path, None, read_only=True)
            case Entry.COPY:
                self._show(copied(held.opened), path, None)
            case Entry.TAKE_OVER:
                self._show(held.opened, path, None)
                self.holding.move(path, self._settings().reviewer, held.taken)
            case Entry.NOT:
                self._not_shown(self.tr("{0} was not opened.").format(path.name))

    def _is_ours(self, held: Held) -> bool:
        """Whether the lock is that of this window, which shows the file already."""
        owner = held.taken.owner if held.taken is not None else None
        here = self.document is not None and self.document.path == held.opened.path
        return here and owner is not None and owner.holder.is_me

    def _show(self, opened: Opened, path: Path, lock: Lock | None, *, read_only: bool = False) -> None:
        reviewer = self._settings().reviewer
        self._take(Document(opened, reviewer, self, read_only=read_only), Recorder(opened, reviewer))
        self.holding.keep(lock)
        self.used.emit(path)
        structure = opened.dossier.structure
        sentence = self.tr("{0} questions to judge, {1} answers found.")
        if read_only:
            sentence = self.tr("{0} questions to judge, {1} answers found. Opened to be read only.")
        self.said.emit(sentence.format(len(structure.judged), len(structure.answers)))

    def _show_restored(self, found: tuple[Opened, tuple[Act, ...], Journal]) -> None:
        self._opening = None
        opened, acts, journal = found
        document = Document(opened, self._settings().reviewer, self)
        document.replay(acts)
        self._take(document, Recorder(opened, self._settings().reviewer, journal))
        self.holding.keep(None)
        if document.path is not None:
            self.holding.move(document.path, self._settings().reviewer)
        self.said.emit(self.tr("{0} is as it was at your last edit. It is not saved yet.").format(document.name))

    def _all_as_one(self, opened: Opened, path: Path) -> bool:
        """Ask which document of a file to open; True for all of them, else the one chosen is opened anew."""
        dialog = DocumentsDialog(path.name, opened.documents, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            self._not_shown(self.tr("Nothing was opened."))
            return False
        if dialog.chosen is not None:
            self.open_path(path, dialog.chosen)
        return dialog.chosen is None

    def _take(self, document: Document, recorder: Recorder) -> None:
        """Put a document in the place of the one there was; that one's journal is needed no more."""
        old, self.document = self.document, document
        self.autosave.follow(document, recorder)
        self.opened.emit(document)
        if old is not None:
            old.deleteLater()

    def _not_opened(self, error: AnnotatorError) -> None:
        if self._is_awaited():
            self._wait_for(None)
            self._not_shown(translated(error.phrase))

    def _not_shown(self, why: str) -> None:
        self.not_opened.emit()
        self.said.emit(why)

    def _show_saved(self, result: Written) -> None:
        assert self._saving is not None
        written, self._saving = self._saving, None
        document = written.document
        if document.path != written.path:
            self.holding.move(written.path, self._settings().reviewer)
        document.now_saved(written.state, written.path, result.sha256)
        self.used.emit(written.path)
        self.saved.emit(written.path)
        sentence = self.tr("Saved as {0}.").format(written.path)
        if result.wrong:
            sentence += " " + self.tr("It is not valid Akoma Ntoso ({0}); report this.").format(
                translated(result.wrong[0].sentence)
            )
        self.said.emit(sentence)
        again, self._again = self._again, False
        then, self._then = self._then, None
        if again and document.modified:
            self._then = then
            self.save_file()
        elif then is not None:
            then()

    def _not_saved(self, error: AnnotatorError) -> None:
        assert self._saving is not None
        self._failed, self._saving, self._again = self._saving, None, False
        sentence = translated(error.phrase)
        self.said.emit(sentence)
        self._go_on(SaveTrouble(sentence, changed=isinstance(error, ChangedError), parent=self._window).ask())

    def _go_on(self, way: Way) -> None:
        """What the reviewer wants after a save that failed; what was to come after it comes after the next."""
        assert self._failed is not None
        document, path = self._failed.document, self._failed.path
        if way is Way.COMPARE:
            job = self.jobs.run(differences_from, document.dossier, path)
            job.done.connect(self._show_differences)
            job.failed.connect(self._not_compared)
        elif way is Way.ELSEWHERE:
            self.save_file_as()
        elif way is Way.NOTHING:
            self._then = None
        else:
            self._save(path, overwrite=way is Way.OVERWRITE)

    def _show_differences(self, found: tuple[Difference, ...]) -> None:
        assert self._failed is not None
        self._go_on(DifferencesDialog(self._failed.path.name, found, self._window).ask())

    def _not_compared(self, error: AnnotatorError) -> None:
        self.said.emit(translated(error.phrase))
        self._go_on(SaveTrouble(translated(error.phrase), changed=True, parent=self._window).ask())

    def _tell_lost(self) -> None:
        self.said.emit(self.tr("Somebody else took this file over. A save will ask before it overwrites theirs."))

    def _tell_taken(self, taken: Taken) -> None:
        who = taken.owner.reviewer if taken.owner is not None else ""
        self.said.emit(self.tr("{0} has this file open too.").format(who or self.tr("Somebody else")))

    def _folder(self) -> Path:
        return Path(self._settings().last_folder or Path.home())
