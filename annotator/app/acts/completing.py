"""Completing a review, taking it up again, and hiding findings from other reviewers."""

from __future__ import annotations

from annotator.app.acts.writing import writer
from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.app.times import utc_now
from annotator.core import edits as e
from annotator.core.edits import Edit
from annotator.core.review import ReviewState


def complete(session: Session) -> Edit:
    """The review is complete, whatever is open in it."""
    return e.SetReviewState(writer(session), ReviewState.COMPLETE, utc_now())


def take_up_again(session: Session) -> Edit:
    """Work on a completed review again."""
    if session.only_read or session.review.state is not ReviewState.COMPLETE:
        raise AppError("Your review is not complete; go on with it.")
    return e.SetReviewState(session.review.reviewer.id, ReviewState.IN_PROGRESS, utc_now())


def toggle_blind(session: Session) -> Edit:
    """Hide the findings of reviewers from each other until all are complete, or no longer; who does it is kept."""
    return e.SetBlind(not session.dossier.blind, session.reviewer, utc_now())
