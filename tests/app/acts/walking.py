"""What every test of an act does: it is done, undone and redone, and the whole dossier compared."""

from __future__ import annotations

from collections.abc import Callable

from annotator.app.session.session import Session
from annotator.core.edits import Edit
from annotator.core.review import Dossier, Review, Reviewer
from tests.strategies.small import ANNA, dossier


def session(start: Dossier | None = None, reviewer: Reviewer | None = ANNA) -> Session:
    return Session(start or dossier(), reviewer, name="bridges.xml")


def walked(at: Session, make: Callable[[Session], Edit | None], *, finding: bool = True) -> Review:
    """Do it, undo it, redo it; the review that is shown after it."""
    before = at.dossier
    edit = make(at)
    assert edit is not None
    assert (at.do_finding if finding else at.do)(edit), "it changes something"
    after = at.dossier
    assert after != before
    at.undo()
    assert at.dossier == before
    at.redo()
    assert at.dossier == after
    return at.review
