"""A folder as a workspace in the window: its index is kept up in jobs, and its page shows what the index says."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QMessageBox

from annotator.app.times import utc_now
from annotator.app.workspace.browsing import ToOpen
from annotator.app.workspace.searching import Hit, Reader, Row, Scope
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import phrase
from annotator.gui.document import translated
from annotator.gui.jobs import Jobs, Latest
from annotator.io.team.places import address_of, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.app.workspace.browsing import Overview
    from annotator.app.workspace.refreshing import RefreshProgress, Workspace
    from annotator.app.workspace.searching import Registered
    from annotator.core.review import Reviewer
    from annotator.gui.views.workspace.page import WorkspacePage

SHOW_EVERY = 0.5
"""Seconds between two looks at an index that grows: each is a fraction of that."""
MOST_NAMED = 20
"""Files that cannot be read which a message names; the rest is a number."""


class Browsing(QObject):
    """Holds one workspace. Emits `open_wanted(ToOpen, Hit or None)` and `said(sentence)`."""

    open_wanted = Signal(ToOpen, Hit)
    said = Signal(str)
    renewed = Signal()
    forget_wanted = Signal()

    def __init__(self, page: WorkspacePage, folder: Path, who: Reviewer | None, parent: QObject) -> None:
        super().__init__(parent)
        self.page, self.folder, self.who = page, folder, who
        self.workspace: Workspace | None = None
        self.current = ""
        self._reader: Reader | None = None
        self._asker: Reader | None = None
        self._pager: Reader | None = None
        self._writing, self._asking, self._paging = Jobs(self, workers=1), Jobs(self, workers=1), Jobs(self, workers=1)
        self._opening, self._refreshing, self._answering, self._looking = Latest(), Latest(), Latest(), Latest()
        self._stopped, self._halted = Event(), Event()
        self._shown_at, self._missing, self._goal = 0.0, 0, ""
        page.title.show_words(shown(folder))
        page.title.setToolTip(str(folder) if address_of(folder) is None else shown(folder))
        page.tabs.setTabVisible(1, False)
        page.asked.connect(self.ask)
        page.row_wanted.connect(self.open_row)
        page.hit_wanted.connect(self.open_hit)
        page.next_wanted.connect(self.next_document)
        page.refresh_wanted.connect(self.refresh)
        page.troubles_wanted.connect(self.show_troubles)
        page.model.page_wanted.connect(self._read_page)
        page.status.show_words(self.tr("Opening the index…"))
        job = self._writing.run(_opened, folder, who)
        self._opening.begin(job, self._begin, self._refuse)

    @property
    def idle(self) -> bool:
        """Whether nothing is read, written or asked."""
        return self._writing.idle and self._asking.idle and self._paging.idle

    def _begin(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._reader, self._asker, self._pager = (workspace.index.reader() for _ in range(3))
        for told in workspace.to_be_told():
            self.said.emit(translated(told))
        self.ask()
        self.refresh()

    def refresh(self) -> None:
        """Read what changed in the folder, off the GUI thread; what is known already is shown meanwhile."""
        if self.workspace is None or self._refreshing.busy:
            return
        job = self._writing.run_telling(_refreshed, self.workspace, self._stopped)
        job.told.connect(self._show_progress)
        self._refreshing.begin(job, self._refreshed, self._refuse)

    def file_changed(self, path: Path) -> None:
        """Take in a file that was saved in this window."""
        if self.workspace is not None and path.is_relative_to(self.folder):
            job = self._writing.run(self.workspace.file_changed, path)
            job.done.connect(self._take_in)
            job.failed.connect(self._refuse)

    def holds(self, path: Path) -> bool:
        """Whether a file is in this workspace."""
        return path.is_relative_to(self.folder)

    def ask(self) -> None:
        """Look at the index for what the page wants; what was asked before and is not told yet is given up."""
        from annotator.app.workspace.browsing import answer

        if self._asker is None:
            return
        if self._answering.cancel():
            self._asker.interrupt()
        wanted = self.page.wanted(utc_now()[:10])
        self._shown_at = monotonic()
        self._answering.begin(
            self._asking.run(answer, self._asker, wanted, self.page.sort, ranked=self.page.entered),
            partial(self._show_answer, wanted),
            self._refuse,
        )

    def look(self, ask: Callable[..., object], show: Callable[..., object], *values: object) -> None:
        """Have the figures of a page that `ask` gets of the index, off the GUI thread; the latest are shown."""
        if self._pager is not None:
            self._looking.begin(self._paging.run(ask, self._pager, *values), show, self._refuse)

    def act(self, work: Callable[..., object], done: Callable[..., object], ended: Callable[[], object]) -> None:
        """Do something with many rows, off the GUI thread, one act after the other, with progress."""
        if self.workspace is None:
            return
        self._halted.clear()
        job = self._writing.run_telling(_acted, self.workspace, work, self._halted.is_set)
        job.told.connect(self._show_acting)
        job.done.connect(done)
        job.failed.connect(partial(self._end_act, ended))

    def halt(self) -> None:
        """Do no more of the act that is under way."""
        self._halted.set()

    def _end_act(self, ended: Callable[[], object], error: AnnotatorError) -> None:
        ended()
        self._refuse(error)

    def _show_acting(self, count: int) -> None:
        self.page.status.show_words(self.tr("Done: {0}…").format(count))

    def open_entry(self, entry: Registered) -> None:
        """Open the document of a promise, at its words."""
        start = min((start for start, _ in entry.promise.spans), default=0)
        self._open(entry.row.dossier, Hit(entry.row.dossier, Scope.COMMITMENT, entry.promise.reviewer, start, ()))

    def _read_page(self, turn: int, page: int) -> None:
        from annotator.gui.models.documents import PAGE

        if self._pager is not None:
            wanted = self.page.wanted(utc_now()[:10])
            job = self._paging.run(_page_of, self._pager, wanted, self.page.sort, turn, page, PAGE)
            job.done.connect(self.page.model.take_page)

    def open_row(self, row: Row) -> None:
        """Open the document of a row."""
        self._open(row.dossier, None)

    def open_hit(self, hit: Hit) -> None:
        """Open the document of a hit, at its place."""
        self._open(hit.dossier, hit)

    def next_document(self) -> None:
        """Open the next document that the reviewer has not completed, behind the one that is open or current."""
        from annotator.app.workspace.browsing import next_unfinished

        if self._reader is None:
            return
        at = self.page.current_row()
        after = self.current or ("" if at is None or at.state != "complete" else at.dossier)
        if not self.current and at is not None and at.state != "complete":
            self.open_row(at)
            return
        found = next_unfinished(self._reader, self.page.wanted(utc_now()[:10]), self.page.sort, after)
        if found is None:
            self.said.emit(self.tr("No other document here is unfinished."))
        else:
            self.open_row(found)

    def show_troubles(self) -> None:
        """Name the files that cannot be read, and say why."""
        from annotator.app.workspace.searching import troubles

        if self._reader is None:
            return
        found = troubles(self._reader)
        box = QMessageBox(self.page)
        box.setWindowTitle(self.tr("Files that cannot be read"))
        box.setText(self.tr("Files that cannot be read: {0}").format(len(found)))
        lines = [f"{path.name}: {translated(phrase(why, **values))}" for path, why, values in found[:MOST_NAMED]]
        box.setInformativeText("\n".join(lines + (["…"] if len(found) > MOST_NAMED else [])))
        box.open()

    def close(self, *, forget: bool = False) -> None:
        """Let the workspace go, or have it forgotten too; what is being read ends with its lot."""
        self._stopped.set()
        for latest in (self._opening, self._refreshing, self._answering, self._looking):
            latest.cancel()
        self._halted.set()
        readers = [r for r in (self._reader, self._asker, self._pager) if r is not None]
        for reader in readers:
            reader.interrupt()
        self.page.model.show((), 0)
        workspace = self.workspace
        self.workspace = self._reader = self._asker = self._pager = None
        for jobs in (self._asking, self._paging):
            jobs.finish(wait=True)
        for reader in readers:
            reader.close()
        if workspace is not None:
            self._writing.run(workspace.forget if forget else workspace.close)
        self._writing.finish(wait=False)

    def _open(self, dossier: str, hit: Hit | None) -> None:
        from annotator.app.workspace.browsing import file_to_open

        assert self._reader is not None
        found = file_to_open(self._reader, dossier, self.who.id if self.who is not None else "")
        if found is None:
            self.said.emit(self.tr("The file of this document is not there any more."))
            return
        self.current = dossier
        self.page.keep_current(dossier)
        self.open_wanted.emit(found, hit)

    def _show_answer(self, wanted: Any, found: Overview) -> None:
        if self._reader is None:
            return
        self.page.model.show(found.first, found.found, wanted.today)
        self.page.show_answer(found, searched=wanted.query is not None)
        self.page.keep_current(self.current)
        self._show_status()
        self.renewed.emit()

    def _show_progress(self, progress: RefreshProgress) -> None:
        scan = progress.scan
        self._missing = len(scan.missing) + len(scan.unreadable)
        self.page.show_progress(progress.read, len(scan.read))
        if len(scan.read) > progress.read:
            ready = scan.seen - len(scan.read) + progress.read
            self.page.status.show_words(
                self.tr("Reading: {0} of {1} files are in the index; search finds only those.").format(ready, scan.seen)
            )
        if progress.read and monotonic() - self._shown_at > SHOW_EVERY:
            self.ask()

    def _refreshed(self, _nothing: object) -> None:
        self.page.show_progress(0, 0)
        self.ask()

    def _take_in(self, _nothing: object) -> None:
        self.ask()

    def _show_status(self) -> None:
        """Say what part is in the index; while it is being read, progress says it."""
        from annotator.app.workspace.searching import is_asked, troubles

        if self._reader is None:
            return
        asks = not is_asked(self._reader, self.who.id if self.who is not None else "")
        self.page.several.setVisible(asks and address_of(self.folder) is None and os.access(self.folder, os.W_OK))
        number = len(troubles(self._reader))
        self.page.troubles.setText(self.tr("Not readable: {0}").format(number))
        self.page.troubles.setVisible(number > 0)
        if self._refreshing.busy:
            return
        time = QLocale().toString(QDateTime.currentDateTime().time(), QLocale.FormatType.ShortFormat)
        words = self.tr("All files are in the index, as of {0}.").format(time)
        if self._missing:
            words = self.tr(
                "Folders that cannot be had now: {0}; what was read of them before is still listed."
            ).format(self._missing)
        self.page.status.show_words(words)

    def _refuse(self, error: AnnotatorError) -> None:
        self.page.show_progress(0, 0)
        self.page.status.show_words(translated(error.phrase))
        self.said.emit(translated(error.phrase))


def _opened(folder: Path, who: Reviewer | None) -> Workspace:
    from annotator.app.team.listing import workspace_of

    return workspace_of([folder], who)


def _refreshed(tell: Callable[[object], object], workspace: Workspace, stopped: Event) -> None:
    """In processes where there is much to read, so that the window has the interpreter for itself."""
    from annotator.app.batch import local

    for progress in workspace.refresh(stopped.is_set, local()):
        tell(progress)


def _acted(
    tell: Callable[[object], object], workspace: Workspace, work: Callable[..., object], stopped: Callable[[], bool]
) -> object:
    return work(workspace, tell, stopped)


def _page_of(reader: Reader, wanted: Any, sort: str, turn: int, page: int, size: int) -> tuple[int, int, list[Row]]:
    from annotator.app.workspace.searching import rows

    return turn, page, rows(reader, wanted, sort, page * size, size)
