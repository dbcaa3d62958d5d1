"""A passage as it is quoted in the panel: a bar in the colour of its kind, all of its words, where it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.spans import Span
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import IconButton
from annotator.gui.views.parts.texts import Caption, Words

BAR, BESIDE = 3, 12


class Barred(QWidget):
    """With a bar at its left side, in the colour of `token` of the theme; `dashed` where it is a suggestion."""

    clicked = Signal()

    def __init__(self, token: str, *, dashed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._dashed = token, dashed
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(BESIDE, 1, 0, 1)
        self.rows.setSpacing(3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = QColor(getattr(theme(), self._token))
        if self._dashed:
            pen = QPen(colour, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([2.5, 1.5])
            painter.setPen(pen)
            painter.drawLine(1, 2, 1, self.height() - 2)
        else:
            painter.fillRect(QRectF(0, 2, BAR, self.height() - 4), colour)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class Quote(Barred):
    """One passage. Emits `shown(start, end)` when it is to be seen in the text, `removed(start, end)`."""

    shown = Signal(int, int)
    removed = Signal(int, int)

    def __init__(
        self, token: str, span: Span, words: str, place: str, *, removable: bool, dashed: bool = False
    ) -> None:
        super().__init__(token, dashed=dashed)
        self.span = span
        self.words = Words(f"“{words}”")
        self.place = Caption(place)
        self.show_it = IconButton("eye", self.tr("Show in the text"))
        self.remove = IconButton("close", self.tr("Remove"))
        self.foot: QBoxLayout = QHBoxLayout()
        self.foot.setSpacing(4)
        self.foot.addWidget(self.place, 1)
        self.foot.addWidget(self.show_it)
        self.foot.addWidget(self.remove)
        self.rows.addWidget(self.words)
        self.rows.addLayout(self.foot)
        self.remove.setVisible(removable)  # not before it has a parent: it would be a window of its own
        self.clicked.connect(self._show)
        self.show_it.clicked.connect(self._show)
        self.remove.clicked.connect(self._remove)

    def _show(self) -> None:
        self.shown.emit(self.span.start, self.span.end)

    def _remove(self) -> None:
        self.removed.emit(self.span.start, self.span.end)
