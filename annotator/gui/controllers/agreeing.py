"""The acts on several reviews of one source: comparing and agreeing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.acts import agreeing
from annotator.core.review import Dossier
from annotator.gui.presenter import Presenter
from annotator.gui.style.theme import LIGHT, Theme

if TYPE_CHECKING:
    from annotator.gui.views.reviewers.comparing import CompareWindow


class Agreeing(QObject):
    """Slot names are those of the action table. Emits `merge_wanted` where another reviewer's file is asked for."""

    merge_wanted = Signal()

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window
        self._theme: Theme = LIGHT
        self._view: CompareWindow | None = None
        self._undoing: list[QAction] = []
        presenter.question_changed.connect(self._show)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Take the actions that work in the window of the comparison too."""
        self._undoing = [actions["undo"], actions["redo"]]

    def compare_reviews(self) -> None:
        """Show the reviews of this source side by side."""
        from annotator.gui.views.reviewers.comparing import CompareWindow

        if self._view is None:
            self._view = view = CompareWindow(self._presenter.document, self._window)
            view.show_theme(self._theme)
            view.question_chosen.connect(self._presenter.choose)
            view.side_taken.connect(self._take)
            view.third_way.connect(self._decide)
            view.commitment_taken.connect(self._take_commitment)
            view.consensus_wanted.connect(self.start_consensus)
            view.agreed_wanted.connect(self._take_agreed)
            view.party_added.connect(self._add_party)
            view.removal_wanted.connect(self.remove_consensus)
            view.merge_wanted.connect(self.merge_wanted)
            view.addActions(self._undoing)
        self._view.show_all()
        self._view.show()
        self._view.raise_()

    def start_consensus(self) -> None:
        """Begin the review in which all reviewers of this file agree."""
        self._presenter.act(lambda session: agreeing.start_consensus(session.dossier, _names(session.dossier)))

    def remove_consensus(self) -> None:
        """Take the consensus away; what it found comes back with an undo."""
        self._presenter.act(lambda session: agreeing.remove_consensus(session.dossier))

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        if self._view is not None:
            self._view.show_theme(theme)

    def close(self) -> None:
        """Show nothing any more: another document is opened."""
        if self._view is not None:
            self._view.close()
            self._view.deleteLater()

    def _show(self) -> None:
        if self._view is not None and self._view.isVisible():
            self._view.show_all()

    def _add_party(self, party: str) -> None:
        self._presenter.act(lambda session: agreeing.add_party(session.dossier, party))

    def _take(self, question: str, party: str) -> None:
        self._presenter.act(lambda session: agreeing.take_side(session.dossier, question, party))

    def _take_commitment(self, party: str, commitment: str) -> None:
        self._presenter.act(lambda session: agreeing.take_commitment(session.dossier, party, commitment))

    def _take_agreed(self) -> None:
        self._presenter.act(lambda session: agreeing.take_agreed(session.dossier))

    def _decide(self, question: str) -> None:
        from annotator.gui.views.reviewers.deciding import DecideDialog

        document = self._presenter.document
        dialog = DecideDialog(question, document.dossier.codebook, self._view)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            found = (dialog.verdict, dialog.reason, dialog.why)
            self._presenter.act(lambda session: agreeing.decide(session.dossier, question, *found))


def _names(dossier: Dossier) -> str:
    return QLocale().createSeparatedList([review.reviewer.name for review in dossier.individual])
