"""Finding words in the source and in what a reviewer found.

What is typed is looked for as a reader would: any white space matches any other, also the end of a line, a word that
is divided by a hyphen at a line's end is the word, a straight
quotation mark matches a printed one, and a letter with an accent matches both ways of writing it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.app.errors import AppError
from annotator.core.review import Dossier, Review
from annotator.core.spans import Span

if TYPE_CHECKING:
    import regex

MOST = 20_000
"""Hits that are looked for in one text; who gets more looks for something else."""
PATIENCE = 1.0
"""Seconds of work that a search may take: a regular expression can be written so that it never ends."""

_WHITE = r"[\s\x1c-\x1f]+"  # what Python takes as white space
_DIVIDED = r"(?:[-‐\u00ad][ \t]*\n\s*)?"  # a hyphen at a line's end, inside a word
_ALIKE = {"'": "['’‘ʼ]", '"': '["“”„«»]', "-": "[-‐‑–]"}


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
    found: list[Span] = []
    try:
        for match in _pattern(search).finditer(text, timeout=PATIENCE, concurrent=True):
            if match.start() == match.end():
                continue
            if len(found) == MOST:
                return Hits(tuple(found), more=True)
            found.append(Span(match.start(), match.end()))
    except TimeoutError:
        raise _endless(search) from None
    return Hits(tuple(found))


def find_in_findings(dossier: Dossier, review: Review, search: Search, language: str) -> tuple[FoundFinding, ...]:
    """The findings of `review` with words that match, in the order of the text; all of them for an empty search.

    Reasons are looked for by their label in `language` (ISO 639-1). Raises `AppError` as `find_in_text` does.
    """
    pattern = _pattern(search)
    try:
        found = [
            finding
            for finding in _worded(dossier, review, language)
            if not search.words or pattern.search(finding.words, timeout=PATIENCE, concurrent=True)
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


def _pattern(search: Search) -> regex.Pattern[str]:
    import regex

    wanted = search.words if search.regular else "".join(_plain(search.words))
    if search.whole_word:
        wanted = rf"(?<!\w)(?:{wanted})(?!\w)"
    flags = regex.MULTILINE if search.match_case else regex.MULTILINE | regex.IGNORECASE
    try:
        return regex.compile(wanted, flags)
    except (regex.error, OverflowError, RecursionError) as error:
        raise AppError(
            "“{words}” is no regular expression ({what}); correct it, or switch regular expressions off.",
            words=search.words,
            what=error,
        ) from None


def _plain(words: str) -> Iterator[str]:
    import regex

    gap, inside = False, False
    for letter in unicodedata.normalize("NFC", words):
        if letter.isspace():
            if not gap:
                yield _WHITE
            gap, inside = True, False
            continue
        if inside and letter.isalpha():
            yield _DIVIDED
        gap, inside = False, letter.isalpha()
        apart = unicodedata.normalize("NFD", letter)
        alike = regex.escape(letter) if apart == letter else f"(?:{regex.escape(letter)}|{regex.escape(apart)})"
        yield _ALIKE.get(letter, alike)


def _endless(search: Search) -> AppError:
    return AppError("Looking for “{words}” takes too long; make the expression simpler.", words=search.words)
