"""Words in the sizes of the program: their letters come from its style sheet, by the names of these classes."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_KEYS = re.compile(r"\b(?:(?:Ctrl|Strg|Alt|Shift|Umschalt|Maj)\+)+\w+")
_NAMES = {"Strg": "Ctrl", "Umschalt": "Shift", "Maj": "Shift"}


def native_keys(words: str) -> str:
    """`words` with the keys in them ("Ctrl+F") named as on this system: macOS prints signs for them."""
    return _KEYS.sub(lambda found: _native(found[0]), words)


def _native(keys: str) -> str:
    known = QKeySequence("+".join(_NAMES.get(key, key) for key in keys.split("+")))
    return known.toString(QKeySequence.SequenceFormat.NativeText) or keys


def lines_of(words: str, letters: QFont, width: float, most: int = 3) -> list[str]:
    """The first lines of `words` in these letters, at most `most`; one at least."""
    layout = QTextLayout(words, letters)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    found: list[str] = []
    layout.beginLayout()
    while len(found) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(20.0, width))
        found.append(words[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found or [""]


class Words(QLabel):
    """Plain words that wrap, and are never a reason for a panel to be wider."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)


class Caption(Words):
    """Small and quiet."""


class Title(Words):
    """Above a part of a page."""


class PageTitle(Words):
    """Above a page."""


class SectionName(QLabel):
    """Above a section of the panel."""


class FieldName(QLabel):
    """Before a field of a form."""


class ListName(QLabel):
    """Above a list."""


class Definition(Caption):
    """Two lines of small words, kept free also where there are fewer; all of them are in the tooltip."""

    words = ""

    def show_words(self, words: str) -> None:
        """Show other words, as far as two lines go."""
        self.words = words
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = lines_of(self.words, self.font(), self.width())
        rest = self.words[len(lines[0]) :].lstrip()
        cut = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, max(20, self.width() - 4))
        self.setText("\n".join(part for part in (lines[0].rstrip(), cut) if part))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def heightForWidth(self, _width: int) -> int:
        return self.minimumSizeHint().height()


class OneLine(QLabel):
    """Shows one line of its words, as much as there is room for. `words` has all of them, and so has its tooltip."""

    words = ""  # of the class too: Qt asks for sizes before it is all made

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 2, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, max(0, self.width()))
        self.setText(shown)
        self.setToolTip(self.words if shown != self.words else "")


class CaptionLine(OneLine):
    """One line, small and quiet."""
