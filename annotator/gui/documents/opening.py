"""Opening a file. Reading it is a job, so that the window never waits for a disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from annotator.app.resources import sample_path
from annotator.core.errors import AnnotatorError
from annotator.core.lacking import lacking
from annotator.core.review import Reviewer
from annotator.core.source import Source
from annotator.gui.application_context import ApplicationContext, bring_to_front
from annotator.gui.document import translated
from annotator.gui.documents.leaving import FileLeaver
from annotator.gui.documents.open_document import OpenDocument
from annotator.gui.jobs import Job, Jobs, Latest
from annotator.gui.translation.times import local_time
from annotator.io.team.places import address_of, dossier_of, is_workspace, place

if TYPE_CHECKING:
    from annotator.app.files.opening import Opened
    from annotator.app.files.versions import Earlier
    from annotator.app.session.file_store import FileStore, StoredFile
    from annotator.app.team.store import TeamStored

LONG = 500_000
"""Code points of a text that is shown while its questions or findings are still being read."""
WAIT = 200
"""Milliseconds between two looks whether a dialog was closed: too few to be noticed, and they cost nothing."""


class FileOpener(QObject):
    """Reads the file that was asked for last, and puts it in the place of what is shown.

    Slot names are those of the action table. Before a document comes, `seen(Source)` may bring a long text to be read
    meanwhile, where nothing is open; `not_opened` says that nothing comes of it;
    a folder is told by `folder_wanted`. `reading(bool)` says whether a file
    is being read that may be let go.
    """

    seen = Signal(Source)
    not_opened = Signal()
    folder_wanted = Signal(Path)
    reading = Signal(bool)

    def __init__(
        self,
        shown: OpenDocument,
        leaving: FileLeaver,
        jobs: Jobs,
        program: ApplicationContext,
        is_free: Callable[[], bool],
    ) -> None:
        super().__init__(shown)
        self._shown, self._leaving, self._jobs = shown, leaving, jobs
        self._program, self._is_free = program, is_free
        self._opening, self._fitting, self._path, self._recent = Latest(), Latest(), Path(), True
        self._asking = set[Job]()

    @property
    def _store(self) -> FileStore:
        from annotator.app.session.file_store import FileStore

        return FileStore()

    @property
    def busy(self) -> bool:
        """Whether a file is being read that will be shown, or may be."""
        return self._opening.busy or bool(self._asking)

    @property
    def expects(self) -> bool:
        """Whether a file is being read that will be shown here."""
        return self._opening.busy

    def open_file(self) -> None:
        """Ask for a file and open it."""
        # What the dialog shows at first; any other file can be chosen too, for its content decides.
        from PySide6.QtWidgets import QFileDialog

        from annotator.app.files.opening import openable

        files = " ".join(f"*{ending} *{ending.upper()}" for ending in openable())
        kinds = self.tr("Documents and reviews") + f" ({files});;" + self.tr("All files") + " (*)"
        terse = QFileDialog.Option.HideNameFilterDetails  # all the endings fit in no window
        title, folder = self.tr("Open"), str(self._shown.folder)
        chosen, _ = QFileDialog.getOpenFileName(self._shown.window, title, folder, kinds, options=terse)
        if chosen:
            self.open_named(chosen)

    def open_sample(self) -> None:
        """Open the bundled sample."""
        self.open_named(str(sample_path()))

    def open_dropped(self, data: QMimeData) -> bool:
        """Open the files of what was dropped; whether there were any."""
        files = local_files(data)
        self.open_all(files)
        return bool(files)

    def open_named(self, name: str) -> None:
        """Show the file `name`: where it is open, here if nothing is, else in another window.

        Where there is no other window it takes the place of what is open here, once that may be left.
        """
        self.open_all([name])

    def open_all(self, names: Sequence[str]) -> None:
        """Show these files, each as `open_named` does. A look at a share that is away takes long, so it is a job."""
        job = self._jobs.run(lambda: [(path, is_workspace(path)) for path in map(place, names)])
        self._asking.add(job)
        job.done.connect(partial(self._open_asked, job))

    def _open_asked(self, job: Job, places: Sequence[tuple[Path, bool]]) -> None:
        self._asking.discard(job)
        for path, is_folder in places:
            self._open_named(path, is_folder=is_folder)

    def _open_named(self, path: Path, *, is_folder: bool) -> None:
        if is_folder:
            self.folder_wanted.emit(path)
            return
        window = self._program.window_showing(path)
        if window is not None:
            bring_to_front(window)
        elif self._program.open_in_another is not None and not self._is_free():
            self._program.open_in_another(path)
        elif self._leaving.may_leave(opening := partial(self.open_path, path)):
            opening()

    def open_path(self, path: Path, document: int | None = None, beside: Sequence[Path] | None = None) -> None:
        """Open a file, or only `document` of it where it holds several; `beside` as `FileStore.open` has it.

        Where it cannot be read say why, and change nothing. A file still being read is let go.
        """
        job = self._jobs.run_telling(_opened, self._store, path, self._shown.reviewer, document, beside)
        job.told.connect(self._show_meanwhile)
        self._read(path, job)

    def let_go(self) -> None:
        """Wait no longer for the file that is being read; what is open stays as it is."""
        if self._opening.cancel():
            self.reading.emit(False)
            self._not_shown(self.tr("{0} was not opened.").format(self._path.name))

    def open_backup(self) -> None:
        """Ask which of the previous versions of the file, and open that as a copy."""
        document = self._shown.document
        from annotator.app.files.versions import earlier_versions

        if document is None or document.path is None:
            self._shown.said.emit(self.tr("This was never saved: there is no earlier version."))
            return
        self._jobs.run(earlier_versions, document.dossier, document.path).done.connect(self._offer_versions)

    def restore(self, journal: Path) -> None:
        """Open what a crash has left, with every edit to be undone, and go on with its journal."""
        job = self._jobs.run(self._store.restore, journal, self._shown.reviewer)
        self._opening.begin(job, self._show_restored, self._not_opened)

    def shut_down(self) -> None:
        """Show nothing any more: the window closes."""
        self._opening.cancel()

    def _read(self, path: Path, job: Job, *, recent: bool = True) -> None:
        self._shown.said.emit(self.tr("Opening {0}…").format(path.name))
        self._path, self._recent = path, recent
        self._opening.begin(job, self._show_read, self._not_opened).dropped.connect(self._give_back)
        self.reading.emit(True)

    def _give_back(self, stored: StoredFile | TeamStored | None) -> None:
        if stored is not None and stored.lock is not None:
            self._shown.document_lock.release(stored.lock)  # another file was asked for meanwhile

    def _show_meanwhile(self, source: Source) -> None:
        if self._shown.document is None and len(source.text) >= LONG:
            self.seen.emit(source)

    def _offer_versions(self, versions: tuple[Earlier, ...]) -> None:
        from PySide6.QtWidgets import QInputDialog

        if not versions:
            self._shown.said.emit(self.tr("There is no earlier version of this file."))
            return
        said = ("   ".join(filter(None, (local_time(one.at), one.by, one.name))) for one in versions)
        names = [f"{number}.   {each}" for number, each in enumerate(said, 1)]
        title, label = self.tr("Earlier versions"), self.tr("Open the version that was saved at:")
        chosen, accepted = QInputDialog.getItem(self._shown.window, title, label, names, 0, False)
        if accepted:
            opening = partial(self._open_version, versions[names.index(chosen)])
            if self._leaving.may_leave(opening):
                opening()

    def _open_version(self, version: Earlier) -> None:
        job = self._jobs.run(self._store.open_version, version, self._shown.reviewer)
        self._read(Path(version.name), job, recent=False)

    def _show_read(self, stored: StoredFile | TeamStored | None) -> None:
        if stored is None:
            self.reading.emit(False)
            self._shown.said.emit("")
            self.folder_wanted.emit(self._path)
        else:
            self._show_opened(stored)

    def _show_opened(self, stored: StoredFile | TeamStored) -> None:
        if self._shown.document is not None and QApplication.activeModalWidget() is not None:
            QTimer.singleShot(WAIT, self, partial(self._show_opened, stored))  # the dialog is about what is open now
            return
        path = self._path
        self.reading.emit(False)
        from annotator.app.session.file_store import StoredFile

        if not isinstance(stored, StoredFile):
            self._show(stored, path)
        else:
            self._show_file(stored, path)

    def _show_file(self, stored: StoredFile, path: Path) -> None:
        from annotator.gui.views.files.locked import EntryWay, LockedFile

        if stored.opened.documents and not self._all_as_one(stored.opened, path):
            if stored.lock is not None:
                stored.lock.release()
            return
        if stored.taken is not None and self._shown.is_held(stored.opened.path, stored.taken):
            stored.lock = self._shown.document_lock.lock
            self._show(stored, path)
            return
        if stored.taken is None or not stored.taken.asks:
            self._show(stored, path if self._recent else None)
            if stored.taken is not None:
                self._shown.tell_taken(stored.taken)
            return
        match LockedFile(path.name, stored.taken, self._shown.window).ask():
            case EntryWay.READ_ONLY:
                self._show(stored, path, read_only=True)
            case EntryWay.COPY:
                self._show(stored.copy(), path)
            case EntryWay.TAKE_OVER:
                self._show(stored, path)
                self._shown.hold(path, stored.taken)
            case EntryWay.NOT:
                self._not_shown(self.tr("{0} was not opened.").format(path.name))

    def _show(self, stored: StoredFile | TeamStored, path: Path | None, *, read_only: bool = False) -> None:
        from annotator.app.doubts import misgiving
        from annotator.app.layouts import layout_names, layouts_like

        self._shown.open(stored, read_only=read_only)
        if path is not None:
            self._shown.used.emit(path)
        structure = stored.dossier.structure
        sentence = self.tr("Questions to judge: {0}. Answers found: {1}.")
        if not structure.judged:
            sentence = self.tr("No questions were found here; select the words of one and mark them as a question.")
        if read_only:
            sentence = self.tr("Questions to judge: {0}. Answers found: {1}. Opened to be read only.")
        found = sentence.format(len(structure.judged), len(structure.answers))
        wrong = misgiving(stored.dossier) if structure.judged else None
        damaged = stored.lock.told if stored.lock is not None else None
        told = (*lacking(stored.dossier.source), *(one for one in (wrong, damaged) if one is not None))
        found = " ".join([found, *map(translated, told)])
        self._shown.said.emit(found)
        if not stored.dossier.reviews and stored.dossier.layout is None and layout_names():
            job = self._jobs.run(layouts_like, stored.dossier.source)
            self._fitting.begin(job, partial(self._offer, found), lambda _error: None)

    def _offer(self, said: str, names: Sequence[str]) -> None:
        """Say which of the user's layouts the text looks like, behind what was said of it."""
        if names:
            offer = self.tr("The text looks like your layout {0}; Repair finds questions and answers by it.")
            self._shown.said.emit(f"{said} {offer.format(', '.join(names))}")

    def _show_restored(self, stored: StoredFile) -> None:
        document = self._shown.open(stored)
        if document.path is not None:
            self._shown.hold(document.path)
        self._shown.said.emit(self.tr("{0} is as it was at your last edit. It is not saved yet.").format(document.name))

    def _all_as_one(self, opened: Opened, path: Path) -> bool:
        """Ask which document of a file to open; True for all of them, else the one chosen is opened anew."""
        from annotator.gui.views.files.documents import DocumentsDialog

        dialog = DocumentsDialog(path.name, opened.documents, self._shown.window)
        if not dialog.exec():
            self._not_shown(self.tr("Nothing was opened."))
            return False
        if dialog.chosen is not None:
            self.open_path(path, dialog.chosen)
        return dialog.chosen is None

    def _not_opened(self, error: AnnotatorError) -> None:
        self.reading.emit(False)
        self._not_shown(translated(error.phrase))

    def _not_shown(self, why: str) -> None:
        self.not_opened.emit()
        self._shown.said.emit(why)


def _opened(
    seen: Callable[[Source], object],
    store: FileStore,
    path: Path,
    reviewer: Reviewer | None,
    document: int | None,
    beside: Sequence[Path] | None,
) -> StoredFile | TeamStored | None:
    if is_workspace(path):
        return None
    address = address_of(path)
    if address is not None:
        from annotator.app.team.store import TeamStore

        return TeamStore(address).open(dossier_of(path))
    return store.open(str(path), reviewer, document=document, seen=seen, beside=beside)


def local_files(data: QMimeData) -> list[str]:
    """The files of what is dragged or dropped; what is elsewhere (the web) is none: nothing is ever fetched."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
