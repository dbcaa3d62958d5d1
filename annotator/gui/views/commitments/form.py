"""The form of one commitment: what it is, when it is due, which questions and passages belong to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from annotator.core.commitments import Commitment, CommitmentField, LinkType, Status
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.words import FIELDS, STATUSES, TYPES, word
from annotator.gui.views.commitments.chips import QuestionChips
from annotator.gui.views.commitments.fields import FieldEdit, LongFieldEdit
from annotator.gui.views.parts.buttons import IconButton, LinkButton
from annotator.gui.views.parts.choices import ChoiceBox
from annotator.gui.views.parts.day import DayEdit
from annotator.gui.views.parts.passage_list import PassageList
from annotator.gui.views.parts.texts import FieldName

TWO_COLUMNS = 430
"""Pixels from which there is room for two fields beside each other."""


class CommitmentForm(QWidget):
    """Tells what the user wrote or chose."""

    field_written = Signal(CommitmentField, str)
    status_chosen = Signal(Status)
    proposal_taken = Signal()
    passage_wanted = Signal()
    passage_removed = Signal(int, int)
    passage_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = LongFieldEdit(CommitmentField.SUMMARY)
        self.actor = FieldEdit(CommitmentField.ACTOR)
        self.due_text = FieldEdit(CommitmentField.DUE_TEXT)
        self.due_text.setPlaceholderText(self.tr("as written"))
        self.due = DayEdit()
        self.due.setAccessibleName(word(FIELDS[CommitmentField.DUE]))
        self.comment = LongFieldEdit(CommitmentField.COMMENT)
        self.fields: tuple[FieldEdit | LongFieldEdit, ...] = (self.summary, self.actor, self.due_text, self.comment)
        self.type, self.status = ChoiceBox(), ChoiceBox()
        self.type.addItems([word(english) for english in TYPES.values()])
        self.status.addItems([word(english) for english in STATUSES.values()])
        for choice in (self.type, self.status):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.proposal = LinkButton()
        self.questions = QuestionChips()
        self.passages = PassageList(self.tr("Passages"))
        self.add_passage = QPushButton(self.tr("Add selection"))
        self.drop_passage = QPushButton(self.tr("Remove passage"))
        self.show_it = IconButton("eye", self.tr("Show in the text"))
        self.remove = IconButton("close", self.tr("Remove the commitment"))
        self.more = QWidget()
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 3)
        self._row(grid, 0, self.tr("Summar&y"), self.summary)
        self._row(grid, 1, self.tr("Ty&pe"), self.type)
        self._row(grid, 3, self.tr("&Due"), self.due)
        self._beside = [_named(self.tr("St&atus"), self.status), _named(self.tr("Wh&o"), self.actor)]
        grid.addWidget(self.due.why, 5, 1, 1, 3)
        grid.addWidget(self.proposal, 6, 1, 1, 3, Qt.AlignmentFlag.AlignLeft)
        self._row(grid, 7, self.tr("&Questions"), self.questions)
        self._show_columns(1)
        more = QGridLayout(self.more)
        more.setContentsMargins(0, 6, 0, 0)
        more.setHorizontalSpacing(8)
        more.setColumnStretch(1, 1)
        more.setColumnStretch(2, 1)
        self._row(more, 0, self.tr("As wri&tten"), self.due_text)
        self._row(more, 1, self.tr("Passa&ges"), self.passages)
        more.addWidget(self.add_passage, 2, 1)
        more.addWidget(self.drop_passage, 2, 2)
        self._row(more, 3, self.tr("Comme&nt"), self.comment)

    def _row(self, grid: QGridLayout, row: int, name: str, widget: QWidget) -> None:
        grid.addWidget(_named(name, widget), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(widget, row, 1, 1, 3)

    def _show_columns(self, count: int) -> None:
        """Put status and who beside type and due day, or below them where the words of two would be cut."""
        self._columns, span = count, 1 if count == 2 else 3
        self._grid.setColumnStretch(3, 2 if count == 2 else 0)
        pairs = zip((1, 3), (self.type, self.due), self._beside, (self.status, self.actor), strict=True)
        for row, first, label, second in pairs:
            self._grid.addWidget(first, row, 1, 1, span)
            place = (row, 2) if count == 2 else (row + 1, 0)
            self._grid.addWidget(label, *place, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(second, place[0], place[1] + 1, 1, span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(TWO_COLUMNS) else 1
        if columns != self._columns:
            self._show_columns(columns)

    def _connect(self) -> None:
        for edit in self.fields:
            edit.written.connect(self.field_written)
        self.due.written.connect(self._tell_due)
        self.type.activated.connect(self._tell_type)
        self.status.activated.connect(self._tell_status)
        self.proposal.clicked.connect(self.proposal_taken)
        self.passages.passage_chosen.connect(self.passage_chosen)
        self.passages.passage_removed.connect(self.passage_removed)
        self.add_passage.clicked.connect(self.passage_wanted)
        self.drop_passage.clicked.connect(self.passages.remove_chosen)

    def show_commitment(
        self, commitment: Commitment, offered: Sequence[str], linked: str, proposal: str, *, editable: bool
    ) -> None:
        """Show one commitment. `offered`: questions to link; `linked`: the one that the program has linked.

        `proposal`: a due date that the text suggests.
        """
        values = (commitment.summary, commitment.actor, commitment.due_text, commitment.comment)
        for edit, value in zip(self.fields, values, strict=True):
            edit.show_value(value)
            edit.setReadOnly(not editable)
        self.due.show_day(commitment.due)
        self.due.setReadOnly(not editable)
        self.type.setCurrentIndex(list(TYPES).index(commitment.type))
        self.status.setCurrentIndex(list(STATUSES).index(commitment.status))
        self.proposal.setText(proposal)
        self.proposal.setVisible(bool(proposal) and editable)
        self.questions.show_questions(commitment.targets(LinkType.RESPONDS_TO), offered, linked, editable=editable)
        self.passages.show_passages(commitment.passages)
        self.remove.setVisible(editable)
        for widget in (self.type, self.status, self.add_passage, self.drop_passage):
            widget.setEnabled(editable)
        self.drop_passage.setEnabled(editable and len(commitment.passages) > 1)

    def finish(self) -> None:
        """Tell what stands half written in a line of text."""
        for edit in (*self.fields, self.due):
            edit.finish()

    def _tell_due(self, day: str) -> None:
        self.field_written.emit(CommitmentField.DUE, day)

    def _tell_type(self) -> None:
        self.field_written.emit(CommitmentField.TYPE, list(TYPES)[self.type.currentIndex()])

    def _tell_status(self) -> None:
        self.status_chosen.emit(list(STATUSES)[self.status.currentIndex()])


def _named(name: str, widget: QWidget) -> FieldName:
    label = FieldName(name)
    label.setContentsMargins(0, 5, 0, 0)
    label.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(name.replace("&", ""))
    return label
