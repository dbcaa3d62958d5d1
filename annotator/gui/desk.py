"""What a reviewer works with: the document, the one current question, the views that share it, and a voice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from annotator.core.changes import Changes
from annotator.core.commitments import LinkType
from annotator.core.edits import Edit, SetComment
from annotator.core.errors import AnnotatorError
from annotator.gui.document import Document, translated
from annotator.gui.marking import mark_all, mark_changes
from annotator.gui.views.commitments import CommitmentsPanel
from annotator.gui.views.details import DetailsPanel
from annotator.gui.views.questions import QuestionsPanel
from annotator.gui.views.source import SourcePane


class Desk(QObject):
    """Keeps all views at the same question and the same state. `said` carries a sentence for the status bar."""

    said = Signal(str)

    def __init__(
        self,
        source: SourcePane,
        questions: QuestionsPanel,
        details: DetailsPanel,
        commitments: CommitmentsPanel,
        reviewer_needed: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.source, self.questions, self.details, self.commitments = source, questions, details, commitments
        self.document: Document | None = None
        self.question: str | None = None
        self._reviewer_needed = reviewer_needed
        questions.question_chosen.connect(self.choose)
        source.question_chosen.connect(self.choose)

    def open(self, document: Document) -> None:
        """Work on another document, from its first judged question on."""
        self.document, self.question = document, None
        self.commitments.current = None
        document.changed.connect(self.show_changes)
        self.source.markup.show_text(document.dossier.source)
        self.show_all()
        judged = document.dossier.structure.judged
        if judged:
            self.choose(judged[0].id)

    def choose(self, question_id: str) -> None:
        """Make a question the current one, everywhere."""
        if self.document is None or question_id == self.question:
            return
        self.details.write_comment()
        self.question = question_id
        self.source.set_current(question_id)
        self.questions.set_current(question_id)
        self.details.show_question(self.document, question_id)

    def step(self, by: int) -> None:
        """Choose the judged question `by` places on; stay at the ends."""
        if self.document is None:
            return
        ids = [q.id for q in self.document.dossier.structure.judged]
        if not ids:
            return
        place = ids.index(self.question) if self.question in ids else (-1 if by > 0 else len(ids))
        self.choose(ids[min(max(place + by, 0), len(ids) - 1)])

    def show_changes(self, changes: Changes) -> None:
        """Show anew what an edit, an undo or a redo changed."""
        structure = self.document.dossier.structure if self.document is not None else None
        if structure is not None and self.question is not None and not structure.has_question(self.question):
            self.question = None
        if changes.structure:
            self.show_all()
        elif self.document is not None:
            mark_changes(self.source.markup, self.document.review, changes)
            self._show_findings()

    def show_all(self) -> None:
        """Show everything anew."""
        if self.document is None:
            return
        self.source.markup.show_structure(self.document.dossier.structure)
        mark_all(self.source.markup, self.document.review)
        self.questions.show_document(self.document)
        self.questions.set_current(self.question)
        self._show_findings()

    def _show_findings(self) -> None:
        if self.document is None:
            return
        self.questions.show_findings(self.document)
        self.details.show_question(self.document, self.question)
        self.commitments.show_document(self.document)

    def do(self, edit: Edit, *, finding: bool = False) -> bool:
        """Do an edit; where it is refused say why. A finding needs a reviewer, who is asked for once."""
        if self.document is None:
            return False
        if not isinstance(edit, SetComment):
            self.details.write_comment()  # a tool button takes no focus: the comment may still be unwritten
        try:
            if finding:
                self.document.perform_finding(edit)
            else:
                self.document.perform(edit)
        except AnnotatorError as error:
            self.said.emit(translated(error.phrase))
            self._show_findings()
            return False
        self.said.emit(translated(edit.describe()))
        return True

    def reviewer_id(self) -> str | None:
        """The id that findings are made under; None where the user does not want to say who reviews."""
        if self.document is None or not self._reviewer_needed():
            return None
        return self.document.reviewer.id if self.document.reviewer is not None else None

    def selection(self) -> tuple[int, int] | None:
        """What is selected in the text; where nothing is, say so."""
        found = self.source.selection()
        if found is None:
            self.said.emit(self.tr("Select words in the text first."))
        return found

    def linked_now(self, commitment_id: str) -> bool:
        """Whether that commitment is linked to the current question."""
        assert self.document is not None
        return self.question in self.document.review.commitment(commitment_id).targets(LinkType.RESPONDS_TO)
