"""A few words over the questions that ask for a yes or a no, and stand in the way of nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from annotator.gui.views.parts.texts import Words

_INSIDE = re.compile(r"([-_.])(?=\S)")
"""Where a line may break within the name of a file."""


class AskLine(QFrame):
    """Asks one thing after the other; to be seen only while there is something to ask, which `changed` tells."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: list[tuple[str, Callable[[bool], object]]] = []
        self.words, self.yes, self.no = Words(), QPushButton(self.tr("Yes")), QPushButton(self.tr("No"))
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.words, 0, 0, 1, 2)
        rows.addWidget(self.yes, 1, 0)
        rows.addWidget(self.no, 1, 1)
        self.yes.clicked.connect(self._say_yes)
        self.no.clicked.connect(self._say_no)
        self.hide()

    def ask(self, words: str, answered: Callable[[bool], object]) -> None:
        """Ask this after what is asked already; `answered` is told."""
        self._asked.append((words, answered))
        self._show()

    def clear(self) -> None:
        """Ask nothing more."""
        self._asked.clear()
        self._show()

    @property
    def asks(self) -> bool:
        """Whether there is something to ask."""
        return bool(self._asked)

    def _show(self) -> None:
        if self._asked:
            asked = self._asked[0][0]
            self.words.setText(_INSIDE.sub("\\1\u200b", asked))
            self.words.setAccessibleName(asked)
            self.words.setToolTip(asked)
        self.setVisible(self.asks)
        self.changed.emit()

    def _say_yes(self) -> None:
        self._answer(yes=True)

    def _say_no(self) -> None:
        self._answer(yes=False)

    def _answer(self, *, yes: bool) -> None:
        _, answered = self._asked.pop(0)
        self._show()
        answered(yes)
