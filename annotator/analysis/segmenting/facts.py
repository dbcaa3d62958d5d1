"""What the text states of itself: title, number, people, dates. What it does not state stays unknown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from annotator.analysis.date_words import READ
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.vocabulary import ALL, statements
from annotator.analysis.words import table
from annotator.core.printed import on_one_line
from annotator.core.source import Facts
from annotator.core.spans import Span
from annotator.core.structure import Structure

_HEAD = 6_000
"""Code points before the first question that are read for facts."""

_LONGEST_HEADING = 1_000
_FIRST_WORDS = 400
"""Code points of the first answer in which its own heading may state facts."""

_LONGEST_TITLE = 200
_NAME_AND_OFFICE = ", "
"""Between a minister's name and office where they are printed on two lines."""

_MONTHS = {month: 1 + i % 12 for one in ALL for i, month in enumerate(one.months[:12])} | {
    word: i for code in READ for i, row in enumerate(table(code, "dates")["months"], 1) for word in row
}
_ORDINAL = r"(?:er|\s?(?:st|nd|rd|th))?"
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = rf"\d{{1,2}}{_ORDINAL}\.?\s*(?:{_MONTH}|[./-]\s?\d{{1,2}}[./-])[.,]?\s*\d{{4}}"
_DATE_PARTS = re.compile(
    rf"(\d{{1,2}}){_ORDINAL}\.?\s*({_MONTH}|[./-]\s?\d{{1,2}}[./-])[.,]?\s*(\d{{4}})", re.IGNORECASE
)


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    flags = re.IGNORECASE | re.MULTILINE | re.DOTALL
    return tuple(re.compile(pattern.replace("{DATE}", f"(?:{_DATE})"), flags) for pattern in patterns)


_NUMBER = _compiled(statements.NUMBER)
_ASKER = _compiled(statements.ASKER)
_MINISTER = _compiled(statements.MINISTER)
_ASKED = _compiled(statements.DATE_ASKED)
_ANSWERED = _compiled(statements.DATE_ANSWERED)
_LEGISLATURE = _compiled(statements.LEGISLATURE)
_THEME = _compiled(statements.THEME)
# "Betreft: bruggen": the title under its own name.
_FIELD = re.compile(r"(?:betreft|onderwerp|betreff|betr\.|objet|subject|titre)[ \t]*[:>]\s*(?=\S)", re.IGNORECASE)
_RECORD = re.compile("|".join(map(re.escape, statements.RECORD)), re.IGNORECASE)
# "Question écrite n° 87 : Éclairage des pistes": the title after the number of the record.
_NUMBERED = re.compile(r"\bn(?:°|º|o|r|um[eé]ro)?\.?\s*\d[\w/.-]*\s*[:–—]\s+(?=[^\W\d_])", re.IGNORECASE)
# "Wien, am 12. März 2021", "3 mei 2021": where and when, of a letter.
_DATELINE = re.compile(rf"(?:[^\W\d][\w .-]{{0,40}},?\s+)?(?:(?:am|den|le|on)\s+)?(?:{_DATE})\W*\Z", re.IGNORECASE)
# "AH 602", "AQW 1234/21-26", "2024Z14419": a record's number among the words, or instead of them.
_CODE = re.compile(r"\d{5,}|\A[A-Z]{1,4}[ -]?\d[\d/-]*\Z|\d[A-Z]\d")


def find_title(page: Page, first_question: int, labels: Collection[int]) -> Span | None:
    """Where the title stands, None where that is not sure.

    It is the first paragraph before the questions that names neither the record nor its people, and it is no
    sentence; two lines at most. A label at one of `labels` begins no title.
    """
    for paragraph in _paragraphs(page, first_question):
        span = Span(paragraph[0].start, paragraph[-1].span.end)
        words = span.of(page.text).rstrip("*_# ")
        for line in paragraph:
            named = _FIELD.match(page.text, line.start, span.start + len(words))
            if named is not None:
                over = page.text.find("\n", named.end(), span.end)
                end = span.start + len(words) if line is paragraph[0] or over < 0 else over
                return Span(named.end(), end)
        numbered = _NUMBERED.search(words)
        if numbered is not None and _RECORD.search(words, 0, numbered.start()):
            return Span(span.start + numbered.end(), span.start + len(words))
        if _RECORD.search(words) or span.start in labels or _DATELINE.match(words):
            continue
        short = len(paragraph) == 1 or (len(paragraph) == 2 and len(paragraph[0].span) >= 40)
        is_title = (
            short
            and _CODE.search(words) is None
            and len(words) <= _LONGEST_TITLE
            and words[:1].isalpha()
            and not words[0].islower()
            and words[-1] not in ".,;:?-"
        )
        return Span(span.start, span.start + len(words)) if is_title else None
    return None


def _paragraphs(page: Page, first_question: int) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in page.between(0, min(first_question, _HEAD)):
        if paragraph and line.blanks:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def find_facts(page: Page, title: Span | None, structure: Structure, language: str | None) -> Facts:
    """The facts that are stated before the first question's wording, or in the heading of the first answer."""
    segments = structure.segments()
    first = segments[0].body if segments else len(page.text)
    head = page.text[: min(first, _HEAD)]
    heading = _heading(page, structure)
    asked = _first(_ASKED, head) or _first(_ASKED, heading)
    answered = _first(_ANSWERED, head) or _first(_ANSWERED, heading)
    return Facts(
        title=on_one_line(title.of(page.text)) if title is not None else None,
        language=language,
        number=_first(_NUMBER, head),
        asker=_first(_ASKER, head),
        minister=_first(_MINISTER, head, _NAME_AND_OFFICE) or _first(_MINISTER, heading, _NAME_AND_OFFICE),
        date_asked=iso_date(asked) if asked is not None else None,
        date_answered=iso_date(answered) if answered is not None else None,
        legislature=_first(_LEGISLATURE, head),
        theme=_first(_THEME, head),
    )


def _heading(page: Page, structure: Structure) -> str:
    """What stands between the question before the first answer and that answer's wording, with its first words."""
    if not structure.answers:
        return ""
    reply = structure.answers[0]
    over = max((q.span.end for q in structure.questions if q.span.end <= reply.span.start), default=reply.span.start)
    start = max(over, reply.body - _LONGEST_HEADING)
    return page.text[start : max(reply.body, reply.span.start + _FIRST_WORDS)]


def _first(patterns: tuple[re.Pattern[str], ...], head: str, separator: str = " ") -> str | None:
    for pattern in patterns:
        match = pattern.search(head)
        if match is not None:
            lines = (" ".join(line.split()) for line in match[1].splitlines())
            return separator.join(line for line in lines if line)
    return None


def iso_date(written: str) -> str | None:
    """A written date as ISO 8601 ("3. Mai 2021" and "03/05/2021" are "2021-05-03"); None where there is no such day."""
    match = _DATE_PARTS.search(written)
    if match is None:
        return None
    day, month, year = match[1], match[2].casefold().strip("./- "), match[3]
    try:
        return date(int(year), _MONTHS.get(month) or int(month), int(day)).isoformat()
    except ValueError:
        return None
