"""The questions that a commitment is linked to, as small buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from annotator.gui.views.parts.flow import FlowLayout


class Chip(QToolButton):
    """One question; a click on it is told with its id."""

    picked = Signal(str)

    def __init__(self, question: str, text: str, tip: str) -> None:
        super().__init__()
        self.question = question
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.picked.emit(self.question)


class QuestionChips(QWidget):
    """Emits `removed(id)` for a chip, `added(id)` for one that is offered, `choosing` for the list of all."""

    removed = Signal(str)
    added = Signal(str)
    choosing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self)
        self.chips: list[Chip] = []
        self.offers: list[Chip] = []
        self.choose = QToolButton()
        self.choose.setText(self.tr("Choose…"))
        self.choose.setToolTip(self.tr("Choose the questions that it responds to"))
        self.choose.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choose.clicked.connect(self.choosing)

    @property
    def add(self) -> Chip | None:
        """The first question that is offered."""
        return self.offers[0] if self.offers else None

    def show_questions(self, linked: Sequence[str], offered: Sequence[str], proposed: str, *, editable: bool) -> None:
        """A chip for each of `linked`, of which the program has `proposed` one, and of `offered` that are not."""
        while self._flow.takeAt(0) is not None:
            pass
        for old in (*self.chips, *self.offers):
            old.hide()
            old.deleteLater()
        named = {q: self.tr("{0} (proposed)").format(q) if q == proposed else q for q in linked}
        self.chips = [Chip(q, f"{named[q]}  ×", self.tr("Unlink question {0}").format(named[q])) for q in linked]
        free = [q for q in offered if q not in linked]
        self.offers = [Chip(q, f"+ {q}", self.tr("Link question {0}").format(q)) for q in free]
        for chip in self.chips:
            chip.picked.connect(self.removed)
        for chip in self.offers:
            chip.picked.connect(self.added)
        for widget in (*self.chips, *self.offers, self.choose):
            widget.setEnabled(editable)
            self._flow.addWidget(widget)
        self.updateGeometry()
