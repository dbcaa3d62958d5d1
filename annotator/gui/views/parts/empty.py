"""What a page says where there is nothing to show: a sign, a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.style.icons import icon
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.views.parts.buttons import LinkButton
from annotator.gui.views.parts.texts import Caption, Title

COLUMN = 360


class EmptyState(QWidget):
    """Emits `act_wanted(name of an action)`."""

    act_wanted = Signal(str)

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._act = self._other = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.picture, self.title, self.words = QLabel(), Title(), Caption()
        self.button, self.link = QPushButton(), LinkButton()
        self.button.setDefault(True)
        column = QWidget()
        column.setMaximumWidth(scaled(COLUMN))
        rows = QVBoxLayout(column)
        rows.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.link)
        buttons.addStretch(1)
        for label in (self.picture, self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            rows.addWidget(label)
        rows.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, 10)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        self.button.clicked.connect(self._tell)
        self.link.clicked.connect(self._tell_other)
        self._draw()

    def say(
        self, title: str, words: str, button: str = "", act: str = "", link: str = "", other: str = "", sign: str = ""
    ) -> None:
        """Say something; `act` and `other` are names of actions, for the button and for the quieter link."""
        self._act, self._other, self._sign = act, other, sign or self._sign
        self.title.setText(title)
        self.setAccessibleName(title)
        self.words.setText(words)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.link.setText(link)
        self.link.setVisible(bool(link))
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        side = scaled(32)
        self.picture.setPixmap(icon(self._sign, theme().quiet).pixmap(QSize(side, side), self.devicePixelRatioF()))

    def _tell(self) -> None:
        self.act_wanted.emit(self._act)

    def _tell_other(self) -> None:
        self.act_wanted.emit(self._other)
