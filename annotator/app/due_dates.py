"""Proposing the day that a commitment is due on; the reviewer takes it, or writes another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.core.commitments import Commitment
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier

if TYPE_CHECKING:
    from annotator.analysis.dates import Interval


@dataclass(frozen=True, slots=True)
class ProposedDue:
    """The words of the due date, as written, and the days that they can mean, the likelier first."""

    words: str
    readings: tuple[Interval, ...]

    @property
    def day(self) -> str:
        """The day (ISO 8601) that is taken: the last of the likelier reading."""
        return self.readings[0].end

    @property
    def days(self) -> str:
        """All that the words can mean."""
        return " / ".join(map(str, self.readings))


def typed_days(words: str, said: str | None, language: str | None) -> tuple[Interval, ...]:
    """What a person's words for a day can mean; nothing where they are not understood. See `analysis.dates`."""
    from annotator.analysis import dates

    return dates.typed_days(words, said, language)


def proposed_due(dossier: Dossier, commitment: Commitment) -> ProposedDue | None:
    """What the due date as written, else the commitment's passages, say of the day; None once a day is stated."""
    from annotator.analysis.dates import due_date

    if commitment.due is not None:
        return None
    for text in (commitment.due_text, *(p.exact for p in commitment.passages)):
        found = due_date(text, dossier.facts.date_answered, dossier.facts.language)
        if found is not None:
            return ProposedDue(commitment.due_text or on_one_line(found.span.of(text)), found.readings)
    return None


def written_day(dossier: Dossier, words: str) -> str:
    """The one day (ISO 8601) that a reviewer writes in any form: "31/12/2026", "end of May 2025".

    Words that name no day are handed back for the edit to refuse. Raises `AppError` where they name several.
    """
    readings = typed_days(words, dossier.facts.date_answered, dossier.facts.language)
    if not readings:
        return words
    if len(readings) > 1 or readings[0].start != readings[0].end:
        days = " / ".join(map(str, readings))
        raise AppError("“{words}” can mean {days}; write one day as year-month-day.", words=words, days=days)
    return readings[0].end
