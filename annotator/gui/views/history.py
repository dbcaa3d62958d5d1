"""Every act of this sitting by its name; a click goes back, or forward again, to any of them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.gui.document import Document, translated
from annotator.gui.style.icons import icon
from annotator.gui.style.theme import theme


class HistoryPanel(QWidget):
    """Shows the undo line; the state that is saved has the sign of saving. Emits `step_wanted(how many are done)`."""

    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.list = QListWidget()
        self.setFocusProxy(self.list)
        self.list.setAccessibleName(self.tr("History"))
        self.list.currentRowChanged.connect(self.step_wanted)
        hint = QLabel(self.tr("Choose an act to go back to it. The sign marks what is saved."))
        hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addWidget(self.list, 1)
        layout.addWidget(hint)

    def show_document(self, document: Document) -> None:
        """Show the acts of a document, and how far they are done."""
        history = document.session.history
        names = [self.tr("As opened"), *(translated(each, document.dossier.codebook) for each in history.titles)]
        with QSignalBlocker(self.list):
            for row, name in enumerate(names[self.list.count() :], self.list.count()):
                self.list.insertItem(row, name)
            while self.list.count() > len(names):
                self.list.takeItem(len(names))
            for row, name in enumerate(names):
                self.list.item(row).setText(name)
                self.list.item(row).setIcon(icon("save", theme().ink) if row == history.saved else QIcon())
            self.list.setCurrentRow(history.index)
