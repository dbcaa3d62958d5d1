"""The open document of a team's store: acts of others come in, one's own go out, and nobody who types is disturbed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.gui.document import Document, translated
from annotator.gui.jobs import Job, Jobs

if TYPE_CHECKING:
    from annotator.app.team.store import TeamStored


class TeamLink(QObject):
    """Listens while a document of a store is open. `heard(str)` names a dossier of the store in which something was
    done; `said` carries a sentence for the status bar; `state` what is said of what was sent."""

    heard = Signal(str)
    said = Signal(str)
    state = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        """`jobs` is where acts are sent: one after the other, and what comes in between them."""
        super().__init__(parent)
        self._jobs, self._listening = jobs, Jobs(self, workers=2)
        self._document: Document | None = None
        self._stored: TeamStored | None = None
        self._stopped = Event()
        self._looking: Job | None = None

    def follow(self, document: Document, stored: TeamStored) -> None:
        """Have what others do in the place of what came before."""
        self.let_go()
        self._document, self._stored, self._stopped = document, stored, Event()
        job = self._listening.run_telling(_listened, stored, self._stopped.is_set)
        job.told.connect(self._hear)
        self._show_conflicts()

    def let_go(self) -> None:
        """Listen no more; the thread ends within half a second."""
        self._stopped.set()
        self._document = self._stored = None

    def shut_down(self) -> None:
        """Tell nothing any more: the window closes."""
        self.let_go()
        self._listening.shut_down()

    def _hear(self, dossier: str | None) -> None:
        if self._stored is None:
            return
        if dossier:
            self.heard.emit(dossier)
        busy = self._looking is not None and not self._looking.ended
        if dossier in (None, self._stored.listed.dossier) and not (busy and dossier is None):
            self._looking = self._jobs.run(self._stored.look)
            self._looking.done.connect(self._show)
            self._looking.failed.connect(self._tell)

    def _show(self, _nothing: object) -> None:
        document, stored = self._document, self._stored
        if document is None or stored is None:
            return
        document.session.renew(stored.state)
        self._show_conflicts()
        if stored.unsent:
            self.state.emit(self.tr("The store is away; acts kept here: {0}").format(stored.unsent))

    def _show_conflicts(self) -> None:
        document, stored = self._document, self._stored
        assert document is not None
        assert stored is not None
        me = stored.reviewer.id
        before = document.conflicts
        document.conflicts = tuple(each for each in stored.conflicts if each.reviewer == me)
        new = [each for each in document.conflicts if each not in before]
        if new:
            self.said.emit(translated(new[-1].sentence(partial(translated, codebook=document.dossier.codebook))))

    def _tell(self, error: AnnotatorError) -> None:
        self.said.emit(translated(error.phrase))


def _listened(tell: Callable[[str | None], object], stored: TeamStored, stopped: Callable[[], bool]) -> None:
    stored.listen(tell, stopped)
