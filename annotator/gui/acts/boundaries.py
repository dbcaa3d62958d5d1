"""The acts on structure: what is a question, what is an answer, and what an answer claims."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from annotator.app.doubts import next_doubtful
from annotator.app.parts import label_of
from annotator.app.restructuring import found_anew, in_language
from annotator.core import edits as e
from annotator.core.edits import Restructure
from annotator.core.errors import AnnotatorError
from annotator.core.structure import Answer, Question, Segment
from annotator.core.structuring import PartKind
from annotator.gui.desk import Desk
from annotator.gui.document import translated


class Boundaries(QObject):
    """Makes edits of the structure menu. "The part at the caret" is where the text cursor stands."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._window = window

    def mark_question(self) -> None:
        """Make the selection a question; one inside another question is its sub-question."""
        found = self._desk.selection()
        if found is None or self._desk.document is None:
            return
        start, end = found
        structure = self._desk.document.dossier.structure
        label = label_of(self._desk.document.dossier, start, end)
        around = structure.segment_at(start)
        inside = isinstance(around, Question) and around.span.start < start
        parent = around.id if inside and around is not None else None
        full = f"{parent}{label.label}" if parent and label.label and label.label.isalpha() else label.label
        if self._desk.do(e.MarkQuestion(start, end, label.body, full, parent)):
            marked = self._desk.document.dossier.structure.segment_at(start)
            if isinstance(marked, Question):
                self._desk.choose(marked.id)

    def mark_answer(self) -> None:
        """Make the selection an answer, declared for what its label says, else for the current question."""
        found = self._desk.selection()
        if found is None or self._desk.document is None:
            return
        start, end = found
        structure = self._desk.document.dossier.structure
        label = label_of(self._desk.document.dossier, start, end)
        judged = {q.id for q in structure.judged}
        claims = tuple(q for q in label.declared if q in judged)
        if not claims and self._desk.question in judged and self._desk.question is not None:
            claims = (self._desk.question,)
        self._desk.do(e.MarkAnswer(start, end, label.body, label.label, claims))

    def split_part(self) -> None:
        """Cut the part at the caret in two."""
        part = self._part()
        if part is None or self._desk.document is None:
            return
        at = self._desk.source.caret()
        label = label_of(self._desk.document.dossier, at, part.span.end)
        self._desk.do(e.SplitPart(_kind(part), part.id, at, label.body, label.label))

    def merge_part(self) -> None:
        """Make the part at the caret and the next of its kind one."""
        part = self._part()
        if part is None or self._desk.document is None:
            return
        structure = self._desk.document.dossier.structure
        same: tuple[Segment, ...] = structure.answers if isinstance(part, Answer) else structure.questions
        after = [s for s in same if s.span > part.span]
        if not after:
            self._desk.said.emit(self.tr("There is no part after this one to merge it with."))
            return
        self._desk.do(e.MergeParts(_kind(part), part.id, after[0].id))

    def delete_part(self) -> None:
        """Make the part at the caret plain text."""
        part = self._part()
        if part is not None:
            self._desk.do(e.DeletePart(_kind(part), part.id))

    def relabel_part(self) -> None:
        """Ask for another label of the part at the caret."""
        part = self._part()
        if part is None:
            return
        title, prompt = self.tr("Relabel"), self.tr("Label of {0}, nothing for none").format(part.id)
        label, agreed = QInputDialog.getText(self._window, title, prompt, text=part.label or "")
        if agreed:
            self._desk.do(e.RelabelPart(_kind(part), part.id, label.strip() or None))

    def declare_answer(self) -> None:
        """Ask which questions the answer at the caret is declared for."""
        from annotator.gui.views.dialogs import ClaimsDialog

        part = self._part()
        if not isinstance(part, Answer) or self._desk.document is None:
            self._desk.said.emit(self.tr("Put the caret in an answer first."))
            return
        dialog = ClaimsDialog(self._desk.document.dossier, part, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._desk.do(e.DeclareAnswer(part.id, dialog.chosen()))

    def toggle_judged(self) -> None:
        """Make the question at the caret a stem, or a question to judge again."""
        part = self._part()
        if isinstance(part, Question):
            self._desk.do(e.JudgeQuestion(part.id, not part.judged))
        else:
            self._desk.said.emit(self.tr("Put the caret in a question first."))

    def next_doubtful(self) -> None:
        """Go to the next part that the program is not sure of, and say why."""
        if self._desk.document is None:
            return
        source = self._desk.source
        found = next_doubtful(self._desk.document.dossier.structure, source.caret())
        if found is None:
            self._desk.said.emit(self.tr("The program is sure of all parts."))
            return
        span = found.part.span
        source.reveal(span.start, span.end)
        source.select(span.start, span.start)
        if isinstance(found.part, Question):
            self._desk.choose(found.part.id)
        self._desk.said.emit(" ".join(translated(sentence) for sentence in found.why))

    def change_language(self) -> None:
        """Ask for the language of the text, and find its questions and answers anew with the words of it."""
        document = self._desk.document
        if document is None:
            return
        names = {self.tr("Dutch"): "nl", self.tr("French"): "fr", self.tr("English"): "en", self.tr("German"): "de"}
        now = list(names.values())
        spoken = document.dossier.facts.language
        name, agreed = QInputDialog.getItem(
            self._window,
            self.tr("Language of the text"),
            self.tr("Questions and answers are found anew with the words of"),
            list(names),
            now.index(spoken) if spoken in now else 0,
            False,
        )
        if not agreed:
            return
        self._restructure(partial(in_language, document.dossier, names[name]))

    def find_anew(self) -> None:
        """Find the questions and answers anew, as on the first day; what was corrected by hand goes."""
        document = self._desk.document
        if document is not None:
            self._desk.finish()
            self._restructure(partial(found_anew, document.dossier))

    def _restructure(self, find: Callable[[], Restructure]) -> None:
        """Take the structure that `find` finds, after showing which findings would have no place in it."""
        from annotator.gui.views.losing import LossesDialog

        document = self._desk.document
        if document is None:
            return
        try:
            edit = find()
        except AnnotatorError as error:
            self._desk.said.emit(translated(error.phrase))
            return
        losses = edit.losses(document.dossier)
        named = document.visible_names
        if losses and LossesDialog(losses, named, self._window).exec() != QDialog.DialogCode.Accepted:
            self._desk.said.emit(self.tr("Nothing was changed."))
            return
        if edit.apply(document.dossier) == document.dossier:
            self._desk.said.emit(self.tr("The same questions and answers were found again."))
        else:
            self._desk.do(edit)

    def _part(self) -> Segment | None:
        if self._desk.document is None:
            return None
        dossier = self._desk.document.dossier
        part = dossier.structure.segment_beside(self._desk.source.caret(), dossier.source.text)
        if part is None:
            self._desk.said.emit(self.tr("Put the caret in a question or an answer first."))
        return part


def _kind(part: Segment) -> PartKind:
    return PartKind.ANSWER if isinstance(part, Answer) else PartKind.QUESTION
