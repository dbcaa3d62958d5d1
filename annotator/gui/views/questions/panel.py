"""The list of questions with their verdicts, how far the review is, and which questions are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.core.progress import progress
from annotator.core.review import ReviewState
from annotator.gui.document import Document
from annotator.gui.look.theme import LIGHT, Theme
from annotator.gui.models.filtering import FilteredQuestions, QuestionFilter
from annotator.gui.models.questions import ID, Column, QuestionsModel
from annotator.gui.views.questions.filter import FilterBar

PADDING = 7
"""Pixels at either side of a cell's words."""
WIDEST = 16
"""Characters of a label that its column is made wide for; a longer one is cut."""


class QuestionsPanel(QWidget):
    """Emits `question_chosen(id)` when a user chooses a row, `review_chosen(reviewer id)` for whose review to see."""

    question_chosen = Signal(str)
    review_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Questions"))
        self.model = QuestionsModel(self)
        self.rows = FilteredQuestions(self.model, self)
        self._current: str | None = None
        self._theme: Theme = LIGHT
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.done = QLabel()
        self.reviewers = QComboBox()
        self.reviewers.setAccessibleName(self.tr("Whose review is shown"))
        self.reviewers.setToolTip(self.tr("Whose review is shown"))
        self.reviewers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.reviewers.setMaximumWidth(WIDEST * self.fontMetrics().averageCharWidth() * 2)
        self.filter_button = QToolButton()
        self.filter_button.setText(self.tr("Filter"))
        self.filter_button.setCheckable(True)
        self.filter = FilterBar()
        self.filter.hide()
        self.tree = self._made_tree()
        self.setFocusProxy(self.tree)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self._arrange()
        self.tree.selectionModel().currentChanged.connect(self._tell)
        self.filter_button.toggled.connect(self.show_filter)
        self.filter.changed.connect(self._filter)
        self.filter.closed.connect(self._close_filter)
        self.reviewers.activated.connect(self._tell_review)

    @property
    def theme(self) -> Theme:
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = self.model.theme = theme
        self.tree.viewport().update()

    def _made_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.rows)
        tree.setAccessibleName(self.tr("Questions"))
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        tree.setTabKeyNavigation(False)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(Column.WORDING, QHeaderView.ResizeMode.Stretch)
        return tree

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.done)
        top.addWidget(self.bar, 1)
        top.addWidget(self.reviewers)
        top.addWidget(self.filter_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.empty)
        self.empty.hide()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu of the list."""
        self.tree.addActions(list(actions))

    def show_document(self, document: Document) -> None:
        """Show all questions anew."""
        with QSignalBlocker(self.tree.selectionModel()):
            self.model.show_document(document)
            self.tree.expandAll()
            self._choose_current()
        self._share_out()
        self._show_state(document)

    def show_findings(self, document: Document, questions: frozenset[str] | None = None) -> None:
        """Show the verdicts of `questions`, of all where none are named, and what deserves a look."""
        with QSignalBlocker(self.tree.selectionModel()):
            self.model.show_findings(document, questions)
            if self.rows.wanted != QuestionFilter():
                self.tree.expandAll()
                self._choose_current()
        self._show_state(document)

    def _share_out(self) -> None:
        """Make the columns as wide as what they may ever show; the wording has the rest."""
        bold = QFont(self.font())
        bold.setBold(True)
        depth = self.model.depth()
        for column in (Column.LABEL, Column.VERDICT, Column.ANSWER):
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal))
            widest = self.model.widest(column)
            words = QFontMetrics(bold).horizontalAdvance(widest if column is Column.VERDICT else widest[:WIDEST])
            width = max(words, self.fontMetrics().horizontalAdvance(title)) + 2 * PADDING
            indented = depth * self.tree.indentation() if column is Column.LABEL else 0
            self.tree.setColumnWidth(column, width + indented)

    def _show_state(self, document: Document) -> None:
        """Show whose review it is, how far it is, and what it may be filtered by."""
        self.tree.viewport().update()
        self.filter.show_codebook(document.dossier.codebook)
        self._show_empty()
        self._show_reviewers(document)
        done = progress(document.dossier.structure, document.review)
        self.setWindowTitle(self.tr("Questions ({0})").format(done.total))
        self.bar.setRange(0, max(1, done.total))
        self.bar.setValue(done.judged)
        words = self.tr("{0} of {1} judged").format(done.judged, done.total)
        if document.review.state is ReviewState.COMPLETE:
            words = self.tr("{0} — complete").format(words)
        self.done.setText(words)

    def set_current(self, question_id: str | None) -> None:
        """Choose a row without telling anybody."""
        if question_id == self._current and self._shown_current() == question_id:
            return
        self._current = question_id
        with QSignalBlocker(self.tree.selectionModel()):
            self._choose_current()
        self.tree.viewport().update()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the questions that are selected, in the order of the text; the current one alone if it is not."""
        rows = self.tree.selectionModel().selectedRows()
        ids = {str(row.data(ID)) for row in rows}
        if self._current is None or self._current not in ids:
            return (self._current,) if self._current is not None else ()
        assert self.model.dossier is not None
        return tuple(q.id for q in self.model.dossier.structure.questions if q.id in ids)

    def passing(self, questions: Sequence[str]) -> list[str]:
        """Those of `questions` that the filter lets through."""
        if self.rows.wanted == QuestionFilter():
            return list(questions)
        return [q for q in questions if self.rows.mapFromSource(self.model.index_of(q)).isValid()]

    def show_filter(self, shown: bool) -> None:
        """Open the filter, ready to be typed into, or close it and show every question again."""
        self.filter.setVisible(shown)
        if shown:
            self.filter.text.setFocus()
        else:
            self.filter.clear()

    def _close_filter(self) -> None:
        self.filter_button.setChecked(False)
        self.tree.setFocus()

    def _filter(self, wanted: QuestionFilter) -> None:
        with QSignalBlocker(self.tree.selectionModel()):
            self.rows.set_filter(wanted)
            self.tree.expandAll()
            self._choose_current()
        self._show_empty()

    def _show_empty(self) -> None:
        filtered = self.tr("No question passes the filter.")
        none = self.tr("No questions were found. Select one in the text and mark it as a question (menu Structure).")
        self.empty.setText(filtered if self.model.rowCount() else none)
        self.empty.setVisible(self.rows.rowCount() == 0)

    def _shown_current(self) -> str | None:
        index = self.tree.currentIndex()
        return str(index.data(ID)) if index.isValid() else None

    def _choose_current(self) -> None:
        index = self.rows.mapFromSource(self.model.index_of(self._current))
        if not index.isValid():
            self.tree.clearSelection()
        if index != self.tree.currentIndex():
            self.tree.setCurrentIndex(index)
        if index.isValid():
            self.tree.scrollTo(index)

    def _show_reviewers(self, document: Document) -> None:
        """Whose reviews there are to see: others' and one's own, begun or not; that alone while they are hidden."""
        own = document.reviewer
        seen = [review.reviewer for review in document.visible_reviews]
        if own is not None and own.id not in (reviewer.id for reviewer in seen):
            seen.append(own)
        self.reviewers.clear()
        for reviewer in seen:
            is_own = own is not None and reviewer.id == own.id
            self.reviewers.addItem(self.tr("{0} (you)").format(reviewer.name) if is_own else reviewer.name, reviewer.id)
        self.reviewers.setCurrentIndex(self.reviewers.findData(document.review.reviewer.id))
        self.reviewers.setVisible(len(seen) > 1)

    def _tell_review(self) -> None:
        self.review_chosen.emit(self.reviewers.currentData())

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._current = str(index.data(ID))
            self.question_chosen.emit(self._current)
