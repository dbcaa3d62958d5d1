"""The texts of one reason, in one language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from annotator.core.codebook import LocalText, Reason
from annotator.gui.views.parts.growing import written


class ReasonTexts(QWidget):
    """Emits `edited` when the user changed one; `reason(old)` is the reason with the texts as they are now."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLineEdit()
        self.definition, self.use_when, self.not_when, self.examples = (QPlainTextEdit() for _ in range(4))
        self._language = "en"
        self._showing = False
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        rows: tuple[tuple[str, QLineEdit | QPlainTextEdit], ...] = (
            (self.tr("Na&me"), self.label),
            (self.tr("D&efinition"), self.definition),
            (self.tr("&Use it when"), self.use_when),
            (self.tr("N&ot when"), self.not_when),
            (self.tr("Exam&ples, one a line"), self.examples),
        )
        for name, widget in rows:
            widget.setAccessibleName(name.replace("&", ""))
            if isinstance(widget, QPlainTextEdit):
                widget.setTabChangesFocus(True)
            widget.textChanged.connect(self._tell)
            form.addRow(name, widget)

    def widest_label(self) -> int:
        """Pixels that the column of labels takes."""
        return max(label.sizeHint().width() for label in self.findChildren(QLabel))

    def show_reason(self, reason: Reason, language: str) -> None:
        """Show the texts of a reason in a language; where there is none they are empty."""
        self._language, self._showing = language, True
        self.label.setText(_in(reason.label, language))
        self.definition.setPlainText(_in(reason.definition, language))
        self.use_when.setPlainText(_in(reason.use_when, language))
        self.not_when.setPlainText(_in(reason.not_when, language))
        self.examples.setPlainText("\n".join(text for code, text in reason.examples if code == language))
        self._showing = False

    def reason(self, old: Reason) -> Reason:
        """`old` with these texts in the language that is shown."""
        lines = (line.strip() for line in written(self.examples).splitlines())
        examples = tuple((self._language, line) for line in lines if line)
        return replace(
            old,
            label=self._with(old.label, self.label.text()),
            definition=self._with(old.definition, written(self.definition)),
            use_when=self._with(old.use_when, written(self.use_when)),
            not_when=self._with(old.not_when, written(self.not_when)),
            examples=(*(e for e in old.examples if e[0] != self._language), *examples),
        )

    def begin(self) -> None:
        """Let the user write the name now."""
        self.label.setFocus()
        self.label.selectAll()

    def _with(self, old: LocalText, text: str) -> LocalText:
        text = text.strip()
        if any(code == self._language for code, _ in old.texts):
            changed = ((code, text if code == self._language else words) for code, words in old.texts)
            return LocalText(tuple((code, words) for code, words in changed if words))
        return LocalText((*old.texts, (self._language, text))) if text else old

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()


def _in(text: LocalText, language: str) -> str:
    return dict(text.texts).get(language, "")
