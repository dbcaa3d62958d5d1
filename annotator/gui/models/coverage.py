"""Questions against answers as a table of cells."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from annotator.core.codebook import Verdict
from annotator.core.coverage import Coverage, CoverageRow, coverage_of, never_addressed
from annotator.core.labels import called
from annotator.core.structure import Answer, Question
from annotator.gui.document import Document
from annotator.gui.style.theme import LIGHT, VERDICT_SYMBOLS, Theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import VERDICTS, answer_label, word

Index = QModelIndex | QPersistentModelIndex
CELLS = {
    Coverage.NONE: ("", ""),
    Coverage.DECLARED: ("○", QT_TRANSLATE_NOOP("words", "declared")),
    Coverage.FOUND: ("●", QT_TRANSLATE_NOOP("words", "found")),
    Coverage.UNPROVED: ("◌", QT_TRANSLATE_NOOP("words", "no evidence")),
    Coverage.MISSING: ("✗", QT_TRANSLATE_NOOP("words", "missing")),
    Coverage.ELSEWHERE: ("+", QT_TRANSLATE_NOOP("words", "undeclared")),
}
"""A symbol for each, and the word that explains it: nothing is told by colour alone."""
VERDICT_COLUMN = 0


class CoverageModel(QAbstractTableModel):
    """A row for each judged question, its verdict, and a column for each answer."""

    _document: Document
    """There is one before there are rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.answers: tuple[Answer, ...] = ()
        self.questions: tuple[Question, ...] = ()
        self._rows: dict[str, CoverageRow] = {}

    def show_document(self, document: Document) -> None:
        """Show other questions and answers."""
        self.beginResetModel()
        self._document, self._rows = document, {}
        self.answers = document.dossier.structure.answers
        self.questions = document.dossier.structure.judged
        self.endResetModel()

    def show_findings(self, questions: frozenset[str] | None) -> None:
        """Show what was found of `questions` anew, of all where none are named."""
        if questions is None:
            self._rows.clear()
            self._tell(0, len(self.questions) - 1)
            return
        for number, question in enumerate(self.questions):
            if question.id in questions:
                self._rows.pop(question.id, None)
                self._tell(number, number)

    def row_of(self, question_id: str | None) -> int:
        """The row of a question, -1 where there is none."""
        return next((n for n, q in enumerate(self.questions) if q.id == question_id), -1)

    def column_of(self, row: int) -> int:
        """The column of the first answer that claims or addresses the question of a row, else that of its verdict."""
        covered = self.coverage(row)
        cells = (n for n, a in enumerate(self.answers, 1) if covered.cell(a.id) is not Coverage.NONE)
        return next(cells, VERDICT_COLUMN)

    def coverage(self, row: int) -> CoverageRow:
        """How the answers cover the question of a row."""
        question = self.questions[row]
        if question.id not in self._rows:
            structure, review = self._document.dossier.structure, self._document.review
            self._rows[question.id] = coverage_of(structure, review, question)
        return self._rows[question.id]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or not self.questions else len(self.answers) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self.questions[section].id
        if section == VERDICT_COLUMN:
            return self.tr("Verdict")
        name = self.answers[section - 1].label or called(self.answers[section - 1].id)
        return self.tr("Answer {0}").format(name) if role == Qt.ItemDataRole.ToolTipRole else answer_label(name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(index)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._explained(index)
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != VERDICT_COLUMN:
                return int(Qt.AlignmentFlag.AlignCenter)
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(index)
            case Qt.ItemDataRole.FontRole if self._stands_out(index):
                bold = QFont()
                bold.setBold(True)
                return bold
            case _:
                return None

    def _cell(self, index: Index) -> Coverage:
        return self.coverage(index.row()).cell(self.answers[index.column() - 1].id)

    def _verdict(self, index: Index) -> Verdict | None:
        return self._document.review.assessment(self.questions[index.row()].id).verdict

    def _shown(self, index: Index) -> str:
        if index.column() == VERDICT_COLUMN:
            verdict = self._verdict(index)
            warning = "△ " if self._silent(index) else ""
            return f"{warning}{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}"
        return CELLS[self._cell(index)][0]

    def _explained(self, index: Index) -> str:
        question = self.questions[index.row()].id
        if index.column() == VERDICT_COLUMN:
            shown = self.tr("Question {0}: {1}").format(question, word(VERDICTS[self._verdict(index)]))
            silent = self.tr("A joint answer claims it, and nothing was found that addresses it.")
            return f"{shown}\n{silent}" if self._silent(index) else shown
        answer = self.answers[index.column() - 1]
        english = CELLS[self._cell(index)][1]
        state = word(english) if english else self.tr("not declared")
        return self.tr("Question {0}, answer {1}: {2}").format(question, answer.label or called(answer.id), state)

    def _colour(self, index: Index) -> QColor | None:
        if index.column() == VERDICT_COLUMN:
            return self.theme.verdict(self._verdict(index))
        match self._cell(index):
            case Coverage.MISSING:
                return self.theme.verdict(Verdict.NOT_ANSWERED)
            case Coverage.DECLARED | Coverage.UNPROVED:
                return QColor(self.theme.quiet)
            case _:
                return None

    def _silent(self, index: Index) -> bool:
        return never_addressed(self._document.dossier.structure, self.coverage(index.row()))

    def _stands_out(self, index: Index) -> bool:
        return self._silent(index) and (index.column() == VERDICT_COLUMN or self._cell(index) is Coverage.MISSING)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
