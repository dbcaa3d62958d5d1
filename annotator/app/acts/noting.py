"""Notes on passages: they say nothing of a verdict, and any words can have one."""

from __future__ import annotations

from annotator.app.acts.writing import writer
from annotator.app.session.session import Session
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.addresses import new_id
from annotator.core.edits import Edit
from annotator.core.spans import Span


def add(session: Session, text: str, span: Span) -> Edit | None:
    """A note on the words; none where it says nothing."""
    new = new_id("n", {note.id for note in session.review.notes})
    return e.AddNote(writer(session), new, text, span.start, span.end, utc_now()) if text else None


def change(session: Session, note: str, text: str) -> Edit | None:
    """Other words for a note; one without words is removed."""
    reviewer = writer(session)
    if not text:
        return e.RemoveNote(reviewer, note)
    same = any(known.id == note and known.text == text for known in session.review.notes)
    return None if same else e.ChangeNote(reviewer, note, text, utc_now())


def move(session: Session, note: str, span: Span) -> Edit:
    """The note stands at other words."""
    return e.MoveNote(writer(session), note, span.start, span.end, utc_now())


def remove(session: Session, note: str) -> Edit:
    """Take a note away."""
    return e.RemoveNote(writer(session), note)
