"""The acts on passages in the text: choosing, moving their ends, taking away, notes, copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.app.acts import committing, judging, noting
from annotator.app.quoting import quoted, reference
from annotator.app.sentences import sentence_at, sentence_beside
from annotator.app.session.session import Session
from annotator.core.edits import Edit
from annotator.core.printed import in_short
from annotator.core.review import Note
from annotator.core.spans import Span, trimmed, word_edge
from annotator.gui.document import translated
from annotator.gui.presenter import Presenter
from annotator.gui.translation.words import number
from annotator.gui.views.source import MarkKind, TextMark

SHOWN = 60
"""Characters of a summary or a note in a menu."""
MOVING: dict[MarkKind, Callable[[Session, str, Span, Span], Edit]] = {
    MarkKind.EVIDENCE: judging.move_evidence,
    MarkKind.COMMITMENT: committing.move_passage,
    MarkKind.NOTE: lambda session, note, _, new: noting.move(session, note, new),
}
REMOVING: dict[MarkKind, Callable[[Session, str, Span], Edit]] = {
    MarkKind.EVIDENCE: judging.remove_evidence,
    MarkKind.COMMITMENT: committing.remove_passage,
    MarkKind.NOTE: lambda session, note, _: noting.remove(session, note),
    MarkKind.SUGGESTION: lambda session, _, span: committing.dismiss(session, span),
}
ON_SELECTION = ("add_evidence", "add_commitment", "add_note", "mark_question", "mark_answer")
AT_CARET = ("split_part", "merge_part", "relabel_part", "declare_answer", "delete_part")


class Passages(QObject):
    """Makes edits of what the user does with passages. Slot names are those of the action table.

    `chosen(Mark)` tells which passage was chosen, after its question is the current one.
    """

    chosen = Signal(TextMark)

    def __init__(self, presenter: Presenter, window: QWidget) -> None:
        super().__init__(presenter)
        self._presenter, self._window, self._pane = presenter, window, presenter.source
        self._actions: Mapping[str, QAction] = {}
        self._menu: QMenu | None = None
        self._pane.marks_chosen.connect(self.offer)
        self._pane.passage_moved.connect(self.move)
        self._pane.menu_wanted.connect(self.show_menu)
        self._pane.note_wanted.connect(self.edit_note)
        self._pane.sentence_wanted.connect(self._select_sentence)
        self._pane.markup.named = self.name

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Put these actions, by name, into the menu on the text."""
        self._actions = actions

    def name(self, mark: TextMark) -> str:
        """What a passage is, in a few words."""
        review = self._presenter.document.review
        if mark.kind is MarkKind.EVIDENCE:
            return self.tr("Evidence for {0}").format(number(mark.id))
        if mark.kind is MarkKind.COMMITMENT:
            known = (c.summary for c in review.commitments if c.id == mark.id) if review is not None else iter(())
            return self.tr("Commitment: {0}").format(in_short(next(known, ""), SHOWN))
        if mark.kind is MarkKind.NOTE:
            note = self._note(mark.id)
            return self.tr("Note: {0}").format(in_short(note.text, SHOWN) if note is not None else "")
        return self.tr("Suggested commitment")

    def offer(self, marks: tuple[TextMark, ...], place: QPoint) -> None:
        """Choose the passage that was clicked; where there are several, offer each of them."""
        if len(marks) == 1:
            self.choose(marks[0])
            return
        menu = self._new_menu()
        for mark in marks:
            menu.addAction(self.name(mark)).setData(mark)
        menu.triggered.connect(self._choose_offered)
        menu.popup(place)

    def choose(self, mark: TextMark) -> None:
        """Make a passage the chosen one, and what it belongs to the current question or commitment."""
        if self._pane.markup.fixed:
            return
        with self._pane.still():
            if mark.kind is MarkKind.EVIDENCE:
                self._presenter.choose(mark.id)
            elif mark.kind is MarkKind.COMMITMENT:
                self._presenter.commitments.set_current(mark.id)
                self._presenter.panel_wanted.emit("commitments")
            elif mark.kind is MarkKind.SUGGESTION:
                self._choose_suggestion(mark)
        self._pane.markup.choose(mark)
        self.chosen.emit(mark)

    def select_sentence(self) -> None:
        """Select the sentence at the caret; where words are selected, as far as the end of the next sentence."""
        chosen, found = self._pane.markup.chosen, self._pane.selection()
        here = chosen.start if chosen is not None and found is None else self._pane.caret()
        self._select_sentence(found[1] if found is not None else here, found[0] if found is not None else None)

    def _select_sentence(self, point: int, start: int | None = None) -> None:
        document = self._presenter.document
        find = sentence_beside if start is None else sentence_at
        sentence = find(document.dossier, point)
        if sentence is None:
            self._presenter.said.emit(self.tr("There is no sentence of a question or answer here."))
            return
        self._pane.select(sentence.start if start is None else start, sentence.end)

    def next_passage(self) -> None:
        self._step(forward=True)

    def previous_passage(self) -> None:
        self._step(forward=False)

    def passages_here(self) -> None:
        """Offer the passages at the caret."""
        marks = tuple(self._pane.markup.marks.at(self._pane.caret()))
        if marks:
            self.offer(marks, self._pane.caret_place())
        else:
            self._presenter.said.emit(self.tr("There is no passage at the caret."))

    def end_forward(self) -> None:
        self._move_end(end=True, forward=True)

    def end_back(self) -> None:
        self._move_end(end=True, forward=False)

    def start_forward(self) -> None:
        self._move_end(end=False, forward=True)

    def start_back(self) -> None:
        self._move_end(end=False, forward=False)

    def move(self, mark: TextMark, start: int, end: int) -> None:
        """Give a passage other ends, without white space at them."""
        document = self._presenter.document
        if mark.kind not in MOVING:
            return
        old, new = mark.span, trimmed(document.dossier.source.text, start, end)
        if len(new) and new != old and self._presenter.find(lambda it: MOVING[mark.kind](it, mark.id, old, new)):
            self._pane.markup.choose(TextMark(new.start, new.end, mark.kind, mark.id))

    def remove_passage(self) -> None:
        """Take the chosen passage away from its finding."""
        mark = self._chosen()
        if mark is not None:
            self._presenter.find(lambda session: REMOVING[mark.kind](session, mark.id, mark.span))

    def add_note(self) -> None:
        """Write a note on the selection; where nothing is selected, change the chosen note or the one at the caret."""
        from annotator.gui.views.notes import NoteDialog

        found = self._pane.selection()
        mark = self._pane.markup.chosen
        here = [mark] if mark is not None else self._pane.markup.marks.at(self._pane.caret())
        known = next((m for m in here if m.kind is MarkKind.NOTE), None)
        if found is None and known is not None:
            self.edit_note(known)
            return
        found = found or self._presenter.selection()
        if found is None or not self._presenter.may_find():
            return
        dialog = NoteDialog(quoted(self._presenter.document.dossier, *found), "", known=False, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._presenter.find(lambda session: noting.add(session, dialog.note(), Span(*found)))

    def edit_note(self, mark: TextMark) -> None:
        """Show a note, to change or to remove it."""
        from annotator.gui.views.notes import NoteDialog

        note, document = self._note(mark.id), self._presenter.document
        if note is None:
            return
        words = quoted(document.dossier, note.passage.span.start, note.passage.span.end)
        dialog = NoteDialog(words, note.text, known=True, parent=self._window)
        done = dialog.exec()
        if done != QDialog.DialogCode.Rejected:
            text = "" if done == NoteDialog.REMOVE else dialog.note()
            self._presenter.find(lambda session: noting.change(session, note.id, text))

    def copy_quote(self) -> None:
        """Put the selection, or else the chosen passage, on the clipboard with where it stands."""
        mark, found = self._pane.markup.chosen, self._pane.selection()
        if found is None and mark is not None:
            found = (mark.start, mark.end)
        found = found or self._presenter.selection()
        document = self._presenter.document
        if found is None:
            return
        where = ", ".join(translated(part) for part in reference(document.dossier, *found))
        QGuiApplication.clipboard().setText(f"“{quoted(document.dossier, *found)}” — {where}")
        self._presenter.said.emit(self.tr("Copied with its reference."))

    def show_menu(self, place: QPoint) -> None:
        """Show what can be done with the selection, or at the caret."""
        menu = self._new_menu()
        for mark in self._pane.markup.marks.at(self._pane.caret()):
            menu.addAction(self.name(mark)).setData(mark)
        menu.addSeparator()
        if self._pane.selection() is not None:
            copy = menu.addAction(self.tr("&Copy"))
            copy.triggered.connect(self._pane.active.copy)
            self._add(menu, ("copy_quote",))
            menu.addSeparator()
            self._add(menu, ON_SELECTION)
        else:
            if self._pane.markup.chosen is not None:
                self._add(menu, ("copy_quote", "add_note", "remove_passage"))
                menu.addSeparator()
            self._add(menu, AT_CARET)
        menu.triggered.connect(self._choose_offered)
        menu.popup(place)

    def _add(self, menu: QMenu, names: tuple[str, ...]) -> None:
        menu.addActions([self._actions[name] for name in names if name in self._actions])

    def _choose_offered(self, action: QAction) -> None:
        mark = action.data()
        if isinstance(mark, TextMark):
            self.choose(mark)

    def _new_menu(self) -> QMenu:
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = QMenu(self._window)
        return self._menu

    def _choose_suggestion(self, mark: TextMark) -> None:
        spans = {(s.span.start, s.span.end): s for s in self._presenter.commitments.suggestions}
        suggestion = spans.get((mark.start, mark.end))
        if suggestion is not None:
            self._presenter.panel_wanted.emit("commitments")
            self._presenter.commitments.choose_suggestion(suggestion)

    def _step(self, *, forward: bool) -> None:
        markup = self._pane.markup
        at = markup.chosen.start if markup.chosen is not None else self._pane.caret()
        mark = markup.marks.beside(at, forward=forward)
        if mark is None:
            self._presenter.said.emit(self.tr("There is no further passage in that direction."))
            return
        self.choose(mark)
        self._pane.reveal(mark.start, mark.end)

    def _move_end(self, *, end: bool, forward: bool) -> None:
        mark, document = self._chosen(), self._presenter.document
        if mark is None:
            return
        text = document.dossier.source.text
        at = word_edge(text, mark.end if end else mark.start, end=end, forward=forward)
        start, stop = (mark.start, at) if end else (at, mark.end)
        if start < stop:
            self.move(mark, start, stop)

    def _chosen(self) -> TextMark | None:
        mark = self._pane.markup.chosen
        if mark is None:
            self._presenter.said.emit(self.tr("Choose a passage in the text first: click it, or press F8."))
        return mark

    def _note(self, note_id: str) -> Note | None:
        document = self._presenter.document
        notes = document.review.notes
        return next((note for note in notes if note.id == note_id), None)
