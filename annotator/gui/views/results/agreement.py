"""How far reviewers agree: the coefficients, and a table of verdicts that leads to the cases."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.results.agreeing import Agreement, Case, Measure, Pair
from annotator.core.codebook import Verdict
from annotator.gui.document import translated
from annotator.gui.style.sizes import TARGET, scaled
from annotator.gui.style.theme import LIGHT, VERDICT_SYMBOLS, Theme
from annotator.gui.translation.numbers import decimal
from annotator.gui.translation.words import VERDICTS, word
from annotator.gui.views.parts.dialog import Dialog
from annotator.gui.views.results.files_box import FilesBox

_ORDER: tuple[Verdict | None, ...] = (*Verdict, None)
_CASES = Qt.ItemDataRole.UserRole


class AgreementWindow(Dialog):
    """Emits `wanted` when it must be measured anew, `case_chosen(Case)` for a question that is to be looked at."""

    wanted = Signal()
    case_chosen = Signal(Case)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Agreement"))
        self.resize(scaled(900), scaled(640))
        self.theme: Theme = LIGHT
        self._pairs: tuple[Pair, ...] = ()
        self._several = False
        """Whether the questions are those of several documents, so that each must say of which."""
        self.files = FilesBox()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.measures = self._table(self.tr("Coefficients"))
        self.measures.setColumnCount(4)
        self.measures.verticalHeader().hide()
        self.measures.verticalHeader().setDefaultSectionSize(scaled(TARGET) + 1)
        self.measures.setHorizontalHeaderLabels(
            [self.tr("Measure"), self.tr("Value"), self.tr("95 % interval"), self.tr("Units")]
        )
        self.measures.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pairs = QComboBox()
        self.pairs.setAccessibleName(self.tr("Reviewers"))
        self.between = QLabel()
        """How far the two of the chosen pair agree, where there are more than two reviewers."""
        self.matrix = self._table(self.tr("Verdicts of the one against those of the other"))
        self.matrix.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.cases = QListWidget()
        self.cases.setAccessibleName(self.tr("Questions of the chosen cell"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.files)
        layout.addWidget(self.said)
        layout.addWidget(self._split(), 1)
        self.files.changed.connect(self.wanted)
        self.pairs.currentIndexChanged.connect(self._show_pair)
        self.matrix.currentCellChanged.connect(self._show_cases)
        self.cases.itemActivated.connect(self._tell)
        self.cases.itemClicked.connect(self._tell)

    def _split(self) -> QSplitter:
        hint = QLabel(self.tr("Rows: the first reviewer; columns: the second. Choose a cell, then a question."))
        hint.setWordWrap(True)
        lower = QWidget()
        inside = QVBoxLayout(lower)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pairs)
        inside.addWidget(hint)
        inside.addWidget(self.between)
        beside = QHBoxLayout()
        beside.addWidget(self.matrix, 3)
        beside.addWidget(self.cases, 1)
        inside.addLayout(beside, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.measures)
        split.addWidget(lower)
        split.setSizes([260, 220])
        return split

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._show_pair()

    def show_sentence(self, sentence: str) -> None:
        """Say why there are no numbers."""
        self.said.setText(sentence)
        self.measures.setRowCount(0)
        self._pairs = ()
        self.pairs.clear()
        self._show_pair()

    def show_agreement(self, measured: Agreement) -> None:
        """Show what was measured."""
        names = ", ".join(reviewer.name for reviewer in measured.reviewers)
        lines = [self.tr("{0}   Questions: {1}   Documents: {2}").format(names, measured.units, measured.documents)]
        lines += [translated(remark) for remark in measured.remarks]
        self.said.setText("\n".join(lines))
        self.measures.setRowCount(len(measured.measures))
        for row, measure in enumerate(measured.measures):
            self._show_measure(row, measure)
        self._pairs = measured.pairs
        self._several = measured.documents > 1
        self.pairs.clear()
        self.pairs.addItems([f"{pair.first.name} – {pair.second.name}" for pair in measured.pairs])
        self._show_pair()

    def _show_measure(self, row: int, measure: Measure) -> None:
        value = decimal(measure.value, 3) if measure.value is not None else self.tr("undefined")
        if measure.undefined is not None:
            value = f"{value}: {translated(measure.undefined)}"
        bounds = (decimal(bound, 3) for bound in (measure.low, measure.high) if bound is not None)
        for column, text in enumerate((translated(measure.name), value, " – ".join(bounds), str(measure.units))):
            item = QTableWidgetItem(text)
            if measure.undefined is not None:
                item.setToolTip(translated(measure.undefined))
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.measures.setItem(row, column, item)

    def _show_pair(self) -> None:
        self.matrix.clear()
        self.cases.clear()
        self.between.clear()
        place = self.pairs.currentIndex()
        if not 0 <= place < len(self._pairs):
            self.matrix.setRowCount(0)
            self.matrix.setColumnCount(0)
            return
        pair = self._pairs[place]
        if len(self._pairs) > 1:
            self.between.setText("   ".join(map(_in_short, pair.measures)))
        rows = [v for v in _ORDER if any(cell.first is v for cell in pair.cells)]
        columns = [v for v in _ORDER if any(cell.second is v for cell in pair.cells)]
        self.matrix.setRowCount(len(rows))
        self.matrix.setColumnCount(len(columns))
        self.matrix.setVerticalHeaderLabels([_named(v) for v in rows])
        self.matrix.setHorizontalHeaderLabels([_named(v) for v in columns])
        found = {(cell.first, cell.second): cell.cases for cell in pair.cells}
        for row, first in enumerate(rows):
            for column, second in enumerate(columns):
                self.matrix.setItem(row, column, self._cell(found.get((first, second), ()), first is second))

    def _cell(self, cases: tuple[Case, ...], same: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(str(len(cases)))
        item.setData(_CASES, cases)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        if same:
            item.setBackground(QBrush(QColor(self.theme.soft)))
        elif not cases:
            item.setForeground(QBrush(QColor(self.theme.quiet)))
        return item

    def _show_cases(self, row: int, column: int) -> None:
        self.cases.clear()
        item = self.matrix.item(row, column)
        for case in item.data(_CASES) if item is not None else ():
            words = self.tr("Question {0}").format(case.question)
            entry = QListWidgetItem(f"{words} · {case.file_name}" if self._several else words)
            entry.setData(_CASES, case)
            self.cases.addItem(entry)

    def _tell(self, entry: QListWidgetItem) -> None:
        self.case_chosen.emit(entry.data(_CASES))

    def _table(self, name: str) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(name)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        return table


def _in_short(measure: Measure) -> str:
    value = decimal(measure.value, 3) if measure.value is not None else "–"
    return f"{translated(measure.name)}: {value} (n = {measure.units})"


def _named(verdict: Verdict | None) -> str:
    return f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}"
