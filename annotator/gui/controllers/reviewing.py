"""The acts on questions: verdicts, reasons, evidence, and going from question to question."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from annotator.app.acts import judging
from annotator.app.session.session import Session
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.edits import Edit
from annotator.core.review import Confidence
from annotator.core.source import FactName
from annotator.core.spans import Span
from annotator.gui.presenter import Presenter
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

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window = presenter, window
        self._last_reason: str | None = None
        self._comment: tuple[str, Edit | None] | None = None
        details = presenter.details
        details.verdict_chosen.connect(self.choose_verdict)
        details.reason_chosen.connect(self.choose_reason)
        details.other_reasons_chosen.connect(self.choose_other_reasons)
        details.confidence_chosen.connect(self.choose_confidence)
        details.comment_written.connect(self.write_comment)
        details.comment.left.connect(self.end_comment)
        details.evidence_wanted.connect(self.add_evidence)
        details.evidence_removed.connect(self.remove_evidence)
        details.passage_chosen.connect(presenter.source.reveal)

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Put these actions, by name, into the menu on the list of questions."""
        self._presenter.questions.set_actions([actions[name] for name in ON_QUESTIONS])

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

    def confirm_verdict(self) -> None:
        """The verdict stands though the text has changed."""
        questions = self._presenter.selected_questions()
        self._presenter.find(lambda session: judging.confirm_verdict(session, questions))

    def set_low(self) -> None:
        self.choose_confidence(Confidence.LOW)

    def set_medium(self) -> None:
        self.choose_confidence(Confidence.MEDIUM)

    def set_high(self) -> None:
        self.choose_confidence(Confidence.HIGH)

    def next_question(self) -> None:
        self._presenter.step(1)

    def previous_question(self) -> None:
        self._presenter.step(-1)

    def next_unreviewed(self) -> None:
        """Choose the next question without a verdict; after the last one, look from the first on."""
        ids, here = self._presenter.judged(), self._presenter.question
        found = self._presenter.ask(lambda session: judging.next_unreviewed(session, ids, here)) if ids else None
        if found is not None:
            self._presenter.choose(found)

    def go_to_comment(self) -> None:
        """Write the comment now."""
        self._presenter.panel_wanted.emit("details")
        self._presenter.details.comment.setFocus()

    def filter_questions(self) -> None:
        """Say which questions are shown."""
        self._presenter.panel_wanted.emit("questions")
        self._presenter.questions.filter_button.setChecked(True)
        self._presenter.questions.filter.text.setFocus()

    def choose_verdict(self, verdict: Verdict | None) -> None:
        """Set the verdict of every selected question."""
        questions = self._presenter.selected_questions()
        self._presenter.find(lambda session: judging.set_verdict(session, questions, verdict))

    def pick_reason(self) -> None:
        """Offer the reasons for the verdict of the current question; without a verdict, those for any."""
        document, question = self._presenter.document, self._presenter.question
        if question is None:
            return
        reasons = self._presenter.ask(lambda session: judging.reasons_to_give(session, question))
        if reasons is None:
            return
        chooser = ReasonChooser(reasons, document.review.assessment(question).reason, self._window)
        if chooser.exec() == QDialog.DialogCode.Accepted and chooser.chosen is not None:
            self.give_reason(chooser.chosen)

    def repeat_reason(self) -> None:
        """Give the last reason that was given, with its verdict, to every selected question."""
        last = self._presenter.ask(lambda session: judging.last_reason(session, self._last_reason))
        if last is not None:
            self.give_reason(last)

    def give_reason(self, reason: str) -> None:
        """Give a reason, and the verdict that it belongs to, to every selected question: one step to undo."""
        self._last_reason = reason
        questions = self._presenter.selected_questions()
        self._presenter.find(lambda session: judging.give_reason(session, questions, reason))

    def choose_reason(self, reason: str | None) -> None:
        """Set the primary reason of the current question."""
        self._last_reason = reason or self._last_reason
        self._find(lambda session, question: judging.set_reason(session, question, reason))

    def choose_other_reasons(self, reasons: tuple[str, ...]) -> None:
        """Set the reasons beside the primary one."""
        self._find(lambda session, question: judging.set_other_reasons(session, question, reasons))

    def choose_confidence(self, confidence: Confidence | None) -> None:
        """Set how sure the reviewer is of each selected question."""
        questions = self._presenter.selected_questions()
        self._presenter.find(lambda session: judging.set_confidence(session, questions, confidence))

    def write_comment(self, question: str, comment: str) -> None:
        """Keep the comment on a question, if it is another than before."""
        document = self._presenter.document
        if document.review.assessment(question).comment == comment:
            return
        joins = self._comment == (question, document.session.last_edit)
        self._presenter.find(lambda session: judging.set_comment(session, question, comment), joins=joins, comment=True)
        self._comment = (question, document.session.last_edit)

    def end_comment(self) -> None:
        """What is written from now on is another act: a comment is one undo step from coming to leaving."""
        self._comment = None

    def add_evidence(self) -> None:
        """The selection proves the verdict on the current question."""
        found = self._presenter.selection()
        if found is not None:
            self._find(lambda session, question: judging.add_evidence(session, question, Span(*found)))

    def remove_evidence(self, start: int, end: int) -> None:
        """The passage proves nothing any more."""
        self._find(lambda session, question: judging.remove_evidence(session, question, Span(start, end)))

    def write_fact(self, name: FactName, value: str) -> None:
        """State what is known of the document."""
        self._presenter.do(e.SetFact(name, value))

    def _find(self, make: Callable[[Session, str], Edit | None]) -> None:
        question = self._presenter.question
        if question is None:
            self._presenter.said.emit(self.tr("Choose a question first."))
        else:
            self._presenter.find(lambda session: make(session, question))
