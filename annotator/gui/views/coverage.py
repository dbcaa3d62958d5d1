"""Questions against answers: what is declared, what was found, what is missing."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from annotator.core.labels import called
from annotator.gui.document import Document
from annotator.gui.models.coverage import CELLS, VERDICT_COLUMN, CoverageModel
from annotator.gui.style.sizes import TARGET, scaled
from annotator.gui.style.theme import Theme
from annotator.gui.translation.words import VERDICTS, answer_label, word

PADDING = 8
"""Pixels at either side of a cell's words."""
LONGEST = 12
"""Characters of an answer's label that its column has room for; the tooltip has all of it."""


class CoveragePanel(QWidget):
    """Emits `question_chosen(id)` for a row, and `passage_chosen` with the place of the answer of a cell."""

    question_chosen = Signal(str)
    passage_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Coverage"))
        self.model = CoverageModel(self)
        self.table = QTableView()
        self.setFocusProxy(self.table)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Questions against answers"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        rows = self.table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(scaled(TARGET) + 1)
        self.table.verticalHeader().sectionClicked.connect(self._choose_row)
        self.legend = QLabel("   ".join(f"{symbol} {word(english)}" for symbol, english in CELLS.values() if english))
        self.legend.setWordWrap(True)
        self.empty = QLabel(
            self.tr("There are no answers to compare with yet. Mark them in the text (menu Structure).")
        )
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.empty)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.legend)
        self.table.selectionModel().currentChanged.connect(self._tell)
        self.table.clicked.connect(self._show_answer)
        self.table.activated.connect(self._show_answer)

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.model.theme = theme
        self.table.viewport().update()

    def show_document(self, document: Document) -> None:
        """Show other questions and answers."""
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show_document(document)
        bold = QFont(self.font())
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        labels = {answer_label(a.label or called(a.id))[:LONGEST] for a in self.model.answers}
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        self.table.horizontalHeader().setDefaultSectionSize(widest + 2 * PADDING)
        if self.model.columnCount():
            verdicts = max(metrics.horizontalAdvance(word(english)) for english in VERDICTS.values())
            self.table.setColumnWidth(VERDICT_COLUMN, verdicts + 4 * PADDING)
        nothing = not document.dossier.structure.answers
        self.empty.setVisible(nothing)
        self.table.setVisible(not nothing)
        self.legend.setVisible(not nothing)

    def show_findings(self, questions: frozenset[str] | None) -> None:
        """Show what was found of `questions` anew, of all where none are named."""
        self.model.show_findings(questions)

    def set_current(self, question_id: str | None) -> None:
        """Choose a question without telling anybody: its cell of the answer that claims it comes into view."""
        row = self.model.row_of(question_id)
        if row == self.table.currentIndex().row():
            return
        chosen = self.model.index(row, self.model.column_of(row)) if row >= 0 else QModelIndex()
        with QSignalBlocker(self.table.selectionModel()):
            self.table.setCurrentIndex(chosen)
        self.table.scrollTo(chosen)
        for shown in (self.table, self.table.verticalHeader(), self.table.horizontalHeader()):
            shown.viewport().update()

    def _choose_row(self, row: int) -> None:
        self.table.setCurrentIndex(self.model.index(row, VERDICT_COLUMN))

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.question_chosen.emit(self.model.questions[index.row()].id)

    def _show_answer(self, index: QModelIndex) -> None:
        if index.column() != VERDICT_COLUMN:
            span = self.model.answers[index.column() - 1].span
            self.passage_chosen.emit(span.start, span.end)
