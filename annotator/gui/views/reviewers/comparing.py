"""Reviews of the same source side by side, the differences first, and the consensus that is made of them."""

from __future__ import annotations

from textwrap import shorten

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.acts.agreeing import consensus_of, parties_to_add
from annotator.core.comparison import Compared, Difference, commitments_to_take, compared
from annotator.core.printed import on_one_line
from annotator.core.review import Review
from annotator.gui.document import Document
from annotator.gui.style.theme import LIGHT, VERDICT_SYMBOLS, Theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import VERDICTS, word
from annotator.gui.views.reviewers.sides import SideCard, emptied

DIFFERENCES = {
    Difference.VERDICT: QT_TRANSLATE_NOOP("words", "verdict"),
    Difference.MISSING: QT_TRANSLATE_NOOP("words", "not judged by all"),
    Difference.REASON: QT_TRANSLATE_NOOP("words", "reason"),
    Difference.EVIDENCE: QT_TRANSLATE_NOOP("words", "evidence"),
    Difference.NONE: QT_TRANSLATE_NOOP("words", "none"),
}

LONGEST_OFFER = 80
"""Characters of a commitment in the menu of those that can be taken."""


class CompareWindow(QDialog):
    """Emits what is chosen: `question_chosen(id)`, `side_taken(question, reviewer)`, `third_way(question)`,
    `commitment_taken(reviewer, id)`, `party_added(reviewer)`; and what buttons ask.
    """

    question_chosen = Signal(str)
    side_taken = Signal(str, str)
    third_way = Signal(str)
    commitment_taken = Signal(str, str)
    party_added = Signal(str)
    consensus_wanted = Signal()
    removal_wanted = Signal()
    agreed_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare reviews"))
        self.resize(960, 640)
        self.theme: Theme = LIGHT
        self.document = document
        self.rows: tuple[Compared, ...] = ()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.only = QCheckBox(self.tr("Only &differences"))
        self.merge = QPushButton(self.tr("&Merge another review…"))
        self.start = QPushButton(self.tr("&Start a consensus"))
        self.agreed = QPushButton(self.tr("Take all that they &agree on"))
        self.promises = QPushButton(self.tr("Take a &commitment"))
        self.promises.setMenu(QMenu(self.promises))
        self.party = QPushButton(self.tr("Add a &reviewer"))
        self.party.setMenu(QMenu(self.party))
        self.remove = QPushButton(self.tr("Remo&ve the consensus"))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Questions, differences first"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for button in self._buttons():
            button.setAutoDefault(False)
        self.cards = QWidget()
        side_by_side = QHBoxLayout(self.cards)
        side_by_side.setContentsMargins(0, 6, 0, 0)
        self.cards.setMinimumHeight(self.fontMetrics().lineSpacing() * 9)
        self._arrange()
        self.only.toggled.connect(self.show_all)
        self.merge.clicked.connect(self.merge_wanted)
        self.start.clicked.connect(self.consensus_wanted)
        self.agreed.clicked.connect(self.agreed_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.promises.menu().triggered.connect(self._take_commitment)
        self.party.menu().triggered.connect(self._add_party)
        self.table.currentCellChanged.connect(self._choose)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.only)
        line.addStretch(1)
        for button in self._buttons():
            line.addWidget(button)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self.cards)
        split.setSizes([310, 250])
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addLayout(line)
        layout.addWidget(split, 1)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.merge, self.start, self.party, self.promises, self.agreed, self.remove

    @property
    def individual(self) -> tuple[Review, ...]:
        """The reviews that are compared; none while findings are hidden."""
        if self.document.dossier.findings_hidden:
            return ()
        return self.document.dossier.individual

    @property
    def consensus(self) -> Review | None:
        """The consensus of the file, None where there is none yet."""
        return consensus_of(self.document.dossier)

    @property
    def question(self) -> str | None:
        """The id of the question whose row is chosen."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.show_all()

    def show_all(self) -> None:
        """Show everything anew; the chosen question stays chosen."""
        chosen = self.question
        reviews = self.individual
        every = compared(self.document.dossier, reviews) if len(reviews) > 1 else ()
        self.rows = tuple(r for r in every if not self.only.isChecked() or r.difference is not Difference.NONE)
        self.said.setText(self._sentence(every))
        for widget in (self.only, self.table, self.start, self.agreed):
            widget.setEnabled(bool(every))
        self.start.setVisible(self.consensus is None)
        for button in (self.agreed, self.remove):
            button.setVisible(self.consensus is not None)
        self._show_parties()
        self._show_commitments()
        with QSignalBlocker(self.table):
            self._fill(reviews)
            places = [row.question for row in self.rows]
            if places:
                self.table.selectRow(places.index(chosen) if chosen in places else 0)
        self._show_cards()

    def _sentence(self, every: tuple[Compared, ...]) -> str:
        if self.document.dossier.findings_hidden:
            return self.tr("The reviews are hidden from each other until all are complete.")
        if not every:
            return self.tr("There is one review here. Merge the file of another reviewer to compare.")
        differing = sum(row.difference is not Difference.NONE for row in every)
        return self.tr("{0} of {1} questions differ.").format(differing, len(every))

    def _fill(self, reviews: tuple[Review, ...]) -> None:
        consensus = self.consensus
        columns = [self.tr("Question"), *(r.reviewer.name for r in reviews)]
        if consensus is not None:
            columns.append(self.tr("Consensus"))
        columns.append(self.tr("Difference"))
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels(columns)
        self.table.setRowCount(len(self.rows))
        for number, row in enumerate(self.rows):
            found = list(row.assessments)
            if consensus is not None:
                found.append(consensus.assessment(row.question))
            first = QTableWidgetItem(f"{row.question}  {self._wording(row.question)}")
            first.setData(Qt.ItemDataRole.UserRole, row.question)
            self.table.setItem(number, 0, first)
            for column, assessment in enumerate(found, 1):
                verdict = assessment.verdict
                item = QTableWidgetItem(f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}")
                item.setForeground(QBrush(self.theme.verdict(verdict)))
                self.table.setItem(number, column, item)
            self.table.setItem(number, len(columns) - 1, QTableWidgetItem(word(DIFFERENCES[row.difference])))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _wording(self, question_id: str) -> str:
        dossier = self.document.dossier
        question = dossier.structure.question(question_id)
        return on_one_line(dossier.source.text[question.body : question.span.end], dossier.source.text)

    def _choose(self, row: int, _column: int, before: int, _column_before: int) -> None:
        if row != before:
            self._show_cards()
            if self.question is not None:
                self.question_chosen.emit(self.question)

    def _show_cards(self) -> None:
        emptied(self.cards)
        layout = self.cards.layout()
        if self.question is None or layout is None:
            return
        consensus = self.consensus
        for review in (*self.individual, *([consensus] if consensus is not None else [])):
            found = review.assessment(self.question)
            card = SideCard(review, found, self.document.dossier.codebook, self.theme)
            if consensus is None:
                card.button.hide()
            card.taken.connect(self._take)
            card.decided.connect(self._decide)
            layout.addWidget(card)

    def _show_parties(self) -> None:
        """Offer the reviewers that the consensus does not speak for yet; none while findings are hidden."""
        menu = self.party.menu()
        menu.clear()
        for review in parties_to_add(self.document.dossier) if self.individual else ():
            menu.addAction(review.reviewer.name.replace("&", "&&")).setData(review.reviewer.id)
        self.party.setVisible(not menu.isEmpty())

    def _add_party(self, action: QAction) -> None:
        self.party_added.emit(action.data())

    def _show_commitments(self) -> None:
        """Offer the commitments of the parties that the consensus has not; nothing while findings are hidden."""
        consensus, menu = self.consensus, self.promises.menu()
        menu.clear()
        self.promises.setVisible(consensus is not None)
        if consensus is not None and self.individual:
            for review, commitment in commitments_to_take(self.document.dossier, consensus):
                summary = shorten(commitment.summary, LONGEST_OFFER, placeholder="…")
                words = self.tr("{0}: {1}").format(review.reviewer.name, summary)
                action = menu.addAction(words.replace("&", "&&"))
                action.setData((review.reviewer.id, commitment.id))
        self.promises.setEnabled(not menu.isEmpty())

    def _take_commitment(self, action: QAction) -> None:
        reviewer, commitment = action.data()
        self.commitment_taken.emit(reviewer, commitment)

    def _take(self, reviewer: str) -> None:
        if self.question is not None:
            self.side_taken.emit(self.question, reviewer)

    def _decide(self) -> None:
        if self.question is not None:
            self.third_way.emit(self.question)
