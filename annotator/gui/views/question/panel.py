"""The current question: its text, the answer that claims it, and what the reviewer finds."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.printed import on_one_line
from annotator.core.progress import attention
from annotator.core.review import Assessment, Confidence, ReviewState
from annotator.core.spans import Span
from annotator.core.structure import Question
from annotator.gui.document import Document
from annotator.gui.language.words import ATTENTION, CONFIDENCES, language, word
from annotator.gui.look.theme import LIGHT, Theme
from annotator.gui.views.parts.choices import Choice
from annotator.gui.views.parts.growing import written
from annotator.gui.views.parts.one_line import OneLine
from annotator.gui.views.parts.passages import PassageList
from annotator.gui.views.question.comment import CommentEdit
from annotator.gui.views.question.other_reasons import OtherReasons
from annotator.gui.views.question.reasons import explained
from annotator.gui.views.question.verdicts import VerdictButtons
from annotator.gui.views.question.wording import Wording


class DetailsPanel(QWidget):
    """Tells what the user chose; the window makes edits of it."""

    verdict_chosen = Signal(object)
    reason_chosen = Signal(object)
    other_reasons_chosen = Signal(tuple)
    confidence_chosen = Signal(object)
    comment_written = Signal(str, str)
    evidence_removed = Signal(int, int)
    evidence_wanted = Signal()
    candidate_wanted = Signal()
    passage_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Question"))
        self._question: str | None = None
        self._document: Document | None = None
        self._shown_comment = ""
        self._candidate: Span | None = None
        self.theme: Theme = LIGHT
        self._make_labels()
        self.verdicts = VerdictButtons()
        self.setFocusProxy(self.verdicts.buttons[0])
        self.reason = Choice()
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.explain = QToolButton()
        self.explain.setText("?")
        self.explain.setCheckable(True)
        self.explain.setToolTip(self.tr("What the codebook says of this reason"))
        self.explain.setAccessibleName(self.explain.toolTip())
        self.others = OtherReasons()
        self.confidence = Choice()
        for english in CONFIDENCES.values():
            self.confidence.addItem(word(english))
        self.comment = CommentEdit()
        self.comment.setTabChangesFocus(True)
        self.comment.setPlaceholderText(self.tr("Your own words, if you want to add any"))
        self.evidence = PassageList(self.tr("Evidence"))
        self.add, self.remove = QPushButton(self.tr("Add selection")), QPushButton(self.tr("Remove"))
        self.accept = QPushButton(self.tr("Accept"))
        self._arrange()
        self._connect()
        self.show_question(None, None)

    def _make_labels(self) -> None:
        self.heading, self.claim, self.looks, self.help = (QLabel() for _ in range(4))
        for label in (self.claim, self.looks, self.help):
            label.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.RichText)
        self.claim.setTextFormat(Qt.TextFormat.RichText)
        self.looks.setTextFormat(Qt.TextFormat.PlainText)
        self.wording = Wording()
        self.candidate = OneLine()

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self.heading)
        heading.addWidget(self.claim, 1)
        grid.addLayout(heading, 0, 0, 1, 5)
        for row, widget in enumerate((self.wording, self.verdicts, self.looks), 1):
            grid.addWidget(widget, row, 0, 1, 5)
        self._row(grid, 5, self.tr("Reas&on"), self.reason, 3)
        grid.addWidget(self.explain, 5, 4)
        grid.addWidget(self.help, 6, 1, 1, 4)
        self._row(grid, 7, self.tr("&Also"), self.others, 1)
        self._row(grid, 7, self.tr("&Confidence"), self.confidence, 2, 2)
        self._row(grid, 8, self.tr("Evi&dence"), self.evidence, 2)
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        grid.addLayout(buttons, 8, 3, 1, 2)
        grid.addWidget(self.candidate, 9, 1, 1, 2)
        grid.addWidget(self.accept, 9, 3, 1, 2)
        self._row(grid, 10, self.tr("Co&mment"), self.comment, 4)
        grid.setRowStretch(8, 1)
        grid.setRowStretch(10, 1)
        self.help.hide()

    def _row(self, grid: QGridLayout, row: int, name: str, widget: QWidget, columns: int, column: int = 0) -> None:
        label = QLabel(name)
        label.setBuddy(widget)
        label.setContentsMargins(0, 4, 0, 0)
        widget.setAccessibleName(name.replace("&", ""))
        grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, column + 1, 1, columns)

    def _connect(self) -> None:
        self.verdicts.verdict_chosen.connect(self.verdict_chosen)
        self.reason.activated.connect(self._tell_reason)
        self.explain.toggled.connect(self._show_help)
        self.others.chosen.connect(self.other_reasons_chosen)
        self.confidence.activated.connect(self._tell_confidence)
        self.comment.left.connect(self.write_comment)
        self.comment.paused.connect(self._keep_comment)
        self.add.clicked.connect(self._want_evidence)
        self.remove.clicked.connect(self.evidence.remove_chosen)
        self.evidence.passage_chosen.connect(self.passage_chosen)
        self.evidence.passage_removed.connect(self.evidence_removed)
        self.accept.clicked.connect(self._want_candidate)
        self.claim.linkActivated.connect(self._show_answer)

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.verdicts.show_theme(theme)
        self.show_question(self._document, self._question)

    def show_question(self, document: Document | None, question_id: str | None) -> None:
        """Show one question and what is found of it; nothing where there is none."""
        self._document, self._question = document, question_id
        if document is None or question_id is None:
            self.heading.setText(f"<b>{self.tr('No question chosen')}</b>")
            self.wording.setPlainText(self.tr("Choose a question in the list or in the text."))
            self.claim.setText("")
            self.looks.hide()
            self._show_assessment(document, None, judged=False)
            return
        question = document.dossier.structure.question(question_id)
        text = document.dossier.source.text
        words = on_one_line(text[question.body : question.span.end], text)
        if self.wording.toPlainText() != words:
            self.wording.setPlainText(words)
        self._show_heading(document, question)
        looks = attention(document.dossier, document.review, question_id)
        self.looks.setText("! " + ", ".join(word(ATTENTION[look]) for look in looks) if looks else "")
        self.looks.setVisible(bool(looks))
        self._show_assessment(document, document.review.assessment(question_id), judged=question.judged)

    def show_candidate(self, span: Span | None) -> None:
        """Offer a passage as evidence, quietly; nothing where there is none."""
        self._candidate = span
        if span is not None and self._document is not None:
            words = on_one_line(span.of(self._document.dossier.source.text), self._document.dossier.source.text)
            self.candidate.show_words(self.tr("Suggested: “{0}”").format(words))
        self.candidate.setVisible(span is not None)
        self.accept.setVisible(span is not None)

    def write_comment(self) -> None:
        """Tell the comment as it stands, if the user changed it."""
        comment = written(self.comment)
        if self._question is not None and not self.comment.isReadOnly() and comment != self._shown_comment:
            self.comment_written.emit(self._question, comment)

    def _keep_comment(self) -> None:
        # Nobody is asked for a name in the middle of a sentence.
        if self._document is not None and self._document.reviewer is not None:
            self.write_comment()

    def _show_heading(self, document: Document, question: Question) -> None:
        name = self.tr("Question {0}").format(escape(question.id))
        stem = self.tr("introduces its sub-questions, is not judged itself")
        whose = self.tr("review by {0}, read only").format(escape(document.review.reviewer.name))
        condition = self.tr("follow-up, if its condition holds")
        told = (
            *((stem,) if not question.judged else ()),
            *((condition,) if question.conditional else ()),
            *((whose,) if document.only_read else ()),
            *((self.tr("review complete"),) if document.review.state is ReviewState.COMPLETE else ()),
        )
        quiet = f" <span style='color:{self.theme.quiet}'>— {', '.join(told)}</span>" if told else ""
        self.heading.setText(f"<b>{name}</b>{quiet}")
        claims = []
        for answer in document.dossier.structure.answers_for(question.id):
            label = escape(answer.label or answer.id)
            link = f"<a href='{escape(answer.id)}' style='color:{self.theme.accent}'>{label}</a>"
            others = ", ".join(escape(q) for q in answer.declared_for if q != question.id)
            claims.append(self.tr("{0} (with {1})").format(link, others) if others else link)
        missing = self.tr("no answer claims it") if question.judged else ""
        self.claim.setText(self.tr("claimed by answer {0}").format("; ".join(claims)) if claims else missing)

    def _show_assessment(self, document: Document | None, found: Assessment | None, *, judged: bool) -> None:
        own = judged and (document is None or document.editable)
        for widget in (self.verdicts, self.reason, self.confidence, self.evidence, self.add, self.remove, self.others):
            widget.setEnabled(judged)
        for editing in (self.verdicts, self.confidence, self.add, self.remove, self.others, self.accept):
            editing.setEnabled(own)
        self.comment.setEnabled(judged)
        self.comment.setReadOnly(not own)
        verdict = found.verdict if found is not None else None
        self.verdicts.show_verdict(verdict)
        self._show_reasons(document, found, own=own)
        level: Confidence | None = found.confidence if found is not None else None
        self.confidence.setCurrentIndex(list(CONFIDENCES).index(level))
        comment = found.comment if found is not None else ""
        if written(self.comment) != comment:
            self.comment.setPlainText(comment)
        # Qt gives some characters back as others (half a surrogate pair): that is no change by the user.
        self._shown_comment = written(self.comment)
        self.evidence.show_passages(found.evidence if found is not None else ())
        self.remove.setEnabled(own and self.evidence.count() > 0)
        self.show_candidate(None)

    def _show_reasons(self, document: Document | None, found: Assessment | None, *, own: bool) -> None:
        self.reason.clear()
        verdict = found.verdict if found is not None else None
        reasons = document.dossier.codebook.reasons_for(verdict) if document is not None and verdict else ()
        first = self.tr("Choose a reason…") if verdict is not None and verdict.needs_reason else self.tr("No reason")
        self.reason.addItem(first if reasons else self.tr("Choose a verdict first"), None)
        for reason in reasons:
            self.reason.addItem(reason.label.in_language(language()), reason.id)
            tip = reason.definition.in_language(language())
            self.reason.setItemData(self.reason.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        if found is not None:
            self.reason.setCurrentIndex(max(0, self.reason.findData(found.reason)))
        self.reason.setEnabled(own and bool(reasons))
        self.others.show_reasons(reasons, found)
        self.others.setEnabled(own and found is not None and found.reason is not None)
        self._show_help()

    def _show_help(self) -> None:
        reason_id = self.reason.currentData()
        self.explain.setEnabled(reason_id is not None)
        if self._document is not None and reason_id is not None:
            self.help.setText(explained(self._document.dossier.codebook.reason(reason_id)))
        self.help.setVisible(self.explain.isChecked() and reason_id is not None)

    def _show_answer(self, answer_id: str) -> None:
        if self._document is not None and self._document.dossier.structure.has_answer(answer_id):
            span = self._document.dossier.structure.answer(answer_id).span
            self.passage_chosen.emit(span.start, span.end)

    def _tell_reason(self) -> None:
        self.reason_chosen.emit(self.reason.currentData())

    def _tell_confidence(self) -> None:
        self.confidence_chosen.emit(list(CONFIDENCES)[self.confidence.currentIndex()])

    def _want_evidence(self) -> None:
        self.evidence_wanted.emit()

    def _want_candidate(self) -> None:
        self.candidate_wanted.emit()
