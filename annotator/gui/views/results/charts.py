"""Charts, drawn: bars of verdicts, reasons, commitments, with the number of units written on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.charts import Bar, Chart, in_lines
from annotator.core.codebook import Verdict
from annotator.core.commitments import Status
from annotator.core.words import word_of
from annotator.gui.style.theme import LIGHT, Theme
from annotator.gui.translation.numbers import percent
from annotator.gui.translation.words import word

_LABEL, _LONGEST_LABEL, _MARGIN = 120, 320, 12
"""Pixels for the words before a bar, at least and at most, and around."""
_GAP, _AFTER = 10, 6
"""Pixels between the bar and the words before it, and those after it."""
_AROUND = 2
"""Pixels around a part's own number, without which it is left out."""
_GOOD, _MIDDLE, _BAD = Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED
_LIKE = {
    Status.FULFILLED: _GOOD,
    Status.IN_PROGRESS: _MIDDLE,
    Status.PARTLY_FULFILLED: _MIDDLE,
    Status.NOT_FULFILLED: _BAD,
    "overdue": _BAD,
}
"""Kinds that have the colour of a verdict."""


def label(bar: Bar) -> str:
    """The words before a bar, in the language of the window."""
    return word(word_of(bar.label) or bar.label) if bar.code else bar.label


def share_name(kind: str) -> str:
    """What a part of a bar stands for."""
    return word(word_of(kind) or kind)


def written_after(bar: Bar) -> str:
    """What stands at the end of a bar: its units, and how much of it is answered with the interval around that."""
    units, found = f"n = {bar.total}", bar.answered
    if found is None:
        return units
    share = f"{units} · {found.count}/{found.total} = {percent(found.value)}"
    if found.low is None or found.high is None:
        return share
    return f"{share} ({percent(found.low)} – {percent(found.high)})"


class ChartsView(QWidget):
    """All charts under each other. Its accessible description says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.charts: tuple[Chart, ...] = ()
        self.setAccessibleName(self.tr("Charts"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_charts(self, charts: tuple[Chart, ...]) -> None:
        """Draw other charts."""
        self.charts = charts
        self.setAccessibleDescription("\n".join(_said(charts)))
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        rows = sum(len(chart.bars) + 2 + len(self._legend_lines(chart)) for chart in self.charts)
        return QSize(640, rows * self._row() + 2 * _MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.sizeHint().height())  # a legend takes more lines where there is less room

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.theme.paper))
        top = _MARGIN
        for chart in self.charts:
            bold = QFont(self.font())
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(QColor(self.theme.ink))
            painter.drawText(_MARGIN, top + self.fontMetrics().ascent(), self._caption(chart))
            painter.setFont(self.font())
            top += self._row()
            for bar in chart.bars:
                self._draw(painter, bar, chart, top)
                top += self._row()
            for line in self._legend_lines(chart):
                self._draw_legend(painter, [chart.legend[place] for place in line], top)
                top += self._row()
            top += self._row()
        painter.end()

    def _caption(self, chart: Chart) -> str:
        title = word(chart.title)
        if chart.tells_intervals:
            return self.tr("{0} (% answered, with its 95 % interval)").format(title)
        return self.tr("{0} (% answered)").format(title) if chart.tells_answered else title

    def _label_width(self) -> int:
        """Room for the longest words before a bar, and the gap; where it is too little for them they are cut."""
        longest = (self.fontMetrics().horizontalAdvance(label(bar)) for chart in self.charts for bar in chart.bars)
        return min(max(_LABEL, max(longest, default=0) + _GAP), _LONGEST_LABEL, max(_LABEL, self.width() * 2 // 5))

    def _number_width(self) -> int:
        """Room for the longest words after a bar."""
        bars = (written_after(bar) for chart in self.charts for bar in chart.bars)
        return _AFTER + max((self.fontMetrics().horizontalAdvance(words) for words in bars), default=0)

    def _row(self) -> int:
        return self.fontMetrics().lineSpacing() + 8

    def _draw(self, painter: QPainter, bar: Bar, chart: Chart, top: int) -> None:
        before = self._label_width()
        words = self.fontMetrics().elidedText(label(bar), Qt.TextElideMode.ElideRight, before - _GAP)
        height = self._row() - 6
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(QRectF(_MARGIN, top, before - _GAP, height), right, words)
        left = float(_MARGIN + before)
        room = max(60, self.width() - _MARGIN * 2 - before - self._number_width())
        for share in bar.shares:
            width = room * share.count / chart.longest
            painter.fillRect(QRectF(left, top, width, height), self._colour(share.kind))
            number = str(share.count)
            if self.fontMetrics().horizontalAdvance(number) + _AROUND <= width:
                painter.setPen(QColor(self.theme.paper))
                painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, number)
            left += width
        painter.setPen(QColor(self.theme.ink))
        beside = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left + _AFTER, top, self._number_width(), height), beside, written_after(bar))

    def _legend_lines(self, chart: Chart) -> list[list[int]]:
        """The places of the kinds in the chart's legend, line by line."""
        room = self.width() - _MARGIN * 2 - self._label_width()
        return in_lines([self._key_width(kind) for kind in chart.legend], room)

    def _key_width(self, kind: str) -> int:
        return self.fontMetrics().ascent() + 22 + self.fontMetrics().horizontalAdvance(share_name(kind))

    def _draw_legend(self, painter: QPainter, kinds: Sequence[str], top: int) -> None:
        left, side = _MARGIN + self._label_width(), self.fontMetrics().ascent()
        painter.setPen(QColor(self.theme.ink))
        for kind in kinds:
            painter.fillRect(left, top + 3, side, side, self._colour(kind))
            painter.drawText(left + side + 5, top + 3 + side - self.fontMetrics().descent() // 2, share_name(kind))
            left += self._key_width(kind)

    def _colour(self, kind: str) -> QColor:
        verdicts: dict[str, Verdict] = {str(verdict): verdict for verdict in Verdict} | {
            str(key): verdict for key, verdict in _LIKE.items()
        }
        if kind == Status.OPEN:
            return QColor(self.theme.accent)
        return self.theme.verdict(verdicts.get(kind))


def _said(charts: tuple[Chart, ...]) -> Iterator[str]:
    for chart in charts:
        yield word(chart.title)
        for bar in chart.bars:
            shares = ", ".join(f"{share_name(share.kind)} {share.count}" for share in bar.shares)
            yield f"{label(bar)}: {shares} ({written_after(bar)})"
