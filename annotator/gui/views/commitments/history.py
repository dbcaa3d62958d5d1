"""What became of a commitment: every status it had, and the next one with what shows it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListWidget, QPushButton, QWidget

from annotator.core.commitments import Commitment, Status, StatusChange
from annotator.core.review import Dossier
from annotator.gui.translation.words import STATUSES, word
from annotator.gui.views.parts.choices import ChoiceBox


class CommitmentHistory(QWidget):
    """Emits `added` with the status, a note and the document that shows it."""

    added = Signal(Status, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("History of the status"))
        self.list.setWordWrap(True)
        self._shown: tuple[str, tuple[StatusChange, ...]] | None = None
        self.status = ChoiceBox()
        self.note, self.document = QLineEdit(), QLineEdit()
        self.status.addItems([word(english) for english in STATUSES.values()])
        self.add = QPushButton(self.tr("Add to the history"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.list, 0, 0, 1, 2)
        rows = (
            (self.tr("New s&tatus"), self.status),
            (self.tr("&Note"), self.note),
            (self.tr("Docu&ment"), self.document),
        )
        for row, (name, widget) in enumerate(rows, 1):
            label = QLabel(name)
            label.setBuddy(widget)
            widget.setAccessibleName(name.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        self.document.setPlaceholderText(self.tr("What shows it: title or address"))
        grid.addWidget(self.add, 4, 1, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add)

    def show_commitment(self, commitment: Commitment, dossier: Dossier, *, editable: bool) -> None:
        """Show the history of one commitment, the newest entry first; a new status starts at the present one."""
        if self._shown != (commitment.id, commitment.history):
            self._shown = (commitment.id, commitment.history)
            self.status.setCurrentIndex(list(STATUSES).index(commitment.status))
        names = {r.reviewer.id: r.reviewer.name for r in dossier.reviews}
        self.list.clear()
        for entry in reversed(commitment.history):
            parts = (entry.at[:10], word(STATUSES[entry.status]), names.get(entry.by, entry.by))
            more = (entry.note, entry.document)
            self.list.addItem(" · ".join(parts) + "".join(f"\n{line}" for line in more if line))
        for widget in (self.status, self.note, self.document, self.add):
            widget.setEnabled(editable)

    def _add(self) -> None:
        note, document = self.note.text().strip(), self.document.text().strip()
        self.note.clear()
        self.document.clear()
        self.added.emit(list(STATUSES)[self.status.currentIndex()], note, document)
