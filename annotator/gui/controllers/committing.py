"""The acts on commitments: recording them, their fields, status, links and passages."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.acts import committing
from annotator.app.workspace.linked import elsewhere, titles_of
from annotator.core import edits as e
from annotator.core.addresses import Address
from annotator.core.commitments import CommitmentField, CommitmentType, LinkType, Status
from annotator.core.review import Review
from annotator.core.spans import Span
from annotator.gui.documents.file_controller import FileController
from annotator.gui.presenter import Presenter
from annotator.gui.views.dialogs import QuestionsDialog

ON_COMMITMENTS = (
    "edit_suggestion",
    "toggle_link",
    "other_question",
    "copy_address",
    "next_suggestion",
    "accept_suggestion",
    "dismiss_suggestion",
)


class Committing(QObject):
    """Makes edits of what the user does with commitments. Slot names are those of the action table."""

    def __init__(self, presenter: Presenter, files: FileController, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._files, self._window = presenter, files, window
        self._looked: tuple[Review, ...] = ()
        self._named = frozenset[str]()
        """The addresses of commitments elsewhere that were looked for."""
        panel = presenter.commitments
        panel.wanted.connect(self.add_commitment)
        panel.removed.connect(self.remove_commitment)
        panel.field_written.connect(self.write_field)
        panel.status_chosen.connect(self.choose_status)
        panel.link_added.connect(self.add_link)
        panel.link_removed.connect(self.remove_link)
        panel.questions_wanted.connect(self.choose_questions)
        panel.proposal_taken.connect(self.take_proposal)
        panel.passage_wanted.connect(self.add_passage)
        panel.passage_removed.connect(self.remove_passage)
        panel.passage_chosen.connect(presenter.source.reveal)
        presenter.question_changed.connect(self.follow)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Put these actions, by name, into the menu on the list of commitments."""
        self._presenter.commitments.set_actions([actions[name] for name in ON_COMMITMENTS])

    def copy_address(self) -> None:
        """Copy the address of the chosen commitment, for links from other documents."""
        commitment, document = self._chosen(), self._presenter.document
        if commitment is not None:
            address = Address(document.dossier.id, document.review.reviewer.id, commitment)
            QGuiApplication.clipboard().setText(str(address))
            self._presenter.said.emit(self.tr("Copied: {0}").format(address))

    def _name_elsewhere(self) -> None:
        """Look, in a job, for what the commitments of other documents are that links lead to."""
        document = self._presenter.document
        if document.path is None or self._looked is document.dossier.reviews:
            return
        self._looked, wanted = document.dossier.reviews, elsewhere(document.dossier)
        if not wanted <= self._named:
            self._named = wanted
            me = document.reviewer.id if document.reviewer is not None else None
            job = self._files.jobs.run(titles_of, wanted, document.path, self._files.saving.workspace(), me)
            job.done.connect(self._presenter.commitments.name_elsewhere)

    def add_commitment(self) -> None:
        """The selection is a commitment, stated in its answer, and responds to what that claims."""
        found = self._presenter.selection()
        if found is not None:
            self.record(*found, CommitmentType.PROMISE)

    def record(self, start: int, end: int, kind: CommitmentType) -> None:
        """Make `[start, end)` a commitment of that type; choose it in the panel."""
        edit = self._presenter.find(lambda session: committing.record(session, Span(start, end), kind))
        if isinstance(edit, e.AddCommitment):
            self._presenter.commitments.set_current(edit.commitment)
            self._presenter.commitments.propose(edit.commitment)
            self._presenter.panel_wanted.emit("commitments")

    def other_question(self) -> None:
        """Link the chosen commitment to the next question that its answer claims, in the place of the one it has."""
        commitment = self._chosen()
        if commitment is not None:
            self._presenter.find(lambda session: committing.other_question(session, commitment))

    def edit_commitment(self) -> None:
        """Write the summary of the chosen commitment now."""
        panel = self._presenter.commitments
        if self._chosen() is not None:
            self._presenter.panel_wanted.emit("commitments")
            panel.write_summary()

    def toggle_link(self) -> None:
        """Link the chosen commitment to every selected question, or unlink it where it is linked to all of them."""
        commitment, questions = self._presenter.commitments.current, self._presenter.selected_questions()
        if commitment is None or not questions:
            self._presenter.said.emit(self.tr("Choose a commitment and a question first."))
        else:
            self._presenter.find(lambda session: committing.toggle_questions(session, commitment, questions))

    def choose_questions(self, commitment: str) -> None:
        """Ask which questions a commitment responds to."""
        document = self._presenter.document
        linked = document.review.commitment(commitment).targets(LinkType.RESPONDS_TO)
        title = self.tr("Commitment {0} responds to").format(commitment)
        dialog = QuestionsDialog(document.dossier, linked, title, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.find(lambda session: committing.set_questions(session, commitment, dialog.chosen()))

    def add_link(self, commitment: str, kind: LinkType, target: str) -> None:
        """Tie a commitment to something."""
        self._presenter.find(lambda session: committing.add_link(session, commitment, kind, target))

    def remove_link(self, commitment: str, kind: LinkType, target: str) -> None:
        """Untie it."""
        self._presenter.find(lambda session: committing.remove_link(session, commitment, kind, target))

    def write_field(self, commitment: str, field: CommitmentField, value: str) -> None:
        """Keep one field of a commitment."""
        self._presenter.find(lambda session: committing.write_field(session, commitment, field, value))

    def take_proposal(self, commitment: str) -> None:
        """Take the due date that the words of a commitment name."""
        self._presenter.find(lambda session: committing.take_proposed_due(session, commitment))

    def follow(self) -> None:
        """Offer the current question as a link, and say what commitments elsewhere are."""
        self._name_elsewhere()
        self._presenter.commitments.show_question(self._presenter.question)

    def choose_status(self, commitment: str, status: Status, note: str, shown_by: str) -> None:
        """Add a status to the history of a commitment, if it says more than the last."""
        self._presenter.find(lambda session: committing.set_status(session, commitment, status, note, shown_by))

    def add_passage(self, commitment: str) -> None:
        """The selection states the commitment too."""
        found = self._presenter.selection()
        if found is not None:
            self._presenter.find(lambda session: committing.add_passage(session, commitment, Span(*found)))

    def remove_passage(self, commitment: str, start: int, end: int) -> None:
        """The passage does not state the commitment."""
        self._presenter.find(lambda session: committing.remove_passage(session, commitment, Span(start, end)))

    def remove_commitment(self, commitment: str) -> None:
        """Take a commitment away."""
        self._presenter.find(lambda session: committing.remove(session, commitment))

    def _chosen(self) -> str | None:
        chosen = self._presenter.commitments.current
        if chosen is None:
            self._presenter.said.emit(self.tr("Choose a commitment first."))
        return chosen
