"""The panel for the current question: what the reviewer finds of it, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from annotator.app.guidance import Message, Tone, guidance, place_of
from annotator.core.codebook import Verdict
from annotator.core.printed import on_one_line
from annotator.core.review import Assessment, Confidence
from annotator.core.spans import Span
from annotator.gui.document import Document, translated
from annotator.gui.translation.words import CONFIDENCES, language, lowered, word
from annotator.gui.views.commitments.panel import CommitmentsPanel
from annotator.gui.views.parts.choices import ChoiceBox
from annotator.gui.views.parts.growing import written
from annotator.gui.views.parts.scrolling import scrolling
from annotator.gui.views.parts.section import Section
from annotator.gui.views.parts.texts import Caption, Definition
from annotator.gui.views.question.comment import CommentEdit
from annotator.gui.views.question.evidence import EvidenceList
from annotator.gui.views.question.foot import Foot
from annotator.gui.views.question.message import MessageLine
from annotator.gui.views.question.name_line import NameLine
from annotator.gui.views.question.other_reasons import OtherReasons
from annotator.gui.views.question.reasons import explained
from annotator.gui.views.question.verdicts import VerdictButtons

SIDE = 16
"""Pixels beside what stands in the panel."""


class Panel(QWidget):
    """Tells what the user chose; the window makes edits of it.

    Verdicts and message stay where they are; the rest scrolls under them, and where it does a foot counts the
    commitments that are out of view.
    """

    verdict_chosen = Signal(Verdict)
    reason_chosen = Signal(object)  # an id, or None
    other_reasons_chosen = Signal(tuple)
    confidence_chosen = Signal(Confidence)
    comment_written = Signal(str, str)
    evidence_removed = Signal(int, int)
    evidence_wanted = Signal()
    candidate_wanted = Signal()
    passage_chosen = Signal(int, int)
    act_wanted = Signal(str)
    _document: Document
    """There is one before anything is shown or told."""

    def __init__(self, commitments: CommitmentsPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question: str | None = None
        self._seen: tuple[Document, str | None] | None = None
        self._shown_comment = ""
        self._fault: Message | None = None
        self.commitments = commitments
        self.keys: dict[str, str] = {}
        self.verdicts, self.message, self.name_line = VerdictButtons(), MessageLine(), NameLine()
        self.reason, self.confidence = ChoiceBox(), ChoiceBox()
        for choice in (self.reason, self.confidence):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.others = OtherReasons()
        self.definition, self.also = Definition(), Caption()
        self.evidence = EvidenceList()
        self.comment = CommentEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setPlaceholderText(self.tr("Your own words, if you want to add any"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.confidence.setAccessibleName(self.tr("Confidence"))
        for level, english in CONFIDENCES.items():
            said = self.tr("Confidence: {0}").format(lowered(word(english)))
            self.confidence.addItem(said if level is not None else self.tr("Confidence"))
        self.foot = Foot()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(SIDE, 12, SIDE, 10)
        top.setSpacing(8)
        top.addWidget(self.verdicts)
        top.addWidget(self.message)
        top.addWidget(self.name_line)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(SIDE, 4, SIDE, 12)
        rows.setSpacing(4)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.reason, 6)
        choices.addWidget(self.confidence, 5)
        rows.addWidget(Section(self.tr("Reason"), "R", self.others))
        rows.addLayout(choices)
        rows.addWidget(self.definition)
        rows.addWidget(self.also)
        self.evidence_head = Section(self.tr("Evidence"), "E", self.evidence.add)
        rows.addWidget(self.evidence_head)
        rows.addWidget(self.evidence)
        rows.addWidget(Section(self.tr("Comment"), "M"))
        rows.addWidget(self.comment)
        rows.addWidget(self.commitments)
        rows.addStretch(1)
        self.body = scrolling(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.foot)

    def _connect(self) -> None:
        self.verdicts.verdict_chosen.connect(self.verdict_chosen)
        self.message.act_wanted.connect(self.act_wanted)
        self.reason.activated.connect(self._tell_reason)
        self.others.chosen.connect(self.other_reasons_chosen)
        self.confidence.activated.connect(self._tell_confidence)
        self.comment.left.connect(self.write_comment)
        self.comment.paused.connect(self._keep_comment)
        self.evidence.add.clicked.connect(self.evidence_wanted)
        self.evidence.shown.connect(self.passage_chosen)
        self.evidence.removed.connect(self.evidence_removed)
        self.evidence.candidate_taken.connect(self.candidate_wanted)
        self.commitments.counted.connect(self.foot.show_counts)
        self.foot.wanted.connect(self.show_commitments)
        self.foot.act_wanted.connect(self.act_wanted)
        self.body.verticalScrollBar().valueChanged.connect(self._show_foot)
        self.body.verticalScrollBar().rangeChanged.connect(self._show_foot)

    def show_commitments(self) -> None:
        """Bring the commitments into view."""
        self.body.verticalScrollBar().setValue(self.commitments.y() - 4)

    def bring(self, widget: QWidget) -> None:
        """Bring a part of the panel into view, all of it if it fits."""
        self.body.ensureWidgetVisible(widget, 0, 12)

    def _show_foot(self, *_: object) -> None:
        area, below = self.body.viewport(), self.commitments.y()
        self.foot.show_wanted(below + 30 > self.body.verticalScrollBar().value() + area.height())

    def show_fault(self, fault: Message | None) -> None:
        """Say what went wrong, where one looks; it stays until the next act or question."""
        self._fault = fault
        self._show_message()

    def show_question(self, document: Document, question_id: str | None) -> None:
        """Show what is found of one question; nothing where there is none."""
        same, self._seen = (document, question_id) == self._seen, (document, question_id)
        if question_id != self._question:
            self._fault = None
            self.body.verticalScrollBar().setValue(0)
        self._document, self._question = document, question_id
        if question_id is None:
            self._show_assessment(document, None, judged=False, same=same)
        else:
            question = document.dossier.structure.question(question_id)
            self._show_assessment(document, document.review.assessment(question_id), judged=question.judged, same=same)
        self._show_message()

    def _show_message(self) -> None:
        document, question = self._document, self._question
        conflict = document.conflict_at(question) if question is not None else None
        if self._fault is not None:
            said = self._fault
        elif conflict is not None:
            said = Message(Tone.FAULT, conflict.sentence(translated))
        elif question is None:
            self.message.say(Tone.TO_DO, self.tr("Choose a question in the list or in the text."))
            return
        else:
            part = document.dossier.structure.question(question)
            said = guidance(
                document.dossier,
                document.review,
                part,
                own=not document.only_read,
                read_only=document.session.read_only,
            )
        label = translated(said.label) if said.label is not None else ""
        self.message.say(said.level, translated(said.sentence), said.act, label, self.keys.get(said.act, ""))

    def show_offered(self, spans: Sequence[Span], *, silent: bool) -> None:
        """Offer passages as evidence, quietly; say where no sentence speaks of the question."""
        self.evidence.show_offered([self._quote(span) for span in spans], silent=silent)

    def _quote(self, span: Span) -> tuple[Span, str, str]:
        dossier = self._document.dossier
        text = dossier.source.text
        return span, on_one_line(span.of(text), text), translated(place_of(dossier, span))

    def write_comment(self) -> None:
        """Tell the comment as it stands, if the user changed it."""
        comment = written(self.comment)
        if self._question is not None and not self.comment.isReadOnly() and comment != self._shown_comment:
            self.comment_written.emit(self._question, comment)

    def drop_comment(self) -> None:
        """Show the comment that is kept again: what is written cannot be."""
        if written(self.comment) != self._shown_comment:
            self.comment.setPlainText(self._shown_comment)

    def _keep_comment(self) -> None:
        # Nobody is asked for a name in the middle of a sentence.
        if self._document.reviewer is not None:
            self.write_comment()

    def _show_assessment(self, document: Document, found: Assessment | None, *, judged: bool, same: bool) -> None:
        own = judged and document.editable
        for widget in (self.verdicts, self.confidence, self.others):
            widget.setEnabled(own)
        for button in self.verdicts.buttons:
            button.setEnabled(own)
        self.comment.setReadOnly(not own)
        verdict = found.verdict if found is not None else None
        self.verdicts.show_verdict(verdict)
        self._show_reasons(document, found, own=own)
        level: Confidence | None = found.confidence if found is not None else None
        self.confidence.setCurrentIndex(list(CONFIDENCES).index(level))
        comment = found.comment if found is not None else ""
        if not same or comment != self._shown_comment:  # others' acts leave alone what stands half written
            if written(self.comment) != comment:
                self.comment.setPlainText(comment)
            # Qt gives some characters back as others (half a surrogate pair): that is no change by the user.
            self._shown_comment = written(self.comment)
        self.comment.setVisible(own or bool(comment))
        passages = found.evidence if found is not None else ()
        self.evidence.show_quotes([self._quote(p.span) for p in passages], editable=own)

    def _show_reasons(self, document: Document, found: Assessment | None, *, own: bool) -> None:
        self.reason.clear()
        verdict = found.verdict if found is not None else None
        reasons = document.dossier.codebook.reasons_for(verdict) if verdict else ()
        first = self.tr("Choose a reason…") if verdict is not None and verdict.needs_reason else self.tr("No reason")
        self.reason.addItem(first if reasons else self.tr("Choose a verdict first"), None)
        for reason in reasons:
            self.reason.addItem(reason.label.in_language(language()), reason.id)
        chosen = found.reason if found is not None else None
        self.reason.setCurrentIndex(max(0, self.reason.findData(chosen)))
        self.reason.setEnabled(own and bool(reasons))
        self.others.show_reasons(reasons, found)
        self.others.setVisible(own and chosen is not None)
        if chosen is not None:
            reason = document.dossier.codebook.reason(chosen)
            self.definition.show_words(reason.definition.in_language(language()))
            self.definition.setToolTip(explained(reason))
        else:
            self.definition.show_words(self.tr("A reason is asked for partial and not answered."))
            self.definition.setToolTip("")
        beside = [r.label.in_language(language()) for r in reasons if found is not None and r.id in found.other_reasons]
        self.also.setText(self.tr("Also: {0}").format(", ".join(beside)) if beside else "")
        self.also.setVisible(bool(beside))

    def _tell_reason(self) -> None:
        self.reason_chosen.emit(self.reason.currentData())

    def _tell_confidence(self) -> None:
        self.confidence_chosen.emit(list(CONFIDENCES)[self.confidence.currentIndex()])
