"""Proposing the day that a commitment is due on; the reviewer takes it, or writes another."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.core.commitments import Commitment
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier


@dataclass(frozen=True, slots=True)
class ProposedDue:
    """The words of the due date, as written, and the day (ISO 8601) that they stand for."""

    words: str
    day: str


def typed_day(words: str, said: str | None) -> str | None:
    """The day (ISO 8601) that a person types; None where it is not understood. See `analysis.typed_dates`."""
    from annotator.analysis import typed_dates

    return typed_dates.typed_day(words, said)


def proposed_due(dossier: Dossier, commitment: Commitment) -> ProposedDue | None:
    """What the due date as written, else the commitment's passages, say of the day; None once a day is stated."""
    from annotator.analysis.duedates import due_date

    if commitment.due is not None:
        return None
    for text in (commitment.due_text, *(p.exact for p in commitment.passages)):
        found = due_date(text, dossier.facts.date_answered)
        if found is not None:
            words = commitment.due_text or on_one_line(found.span.of(text))
            return ProposedDue(words, found.day)
    return None
