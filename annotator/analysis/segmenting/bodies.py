"""Where the words of a part begin: behind its label, the names, offices, dates and brackets of its head."""

from __future__ import annotations

import re

from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

MOST_LINES = 6
"""Lines of a head below its first one, at most."""

_DATE = (
    r"(?:[^\W\d_.]{1,5}\.?\s)?(?:[^\W\d_]{1,9},?\s)?\d{1,2}(?:\.|er|st|nd|rd|th|º|\.º)?\s?"
    r"(?:[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?:de\s|of\s)?[^\W\d_]{3,12}\.?,?\s(?:de\s)?\d{4})"
)
# "12 March 2021", "vom 5. Mai 2021", "(9.8.2031)", "13/10/2031", "2031-05-03"
_DATED = re.compile(rf"\W*(?:{_DATE}|\d{{4}}-\d\d-\d\d)(?:[ ,]+\d\d:\d\d)?\W*\Z", re.IGNORECASE)
_HOLDS_DATE = re.compile(rf"(?<!\w)(?:{_DATE}|\d{{4}}-\d\d-\d\d)(?!\w)", re.IGNORECASE)
_BRACKETED = re.compile(r"[\[(][^()\[\]\n]{2,120}[\])]\W*\Z")
_LABEL_IN_BRACKETS = re.compile(r"\(\w{1,3}\)\W*\Z")
_NUMBERS = re.compile(r"[\d\W]+\Z")
_SPACE = re.compile(r"[\s*_]*")
_RECORD = re.compile(r"\d{3,6}[.)]\s+(?=\D)")
_FIELD = re.compile(r"[^\W\d_][^:\n]{1,40}:(?:\s|\Z)")

# Words of a name are taken whole, and in one way only: no line costs more than its length.
CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"
NAME_WORD = rf"(?:{CAPITAL}[^\W\d_]*(?:[.'’-][^\W\d_]*)*(?![.'’-]|[^\W\d_])|(?!{CAPITAL})[^\W\d_]{{1,3}}(?![^\W\d_]))"
# "N233: 9 January 2017": words of a list, not "Last updated: 23 May 2031".
_FIGURE_FIELD = re.compile(r"[^:]*\d[^:]*:")
_MOST_PARTICLES = 2
"""Words of a name in lower case, at most."""

_PARTICLE = re.compile(rf"[^\W\d_]{{1,3}}\s(?={CAPITAL})")
_NAMES = re.compile(
    rf"{NAME_WORD}(?:[ ,/]{{1,3}}{NAME_WORD}){{0,9}}(?:\s{{0,3}}[\[(][^()\[\]\n]{{1,80}}[\])]){{0,3}}\W{{0,5}}\Z"
)
# "Jane Hill (Fenwick):", "The Minister for Roads (Ms Hill):", "Hon. T. Dale (Minister of Transport) replied:"
SPEAKER = re.compile(
    rf"(?:\*\*|__)?{NAME_WORD}(?:[ ,]{{1,3}}{NAME_WORD}){{0,14}}"
    r"(?:\s{0,3}[\[(][^()\[\]\n]{2,80}[\])]){0,3}(?:\s[a-zà-ÿ]{3,12}){0,2}(?:\*\*|__)?\s?:(?:\*\*|__)?(?=[\s*_]|\Z)"
)


def is_about_people(page: Page, speech: Speech, i: int) -> bool:
    """Whether line `i` only says who speaks, where or when: no words of an answer."""
    words = page.lines[i].words.strip("*_ \t")
    if _LABEL_IN_BRACKETS.match(words) or speech.question.match(words):
        return False
    if (_DATED.match(words) and not words.endswith(".")) or _BRACKETED.match(words):
        return True
    if words.endswith((".", "?", "!", ";")) and not words.endswith(("Mr.", "Dr.")):
        return False
    count = len(words.split())
    dated = _HOLDS_DATE.search(words)
    if (
        count <= 14
        and dated is not None
        and not _FIGURE_FIELD.match(words[: dated.start()])
        and not words.endswith(":")
    ):
        return True
    if speech.answer.match(words) and count <= 8:
        return True
    named = _PARTICLE.sub("", words)
    small = [word for word in words.split() if word.islower()]
    if len(small) > _MOST_PARTICLES or words.split()[-1].strip(",;").islower():
        return False
    return count >= 2 and len(words) <= 90 and _NAMES.match(named) is not None and named[0].isupper()


def words_begin(page: Page, speech: Speech, i: int, end: int, *, answers: bool) -> int:
    """Where the words under a head begin that fills line `i` and is over at `end`; the text's end where nowhere.

    Names, offices, dates and brackets on the lines below the head belong to it, a speaker before a colon too.
    """
    k = i + 1
    lines = page.lines
    while k < len(lines) - 1 and k <= i + MOST_LINES:
        if not _skipped(page, speech, k, answers):
            break
        k += 1
    if k >= len(lines):
        return max(end, lines[-1].span.end if lines else end)
    return behind_speaker(page, lines[k].start, lines[k].span.end) if answers else _behind_record(page, lines[k].start)


def _skipped(page: Page, speech: Speech, k: int, answers: bool) -> bool:
    words = page.lines[k].words
    if (
        _NUMBERS.match(words)
        and not re.search(r"[:%€£$]|\d\W+\d", words)
        and not re.match(r"\(?\w{1,3}[.)]\W*\Z", words)
    ):
        return True
    if answers:
        return is_about_people(page, speech, k)
    return bool(_BRACKETED.match(words) or _DATED.match(words)) and not _LABEL_IN_BRACKETS.match(words)


def _behind_record(page: Page, at: int) -> int:
    match = _RECORD.match(page.text, at)
    return match.end() if match is not None else at


def ends_in_name(words: str) -> bool:
    """Whether the last word before a colon can be that of a name."""
    last = words.rstrip("*_: \t").split()[-1]
    return last[0].isupper() or last[-1] in ")]"


def behind_speaker(page: Page, at: int, stop: int) -> int:
    """Where the words begin behind a speaker named at `at` ("The Minister for Roads (Ms Hill): ")."""
    named = SPEAKER.match(page.text, at, min(stop, at + 200))
    if named is None or (len(named.group().split()) < 2 and "(" not in named.group()):
        return at
    if not ("(" in named[0] or ends_in_name(named[0])):
        return at
    match = _SPACE.match(page.text, named.end())
    place = match.end() if match is not None else named.end()
    return place if place < len(page.text) else at


_ASKER = re.compile(
    rf"(?:[Tt]he[ ])?{CAPITAL}[\w.'’-]*(?:[ ,]{{1,3}}{NAME_WORD}){{1,8}}[^.?!;:\n]{{0,160}}"
    r"(?:\([^()\n]{1,80}\)[^.?!;:\n]{0,60}){0,2}:\s{1,5}(?=\S)"
)
TWO_CAPITALS = re.compile(rf"(?:[Tt]he\s|[^\W\d_]{{1,3}}\.?\s)?{CAPITAL}[\w.'’-]*[ ,]{{1,3}}{CAPITAL}")
# "Road Safety Mr Jim Hill asked ...": a title that was run together with who asks.
_TITLED = re.compile(rf"(?<=\w\w\w ){CAPITAL}\w\.?\s(?:{CAPITAL}[\w'’-]+\s){{1,3}}\Z")
_ASIDE = re.compile(rf"[\s*_–—-]*(?:{_DATE}\.?\s{{0,3}}[–—-]\s{{0,3}})?", re.IGNORECASE)
_QUOTE = re.compile(r"[\"“«'(]?\s?")
_SENTENCE = re.compile(r"\w{3}[.?!;](?:\s|\Z)")
_MOST_ASKER_LINES = 8
_LONGEST_TITLE = 12
"""Words of a title over a question, at most."""


def question_begins(page: Page, speech: Speech, at: int, end: int) -> int:
    """Where a question's words begin behind who asks whom: up to a colon, or on the lines before the one that asks.

    "Mr. Hill: Will ...", "Jane Hill to the Minister (3 May): How many ...", "Abgeordneter", "Uwe Roth", "(ABC)".
    """
    aside = _ASIDE.match(page.text, at, end)
    start = aside.end() if aside is not None else at
    if speech.asks.match(page.text, start, end) or speech.requests.match(page.text, start, end):
        return at
    asked = speech.requests.search(page.text, start, min(end, start + 200))
    titled = _TITLED.search(page.text, start, asked.start()) if asked is not None else None
    if titled is not None:
        return titled.start()
    at = start if any(map(str.isdigit, page.text[at:start])) else at
    named = _ASKER.match(page.text, start, min(end, start + 400)) if TWO_CAPITALS.match(page.text, start, end) else None
    return named.end() if named is not None else _below_names(page, speech, at, start, end)


def behind_title(page: Page, at: int, end: int) -> int:
    """Where a headed question's words begin behind a title that a blank line sets off from them."""
    i = page.index(at)
    if i < 0 or i + 1 >= len(page.lines) or page.lines[i + 1].start >= end or not page.lines[i + 1].blanks:
        return at
    words = page.text[at : page.lines[i].span.end].rstrip("*_ ")
    titled = 0 < len(words.split()) <= _LONGEST_TITLE and words[:1].isupper() and words[-1:].isalnum()
    return page.lines[i + 1].start if titled else at


def _below_names(page: Page, speech: Speech, at: int, start: int, end: int) -> int:
    i = page.index(start)
    first = page.text[start : start + 1]
    if i < 0 or not (first.isupper() or first in "(["):
        return at
    for k in range(i, min(len(page.lines), i + _MOST_ASKER_LINES)):
        line = page.lines[k]
        if line.start >= end:
            return at
        place = max(line.start, start)
        quote = _QUOTE.match(page.text, place)
        words_at = quote.end() if quote is not None else place
        words = page.text[place : line.span.end]
        asks = speech.asks.match(page.text, place, line.span.end) or speech.requests.match(page.text, words_at)
        below_party = words.endswith("?") and _BRACKETED.match(page.lines[k - 1].words) is not None
        if k > i and (asks or below_party):
            return words_at
        if len(words.split()) > 14 or _SENTENCE.search(words) or "?" in words:
            return at
    return at
