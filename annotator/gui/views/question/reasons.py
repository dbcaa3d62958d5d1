"""Choosing a reason: by typing, by number, by mouse, with what the codebook says of it beside the choice."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from annotator.core.codebook import Reason
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.translating import QT_TRANSLATE_NOOP
from annotator.gui.translation.words import VERDICTS, language, word
from annotator.gui.views.parts.dialog import Dialog

ID = Qt.ItemDataRole.UserRole
HELP = (
    (QT_TRANSLATE_NOOP("reasons", "Use it when"), "use_when"),
    (QT_TRANSLATE_NOOP("reasons", "Not when"), "not_when"),
)
EXAMPLES = QT_TRANSLATE_NOOP("reasons", "Example")
NUMBERED = 9
"""Reasons that a single digit chooses."""


def explained(reason: Reason) -> str:
    """What the codebook says of a reason, as rich text: definition, when, when not, examples."""
    shown = language()
    parts = [f"<p>{escape(reason.definition.in_language(shown))}</p>"]
    for heading, name in HELP:
        words = getattr(reason, name).in_language(shown)
        if words:
            parts.append(f"<p><b>{_tr(heading)}</b><br>{escape(words)}</p>")
    languages = [lang for lang, _ in reason.examples]
    chosen = next((lang for lang in (shown, "en", *languages) if lang in languages), None)
    examples = [text for lang, text in reason.examples if lang == chosen]
    if examples:
        parts.append(f"<p><b>{_tr(EXAMPLES)}</b><br>{'<br>'.join(f'“{escape(e)}”' for e in examples)}</p>")
    return "".join(parts)


class ReasonChooser(Dialog):
    """Offers `reasons`; `chosen` is the id of the one taken. Typing narrows the list, a digit takes one at once."""

    def __init__(self, reasons: Iterable[Reason], current: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose a reason"))
        self.chosen: str | None = None
        self._reasons = tuple(reasons)
        self.text = QLineEdit()
        self.text.setPlaceholderText(self.tr("Type a part of its name, or a number"))
        self.text.setAccessibleName(self.tr("Type a part of its name, or a number"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reasons"))
        self.help = QTextBrowser()
        self.help.setAccessibleName(self.tr("What the codebook says"))
        self.help.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        hint = QLabel(self.tr("Enter takes the reason, Escape leaves it as it is."))
        layout = QGridLayout(self)
        layout.addWidget(self.text, 0, 0)
        layout.addWidget(self.list, 1, 0)
        layout.addWidget(self.help, 0, 1, 2, 1)
        layout.addWidget(hint, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        self.resize(scaled(720), scaled(400))
        self._fill("")
        for row, reason in enumerate(self._reasons):
            if reason.id == current:
                self.list.setCurrentRow(row)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._explain)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self._explain()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line one types in: arrows move in the list, Enter takes, a digit as the first character takes."""
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.list.event(event)
                return True
            digit = event.text()
            if not self.text.text() and digit.isdecimal() and 1 <= int(digit) <= min(NUMBERED, self.list.count()):
                self.list.setCurrentRow(int(digit) - 1)
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, typed: str) -> None:
        wanted = typed.casefold().split()
        self.list.clear()
        for reason in self._reasons:
            label = reason.label.in_language(language())
            if not all(part in f"{reason.id} {label}".casefold() for part in wanted):
                continue
            place = self.list.count() + 1
            number = f"{place}  " if place <= NUMBERED and not wanted else "     "
            item = QListWidgetItem(f"{number}{VERDICT_SYMBOLS[reason.verdict]} {label}")
            item.setData(ID, reason.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{label}, {word(VERDICTS[reason.verdict])}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _explain(self) -> None:
        item = self.list.currentItem()
        if item is None:
            self.help.setPlainText(self.tr("No reason has that in its name."))
            return
        reason = next(r for r in self._reasons if r.id == item.data(ID))
        label = escape(reason.label.in_language(language()))
        verdict = f"{VERDICT_SYMBOLS[reason.verdict]} {word(VERDICTS[reason.verdict])}"
        self.help.setHtml(f"<h3>{label}</h3><p>{verdict}</p>{explained(reason)}")

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen = str(item.data(ID))
            self.accept()


def _tr(text: str) -> str:
    return QCoreApplication.translate("reasons", text)
