"""Signs without a word of any language: lines of one shape with rising numbers, repeated titles, names with a colon."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from annotator.analysis.segmenting.bodies import SPEAKER, TWO_CAPITALS, behind_speaker, ends_in_name, words_begin
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.expressions import Atom, Family, Rank, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_MOST_ALIKE = 400
"""Lines of one title at most; what recurs more often is no head."""

_NUMBERED = re.compile(
    r"((?:[^\W\d_][\w'’.]*[\s(:.]*){1,4}?)(\d{1,3})(?![\d/])(?:\s*[,–-]\s*\d+|\s[^\W\d_]{1,4}\s\d+)*"
    r"\s?(?:[).:]|[-–—](?=\s))?[*_]*(?=\s|\Z)"
)
_TITLE = re.compile(r"([*_#\s]*[^\W\d_][^.?!;:\n]{1,45}?)\s*(:|\Z)")
_SIGN = re.compile(r"[.?!;:\n]")
_LONGEST_TITLE = 60
"""Code points of a title with its decoration, at most."""

_MOST_BEFORE = 6
"""Words and signs before the number of a series, at most."""

_LONGEST_WITHIN = 110
"""Code points of a name inside a line, at most."""

_YEAR_AFTER = re.compile(r"\.?\s[^\W\d]+\s\d{4}(?!\d)|[.:]\d")
_AND = re.compile(r"\s[^\W\d]{1,4}\s(\d{1,3})(?=\W|\Z)")
_OVER = re.compile(r"[\s*_.):–-]*(?:\[[A-Z]{0,3}\d{3,}\]\s*(?=\n|\Z))?")
_DIGITS = re.compile(r"\d+")
_STEM = re.compile(r"(?<=\w{5})\w+")
_BLANKS = re.compile(r"\s+")


def _shape(words: str) -> str:
    return _DIGITS.sub("#", _BLANKS.sub(" ", words)).casefold().strip()


def series(page: Page, speech: Speech, taken: Collection[int]) -> Iterator[Candidate]:
    """Lines whose shape recurs, but those in `taken`: with rising numbers ("Kérdés 3"), or as one repeated title."""
    numbered: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    titles: dict[str, list[tuple[int, re.Match[str]]]] = defaultdict(list)
    for i, line in page.worded:
        if i in taken or line.is_table:
            continue
        words = page.text[line.start : min(line.span.end, line.start + 200)]
        digit = _DIGITS.search(words)
        match = _NUMBERED.match(words) if digit and len(words[: digit.start()].split()) <= _MOST_BEFORE else None
        if match is not None and match[1].strip() and not _is_date(speech, words, match):
            numbered[_STEM.sub("", _shape(match[1]))].append((i, match))
        sign = _SIGN.search(words)
        over = sign.start() if sign is not None else len(words)
        titled = over <= _LONGEST_TITLE and (sign[0] == ":" if sign is not None else line.span.end - line.start <= 200)
        match = _TITLE.match(words) if titled else None
        if match is not None and len(match[1].split()) <= 5:
            titles[_shape(match[1]).strip("*_ ")].append((i, match))
    yield from _rising(page, speech, numbered)
    for shape, found in titles.items():
        if 2 <= len(found) <= _MOST_ALIKE and all(b[0] - a[0] > 1 for a, b in pairwise(found)):
            for i, match in found if not _is_speaker(page, found[0][0]) else ():
                one = _titled(page, speech, i, match, shape)
                if one is not None:
                    yield one


def _rising(
    page: Page, speech: Speech, numbered: Mapping[str, Sequence[tuple[int, re.Match[str]]]]
) -> Iterator[Candidate]:
    for shape, found in numbered.items():
        numbers = [int(m[2]) for _, m in found]
        rising = sum(after == before + 1 for before, after in pairwise(numbers))
        if rising and rising * 2 >= len(found) - 1:
            for i, match in found:
                one = _numbered(page, speech, i, match, shape)
                if one is not None:
                    yield one


def _is_date(speech: Speech, words: str, match: re.Match[str]) -> bool:
    after = words[match.end(2) :].lstrip(".) ")
    return speech.month.match(after) is not None or _YEAR_AFTER.match(words, match.end(2)) is not None


def _numbered(page: Page, speech: Speech, i: int, match: re.Match[str], shape: str) -> Candidate | None:
    text, line = page.text, page.lines[i]
    label = read_labels(text, line.start + match.start(2), line.span.end, joints=speech.joints)
    if label is None:
        return None
    atoms, end = label.atoms, max(line.start + match.end(), label.end)
    joined = _AND.match(text, label.end, line.span.end) if len(atoms) == 1 and not atoms[0].rank.sub else None
    if joined is not None and atoms[0].rank.number < int(joined[1]):
        atoms, end = (*atoms, Atom(joined[1], Rank(int(joined[1])), Family.NUMBER)), joined.end()
    return _line(page, speech, i, end, Kind.SERIES, atoms, f"S:{shape}#")


def _titled(page: Page, speech: Speech, i: int, match: re.Match[str], shape: str) -> Candidate | None:
    found = _line(page, speech, i, page.lines[i].start + match.end(), Kind.TITLE, (), f"T:{shape}")
    return found if found.colon or found.alone else None


def _line(page: Page, speech: Speech, i: int, end: int, kind: Kind, atoms: tuple[Atom, ...], key: str) -> Candidate:
    text, line = page.text, page.lines[i]
    over = _OVER.match(text, end, line.span.end)
    body = over.end() if over is not None else end
    alone = body >= line.span.end
    colon = ":" in text[line.start + (end - line.start) - 1 : body]
    if alone:
        body = words_begin(page, speech, i, line.span.end, answers=False)
    head = 0.6 * colon + 0.6 * alone + 0.3 * bool(line.blanks or line.page)
    return Candidate(
        line.start, body, i, kind, atoms, key, head, "noun" if atoms else "", alone, False,
        bool(line.blanks or line.page), colon,
    )  # fmt: skip


def _is_speaker(page: Page, i: int) -> bool:
    """Whether a line begins with a name of two words and a colon."""
    line = page.lines[i]
    match = SPEAKER.match(page.text, line.start, min(line.span.end, line.start + 150))
    return match is not None and TWO_CAPITALS.match(match[0]) is not None and ends_in_name(match[0])


def speaker_within(page: Page, i: int, at: int, stop: int) -> Candidate | None:
    """A name of two words and a colon inside a line ("(AQW 1192/01) Ms Hill: There were none.")."""
    if page.text.find(":", at, min(stop, at + _LONGEST_WITHIN)) < 0 or not TWO_CAPITALS.match(page.text, at, stop):
        return None
    match = SPEAKER.match(page.text, at, min(stop, at + _LONGEST_WITHIN))
    if match is None or len(match[0].split()) < 2 or not ends_in_name(match[0]):
        return None
    body = behind_speaker(page, at, stop)
    return Candidate(at, body, i, Kind.SPEAKER, (), "N:", 0.5, inline=True, colon=True)


def _office(words: str) -> str:
    """What stands in brackets behind a name that heads words."""
    return words[words.index("(") :] if "(" in words else words[words.index("[") :] if "[" in words else ""


def speakers(page: Page, taken: Collection[int]) -> Iterator[Candidate]:
    """Lines that begin with a name of two words or more and a colon."""
    text = page.text
    for i, line in page.worded:
        if i in taken or line.is_table or not text[line.start : line.start + 1].isupper():
            continue
        match = SPEAKER.match(text, line.start, min(line.span.end, line.start + 150))
        if match is None or len(match.group().split()) < 2:
            continue
        alone = match.end() >= line.span.end - 3
        if alone and (i + 1 >= len(page.lines) or not ends_in_name(match[0])):
            continue
        body = page.lines[i + 1].start if alone else behind_speaker(page, line.start, line.span.end)
        yield Candidate(
            line.start,
            body,
            i,
            Kind.SPEAKER,
            (),
            "N:",
            0.5,
            style=_office(match[0]),
            alone=alone,
            opens=bool(line.blanks or line.page),
            colon=True,
        )
