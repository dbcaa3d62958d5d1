"""Finding words in the source and in what a reviewer found.

What is typed is looked for as a reader would, see `core.folding`. A hyphen in it also finds the own hyphen of a word
at a line's end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING
from unicodedata import category, combining

from annotator.app.errors import AppError
from annotator.core.folding import folded
from annotator.core.review import Dossier, Review
from annotator.core.spans import Span

if TYPE_CHECKING:
    import regex

MOST = 20_000
"""Hits that are looked for in one text; who gets more looks for something else."""
PATIENCE = 1.0
"""Seconds of work that a search may take: a regular expression can be written so that it never ends."""


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for, and how. `regular`: `words` is a regular expression (of the library `regex`)."""

    words: str
    match_case: bool = False
    whole_word: bool = False
    regular: bool = False


@dataclass(frozen=True, slots=True)
class Hits:
    """The places found, in the order of the text; `more` where there are others beyond `MOST`."""

    spans: tuple[Span, ...] = ()
    more: bool = False


class FoundIn(StrEnum):
    """In what kind of finding words were found."""

    COMMENT = "comment"
    REASON = "reason"
    COMMITMENT = "commitment"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FoundFinding:
    """Words of a finding that were found; `id` is a question's, a commitment's or a note's, `place` in the source."""

    kind: FoundIn
    id: str
    words: str
    place: Span


def find_in_text(text: str, search: Search) -> Hits:
    """All places of `text` that match, without empty ones. Raises `AppError` for a bad or an endless expression."""
    if not search.words:
        return Hits()
    try:
        found = [Span(*place) for place in islice(_places(text, search), MOST + 1)]
    except TimeoutError:
        raise _endless(search) from None
    return Hits(tuple(found[:MOST]), more=len(found) > MOST)


def find_in_findings(dossier: Dossier, review: Review, search: Search, language: str) -> tuple[FoundFinding, ...]:
    """The findings of `review` with words that match, in the order of the text; all of them for an empty search.

    Reasons are looked for by their label in `language` (ISO 639-1). Raises `AppError` as `find_in_text` does.
    """
    try:
        found = [
            finding
            for finding in _worded(dossier, review, language)
            if not search.words or any(True for _ in _places(finding.words, search))
        ]
    except TimeoutError:
        raise _endless(search) from None
    return tuple(sorted(found, key=lambda finding: finding.place))


def _worded(dossier: Dossier, review: Review, language: str) -> Iterator[FoundFinding]:
    for assessment in review.assessments:
        place = dossier.structure.question(assessment.question).span
        if assessment.comment:
            yield FoundFinding(FoundIn.COMMENT, assessment.question, assessment.comment, place)
        for reason in filter(None, (assessment.reason, *assessment.other_reasons)):
            label = dossier.codebook.reason(reason).label.in_language(language)
            yield FoundFinding(FoundIn.REASON, assessment.question, label, place)
    for commitment in review.commitments:
        words = (commitment.summary, commitment.actor, commitment.due_text, commitment.comment)
        place = commitment.passages[0].span if commitment.passages else Span(0, 0)
        yield FoundFinding(FoundIn.COMMITMENT, commitment.id, " · ".join(filter(None, words)), place)
    for note in review.notes:
        yield FoundFinding(FoundIn.NOTE, note.id, note.text, note.passage.span)


def _places(text: str, search: Search) -> Iterator[tuple[int, int]]:
    """Start and end of each match in the order of the text, none empty and none over another."""
    if search.regular:
        yield from _matches(text, search)
        return
    ways = [_occurrences(text, search, False)]
    if "-" in folded(search.words).text:
        ways.append(_occurrences(text, search, True))
    past = 0
    for start, end in merge(*ways):
        if start >= past:
            yield start, end
            past = end


def _occurrences(text: str, search: Search, hyphenated: bool) -> Iterator[tuple[int, int]]:
    where = folded(text, case=search.match_case, hyphenated=hyphenated)
    wanted = folded(search.words, case=search.match_case, hyphenated=hyphenated).text
    at = where.text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        start, stop = where.span(at, end)
        within = search.whole_word and (
            _goes_on(where.text[at - 1 : at], text[start - 1 : start])
            or _goes_on(where.text[end : end + 1], text[stop : stop + 1])
        )
        if not within:
            yield start, stop
        at = where.text.find(wanted, at + 1 if within else end)


def _goes_on(meant: str, printed: str) -> bool:
    """Whether a word goes on with a character; the raised mark of a note is no part of it."""
    return (meant.isalnum() or meant == "_") and category(printed or " ") != "No"


def _matches(text: str, search: Search) -> Iterator[tuple[int, int]]:
    past = 0
    for match in _pattern(search).finditer(text, timeout=PATIENCE, concurrent=True):
        end = match.end()
        while match.start() < end < len(text) and (combining(text[end]) or category(text[end]) in ("Mn", "Cf")):
            end += 1  # never between a letter and its accent
        if end > match.start() >= past:
            yield match.start(), end
            past = end


def _pattern(search: Search) -> regex.Pattern[str]:
    import regex

    wanted = rf"(?<!\w)(?:{search.words})(?!\w)" if search.whole_word else search.words
    flags = regex.MULTILINE if search.match_case else regex.MULTILINE | regex.IGNORECASE
    try:
        return regex.compile(wanted, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise AppError(
            "“{words}” is no regular expression ({what}); correct it, or switch regular expressions off.",
            words=search.words,
            what=error,
        ) from None


def _endless(search: Search) -> AppError:
    return AppError("Looking for “{words}” takes too long; make the expression simpler.", words=search.words)
