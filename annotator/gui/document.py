"""One open file: its dossier, its undo stack, and the one signal that says what changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from annotator.app.errors import AppError
from annotator.app.files.sessions import Opened
from annotator.app.times import utc_now
from annotator.core.changes import changes
from annotator.core.codebook import Codebook
from annotator.core.editing import Edit, Several
from annotator.core.history import Act, Done, Redone, Saved, Undone
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review, Reviewer, ReviewState
from annotator.gui.language.words import named


def translated(said: Phrase, codebook: Codebook | None = None) -> str:
    """A sentence from the layers below, in the language of the window; reasons go by their label in `codebook`."""
    return said.filled(QCoreApplication.translate("phrases", said.template), partial(named, codebook=codebook))


class Document(QObject):
    """Holds the state; `perform` is the only way to change it. Emits `changed(Changes)` after do, undo and redo.

    Before that `acted(Act)` tells what is done, for the journal.
    `shown` is the id of the reviewer whose review is asked for; "" for one's own.
    """

    changed = Signal(object)
    acted = Signal(object)

    def __init__(
        self, opened: Opened, reviewer: Reviewer | None, parent: QObject | None = None, *, read_only: bool = False
    ) -> None:
        super().__init__(parent)
        self.dossier: Dossier = opened.dossier
        self.path: Path | None = opened.path
        self.name: str = opened.name
        self.sha256: str | None = opened.sha256
        self.reviewer = reviewer
        self.shown: str = ""
        self.undo_stack = QUndoStack(self)
        self.read_only = read_only
        self.last_edit: Edit | None = None
        self._moving = False

    @property
    def visible_reviews(self) -> tuple[Review, ...]:
        """The reviews that may be seen: only one's own while findings are hidden from other reviewers."""
        if not self.dossier.findings_hidden:
            return self.dossier.reviews
        return tuple(r for r in self.dossier.reviews if self.reviewer is not None and r.reviewer.id == self.reviewer.id)

    @property
    def visible_names(self) -> dict[str, str]:
        """The names of those whose reviews may be seen, by their ids."""
        return {r.reviewer.id: r.reviewer.name for r in self.visible_reviews}

    @property
    def review(self) -> Review:
        """The review that is shown: the one asked for, else one's own, else the first to be seen, else an empty one."""
        seen = {r.reviewer.id: r for r in self.visible_reviews}
        if self.shown in seen:
            return seen[self.shown]
        if self.reviewer is not None:
            return seen.get(self.reviewer.id, Review(self.reviewer))
        return next(iter(seen.values()), Review(Reviewer("", "")))

    @property
    def only_read(self) -> bool:
        """Whether the review that is shown is another's. A consensus belongs to all whom it was made of."""
        if self.reviewer is None:
            return False
        review = self.review
        return review.reviewer.id != self.reviewer.id and self.reviewer.id not in review.parties

    @property
    def editable(self) -> bool:
        """Whether findings can be changed: the review that is shown is one's own, and not completed."""
        return not self.read_only and not self.only_read and self.review.state is not ReviewState.COMPLETE

    @property
    def modified(self) -> bool:
        return not self.undo_stack.isClean()

    def perform(self, edit: Edit, *, joins: bool = False) -> None:
        """Do an act of the user, undoable. Nothing changes where it is refused.

        `joins` makes it one undo step with the edit before, unless that was undone or saved meanwhile. Raises
        `ReviewError` where the rules forbid it, `AppError` where the document was opened to be read only.
        """
        if self.read_only:
            raise AppError("{name} was opened to be read only; open a copy to change it.", name=self.name)
        after = edit.apply(self.dossier)
        if after == self.dossier:
            return
        stack = self.undo_stack
        joins = joins and stack.canUndo() and not stack.canRedo() and not stack.isClean()
        self._tell(Done(edit, utc_now(), joins))
        self.last_edit = edit
        stack.push(self._step(edit, after, joins=joins))

    def replay(self, acts: Iterable[Act]) -> None:
        """Do again what a journal holds, seen by nobody; for a document that nothing was done to yet."""
        with self._unseen():
            for act in acts:
                self._replay(act)

    def perform_finding(self, edit: Edit, *, joins: bool = False) -> None:
        """Do an act that belongs to the review that is shown; the first one begins the reviewer's own with it."""
        from annotator.core.edits import StartReview

        own = self.reviewer is not None and self.review.reviewer.id == self.reviewer.id
        if self.reviewer is not None and own and not self.dossier.has_review(self.reviewer.id):
            edit = Several((StartReview(self.reviewer, utc_now()), edit), edit.describe())
        self.perform(edit, joins=joins)

    def now_saved(self, state: Dossier, path: Path, sha256: str) -> None:
        """The file at `path` holds `state`: there the document is unmodified, wherever editing went meanwhile."""
        saved = Saved(self._index_of(state), str(path.absolute()), sha256, utc_now())
        self._tell(saved)
        with self._unseen():
            self._replay(saved)

    def take(self, state: Dossier, act: Act | None = None) -> None:
        """Take the state that an undo step holds; `act` where it is one that was not told yet."""
        if act is not None:
            self.last_edit = None
            self._tell(act)
        before, self.dossier = self.dossier, state
        if not self._moving:
            self.changed.emit(changes(before, state))

    def _tell(self, act: Act) -> None:
        if not self._moving:
            self.acted.emit(act)

    @contextmanager
    def _unseen(self) -> Iterator[None]:
        """Move along the undo stack with no signal but one at the end, that says whether the document is modified."""
        blocked = QSignalBlocker(self.undo_stack)
        self._moving = True
        try:
            yield
        finally:
            self._moving = False
            blocked.unblock()
        self.undo_stack.cleanChanged.emit(self.undo_stack.isClean())

    def _replay(self, act: Act) -> None:
        stack = self.undo_stack
        match act:
            case Done(edit, _, joins):
                stack.push(self._step(edit, edit.apply(self.dossier), joins=joins))
            case Undone():
                stack.undo()
            case Redone():
                stack.redo()
            case Saved(step, path, sha256):
                self.path, self.name, self.sha256 = Path(path), Path(path).name, sha256
                self._set_clean(step)

    def _step(self, edit: Edit, after: Dossier, *, joins: bool) -> _Step:
        return _Step(self, self.dossier, after, translated(edit.describe(), after.codebook), joins)

    def _set_clean(self, step: int | None) -> None:
        """The document is unmodified after `step` steps. Qt marks only where it stands, so go there and back."""
        if step is None:
            self.undo_stack.resetClean()
            return
        here = self.undo_stack.index()
        self.undo_stack.setIndex(step)
        self.undo_stack.setClean()
        self.undo_stack.setIndex(here)

    def _index_of(self, state: Dossier) -> int | None:
        """The place in the undo stack at which the document is `state`, None where it no longer is there."""
        if state is self.dossier:
            return self.undo_stack.index()
        steps = [self.undo_stack.command(number) for number in range(self.undo_stack.count())]
        for number, step in enumerate(steps):
            assert isinstance(step, _Step)
            if step.before is state:
                return number
            if step.after is state:
                return number + 1
        return None


class _Step(QUndoCommand):
    """The one kind of undo step: two states, both of which share all that did not change."""

    def __init__(self, document: Document, before: Dossier, after: Dossier, title: str, joins: bool) -> None:
        super().__init__(title)
        self._document, self.before, self.after, self.joins = document, before, after, joins
        self._fresh = True

    def id(self) -> int:
        return 1  # Qt asks `mergeWith` only of steps of one kind, which all of them are

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or not other.joins:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._document.take(self.before, Undone(utc_now()))

    def redo(self) -> None:
        # Qt calls this for the push too.
        self._document.take(self.after, None if self._fresh else Redone(utc_now()))
        self._fresh = False
