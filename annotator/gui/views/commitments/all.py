"""All commitments of a review; choosing one leads to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from annotator.gui.document import Document
from annotator.gui.views.commitments.list import DATA, CommitmentList
from annotator.gui.views.parts.texts import Caption


class AllCommitments(QWidget):
    """Emits `chosen(id)`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CommitmentList()
        self.setFocusProxy(self.list)
        self.empty = Caption(self.tr("No commitments yet."))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.empty)
        rows.addWidget(self.list, 1)
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)

    def show_document(self, document: Document) -> None:
        """Show the commitments of the review that is shown."""
        self.list.show_rows(document.review.commitments)
        self.empty.setVisible(not document.review.commitments)

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(str(item.data(DATA)))
