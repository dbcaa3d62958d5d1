"""The acts on commitments: recording them, their fields, status, links and passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.due_dates import proposed_due
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.commitments import CommitmentField, CommitmentType, Link, LinkType, Status, free_id
from annotator.core.edits import Edit
from annotator.core.phrases import phrase
from annotator.core.printed import in_short
from annotator.core.structure import Answer
from annotator.gui.desk import Desk
from annotator.gui.views.dialogs import QuestionsDialog

SUMMARY_LENGTH = 120
"""Code points of a passage that a new commitment's summary begins with; the reviewer shortens or rewrites it."""

ON_COMMITMENTS = ("edit_suggestion", "toggle_link", "next_suggestion", "accept_suggestion", "dismiss_suggestion")


class Committing(QObject):
    """Makes edits of what the user does with commitments. Slot names are those of the action table."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        panel = desk.commitments
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
        panel.passage_chosen.connect(desk.source.reveal)
        desk.question_changed.connect(self.follow)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Put these actions, by name, into the menu on the list of commitments."""
        self._desk.commitments.set_actions([actions[name] for name in ON_COMMITMENTS])

    def add_commitment(self) -> None:
        """The selection is a commitment, stated in its answer.

        It responds to the current question, or to the only one that the answer claims; else nothing is guessed.
        """
        found = self._desk.selection()
        if found is not None:
            self.record(*found, CommitmentType.PROMISE)

    def record(self, start: int, end: int, kind: CommitmentType) -> None:
        """Make `[start, end)` a commitment of that type; choose it in the panel."""
        document, reviewer = self._desk.document, self._desk.reviewer_id()
        if document is None or reviewer is None:
            return
        new_id = free_id(document.review.commitments)
        links: list[Link] = []
        place = document.dossier.structure.segment_at(start)
        question = self._desk.question
        claimed = place.declared_for if isinstance(place, Answer) else ()
        if claimed and question not in claimed:
            question = claimed[0] if len(claimed) == 1 else None
        if question is not None:
            links.append(Link(LinkType.RESPONDS_TO, question))
        if isinstance(place, Answer):
            links.append(Link(LinkType.STATED_IN, place.id))
        summary = in_short(document.dossier.source.text[start:end], SUMMARY_LENGTH)
        edit = e.AddCommitment(reviewer, new_id, summary, start, end, utc_now(), tuple(links), kind)
        if self._desk.do(edit, finding=True):
            self._desk.commitments.set_current(new_id)
            self._desk.panel_wanted.emit("commitments")

    def edit_commitment(self) -> None:
        """Write the summary of the chosen commitment now."""
        panel = self._desk.commitments
        if panel.current is None:
            self._desk.said.emit(self.tr("Choose a commitment first."))
            return
        self._desk.panel_wanted.emit("commitments")
        panel.tabs.setCurrentIndex(0)
        panel.form.summary.setFocus()
        panel.form.summary.selectAll()

    def toggle_link(self) -> None:
        """Link the chosen commitment to every selected question, or unlink it where it is linked to all of them."""
        document, commitment = self._desk.document, self._desk.commitments.current
        if document is None or commitment is None or self._desk.question is None:
            self._desk.said.emit(self.tr("Choose a commitment and a question first."))
            return
        linked = document.review.commitment(commitment).targets(LinkType.RESPONDS_TO)
        questions = self._desk.selected_questions()
        wanted = set(linked) - set(questions) if set(questions) <= set(linked) else {*linked, *questions}
        self._set_questions(commitment, wanted)

    def choose_questions(self, commitment: str) -> None:
        """Ask which questions a commitment responds to."""
        document = self._desk.document
        if document is None:
            return
        linked = document.review.commitment(commitment).targets(LinkType.RESPONDS_TO)
        title = self.tr("Commitment {0} responds to").format(commitment)
        dialog = QuestionsDialog(document.dossier, linked, title, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._set_questions(commitment, set(dialog.chosen()))

    def add_link(self, commitment: str, kind: LinkType, target: str) -> None:
        """Tie a commitment to something."""
        self._own(lambda reviewer: e.AddLink(reviewer, commitment, kind, target))

    def remove_link(self, commitment: str, kind: LinkType, target: str) -> None:
        """Untie it."""
        self._own(lambda reviewer: e.RemoveLink(reviewer, commitment, kind, target))

    def write_field(self, commitment: str, field: CommitmentField, value: str) -> None:
        """Keep one field of a commitment."""
        self._own(lambda reviewer: e.ChangeCommitment(reviewer, commitment, field, value))

    def take_proposal(self, commitment: str) -> None:
        """Take the due date that the words of a commitment name."""
        document = self._desk.document
        found = document and proposed_due(document.dossier, document.review.commitment(commitment))
        if not found:
            return

        def edits(reviewer: str) -> Edit:
            values = ((CommitmentField.DUE_TEXT, found.words), (CommitmentField.DUE, found.day))
            changes = tuple(e.ChangeCommitment(reviewer, commitment, field, value) for field, value in values)
            return e.Several(changes, phrase("Commitment {id}: due {day}", id=commitment, day=found.day))

        self._own(edits)

    def follow(self) -> None:
        """Offer the current question as a link."""
        self._desk.commitments.show_question(self._desk.question)

    def choose_status(self, commitment: str, status: Status, note: str, shown_by: str) -> None:
        """Add a status to the history of a commitment, if it says more than the last."""
        document = self._desk.document
        if document is None or (document.review.commitment(commitment).status is status and not note and not shown_by):
            return
        self._own(lambda reviewer: e.SetStatus(reviewer, commitment, status, utc_now(), note, shown_by))

    def add_passage(self, commitment: str) -> None:
        """The selection states the commitment too."""
        found = self._desk.selection()
        if found is not None:
            self._own(lambda reviewer: e.AddCommitmentPassage(reviewer, commitment, *found))

    def remove_passage(self, commitment: str, start: int, end: int) -> None:
        """The passage does not state the commitment."""
        self._own(lambda reviewer: e.RemoveCommitmentPassage(reviewer, commitment, start, end))

    def remove_commitment(self, commitment: str) -> None:
        """Take a commitment away."""
        self._own(lambda reviewer: e.RemoveCommitment(reviewer, commitment))

    def _set_questions(self, commitment: str, wanted: set[str]) -> None:
        document = self._desk.document
        reviewer = self._desk.reviewer_id()
        if document is None or reviewer is None:
            return
        linked = document.review.commitment(commitment).targets(LinkType.RESPONDS_TO)
        kind = LinkType.RESPONDS_TO
        edits: list[Edit] = [e.RemoveLink(reviewer, commitment, kind, q) for q in linked if q not in wanted]
        order = [q.id for q in document.dossier.structure.questions]
        edits += [e.AddLink(reviewer, commitment, kind, q) for q in order if q in wanted and q not in linked]
        title = phrase("Commitment {id}: linked questions", id=commitment)
        if edits:
            self._desk.do(edits[0] if len(edits) == 1 else e.Several(tuple(edits), title), finding=True)

    def _own(self, make: Callable[[str], Edit]) -> None:
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            self._desk.do(make(reviewer), finding=True)
