"""What the words of a candidate say: whether they ask, whether they were asked before, whether a sentence goes on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence

from annotator.analysis.segmenting.bodies import behind_title, question_begins
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.evidence.turns import KEY as TURN
from annotator.analysis.segmenting.labels import LINE, OPEN
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_LOOKED_AT = 2_500
"""Code points of a candidate's words that are looked at."""

_FAR = 1_000
"""Code points up to the next head that a question mark is looked for in."""

_SHORTEST_LEAD = 40
"""Code points of a line that leads up to a list without a colon, at least."""

_LONGEST_LEAD = 60
"""Code points of a line between a head and its list ("I am advised:"), at most."""

_LONGEST_ASKING = 400
"""Code points before a list that the sentence which asks for it is looked for in."""

_SURE = 1.5
"""Strength from which on the noun of a question without a label is a head, and no word of a sentence up to a colon."""

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
_CLOSED_BY_NUMBER = re.compile(r"(?:\[[A-Z]{0,4}|\([A-Z]{1,4}|\((?=\d{5}))\d?[A-Z]{0,2}[ -]?\d{3,}[\d/-]*[\])]\W*\Z")
_SENTENCE_OVER = re.compile(r"[.?!;](?=\W*(?:\s|\Z))")
_PROSE = re.compile(r"(?:[^\W\d_]+[ ,]+){7,}[^\W\d_]+[.;]")
_NO_LETTERS = re.compile(r"[\W_]+")


_HEADS = (Kind.LABEL, Kind.QUESTION, Kind.ANSWER, Kind.SERIES)
_NAMES = (Kind.SPEAKER, Kind.TITLE)
_OVER = (Kind.ANSWER, Kind.QUESTION, Kind.SERIES, *_NAMES)
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
        place = bisect_right(starts, max(one.start, one.body if one.alone else one.body - 1))
        found.append(starts[place] if place < len(starts) else end)
    return found


def weigh_words(page: Page, speech: Speech, candidates: Sequence[Candidate]) -> None:
    """Set what the words of each candidate say: near, up to the next one; far, up to the next head."""
    text = page.text
    heads = ends_of(candidates, len(text), _HEADS)
    for one, far in zip(candidates, heads, strict=True):
        if one.kind in _ASKERS and not one.inline:
            _set_body(page, speech, one, far)
    near = ends_of(candidates, len(text))
    paragraphs = {c.start for c in candidates if c.kind is Kind.PARAGRAPH}
    paragraphs -= {c.start for c in candidates if c.kind is not Kind.PARAGRAPH}
    beyond = ends_of(candidates, len(text), tuple(kind for kind in Kind if kind is not Kind.PARAGRAPH))
    near = [b if n == c.body and n in paragraphs else n for c, n, b in zip(candidates, near, beyond, strict=True)]
    asking = [*sorted(c.start for c in candidates if c.kind is Kind.PARAGRAPH), len(text)]
    named = ends_of(candidates, len(text), (*_HEADS, *_NAMES, Kind.PARAGRAPH))
    whole = ends_of(candidates, len(text), _HEADS, inline=False)
    lines = ends_of(candidates, len(text), inline=False)
    for one, end, head, name, all_, by_line in zip(candidates, near, heads, named, whole, lines, strict=True):
        words = text[one.body : min(end, one.body + _LOOKED_AT)].strip()
        one.size = len(words)
        one.ends = (_ENDS_ASKING.search(words[-60:]) or _CLOSED_BY_NUMBER.search(words[-20:])) is not None
        one.stops = words.rstrip("*_- \n").endswith(".") and text[one.body : end].endswith("\n")
        first = _SENTENCE_OVER.search(words) if "?" in words else None
        one.asks_first = first is not None and first[0] == "?"
        if one.kind is Kind.PARAGRAPH:
            end = max(end, by_line)
        far = max(end, all_ if one.kind is Kind.QUESTION and _looks_far(one) else head if _looks_far(one) else end)
        far = max(far, name) if one.kind in _NAMES else far
        one.conditional = speech.condition.match(text, one.body) is not None
        one.requests = speech.requests.search(text, one.body, min(far, one.body + _REQUEST_NEAR)) is not None
        one.asks = one.requests or _asks(text, speech, one.body, far, words)
        if one.kind is Kind.QUESTION:
            _weigh_title(text, one, asking, head)
        pending = speech.pending.search(words, 0, _SHORT if one.size < _SHORT else _OPENING) if one.size else None
        one.pending = pending is not None and one.size < _LONGEST_PENDING


def _set_body(page: Page, speech: Speech, one: Candidate, far: int) -> None:
    """Set where the words begin if they ask: behind who asks whom, and behind a title."""
    one.said, one.body = one.body, question_begins(page, speech, one.body, far)
    titled = behind_title(page, one.body, far) if one.kind in (Kind.QUESTION, Kind.LABEL) else one.body
    if one.kind is Kind.QUESTION:
        one.body = titled
    elif titled > one.body and speech.requests.search(page.text, titled, titled + _REQUEST_NEAR):
        one.body = question_begins(page, speech, titled, far)


def _weigh_title(text: str, one: Candidate, asking: Sequence[int], head: int) -> None:
    """Take a question's head for a title where a colon leads up to the paragraph that asks, or to several, below it."""
    at = bisect_left(asking, one.body)
    following = asking[min(at + 1, len(asking) - 1)]
    led = one.body < asking[at] < head and _leads(text, asking[at])
    one.asks = one.asks and not (led and (not one.atoms or following < head))
    if one.atoms and one.alone and led and following >= head:
        one.body = asking[at]
    if not (one.asks or one.atoms):
        _look_below(text, one, asking, head)


def _look_below(text: str, one: Candidate, asking: Sequence[int], head: int) -> None:
    """Tell whether the one paragraph that asks under a head stands below names, dates and titles, or below prose."""
    at = bisect_left(asking, one.body)
    one.asks_below = asking[at] < head <= asking[at + 1] if at + 1 < len(asking) else False
    if one.asks_below and (_PROSE.search(text, one.body, asking[at]) is None or _leads(text, asking[at])):
        one.body = asking[at]


def _leads(text: str, at: int) -> bool:
    """Whether a colon leads up to what stands at `at` on a line of its own."""
    return text[max(0, at - 20) : at].rstrip("*_>-–— \n")[-1:] == ":"


def _looks_far(one: Candidate) -> bool:
    """Whether all up to the next head is what a candidate says: not where a head without a label is over paragraphs."""
    return one.kind in _HEADS and (bool(one.atoms) or one.number is not None)


def _asks(text: str, speech: Speech, at: int, end: int, near: str) -> bool:
    if "?" in near or text.find("?", at, min(end, at + _FAR)) >= 0 or speech.asks.match(text, at, end):
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


def _is_enclosed(
    lines: Sequence[Line], one: Candidate, heads: Collection[int], labels: Collection[int], before: Candidate | None
) -> bool:
    """Whether a label stands in a list that a sentence leads up to ("three works:", "1. the wall;", "2. the dam.")."""
    above = lines[one.line - 1]
    rank = one.atoms[0].rank
    if rank.number == 1 and rank.sub <= 1:
        words = above.words.rstrip("*_ ")
        goes_on = len(words) >= _SHORTEST_LEAD and words[-1:].isalpha() and words.split()[-1].islower()
        led = (words[-1:] == ":" or goes_on) and one.start not in heads
        return led and not (above.start in heads and above.start not in labels and len(above.words) < _LONGEST_LEAD)
    if before is None or not before.goes_on or rank.number != before.atoms[-1].rank.number + 1:
        return False
    return above.words.rstrip("*_ ")[-1:] in (";", ",") or not lines[one.line].blanks


def _is_indented(text: str, one: Candidate, before: Candidate) -> bool:
    """Whether a label begins a list that is indented under an item of the same style, or goes on with such a list."""
    column, above = (c.start - text.rfind("\n", 0, c.start) for c in (one, before))
    if one.atoms[0].rank == (1, 0):
        return column >= above + 2
    return before.goes_on and column == above > 2 and one.atoms[0].rank.number == before.atoms[-1].rank.number + 1


def _is_asked(text: str, speech: Speech, at: int) -> bool:
    """Whether the sentence that leads up to a list asks for its items ("Kan de minister meedelen:")."""
    lead = text[max(0, at - _LONGEST_ASKING) : at].rstrip("*_ \n")
    lead = lead[max((m.end() for m in _SENTENCE_OVER.finditer(lead)), default=0) :].lstrip()
    return any((speech.requests.search(lead), speech.asks.match(lead), speech.please.match(lead)))


def weigh_places(page: Page, speech: Speech, candidates: Sequence[Candidate]) -> None:
    """Set what stands before and right behind each candidate."""
    text, lines = page.text, page.lines
    heads = {c.reply for c in candidates if c.kind in _OVER and c.head > 0.4}
    firm = {
        c.start
        for c in candidates
        if (c.kind is Kind.LABEL and c.style not in (OPEN, LINE))
        or (c.kind in (Kind.ANSWER, Kind.QUESTION, Kind.SERIES) and c.head > 1)
    }
    lists: dict[str, Candidate] = {}
    parts = firm - {c.start for c in candidates if c.kind is Kind.QUESTION and not c.atoms and c.head < _SURE}
    labels = {c.start: c.names for c in candidates if c.kind is Kind.LABEL}
    for one in candidates:
        if one.kind is Kind.LABEL and not one.inline and one.line and one.start == lines[one.line].start:
            one.goes_on = _is_enclosed(lines, one, heads, labels, lists.get(one.key))
            item = lists.get(one.key)
            if item is not None and item.goes_on and not one.goes_on and item.atoms[-1].rank == (1, 0):
                item.goes_on = one.atoms[0].rank != (2, 0)
            one.goes_on = one.goes_on or (item is not None and _is_indented(text, one, item))
            if one.goes_on:
                first = one.atoms[0].rank.number == 1
                one.led = _is_asked(text, speech, one.start) if first else item is not None and item.led
                one.asks = one.asks or one.led
            lists[one.key] = one
        if (
            one.alone
            and one.kind in (Kind.ANSWER, Kind.QUESTION, Kind.TITLE)
            and not (parts if one.kind is Kind.ANSWER else firm).isdisjoint((one.body, one.reply))
        ):
            again = len(one.atoms) > 1 and one.names[0] in labels.get(one.body, ())  # "Questions 2 and 3:", "2. ..."
            one.hollow = not one.atoms or one.kind is Kind.ANSWER or again
            one.asks = one.asks and bool(one.atoms) and (one.kind is Kind.ANSWER or not again)
            one.body = one.reply if one.hollow else one.body
        if one.inline:
            before = text[max(0, one.start - 20) : one.start].rstrip(" \n*_")[-1:]
            apart = not before.isalnum() and before not in (",", ";", ")")
            one.sentence = apart or one.kind is Kind.SPEAKER or one.key == TURN
