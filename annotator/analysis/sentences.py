"""Where sentences begin and end in a part of the source.

A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an ordinal; a blank line
and a new list item always do. Running heads and feet inside a sentence do not cut it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.vocabulary import words
from annotator.analysis.vocabulary.abbreviations import abbreviations
from annotator.analysis.words import languages
from annotator.analysis.words import words as listed
from annotator.core.spans import Span, trimmed

_MONTH_NAMES = words("months")
_MONTHS = "|".join(_MONTH_NAMES)
_END = re.compile(
    rf"""(?P<stop>[.!?…]+)(?P<close>(?:[ \u00a0\u202f]?»|["”’'\)\]])*)(?P<note>\d{{0,3}}|\[\d{{1,3}}\]|\(\d{{1,3}}\))
        (?:(?=\s+["“„‘«'\(\[\-–—•¿¡]*[ \u00a0\u202f]?[^\W_])|(?<=[a-zß-öø-ÿ]{{3}}\.)(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ ]))
    |(?P<break>\n[ \t\f]*\n\s*|\n[ \t]*(?=(?:[-–—•*]|\d{{1,2}}[.)]|[a-z]\))[ \t]+(?!(?i:{_MONTHS})\b)\S))""",
    re.VERBOSE,
)
_NEXT_WORD = re.compile(r"\s*[\"“„‘«'(\[\-–—•¿¡]*\s?(\w+)")
_LAST_WORD = re.compile(r"[^\s(\[\"“„‘«']*$")
_LONGEST_WORD = 40
_LONGEST_HEADING = 80
_HEADING = re.compile(r"(?:\d+(?:\.\d+)*\.?\s+)?[^\W\d_](?=[^\n]*[^\W\d_]{5})[^\n]*[^\W_]\)?")
"""A letter, or a number and a letter, first, a word of five letters, and no stop at the end ("Yes" heads nothing)."""

_ABBREVIATIONS = frozenset(abbreviations())
_ENDING_TOO = frozenset(("etc", "enz", "e.d", "e.a", "e.v", "usw", "ff", "u.a", "jl"))
"""Abbreviations that often stand last in a sentence: a capital after them begins the next one."""


def sentences(text: str, span: Span, furniture: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The sentences of `span`, without white space around them; together they hold all its other words."""
    found: list[Span] = []
    start = span.start
    for end in (*_ends(text, span, furniture), span.end):
        sentence = _without_furniture(text, trimmed(text, start, end), furniture)
        if len(sentence):
            found.append(sentence)
        start = end
    return tuple(found)


def spoken(text: str, span: Span, furniture: tuple[Span, ...] = ()) -> tuple[Span, ...]:
    """The sentences of `span` without its headings: short lines of their own that end in no stop and stand over
    others.
    """
    found = sentences(text, span, furniture)
    return tuple(s for i, s in enumerate(found) if i == len(found) - 1 or not _heads(text, s, span))


def _heads(text: str, sentence: Span, part: Span) -> bool:
    words = sentence.of(text)
    before = (
        text[max(part.start, sentence.start - _LONGEST_HEADING) : sentence.start].rpartition("\n")[2].strip(" \t#*_")
    )
    after = text[sentence.end : min(part.end, sentence.end + _LONGEST_HEADING)].partition("\n")
    alone = not before and not after[0].strip(" \t*_") and bool(after[1])
    return alone and len(words) <= _LONGEST_HEADING and bool(_HEADING.fullmatch(words.strip(" *_#")))


def _without_furniture(text: str, sentence: Span, furniture: tuple[Span, ...]) -> Span:
    """The sentence without the running heads that it begins with."""
    for taken in furniture:
        if taken.start <= sentence.start < taken.end:
            sentence = trimmed(text, min(taken.end, sentence.end), sentence.end)
    return sentence


def _ends(text: str, span: Span, furniture: tuple[Span, ...]) -> Iterator[int]:
    for match in _END.finditer(text, span.start, span.end):
        touching = any(f.start <= match.end() and match.start() <= f.end for f in furniture)
        if not touching and (match["break"] is not None or _is_end(text, match, span)):
            yield match.end()


def _is_end(text: str, match: re.Match[str], span: Span) -> bool:
    following = _NEXT_WORD.match(text, match.end())
    if following is None:
        return False
    opener = following[1]
    if not (opener[0].isupper() or opener[0].isdigit()):
        return False
    if match["stop"] != ".":
        return True
    begin = max(span.start, match.start() - _LONGEST_WORD)
    found = _LAST_WORD.search(text, begin, match.start())
    word = found[0] if found else ""
    return not _keeps_going(word, opener, match, text, span)


def _keeps_going(word: str, opener: str, match: re.Match[str], text: str, span: Span) -> bool:
    """Whether a full stop after `word` is no end."""
    known = word.casefold().lstrip("0123456789")
    if match["note"].isdigit() and word[-1:].isdigit():
        return True  # "2.1 De ..." is a number, not a footnote
    if known in _ENDING_TOO:
        return not opener[0].isupper()
    if known in _ABBREVIATIONS:
        return True
    if len(known) == 1 and known.isalpha():
        return True  # an initial
    if word.isdigit() and len(word) <= 2:
        # "27. Juli", "3. Text" at the head of the part: an ordinal or a label; never the end of a sentence there
        month = opener.casefold() in _MONTH_NAMES
        return opener[0].isupper() and (
            month or _german_ordinal(text, match) or _opens_line(text, match, span, len(word))
        )
    return bool(re.fullmatch(r"(?:\w\.)+\w", word))


def _german_ordinal(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 12) : match.start()].split()
    return len(before) > 1 and before[-2].casefold() in _BEFORE_ORDINAL


_BEFORE_ORDINAL = frozenset(listed([one.code for one in languages()], "before_ordinal", table_name="relating"))


def _opens_line(text: str, match: re.Match[str], span: Span, length: int) -> bool:
    begin = match.start() - length
    return begin == span.start or not text[text.rfind("\n", 0, begin) + 1 : begin].strip()
