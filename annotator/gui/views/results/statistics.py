"""Counts and shares of one or many reviews, with charts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.app.results.counting import Share, Statistics, Term, charts, countries
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import Theme
from annotator.gui.translation.countries import country_names
from annotator.gui.translation.numbers import brief, percent
from annotator.gui.views.parts.dialog import Dialog
from annotator.gui.views.results.charts import ChartsView
from annotator.gui.views.results.files_box import FilesBox

LONGEST_TERM = 400
"""Days that a legal term can be set to."""


class StatisticsWindow(Dialog):
    """Emits `wanted` when it must be counted anew: other files, another legal term."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Statistics"))
        self.resize(scaled(800), scaled(640))
        self.files = FilesBox()
        self.days = QSpinBox()
        self.days.setRange(0, LONGEST_TERM)
        self.days.setSpecialValueText(self.tr("none"))
        self.days.setAccessibleName(self.tr("Legal term in days"))
        self.working = QCheckBox(self.tr("Wor&king days only"))
        self.country = self._country_list()
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.drawn = ChartsView()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self.drawn)
        layout = QVBoxLayout(self)
        layout.addWidget(self.files)
        layout.addLayout(self._term_line())
        layout.addWidget(self.summary)
        layout.addWidget(area, 1)
        self.files.changed.connect(self.wanted)
        self.days.editingFinished.connect(self.wanted)
        self.working.toggled.connect(self.country.setEnabled)
        self.working.toggled.connect(self.wanted)
        self.country.currentIndexChanged.connect(self.wanted)

    def _country_list(self) -> QComboBox:
        """The countries with a calendar; the data of an item is the country's code, "" for none."""
        chooser = QComboBox()
        chooser.setAccessibleName(self.tr("Country whose holidays are left out"))
        chooser.setMaxVisibleItems(20)
        chooser.setEnabled(False)  # until only working days are counted
        chooser.addItem(self.tr("none"), "")
        for names in country_names(countries()):
            chooser.insertSeparator(chooser.count())
            for code, name in names.items():
                chooser.addItem(name, code)
        return chooser

    def _term_line(self) -> QHBoxLayout:
        term, holidays = QLabel(self.tr("Legal &term in days")), QLabel(self.tr("&Holidays of"))
        term.setBuddy(self.days)
        holidays.setBuddy(self.country)
        line = QHBoxLayout()
        for widget in (term, self.days, self.working, holidays, self.country):
            line.addWidget(widget)
        line.addStretch(1)
        return line

    def term(self) -> Term | None:
        """The legal term that is set, None for none."""
        if self.days.value() == 0:
            return None
        working = self.working.isChecked()
        return Term(self.days.value(), working, str(self.country.currentData()) if working else "")

    def show_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self.drawn.show_theme(theme)

    def show_sentence(self, sentence: str) -> None:
        """Say why there are no numbers."""
        self.summary.setText(sentence)
        self.drawn.show_charts(())

    def show_statistics(self, counted: Statistics) -> None:
        """Show what was counted."""
        lines = [
            self.tr("Documents: {0}   Questions: {1}   Judgements: {2}").format(
                counted.documents, counted.questions, counted.judgements
            ),
            self.tr("Answered: {0}").format(self._share(counted.all.answered)),
            self.tr("Claimed by a joint answer: {0}; of the judged ones among them not answered: {1}").format(
                self._share(counted.joint), self._share(counted.lost)
            ),
            self._days(counted),
            self.tr("Overdue among the commitments that are pending: {0}").format(self._share(counted.overdue)),
            *(translated(remark) for remark in counted.remarks),
        ]
        self.summary.setText("\n".join(lines))
        self.drawn.show_charts(charts(counted))

    def _days(self, counted: Statistics) -> str:
        days = counted.timeliness
        if days.median is None:
            return self.tr("Days to answer: unknown, for no document states both dates")
        said = self.tr("Days to answer: {0} in the middle, {1} at most; documents without both dates: {2}").format(
            brief(days.median), days.longest, days.unknown
        )
        if days.late is not None:
            said += "; " + self.tr("later than the term: {0}").format(self._share(days.late))
        return said

    def _share(self, share: Share) -> str:
        if share.value is None:
            return self.tr("undefined (0 of 0)")
        if share.low is None or share.high is None:
            return self.tr("{0} ({1} of {2})").format(percent(share.value), share.count, share.total)
        return self.tr("{0} ({1} of {2}; 95 % interval {3} to {4})").format(
            percent(share.value), share.count, share.total, percent(share.low), percent(share.high)
        )
