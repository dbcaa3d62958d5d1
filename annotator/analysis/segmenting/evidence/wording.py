"""What the words of a candidate say: whether they ask, whether they were asked before, whether a sentence goes on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotator.analysis.segmenting.bodies import question_begins
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.marks import LINE, OPEN
from annotator.analysis.segmenting.vocabulary_words import Speech

_LOOKED_AT = 2_500
"""Code points of a candidate's words that are looked at."""

_REQUEST_NEAR = 200
_REQUEST_WITHIN = 400
_SHORT = 160
_OPENING = 60
_LONGEST_PENDING = 600
"""Code points of words that say no more than that an answer is to come, or went to who asked."""

_SAME = 100
"""Letters by which two printings of one question are compared."""

_SHORTEST_SAME = 18
_ENDS_ASKING = re.compile(r"\?\W*(?:[\[(][A-Z]{0,3}\s?\d[\d/ -]*[\])])?[^\w]*\Z")
# "[186012]", "[HL5773]", "(AQW 1192/01)": the number of the record closes its question.
_CLOSED_BY_NUMBER = re.compile(r"[\[(][A-Z]{0,4}\s?\d{3,}[\d/-]*[\])]\W*\Z")
_SENTENCE_OVER = re.compile(r"[.?!;](?=\W*(?:\s|\Z))")
_NO_LETTERS = re.compile(r"[\W_]+")


_HEADS = (Kind.LABEL, Kind.QUESTION, Kind.ANSWER, Kind.SERIES)
_NAMES = (Kind.SPEAKER, Kind.TITLE)
_ASKERS = (Kind.LABEL, Kind.QUESTION, Kind.SERIES, Kind.PARAGRAPH)
# "With regard to bridges: what are ..."
_CLAUSE = re.compile(r"[:—–]\s+(?=\w)")


def ends_of(
    candidates: Sequence[Candidate], end: int, kinds: Sequence[Kind] = tuple(Kind), *, inline: bool = True
) -> list[int]:
    """Where the words of each candidate end: at the next one of some `kinds` that begins after its words do."""
    starts = sorted({c.start for c in candidates if c.kind in kinds and c.head > -1 and (inline or not c.inline)})
    found = []
    for one in candidates:
        place = bisect_right(starts, max(one.start, one.body if one.alone else one.start))
        found.append(starts[place] if place < len(starts) else end)
    return found


def weigh_words(page: Page, speech: Speech, candidates: Sequence[Candidate]) -> None:
    """Set what the words of each candidate say: near, up to the next one; far, up to the next head."""
    text = page.text
    heads = ends_of(candidates, len(text), _HEADS)
    for one, far in zip(candidates, heads, strict=True):
        if one.kind in _ASKERS and not one.inline:
            one.body = question_begins(page, speech, one.body, far)
    near = ends_of(candidates, len(text))
    named = ends_of(candidates, len(text), (*_HEADS, *_NAMES))
    whole = ends_of(candidates, len(text), _HEADS, inline=False)
    for one, end, head, name, all_ in zip(candidates, near, heads, named, whole, strict=True):
        words = text[one.body : min(end, one.body + _LOOKED_AT)].strip()
        one.size = len(words)
        one.ends = (_ENDS_ASKING.search(words[-60:]) or _CLOSED_BY_NUMBER.search(words[-20:])) is not None
        first = _SENTENCE_OVER.search(words) if "?" in words else None
        one.asks_first = first is not None and first[0] == "?"
        far = max(end, all_ if one.kind is Kind.QUESTION and one.atoms else head if _looks_far(one) else end)
        far = max(far, name) if one.kind in _NAMES else far
        one.requests = speech.requests.search(text, one.body, min(far, one.body + _REQUEST_NEAR)) is not None
        one.asks = one.requests or _asks(text, speech, one.body, far, words)
        pending = speech.pending.search(words, 0, _SHORT if one.size < _SHORT else _OPENING) if one.size else None
        one.pending = pending is not None and one.size < _LONGEST_PENDING


def _looks_far(one: Candidate) -> bool:
    """Whether all up to the next head is what a candidate says: not where a head without a label is over paragraphs."""
    return one.kind in _HEADS and (bool(one.atoms) or one.number is not None)


def _asks(text: str, speech: Speech, at: int, end: int, near: str) -> bool:
    if "?" in near or text.find("?", at, min(end, at + _LOOKED_AT)) >= 0 or speech.asks.match(text, at, end):
        return True
    if speech.requests.search(text, at, min(end, at + _REQUEST_WITHIN)):
        return True
    clauses = _CLAUSE.finditer(text, at, min(end, at + _REQUEST_WITHIN))
    return any(speech.interrogative.match(text, clause.end(), end) for clause in clauses)


def find_repeats(page: Page, candidates: Sequence[Candidate]) -> None:
    """Tell the candidates whose wording stands before them already."""
    first: dict[str, int] = {}
    for one in candidates:
        if one.kind is Kind.AFTER or not one.asks:
            continue
        words = page.text[one.body : one.body + 240].partition("?")[0]
        letters = _NO_LETTERS.sub("", words).casefold()[:_SAME]
        if len(letters) < _SHORTEST_SAME and not one.ends:
            continue
        one.wording = letters
        one.repeats = first.setdefault(letters, one.body) < one.start


def weigh_places(page: Page, candidates: Sequence[Candidate]) -> None:
    """Set what stands before and right behind each candidate."""
    text, lines = page.text, page.lines
    heads = {c.start for c in candidates if c.kind in (Kind.ANSWER, Kind.QUESTION) and c.head > 1}
    firm = {
        c.start
        for c in candidates
        if (c.kind is Kind.LABEL and c.style not in (OPEN, LINE))
        or (c.kind in (Kind.ANSWER, Kind.QUESTION, Kind.SERIES) and c.head > 1)
    }
    for one in candidates:
        if one.kind is Kind.LABEL and not one.inline and one.line and one.start == lines[one.line].start:
            above = lines[one.line - 1]
            one.led = (
                above.words.rstrip("*_ ")[-1:] == ":" and above.start not in heads and one.atoms[0].rank.number == 1
            )
            one.goes_on = above.words.rstrip("*_ ")[-1:] in (":", ";", ",") and above.start not in heads
        if one.alone and one.kind in (Kind.ANSWER, Kind.QUESTION, Kind.TITLE) and one.body in firm:
            one.hollow = not one.atoms or one.kind is Kind.ANSWER
            one.asks = one.asks and bool(one.atoms)
        if one.inline:
            before = text[max(0, one.start - 20) : one.start].rstrip(" \n*_")[-1:]
            one.sentence = not before.isalnum() and before not in (",", ";", ")")
