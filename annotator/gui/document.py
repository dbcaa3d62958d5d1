"""A session for Qt: its callbacks as signals."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from annotator.core.changes import Changes
from annotator.core.codebook import Codebook
from annotator.core.editing import Edit
from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Review, Reviewer
from annotator.gui.translation.words import called, named, question_label

if TYPE_CHECKING:
    from annotator.app.files.opening import Opened
    from annotator.app.team.log import Conflict

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
    """Tells what its `session` tells, as signals; see there."""

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
        from annotator.app.session.session import Session
        from annotator.app.session.store import Revision

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
        self.session.subscribe(self.changed.emit, self.acted.emit, self.moved.emit)

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
