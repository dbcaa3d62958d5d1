"""What the reviewer may do where a save did not succeed; none of it loses anything."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.files.differences import FileDifference
from annotator.core.codebook import Codebook
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.dialog import Dialog


class SaveWay(Enum):
    """What to do next. `NOTHING` leaves the work open and unsaved, in the journal."""

    AGAIN = auto()
    ELSEWHERE = auto()
    OVERWRITE = auto()
    COMPARE = auto()
    NOTHING = auto()


class SaveTrouble(QMessageBox):
    """Says why nothing was saved, and asks. `changed`: because somebody else has written the file; `gone`: because
    there is none any more."""

    def __init__(self, sentence: str, *, changed: bool, gone: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Not saved"))
        self.setText(sentence)
        self.setInformativeText(self.tr("Nothing was overwritten. Your work is still open in the window."))
        self.ways: dict[SaveWay, QPushButton] = {}
        roles = QMessageBox.ButtonRole
        if changed:
            self.ways[SaveWay.COMPARE] = self.addButton(self.tr("&Compare…"), roles.ActionRole)
            self.ways[SaveWay.OVERWRITE] = self.addButton(self.tr("&Overwrite"), roles.DestructiveRole)
        elif gone:
            self.ways[SaveWay.OVERWRITE] = self.addButton(self.tr("Save it &there again"), roles.AcceptRole)
        else:
            self.ways[SaveWay.AGAIN] = self.addButton(self.tr("Try &again"), roles.AcceptRole)
        self.ways[SaveWay.ELSEWHERE] = self.addButton(self.tr("&Save elsewhere…"), roles.AcceptRole)
        self.ways[SaveWay.NOTHING] = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.ways[SaveWay.ELSEWHERE])

    def ask(self) -> SaveWay:
        """Wait for the answer."""
        self.exec()
        chosen = self.clickedButton()
        return next((way for way, button in self.ways.items() if button is chosen), SaveWay.NOTHING)


class DifferencesDialog(Dialog):
    """Lists what differs between the work in the window and the file, and asks what to do with it.

    Reasons go by their labels in `codebook`.
    """

    def __init__(
        self, name: str, differences: tuple[FileDifference, ...], codebook: Codebook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("{0}: here and in the file").format(name))
        self.way = SaveWay.NOTHING
        words = self.tr("Differences between your work here and the file on disk: {0}").format(len(differences))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setWordWrap(True)
        self.list.addItems([one.said(partial(translated, codebook=codebook)) for one in differences])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.elsewhere = self.buttons.addButton(self.tr("&Save elsewhere…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.overwrite = self.buttons.addButton(
            self.tr("&Overwrite the file"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(QLabel(words))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self.resize(scaled(640), scaled(420))
        self.elsewhere.setDefault(True)
        self.elsewhere.clicked.connect(self._save_elsewhere)
        self.overwrite.clicked.connect(self._overwrite)
        self.buttons.rejected.connect(self.reject)

    def ask(self) -> SaveWay:
        """Wait for the answer."""
        self.exec()
        return self.way

    def _save_elsewhere(self) -> None:
        self.way = SaveWay.ELSEWHERE
        self.accept()

    def _overwrite(self) -> None:
        self.way = SaveWay.OVERWRITE
        self.accept()
