"""Charts, as pages and prints have them too."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.app.results.counting import CHART_WIDTH, Chart, caption, drawn, said
from annotator.core.codebook import Verdict
from annotator.core.commitments import Status
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import LIGHT, Theme
from annotator.gui.translation.words import language
from annotator.gui.views.parts.texts import lines_of

_GAP = 14
"""Pixels under each chart."""
_GOOD, _MIDDLE, _BAD = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED
_LIKE = {
    Status.FULFILLED: _GOOD,
    Status.IN_PROGRESS: _MIDDLE,
    Status.PARTLY_FULFILLED: _MIDDLE,
    Status.NOT_FULFILLED: _BAD,
    "overdue": _BAD,
}
"""Kinds that have the colour of a verdict."""


class ChartsView(QWidget):
    """All charts under each other. Its accessible description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.charts: tuple[Chart, ...] = ()
        self._pictures: list[QSvgRenderer] = []
        self.setAccessibleName(self.tr("Charts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Draw other charts."""
        self.charts, shown = charts, language()
        self.setAccessibleDescription("\n".join(said(chart, shown) for chart in charts))
        pictures = (drawn(chart, shown, self._colours()).encode() for chart in charts)
        self._pictures = [QSvgRenderer(QByteArray(picture), self) for picture in pictures]
        self._measure()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.show_charts(self.charts)

    def sizeHint(self) -> QSize:
        return QSize(640, round(sum(self._heights())) + _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        bold = self.font()
        bold.setBold(True)
        painter.setPen(QColor(self.theme.ink))
        top = float(_GAP)
        for chart, picture, height in zip(self.charts, self._pictures, self._heights(), strict=True):
            painter.setFont(bold)
            for line in lines_of(caption(chart, language()), bold, self.width() - 2 * _GAP):
                painter.drawText(_GAP, round(top) + self.fontMetrics().ascent(), line)
                top += self.fontMetrics().lineSpacing()
                height -= self.fontMetrics().lineSpacing()
            painter.setFont(self.font())
            width = self._room()
            picture.render(painter, QRectF(_GAP, top + 4, width, width * _ratio(picture)))
            top += height
        painter.end()

    def _room(self) -> int:
        """Pixels of a picture's width: as large as its letters are in the program, where the window has room for it."""
        return max(200, min(scaled(CHART_WIDTH), self.width() - 2 * _GAP))

    def _heights(self) -> list[float]:
        bold = self.font()
        bold.setBold(True)
        heads = [lines_of(caption(chart, language()), bold, self.width() - 2 * _GAP) for chart in self.charts]
        space = self.fontMetrics().lineSpacing()
        return [len(h) * space + self._room() * _ratio(p) + _GAP for h, p in zip(heads, self._pictures, strict=True)]

    def _measure(self) -> None:
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()

    def _colours(self) -> dict[str, str]:
        colours = {"ink": self.theme.ink, "on": self.theme.on_verdict, str(Status.OPEN): self.theme.accent}
        colours |= {str(verdict): self.theme.verdict(verdict).name() for verdict in Verdict}
        return colours | {str(kind): self.theme.verdict(verdict).name() for kind, verdict in _LIKE.items()}


def _ratio(picture: QSvgRenderer) -> float:
    return picture.viewBoxF().height() / picture.viewBoxF().width()
