"""What is asked before something is done with several rows of a workspace at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from annotator.app.files.batches import Batch
from annotator.app.workspace.assigning import Terms
from annotator.app.workspace.registering import NewStatus
from annotator.app.workspace.searching import Registered
from annotator.core.commitments import COMMITMENT_LINKS, LinkType
from annotator.core.errors import AnnotatorError
from annotator.core.review import Reviewer
from annotator.core.source import FactName
from annotator.gui.document import translated
from annotator.gui.style.sizes import scaled
from annotator.gui.translation.words import FACTS, LINKS, STATUSES, word
from annotator.gui.views.parts.asking import AskingDialog
from annotator.gui.views.parts.choices import ChoiceBox
from annotator.gui.views.parts.day import DayEdit

BETWEEN = (*COMMITMENT_LINKS, LinkType.FULFILS, LinkType.EXTENDS_DEADLINE)
"""Links that lead to another promise, or to a document."""
DAYS = (FactName.DATE_ASKED, FactName.DATE_ANSWERED)
STATED = (
    FactName.NUMBER, FactName.MINISTER, FactName.ASKER, FactName.DATE_ASKED, FactName.DATE_ANSWERED, FactName.THEME,
    FactName.PARLIAMENT, FactName.LANGUAGE,
)  # fmt: skip
"""Facts that several documents can have in common, and their number, where only one is selected."""


class AssignDialog(AskingDialog):
    """Deals the documents that are selected; what that gives is shown before. `batch` is what was accepted."""

    def __init__(
        self,
        count: int,
        people: Sequence[Reviewer],
        deal: Callable[[Terms], Batch],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Assign"), parent, self.tr("&Assign"))
        self._deal = deal
        self.batch: Batch | None = None
        self.name, self.other, self.due = QLineEdit(), QLineEdit(), DayEdit()
        self.people, self.each, self.double, self.seed = QListWidget(), QSpinBox(), QSpinBox(), QSpinBox()
        for reviewer in people:
            item = QListWidgetItem(reviewer.name)
            item.setData(Qt.ItemDataRole.UserRole, reviewer)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.people.addItem(item)
        self.people.setMaximumHeight(140)
        self.each.setRange(1, 9)
        self.double.setRange(0, 100)
        self.double.setSuffix(" %")
        self.seed.setRange(1, 999_999)
        self.gives = QLabel()
        self.gives.setWordWrap(True)
        form = QFormLayout()
        for name, widget in (
            (self.tr("&Name of the batch"), self.name),
            (self.tr("&Reviewers"), self.people),
            (self.tr("&Others, with commas"), self.other),
            (self.tr("Reviewers a &document"), self.each),
            (self.tr("&Share read by one more"), self.double),
            (self.tr("D&raw"), self.seed),
            (self.tr("D&ue"), self.due),
        ):
            widget.setAccessibleName(name.replace("&", ""))
            form.addRow(name, widget)
        form.addRow("", self.due.why)
        self.training = QCheckBox(self.tr("&Training round: kept out of all figures"))
        form.addRow("", self.training)
        holder = QWidget()
        holder.setLayout(form)
        self.show_under(self.tr("Documents selected: {0}").format(count), holder, self.gives)
        for line in (self.name, self.other):
            line.textChanged.connect(self._show)
        for box in (self.each, self.double, self.seed):
            box.valueChanged.connect(self._show)
        self.people.itemChanged.connect(self._show)
        self.training.toggled.connect(self._show)
        self.due.written.connect(self._take_day)
        self._day = ""
        self._show()

    def _take_day(self, day: str) -> None:
        self._day = day
        self._show()

    def _show(self) -> None:
        """Say what would be given."""
        items = (self.people.item(n) for n in range(self.people.count()))
        chosen = [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() is Qt.CheckState.Checked]
        others = [Reviewer("", name.strip()) for name in self.other.text().split(",") if name.strip()]
        people = tuple(dict.fromkeys((*chosen, *others)))
        self.batch = None
        if not people or not self.name.text().strip():
            self.gives.setText(self.tr("Name the batch and who is to review."))
        else:
            share, seed = self.double.value() / 100, self.seed.value()
            terms = Terms(
                self.name.text().strip(), people, self.each.value(), share, seed, self._day, self.training.isChecked()
            )
            try:
                self.batch = self._deal(terms)
                self.gives.setText(self._told(self.batch))
            except AnnotatorError as error:
                self.gives.setText(translated(error.phrase))
        self.take.setEnabled(self.batch is not None)

    def _told(self, batch: Batch) -> str:
        given = Counter(reviewer.name for one in batch.given for reviewer in one.reviewers)
        several = sum(len(one.reviewers) > 1 for one in batch.given)
        told = "; ".join(f"{name}: {count}" for name, count in sorted(given.items()))
        if several:
            told += "\n" + self.tr(
                "Read by several: {0}. They do not see each other's findings until all are complete."
            )
            told = told.format(several)
        return told


class FactsDialog(AskingDialog):
    """Facts that all selected documents get; what is left empty stays as it is. `facts` are those that were written."""

    def __init__(self, count: int, known: Mapping[FactName, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("State facts"), parent)
        self.edits: dict[FactName, QLineEdit] = {}
        self._days: dict[FactName, str] = {}
        form = QFormLayout()
        for name in STATED:
            if name is FactName.NUMBER and count > 1:
                continue
            edit = DayEdit() if name in DAYS else QLineEdit()
            edit.setAccessibleName(word(FACTS[name]))
            if not isinstance(edit, DayEdit):
                edit.setPlaceholderText(self.tr("as it is"))
                self._offer(edit, known.get(name, ()))
            self.edits[name] = edit
            form.addRow(word(FACTS[name]), edit)
            if isinstance(edit, DayEdit):
                form.addRow("", edit.why)
        holder = QWidget()
        holder.setLayout(form)
        self.show_under(self.tr("Documents selected: {0}. What is left empty stays as it is.").format(count), holder)

    @staticmethod
    def _offer(edit: QLineEdit, known: Sequence[str]) -> None:
        from PySide6.QtWidgets import QCompleter

        completer = QCompleter([value for value in known if value], edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit.setCompleter(completer)

    @property
    def facts(self) -> dict[FactName, str]:
        """What was written."""
        return {name: edit.text().strip() for name, edit in self.edits.items() if edit.text().strip()}


class StatusDialog(AskingDialog):
    """A status for several promises, with one note and one document."""

    def __init__(self, entries: Sequence[Registered], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Set status"), parent)
        self.status, self.note, self.document, self.due = ChoiceBox(), QLineEdit(), QLineEdit(), DayEdit()
        for status, words in STATUSES.items():
            self.status.addItem(word(words), status)
        self.status.setCurrentIndex(self.status.findData(entries[0].promise.status))
        self.document.setPlaceholderText(self.tr("What shows it: title or address"))
        form = QFormLayout()
        for name, widget in (
            (self.tr("New s&tatus"), self.status),
            (self.tr("&Note"), self.note),
            (self.tr("Docu&ment"), self.document),
            (self.tr("Move the d&ue date to"), self.due),
        ):
            widget.setAccessibleName(name.replace("&", ""))
            form.addRow(name, widget)
        form.addRow("", self.due.why)
        self._day = ""
        self.due.written.connect(self._take_day)
        holder = QWidget()
        holder.setLayout(form)
        self.show_under(self.tr("Commitments selected: {0}").format(len(entries)), holder)
        self.resize(480, self.sizeHint().height())

    def _take_day(self, day: str) -> None:
        self._day = day

    @property
    def new(self) -> NewStatus:
        """What was chosen."""
        self.due.finish()
        status = list(STATUSES)[self.status.currentIndex()]
        return NewStatus(status, self.note.text().strip(), self.document.text().strip(), self._day)


class LinkDialog(AskingDialog):
    """What a promise has to do with another one of the register, or with a document."""

    def __init__(
        self,
        entry: Registered,
        others: Sequence[Registered],
        likely: Sequence[Registered],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Link"), parent, self.tr("&Link"))
        self._entry = entry
        self.type, self.filter, self.list, self.document = ChoiceBox(), QLineEdit(), QListWidget(), QLineEdit()
        self._types = [kind for kind in LINKS if kind in BETWEEN]
        for kind in self._types:
            self.type.addItem(word(LINKS[kind]))
        for one in (*likely, *(other for other in others if other not in likely)):
            if one.row.dossier != entry.row.dossier or one.promise.address != entry.promise.address:
                item = QListWidgetItem(_about(one))
                item.setData(Qt.ItemDataRole.UserRole, one.promise.address)
                self.list.addItem(item)
        self.filter.setPlaceholderText(self.tr("Narrow the list"))
        for widget, name in (
            (self.type, self.tr("Kind of link")),
            (self.filter, self.tr("Narrow the list")),
            (self.list, self.tr("Commitments")),
            (self.document, self.tr("Document")),
        ):
            widget.setAccessibleName(name)
        self.document.setPlaceholderText(self.tr("What shows it: title or address"))
        told = self.tr("“{0}” …").format(entry.promise.summary)
        self.show_under(told, self.type, self.filter, self.list, self.document)
        self.resize(scaled(640), scaled(460))
        self.type.currentIndexChanged.connect(self._enable)
        self.filter.textChanged.connect(self._narrow)
        self.document.textChanged.connect(self._enable)
        self.list.currentItemChanged.connect(self._enable)
        self.list.itemActivated.connect(self.accept)
        self._enable()

    @property
    def kind(self) -> LinkType:
        """The kind of link."""
        return self._types[self.type.currentIndex()]

    @property
    def target(self) -> str:
        """The address of the other promise, or the document; "" for none yet."""
        if self.kind not in COMMITMENT_LINKS:
            return self.document.text().strip()
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and not item.isHidden() else ""

    def _enable(self) -> None:
        within = self.kind in COMMITMENT_LINKS
        for widget in (self.filter, self.list):
            widget.setVisible(within)
        self.document.setVisible(not within)
        self.take.setEnabled(bool(self.target))

    def _narrow(self, words: str) -> None:
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setHidden(words.casefold() not in item.text().casefold())
        self._enable()


class LeaveOutDialog(AskingDialog):
    """Why documents are no work of this workspace."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Leave out"), parent, self.tr("&Leave out"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        told = self.tr("Documents selected: {0}. They stay where they are, and are not listed. Why?")
        self.show_under(told.format(count), self.reason)
        self.take.setEnabled(False)
        self.reason.textChanged.connect(self._enable)

    def _enable(self, words: str) -> None:
        self.take.setEnabled(bool(words.strip()))


class BatchesDialog(AskingDialog):
    """The batches of a workspace; `act` is what is to be done with the one that is chosen ("give", "take", "close")."""

    def __init__(self, batches: Sequence[Batch], people: Sequence[Reviewer], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Batches"), parent, self.tr("&Do it"))
        self.list, self.act_choice, self.old, self.new = QListWidget(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        for batch in batches:
            who = Counter(reviewer.name for one in batch.given for reviewer in one.reviewers)
            told = ", ".join(f"{name}: {count}" for name, count in sorted(who.items()))
            state = self.tr("closed") if batch.closed else batch.due
            item = QListWidgetItem(" · ".join(filter(None, (batch.name, batch.by.name, told, state))))
            item.setData(Qt.ItemDataRole.UserRole, batch.name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        for words in (self.tr("Give what is not begun to another"), self.tr("Take it back"), self.tr("Close it")):
            self.act_choice.addItem(words)
        self.people = list(people)
        for choice in (self.old, self.new):
            choice.addItems([reviewer.name for reviewer in people])
        for widget, name in (
            (self.list, self.tr("Batches")),
            (self.act_choice, self.tr("What to do")),
            (self.old, self.tr("From")),
            (self.new, self.tr("To")),
        ):
            widget.setAccessibleName(name)
        self.show_under("", self.list, self.act_choice, self.old, self.new)
        self.resize(scaled(620), scaled(380))
        self.act_choice.currentIndexChanged.connect(self._enable)
        self._enable()

    @property
    def batch(self) -> str:
        """The name of the one that is chosen, "" for none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _enable(self) -> None:
        for choice in (self.old, self.new):
            choice.setVisible(self.act_choice.currentIndex() == 0)
        self.take.setEnabled(bool(self.batch))


class RepeatsDialog(AskingDialog):
    """Pairs of promises that may be the same one made again; `chosen` are those that are ticked."""

    def __init__(self, pairs: Sequence[tuple[Registered, Registered]], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Possible repeats"), parent, self.tr("&Link those that are ticked"))
        self._pairs, self.list = pairs, QListWidget()
        self.list.setAccessibleName(self.tr("Possible repeats"))
        self.list.setWordWrap(True)
        for later, earlier in pairs:
            item = QListWidgetItem("\n".join(_about(one) for one in (later, earlier)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        told = self.tr("The first of each pair may repeat the second. Nothing is linked that you do not tick.")
        self.show_under(told, self.list)
        self.resize(scaled(720), scaled(480))

    @property
    def chosen(self) -> list[tuple[Registered, Registered]]:
        """The pairs that are ticked."""
        ticked = (self.list.item(n).checkState() is Qt.CheckState.Checked for n in range(self.list.count()))
        return [pair for pair, is_ticked in zip(self._pairs, ticked, strict=True) if is_ticked]


def _about(one: Registered) -> str:
    return " · ".join(filter(None, (one.promise.summary, one.row.title, one.row.minister, one.promise.due)))
