"""What a commitment has to do with answers, other commitments and documents."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QListWidgetItem, QPushButton, QWidget

from annotator.core.commitments import COMMITMENT_LINKS, Commitment, Link, LinkType
from annotator.core.labels import called, number
from annotator.core.review import Review
from annotator.core.structure import Structure
from annotator.gui.translation.words import LINKS, word
from annotator.gui.views.parts.choices import ChoiceBox
from annotator.gui.views.parts.removing import RemovingList

LINK = Qt.ItemDataRole.UserRole


class CommitmentLinks(QWidget):
    """Emits `added` and `removed` with the type and the target of a link."""

    added = Signal(LinkType, str)
    removed = Signal(LinkType, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._structure = Structure()
        self._others: tuple[Commitment, ...] = ()
        self.list = RemovingList()
        self.list.setAccessibleName(self.tr("Links"))
        self.type, self.target = ChoiceBox(), ChoiceBox()
        self.type.setAccessibleName(self.tr("Kind of link"))
        self.target.setAccessibleName(self.tr("What it is linked to"))
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.type.addItems([word(english) for english in LINKS.values()])
        self.add, self.remove = QPushButton(self.tr("Add link")), QPushButton(self.tr("Remove link"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.addWidget(self.list, 0, 0, 1, 3)
        grid.addWidget(self.type, 1, 0)
        grid.addWidget(self.target, 1, 1)
        grid.addWidget(self.add, 1, 2)
        grid.addWidget(self.remove, 2, 2)
        grid.setColumnStretch(1, 1)
        self.type.currentIndexChanged.connect(self._offer_targets)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.removing.connect(self._remove)

    def show_commitment(
        self, commitment: Commitment, review: Review, structure: Structure, titles: Mapping[str, str], *, editable: bool
    ) -> None:
        """Show the links of one commitment, and what it could be linked to.

        `titles` say by their addresses what commitments of other documents are, as far as that is known.
        """
        others = tuple(c for c in review.commitments if c.id != commitment.id)
        stale = structure is not self._structure or (self._kind() in COMMITMENT_LINKS and others != self._others)
        self._structure, self._others = structure, others
        summaries = {**titles, **{c.id: c.summary for c in review.commitments}}
        self.list.clear()
        for link in commitment.links:
            summary = summaries.get(link.target, "") if link.type in COMMITMENT_LINKS else ""
            shown = " — ".join(filter(None, ("" if link.target in titles else self._shown(link), summary)))
            item = QListWidgetItem(f"{word(LINKS[link.type])}: {shown}")
            item.setData(LINK, link)
            item.setToolTip(f"{item.text()}\n{link.target}" if link.target in titles else item.text())
            self.list.addItem(item)
        if stale:
            self._offer_targets()
        for widget in (self.type, self.target, self.add):
            widget.setEnabled(editable)
        self.remove.setEnabled(editable and bool(commitment.links))

    def _kind(self) -> LinkType:
        return list(LINKS)[self.type.currentIndex()]

    def _shown(self, link: Link) -> str:
        if link.type is LinkType.STATED_IN and self._structure.has_answer(link.target):
            return self._structure.answer(link.target).label or called(link.target)
        return link.target

    def _offer_targets(self) -> None:
        kind = self._kind()
        self.target.clear()
        document = kind in (LinkType.FULFILS, LinkType.EXTENDS_DEADLINE)
        self.target.setEditable(document or kind in COMMITMENT_LINKS)
        line = self.target.lineEdit()
        if line is not None:
            title, address = self.tr("Title or address of the document"), self.tr("Address of a commitment elsewhere")
            line.setPlaceholderText(title if document else address)
        if kind is LinkType.RESPONDS_TO:
            for question in self._structure.questions:
                self.target.addItem(number(question.id), question.id)
        elif kind is LinkType.STATED_IN:
            for answer in self._structure.answers:
                self.target.addItem(answer.label or called(answer.id), answer.id)
        elif not document:
            for other in self._others:
                self.target.addItem(other.summary, other.id)

    def _add(self) -> None:
        kind = self._kind()
        text, place = self.target.currentText().strip(), self.target.currentIndex()
        listed = place >= 0 and text == self.target.itemText(place).strip()
        self.added.emit(kind, (self.target.itemData(place) if listed else text) or "")

    def _remove(self) -> None:
        item = self.list.currentItem() or (self.list.item(0) if self.list.count() == 1 else None)
        if item is not None and self.add.isEnabled():
            link: Link = item.data(LINK)
            self.removed.emit(link.type, link.target)
