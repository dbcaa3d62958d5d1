"""Text without a head of its own: what stands behind a question mark, and paragraphs that ask."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

OWN = "D:own"
"""Key of text behind a question mark on a line of its own."""

RUN_ON = "D:run"
"""Key of text behind a question mark on the same line."""

NOTE = "D:note"
"""Key of what is no answer: a place and date, a line of names, a reference."""

FOOT = "D:foot"
"""Key of what reads like a footnote."""

_OVER = re.compile(
    r"\?[»”\"')\]*_]*(?:\s?\[?\(?\d{1,3}(?![\d/])\)?\]?)?[)\]*_]*(?:\s*[\[(][A-Z]{0,3}\s?\d[\d/ -]*[\])])?"
)
_BLANKS = re.compile(r"[\s*_>|#-]*")
_CLOSES = re.compile(r"[)\]»”\"*_\s]*")
_SENTENCE_OVER = re.compile(r"[.?!](?=\W*(?:\s|\Z))")
_PLACE_AND_DATE = re.compile(r"[^.\n]{3,60}?,\s(?:\w+\s)?\d{1,2}\.?\s(?:\w+\s)?\w+\s(?:\w+\s)?\d{4}\W")
_DATE_LINE = re.compile(r"[^.\n]{3,60}?,?\s(?:\w+\s)?\d{1,2}\.?\s(?:\w+\s)?\w+\s(?:\w+\s)?\d{4}\W*(?:\n|\Z)")
_FOOT = re.compile(r"\W*\d{1,3}\s")
_REFERENCE = re.compile(r"\W*\d{1,3}[.)\]]\s*(?:https?:|www\.)")
_LONGEST_NAMES = 10
_LEADER = re.compile(r"[.…]{4,}\s*\d")
_LISTED = re.compile(r"\s*\(?(?:\d{1,2}|[a-z])[.)]\s")
# "ODGOVOR:" on a line of its own, in a language that is not known.
_LONE_HEAD = re.compile(r"[^\W\d]+(?:\s\w+){0,2}:\Z")
_CODE = re.compile(r"\W*[A-Z]{2}\d{3,5}[A-Z]?\W*(?:\n|\Z)")
_RECORD = re.compile(r"(?:\d{3,6}[.)]\s+|[-–—+o]\s+(?=[^\W\d_]))?")
_BULLET = re.compile(r"([-–—+o])\s+(?=[^\W\d_])")
_CLOSED = re.compile(r"[.!)\]]\Z")
_REQUEST_OVER = re.compile(r"[.!\])\d]\Z")
_REQUEST_OPEN = re.compile(r"[.!\])\d:;,]\Z")


_LOOKED_AT = 2_500
"""Code points of a paragraph in which it may ask."""

_ENDING = 40
_WEAK = 1.2
"""Strength up to which a head without a label may be the beginning of a paragraph."""


def answers_after(page: Page, speech: Speech, at: int, end: int, heads: Collection[int]) -> Iterator[Candidate]:
    """The text behind each question mark in `[at, end)`; behind the last one also what no head begins at `end`."""
    text = page.text
    hits = list(_OVER.finditer(text, at, end))
    for n, hit in enumerate(hits):
        blanks = _BLANKS.match(text, hit.end(), end)
        place = blanks.end() if blanks is not None else hit.end()
        last = n + 1 == len(hits)
        place = _behind_request(page, speech, place, end)
        i = page.index(place)
        if i < 0 or place >= page.lines[i].span.end:  # the next words stand behind furniture
            i += 1
            place = page.lines[i].start if i < len(page.lines) else end
        if place >= end:
            if end < len(text) and end not in heads:
                i = page.index(end)
                if page.lines[i].start == end:
                    yield Candidate(end, end, i, Kind.AFTER, (), OWN, 0.4, opens=bool(page.lines[i].blanks))
            return
        own = page.lines[i].start >= place - 2
        if own and i + 1 < len(page.lines) and page.lines[i + 1].start < end and _LONE_HEAD.match(page.lines[i].words):
            i += 1
            place = page.lines[i].start
        over = paragraph_end(page, i, end)
        if not last and (not own or _asks_again(text, place, over)):
            continue
        words = text[place : min(len(text) if last else hits[n + 1].start(), paragraph_end(page, i, len(text)))]
        if len(words.strip()) < 2 or not any(map(str.isalpha, words)):
            continue
        yield Candidate(
            place, place, i, Kind.AFTER, (), _key(text, place, words, own), 0.5 * own,
            inline=not own, opens=own and bool(page.lines[i].blanks),
        )  # fmt: skip


def _behind_request(page: Page, speech: Speech, place: int, end: int) -> int:
    """Behind a sentence that still belongs to the question ("(Bitte nach Jahren aufschlüsseln.)")."""
    text = page.text
    while place < end and speech.please.match(text, place, end):
        over = _SENTENCE_OVER.search(text, place, end)
        if over is None:
            return place
        blanks = _CLOSES.match(text, over.end(), end)
        place = blanks.end() if blanks is not None else over.end()
    return place


def _asks_again(text: str, place: int, over: int) -> bool:
    match = _SENTENCE_OVER.search(text, place, over)
    return match is not None and match[0] == "?"


def _key(text: str, place: int, words: str, own: bool) -> str:
    ahead = text[place : place + 110]
    if _FOOT.match(ahead[:10]) or _LEADER.match(ahead) or _REFERENCE.match(ahead):
        return FOOT
    unclosed = not re.search(r"[.!:;]", words) and 2 < len(words.split()) <= _LONGEST_NAMES
    unclosed = unclosed and _LISTED.match(text, place + len(words)) is None
    if unclosed or _PLACE_AND_DATE.match(ahead) or _DATE_LINE.match(ahead) or _CODE.match(ahead):
        return NOTE
    return OWN if own else RUN_ON


def paragraph_end(page: Page, i: int, end: int) -> int:
    """Where the paragraph of line `i` is over, by `end`."""
    last = min(page.last_of_paragraph(i), page.index(end))
    if last > i and page.lines[last].start >= end:
        last -= 1
    return min(end, page.lines[max(i, last)].span.end)


def paragraphs(page: Page, speech: Speech, candidates: Sequence[Candidate]) -> Iterator[Candidate]:
    """Paragraphs that ask, where no head of a line stands."""
    text, lines = page.text, page.lines
    headed = {c.line for c in candidates if c.start == lines[c.line].start and (c.head > _WEAK or c.atoms)}
    at_lines = sorted({c.start for c in candidates if not c.inline})
    labels = {c.start for c in candidates if c.kind is Kind.LABEL}
    left = set[int]()
    for i, line in page.worded:
        if i in headed or line.is_table or not _opens(page, speech, i):
            continue
        at = bisect_right(at_lines, line.start)
        following = at_lines[at] if at < len(at_lines) else len(text)
        leads = line.words.endswith(":") and i + 1 < len(lines) and bool(bullet(page, i + 1))
        end = line.span.end if leads else paragraph_end(page, i, following)
        near = min(end, line.start + _LOOKED_AT)
        over = _REQUEST_OVER if following not in labels else _REQUEST_OPEN
        requests = speech.requests.search(text, line.start, near)
        if text.find("?", line.start, near) >= 0 or (
            requests and over.search(text[max(line.start, end - _ENDING) : end].rstrip(" *_\n"))
        ):
            follows_up = i > 0 and not line.blanks and speech.condition.match(text, line.start) is not None
            listed = bullet(page, i)
            apart = listed and listed == bullet(page, i - 1) and i - 1 not in left
            if follows_up and "?" in lines[i - 1].words and not apart:
                left.add(i)
                continue
            record = _RECORD.match(text, line.start)
            body = record.end() if record is not None else line.start
            yield Candidate(line.start, body, i, Kind.PARAGRAPH, (), "P", style=bullet(page, i), opens=True)


def bullet(page: Page, i: int) -> str:
    """The sign of the list that line `i` is an item of; empty where it is none."""
    line = page.lines[i]
    lead = page.text[line.span.start : line.start].strip("*_> \\")
    match = _BULLET.match(page.text, line.start, line.span.end)
    return lead[:1] or (match[1] if match is not None else "")


def _opens(page: Page, speech: Speech, i: int) -> bool:
    line = page.lines[i]
    if bullet(page, i):
        return True
    if i == 0 or line.blanks or line.page or page.lines[i - 1].words.endswith(("?", ":")):
        return True
    above = page.lines[i - 1].words
    if len(above) >= 60 and _CLOSED.search(above) is None:
        return False
    return speech.requests.search(page.text, line.start, min(line.span.end, line.start + 140)) is not None
