"""The current question: its text, the answer that claims it, and what the reviewer finds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.codebook import Verdict
from annotator.core.progress import attention
from annotator.core.review import Assessment, Confidence
from annotator.gui.document import Document
from annotator.gui.theme import VERDICT_SYMBOLS
from annotator.gui.words import ATTENTION, CONFIDENCES, VERDICTS, language, word

SPAN = Qt.ItemDataRole.UserRole
CHOICES = (
    Verdict.ANSWERED,
    Verdict.PARTIAL,
    Verdict.NOT_ANSWERED,
    Verdict.NOT_APPLICABLE,
    Verdict.CANNOT_JUDGE,
)


class CommentEdit(QPlainTextEdit):
    """A text that is told when the user leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class VerdictButton(QToolButton):
    """One verdict to choose."""

    verdict_chosen = Signal(object)

    def __init__(self, verdict: Verdict, key: str) -> None:
        super().__init__()
        self.verdict = verdict
        text = word(VERDICTS[verdict])
        self.setText(f"{VERDICT_SYMBOLS[verdict]} {text}")
        self.setToolTip(f"{text} ({key})")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.clicked.connect(self._tell)

    def show_chosen(self, chosen: bool) -> None:
        """Stand out or not; in dark colours Qt's own style draws a checked button almost as the others."""
        self.setChecked(chosen)
        colours = QPalette()
        if chosen:
            colours.setColor(QPalette.ColorRole.Button, colours.highlight().color())
            colours.setColor(QPalette.ColorRole.ButtonText, colours.highlightedText().color())
        self.setPalette(colours)

    def _tell(self) -> None:
        self.verdict_chosen.emit(self.verdict)


class DetailsPanel(QWidget):
    """Tells what the user chose; the window makes edits of it."""

    verdict_chosen = Signal(object)
    reason_chosen = Signal(object)
    confidence_chosen = Signal(object)
    comment_written = Signal(str, str)
    evidence_removed = Signal(int, int)
    evidence_wanted = Signal()
    passage_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: str | None = None
        self.heading = QLabel()
        self.wording = QLabel()
        self.wording.setWordWrap(True)
        self.wording.setTextFormat(Qt.TextFormat.PlainText)
        self.claim = QLabel()
        self.claim.setWordWrap(True)
        self.claim.setTextFormat(Qt.TextFormat.PlainText)
        self.looks = QLabel()
        self.looks.setWordWrap(True)
        self.buttons = [VerdictButton(v, str(n)) for n, v in enumerate(CHOICES, 1)]
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.confidence = QComboBox()
        self.confidence.setAccessibleName(self.tr("Confidence"))
        for level, english in CONFIDENCES.items():
            self.confidence.addItem(word(english), level)
        self.comment = CommentEdit()
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(44)
        self._shown_comment = ""
        self.evidence = QListWidget()
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self.evidence.setFixedHeight(60)
        self.evidence.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.evidence.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.add = QPushButton(self.tr("Add selection"))
        self.remove = QPushButton(self.tr("Remove"))
        self._arrange()
        self._connect()
        self.show_question(None, None)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        for label in (self.heading, self.wording, self.claim, self.looks):
            layout.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Reason"), self.reason)
        form.addRow(self.tr("Confidence"), self.confidence)
        buttons = QVBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        proof = QHBoxLayout()
        proof.addWidget(self.evidence, 1)
        proof.addLayout(buttons)
        form.addRow(self.tr("Evidence"), proof)
        form.addRow(self.tr("Comment"), self.comment)
        layout.addLayout(form)
        layout.addStretch(1)

    def _connect(self) -> None:
        for button in self.buttons:
            button.verdict_chosen.connect(self.verdict_chosen)
        self.reason.activated.connect(self._tell_reason)
        self.confidence.activated.connect(self._tell_confidence)
        self.comment.left.connect(self.write_comment)
        self.add.clicked.connect(self._want_evidence)
        self.remove.clicked.connect(self._remove_evidence)
        self.evidence.itemActivated.connect(self._choose_passage)
        self.evidence.itemClicked.connect(self._choose_passage)

    def show_question(self, document: Document | None, question_id: str | None) -> None:
        """Show one question and what is found of it; nothing where there is none."""
        self._question = question_id
        if document is None or question_id is None:
            self.heading.setText(self.tr("No question chosen"))
            self.wording.setText(self.tr("Choose a question in the list or in the text."))
            self.claim.setText("")
            self.looks.setText("")
            self._show_assessment(document, None, judged=False)
            return
        structure, text = document.dossier.structure, document.dossier.source.text
        question = structure.question(question_id)
        self.heading.setText(f"<b>{self.tr('Question')} {question_id}</b>")
        self.wording.setText(" ".join(text[question.body : question.span.end].split()))
        claims = structure.answers_for(question_id)
        parts = [f"{a.label or '·'}: {' '.join(text[a.body : a.span.end].split())[:160]}…" for a in claims]
        missing = self.tr("No answer claims this question.") if question.judged else ""
        self.claim.setText(self.tr("Claimed by answer {0}").format("; ".join(parts)) if parts else missing)
        looks = attention(document.dossier, document.review, question_id)
        self.looks.setText("! " + ", ".join(word(ATTENTION[look]) for look in looks) if looks else "")
        self.looks.setVisible(bool(looks))
        self._show_assessment(document, document.review.assessment(question_id), judged=question.judged)

    def write_comment(self) -> None:
        """Tell the comment as it stands, if the user changed it."""
        written = self.comment.toPlainText()
        if self._question is not None and self.comment.isEnabled() and written != self._shown_comment:
            self.comment_written.emit(self._question, written)

    def _show_assessment(self, document: Document | None, found: Assessment | None, *, judged: bool) -> None:
        for widget in (*self.buttons, self.reason, self.confidence, self.comment, self.evidence, self.add, self.remove):
            widget.setEnabled(judged)
        verdict = found.verdict if found is not None else None
        for button in self.buttons:
            button.show_chosen(button.verdict is verdict)
        self.reason.clear()
        self.reason.addItem(self.tr("No reason"), None)
        if document is not None and verdict is not None and found is not None:
            for reason in document.dossier.codebook.reasons_for(verdict):
                self.reason.addItem(reason.label.in_language(language()), reason.id)
                tip = reason.definition.in_language(language())
                self.reason.setItemData(self.reason.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
            self.reason.setCurrentIndex(max(0, self.reason.findData(found.reason)))
        self.reason.setEnabled(judged and self.reason.count() > 1)
        level: Confidence | None = found.confidence if found is not None else None
        self.confidence.setCurrentIndex(list(CONFIDENCES).index(level))
        comment = found.comment if found is not None else ""
        if self.comment.toPlainText() != comment:
            self.comment.setPlainText(comment)
        # Qt gives some characters back as others (a no-break space as a space): that is no change by the user.
        self._shown_comment = self.comment.toPlainText()
        self.evidence.clear()
        for passage in found.evidence if found is not None else ():
            item = QListWidgetItem("“" + " ".join(passage.exact.split()) + "”")
            item.setData(SPAN, (passage.span.start, passage.span.end))
            item.setToolTip(passage.exact)
            self.evidence.addItem(item)

    def _tell_reason(self) -> None:
        self.reason_chosen.emit(self.reason.currentData())

    def _tell_confidence(self) -> None:
        self.confidence_chosen.emit(self.confidence.currentData())

    def _want_evidence(self) -> None:
        self.evidence_wanted.emit()

    def _remove_evidence(self) -> None:
        item = self.evidence.currentItem()
        if item is not None:
            self.evidence_removed.emit(*item.data(SPAN))

    def _choose_passage(self, item: QListWidgetItem) -> None:
        self.passage_chosen.emit(*item.data(SPAN))
