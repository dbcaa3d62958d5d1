"""The list of questions with their verdicts, and how far the review is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from annotator.core.progress import attention, progress
from annotator.core.structure import Question
from annotator.gui.document import Document
from annotator.gui.theme import LIGHT, VERDICT_SYMBOLS, Theme
from annotator.gui.words import ATTENTION, VERDICTS, word

ID = Qt.ItemDataRole.UserRole
LABEL, WORDING, VERDICT, ANSWER = range(4)


class QuestionsPanel(QWidget):
    """Emits `question_chosen(id)` when a user chooses a row."""

    question_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Questions"))
        self.tree.setHeaderLabels([self.tr("No."), self.tr("Question"), self.tr("Verdict"), self.tr("Answer")])
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemsExpandable(False)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.tree.header()
        header.setStretchLastSection(False)
        for column in (LABEL, VERDICT, ANSWER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WORDING, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 4)
        layout.addWidget(self.tree)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.tree.currentItemChanged.connect(self._tell)

    def show_document(self, document: Document) -> None:
        """Show all questions anew."""
        self.tree.blockSignals(True)
        self.tree.clear()
        self._rows = {}
        for question in document.dossier.structure.questions:
            parent = self._rows.get(question.parent or "")
            row = QTreeWidgetItem(parent) if parent is not None else QTreeWidgetItem(self.tree)
            row.setData(LABEL, ID, question.id)
            self._rows[question.id] = row
        self.tree.expandAll()
        self.tree.blockSignals(False)
        self.show_findings(document)

    def show_findings(self, document: Document) -> None:
        """Show the verdicts and what deserves a look."""
        for question in document.dossier.structure.questions:
            self._fill(self._rows[question.id], document, question)
        done = progress(document.dossier.structure, document.review)
        self.setWindowTitle(self.tr("Questions — {0} of {1} judged").format(done.judged, done.total))

    def set_current(self, question_id: str | None) -> None:
        """Choose a row without telling anybody."""
        self.tree.blockSignals(True)
        self.tree.setCurrentItem(self._rows.get(question_id or "", None))  # type: ignore[arg-type]
        self.tree.blockSignals(False)

    def _fill(self, row: QTreeWidgetItem, document: Document, question: Question) -> None:
        structure = document.dossier.structure
        wording = " ".join(document.dossier.source.text[question.body : question.span.end].split())
        row.setText(LABEL, question.id)
        row.setText(WORDING, wording)
        row.setToolTip(WORDING, wording)
        verdict = document.review.assessment(question.id).verdict if question.judged else None
        shown = f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}" if question.judged else self.tr("stem")
        row.setText(VERDICT, shown)
        row.setForeground(VERDICT, QBrush(self.theme.verdict(verdict)))
        if not question.judged:
            row.setForeground(WORDING, QBrush(QColor(self.theme.quiet)))
        looks = attention(document.dossier, document.review, question.id)
        claims = ", ".join(a.label or "·" for a in structure.answers_for(question.id))
        row.setText(ANSWER, f"{claims} !" if looks else claims)
        row.setToolTip(ANSWER, "\n".join(word(ATTENTION[look]) for look in looks))

    def _tell(self, row: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.question_chosen.emit(row.data(LABEL, ID))
