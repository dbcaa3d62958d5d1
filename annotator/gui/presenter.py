"""What a reviewer works with: the document, the one current question, the views that share it, and a voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from annotator.app.acts.telling import told
from annotator.app.acts.writing import only_to_read, writer
from annotator.app.guidance import Message, Tone, standing
from annotator.app.session.session import Session
from annotator.core.changes import Changes
from annotator.core.commitments import LinkType
from annotator.core.edits import Edit
from annotator.core.errors import AnnotatorError
from annotator.core.phrases import Phrase
from annotator.core.printed import on_one_line
from annotator.gui.document import Document, translated
from annotator.gui.highlighting import mark_all, mark_changes
from annotator.gui.style.theme import Theme
from annotator.gui.translation.words import number
from annotator.gui.views.commitments.panel import CommitmentsPanel
from annotator.gui.views.question.panel import Panel
from annotator.gui.views.questions.panel import QuestionsPanel
from annotator.gui.views.source import Band, Pane

T = TypeVar("T")
Make = Callable[[Session], Edit | None]


@dataclass(frozen=True, slots=True)
class Views:
    """What shows the document."""

    band: Band
    source: Pane
    questions: QuestionsPanel
    details: Panel
    commitments: CommitmentsPanel


class AsksWho(Protocol):
    """Whether it is known who reviews, and asking for it: in a dialog, or by a name that was given."""

    @property
    def known(self) -> bool: ...

    def be(self, name: str) -> None: ...

    def reviewer_known(self) -> bool: ...


class Presenter(QObject):
    """Keeps all views of one document at the same question and the same state.

    `said` carries a sentence for the status bar, `written` one with the path of what was written, `done` the name of
    what was done; `looked` comes when another question is looked at, `question_changed` after every view shows the new
    question or new findings on it; `panel_wanted` names a part of the panel that should be seen.
    """

    said = Signal(str)
    written = Signal(str, Path)
    done = Signal(str)
    looked = Signal()
    question_changed = Signal()
    panel_wanted = Signal(str)

    def __init__(self, views: Views, document: Document, asking: AsksWho, parent: QObject) -> None:
        super().__init__(parent)
        self.source, self.questions, self.details = views.source, views.questions, views.details
        self.commitments, self.band = views.commitments, views.band
        self.document = document
        self.question: str | None = None
        self._asking = asking
        self._waiting: Callable[[], object] | None = None
        self.details.name_line.named.connect(self._go_on)
        self.details.name_line.left.connect(self._leave_it)
        self.questions.question_chosen.connect(self.choose)
        self.questions.review_chosen.connect(self.show_review)
        self.band.step_wanted.connect(self.step)
        self.band.all_wanted.connect(self.toggle_question)
        self.source.question_chosen.connect(self.choose)
        self.commitments.show_document(document, ())
        self.details.show_question(document, None)

    def begin(self) -> None:
        """Show the document, from its first judged question on."""
        document = self.document
        self.commitments.set_current(None)
        document.changed.connect(self.show_changes)
        self.source.markup.show_text(document.dossier.source, document.dossier.structure)
        self.show_all()
        judged = document.dossier.structure.judged
        if judged:
            self.choose(judged[0].id)

    def choose(self, question_id: str) -> None:
        """Make a question the current one, everywhere."""
        if question_id == self.question:
            return
        self.details.write_comment()
        self.looked.emit()
        self.question = question_id
        self.source.set_current(question_id)
        self.questions.set_current(question_id)
        self._show_band()
        self.details.show_question(self.document, question_id)
        self.question_changed.emit()

    def open_commitment(self, commitment_id: str) -> None:
        """Open a commitment where it stands: at a question that it responds to, and in the text."""
        structure, commitment = self.document.dossier.structure, self.document.review.commitment(commitment_id)
        questions = commitment.targets(LinkType.RESPONDS_TO)
        if questions and self.question not in questions and structure.has_question(questions[0]):
            self.choose(questions[0])
        self.commitments.set_current(commitment_id)
        self.panel_wanted.emit("commitments")
        self.source.reveal(commitment.passages[0].span.start, commitment.passages[0].span.end)

    def toggle_question(self) -> None:
        """Show all of a long question, or two lines of it."""
        self.band.show_whole(not self.band.whole)

    def step(self, by: int) -> None:
        """Choose the judged question `by` places on, of those that the list shows; stay at the ends."""
        ids = self.judged()
        if not ids:
            return
        place = ids.index(self.question) if self.question in ids else (-1 if by > 0 else len(ids))
        self.choose(ids[min(max(place + by, 0), len(ids) - 1)])

    def judged(self) -> list[str]:
        """The ids of the judged questions that the list shows, in the order of the text."""
        return self.questions.passing([q.id for q in self.document.dossier.structure.judged])

    def show_review(self, reviewer: str) -> None:
        """Show the review of that reviewer: one's own to work on, another's to read."""
        self.finish()
        self.document.session.show(reviewer)
        if self.document.only_read:
            self.said.emit(self.translated(only_to_read(self.document.session).phrase))

    def finish(self) -> None:
        """Keep what stands half written in a panel."""
        self.details.write_comment()
        self.commitments.finish()

    def show_changes(self, changes: Changes) -> None:
        """Show anew what an edit, an undo or a redo changed."""
        structure = self.document.dossier.structure
        if structure is not None and self.question is not None and not structure.has_question(self.question):
            self.question = None
        if changes.source:
            self.source.markup.show_text(self.document.dossier.source, structure)
        if changes.structure or changes.source or changes.reviews or changes.codebook:
            self.show_all()
        else:
            mark_changes(self.source.markup, self.document.review, changes)
            self._show_findings(changes)

    def show_all(self) -> None:
        """Show everything anew."""
        self.source.markup.show_structure(self.document.dossier.structure)
        self.source.markup.set_current(self.question)
        mark_all(self.source.markup, self.document.review)
        self.questions.show_document(self.document)
        self.questions.set_current(self.question)
        self._show_band()
        self._show_findings(None)

    def show_theme(self, _theme: Theme) -> None:
        """Use other colours."""
        self.source.markup.show_theme()
        self.question_changed.emit()

    def _show_band(self) -> None:
        """Show the question at hand; where there is none, that there are no questions."""
        dossier = self.document.dossier
        if self.question is None:
            none = self.tr("No questions found in this text") if not dossier.structure.questions else ""
            self.band.show_question("", "", none, judged=False)
            return
        question = dossier.structure.question(self.question)
        text = dossier.source.text
        words = on_one_line(text[question.body : question.span.end], text)
        said = [self.translated(part) for part in standing(dossier, question)]
        if question.parent is not None:
            stem = dossier.structure.question(question.parent)
            said.append(f"{number(stem.id)}  {on_one_line(text[stem.body : stem.span.end], text)}")
        self.band.show_question(number(question.id), "  ·  ".join(said), words, judged=question.judged)
        self._show_verdict()

    def _show_findings(self, changes: Changes | None) -> None:
        """Show what `changes` names, everything where it is None."""
        questions = changes.questions if changes is not None else None
        if questions is None or questions:
            self.questions.show_findings(self.document, questions)
            self._show_verdict()
        self.details.show_question(self.document, self.question)
        if changes is None or changes.commitments or changes.suggestions:
            self.commitments.show_document(self.document)
        self.question_changed.emit()

    def _show_verdict(self) -> None:
        if self.question is not None:
            self.band.show_verdict(self.document.review.assessment(self.question).verdict)

    def do(self, edit: Edit) -> bool:
        """Do an edit; where it is refused say why."""
        return self.act(lambda _: edit) is not None

    def act(self, make: Make) -> Edit | None:
        """Do what `make` gives for the document, and tell it; None, and the sentence, where it is refused."""
        return self._do(make, self.document.session.do)

    def find(self, make: Make, *, joins: bool = False, comment: bool = False) -> Edit | None:
        """The same for a finding: it needs a reviewer, whose name is asked for once, in the panel; then it is done.

        `joins` makes it one undo step with the edit before; `comment`: it is the one that stands half written.
        """
        if self.document.reviewer is None and not self._asking.known:
            self._waiting = partial(self.find, make, joins=joins, comment=comment)
            self.details.name_line.ask()
            return None
        return self._do(make, partial(self.document.session.do_finding, joins=joins), comment=comment)

    def _go_on(self, name: str) -> None:
        """Do what waited for a name."""
        self._asking.be(name)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()
        self.source.take_focus()

    def _leave_it(self) -> None:
        self._waiting = None
        self.said.emit(self.tr("Nothing was changed: say who reviews first."))
        self.source.take_focus()

    def _do(self, make: Make, perform: Callable[[Edit], object], *, comment: bool = False) -> Edit | None:
        if not comment:
            self.details.write_comment()  # a tool button takes no focus: the comment may still be unwritten
        before = self.document.dossier
        try:
            edit = make(self.document.session)
            if edit is not None:
                perform(edit)
        except AnnotatorError as error:
            self._refuse(error.phrase)
            return None
        if edit is not None:
            self.details.show_fault(None)
            sentences = (edit.describe(), *told(before, edit))
            self.done.emit(". ".join(self.translated(sentence).rstrip(".") for sentence in sentences))
        return edit

    def ask(self, what: Callable[[Session], T]) -> T | None:
        """What an act can be done to; None, and the sentence, where it is refused."""
        try:
            return what(self.document.session)
        except AnnotatorError as error:
            self._refuse(error.phrase)
            return None

    def translated(self, said: Phrase) -> str:
        """A sentence in the language of the window, with the reasons of the document's codebook."""
        return translated(said, self.document.dossier.codebook)

    def may_find(self) -> bool:
        """Whether findings can be made now; where they cannot that is said. Who reviews is asked for once."""
        return (self.document.reviewer is not None or self._asking.reviewer_known()) and self.ask(writer) is not None

    def selected_questions(self) -> tuple[str, ...]:
        """The ids of the questions that an act is for: of those selected in the list the judged ones, else the current.

        A range over a stem leaves it out.
        """
        chosen = self.questions.chosen()
        if self.question is None:
            return ()
        if self.question not in chosen or len(chosen) < 2:
            return (self.question,)
        return tuple(q for q in chosen if self.document.dossier.structure.question(q).judged)

    def selection(self) -> tuple[int, int] | None:
        """What is selected in the text; where nothing is, say so."""
        found = self.source.selection()
        if found is None:
            self.said.emit(self.tr("Select words in the text first."))
        return found

    def _refuse(self, why: Phrase) -> None:
        """Say why something cannot be done, where one looks as well as in the status bar."""
        self.details.drop_comment()
        self._show_findings(None)
        self.details.show_fault(Message(Tone.FAULT, why))
        self.said.emit(self.translated(why))
