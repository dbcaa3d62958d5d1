"""Whether words ask something, and where a question's wording is over."""

from __future__ import annotations

import re
from itertools import pairwise

from annotator.analysis.segmenting.expressions import alternatives
from annotator.analysis.segmenting.lines import Page
from annotator.core.spans import Span

_CONDITION = re.compile(rf"[\s*_«“\"'(]*(?:(?:en|et|and|und)\s+)?(?:{alternatives('conditions')})", re.IGNORECASE)
_INTERROGATIVE = re.compile(
    rf"[\s*_«“\"'(]*(?:(?:en|et|and|und)\s+)?(?:{alternatives('interrogatives')})", re.IGNORECASE
)
_VERB = re.compile(rf"[\s*_«“\"'(]*(?:(?:en|et|and|und)\s+)?(?:{alternatives('verbs')})", re.IGNORECASE)
_PENDING = re.compile(
    r"\W*(?:(?:[^\W\d]+ )?status: )?(?:(?:the|this|het|de|die|la)\s+)?"
    rf"(?:{alternatives('pending')})\b[^.?!\n]{{0,60}}\W*\Z",
    re.IGNORECASE,
)
_REQUEST = re.compile(alternatives("requests"), re.IGNORECASE)
# "Wat het onderhoud betreft:", "Was die Kosten betrifft:": it only names what the parts ask about.
_CONCERNING = re.compile(
    r"\s*(?:wat|was)\b[^.?!\n]{1,120}\b(?:betreft|betrifft|anbelangt|angeht|aangaat)\b", re.IGNORECASE
)
# "Hill, Ms J to ask the Minister of Roads": to whom it is put, with nothing asked yet.
_ADDRESSED = re.compile(
    rf"\S[^?;:\n]{{1,100}}\b(?:{alternatives('puts')})[ \t]*"
    rf"(?:(?!(?:{alternatives('interrogatives')}|if|to)\b)[^?.;:\n]){{3,120}}\Z",
    re.IGNORECASE,
)
NAME = r"(?:[A-Z][\w.'’-]*|of|for|and|the|de|van|der|den|von|du|la|in|to|at|on)"
"""A word of a name."""

# "Mr Hill asked the Minister for Roads ...", "Mme Anne Mill appelle l'attention de M. le ministre ...",
# "D'fhiafraigh Mr. Hill den Aire ...".
_BY_NAME = re.compile(
    rf"(?:\*\*)?[A-Z][\w.'’-]*(?:[ \t,]+{NAME}){{1,8}}(?:[ \t]*\([^()\n]{{1,80}}\)){{0,2}}[ \t]+"
    rf"(?i:{alternatives('requests')})|(?i:{alternatives('puts_first')})[ \t]"
)
_CLAUSE = re.compile(r"[.:;,!?\n]")
_ASKS_WITHIN = re.compile(
    rf"\b(?:to ask|asked?|asks)\b[^.?!\n]{{0,200}}\b(?:{alternatives('interrogatives')})", re.IGNORECASE
)
# The end of a sentence; a footnote's number, a closing quote or a bracketed reference may follow.
_SENTENCE_OVER = re.compile(r"[.?!…][»”\"')\]*_]*(?:\s?\[?\d{1,3}\s?\]?)?[)\]*_]*\Z")
_QUESTION_OVER = re.compile(r"\?[»”\"')\]*_]*(?:\s?[\[(]?\d{1,3}\s?[\])]?)?[*_]*\Z")
# "[HL5773]", "[1234/20]", "(12345)": the record's own number closes a question of Westminster's kind.
_RECORD_NUMBER = re.compile(r"[\[(][A-Z]{0,3}\s?\d[\d/ -]*[\])][*_]*\Z")
_FRAGMENT = 3
"""Words of a stem that ask nothing without its parts, at most."""

# "(Bitte nach Jahren aufschlüsseln.)", "Graag een toelichting.": still the question.
_PLEASE = re.compile(rf"[\s*_(]*(?:{alternatives('please')})", re.IGNORECASE)
_LONGEST_LOOK = 3_000
_LINE_END = 60
"""Code points at the end of a line that are looked at for the end of a sentence."""


def is_conditional(wording: str) -> bool:
    """Whether a question counts in one case only ("Zo ja, welke?", "if so, the details")."""
    return _CONDITION.match(wording) is not None


def looks_asked(text: str, start: int, end: int) -> bool:
    """Whether `[start, end)` reads like a question: a question mark, or words that a question opens with."""
    end = min(end, start + _LONGEST_LOOK)
    if text.find("?", start, end) >= 0:
        return True
    head = text[start : min(end, start + 200)]
    opens = _INTERROGATIVE.match(head) or _VERB.match(head) or _REQUEST.search(head)
    return opens is not None or is_conditional(head)


def names_asker(text: str, start: int, end: int) -> bool:
    """Whether `[start, end)` begins with who asks and what they ask for ("Mr Hill asked the Minister for ...")."""
    return _BY_NAME.match(text, start, end) is not None


def is_addressed(words: str) -> bool:
    """Whether `words` only say who asks whom ("Hill, Ms J to ask the Minister of Roads"), before the question."""
    return _ADDRESSED.match(words) is not None


def is_pending(words: str) -> bool:
    """Whether `words` only say that an answer is still to come ("Reply pending", "To be answered on: 3 May")."""
    return _PENDING.match(words) is not None


def opens_request(text: str, at: int) -> bool:
    """Whether what is requested begins at `at` ("To ask the Minister ...", "Will the Minister be pleased to ...")."""
    return _REQUEST.match(text, at) is not None


def requests(text: str, span: Span) -> bool:
    """Whether something is requested in `span` without a question mark ("asked the Minister to detail ...")."""
    return _REQUEST.search(text, span.start, span.end) is not None


def asks(wording: str) -> bool:
    """Whether a stem asks something by itself; "Can the minister state:" and a bare statement do not.

    It does with a question mark, and where one of its clauses opens with an interrogative ("To ask the
    minister what the costs were in:"). A sentence that breaks off at once ("b) hoeveel er") is asked
    by its parts.
    """
    wording = wording[-_LONGEST_LOOK:].rstrip("*_ \n\t")
    if "?" in wording:
        return True
    if wording[-1:].isalnum() and len(wording.split()) <= _FRAGMENT:
        return False
    clauses = [clause for clause in _CLAUSE.split(wording) if _opens_sentence(clause)]
    if any(_INTERROGATIVE.match(clause) and not _CONCERNING.match(clause) for clause in clauses):
        return True
    return _ASKS_WITHIN.search(wording) is not None


def _opens_sentence(clause: str) -> bool:
    """A relative clause ("dat", "which") opens in lower case after a comma and asks nothing by itself."""
    stripped = clause.strip(" \t*_")
    first = stripped[:1]
    return first.isupper() or stripped.split(" ", 1)[0].lower() in ("what", "how", "wie", "combien", "hoeveel")


def question_end(page: Page, start: int, end: int) -> tuple[int, bool] | None:
    """Where the wording of a question in `[start, end)` is over and other text follows, and whether that is sure.

    None where the question fills it. Family: the answer directly under its question, with no heading ("1. Wie
    viele Brücken gibt es?" and on the next line "Es gibt drei Brücken."). The question runs to the first line
    that ends a sentence with or after its question mark; sentences that ask on belong to it ("Wenn ja, welche?").
    Without a question mark it is over at the record's number in brackets, else at the end of the paragraph.
    """
    over: int | None = None
    block, asked = start, False
    for line in page.touching(start, end):
        words = page.text[max(start, line.start) : min(end, line.span.end)]
        asked = asked or "?" in words
        words = words[-_LINE_END:]
        if _RECORD_NUMBER.search(words):
            return _if_more(page, line.span.end, end)
        if _SENTENCE_OVER.search(words) is None:
            continue
        goes_on = over is not None and _PLEASE.match(page.text, block) is not None
        if goes_on or (asked and (over is None or _asks_on(page.text, block, words))):
            over = line.span.end
        elif over is not None:
            return over, True
        block, asked = line.span.end, False
    if over is not None:
        return _if_more(page, over, end)
    return None if asked else _paragraph_end(page, start, end)


def _asks_on(text: str, block: int, last_line: str) -> bool:
    return _QUESTION_OVER.search(last_line) is not None or _INTERROGATIVE.match(text, block) is not None


def _if_more(page: Page, over: int, end: int) -> tuple[int, bool] | None:
    return (over, True) if len(page.trim(over, end)) else None


def _paragraph_end(page: Page, start: int, end: int) -> tuple[int, bool] | None:
    lines = page.touching(start, end)
    for line, after in pairwise(lines):
        if after.blanks:
            return line.span.end, False
    for line in lines[:-1]:
        if _SENTENCE_OVER.search(line.words[-_LINE_END:]):
            return line.span.end, False
    return None
