"""The foot of the panel: how many commitments are below what is in view."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import KeyBadge, LinkButton
from annotator.gui.views.parts.texts import OneLine

HEIGHT = 34


class Foot(QFrame):
    """Emits `wanted` to bring them into view, `act_wanted` with the name of an action."""

    wanted = Signal()
    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commitments = self._suggestions = 0
        self._below = False
        self.words, self.accept = OneLine(), LinkButton(self.tr("accept"))
        self.show_them = LinkButton(self.tr("Show"))
        self.key = KeyBadge("Y")
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16) + 22, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        for widget in (self.show_them, self.accept, self.key):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_them.clicked.connect(self.wanted)
        self.accept.clicked.connect(self._accept)
        self.show_counts(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def show_counts(self, commitments: int, suggestions: int) -> None:
        """Say how many there are of the current question."""
        self._commitments, self._suggestions = commitments, suggestions
        said = [self.tr("1 commitment") if commitments == 1 else self.tr("{0} commitments").format(commitments)]
        if suggestions:
            said = [*(said if commitments else ()), self.tr("{0} suggested").format(suggestions)]
        self.words.show_words(" · ".join(said))
        for widget in (self.accept, self.key):
            widget.setVisible(bool(suggestions))
        self._update()

    def show_wanted(self, below: bool) -> None:
        """Say whether the commitments are out of view."""
        self._below = below
        self._update()

    def _update(self) -> None:
        self.setVisible(self._below and bool(self._commitments + self._suggestions))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, side = QPainter(self), scaled(16)
        draw(painter, "commitment", QColor(theme().commitment), QRectF(16, (self.height() - side) / 2, side, side))
        painter.end()

    def _accept(self) -> None:
        self.act_wanted.emit("accept_suggestion")
