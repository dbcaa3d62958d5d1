"""The acts on questions: verdicts, reasons, evidence, and going from question to question."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.codebook import Reason, ReasonId, Verdict
from annotator.core.edits import Edit
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Confidence
from annotator.core.source import FactName
from annotator.gui.desk import Desk
from annotator.gui.views.question.reasons import ReasonChooser

ON_QUESTIONS = (
    "set_answered",
    "set_partial",
    "set_not_answered",
    "set_not_applicable",
    "set_cannot_judge",
    "take_verdict_back",
    "pick_reason",
    "repeat_reason",
    "toggle_link",
)


class Reviewing(QObject):
    """Makes edits of what the user does in menus, toolbar and panels. Slot names are those of the action table."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        self._last_reason: str | None = None
        self._comment: tuple[str, Edit | None] | None = None
        details = desk.details
        details.verdict_chosen.connect(self.choose_verdict)
        details.reason_chosen.connect(self.choose_reason)
        details.other_reasons_chosen.connect(self.choose_other_reasons)
        details.confidence_chosen.connect(self.choose_confidence)
        details.comment_written.connect(self.write_comment)
        details.comment.left.connect(self.end_comment)
        details.evidence_wanted.connect(self.add_evidence)
        details.evidence_removed.connect(self.remove_evidence)
        details.passage_chosen.connect(desk.source.reveal)
        desk.coverage.passage_chosen.connect(desk.source.reveal)
        desk.facts.fact_written.connect(self.write_fact)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Put these actions, by name, into the menu on the list of questions."""
        self._desk.questions.set_actions([actions[name] for name in ON_QUESTIONS])

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

    def set_low(self) -> None:
        self.choose_confidence(Confidence.LOW)

    def set_medium(self) -> None:
        self.choose_confidence(Confidence.MEDIUM)

    def set_high(self) -> None:
        self.choose_confidence(Confidence.HIGH)

    def next_question(self) -> None:
        self._desk.step(1)

    def previous_question(self) -> None:
        self._desk.step(-1)

    def next_unreviewed(self) -> None:
        """Choose the next question without a verdict; after the last one, look from the first on."""
        document, ids = self._desk.document, self._desk.judged()
        if document is None or not ids:
            return
        place = ids.index(self._desk.question) + 1 if self._desk.question in ids else 0
        for question in (*ids[place:], *ids[:place]):
            if document.review.assessment(question).verdict is None:
                self._desk.choose(question)
                return
        self._desk.said.emit(self.tr("Every question that is shown has a verdict."))

    def go_to_comment(self) -> None:
        """Write the comment now."""
        self._desk.panel_wanted.emit("details")
        self._desk.details.comment.setFocus()

    def filter_questions(self) -> None:
        """Say which questions are shown."""
        self._desk.panel_wanted.emit("questions")
        self._desk.questions.filter_button.setChecked(True)
        self._desk.questions.filter.text.setFocus()

    def choose_verdict(self, verdict: Verdict | None) -> None:
        """Set the verdict of every selected question."""
        count = len(self._desk.selected_questions())
        title = phrase("{count} questions: verdict {verdict}", count=count, verdict=verdict or "")
        if verdict is None:
            title = phrase("{count} questions: verdict taken back", count=count)
        self._each(title, lambda reviewer, question: (e.SetVerdict(reviewer, question, verdict, utc_now()),))

    def pick_reason(self) -> None:
        """Offer the reasons for the verdict of the current question; without a verdict, those for any."""
        document, question = self._desk.document, self._desk.question
        if document is None or question is None:
            return
        found, book = document.review.assessment(question), document.dossier.codebook
        reasons = book.reasons_for(found.verdict) if found.verdict is not None else book.reasons
        if not reasons:
            self._desk.said.emit(self.tr("The codebook has no reasons for this verdict."))
            return
        chooser = ReasonChooser(reasons, found.reason, self._window)
        if chooser.exec() == QDialog.DialogCode.Accepted and chooser.chosen is not None:
            self.give_reason(book.reason(chooser.chosen))

    def repeat_reason(self) -> None:
        """Give the last reason that was given, with its verdict, to every selected question."""
        document = self._desk.document
        if document is None:
            return
        known = {r.id: r for r in document.dossier.codebook.reasons}
        given = sorted((a.at, a.reason) for a in document.review.assessments if a.reason is not None)
        last = self._last_reason if self._last_reason in known else (given[-1][1] if given else None)
        if last is None:
            self._desk.said.emit(self.tr("No reason was given yet; choose one first (R)."))
            return
        self.give_reason(known[last])

    def give_reason(self, reason: Reason) -> None:
        """Give a reason, and the verdict that it belongs to, to every selected question: one step to undo."""
        self._last_reason = reason.id
        questions = self._desk.selected_questions()
        title = phrase(
            "{count} questions: {verdict}, reason {reason}",
            count=len(questions),
            verdict=reason.verdict,
            reason=ReasonId(reason.id),
        )
        if len(questions) == 1:
            title = phrase(
                "Question {question}: {verdict}, reason {reason}",
                question=questions[0],
                verdict=reason.verdict,
                reason=ReasonId(reason.id),
            )

        def edits(reviewer: str, question: str) -> tuple[Edit, ...]:
            judged = e.SetVerdict(reviewer, question, reason.verdict, utc_now())
            return judged, e.SetReason(reviewer, question, reason.id, utc_now())

        self._each(title, edits)

    def choose_reason(self, reason: str | None) -> None:
        """Set the primary reason of the current question."""
        self._last_reason = reason or self._last_reason
        self._find(lambda reviewer, question: e.SetReason(reviewer, question, reason, utc_now()))

    def choose_other_reasons(self, reasons: tuple[str, ...]) -> None:
        """Set the reasons beside the primary one."""
        self._find(lambda reviewer, question: e.SetOtherReasons(reviewer, question, reasons, utc_now()))

    def choose_confidence(self, confidence: Confidence | None) -> None:
        """Set how sure the reviewer is of each selected question."""
        title = phrase(
            "{count} questions: confidence {level}", count=len(self._desk.selected_questions()), level=confidence or "–"
        )
        self._each(title, lambda reviewer, question: (e.SetConfidence(reviewer, question, confidence, utc_now()),))

    def write_comment(self, question: str, comment: str) -> None:
        """Keep the comment on a question, if it is another than before."""
        document = self._desk.document
        if document is None or document.review.assessment(question).comment == comment:
            return
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            joins = self._comment == (question, document.session.last_edit)
            self._desk.do(e.SetComment(reviewer, question, comment, utc_now()), finding=True, joins=joins)
            self._comment = (question, document.session.last_edit)

    def end_comment(self) -> None:
        """What is written from now on is another act: a comment is one undo step from coming to leaving."""
        self._comment = None

    def add_evidence(self) -> None:
        """The selection proves the verdict on the current question."""
        found = self._desk.selection()
        if found is not None:
            self._find(lambda reviewer, question: e.AddEvidence(reviewer, question, *found, utc_now()))

    def remove_evidence(self, start: int, end: int) -> None:
        """The passage proves nothing any more."""
        self._find(lambda reviewer, question: e.RemoveEvidence(reviewer, question, start, end, utc_now()))

    def write_fact(self, name: FactName, value: str) -> None:
        """State what is known of the document."""
        self._desk.do(e.SetFact(name, value))

    def _each(self, title: Phrase, make: Callable[[str, str], tuple[Edit, ...]]) -> None:
        """Do what `make` gives for every selected question as one step; alone it keeps its own name."""
        questions = self._desk.selected_questions()
        reviewer = self._desk.reviewer_id() if questions else None
        if not questions:
            self._desk.said.emit(self.tr("Choose a question first."))
        if reviewer is None:
            return
        edits = tuple(edit for question in questions for edit in make(reviewer, question))
        self._desk.do(edits[0] if len(edits) == 1 else e.Several(edits, title), finding=True)

    def _find(self, make: Callable[[str, str], Edit]) -> None:
        question = self._desk.question
        if question is None:
            self._desk.said.emit(self.tr("Choose a question first."))
            return
        reviewer = self._desk.reviewer_id()
        if reviewer is not None:
            self._desk.do(make(reviewer, question), finding=True)
