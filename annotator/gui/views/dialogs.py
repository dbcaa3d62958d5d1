"""The few questions that the window asks in a dialog."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotator.core.review import Dossier
from annotator.core.structure import Answer
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.words import number
from annotator.gui.views.parts.asking import AskingDialog

ID = Qt.ItemDataRole.UserRole
SHOWN_CHARACTERS = 200
"""Of a question's wording in a list."""


class ReviewerDialog(AskingDialog):
    """Asks once who reviews."""

    def __init__(self, name: str, organisation: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Who reviews?"), parent)
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
        form.addRow(self.buttons)
        self.name.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        self.take.setEnabled(bool(self.name.text().strip()))


class QuestionsDialog(AskingDialog):
    """Asks for some of the judged questions of a dossier; `ticked` are the ids that are ticked at first."""

    def __init__(self, dossier: Dossier, ticked: Collection[str], title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.resize(scaled(560), scaled(420))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Questions"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for question in dossier.structure.judged:
            wording = dossier.source.text[question.body : question.span.end]
            item = QListWidgetItem(f"{number(question.id)}   {' '.join(wording.split())[:SHOWN_CHARACTERS]}")
            item.setData(ID, question.id)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if question.id in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.show_under("", self.list)

    def chosen(self) -> tuple[str, ...]:
        """The ids of the questions that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(ID)) for item in items if item.checkState() is Qt.CheckState.Checked)


class ClaimsDialog(QuestionsDialog):
    """Asks which questions an answer is declared for."""

    def __init__(self, dossier: Dossier, answer: Answer, parent: QWidget | None = None) -> None:
        title = self.tr("Answer {0} is declared for").format(answer.label or "")
        super().__init__(dossier, answer.declared_for, title, parent)
