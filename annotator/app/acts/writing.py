"""Whether an act can be done now, and one act made of several edits."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.app.errors import AppError
from annotator.app.session.session import Session
from annotator.core.edits import Edit, Several
from annotator.core.phrases import Phrase
from annotator.core.review import ReviewState


def writer(session: Session, *, completed: bool = False) -> str:
    """The id of the review that findings go to; `completed`: one that is complete takes this too.

    Raises `AppError` where there can be none now.
    """
    if session.reviewer is None:
        raise AppError("Nobody is named who reviews; say who does first.")
    if session.only_read:
        raise only_to_read(session)
    if session.review.state is ReviewState.COMPLETE and not completed:
        raise AppError("The review is complete; take it up again to change it (menu Review).")
    return session.review.reviewer.id


def only_to_read(session: Session) -> AppError:
    """The sentence of a review that is another's."""
    name = session.review.reviewer.name
    return AppError("This is the review by {name}, to read; choose your own above the list to work on it.", name=name)


def together(edits: Sequence[Edit], title: Phrase) -> Edit:
    """Edits that are one act called `title`; a single one keeps its own name."""
    return edits[0] if len(edits) == 1 else Several(tuple(edits), title)


def for_each(questions: Sequence[str], title: Phrase, make: Callable[[str], Sequence[Edit]]) -> Edit:
    """What `make` gives for each of the questions, as one act. Raises `AppError` where there is no question."""
    if not questions:
        raise AppError("Choose a question first.")
    return together([edit for question in questions for edit in make(question)], title)
