"""The one line under the verdicts that says what is to be done, or what went wrong, with at most one act."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from annotator.app.guidance import Tone
from annotator.gui.style.icons import draw
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import KeyBadge, LinkButton
from annotator.gui.views.parts.texts import OneLine

HEIGHT = 32
SIGNS = {Tone.FAULT: "warning", Tone.LOCKED: "lock", Tone.TO_DO: "unreviewed", Tone.DONE: "done"}


class MessageLine(QWidget):
    """Its height is the same whatever it says. Emits `act_wanted(name of an action)`."""

    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = Tone.TO_DO
        self._act = ""
        self.words, self.act, self.key = OneLine(), LinkButton(), KeyBadge()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16) + 20, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        row.addWidget(self.act)
        row.addWidget(self.key)
        self.act.clicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        return QSize(0, scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def say(self, level: Tone, words: str, act: str = "", label: str = "", key: str = "") -> None:
        """Say something; `act` is an action's name, `label` what it is called here."""
        self.level, self._act = level, act
        self.words.show_words(words)
        self.act.setText(label)
        self.act.setVisible(bool(label))
        self.key.show_key(key if label else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, shown = QPainter(self), theme()
        grounds = {Tone.FAULT: shown.fault, Tone.TO_DO: shown.to_do}
        colours = {Tone.FAULT: shown.not_answered, Tone.TO_DO: shown.accent, Tone.DONE: shown.accent}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        framed = shown.line == shown.ink
        painter.setPen(QPen(QColor(shown.edge), 1 if framed else 0) if framed else QPen(QColor(0, 0, 0, 0)))
        painter.setBrush(QColor(grounds.get(self.level, shown.hover)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        side = scaled(16)
        sign = QRectF(10, (self.height() - side) / 2, side, side)
        draw(painter, SIGNS[self.level], QColor(colours.get(self.level, shown.quiet)), sign)
        painter.end()

    def _tell(self) -> None:
        self.act_wanted.emit(self._act)
