"""The acts on structure: what is a question, what is an answer, and what an answer claims."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog, QWidget

from annotator.app.acts import structuring
from annotator.app.doubts import next_doubtful
from annotator.app.restructuring import in_language
from annotator.app.session.session import Session
from annotator.core.edits import Edit, MarkAnswer, Restructure
from annotator.core.errors import AnnotatorError
from annotator.core.labels import called
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Segment, Structure
from annotator.gui.document import translated
from annotator.gui.presenter import Presenter


class Boundaries(QObject):
    """Makes edits of the structure menu. "The part at the caret" is where the text cursor stands."""

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._window = window
        self._offered: tuple[Structure, Answer, str] | None = None
        presenter.source.markup.snapped = self._snapped
        presenter.source.part_moved.connect(self.move_part)
        presenter.source.offer.accepted.connect(self.declare_likeliest)
        presenter.question_changed.connect(self.offer)

    def mark_question(self) -> None:
        """Make the selection a question; one inside another question is its sub-question."""
        found = self._presenter.selection()
        if found is None:
            return
        span = Span(*found)
        if self._presenter.act(lambda session: structuring.mark_question(session.dossier, span)) is None:
            return
        marked = self._presenter.ask(lambda session: structuring.part_at(session.dossier, span.start))
        if isinstance(marked, Question):
            self._presenter.choose(marked.id)

    def mark_answer(self) -> None:
        """Make the selection an answer, declared for what its label says."""
        found = self._presenter.selection()
        if found is None:
            return
        edit = self._presenter.act(lambda session: structuring.mark_answer(session.dossier, Span(*found)))
        if isinstance(edit, MarkAnswer) and not edit.declared_for:
            self._presenter.panel_wanted.emit("coverage")

    def split_part(self) -> None:
        """Cut the part at the caret in two."""
        at = self._presenter.source.caret()
        self._act(lambda session, part: structuring.split_part(session.dossier, part, at))

    def move_part(self, part: Segment, start: int, end: int) -> None:
        """Give a part other ends."""
        self._presenter.act(lambda _: structuring.move_part(part, Span(start, end)))

    def _snapped(self, part: Segment, point: int, at_end: bool, letters: bool) -> Span:
        dossier = self._presenter.document.dossier
        return structuring.moved_ends(dossier, part, point, at_end=at_end, letters=letters)

    def merge_part(self) -> None:
        """Make the part at the caret and the next of its kind one."""
        self._act(lambda session, part: structuring.merge_with_next(session.dossier, part))

    def delete_part(self) -> None:
        """Make the part at the caret plain text."""
        self._act(lambda _, part: structuring.delete_part(part))

    def relabel_part(self) -> None:
        """Ask for another label of the part at the caret."""
        part = self._part()
        if part is None:
            return
        title, prompt = self.tr("Relabel"), self.tr("Label of {0}, nothing for none").format(called(part.id))
        label, agreed = QInputDialog.getText(self._window, title, prompt, text=part.label or "")
        if agreed:
            self._presenter.do(structuring.relabel_part(part, label))

    def declare_answer(self) -> None:
        """Ask which questions the answer at the caret is declared for."""
        from annotator.gui.views.dialogs import ClaimsDialog

        caret = self._presenter.source.caret()
        answer = self._presenter.ask(lambda session: structuring.answer_at(session.dossier, caret))
        if answer is None:
            return
        dialog = ClaimsDialog(self._presenter.document.dossier, answer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.do(structuring.declare_answer(answer.id, dialog.chosen()))

    def declare_likeliest(self) -> None:
        """Declare an answer that claims nothing for the question that is offered for it."""
        caret = self._presenter.source.caret()
        self._presenter.act(lambda session: structuring.declare_likeliest(session.dossier, caret))

    def offer(self) -> None:
        """Offer the likeliest question for an answer that claims none."""
        dossier, known = self._presenter.document.dossier, self._offered
        answer = structuring.unclaiming(dossier, self._presenter.source.caret())
        if answer is None:
            self._offered = None
        elif known is None or known[0] is not dossier.structure or known[1] != answer:
            self._offered = dossier.structure, answer, structuring.likeliest_for(dossier, answer)
        self._presenter.source.offer.show_offer(self._offered[1:] if self._offered is not None else None)

    def toggle_judged(self) -> None:
        """Make the question at the caret a stem, or a question to judge again."""
        self._act(lambda _, part: structuring.toggle_judged(part))

    def next_doubtful(self) -> None:
        """Go to the next part that the program is not sure of, and say why."""
        source = self._presenter.source
        found = next_doubtful(self._presenter.document.dossier.structure, source.caret())
        if found is None:
            self._presenter.said.emit(self.tr("The program is sure of all parts."))
            return
        span = found.part.span
        source.reveal(span.start, span.end)
        source.select(span.start, span.start)
        if isinstance(found.part, Question):
            self._presenter.choose(found.part.id)
        self._presenter.said.emit(" ".join(translated(sentence) for sentence in found.why))

    def change_language(self) -> None:
        """Ask for the language of the text, and find its questions and answers anew with the words of it."""
        document = self._presenter.document
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

    def _restructure(self, find: Callable[[], Restructure]) -> None:
        """Take the structure that `find` finds, after showing what would go with it."""
        from annotator.gui.views.losing import LossesDialog

        document = self._presenter.document
        try:
            edit = find()
        except AnnotatorError as error:
            self._presenter.said.emit(translated(error.phrase))
            return
        losses, gone = edit.losses(document.dossier), edit.gone(document.dossier)
        names, asked = document.visible_names, bool(losses or gone)
        if asked and LossesDialog(losses, names, self._window, gone).exec() != QDialog.DialogCode.Accepted:
            self._presenter.said.emit(self.tr("Nothing was changed."))
            return
        if edit.apply(document.dossier) == document.dossier:
            self._presenter.said.emit(self.tr("The same questions and answers were found again."))
        else:
            self._presenter.do(edit)

    def _part(self) -> Segment | None:
        caret = self._presenter.source.caret()
        return self._presenter.ask(lambda session: structuring.part_at(session.dossier, caret))

    def _act(self, make: Callable[[Session, Segment], Edit]) -> None:
        part = self._part()
        if part is not None:
            self._presenter.act(lambda session: make(session, part))
