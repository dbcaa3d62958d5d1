"""Changing a codebook: its reasons, what each means, in each language."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from annotator.app.speaking import name_of
from annotator.core.addresses import new_id
from annotator.core.codebook import Codebook, LocalText, Reason, Verdict, check_codebook, next_version
from annotator.core.errors import ReviewError
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import VERDICT_SYMBOLS
from annotator.gui.translation.words import VERDICTS, language, word
from annotator.gui.views.codebook.texts import ReasonTexts
from annotator.gui.views.parts.asking import AskingDialog

LANGUAGES = ("nl", "en", "fr", "de")
WITH_REASONS = (Verdict.ANSWERED, Verdict.PARTIAL, Verdict.NOT_ANSWERED)
"""The verdicts of a codebook stay as they are; only their reasons change."""


class CodebookEditor(AskingDialog):
    """Works on a copy; `codebook()` is what came of it. Reasons that are `used` keep their verdict."""

    def __init__(self, book: Codebook, used: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Codebook"), parent)
        self.resize(scaled(860), scaled(560))
        self._before, self._used = book, used
        self._first_ids: list[str | None] = [r.id for r in book.reasons]
        self._drafts: list[Reason] = list(book.reasons)
        self.name, self.version = QLineEdit(book.name), QLineEdit(book.version)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reasons"))
        self.add, self.remove = QPushButton(self.tr("Add")), QPushButton(self.tr("Remove"))
        self.up, self.down = QPushButton(self.tr("Up")), QPushButton(self.tr("Down"))
        self.identity, self.verdict, self.language = QLineEdit(), QComboBox(), QComboBox()
        for verdict in WITH_REASONS:
            self.verdict.addItem(f"{VERDICT_SYMBOLS[verdict]} {word(VERDICTS[verdict])}", verdict)
        for code in LANGUAGES:
            self.language.addItem(name_of(code), code)
        shown = language() if language() in LANGUAGES else "en"
        self.language.setCurrentIndex(LANGUAGES.index(shown))
        self.texts = ReasonTexts()
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        self._arrange()
        self._connect()
        self._fill(0)

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        head = QFormLayout()
        for name, widget in ((self.tr("&Name"), self.name), (self.tr("&Version"), self.version)):
            widget.setAccessibleName(name.replace("&", ""))
            head.addRow(name, widget)
        form = QFormLayout()
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Id"), self.identity),
            (self.tr("Ver&dict"), self.verdict),
            (self.tr("&Language"), self.language),
        )
        for name, field in rows:
            field.setAccessibleName(name.replace("&", ""))
            form.addRow(name, field)
            form.labelForField(field).setMinimumWidth(self.texts.widest_label())  # one column with the texts below
        buttons = QGridLayout()
        for place, button in enumerate((self.add, self.remove, self.up, self.down)):
            button.setAutoDefault(False)
            buttons.addWidget(button, 0, place)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self.list, 1, 0, 2, 1)
        grid.addLayout(form, 1, 1)
        grid.addWidget(self.texts, 2, 1)
        grid.addLayout(buttons, 3, 0)
        grid.addWidget(self.wrong, 4, 0, 1, 2)
        grid.addWidget(self.buttons, 5, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(2, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.identity.textEdited.connect(self._keep)
        self.verdict.activated.connect(self._keep)
        self.texts.edited.connect(self._keep)
        self.language.currentIndexChanged.connect(self._show_texts)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)

    def holds_changes(self) -> bool:
        before = self._before
        written = (tuple(self._drafts), self.name.text(), self.version.text())
        return written != (before.reasons, before.name, before.version)

    def codebook(self) -> Codebook:
        """The codebook as it is now. A changed one has another version, also where the user gave it none."""
        made = Codebook(self.name.text().strip(), self.version.text().strip(), tuple(self._drafts))
        if made != self._before and made.version == self._before.version:
            return replace(made, version=next_version(made.version))
        return made

    def renamed(self) -> tuple[tuple[str, str], ...]:
        """The ids that reasons had, with those that they have now, where they are others."""
        pairs = zip(self._first_ids, (r.id for r in self._drafts), strict=True)
        return tuple((old, new) for old, new in pairs if old is not None and old != new)

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for reason in self._drafts:
            label = reason.label.in_language(language()) or reason.id
            self.list.addItem(QListWidgetItem(f"{VERDICT_SYMBOLS[reason.verdict]}  {label}"))
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        chosen = 0 <= row < len(self._drafts)
        for widget in (self.identity, self.verdict, self.texts, self.remove, self.up, self.down):
            widget.setEnabled(chosen)
        if not chosen:
            return
        reason = self._drafts[row]
        if self.identity.text() != reason.id:
            self.identity.setText(reason.id)
        self.verdict.setCurrentIndex(self.verdict.findData(reason.verdict))
        self.verdict.setEnabled(self._first_ids[row] not in self._used)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(row < len(self._drafts) - 1)
        self._show_texts()

    def _show_texts(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._drafts):
            self.texts.show_reason(self._drafts[row], str(self.language.currentData()))

    def _keep(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._drafts):
            return
        written = self.texts.reason(self._drafts[row])
        verdict = Verdict(self.verdict.currentData() or self._drafts[row].verdict)
        self._drafts[row] = replace(written, id=self.identity.text().strip(), verdict=verdict)
        label = self._drafts[row].label.in_language(language()) or self._drafts[row].id
        self.list.item(row).setText(f"{VERDICT_SYMBOLS[verdict]}  {label}")
        self.wrong.clear()

    def _add(self) -> None:
        row = self.list.currentRow() + 1
        verdict = self._drafts[row - 1].verdict if self._drafts else Verdict.NOT_ANSWERED
        identity = new_id("x", {r.id for r in self._drafts})
        shown = str(self.language.currentData())
        self._drafts.insert(row, Reason(identity, verdict, LocalText(((shown, self.tr("New reason")),))))
        self._first_ids.insert(row, None)
        self._fill(row)
        self.texts.begin()

    def _remove(self) -> None:
        row = self.list.currentRow()
        del self._drafts[row], self._first_ids[row]
        self._fill(row)

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        for things in (self._drafts, self._first_ids):
            things.insert(row + by, things.pop(row))  # type: ignore[arg-type]
        self._fill(row + by)

    def accept(self) -> None:
        """Take it, unless something in it is wrong, which is said."""
        try:
            check_codebook(self.codebook())
        except ReviewError as error:
            self.wrong.setText(translated(error.phrase))
            return
        super().accept()
