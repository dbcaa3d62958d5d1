"""The findings that a new segmentation has no place for, shown before it is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.core.carrying import Lost
from annotator.gui.document import translated


class LossesList(QListWidget):
    """One line a finding. `named` are the names of the reviewers whose findings may be seen, by id."""

    def __init__(self, losses: Sequence[Lost], named: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Findings without a place"))
        self.setWordWrap(True)
        hidden = self.tr("Another reviewer's finding")
        for loss in losses:
            name = named.get(loss.reviewer)
            self.addItem(f"{name}: {translated(loss.sentence)}" if name is not None else hidden)


class LossesDialog(QDialog):
    """Accepted: the findings may go. `named` as for `LossesList`."""

    def __init__(self, losses: Sequence[Lost], named: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Findings without a place"))
        self.resize(640, 360)
        told = QLabel(
            self.tr(
                "Findings that have no place in the questions and answers that were found anew, and would go: {0}. "
                "Undo brings them back."
            ).format(len(losses))
        )
        told.setWordWrap(True)
        self.list = LossesList(losses, named)
        self.buttons = QDialogButtonBox()
        self.take = self.buttons.addButton(self.tr("Take what was found"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setAutoDefault(False)
        cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(told)
        layout.addWidget(self.list)
        layout.addWidget(self.buttons)
        cancel.setDefault(True)  # not before the layout has it: Tab would pass the other button by
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
