"""The buttons that judge a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from annotator.core.codebook import Verdict
from annotator.gui.language.words import VERDICTS, word
from annotator.gui.look.theme import LIGHT, VERDICT_SYMBOLS, Theme

CHOICES: tuple[tuple[Verdict | None, str], ...] = (
    (Verdict.ANSWERED, "1"),
    (Verdict.PARTIAL, "2"),
    (Verdict.NOT_ANSWERED, "3"),
    (Verdict.NOT_APPLICABLE, "4"),
    (Verdict.CANNOT_JUDGE, "5"),
    (None, "0"),
)
"""Each verdict with its key; None takes the verdict back."""
COLUMNS = (3, 2, 1)
"""As many as there is room for."""
SPACING = 6
EDGES = 16
"""Pixels of a button beside its text."""


class VerdictButton(QPushButton):
    """One verdict to choose: its symbol and its word, in its colour; filled with it where it is the one chosen."""

    verdict_chosen = Signal(object)

    def __init__(self, verdict: Verdict | None, key: str) -> None:
        super().__init__()
        self.verdict = verdict
        self.setAutoDefault(False)
        text = word(VERDICTS[verdict])
        self.setText(f"{VERDICT_SYMBOLS[verdict]}  {text}")
        self.setToolTip(f"{text} ({key})")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def show_chosen(self, chosen: bool, theme: Theme) -> None:
        """Stand out or not."""
        self.setChecked(chosen)
        strong, paper = theme.verdict(self.verdict), QColor(theme.paper)
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.ButtonText, paper if chosen else strong)
        colours.setColor(QPalette.ColorRole.Button, strong if chosen else paper)
        if not chosen:  # the verdict that was given is seen as well where it cannot be changed
            quiet, ground = QColor(theme.quiet), QColor(theme.panel)
            colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, quiet)
            colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Button, ground)
        self.setPalette(colours)
        font = self.font()
        font.setBold(chosen)
        self.setFont(font)

    def whole_width(self) -> int:
        """Pixels that the symbol and the word take where it is chosen, and with that bold."""
        bold = QFont(self.font())
        bold.setBold(True)
        return QFontMetrics(bold).horizontalAdvance(self.text()) + EDGES

    def _tell(self) -> None:
        self.verdict_chosen.emit(self.verdict)


class VerdictButtons(QWidget):
    """All verdicts, always at the same place. Emits `verdict_chosen(verdict or None)`."""

    verdict_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.buttons = [VerdictButton(verdict, key) for verdict, key in CHOICES]
        self._chosen: Verdict | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACING)
        self._columns = 0
        for button in self.buttons:
            button.verdict_chosen.connect(self.verdict_chosen)
        self._arrange(COLUMNS[0])
        self.show_verdict(None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show which one is chosen."""
        self._chosen = verdict
        for button in self.buttons:
            button.show_chosen(button.verdict is verdict, self.theme)

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.theme = theme
        self.show_verdict(self._chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button has other letters, after this has
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Take as many columns as show every word whole."""
        self._arrange(next((n for n in COLUMNS if self._whole(n) <= self.width()), COLUMNS[-1]))

    def _whole(self, columns: int) -> int:
        """Pixels that so many columns take, each as wide as its widest word."""
        return sum(self._widths(columns)) + (columns - 1) * SPACING

    def _widths(self, columns: int) -> list[int]:
        return [max(button.whole_width() for button in self.buttons[column::columns]) for column in range(columns)]

    def _arrange(self, columns: int) -> None:
        widths = self._widths(columns)
        alike = columns * max(widths) + (columns - 1) * SPACING <= self.width()
        for column in range(COLUMNS[0]):
            share = 0 if column >= columns else 1 if alike else widths[column]
            if share != self._grid.columnStretch(column):  # else each request for a layout makes the next one
                self._grid.setColumnStretch(column, share)
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)
