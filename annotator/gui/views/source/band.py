"""The question at hand, once and large, over the text and the panel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.core.codebook import Verdict
from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import BAND, NUMBER, font, scaled
from annotator.gui.style.theme import VERDICT_ICONS, theme
from annotator.gui.translation.words import VERDICTS, word
from annotator.gui.views.parts.buttons import IconButton, LinkButton
from annotator.gui.views.parts.texts import CaptionLine, lines_of, native_keys
from annotator.gui.views.source.gutter import BRACKET, LEFT, TICK

HEIGHT = 90
SIZES = (BAND, 1.15, 1.0)
"""Letters of the question: the first size in which it takes two lines."""
LINES = 2


class Band(QWidget):
    """One height, whatever it says, unless all of a long question is asked for.

    Emits `step_wanted(-1 or 1)`, `all_wanted` where all of it is to be seen, `repair_wanted` where there is none.
    """

    step_wanted = Signal(int)
    all_wanted = Signal()
    repair_wanted = Signal()

    whole = False  # of the class too: Qt asks for sizes before it is all made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = ""
        self.verdict: Verdict | None = None
        self.judged = False
        self._words = ""
        self._text_at = 130
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoFillBackground(True)
        self.caption = CaptionLine()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.up, self.down = (IconButton(name, tip, self) for name, tip in (
            ("up", self.tr("Previous question (P)")), ("down", self.tr("Next question (N)"))))  # fmt: skip
        self.repair = LinkButton(native_keys(self.tr("Repair…  [Alt+3]")), self)
        self.repair.clicked.connect(self.repair_wanted)
        self.repair.hide()
        self.more = LinkButton(self.tr("… all of it  [Q]"), self)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(2)
        self._rows.addWidget(self.caption)
        self._rows.addWidget(self.words, 1)
        self.up.clicked.connect(self._step_up)
        self.down.clicked.connect(self._step_down)
        self.more.clicked.connect(self.all_wanted)
        self._arrange()

    def show_question(self, number: str, caption: str, words: str, *, judged: bool) -> None:
        """Show another question."""
        self.number, self._words, self.judged, self.whole = number, words, judged, False
        self.caption.show_words(caption)
        self.repair.setVisible(not number and bool(words))
        self.setAccessibleName(self.tr("Question {0}").format(number) if number else "")
        self.words.setAccessibleName(words)
        self._fit()

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what was found of it."""
        self.verdict = verdict
        self.setAccessibleDescription(word(VERDICTS[verdict]) if self.judged else "")
        self.update()

    def show_whole(self, whole: bool) -> None:
        """Show all of a long question, or two lines of it."""
        self.whole = whole
        self._fit()

    def stand_at(self, left: int) -> None:
        """Begin the words so many pixels from the edge, where the text begins."""
        self._text_at = left
        self._arrange()

    def _height(self) -> int:
        height = scaled(HEIGHT)
        if self.whole:
            lines = self._lines(self.words.font())
            height = max(height, round(lines * QFontMetricsF(self.words.font()).lineSpacing()) + scaled(60))
        return height

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        side = max(24, scaled(26))
        right = 2 * side + 24
        self._rows.setContentsMargins(self._text_at, scaled(12), right, 6)
        for place, button in enumerate((self.up, self.down)):
            button.setGeometry(self.width() - right + 8 + place * (side + 6), scaled(12), side, side)
        hint = self.repair.sizeHint()
        self.repair.setGeometry(self._text_at, scaled(52), hint.width(), hint.height())
        hint = self.more.sizeHint()
        self.more.setGeometry(self.width() - hint.width() - 12, self.height() - hint.height() - 4,
                              hint.width(), hint.height())  # fmt: skip
        self._fit()

    def _fit(self) -> None:
        """The largest letters in which the question takes two lines; else as much of it as two lines hold."""
        chosen = next((f for f in map(self._letters, SIZES) if self._lines(f) <= LINES), self._letters(SIZES[-1]))
        long = self._lines(chosen) > LINES
        shown = self._words if self.whole or not long else self._cut(chosen)
        self.words.setFont(chosen)
        if self.words.text() != shown:
            self.words.setText(shown)
        self.words.setToolTip(self._words if long and not self.whole else "")
        self.more.setVisible(long)
        self.more.setText(self.tr("less  [Q]") if self.whole else self.tr("… all of it  [Q]"))
        self.setFixedHeight(self._height())
        self.update()

    def _letters(self, part: float) -> QFont:
        return font(part, QFont.Weight.DemiBold)

    def _room(self) -> float:
        margins = self._rows.contentsMargins()
        return max(80.0, self.width() - margins.left() - margins.right())

    def _lines(self, letters: QFont) -> int:
        return len(lines_of(self._words, letters, self._room(), 60))

    def _cut(self, letters: QFont) -> str:
        shown = "".join(lines_of(self._words, letters, self._room(), LINES))
        return shown[:-3].rstrip() + "…"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme()
        painter.fillRect(self.rect(), QColor(shown.paper))
        painter.setPen(QPen(QColor(shown.line), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        if self.number:
            painter.setFont(font(NUMBER, QFont.Weight.Bold))
            painter.setPen(QColor(shown.ink))
            metrics = QFontMetricsF(painter.font())
            top = scaled(14.0)
            painter.drawText(QPointF(LEFT, top + metrics.ascent()), self.number)
            side = scaled(18)
            left = LEFT + max(metrics.horizontalAdvance(self.number) + 8, scaled(20))
            if self.judged:
                sign = QRectF(left, top + (metrics.height() - side) / 2, side, side)
                draw(painter, VERDICT_ICONS[self.verdict], shown.verdict(self.verdict), sign)
            x = self._text_at - BRACKET + 2 - 10
            painter.setPen(QPen(QColor(shown.accent), 2))
            top, bottom = scaled(15.0), self.height() - scaled(13.0)
            painter.drawLine(QPointF(x, top), QPointF(x, self.height()))
            for height in (top, bottom):
                painter.drawLine(QPointF(x, height), QPointF(x + TICK, height))
        painter.end()

    def _step_up(self) -> None:
        self.step_wanted.emit(-1)

    def _step_down(self) -> None:
        self.step_wanted.emit(1)
