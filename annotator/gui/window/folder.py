"""The workspace of a window: its page beside the document page, and going from one document to the next."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from annotator.app.settings import Settings, with_recent
from annotator.core.errors import AnnotatorError
from annotator.gui.document import Document
from annotator.gui.documents.file_controller import FileController
from annotator.gui.settings_store import SettingsStore
from annotator.io.team.places import address_of, is_kept, is_store, place, shown

if TYPE_CHECKING:
    from annotator.app.workspace.browsing import ToOpen
    from annotator.app.workspace.searching import Hit, Row
    from annotator.gui.controllers.browsing import Browsing
    from annotator.gui.views.source import Pane


class Folder(QObject):
    """No page is made before a folder is opened. Emits `said`, and `shown` when its page comes up."""

    said = Signal(str)
    shown = Signal()

    def __init__(self, window: QMainWindow, files: FileController, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._files, self._settings = window, files, settings
        self._stack: QStackedWidget | None = None
        self.browsing: Browsing | None = None
        self._opened: ToOpen | None = None
        self._goal: Hit | None = None
        files.saving.saved.connect(self._take_in)
        files.saving.workspace = self._roots
        files.shown.link.heard.connect(self._hear)

    def live_in(self, stack: QStackedWidget) -> None:
        """Have the page in a stack that was made anew; the folder stays open."""
        folder, current = (self.browsing.folder, self.browsing.current) if self.browsing is not None else (None, "")
        self._let_go()
        self._stack = stack
        if folder is not None:
            self._make(folder).current = current

    @property
    def is_open(self) -> bool:
        """Whether there is a workspace."""
        return self.browsing is not None

    @property
    def path(self) -> Path | None:
        """The folder that is open."""
        return self.browsing.folder if self.browsing is not None else None

    def _roots(self) -> tuple[Path, ...]:
        return (self.path,) if self.path is not None else ()

    @property
    def title(self) -> str:
        """Of the window, while no document is shown."""
        return f"{shown(self.browsing.folder)}[*] — Annotator" if self.browsing is not None else "Annotator"

    @property
    def is_shown(self) -> bool:
        """Whether its page is the one in view."""
        return (
            self.browsing is not None and self._stack is not None and self._stack.currentWidget() is self.browsing.page
        )

    def open_folder(self) -> None:
        """Ask for a folder and open it as a workspace."""
        from PySide6.QtWidgets import QFileDialog

        at = self._settings.settings.last_folder or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Open a folder"), at)
        if chosen:
            self.open(Path(chosen))

    def open_store(self) -> None:
        """Ask for the address of a team's store and open it like a folder."""
        from PySide6.QtWidgets import QInputDialog

        title, label = (
            self.tr("Open a team's store"),
            self.tr("Its address (a password stands in ~/.pgpass, not here):"),
        )
        given, accepted = QInputDialog.getText(self._window, title, label, text="postgresql://")
        if accepted and is_store(given.strip()):
            self.open(place(given.strip()))
        elif accepted:
            self.said.emit(self.tr("This is no address of a store; it begins with postgresql://"))

    def _hear(self, dossier: str) -> None:
        if self.browsing is not None and address_of(self.browsing.folder) is not None:
            self.browsing.file_changed(self.browsing.folder / dossier)

    def open(self, folder: Path) -> None:
        """Show a folder as a workspace; a document that is open stays open beside it."""
        folder = folder.absolute()
        if self.browsing is None or self.browsing.folder != folder:
            self._let_go()
            self._make(folder)
        self.show_page()
        if is_kept(folder):
            self._settings.change(partial(_remembering, folder))

    def _make(self, folder: Path) -> Browsing:
        from annotator.gui.controllers.browsing import Browsing
        from annotator.gui.controllers.workspace_acts import WorkspaceActs
        from annotator.gui.views.workspace.page import WorkspacePage

        assert self._stack is not None
        page = WorkspacePage()
        self._stack.addWidget(page)
        self.browsing = made = Browsing(page, folder, self._settings.settings.reviewer, self)
        made.open_wanted.connect(self._open)
        made.said.connect(self.said)
        made.forget_wanted.connect(self._forget)
        self._acts = WorkspaceActs(made, self._settings)
        return made

    def follow_reviewer(self) -> None:
        """Show it for another reviewer, once somebody else reviews."""
        me = self._settings.settings.reviewer
        if self.browsing is not None and self.browsing.who != me:
            folder, shown = self.browsing.folder, self.is_shown
            self._let_go()
            self._make(folder)
            if shown:
                self.show_page()

    def show_page(self) -> None:
        """Bring the page up."""
        if self.browsing is not None and self._stack is not None:
            self._stack.setCurrentWidget(self.browsing.page)
            self.browsing.page.take_focus()
            self.browsing.refresh()
            self.shown.emit()

    def next_document(self) -> None:
        """Open the next document that is not completed."""
        if self.browsing is not None:
            self.browsing.next_document()

    def show_opened(self, document: Document, pane: Pane) -> None:
        """A document was opened: go to the place that was asked for; the first act on a source makes its review."""
        if self.browsing is None or self._opened is None:
            return
        documents = self._window.page.list_documents(self.browsing.page.table)  # type: ignore[attr-defined]
        documents.wanted.connect(self._open_listed, Qt.ConnectionType.UniqueConnection)
        if self._goal is not None:
            _go_to(self._goal, document, pane)
            self._goal = None
        if document.path is None:
            document.moved.connect(partial(self._save_first, document, self._opened))

    def _open_listed(self, row: Row) -> None:
        if self.browsing is not None:
            self.browsing.open_row(row)

    def _forget(self) -> None:
        """Let the workspace go, with its index and its place among what was used last."""
        if self.browsing is None or self.browsing.workspace is None:
            return
        folder = self.browsing.folder
        self._let_go(forget=True)
        self._settings.change(partial(_without, str(folder)))
        self._window.show_welcome_page()  # type: ignore[attr-defined]

    def close(self) -> None:
        """Let the workspace go: the window closes."""
        self._let_go()

    def _let_go(self, *, forget: bool = False) -> None:
        if self.browsing is not None:
            page, browsing, self.browsing = self.browsing.page, self.browsing, None
            if self._opened is not None:
                self._window.page.list_no_documents()  # type: ignore[attr-defined]
            browsing.close(forget=forget)
            browsing.deleteLater()
            if self._stack is not None:
                self._stack.removeWidget(page)
            page.deleteLater()

    def _open(self, found: ToOpen, hit: Hit | None) -> None:
        document = self._files.document
        if document is not None and self._opened is not None and self._opened.path == found.path and not found.number:
            self._window.show_document_page()  # type: ignore[attr-defined]
            if hit is not None:
                _go_to(hit, document, self._window.pane)  # type: ignore[attr-defined]
            return
        self._files.leave_saving(partial(self._open_now, found, hit))

    def _open_now(self, found: ToOpen, hit: Hit | None) -> None:
        self._opened, self._goal = found, hit
        self._files.opening.open_path(found.path, found.number or None, found.beside)

    def _save_first(self, document: Document, opened: ToOpen) -> None:
        from annotator.app.workspace.browsing import review_beside

        mine = document is self._files.document and document.path is None and document.modified
        reviewer = document.reviewer
        if mine and reviewer is not None and self._files.saving.path is None and self._opened is opened:
            self._files.saving.save_to(review_beside(opened, reviewer.name))

    def _take_in(self, path: Path) -> None:
        if self.browsing is not None:
            if self._files.document is not None and self.browsing.holds(path):
                self._opened = replace(self._opened, path=path) if self._opened is not None else None
            self.browsing.file_changed(path)


def _remembering(folder: Path, settings: Settings) -> Settings:
    last = str(folder) if address_of(folder) is None else settings.last_folder
    return replace(with_recent(settings, folder), last_folder=last)


def _without(folder: str, settings: Settings) -> Settings:
    return replace(settings, recent=tuple(path for path in settings.recent if path != folder))


def _go_to(hit: Hit, document: Document, pane: Pane) -> None:
    """Show the place of a hit: the first words that were found, else what the finding is about."""
    from annotator.app.searching import Search, find_in_text

    words = next((words for words, found in hit.snippet if found), "")
    place = (hit.place, hit.place)
    if hit.part == "text" and words:
        try:
            spans = find_in_text(document.dossier.source.text, Search(words)).spans
        except AnnotatorError:
            spans = ()
        if not spans:
            return
        place = (spans[0].start, spans[0].end)
        pane.markup.show_hits(spans, spans[0])
    pane.reveal(*place)
