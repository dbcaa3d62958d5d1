"""A few steps beside the real thing, for who sees the window for the first time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.language.translating import QT_TRANSLATE_NOOP

WIDTH = 380
"""Pixels of the card."""
GAP = 16


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, beside which part of the window."""

    part: str
    text: str


STEPS = (
    Step(
        "text",
        QT_TRANSLATE_NOOP(
            "tour",
            "This is the text as it was published; it never changes. The strip beside it says where each question (Q)"
            " and each answer (A) begins.",
        ),
    ),
    Step(
        "questions",
        QT_TRANSLATE_NOOP(
            "tour",
            "Every question stands in this list. Choose one: the text shows it, together with the answer that claims"
            " it.",
        ),
    ),
    Step(
        "details",
        QT_TRANSLATE_NOOP(
            "tour",
            "Judge it here, or by 1 (answered), 2 (partial) and 3 (not answered). A plain no is an answer too. For 2"
            " and 3, R gives the reason.",
        ),
    ),
    Step(
        "text",
        QT_TRANSLATE_NOOP(
            "tour",
            "Select the words that prove your verdict and press E. Look closely at joint answers such as 3-5: question"
            " 5 hides in it, and nothing there speaks of it.",
        ),
    ),
    Step(
        "commitments",
        QT_TRANSLATE_NOOP(
            "tour",
            "Where the minister promises something, select the words and press C. What the program suggests counts only"
            " once you accept it.",
        ),
    ),
    Step(
        "",
        QT_TRANSLATE_NOOP(
            "tour",
            "Every act can be undone, and is kept on disk at once. Ctrl+S saves the review as one file; F1 opens the"
            " manual.",
        ),
    ),
)


class Outline(QWidget):
    """A frame around a part of the window that lets everything through."""

    THICKNESS = 3

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().highlight(), self.THICKNESS))
        inset = self.THICKNESS // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.end()


class TourCard(QFrame):
    """Lies over its window at the edge of the text and stops nothing; emits `step_shown(Step)`, and `ended` last."""

    step_shown = Signal(object)
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.window_beneath = window
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Tour"))
        self._at = 0
        self._outline = Outline(window)
        self._outline.hide()
        self.place = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.skip, self.back = QPushButton(self.tr("&Skip the tour")), QPushButton(self.tr("&Back"))
        self.next = QPushButton(self.tr("&Next"))
        self.next.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP, GAP, GAP, GAP)
        layout.setSpacing(10)
        layout.addWidget(self.place)
        layout.addWidget(self.words)
        layout.addLayout(buttons)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)

    def begin(self) -> None:
        """Show the first step."""
        self._show_step(0)
        self.show()
        self.raise_()
        self.next.setFocus()

    def end(self) -> None:
        """Go away, and tell it."""
        self._outline.hide()
        self.hide()
        self.ended.emit()

    def point_at(self, part: QWidget | None) -> None:
        """Draw a frame around a part of the window, and stand at the lower edge of the text."""
        window = self.window_beneath
        self._outline.setVisible(part is not None)
        if part is not None:
            self._outline.setGeometry(QRect(part.mapTo(window, QPoint()), part.size()))
            self._outline.raise_()
            self.raise_()
        self.adjustSize()
        self.move(GAP * 4, window.height() - self.height() - GAP * 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _go_back(self) -> None:
        self._show_step(self._at - 1)

    def _go_on(self) -> None:
        if self._at + 1 == len(STEPS):
            self.end()
        else:
            self._show_step(self._at + 1)

    def _show_step(self, number: int) -> None:
        self._at = number
        self.place.setText(self.tr("{0} of {1}").format(number + 1, len(STEPS)))
        self.words.setText(QCoreApplication.translate("tour", STEPS[number].text))
        self.back.setEnabled(number > 0)
        self.next.setText(self.tr("&Done") if number + 1 == len(STEPS) else self.tr("&Next"))
        self.step_shown.emit(STEPS[number])
