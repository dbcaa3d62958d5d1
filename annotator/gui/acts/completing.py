"""Completing a review, taking it up again, and hiding findings from other reviewers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.completing import Open, open_points
from annotator.core.review import ReviewState
from annotator.gui.desk import Desk


class Completing(QObject):
    """Slot names are those of the action table."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window

    def complete_review(self) -> None:
        """Show what is still open; complete the review if the reviewer wants that all the same."""
        from annotator.gui.views.completing import CompletionDialog

        self._desk.finish()
        reviewer, document = self._desk.reviewer_id(), self._desk.document
        if reviewer is None or document is None:
            return
        points = open_points(document.dossier, document.review)
        dialog = CompletionDialog(points, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._desk.do(e.SetReviewState(reviewer, ReviewState.COMPLETE, utc_now()), finding=True)
        elif dialog.wanted is not None:
            self._go_to(dialog.wanted.kind, dialog.wanted.id)

    def take_up_again(self) -> None:
        """Work on a completed review again."""
        document = self._desk.document
        if document is None or document.only_read or document.review.state is not ReviewState.COMPLETE:
            self._desk.said.emit(self.tr("Your review is not complete; go on with it."))
            return
        self._desk.do(e.SetReviewState(document.review.reviewer.id, ReviewState.IN_PROGRESS, utc_now()))

    def toggle_blind(self) -> None:
        """Hide the findings of reviewers from each other until all are complete, or no longer."""
        if self._desk.document is not None:
            self._desk.do(e.SetBlind(not self._desk.document.dossier.blind))

    def _go_to(self, kind: Open, target: str) -> None:
        if kind is Open.LINK_MISSING:
            self._desk.commitments.set_current(target)
            self._desk.panel_wanted.emit("commitments")
        else:
            self._desk.choose(target)
            self._desk.panel_wanted.emit("details")
