"""What is known of the document: title, number, who asked, who answered, when. What is unknown stays empty."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from annotator.core.lacking import lacking
from annotator.core.source import FactName
from annotator.gui.document import Document, translated
from annotator.gui.translation.words import FACTS, STATES, lowered, word
from annotator.gui.views.parts.day import DayEdit

DATES = (FactName.DATE_ASKED, FactName.DATE_ANSWERED)


class FactEdit(QLineEdit):
    """One fact; told when the user changed it."""

    written = Signal(FactName, str)

    def __init__(self, name: FactName) -> None:
        super().__init__()
        self.name = name
        self.editingFinished.connect(self._tell)

    def _tell(self) -> None:
        if self.isModified():
            self.setModified(False)
            self.written.emit(self.name, self.text())


class FactsPanel(QWidget):
    """Emits `fact_written(name, value)`; an empty value is an unknown fact."""

    fact_written = Signal(FactName, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Document"))
        form = QFormLayout(self)
        form.setContentsMargins(10, 8, 10, 8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.edits = {name: FactEdit(name) for name in FACTS if name not in DATES}
        self.days = {name: DayEdit() for name in DATES}
        self.setFocusProxy(next(iter(self.edits.values())))
        for name in FACTS:
            edit: QLineEdit = self.days[name] if name in self.days else self.edits[name]
            edit.setAccessibleName(word(FACTS[name]))
            form.addRow(word(FACTS[name]), edit)
            if name in self.days:
                self.days[name].written.connect(partial(self.fact_written.emit, name))
                form.addRow("", self.days[name].why)
            else:
                edit.setPlaceholderText(self.tr("unknown"))
                self.edits[name].written.connect(self.fact_written)
        self.file, self.codebook, self.reviews = QLabel(), QLabel(), QLabel()
        for label in (self.file, self.codebook, self.reviews):
            label.setWordWrap(True)
        form.addRow(self.tr("Read from"), self.file)
        form.addRow(self.tr("Codebook"), self.codebook)
        form.addRow(self.tr("Reviews"), self.reviews)

    def show_document(self, document: Document) -> None:
        """Show the facts as they are now."""
        facts = document.dossier.facts
        for name, day in self.days.items():
            day.show_day(getattr(facts, name.value))
        for name, edit in self.edits.items():
            value = getattr(facts, name.value) or ""
            if edit.text() != value:
                edit.setText(value)
                edit.setCursorPosition(0)
            edit.setModified(False)
        book = document.dossier.codebook
        source = document.dossier.source
        self.file.setText("\n".join([source.file_name, *map(translated, lacking(source))]))
        self.codebook.setText(self.tr("{0}, version {1}").format(book.name, book.version))
        self.reviews.setText(self._reviews(document))
        self.reviews.setMinimumHeight(self.reviews.heightForWidth(self.reviews.width()))  # a form gives it less

    def _reviews(self, document: Document) -> str:
        """Who reviews and how far each is; also where their findings are hidden from each other."""
        told = [
            self.tr("{0}: {1}").format(review.reviewer.name, lowered(word(STATES[review.state])))
            for review in document.dossier.reviews
        ]
        if document.dossier.blind:
            told.append(
                self.tr("Findings are hidden from other reviewers until all are complete.")
                if document.dossier.findings_hidden
                else self.tr("Findings were hidden until all were complete.")
            )
        return "\n".join(told) or self.tr("none yet")
