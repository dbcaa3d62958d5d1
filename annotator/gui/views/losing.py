"""What a new segmentation has no place for, shown before it is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QListWidget, QWidget

from annotator.core.carrying import Lost
from annotator.core.phrases import Phrase
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.views.parts.asking import AskingDialog


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


class LossesDialog(AskingDialog):
    """Accepted: the findings may go, and the parts that are `gone`. `named` as for `LossesList`."""

    def __init__(
        self,
        losses: Sequence[Lost],
        named: Mapping[str, str],
        parent: QWidget | None = None,
        gone: Sequence[Phrase] = (),
    ) -> None:
        super().__init__(self.tr("Without a place"), parent, self.tr("Take what was found"))
        self.resize(scaled(640), scaled(360))
        self.list = LossesList(losses, named)
        self.list.addItems([translated(sentence) for sentence in gone])
        self.take.setAutoDefault(False)
        self.show_under(
            self.tr(
                "What has no place in the questions and answers that were found anew, and would go: findings {0}, "
                "questions and answers {1}. Undo brings it back."
            ).format(len(losses), len(gone)),
            self.list,
        )
        self.cancel.setDefault(True)  # not before the layout has it: Tab would pass the other button by
