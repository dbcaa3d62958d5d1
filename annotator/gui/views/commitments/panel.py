"""What the minister commits to: the list, what the program suggests, and a form for the chosen one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.acts.committing import claimed_for
from annotator.app.due_dates import proposed_due
from annotator.app.suggestions import Suggestion
from annotator.core.commitments import Commitment, LinkType
from annotator.gui.document import Document
from annotator.gui.look.theme import LIGHT, Theme
from annotator.gui.views.commitments.form import CommitmentForm
from annotator.gui.views.commitments.history import CommitmentHistory
from annotator.gui.views.commitments.links import CommitmentLinks
from annotator.gui.views.commitments.list import DATA, CommitmentList
from annotator.gui.views.parts.scrolling import scrolling


class CommitmentsPanel(QWidget):
    """Tells what the user chose; the window makes edits of it. The first value is the commitment's id."""

    field_written = Signal(str, object, str)
    status_chosen = Signal(str, object, str, str)
    link_added = Signal(str, object, str)
    link_removed = Signal(str, object, str)
    questions_wanted = Signal(str)
    proposal_taken = Signal(str)
    passage_wanted = Signal(str)
    passage_removed = Signal(str, int, int)
    removed = Signal(str)
    passage_chosen = Signal(int, int)
    wanted = Signal()
    suggestion_chosen = Signal(object)
    suggestion_accepted = Signal(object)
    suggestion_dismissed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commitments"))
        self.theme: Theme = LIGHT
        self.current: str | None = None
        self.suggestion: Suggestion | None = None
        self.suggestions: tuple[Suggestion, ...] = ()
        self._document: Document | None = None
        self._question: str | None = None
        self._proposed: dict[str, tuple[str, ...]] = {}
        """The links to questions that new commitments were given, while they have no others, by their ids."""
        self.add = QPushButton(self.tr("Selection is a commitment"))
        self.remove = QPushButton(self.tr("Remove"))
        self.suggested = QToolButton()
        self.suggested.setCheckable(True)
        self.suggested.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list = CommitmentList()
        self.setFocusProxy(self.list)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.form, self.links, self.history = CommitmentForm(), CommitmentLinks(), CommitmentHistory()
        self._arrange()
        self._connect()
        self._show_list()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        for button in (self.add, self.remove):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.suggested)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("The chosen commitment"))
        self.tabs.addTab(scrolling(self.form), self.tr("Commitment"))
        self.tabs.addTab(self.links, self.tr("Links"))
        self.tabs.addTab(self.history, self.tr("Status"))
        self.offer = QWidget()
        row = QHBoxLayout(self.offer)
        row.setContentsMargins(0, 0, 0, 0)
        self.accept, self.dismiss = QPushButton(self.tr("Accept")), QPushButton(self.tr("Dismiss"))
        for button in (self.accept, self.dismiss):
            row.addWidget(button)
        row.addStretch(1)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.list)
        self.split.addWidget(self.tabs)
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.offer)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.add.clicked.connect(self._want)
        self.remove.clicked.connect(self._remove)
        self.list.removing.connect(self._remove)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._reveal)
        self.suggested.toggled.connect(self._show_list)
        self.accept.clicked.connect(self.accept_chosen)
        self.dismiss.clicked.connect(self.dismiss_chosen)
        self.form.field_written.connect(self._tell_field)
        self.form.status_chosen.connect(self._tell_status)
        self.form.proposal_taken.connect(self._tell_proposal)
        self.form.questions.added.connect(self._link_question)
        self.form.questions.removed.connect(self._unlink_question)
        self.form.questions.choosing.connect(self._want_questions)
        self.form.passage_wanted.connect(self._want_passage)
        self.form.passage_removed.connect(self._drop_passage)
        self.form.passage_chosen.connect(self.passage_chosen)
        self.links.added.connect(self._add_link)
        self.links.removed.connect(self._remove_link)
        self.history.added.connect(self._tell_history)

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu of the list."""
        self.list.addActions(list(actions))

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self._show_list()

    def show_document(self, document: Document, suggestions: Iterable[Suggestion] | None = None) -> None:
        """Show the commitments of the review that is shown; other suggestions where they are given."""
        self._document = document
        if suggestions is not None:
            self.suggestions = tuple(suggestions)
        commitments = document.review.commitments
        if self.current not in {c.id for c in commitments}:
            self.current = commitments[-1].id if commitments and self.suggestion is None else None
        if self.suggestion not in self.suggestions:
            self.suggestion = None
        self._show_list()

    def show_question(self, question_id: str | None) -> None:
        """The question that one is at is offered as a link."""
        self._question = question_id
        self._show_form()

    def set_current(self, commitment_id: str | None) -> None:
        """Choose a commitment without telling anybody."""
        self.current, self.suggestion = commitment_id, None
        self._show_list()

    def propose(self, commitment_id: str) -> None:
        """Say of a new commitment that the program chose which of several claimed questions it is linked to."""
        commitment = self._chosen()
        if commitment is not None:
            self._proposed[commitment_id] = commitment.targets(LinkType.RESPONDS_TO)
        self._show_form()

    def choose_suggestion(self, suggestion: Suggestion) -> None:
        """Choose a suggestion, without telling anybody."""
        self.current, self.suggestion = None, suggestion
        self.suggested.setChecked(True)
        self._show_list()

    def finish(self) -> None:
        """Tell what stands half written in the form."""
        if self.current is not None:
            self.form.finish()

    def accept_chosen(self) -> None:
        """Tell that the chosen suggestion is a commitment."""
        if self.suggestion is not None:
            self.suggestion_accepted.emit(self.suggestion)

    def dismiss_chosen(self) -> None:
        """Tell that the chosen suggestion is none."""
        if self.suggestion is not None:
            self.suggestion_dismissed.emit(self.suggestion)

    def _show_list(self) -> None:
        commitments = self._document.review.commitments if self._document is not None else ()
        self.setWindowTitle(self.tr("Commitments ({0})").format(len(commitments)))
        self.suggested.setText(self.tr("Suggested ({0})").format(len(self.suggestions)))
        self.suggested.setEnabled(bool(self.suggestions))
        shown = self.suggestions if self.suggested.isChecked() else ()
        if self._document is not None:
            self.list.show_rows(self._document, shown, self.suggestion or self.current, self.theme)
        self.empty.setText(
            self.tr(
                "No commitments yet. Select the words of the minister that promise something and press C, "
                "or look at what the program suggests."
            )
        )
        self.empty.setVisible(not commitments and not self.suggested.isChecked())
        self.split.setVisible(self.list.count() > 0)
        self._show_form()

    def _chosen(self) -> Commitment | None:
        if self._document is None or self.current is None:
            return None
        return next((c for c in self._document.review.commitments if c.id == self.current), None)

    def _show_form(self) -> None:
        commitment, document = self._chosen(), self._document
        own = document is None or document.editable
        self.tabs.setVisible(commitment is not None)
        self.offer.setVisible(self.suggestion is not None)
        self.add.setEnabled(own)
        self.remove.setEnabled(commitment is not None and own)
        if commitment is None or document is None:
            return
        due = proposed_due(document.dossier, commitment)
        proposal = self.tr("“{0}” means {1}: take it").format(due.words, due.day) if due is not None else ""
        claimed, linked = claimed_for(document.dossier, commitment), commitment.targets(LinkType.RESPONDS_TO)
        offered = dict.fromkeys((*((self._question,) if self._question is not None else ()), *claimed))
        proposed = len(claimed) > 1 and bool(linked) and self._proposed.get(commitment.id) == linked
        self.form.show_commitment(commitment, tuple(offered), linked[0] if proposed else "", proposal, editable=own)
        self.links.show_commitment(commitment, document.review, document.dossier.structure, editable=own)
        self.history.show_commitment(commitment, document.dossier, editable=own)
        self.tabs.setTabText(1, self.tr("Links ({0})").format(len(commitment.links)))
        self.tabs.setTabText(2, self.tr("Status ({0})").format(len(commitment.history)))

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        data = item.data(DATA) if item is not None else None
        self.current = data if isinstance(data, str) else None
        self.suggestion = data if isinstance(data, Suggestion) else None
        self._show_form()
        if item is not None:
            self._reveal()

    def _reveal(self) -> None:
        commitment = self._chosen()
        if commitment is not None:
            span = commitment.passages[0].span
            self.passage_chosen.emit(span.start, span.end)
        elif self.suggestion is not None:
            self.suggestion_chosen.emit(self.suggestion)

    def _tell_field(self, field: object, value: str) -> None:
        if self.current is not None:
            self.field_written.emit(self.current, field, value)

    def _tell_status(self, status: object) -> None:
        self._tell_history(status, "", "")

    def _tell_history(self, status: object, note: str, document: str) -> None:
        if self.current is not None:
            self.status_chosen.emit(self.current, status, note, document)

    def _tell_proposal(self) -> None:
        if self.current is not None:
            self.proposal_taken.emit(self.current)

    def _link_question(self, question: str) -> None:
        self._add_link(LinkType.RESPONDS_TO, question)

    def _unlink_question(self, question: str) -> None:
        self._remove_link(LinkType.RESPONDS_TO, question)

    def _add_link(self, kind: object, target: str) -> None:
        if self.current is not None:
            self.link_added.emit(self.current, kind, target)

    def _remove_link(self, kind: object, target: str) -> None:
        if self.current is not None:
            self.link_removed.emit(self.current, kind, target)

    def _want_questions(self) -> None:
        if self.current is not None:
            self.questions_wanted.emit(self.current)

    def _want(self) -> None:
        self.wanted.emit()

    def _want_passage(self) -> None:
        if self.current is not None:
            self.passage_wanted.emit(self.current)

    def _drop_passage(self, start: int, end: int) -> None:
        if self.current is not None:
            self.passage_removed.emit(self.current, start, end)

    def _remove(self) -> None:
        if self.suggestion is not None:
            self.dismiss_chosen()
        elif self.current is not None:
            self.removed.emit(self.current)
