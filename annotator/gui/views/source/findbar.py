"""The bar under the text in which words to look for are written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from annotator.app.searching import Search
from annotator.gui.views.parts.texts import native_keys


class FindBar(QWidget):
    """Tells what is looked for at each letter; says how many places there are and which one is shown.

    `list_wanted`: the keys are to go to the list of findings.
    """

    wanted = Signal(Search)
    step_wanted = Signal(int)
    findings_wanted = Signal(bool)
    list_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Find in the text"))
        self.words.setAccessibleName(self.tr("Words to find"))
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumWidth(140)
        self.match_case = self._toggle("Aa", self.tr("Match upper and lower case"))
        self.whole_word = self._toggle("ab|", self.tr("Whole words only"))
        self.regular = self._toggle(".*", self.tr("Regular expression"))
        self.findings = self._toggle("≡", self.tr("List the findings with these words too"))
        self.back = self._button("↑", native_keys(self.tr("Previous place (Shift+F3)")))
        self.on = self._button("↓", self.tr("Next place (F3)"))
        self.leave = self._button("×", self.tr("Close (Esc)"))
        self._places = self._found = ""
        self.count = QLabel()
        self.count.setAccessibleName(self.tr("Places found"))
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)  # a sentence makes the bar higher, never the window wider
        self.count.setMinimumWidth(120)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.words, 1)
        for widget in (self.match_case, self.whole_word, self.regular, self.findings, self.back, self.on):
            layout.addWidget(widget)
        layout.addWidget(self.count, 1)
        layout.addWidget(self.leave)
        self.words.textEdited.connect(self._tell)
        for toggle in (self.match_case, self.whole_word, self.regular):
            toggle.toggled.connect(self._tell)
        self.findings.toggled.connect(self.findings_wanted)
        self.on.clicked.connect(self._step_on)
        self.back.clicked.connect(self._step_back)
        self.leave.clicked.connect(self.hide)

    def search(self) -> Search:
        """What is looked for now."""
        return Search(
            self.words.text(), self.match_case.isChecked(), self.whole_word.isChecked(), self.regular.isChecked()
        )

    def start(self, words: str | None) -> None:
        """Come up, ready to be written in; with `words` if there are any, else with those of the last time."""
        self.show()
        if words is not None:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._tell()

    def say(self, words: str) -> None:
        """Show how many places there are, or what is wrong."""
        self._places = words
        self._show_count()

    def say_found(self, findings: int) -> None:
        """Show how many findings there are beside."""
        self._found = self.tr("findings: {0}").format(findings)
        self._show_count()

    def _show_count(self) -> None:
        parts = (self._places, self._found if self.findings.isChecked() and self.words.text() else "")
        words = " · ".join(part for part in parts if part)
        self.count.setText(words)
        self.count.setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.findings.isChecked():
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.closed.emit()

    def _tell(self) -> None:
        self.wanted.emit(self.search())

    def _step_on(self) -> None:
        self.step_wanted.emit(1)

    def _step_back(self) -> None:
        self.step_wanted.emit(-1)

    def _toggle(self, text: str, tip: str) -> QToolButton:
        made = self._button(text, tip)
        made.setCheckable(True)
        return made

    def _button(self, text: str, tip: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(text)
        made.setToolTip(tip)
        made.setAccessibleName(tip)
        made.setAutoRaise(True)
        return made
