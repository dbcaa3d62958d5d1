"""What the minister commits to: the list, and a form for the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.commitments import Commitment, LinkType
from annotator.core.edits import CommitmentField
from annotator.gui.document import Document
from annotator.gui.words import STATUSES, TYPES, word

DATA = Qt.ItemDataRole.UserRole


class FieldEdit(QLineEdit):
    """One text of the form, told when it was changed by the user."""

    written = Signal(object, str)

    def __init__(self, field: CommitmentField, name: str) -> None:
        super().__init__()
        self.field = field
        self.setAccessibleName(name)
        self.editingFinished.connect(self._tell)

    def _tell(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.written.emit(self.field, self.text())


class CommitmentsPanel(QWidget):
    """Tells what the user chose; the window makes edits of it."""

    field_written = Signal(str, object, str)
    status_chosen = Signal(str, object)
    link_toggled = Signal(str, str, bool)
    passage_wanted = Signal(str)
    passage_removed = Signal(str, int, int)
    removed = Signal(str)
    passage_chosen = Signal(int, int)
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current: str | None = None
        self._document: Document | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commitments"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMaximumHeight(96)
        self.summary = FieldEdit(CommitmentField.SUMMARY, self.tr("Summary"))
        self.actor = FieldEdit(CommitmentField.ACTOR, self.tr("Actor"))
        self.due_text = FieldEdit(CommitmentField.DUE_TEXT, self.tr("Due date as written"))
        self.due = FieldEdit(CommitmentField.DUE, self.tr("Due date"))
        self.due.setPlaceholderText(self.tr("year-month-day"))
        self.due_text.setPlaceholderText(self.tr("as written"))
        self.type = QComboBox()
        self.type.setAccessibleName(self.tr("Type"))
        for kind, english in TYPES.items():
            self.type.addItem(word(english), kind)
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("Status"))
        for status, english in STATUSES.items():
            self.status.addItem(word(english), status)
        self.links = QListWidget()
        self.links.setAccessibleName(self.tr("Linked questions"))
        self.links.setFlow(QListWidget.Flow.LeftToRight)
        self.links.setWrapping(True)
        self.links.setMaximumHeight(52)
        self.passages = QListWidget()
        self.passages.setAccessibleName(self.tr("Passages"))
        self.passages.setMaximumHeight(52)
        self.add = QPushButton(self.tr("Selection is a commitment"))
        self.add_passage = QPushButton(self.tr("Add selection"))
        self.drop_passage = QPushButton(self.tr("Remove passage"))
        self.remove = QPushButton(self.tr("Remove commitment"))
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        top = QHBoxLayout()
        top.addStretch(1)
        top.addWidget(self.add)
        top.addWidget(self.remove)
        layout.addLayout(top)
        layout.addWidget(self.list)
        self.form = QWidget()
        form = QFormLayout(self.form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Summary"), self.summary)
        form.addRow(self.tr("Type, status"), _row(self.type, self.status))
        form.addRow(self.tr("Due"), _row(self.due_text, self.due))
        form.addRow(self.tr("Actor"), self.actor)
        form.addRow(self.tr("Questions"), self.links)
        form.addRow(self.tr("Passages"), self.passages)
        form.addRow("", _row(self.add_passage, self.drop_passage))
        layout.addWidget(self.form)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._choose)
        for edit in (self.summary, self.actor, self.due_text, self.due):
            edit.written.connect(self._tell_field)
        self.type.activated.connect(self._tell_type)
        self.status.activated.connect(self._tell_status)
        self.links.itemChanged.connect(self._tell_link)
        self.passages.itemClicked.connect(self._tell_passage)
        self.passages.itemActivated.connect(self._tell_passage)
        self.add.clicked.connect(self._want)
        self.remove.clicked.connect(self._remove)
        self.add_passage.clicked.connect(self._want_passage)
        self.drop_passage.clicked.connect(self._drop_passage)

    def show_document(self, document: Document) -> None:
        """Show the commitments of the review that is worked on."""
        self._document = document
        commitments = document.review.commitments
        if self.current not in {c.id for c in commitments}:
            self.current = commitments[-1].id if commitments else None
        self.setWindowTitle(self.tr("Commitments ({0})").format(len(commitments)))
        self.list.blockSignals(True)
        self.list.clear()
        for commitment in commitments:
            questions = ", ".join(commitment.targets(LinkType.RESPONDS_TO)) or self.tr("no question")
            due = f" · {commitment.due or commitment.due_text}" if commitment.due or commitment.due_text else ""
            status = word(STATUSES[commitment.status])
            item = QListWidgetItem(f"{commitment.summary} — {status}{due} → {questions}")
            item.setData(DATA, commitment.id)
            self.list.addItem(item)
            if commitment.id == self.current:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._show_form()

    def set_current(self, commitment_id: str | None) -> None:
        """Choose a commitment."""
        self.current = commitment_id
        if self._document is not None:
            self.show_document(self._document)

    def _chosen(self) -> Commitment | None:
        if self._document is None or self.current is None:
            return None
        return self._document.review.commitment(self.current)

    def _show_form(self) -> None:
        commitment = self._chosen()
        self.form.setVisible(commitment is not None)
        self.remove.setEnabled(commitment is not None)
        if commitment is None or self._document is None:
            return
        for edit, value in (
            (self.summary, commitment.summary),
            (self.actor, commitment.actor),
            (self.due_text, commitment.due_text),
            (self.due, commitment.due or ""),
        ):
            if edit.text() != value:
                edit.setText(value)
                edit.setCursorPosition(0)
        self.type.setCurrentIndex(list(TYPES).index(commitment.type))
        self.status.setCurrentIndex(list(STATUSES).index(commitment.status))
        self._show_links(self._document, commitment)
        self.passages.clear()
        for passage in commitment.passages:
            item = QListWidgetItem("“" + " ".join(passage.exact.split()) + "”")
            item.setData(DATA, (passage.span.start, passage.span.end))
            item.setToolTip(passage.exact)
            self.passages.addItem(item)

    def _show_links(self, document: Document, commitment: Commitment) -> None:
        linked = commitment.targets(LinkType.RESPONDS_TO)
        self.links.blockSignals(True)
        self.links.clear()
        for question in document.dossier.structure.judged:
            item = QListWidgetItem(question.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            checked = Qt.CheckState.Checked if question.id in linked else Qt.CheckState.Unchecked
            item.setCheckState(checked)
            self.links.addItem(item)
        self.links.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        self.current = item.data(DATA) if item is not None else None
        self._show_form()
        commitment = self._chosen()
        if commitment is not None:
            span = commitment.passages[0].span
            self.passage_chosen.emit(span.start, span.end)

    def _tell_field(self, field: CommitmentField, value: str) -> None:
        if self.current is not None:
            self.field_written.emit(self.current, field, value)

    def _tell_type(self) -> None:
        if self.current is not None:
            self.field_written.emit(self.current, CommitmentField.TYPE, str(self.type.currentData()))

    def _tell_status(self) -> None:
        if self.current is not None:
            self.status_chosen.emit(self.current, self.status.currentData())

    def _tell_link(self, item: QListWidgetItem) -> None:
        if self.current is not None:
            self.link_toggled.emit(self.current, item.text(), item.checkState() is Qt.CheckState.Checked)

    def _tell_passage(self, item: QListWidgetItem) -> None:
        self.passage_chosen.emit(*item.data(DATA))

    def _want(self) -> None:
        self.wanted.emit()

    def _want_passage(self) -> None:
        if self.current is not None:
            self.passage_wanted.emit(self.current)

    def _drop_passage(self) -> None:
        item = self.passages.currentItem()
        if self.current is not None and item is not None:
            self.passage_removed.emit(self.current, *item.data(DATA))

    def _remove(self) -> None:
        if self.current is not None:
            self.removed.emit(self.current)


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return row
