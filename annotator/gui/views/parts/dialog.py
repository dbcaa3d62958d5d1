"""What every dialog of ours is."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QDialog


class Dialog(QDialog):
    """A dialog whose lists are laid out as they are dressed.

    Choosing a row lays a list out; before the dialog is shown that is without the style sheet, and Qt keeps it.
    """

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for view in self.findChildren(QAbstractItemView):
            view.doItemsLayout()
