"""One open file: its dossier, its undo stack, and the one signal that says what changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from annotator.app.sessions import Opened
from annotator.app.times import utc_now
from annotator.core.changes import changes
from annotator.core.edits import Edit, Several, StartReview
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review, Reviewer


def translated(said: Phrase) -> str:
    """A sentence from the layers below, in the language of the window."""
    return said.filled(QCoreApplication.translate("phrases", said.template))


class Document(QObject):
    """Holds the state; `perform` is the only way to change it. Emits `changed(Changes)` after do, undo and redo."""

    changed = Signal(object)

    def __init__(self, opened: Opened, reviewer: Reviewer | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dossier: Dossier = opened.dossier
        self.path: Path | None = opened.path
        self.name: str = opened.name
        self.reviewer = reviewer
        self.undo_stack = QUndoStack(self)
        self._moving = False

    @property
    def review(self) -> Review:
        """The review that is worked on: the reviewer's own, else the first in the file, else an empty one."""
        reviews = self.dossier.reviews
        if self.reviewer is None:
            return reviews[0] if reviews else Review(Reviewer("", ""))
        own = (r for r in reviews if r.reviewer.id == self.reviewer.id)
        return next(own, Review(self.reviewer))

    @property
    def modified(self) -> bool:
        return not self.undo_stack.isClean()

    def perform(self, edit: Edit) -> None:
        """Do an act of the user, undoable. Raises `ReviewError` where the rules forbid it; nothing changes then."""
        after = edit.apply(self.dossier)
        if after != self.dossier:
            self.undo_stack.push(_Step(self, self.dossier, after, translated(edit.describe())))

    def perform_finding(self, edit: Edit) -> None:
        """Do an act that belongs to the reviewer's review; the first one begins the review with it."""
        if self.reviewer is not None and not self.dossier.has_review(self.reviewer.id):
            edit = Several((StartReview(self.reviewer, utc_now()), edit), edit.describe())
        self.perform(edit)

    def now_saved(self, state: Dossier, path: Path) -> None:
        """The file at `path` holds `state`: there the document is unmodified, wherever editing went meanwhile."""
        self.path, self.name = path, path.name
        stack = self.undo_stack
        here, there = stack.index(), self._index_of(state)
        if there is None:
            stack.resetClean()
            return
        # Qt marks only the step that it stands at, so go there and back, seen by nobody.
        blocked = QSignalBlocker(stack)
        self._moving = True
        stack.setIndex(there)
        stack.setClean()
        stack.setIndex(here)
        self._moving = False
        blocked.unblock()
        stack.cleanChanged.emit(stack.isClean())

    def show_state(self, state: Dossier) -> None:
        """Take the state that an undo step holds."""
        before, self.dossier = self.dossier, state
        if not self._moving:
            self.changed.emit(changes(before, state))

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

    def __init__(self, document: Document, before: Dossier, after: Dossier, title: str) -> None:
        super().__init__(title)
        self._document, self.before, self.after = document, before, after

    def undo(self) -> None:
        self._document.show_state(self.before)

    def redo(self) -> None:
        self._document.show_state(self.after)
