"""What a window has open: the document, with its journal and its lock."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.app.files.folders import same_file
from annotator.app.files.locking import Taken
from annotator.app.reviewers import me_in
from annotator.app.settings import Settings
from annotator.core.review import Reviewer
from annotator.gui.autosave import Autosave
from annotator.gui.document import Document
from annotator.gui.documents.lock import DocumentLock
from annotator.gui.documents.team_link import TeamLink

if TYPE_CHECKING:
    from annotator.app.session.file_store import StoredFile
    from annotator.app.team.store import TeamStored


class OpenDocument(QObject):
    """The one document of a window, or none; opening, saving and leaving all work on it.

    `opened(Document)` brings a document that takes the place of the old one; `put_away` that there is none any more;
    `used(Path)` names a file to remember;
    `said` carries a sentence for the status bar. `finishing` comes before anything is saved or left, so that what is
    still being typed becomes an edit.
    """

    opened = Signal(Document)
    put_away = Signal()
    used = Signal(Path)
    said = Signal(str)
    finishing = Signal()

    def __init__(self, window: QWidget, settings: Callable[[], Settings]) -> None:
        super().__init__(window)
        self.window, self._settings = window, settings
        self.document: Document | None = None
        self.stored: StoredFile | TeamStored | None = None
        self.autosave = Autosave(self)
        self.autosave.failed.connect(self.said)
        self.link = TeamLink(self.autosave.jobs, self)
        self.link.said.connect(self.said)
        self.link.state.connect(self.autosave.state)
        self.document_lock = DocumentLock(self)
        self.document_lock.lost.connect(self._tell_lost)
        self.document_lock.taken.connect(self.tell_taken)

    @property
    def stored_file(self) -> StoredFile | None:
        """What is open where it is a file, and no team's."""
        from annotator.app.session.file_store import StoredFile

        return self.stored if isinstance(self.stored, StoredFile) else None

    @property
    def reviewer(self) -> Reviewer | None:
        """Who reviews here, once that was said."""
        return self._settings().reviewer

    @property
    def folder(self) -> Path:
        """Where files are looked for at first."""
        return Path(self._settings().last_folder or Path.home())

    def is_unchanged(self, file: Path | None) -> bool:
        """Whether just this file is open, and nothing was done to it."""
        document = self.document
        if document is None or document.path is None or document.modified:
            return False
        return file is not None and same_file(document.path, file)

    def is_held(self, path: Path | None, taken: Taken) -> bool:
        """Whether the lock `taken` on the file at `path` is our own, for the document here."""
        mine = self.document.path if self.document is not None else None
        here = mine is not None and path is not None and same_file(mine, path)
        return here and taken.owner is not None and taken.owner.holder.is_me

    def open(self, stored: StoredFile | TeamStored, *, read_only: bool = False) -> Document:
        """Show what was opened in the place of what was, whose journal and lock are needed no more."""
        from annotator.app.session.file_store import StoredFile

        team = None if isinstance(stored, StoredFile) else stored
        who = me_in(stored.opened.dossier, self._settings()) if team is None else team.reviewer
        document = Document(stored.opened, who, self, read_only=read_only, sent=team is not None)
        if team is not None:
            team.attach(document.session)
        document.session.replay(stored.history())
        old, self.document, self.stored = self.document, document, stored
        self.autosave.follow(document, stored)
        self.opened.emit(document)
        self.link.let_go()
        if team is not None:
            self.link.follow(document, team)
        if old is not None:
            old.deleteLater()
        self.document_lock.keep(stored.lock)
        return document

    def hold(self, path: Path, over: Taken | None = None) -> None:
        """Hold the file at `path` for the document here, where need be taking over the lock of another."""
        assert self.stored is not None
        self.document_lock.move(self.stored, path, over)

    def leave(self) -> None:
        """Have nothing open any more."""
        old, self.document, self.stored = self.document, None, None
        self.autosave.let_go()
        self.document_lock.keep(None)
        self.put_away.emit()
        if old is not None:
            old.deleteLater()

    def let_go(self) -> None:
        """Need the journal and the lock no more: the window closes."""
        self.link.shut_down()
        self.autosave.let_go()
        self.autosave.shut_down()
        self.document_lock.let_go()

    def _tell_lost(self) -> None:
        self.said.emit(self.tr("Somebody else took this file over. A save joins what both of you found."))

    def tell_taken(self, taken: Taken) -> None:
        """Say who has the file open too."""
        who = taken.owner.reviewer if taken.owner is not None else ""
        self.said.emit(self.tr("{0} has this file open too.").format(who or self.tr("Somebody else")))
