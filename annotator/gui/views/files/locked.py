"""What the reviewer may do with a file that somebody has open."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from annotator.app.files.locking import Owner, Taken
from annotator.gui.translation.times import local_time


class EntryWay(Enum):
    """How to open it: to look only, as a copy, taking the lock over, or not at all."""

    READ_ONLY = auto()
    COPY = auto()
    TAKE_OVER = auto()
    NOT = auto()


class LockedFile(QMessageBox):
    """Says who has a file open, where and since when, and asks how to go on."""

    def __init__(self, name: str, taken: Taken, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle(self.tr("Open already"))
        self.setText(self._who(name, taken.owner))
        if taken.stale:
            self.setInformativeText(self.tr("That program has not been heard of for a while: you may take over."))
        else:
            self.setInformativeText(self.tr("If both of you save, the second is asked before anything is overwritten."))
        roles = QMessageBox.ButtonRole
        self.entries: dict[EntryWay, QPushButton] = {
            EntryWay.READ_ONLY: self.addButton(self.tr("&Read only"), roles.AcceptRole),
            EntryWay.COPY: self.addButton(self.tr("Open a &copy"), roles.AcceptRole),
            EntryWay.TAKE_OVER: self.addButton(self.tr("&Take over"), roles.DestructiveRole),
            EntryWay.NOT: self.addButton(QMessageBox.StandardButton.Cancel),
        }
        self.setDefaultButton(self.entries[EntryWay.TAKE_OVER if taken.stale else EntryWay.READ_ONLY])

    def ask(self) -> EntryWay:
        """Wait for the answer."""
        self.exec()
        chosen = self.clickedButton()
        return next((entry for entry, button in self.entries.items() if button is chosen), EntryWay.NOT)

    def _who(self, name: str, owner: Owner | None) -> str:
        if owner is None:
            return self.tr("{0} is open in another program.").format(name)
        since = local_time(owner.since)
        if owner.holder.is_me:
            return self.tr("{0} is open in another window, since {1}.").format(name, since)
        who = owner.reviewer or owner.holder.user or self.tr("somebody")
        where = owner.holder.computer
        return self.tr("{0} is open: {1} works on it, on {2}, since {3}.").format(name, who, where, since)
