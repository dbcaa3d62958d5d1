"""All candidates of a page, from every reader of evidence."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.evidence.after import answers_after, paragraphs
from annotator.analysis.segmenting.evidence.bare import labels_at, labels_inside
from annotator.analysis.segmenting.evidence.heads import announced, read_head
from annotator.analysis.segmenting.evidence.pairs import find_pairs, leave_annexes
from annotator.analysis.segmenting.evidence.records import records
from annotator.analysis.segmenting.evidence.shapes import series, speaker_within, speakers
from annotator.analysis.segmenting.evidence.turns import turns
from annotator.analysis.segmenting.evidence.wording import find_repeats, weigh_places, weigh_words
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_NO_HEAD = -1.2
"""Strength below which a noun heads nothing."""

_STRONG = 1.0
"""Strength from which on a head is no bare label as well."""

_LESS_INSIDE = 0.6
_CELL = re.compile(r"[|\s*_]*")
_INSIDE = re.compile(r"(?:[.?!:;|)\]]|\s{2})[\s|*_]+(?=[^\W\d_])")


def candidates_of(page: Page, speech: Speech, given: Sequence[Candidate] = ()) -> list[Candidate]:
    """Every reading of every place, in the order of the text; the readings of one place follow each other."""
    if not page.lines:
        return []
    found = [*given, *_headed(page, speech), *records(page)]
    taken = {c.line for c in found if not c.inline and c.kind is not Kind.AFTER}
    found.extend(series(page, speech, {c.line for c in found if not c.inline and c.kind is not Kind.LABEL}))
    found.extend(speakers(page, taken | {c.line for c in found if not c.inline}))
    found.extend(_without_head(page, speech, found))
    found.sort(key=_order)
    weigh_words(page, speech, found)
    found = [c for c in found if c.kind is not Kind.PARAGRAPH or c.asks or c.forced]
    find_repeats(page, found)
    weigh_places(page, speech, found)
    leave_annexes(page, speech, found)
    find_pairs(found)
    return found


def _order(one: Candidate) -> tuple[int, bool, int]:
    return one.start, one.inline, -len(one.atoms)


def _headed(page: Page, speech: Speech) -> list[Candidate]:
    found: list[Candidate] = []
    for i, line in page.worded:
        at, stop = line.start, line.span.end
        if at >= stop or (line.is_table and "?" not in line.words):
            continue
        if line.is_table:
            cell = _CELL.match(page.text, at, stop)
            at = cell.end() if cell is not None else at
        opens = bool(line.blanks or line.page or i == 0)
        before = len(found)
        head = read_head(page, speech, i, at, stop)
        if head is None or head.head <= _NO_HEAD or (head.kind is Kind.QUESTION and head.colon and not head.atoms):
            said = list(announced(page, speech, i))
            found.extend(said)
            head = None if said else head
        if head is not None and head.head > _NO_HEAD:
            found.append(head)
            if not head.atoms and head.body < stop:
                found.extend(labels_at(page, speech, i, head.body, opens=False))
        if head is None or head.head <= _STRONG:
            found.extend(labels_at(page, speech, i, at, opens=opens))
        found.extend(_inside(page, speech, i, at, stop))
        known = {c.start for c in found[before:] if c.kind is Kind.ANSWER and c.atoms}
        found.extend(c for c in turns(page, speech, i, at, stop) if c.start not in known)
        found.extend(labels_inside(page, speech, i, {c.start for c in found[before:]}))
    return found


def _inside(page: Page, speech: Speech, i: int, at: int, stop: int) -> list[Candidate]:
    """Heads within a line: behind a sentence, or in a cell."""
    found = []
    for match in _INSIDE.finditer(page.text, at, stop):
        place = match.end()
        if place <= at + 5:
            continue
        closed = match[0][0] in "?)]"
        spoken = speaker_within(page, i, place, stop) if closed else None
        if spoken is not None:
            found.append(spoken)
        if not (speech.question.match(page.text, place, stop) or speech.answer.match(page.text, place, stop)):
            continue
        head = read_head(page, speech, i, place, stop, inline=True)
        if head is not None and (head.atoms or head.colon) and head.head > _STRONG:
            head.head -= _LESS_INSIDE
            found.append(head)
    return found


def _without_head(page: Page, speech: Speech, found: Sequence[Candidate]) -> list[Candidate]:
    """What stands without a head behind the words of each candidate, and paragraphs that ask."""
    text = page.text
    heads = {
        c.start
        for c in found
        if c.kind in (Kind.LABEL, Kind.SERIES, Kind.SPEAKER, Kind.TITLE)
        or (c.kind in (Kind.ANSWER, Kind.QUESTION) and (c.head > 1.2 or (c.alone and c.head > 0.8)))
    }
    starts = sorted({c.start for c in found})
    bodies: dict[int, int] = {}
    for one in found:
        bodies.setdefault(one.start, one.body)
    more: list[Candidate] = []
    for start in dict.fromkeys((0, *starts)):
        place = bisect_right(starts, start)
        end = starts[place] if place < len(starts) else len(text)
        more.extend(answers_after(page, speech, bodies.get(start, start), end, heads))
    over = {c.body for c in found if c.alone and c.kind in (Kind.QUESTION, Kind.SERIES)}
    more.extend(c for c in paragraphs(page, speech, found) if c.start not in over and c.body not in over)
    return more
