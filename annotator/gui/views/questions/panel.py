"""The navigator: the questions with their verdicts, how far the review is, and which questions are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.people import names
from annotator.core.progress import progress
from annotator.core.review import ReviewState
from annotator.gui.document import Document
from annotator.gui.models.filtering import FilteredQuestions, QuestionFilter
from annotator.gui.models.questions import ID, QuestionsModel
from annotator.gui.style.icons import icon
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.texts import Caption, ListName, native_keys
from annotator.gui.views.questions.ask_line import AskLine
from annotator.gui.views.questions.delegate import QuestionDelegate
from annotator.gui.views.questions.filter import FilterBar

RAIL = 62
"""Pixels of the rail that takes the navigator's place in a narrow window."""


class Navigator(QListView):
    """The list itself; the keys in it are those of the text."""

    widened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Questions"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setMouseTracking(True)

    def keyboardSearch(self, _typed: str) -> None:
        """Letters are commands here, or nothing."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()
            self.scheduleDelayedItemsLayout()


class QuestionsPanel(QWidget):
    """Emits `question_chosen(id)` when a user chooses a row, `review_chosen(reviewer id)` for whose review to see."""

    question_chosen = Signal(str)
    review_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = QuestionsModel(self)
        self.rows = FilteredQuestions(self.model, self)
        self._current: str | None = None
        self.name, self.done = ListName(self.tr("Questions")), Caption()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.asked = AskLine()
        self.reviewers = QComboBox()
        self.reviewers.setAccessibleName(self.tr("Whose review is shown"))
        self.reviewers.setToolTip(self.tr("Whose review is shown"))
        self.reviewers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter_button = QToolButton()
        self.filter_button.setToolTip(native_keys(self.tr("Filter the questions (Ctrl+L)")))
        self.filter_button.setAccessibleName(self.tr("Filter"))
        self.filter_button.setCheckable(True)
        self.filter = FilterBar()
        self.filter.hide()
        self.list, self.delegate = Navigator(), QuestionDelegate(self)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(self.delegate)
        self.list.widened.connect(self.delegate.forget)
        for told in (self.rows.modelReset, self.rows.layoutChanged, self.rows.rowsInserted, self.rows.rowsRemoved):
            told.connect(self.delegate.forget)
        self.setFocusProxy(self.list)
        self.empty = Caption()
        self._arrange()
        self._draw_icons()
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.filter_button.toggled.connect(self.show_filter)
        self.filter.changed.connect(self._filter)
        self.filter.closed.connect(self._close_filter)
        self.reviewers.activated.connect(self._tell_review)

    def _arrange(self) -> None:
        self.head = QWidget()
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.name)
        top.addWidget(self.done, 1)
        top.addWidget(self.filter_button)
        self.done.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        inside = QVBoxLayout(self.head)
        inside.setContentsMargins(12, 6, 8, 6)
        inside.setSpacing(6)
        inside.addLayout(top)
        inside.addWidget(self.bar)
        inside.addWidget(self.asked)
        inside.addWidget(self.reviewers)
        inside.addWidget(self.filter)
        inside.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        self.empty.hide()

    def show_rail(self, rail: bool) -> None:
        """Show signs and numbers only, or all of it."""
        if rail == self.delegate.rail:
            return
        self.delegate.rail = rail
        self.head.setHidden(rail)
        self.delegate.forget()
        self.list.scheduleDelayedItemsLayout()

    @property
    def rail_width(self) -> int:
        """Pixels that the rail takes."""
        return scaled(RAIL)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._draw_icons()
            self.delegate.forget()
            self.list.scheduleDelayedItemsLayout()

    def _draw_icons(self) -> None:
        self.filter_button.setIcon(icon("filter", theme().ink))

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu of the list."""
        self.list.addActions(list(actions))

    def show_document(self, document: Document) -> None:
        """Show other questions."""
        with QSignalBlocker(self.list.selectionModel()):
            self.model.show_document(document)
            self.delegate.widest = self.model.longest_number()[:4]
            self.delegate.forget()
            self._choose_current()
            self.filter.show_codebook(document.dossier.codebook)
        self._show_reviewers(document)
        self._show_empty()
        self._show_done(document)

    def show_findings(self, document: Document, questions: frozenset[str] | None = None) -> None:
        """Show other findings of `questions`, of all where none are named."""
        with QSignalBlocker(self.list.selectionModel()):
            self.model.show_findings(document, questions)
            if self.rows.wanted != QuestionFilter():
                self._choose_current()
        self.list.viewport().update()
        self._show_done(document)
        self._show_empty()

    def _show_done(self, document: Document) -> None:
        done = progress(document.dossier.structure, document.review)
        self.bar.setRange(0, max(1, done.total))
        self.bar.setValue(done.judged)
        words = self.tr("{0} of {1}").format(done.judged, done.total)
        self.done.setToolTip(self.tr("{0} of {1} judged").format(done.judged, done.total))
        if document.review.state is ReviewState.COMPLETE:
            words = self.tr("{0} — complete").format(words)
        self.done.setText(words)

    def set_current(self, question_id: str | None) -> None:
        """Choose a row without telling anybody."""
        if question_id == self._current and self._shown_current() == question_id:
            return
        self._current = question_id
        with QSignalBlocker(self.list.selectionModel()):
            self._choose_current()
        self.list.viewport().update()

    def chosen(self) -> tuple[str, ...]:
        """The ids of the questions that are selected, in the order of the text; the current one alone if it is not."""
        rows = self.list.selectionModel().selectedIndexes()
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
        self.list.setFocus()

    def _filter(self, wanted: QuestionFilter) -> None:
        with QSignalBlocker(self.list.selectionModel()):
            self.rows.set_filter(wanted)
            self._choose_current()
        self._show_empty()

    def _show_empty(self) -> None:
        filtered = self.tr("No question passes the filter.")
        none = self.tr("No questions were found. Select one in the text and mark it as a question (menu Structure).")
        self.empty.setText(filtered if self.model.rowCount() else none)
        self.empty.setVisible(self.rows.rowCount() == 0)

    def _shown_current(self) -> str | None:
        index = self.list.currentIndex()
        return str(index.data(ID)) if index.isValid() else None

    def _choose_current(self) -> None:
        index = self.rows.mapFromSource(self.model.index_of(self._current))
        if not index.isValid():
            self.list.clearSelection()
        if index != self.list.currentIndex():
            self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)

    def _show_reviewers(self, document: Document) -> None:
        """Whose reviews there are to see: others' and one's own, begun or not; that alone while they are hidden."""
        own = document.reviewer
        seen = [review.reviewer for review in document.visible_reviews]
        if own is not None and own.id not in (reviewer.id for reviewer in seen):
            seen.append(own)
        self.reviewers.clear()
        for identity, name in names(seen).items():
            is_own = own is not None and identity == own.id
            self.reviewers.addItem(self.tr("{0} (you)").format(name) if is_own else name, identity)
        self.reviewers.setCurrentIndex(self.reviewers.findData(document.review.reviewer.id))
        self.reviewers.setVisible(len(seen) > 1)

    def _tell_review(self) -> None:
        self.review_chosen.emit(self.reviewers.currentData())

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._current = str(index.data(ID))
            self.question_chosen.emit(self._current)
