"""A session for Qt: its callbacks as signals, and its undo line as a stack that views can show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from annotator.app.files.opening import Opened
from annotator.app.session.history import History
from annotator.app.session.session import Session
from annotator.app.session.store import Revision
from annotator.app.team.log import Conflict
from annotator.core.changes import Changes
from annotator.core.codebook import Codebook
from annotator.core.editing import Edit
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review, Reviewer
from annotator.gui.translation.words import called, named, question_label

IDS = frozenset({"id", "question", "questions", "part", "answer", "target"})
"""Values of sentences that are ids of questions, answers, commitments and notes."""


def translated(said: Phrase, codebook: Codebook | None = None) -> str:
    """A sentence from the layers below, in the language of the window; reasons go by their label in `codebook`."""
    own = tuple((name, _id_shown(name, value) if name in IDS else value) for name, value in said.values)
    translation = QCoreApplication.translate("phrases", said.template)
    return Phrase(said.template, own).filled(translation, partial(named, codebook=codebook))


def _id_shown(name: str, identity: str) -> str:
    """An id as it is called; a part of the text, which may be either, as it stands in the gutter."""
    is_question = name == "part" and identity.removeprefix("q")[:1].isdigit()
    return question_label(identity) if is_question else called(identity)


class Document(QObject):
    """Tells what its `session` tells, as signals; see there. `undo_stack` has the titles of its undo line."""

    changed = Signal(Changes)
    acted = Signal(object)  # an `Act`, which is several classes
    moved = Signal()

    def __init__(
        self,
        opened: Opened,
        reviewer: Reviewer | None,
        parent: QObject | None = None,
        *,
        read_only: bool = False,
        sent: bool = False,
    ) -> None:
        """`sent`: it is a team's, whose store has each act as it is made, and says who reviews."""
        super().__init__(parent)
        self.session = Session(
            opened.dossier,
            reviewer,
            name=opened.name,
            path=opened.path,
            revision=Revision(opened.sha256),
            read_only=read_only,
            sent=sent,
        )
        self.sent = sent
        self.conflicts: tuple[Conflict, ...] = ()
        self.undo_stack = QUndoStack(self)
        self._titles: tuple[Phrase, ...] = ()
        self._following = False
        self.session.subscribe(self.changed.emit, self.acted.emit, self._moved)

    @property
    def dossier(self) -> Dossier:
        return self.session.dossier

    @property
    def reviewer(self) -> Reviewer | None:
        return self.session.reviewer

    @property
    def path(self) -> Path | None:
        return self.session.path

    @property
    def name(self) -> str:
        return self.session.name

    @property
    def review(self) -> Review:
        return self.session.review

    @property
    def visible_reviews(self) -> tuple[Review, ...]:
        return self.session.visible_reviews

    @property
    def visible_names(self) -> dict[str, str]:
        return self.session.visible_names

    @property
    def only_read(self) -> bool:
        return self.session.only_read

    @property
    def editable(self) -> bool:
        return self.session.editable

    @property
    def modified(self) -> bool:
        return self.session.modified

    def review_as(self, reviewer: Reviewer | None) -> None:
        """Have `reviewer` review from now on, where that is somebody, and somebody else."""
        if reviewer is not None and not self.sent and (self.reviewer is None or self.reviewer.id != reviewer.id):
            self.session.reviewer = reviewer

    def conflict_at(self, question: str) -> Conflict | None:
        """An act of one's own on a question that no longer applies, or one that belongs to no other question."""
        structure = self.dossier.structure
        fits = (c for c in self.conflicts if c.about == question or not structure.has_question(c.about))
        return next(fits, None)

    def perform(self, edit: Edit, *, joins: bool = False) -> None:
        """Do an act; see `Session.do`."""
        self.session.do(edit, joins=joins)

    def perform_finding(self, edit: Edit, *, joins: bool = False) -> None:
        """Do an act on the review that is shown; see `Session.do_finding`."""
        self.session.do_finding(edit, joins=joins)

    def follow(self, step: Callable[[], None]) -> None:
        """Go one step along the undo line, as a view of the stack wants it."""
        if not self._following:
            with self._followed():
                step()

    @contextmanager
    def _followed(self) -> Iterator[None]:
        self._following = True
        try:
            yield
        finally:
            self._following = False

    def _moved(self) -> None:
        if not self._following:
            with self._followed(), QSignalBlocker(self.undo_stack):
                self._mirror(self.session.history)
            self.undo_stack.indexChanged.emit(self.undo_stack.index())
        self.moved.emit()

    def _mirror(self, history: History) -> None:
        """Give the stack the titles and the places of the undo line."""
        stack, titles = self.undo_stack, history.titles
        same = next((n for n, (a, b) in enumerate(zip(self._titles, titles, strict=False)) if a is not b), len(titles))
        # Qt drops what could be done again only where something is pushed.
        same = min(same, len(self._titles), len(titles) - (len(titles) < len(self._titles)))
        stack.setIndex(same)
        for title in titles[same:]:
            stack.push(_Step(self, translated(title, self.dossier.codebook)))
        self._titles = titles
        if history.saved is None:
            stack.resetClean()
        else:
            stack.setIndex(history.saved)
            stack.setClean()
        stack.setIndex(history.index)


class _Step(QUndoCommand):
    """A title in a view of the undo line; a click there goes to its place."""

    def __init__(self, document: Document, title: str) -> None:
        super().__init__(title)
        self._document = document

    def undo(self) -> None:
        self._document.follow(self._document.session.undo)

    def redo(self) -> None:
        self._document.follow(self._document.session.redo)
