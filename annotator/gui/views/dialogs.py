"""The few questions that the window asks in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.structure import Answer, Structure


class ReviewerDialog(QDialog):
    """Asks once who reviews."""

    def __init__(self, name: str, organisation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Who reviews?"))
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Name"))
        self.organisation = QLineEdit(organisation)
        self.organisation.setAccessibleName(self.tr("Organisation"))
        words = QLabel(self.tr("Your name is saved with what you find. It is asked once."))
        words.setWordWrap(True)
        form = QFormLayout(self)
        form.addRow(words)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Organisation"), self.organisation)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form.addRow(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name.text().strip()))


class ClaimsDialog(QDialog):
    """Asks which questions an answer is declared for."""

    def __init__(self, structure: Structure, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Answer {0} is declared for").format(answer.label or answer.id))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        for question in structure.judged:
            item = QListWidgetItem(question.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            claimed = question.id in answer.declared_for
            item.setCheckState(Qt.CheckState.Checked if claimed else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the questions that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.text() for item in items if item.checkState() is Qt.CheckState.Checked)
