"""The acts on findings: verdicts, reasons, evidence, commitments."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.commitments import Link, LinkType, Status
from annotator.core.edits import CommitmentField, Edit
from annotator.core.review import Confidence
from annotator.core.structure import Answer
from annotator.gui.desk import Desk

SUMMARY_LENGTH = 120
"""Code points of a passage that a new commitment's summary begins with; the reviewer shortens or rewrites it."""


class Reviewing(QObject):
    """Makes edits of what the user does in menus, toolbar and panels. Slot names are those of the action table."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        details, commitments = desk.details, desk.commitments
        details.verdict_chosen.connect(self.choose_verdict)
        details.reason_chosen.connect(self.choose_reason)
        details.confidence_chosen.connect(self.choose_confidence)
        details.comment_written.connect(self.write_comment)
        details.evidence_wanted.connect(self.add_evidence)
        details.evidence_removed.connect(self.remove_evidence)
        details.passage_chosen.connect(desk.source.reveal)
        commitments.wanted.connect(self.add_commitment)
        commitments.removed.connect(self.remove_commitment)
        commitments.field_written.connect(self.write_field)
        commitments.status_chosen.connect(self.choose_status)
        commitments.link_toggled.connect(self.set_link)
        commitments.passage_wanted.connect(self.add_passage)
        commitments.passage_removed.connect(self.remove_passage)
        commitments.passage_chosen.connect(desk.source.reveal)

    def set_answered(self) -> None:
        self.choose_verdict(Verdict.ANSWERED)

    def set_partial(self) -> None:
        self.choose_verdict(Verdict.PARTIAL)

    def set_not_answered(self) -> None:
        self.choose_verdict(Verdict.NOT_ANSWERED)

    def set_not_applicable(self) -> None:
        self.choose_verdict(Verdict.NOT_APPLICABLE)

    def set_cannot_judge(self) -> None:
        self.choose_verdict(Verdict.CANNOT_JUDGE)

    def take_verdict_back(self) -> None:
        self.choose_verdict(None)

    def next_question(self) -> None:
        self._desk.step(1)

    def previous_question(self) -> None:
        self._desk.step(-1)

    def choose_verdict(self, verdict: Verdict | None) -> None:
        """Set the verdict of the current question."""
        self._find(lambda reviewer, question: e.SetVerdict(reviewer, question, verdict, utc_now()))

    def choose_reason(self, reason: str | None) -> None:
        """Set its primary reason."""
        self._find(lambda reviewer, question: e.SetReason(reviewer, question, reason, utc_now()))

    def choose_confidence(self, confidence: Confidence | None) -> None:
        """Set how sure the reviewer is."""
        self._find(lambda reviewer, question: e.SetConfidence(reviewer, question, confidence, utc_now()))

    def write_comment(self, question: str, comment: str) -> None:
        """Keep the comment on a question, if it is another than before."""
        document = self._desk.document
        if document is None or document.review.assessment(question).comment == comment:
            return
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            self._desk.do(e.SetComment(reviewer, question, comment, utc_now()), finding=True)

    def add_evidence(self) -> None:
        """The selection proves the verdict on the current question."""
        found = self._desk.selection()
        if found is not None:
            self._find(lambda reviewer, question: e.AddEvidence(reviewer, question, *found, utc_now()))

    def remove_evidence(self, start: int, end: int) -> None:
        """The passage proves nothing any more."""
        self._find(lambda reviewer, question: e.RemoveEvidence(reviewer, question, start, end, utc_now()))

    def add_commitment(self) -> None:
        """The selection is a commitment: stated in its answer, in response to the current question."""
        found = self._desk.selection()
        document = self._desk.document
        reviewer = self._desk.reviewer_id() if found is not None else None
        if found is None or document is None or reviewer is None:
            return
        start, end = found
        taken = {c.id for c in document.review.commitments}
        new_id = next(f"c{n}" for n in range(1, len(taken) + 2) if f"c{n}" not in taken)
        links: list[Link] = []
        place = document.dossier.structure.segment_at(start)
        if self._desk.question is not None:
            links.append(Link(LinkType.RESPONDS_TO, self._desk.question))
        if isinstance(place, Answer):
            links.append(Link(LinkType.STATED_IN, place.id))
        summary = " ".join(document.dossier.source.text[start:end].split())[:SUMMARY_LENGTH]
        edit = e.AddCommitment(reviewer, new_id, summary, start, end, utc_now(), tuple(links))
        if self._desk.do(edit, finding=True):
            self._desk.commitments.set_current(new_id)

    def toggle_link(self) -> None:
        """Link the chosen commitment to the current question, or unlink it."""
        commitment = self._desk.commitments.current
        if commitment is None or self._desk.question is None:
            self._desk.said.emit(self.tr("Choose a commitment and a question first."))
            return
        self.set_link(commitment, self._desk.question, not self._desk.linked_now(commitment))

    def set_link(self, commitment: str, question: str, linked: bool) -> None:
        """Say whether a commitment responds to a question."""
        make = e.AddLink if linked else e.RemoveLink
        self._own(lambda reviewer: make(reviewer, commitment, LinkType.RESPONDS_TO, question))

    def write_field(self, commitment: str, field: CommitmentField, value: str) -> None:
        """Keep one field of a commitment."""
        self._own(lambda reviewer: e.ChangeCommitment(reviewer, commitment, field, value))

    def choose_status(self, commitment: str, status: Status) -> None:
        """Add a status to the history of a commitment, if it is another than the last."""
        document = self._desk.document
        if document is not None and document.review.commitment(commitment).status is not status:
            self._own(lambda reviewer: e.SetStatus(reviewer, commitment, status, utc_now()))

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

    def _find(self, make: Callable[[str, str], Edit]) -> None:
        question = self._desk.question
        if question is None:
            self._desk.said.emit(self.tr("Choose a question first."))
            return
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            self._desk.do(make(reviewer, question), finding=True)

    def _own(self, make: Callable[[str], Edit]) -> None:
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            self._desk.do(make(reviewer), finding=True)
