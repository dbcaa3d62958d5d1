"""Completing a review, taking it up again, and hiding findings from other reviewers."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from annotator.app.acts import completing
from annotator.core.completing import Open, open_points
from annotator.core.printed import in_short
from annotator.gui.presenter import Presenter

SHOWN = 60
"""Characters of a commitment in a list."""


class Completing(QObject):
    """Slot names are those of the action table."""

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window

    def complete_review(self) -> None:
        """Show what is still open; complete the review if the reviewer wants that all the same."""
        from annotator.gui.views.completion import CompletionDialog

        self._presenter.finish()
        document = self._presenter.document
        if not self._presenter.may_find():
            return
        points = open_points(document.dossier, document.review)
        promised = {c.id: f"“{in_short(c.summary, SHOWN)}”" for c in document.review.commitments}
        dialog = CompletionDialog(points, promised, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.find(completing.complete)
        elif dialog.wanted is not None:
            self._go_to(dialog.wanted.kind, dialog.wanted.id)

    def take_up_again(self) -> None:
        """Work on a completed review again."""
        self._presenter.act(completing.take_up_again)

    def toggle_blind(self) -> None:
        """Hide the findings of reviewers from each other until all are complete, or no longer; the latter asks."""
        if self._presenter.document.dossier.blind:
            asked = self.tr("Show everybody's findings to everybody now? Your name and the time are kept in the file.")
            title = self.tr("Show the findings of all")
            if QMessageBox.question(self._window, title, asked) != QMessageBox.StandardButton.Yes:
                return
        self._presenter.act(completing.toggle_blind)

    def _go_to(self, kind: Open, target: str) -> None:
        if kind is Open.LINK_MISSING:
            self._presenter.commitments.set_current(target)
            self._presenter.panel_wanted.emit("commitments")
        else:
            self._presenter.choose(target)
            self._presenter.panel_wanted.emit("details")
