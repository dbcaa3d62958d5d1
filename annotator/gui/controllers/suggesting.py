"""What the program proposes, and what the reviewer does with it. Nothing is ever accepted by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from annotator.app.acts import committing, judging
from annotator.app.suggestions import Suggestion, offered_evidence, open_suggestions, silent, suggested_commitments
from annotator.core.errors import AnnotatorError
from annotator.core.review import Dossier
from annotator.core.source import Facts
from annotator.core.structure import Structure
from annotator.gui.controllers.committing import Committing
from annotator.gui.document import Document
from annotator.gui.jobs import Jobs, Latest
from annotator.gui.presenter import Presenter
from annotator.gui.views.source import MarkKind

LONG = 100_000
"""Code points from which on a text is read in a process of its own: a shorter one takes less than starting one."""


class Suggesting(QObject):
    """Suggested commitments, found off the GUI thread, and evidence for questions that a joint answer claims."""

    def __init__(self, presenter: Presenter, committing: Committing, jobs: Jobs) -> None:
        super().__init__(presenter)
        self._presenter, self._committing, self._jobs = presenter, committing, jobs
        self._read: tuple[Structure, Facts] | None = None
        self._looking = Latest()
        self._found: tuple[Suggestion, ...] = ()
        self._open: tuple[Suggestion, ...] = ()
        self._open_of: tuple[object, ...] = ()
        panel = presenter.commitments
        panel.suggestion_chosen.connect(self.show_suggestion)
        panel.suggestion_accepted.connect(self.accept)
        panel.suggestion_dismissed.connect(self.dismiss)
        panel.switched.connect(self._show_shown)
        presenter.details.candidate_wanted.connect(self.accept_evidence)
        presenter.question_changed.connect(self.follow)

    @property
    def open(self) -> tuple[Suggestion, ...]:
        """The suggestions that the reviewer has done nothing with yet; none where there is nothing to be done."""
        document = self._presenter.document
        if not document.editable:
            return ()
        review = document.review
        of = (self._found, review.commitments, review.dismissed)
        if len(self._open_of) != len(of) or any(one is not other for one, other in zip(of, self._open_of, strict=True)):
            self._open_of, self._open = of, open_suggestions(self._found, review)
        return self._open

    @property
    def wanted(self) -> tuple[Suggestion, ...]:
        """Those of them that are shown: the likely ones, or all."""
        return tuple(s for s in self.open if s.likely or self._presenter.commitments.everything)

    def follow(self) -> None:
        """Look for suggestions where questions or answers are others; show what is open of those known."""
        document = self._presenter.document
        read = (document.dossier.structure, document.dossier.facts)
        if self._read is None or read[0] is not self._read[0] or read[1] != self._read[1]:
            self._read, self._found = read, ()
            self._look(document.dossier)
        self._show(document)

    def _look(self, dossier: Dossier) -> None:
        run = self._jobs.run if len(dossier.source.text) < LONG else self._jobs.run_apart
        self._looking.begin(run(suggested_commitments, _told(dossier)), self._offer_found, self._refuse)

    def next_suggestion(self) -> None:
        """Choose the next suggestion, the first after the last."""
        waiting, chosen = self.wanted, self._presenter.commitments.suggestion
        if not waiting:
            self._presenter.said.emit(self.tr("There are no suggestions left."))
            return
        place = waiting.index(chosen) + 1 if chosen in waiting else 0
        self._choose(waiting[place % len(waiting)])

    def accept_suggestion(self) -> None:
        """The chosen suggestion is a commitment."""
        chosen = self._presenter.commitments.suggestion
        if chosen is None:
            self.next_suggestion()
        else:
            self.accept(chosen)

    def edit_suggestion(self) -> None:
        """The chosen suggestion is a commitment, to be written otherwise now; so is a commitment that is chosen."""
        if self._presenter.commitments.suggestion is not None:
            self.accept_suggestion()
        self._committing.edit_commitment()

    def dismiss_suggestion(self) -> None:
        """The chosen suggestion is none."""
        chosen = self._presenter.commitments.suggestion
        if chosen is None:
            self.next_suggestion()
        else:
            self.dismiss(chosen)

    def accept(self, suggestion: Suggestion) -> None:
        """Record a suggestion as a commitment, to be edited further."""
        self._committing.record(suggestion.span.start, suggestion.span.end, suggestion.type)

    def dismiss(self, suggestion: Suggestion) -> None:
        """Do not suggest it again; go on with the next."""
        waiting = self.wanted
        if self._presenter.find(lambda session: committing.dismiss(session, suggestion.span)):
            after = [s for s in waiting if s.span > suggestion.span]
            if after:
                self._choose(after[0])

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Bring it into view; the question that its answer claims becomes the current one."""
        document = self._presenter.document
        claimed = document.dossier.structure.answer(suggestion.answer).declared_for
        if claimed and self._presenter.question not in claimed:
            self._presenter.choose(claimed[0])
        self._presenter.source.reveal(suggestion.span.start, suggestion.span.end)

    def accept_evidence(self) -> None:
        """The passage that is offered proves the verdict on the current question."""
        question, offered = self._presenter.question, self._presenter.details.evidence.offered
        if offered is None or question is None:
            self._presenter.said.emit(self.tr("No passage is suggested for this question; select one."))
            return
        self._presenter.find(lambda session: judging.add_evidence(session, question, offered))

    def _choose(self, suggestion: Suggestion) -> None:
        self._presenter.panel_wanted.emit("commitments")
        self._presenter.commitments.choose_suggestion(suggestion)
        self.show_suggestion(suggestion)

    def _refuse(self, error: AnnotatorError) -> None:
        self._presenter.said.emit(self._presenter.translated(error.phrase))

    def _offer_found(self, found: tuple[Suggestion, ...]) -> None:
        self._found = found
        self._show(self._presenter.document)

    def _show(self, document: Document) -> None:
        if self.open != self._presenter.commitments.suggestions:
            self._presenter.commitments.show_document(document, self.open)
            self._show_shown()
        question = self._presenter.question if document.editable else None
        quiet = question is not None and silent(document.dossier, question)
        offered = offered_evidence(document.dossier, document.review, question) if question and not quiet else ()
        self._presenter.details.show_offered([one.span for one in offered], silent=quiet)

    def _show_shown(self) -> None:
        marked = {f"{s.span.start}-{s.span.end}": (s.span,) for s in self.wanted}
        self._presenter.source.markup.show_marks(MarkKind.SUGGESTION, marked)


def _told(dossier: Dossier) -> Dossier:
    """The dossier without what suggestions have nothing to do with: it may have a way to go."""
    return replace(dossier, source=replace(dossier.source, original=b""), reviews=())
