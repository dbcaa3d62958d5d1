"""What is still open in a review, before it is completed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from annotator.core.completing import OpenPoint
from annotator.core.labels import number
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.words import OPEN, word
from annotator.gui.views.parts.asking import AskingDialog

POINT = Qt.ItemDataRole.UserRole


class CompletionDialog(AskingDialog):
    """Accepted: complete the review. `wanted` is the point that the user chose to go to instead.

    `promised` are commitments in short, by their ids.
    """

    def __init__(self, points: Sequence[OpenPoint], promised: Mapping[str, str], parent: QWidget | None = None) -> None:
        complete = self.tr("Complete as it is") if points else self.tr("Complete")
        super().__init__(self.tr("Complete the review"), parent, complete)
        self.wanted: OpenPoint | None = None
        self.resize(scaled(520), scaled(360))
        told = (
            self.tr("Still open: {0}. Choose a point to go to it, or complete the review as it is.").format(len(points))
            if points
            else self.tr("Every question has its verdict, reason and evidence, and every commitment its question.")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is still open"))
        for point in points:
            item = QListWidgetItem(f"{word(OPEN[point.kind]).format(promised.get(point.id) or number(point.id))}")
            item.setData(POINT, point)
            self.list.addItem(item)
        self.take.setAutoDefault(not points)
        self.show_under(told, self.list)
        self.cancel.setDefault(bool(points))  # not before the layout has it: Tab would pass the other button by
        self.list.setVisible(bool(points))  # not before it has a parent: it would be a window of its own
        self.list.itemActivated.connect(self._go)

    def _go(self, item: QListWidgetItem) -> None:
        self.wanted = item.data(POINT)
        self.reject()
