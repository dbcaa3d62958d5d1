"""The buttons that judge a question: three verdicts in a row, always in this order, and three quiet ones under them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.codebook import Verdict
from annotator.gui.style.theme import VERDICT_ICONS, Theme
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import VERDICTS, word
from annotator.gui.views.parts.buttons import KeyedButton

THREE: tuple[tuple[Verdict | None, str, str], ...] = (
    (Verdict.ANSWERED, "1", QT_TRANSLATE_NOOP("short verdicts", "Answered")),
    (Verdict.PARTIAL, "2", QT_TRANSLATE_NOOP("short verdicts", "Partial")),
    (Verdict.NOT_ANSWERED, "3", QT_TRANSLATE_NOOP("short verdicts", "Not answered")),
)
QUIET: tuple[tuple[Verdict | None, str, str], ...] = (
    (Verdict.NOT_APPLICABLE, "4", QT_TRANSLATE_NOOP("short verdicts", "Not applicable")),
    (Verdict.CANNOT_JUDGE, "5", QT_TRANSLATE_NOOP("short verdicts", "Cannot judge")),
    (None, "0", QT_TRANSLATE_NOOP("short verdicts", "Clear")),
)
"""Each verdict with its key and a word that fits its button; None takes the verdict back."""


class VerdictButton(KeyedButton):
    """One verdict to choose, filled with its colour where it is the one chosen. Its full word is its name."""

    verdict_chosen = Signal(Verdict)

    def __init__(self, verdict: Verdict | None, key: str, short: str, *, large: bool) -> None:
        super().__init__(VERDICT_ICONS[verdict] if verdict else "", key, large=large)
        self.verdict = verdict
        self.setText(QCoreApplication.translate("short verdicts", short))
        full = word(VERDICTS[verdict]) if verdict else self.tr("Take the verdict back")
        self.setToolTip(f"{full} ({key})")
        self.setAccessibleName(full)
        self.clicked.connect(self._tell)

    def strong(self, shown: Theme) -> QColor:
        return shown.verdict(self.verdict)

    def _tell(self) -> None:
        self.verdict_chosen.emit(self.verdict)


class VerdictButtons(QWidget):
    """All verdicts, always at the same place. Emits `verdict_chosen(verdict or None)`."""

    verdict_chosen = Signal(Verdict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [VerdictButton(*choice, large=True) for choice in THREE]
        self.buttons += [VerdictButton(*choice, large=False) for choice in QUIET]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        for first, spacing in ((0, 8), (3, 2)):
            row = QHBoxLayout()
            row.setSpacing(spacing)
            for place, button in enumerate(self.buttons[first : first + 3]):
                if first and place:
                    row.addStretch(1)
                row.addWidget(button, 0 if first else 1)
            rows.addLayout(row)
        for button in self.buttons:
            button.verdict_chosen.connect(self.verdict_chosen)
        self.show_verdict(None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show which one is chosen."""
        for button in self.buttons:
            button.setChecked(verdict is not None and button.verdict is verdict)
