"""Choosing one of the documents of a file that holds several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from annotator.app.files.bulletins import ListedDocument
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.asking import AskingDialog


class DocumentsDialog(AskingDialog):
    """Shows what a file holds. `chosen` is the number of the document to open, None for all of them as one."""

    def __init__(self, name: str, documents: Sequence[ListedDocument], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Several documents"), parent, self.tr("&Open this one"))
        self.chosen: int | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setAlternatingRowColors(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in documents:
            found = self.tr("Questions: {0}, answers: {1}").format(one.questions, one.answers)
            item = QListWidgetItem(f"{one.number}.  {one.name}\n      {found}")
            item.setToolTip(one.name)
            item.setData(Qt.ItemDataRole.UserRole, one.number)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        together = self.buttons.addButton(self.tr("&All as one"), QDialogButtonBox.ButtonRole.ActionRole)
        asked = self.tr("{0} holds {1} documents. Which one will you review?")
        self.show_under(asked.format(name, len(documents)), self.list)
        self.resize(scaled(620), scaled(420))
        self.list.itemActivated.connect(self.accept)
        together.clicked.connect(self.take_all)
        self.take.setDefault(True)
        self.list.setFocus()

    def accept(self) -> None:
        """Choose the document that is marked in the list."""
        item = self.list.currentItem()
        self.chosen = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        super().accept()

    def take_all(self) -> None:
        """Choose the whole file."""
        self.chosen = None
        super().accept()
