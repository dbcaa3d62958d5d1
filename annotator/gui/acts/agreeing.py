"""The acts on several reviews of one source: comparing and agreeing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.settings import new_reviewer
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.commitments import free_id
from annotator.core.comparison import Difference
from annotator.core.phrases import phrase
from annotator.core.review import Review
from annotator.gui.desk import Desk
from annotator.gui.look.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.views.reviewers.comparing import CompareWindow


class Agreeing(QObject):
    """Slot names are those of the action table. Emits `merge_wanted` where another reviewer's file is asked for."""

    merge_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        self._theme: Theme = LIGHT
        self._view: CompareWindow | None = None
        self._undoing: list[QAction] = []
        desk.question_changed.connect(self._show)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions that work in the window of the comparison too."""
        self._undoing = [actions["undo"], actions["redo"]]

    def compare_reviews(self) -> None:
        """Show the reviews of this source side by side."""
        from annotator.gui.views.reviewers.comparing import CompareWindow

        if self._view is None:
            self._view = view = CompareWindow(self._window)
            view.show_theme(self._theme)
            view.question_chosen.connect(self._desk.choose)
            view.side_taken.connect(self._take)
            view.third_way.connect(self._decide)
            view.commitment_taken.connect(self._take_commitment)
            view.consensus_wanted.connect(self.start_consensus)
            view.agreed_wanted.connect(self._take_agreed)
            view.merge_wanted.connect(self.merge_wanted)
            view.addActions(self._undoing)
        self._view.show_document(self._desk.document)
        self._view.show()
        self._view.raise_()

    def start_consensus(self) -> None:
        """Begin the review in which all reviewers of this file agree."""
        document = self._desk.document
        if document is None:
            return
        reviews = document.dossier.individual
        name = QLocale().createSeparatedList([review.reviewer.name for review in reviews])
        parties = tuple(review.reviewer.id for review in reviews)
        self._desk.do(e.StartConsensus(new_reviewer(name), parties, utc_now()))

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self._view is not None:
            self._view.show_theme(theme)

    def _show(self) -> None:
        if self._view is not None and self._view.isVisible():
            self._view.show_document(self._desk.document)

    def _consensus(self) -> Review | None:
        return self._view.consensus if self._view is not None else None

    def _take(self, question: str, party: str) -> None:
        consensus = self._consensus()
        if consensus is not None:
            self._desk.do(e.TakeSide(consensus.reviewer.id, question, party, utc_now()))

    def _take_commitment(self, party: str, commitment: str) -> None:
        consensus = self._consensus()
        if consensus is not None:
            self._desk.do(e.TakeCommitment(consensus.reviewer.id, party, commitment, free_id(consensus.commitments)))

    def _decide(self, question: str) -> None:
        from annotator.gui.views.reviewers.deciding import DecideDialog

        consensus, document = self._consensus(), self._desk.document
        if consensus is None or document is None:
            return
        dialog = DecideDialog(question, document.dossier.codebook, self._view)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            decided = e.Decide(consensus.reviewer.id, question, dialog.verdict, dialog.reason, dialog.why, utc_now())
            self._desk.do(decided)

    def _take_agreed(self) -> None:
        """Take what all agree on, where the consensus has nothing yet, as one act."""
        consensus = self._consensus()
        if self._view is None or consensus is None:
            return
        now = utc_now()
        acts = tuple(
            e.TakeSide(consensus.reviewer.id, row.question, consensus.parties[0], now)
            for row in self._view.rows
            if row.difference in (Difference.NONE, Difference.EVIDENCE)
            and row.assessments[0].verdict is not None
            and consensus.assessment(row.question).verdict is None
        )
        if acts:
            self._desk.do(e.Several(acts, phrase("Consensus takes what all agree on: {count}", count=len(acts))))
        else:
            self._desk.said.emit(self.tr("The consensus has all that they agree on already."))
