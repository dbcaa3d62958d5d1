"""A dialog that asks something: its buttons, and nothing that was written in it is dropped without a word."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.views.parts.dialog import Dialog

CHOICES = QDialogButtonBox.StandardButton


class AskingDialog(Dialog):
    """`take` is the button that accepts, with the words or of the kind `accepts`; the other one cancels."""

    def __init__(
        self, title: str, parent: QWidget | None, accepts: QDialogButtonBox.StandardButton | str = CHOICES.Ok
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._first: list[object] | None = None
        self.buttons = QDialogButtonBox()
        if isinstance(accepts, str):
            self.take = self.buttons.addButton(accepts, QDialogButtonBox.ButtonRole.AcceptRole)
        else:
            self.take = self.buttons.addButton(accepts)
        self.cancel = self.buttons.addButton(CHOICES.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def show_under(self, told: str, *parts: QWidget) -> QVBoxLayout:
        """Put `parts` under each other, beneath what is `told`, and the buttons at the end."""
        rows = QVBoxLayout(self)
        if told:
            words = QLabel(told)
            words.setWordWrap(True)
            words.setBuddy(parts[0] if parts else self.take)
            rows.addWidget(words)
        for part in parts:
            rows.addWidget(part)
        rows.addWidget(self.buttons)
        return rows

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first is None:
            self._first = self._written()

    def holds_changes(self) -> bool:
        """Whether leaving it would drop what was written or ticked in it."""
        return self._first is not None and self._written() != self._first

    def reject(self) -> None:
        """Leave it, after asking where something was changed."""
        if self.holds_changes():
            question = self.tr("Something was changed here. Drop the changes?")
            buttons = QMessageBox.StandardButton
            offered, title = buttons.Discard | buttons.Cancel, self.windowTitle()
            if QMessageBox.warning(self, title, question, offered, buttons.Cancel) != buttons.Discard:
                return
        super().reject()

    def _written(self) -> list[object]:
        lists = self.findChildren(QListWidget)
        return [
            *(line.text() for line in self.findChildren(QLineEdit)),
            *(text.toPlainText() for text in self.findChildren(QPlainTextEdit)),
            *(each.item(row).checkState() for each in lists for row in range(each.count())),
        ]
