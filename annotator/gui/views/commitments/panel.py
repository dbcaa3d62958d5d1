"""The commitments of the current question, each opened in its place, and last what the program suggests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from annotator.app.acts.committing import claimed_for
from annotator.app.due_dates import proposed_due
from annotator.app.suggestions import Suggestion, suggested_due
from annotator.core.commitments import Commitment, CommitmentField, LinkType, Status
from annotator.core.printed import on_one_line
from annotator.gui.document import Document
from annotator.gui.views.commitments.form import CommitmentForm
from annotator.gui.views.commitments.history import CommitmentHistory
from annotator.gui.views.commitments.item import CommitmentItem, SuggestionItem
from annotator.gui.views.commitments.links import CommitmentLinks
from annotator.gui.views.parts.buttons import LinkButton
from annotator.gui.views.parts.day import local_day
from annotator.gui.views.parts.quote import Barred
from annotator.gui.views.parts.section import Section
from annotator.gui.views.parts.texts import Caption

_MOST = 40
"""Entries of one kind that are made: each is five widgets, and thousands of them hold the window up for seconds."""

_Key = tuple[LinkType | None, str]
_Places = dict[_Key, list[int]]


class CommitmentsPanel(QWidget):
    """Tells what the user chose; the window makes edits of it. The first value is the commitment's id.

    `counted(commitments, suggestions)` says how many there are of the current question.
    """

    field_written = Signal(str, CommitmentField, str)
    status_chosen = Signal(str, Status, str, str)
    link_added = Signal(str, LinkType, str)
    link_removed = Signal(str, LinkType, str)
    questions_wanted = Signal(str)
    proposal_taken = Signal(str)
    passage_wanted = Signal(str)
    passage_removed = Signal(str, int, int)
    removed = Signal(str)
    passage_chosen = Signal(int, int)
    wanted = Signal()
    all_wanted = Signal()
    suggestion_chosen = Signal(Suggestion)
    suggestion_accepted = Signal(Suggestion)
    suggestion_dismissed = Signal(Suggestion)
    switched = Signal()
    counted = Signal(int, int)

    _document: Document
    """There is one before anything is shown or told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str | None, str | None] = (None, None)  # the commitment, and the question it was opened at
        self.suggestion: Suggestion | None = None
        self.suggestions: tuple[Suggestion, ...] = ()
        self._question: str | None = None
        self._proposed: dict[str, tuple[str, ...]] = {}
        """The links to questions that new commitments were given, while they have no others, by their ids."""
        self._titles: Mapping[str, str] = {}
        self._placed: tuple[object, _Places] = ((), {})
        self._shown: tuple[object, ...] = ()
        self.items: list[CommitmentItem | SuggestionItem] = []
        self.everything = False
        self.switch = LinkButton("")
        self.add, self.all = LinkButton(self.tr("Add selection")), LinkButton(self.tr("See all…"))
        self.empty = Caption(self.tr("None yet. Select the words of a promise, then C."))
        self.form, self.links, self.history = CommitmentForm(), CommitmentLinks(), CommitmentHistory()
        self.opened = self._made_form()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addWidget(Section(self.tr("Commitments"), "C", self.all, self.add))
        self._rows.addWidget(self.empty)
        self._rows.addWidget(self.opened)
        self.rest = Caption("")
        self._rows.addWidget(self.rest)
        self._rows.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self.opened.hide()
        self.rest.hide()
        self._connect()

    def _made_form(self) -> Barred:
        opened = Barred("commitment")
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("The chosen commitment"))
        self.tabs.addTab(self.form.more, self.tr("Passages"))
        self.tabs.addTab(self.links, self.tr("Links"))
        self.tabs.addTab(self.history, self.tr("Status"))
        self.more = LinkButton(self.tr("More…"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self.tabs.setVisible)
        self.tabs.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        foot.addWidget(self.form.show_it)
        foot.addWidget(self.form.remove)
        opened.rows.addWidget(self.form)
        opened.rows.addLayout(foot)
        opened.rows.addWidget(self.tabs)
        return opened

    def _connect(self) -> None:
        self.add.clicked.connect(self.wanted)
        self.all.clicked.connect(self.all_wanted)
        self.switch.clicked.connect(self._switch)
        self.form.remove.clicked.connect(self._remove)
        self.form.show_it.clicked.connect(self._reveal)
        self.form.field_written.connect(self._tell_field)
        self.form.status_chosen.connect(self._tell_status)
        self.form.proposal_taken.connect(self._tell_proposal)
        self.form.questions.added.connect(self._link_question)
        self.form.questions.removed.connect(self._unlink_question)
        self.form.questions.choosing.connect(self._want_questions)
        self.form.passage_wanted.connect(self._want_passage)
        self.form.passage_removed.connect(self._drop_passage)
        self.form.passage_chosen.connect(self.passage_chosen)
        self.links.added.connect(self._add_link)
        self.links.removed.connect(self._remove_link)
        self.history.added.connect(self._tell_history)

    @property
    def current(self) -> str | None:
        """The commitment that was opened last, as long as there is such a one."""
        commitment = self._chosen()
        return commitment.id if commitment is not None else None

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer these in the context menu."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.addActions(list(actions))

    def show_document(self, document: Document, suggestions: Iterable[Suggestion] | None = None) -> None:
        """Show the commitments of the review that is shown; other suggestions where they are given."""
        self._document = document
        if suggestions is not None:
            self.suggestions = tuple(suggestions)
        if self.suggestion not in self.suggestions:
            self.suggestion = None
        self._show()

    def name_elsewhere(self, titles: Mapping[str, str]) -> None:
        """Show what commitments of other documents are, by their addresses."""
        self._titles = titles
        self._show()

    def show_question(self, question_id: str | None) -> None:
        """Show what belongs to another question; what was opened is shown again where it belongs to that too."""
        if question_id != self._question:
            self._question = question_id
            if self.suggestion is not None and self.suggestion not in set(self._suggested()):
                self.suggestion = None
        self._show()

    def set_current(self, commitment_id: str | None) -> None:
        """Open a commitment without telling anybody."""
        self._wanted, self.suggestion = (commitment_id, self._question), None
        self._show()

    def propose(self, commitment_id: str) -> None:
        """Say of a new commitment that the program chose which of several claimed questions it is linked to."""
        commitment = self._chosen()
        if commitment is not None:
            self._proposed[commitment_id] = commitment.targets(LinkType.RESPONDS_TO)
        self._show()

    def choose_suggestion(self, suggestion: Suggestion) -> None:
        """Choose a suggestion, without telling anybody."""
        self._wanted, self.suggestion = (None, None), suggestion
        self._show()

    def close_opened(self) -> bool:
        """Close what is opened; whether anything was."""
        if not self.opened.isVisible():
            return False
        self.finish()
        self.set_current(None)
        return True

    def finish(self) -> None:
        """Tell what stands half written in the form."""
        if self.current is not None:
            self.form.finish()

    def write_summary(self) -> None:
        """Put the keys into the summary, to be written anew."""
        self.form.summary.setFocus()
        self.form.summary.selectAll()

    def _belonging(self) -> Iterator[Commitment]:
        """Those that respond to the current question, those of its answers that respond to none, and the open one."""
        answers, commitments = self._answers(), self._document.review.commitments
        if self._placed[0] is not commitments:
            self._placed = commitments, _places(commitments)
        keys: list[_Key] = [(None, "")]
        if answers is not None:
            keys = [(LinkType.STATED_IN, answer) for answer in answers]
        keys.append((LinkType.RESPONDS_TO, self._question or ""))
        if self._wanted[1] == self._question:
            keys.append((None, self._wanted[0] or ""))
        for place in sorted({place for key in keys for place in self._placed[1].get(key, ())}):
            yield commitments[place]

    def _answers(self) -> frozenset[str] | None:
        """Those that claim the current question; None where there is none."""
        structure = self._document.dossier.structure
        if self._question is None or not structure.has_question(self._question):
            return None
        return frozenset(answer.id for answer in structure.answers_for(self._question))

    def _suggested(self) -> Iterator[Suggestion]:
        answers = self._answers() or ()
        for suggestion in sorted(self.suggestions, key=lambda s: (-s.score, s.span)):
            if suggestion.answer in answers or suggestion == self.suggestion:
                yield suggestion

    def _switch(self) -> None:
        self.everything = not self.everything
        self._show()
        self.switched.emit()

    def _show(self) -> None:
        commitments, known = tuple(self._belonging()), tuple(self._suggested())
        suggestions = tuple(s for s in known if s.likely or self.everything or s == self.suggestion)
        doubtful = sum(not s.likely for s in known)
        self.switch.setVisible(bool(doubtful))
        more = self.tr("Less likely ones too ({0})").format(doubtful)
        self.switch.setText(self.tr("Only the likely ones") if self.everything else more)
        dossier = self._document.dossier
        shown = (commitments, suggestions, self.current, self.suggestion, dossier.source, dossier.facts)
        if shown != self._shown:
            self._shown = shown
            made = [c for n, c in enumerate(commitments) if n < _MOST or c.id == self._wanted[0]]
            self._fill(self._document, made, suggestions[:_MOST])
            left = len(commitments) - len(made) + max(0, len(suggestions) - _MOST)
            self.rest.setText(self.tr("{0} more are not shown here; see all.").format(left))
            self.rest.setVisible(bool(left))
            self.counted.emit(len(commitments), len(suggestions))
        self._show_form(self._document)

    def _fill(self, document: Document, commitments: Sequence[Commitment], suggestions: Sequence[Suggestion]) -> None:
        for old in self.items:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.items = []
        current = self.current
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        at = 2
        for commitment in commitments:
            item = CommitmentItem(commitment, overdue=commitment.overdue(today))
            item.chosen.connect(self._choose)
            self._rows.insertWidget(at, item)
            self.items.append(item)
            at += 1
            if commitment.id == current:
                self._rows.removeWidget(self.opened)
                self._rows.insertWidget(at, self.opened)
                item.hide()
                at += 1
        first = self.suggestion or next(iter(suggestions), None)
        for suggestion in suggestions:
            text = document.dossier.source.text
            words = on_one_line(suggestion.span.of(text), text)
            due = suggested_due(document.dossier, suggestion)
            days = dict.fromkeys((due.start, due.end)) if due is not None else ()
            offered = SuggestionItem(suggestion, words, days, current=suggestion == first)
            offered.chosen.connect(self._choose_suggestion)
            offered.accepted.connect(self.suggestion_accepted)
            offered.dismissed.connect(self.suggestion_dismissed)
            offered.accept.setEnabled(document.editable)
            self._rows.insertWidget(self._rows.count() - 2, offered)
            self.items.append(offered)
        self.empty.setVisible(not commitments and not suggestions)

    def _show_form(self, document: Document) -> None:
        commitment, own = self._chosen(), document.editable
        chosen = commitment.id if commitment is not None else None
        shown = any(isinstance(item, CommitmentItem) and item.commitment.id == chosen for item in self.items)
        self.opened.setVisible(shown)
        self.add.setVisible(own)
        if commitment is None:
            return
        due = proposed_due(document.dossier, commitment)
        proposal = self.tr("Take {0}: “{1}”").format(local_day(due.day), due.words) if due is not None else ""
        if due is not None and due.days != due.day:
            proposal = self.tr("Take {0}: “{1}” can mean {2}").format(local_day(due.day), due.words, due.days)
        facts = document.dossier.facts
        self.form.due.said, self.form.due.language = facts.date_answered, facts.language
        claimed, linked = claimed_for(document.dossier, commitment), commitment.targets(LinkType.RESPONDS_TO)
        offered = dict.fromkeys((*((self._question,) if self._question is not None else ()), *claimed))
        proposed = len(claimed) > 1 and bool(linked) and self._proposed.get(commitment.id) == linked
        self.form.show_commitment(commitment, tuple(offered), linked[0] if proposed else "", proposal, editable=own)
        review, structure = document.review, document.dossier.structure
        self.links.show_commitment(commitment, review, structure, self._titles, editable=own)
        self.history.show_commitment(commitment, document.dossier, editable=own)
        self.tabs.setTabText(1, self.tr("Links ({0})").format(len(commitment.links)))
        self.tabs.setTabText(2, self.tr("Status ({0})").format(len(commitment.history)))

    def _chosen(self) -> Commitment | None:
        if self._wanted[0] is None:
            return None
        return next((c for c in self._document.review.commitments if c.id == self._wanted[0]), None)

    def _choose(self, commitment_id: str) -> None:
        self.finish()
        self.set_current(commitment_id)
        self._reveal()

    def _choose_suggestion(self, suggestion: Suggestion) -> None:
        self.finish()
        self.choose_suggestion(suggestion)
        self.suggestion_chosen.emit(suggestion)

    def _reveal(self) -> None:
        commitment = self._chosen()
        if commitment is not None:
            span = commitment.passages[0].span
            self.passage_chosen.emit(span.start, span.end)

    def _tell_field(self, field: CommitmentField, value: str) -> None:
        if self.current is not None:
            self.field_written.emit(self.current, field, value)

    def _tell_status(self, status: Status) -> None:
        self._tell_history(status, "", "")

    def _tell_history(self, status: Status, note: str, document: str) -> None:
        if self.current is not None:
            self.status_chosen.emit(self.current, status, note, document)

    def _tell_proposal(self) -> None:
        if self.current is not None:
            self.proposal_taken.emit(self.current)

    def _link_question(self, question: str) -> None:
        self._add_link(LinkType.RESPONDS_TO, question)

    def _unlink_question(self, question: str) -> None:
        self._remove_link(LinkType.RESPONDS_TO, question)

    def _add_link(self, kind: LinkType, target: str) -> None:
        if self.current is not None:
            self.link_added.emit(self.current, kind, target)

    def _remove_link(self, kind: LinkType, target: str) -> None:
        if self.current is not None:
            self.link_removed.emit(self.current, kind, target)

    def _want_questions(self) -> None:
        if self.current is not None:
            self.questions_wanted.emit(self.current)

    def _want_passage(self) -> None:
        if self.current is not None:
            self.passage_wanted.emit(self.current)

    def _drop_passage(self, start: int, end: int) -> None:
        if self.current is not None:
            self.passage_removed.emit(self.current, start, end)

    def _remove(self) -> None:
        if self.current is not None:
            self.removed.emit(self.current)


def _places(commitments: Sequence[Commitment]) -> _Places:
    """Which of them respond to a question; which respond to none, by what answer states them; and each by its id."""
    found: _Places = {}
    for place, commitment in enumerate(commitments):
        keys: list[_Key] = [(LinkType.RESPONDS_TO, target) for target in commitment.targets(LinkType.RESPONDS_TO)]
        if not keys:
            keys = [(None, ""), *((LinkType.STATED_IN, target) for target in commitment.targets(LinkType.STATED_IN))]
        for key in (*keys, (None, commitment.id)):
            found.setdefault(key, []).append(place)
    return found
