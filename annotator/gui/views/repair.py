"""Repair: places where questions and answers begin, what they give in pairs, and what becomes of findings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.app.guidance import Tone
from annotator.app.repairing import Repair
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.style.theme import theme
from annotator.gui.translation.words import answer_label, question_label
from annotator.gui.views.parts.dialog import Dialog
from annotator.gui.views.parts.texts import Caption, Title
from annotator.gui.views.question.message import MessageLine

SIZE = (560, 620)


class RepairWindow(Dialog):
    """Stands beside the text, in which the caret is put. Nothing changes until it is applied.

    Emits `question_wanted` and `answer_wanted` where one begins at the caret, `anew_wanted` to begin again,
    `applied(keep it as a layout)`, `layout_wanted(name)` where one that was offered is chosen.
    """

    question_wanted = Signal()
    answer_wanted = Signal()
    anew_wanted = Signal()
    applied = Signal(bool)
    layout_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Repair"))
        self.resize(*map(scaled, SIZE))
        self.question = QPushButton(self.tr("A &question begins at the caret"))
        self.answer = QPushButton(self.tr("An &answer begins at the caret"))
        self.anew = QPushButton(self.tr("&Begin again"))
        self.asked, self.answered, self.counts = Caption(), Caption(), Caption()
        self.preview = QTreeWidget()
        self.preview.setAccessibleName(self.tr("Questions and the answers that claim them"))
        self.preview.setColumnCount(4)
        self.preview.setHeaderLabels(["", self.tr("Question"), "", self.tr("Answer")])
        self.preview.setRootIsDecorated(False)
        self.layouts = QComboBox()
        self.layouts.setAccessibleName(self.tr("Layouts that the text looks like"))
        self.layouts.setVisible(False)
        self.message = MessageLine()
        self.apply = QPushButton(self.tr("Apply"))
        self.keep = QPushButton(self.tr("Apply and &keep as layout…"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.question, self.answer, self.anew, self.apply, self.keep, self.cancel):
            button.setAutoDefault(False)
        self._arrange()
        self.question.clicked.connect(self.question_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        self.anew.clicked.connect(self.anew_wanted)
        self.apply.clicked.connect(self._apply)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        self.layouts.activated.connect(self._choose)
        self.show_places((), ())
        self.show_repair(None, "")

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.addWidget(Title(self.tr("Show the program where questions and answers begin")))
        rows.addWidget(Caption(self.tr("It looks for everything else that is written like them.")))
        for button, places in ((self.question, self.asked), (self.answer, self.answered)):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(places, 1)
            rows.addLayout(row)
        rows.addWidget(self.layouts)
        row = QHBoxLayout()
        row.addWidget(self.counts, 1)
        row.addWidget(self.anew)
        rows.addLayout(row)
        rows.addWidget(self.preview, 1)
        rows.addWidget(self.message)
        row = QHBoxLayout()
        row.addWidget(self.apply)
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(self.cancel)
        rows.addLayout(row)
        header = self.preview.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def offer(self, names: Sequence[str]) -> None:
        """Offer layouts in one line; nothing where there are none."""
        self.layouts.clear()
        self.layouts.addItems([self.tr("The text looks like a layout that you have: choose it"), *names])
        self.layouts.setVisible(bool(names))

    def _choose(self, row: int) -> None:
        if row:
            self.layout_wanted.emit(self.layouts.itemText(row))

    def show_places(self, questions: Sequence[str], answers: Sequence[str]) -> None:
        """Show the first words at the marked places."""
        for label, words in ((self.asked, questions), (self.answered, answers)):
            label.setText(" · ".join(f"“{each}”" for each in words) or self.tr("not shown yet"))

    def show_repair(self, repair: Repair | None, why: str) -> None:
        """Show what the places give; where it is nothing yet, `why`."""
        self.preview.clear()
        for button in (self.apply, self.keep):
            button.setEnabled(repair is not None and (bool(repair.questions) or button is self.apply))
        self.apply.setDefault(repair is not None)
        if repair is None:
            self.counts.setText("")
            self.message.say(
                Tone.TO_DO, why or self.tr("Put the caret where a question begins, then press the button.")
            )
            return
        self.counts.setText(self.tr("{0} questions · {1} answers").format(repair.questions, repair.answers))
        for pair in repair.pairs:
            label = answer_label(pair.answer) if pair.answered else ""
            item = QTreeWidgetItem([question_label(pair.question), pair.asked, label, pair.answered])
            for column in range(4):
                item.setToolTip(column, item.text(column))
                if not pair.judged:
                    item.setForeground(column, QColor(theme().quiet))
            self.preview.addTopLevelItem(item)
        if repair.lost:
            said = self.tr("{0} findings would lose their place. Undo brings them back.").format(repair.lost)
            self.message.say(Tone.FAULT, said)
        elif repair.gone:
            self.message.say(Tone.FAULT, " ".join(map(translated, repair.gone)))
        else:
            self.message.say(Tone.DONE, self.tr("Findings move along, none is lost."))

    def _apply(self) -> None:
        self.applied.emit(False)

    def _keep(self) -> None:
        self.applied.emit(True)
