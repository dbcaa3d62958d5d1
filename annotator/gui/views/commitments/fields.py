"""The texts of a commitment's form, each told when the user changed it and goes on."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit

from annotator.core.commitments import CommitmentField
from annotator.core.printed import on_one_line
from annotator.gui.translation.words import FIELDS, word
from annotator.gui.views.parts.growing import GrowingText, written


class FieldEdit(QLineEdit):
    """A short text."""

    written = Signal(CommitmentField, str)

    def __init__(self, field: CommitmentField) -> None:
        super().__init__()
        self.field, self._value = field, ""
        self.setAccessibleName(word(FIELDS[field]))
        self.editingFinished.connect(self.finish)

    def show_value(self, value: str) -> None:
        """Show another value, from its beginning on, if it is another; what stands half written stays until then."""
        if value == self._value and self.isModified():
            return
        self._value = value
        if self.text() != value:
            self.setText(value)
            self.setCursorPosition(0)
        self.setModified(False)

    def finish(self) -> None:
        """Tell what is written, if it was changed."""
        if self.isModified():
            self.setModified(False)
            self.written.emit(self.field, self.text())


class LongFieldEdit(GrowingText):
    """A sentence, which wraps: the return key ends it, and what is pasted becomes one line."""

    written = Signal(CommitmentField, str)

    def __init__(self, field: CommitmentField) -> None:
        super().__init__()
        self.field, self._value = field, ""
        self.setAccessibleName(word(FIELDS[field]))

    def show_value(self, value: str) -> None:
        """Show another value, from its beginning on, if it is another; what stands half written stays until then."""
        if value == self._value and self.document().isModified():
            return
        self._value = value
        if written(self) != value:
            self.setPlainText(value)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().setModified(False)

    def finish(self) -> None:
        """Tell what is written, if it was changed."""
        if self.document().isModified():
            self.document().setModified(False)
            self.written.emit(self.field, written(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(on_one_line(source.text()))
