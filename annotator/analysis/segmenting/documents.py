"""Several questions with their answers in one file, as bulletins print them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice, pairwise, zip_longest

from annotator.analysis.segmenting.asking import NAME, names_asker, requests
from annotator.analysis.segmenting.expressions import alternatives
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.speakers import asks_under_code, speaker_end
from annotator.core.spans import Span

# "DO 2020202101234", "S5W-01234", "AH 602", "WQ81234 (e) Tabled on 3 May 2021": a record's code heads its line.
# It may stand behind a date ("3 May 2031 - NW417"), or behind a noun and before who asks ("Question S5W-01234: ...").
_CODE = re.compile(
    rf"(?:\d{{1,2}}[ ](?:{alternatives('months')})[ ]\d{{4}}[ ][-–][ ]|(?P<noun>{alternatives('question')})[ \t])?"
    r"(?P<code>(?P<kind>[A-Z]{1,4}\d?[A-Z]{0,2})[ -]?\d[\d./-]{2,18})"
    r"(?:[ \t]?\([^\W\d][\w ]{0,30}\))?"
    rf"(?:[ \t]+(?:{alternatives('tabled')}|\d)[^\n]{{0,60}}|(?(noun):[ \t][^\n]{{3,160}}|(?!)))?\Z",
    re.IGNORECASE,
)
# "Question ID: 18831 (2016)": a field of the record with its number.
_FIELD = re.compile(
    rf"(?P<key>[^:\n]{{0,20}}?\b(?:{alternatives('question')})\b[^:\n\d]{{0,12}}?)[ \t]?:[ \t]*(?P<number>\d{{4,6}})"
    r"(?:[ \t]\(\d{4}\))?\Z",
    re.IGNORECASE,
)
_ANSWERED_CODES = re.compile(
    rf"(?:{alternatives('answer')})[ \t]?\((?P<codes>[^()\n]{{8,200}})\)[ \t]?:", re.IGNORECASE
)
# "2117. ", "*7101 "
_REGISTERED = re.compile(r"\*?(?P<number>\d{3,6})\.?[ \t]{1,4}")
_PUT_TO = re.compile(rf"[A-Z][\w.'’-]*(?:[ \t,]+{NAME}){{1,8}}[ \t]+to the [A-Z][^.?!:;\n]{{3,160}}\Z")
_DASH = re.compile("—")
_CAPITALS = re.compile(r"[A-Z]{1,4}\d?[A-Z]{0,2}\Z")

_ASKED_BY = re.compile(r"asked by\b", re.IGNORECASE)
_OPENS_WITHIN = 80
_LONGEST_TITLE = 120


def document_spans(page: Page, marks: Sequence[Mark]) -> tuple[Span, ...]:
    """The documents of a text, one after the other over the whole of it; one span where there is one."""
    starts = _record_heads(page, marks) or _codes(page) or _fields(page) or _registered(page)
    starts = starts or _restarts(marks) or _asked(page)
    edges = [0, *sorted(set(starts))[1:], len(page.text)]
    spans = [Span(start, end) for start, end in pairwise(edges) if start < end]
    return tuple(_with_content(page, marks, spans)) or (Span(0, len(page.text)),)


def _record_heads(page: Page, marks: Sequence[Mark]) -> list[int]:
    """Family: each document under a head with its own number ("Vraag nr. 12 van de heer Peeters").

    A code over the head belongs to it, and so does a title that stands alone over it ("Road Safety",
    "Question No: 2031/12").
    """
    heads = [m for m in marks if m.role is Role.DOCUMENT]
    fresh = [m for i, m in enumerate(heads) if i == 0 or m.number != heads[i - 1].number]
    return [_top(page, m) for m in fresh] if len(fresh) > 1 else []


def _top(page: Page, head: Mark) -> int:
    above = page.lines[head.line - 1] if head.line else None
    if above is None:
        return head.start
    heads = page.text[head.start] == "(" or (above.blanks and above.words[-1].isalnum())
    titled = heads and not page.lines[head.line].blanks and len(above.words) <= _LONGEST_TITLE
    return above.span.start if titled or is_code(above) else head.start


def is_code(line: Line) -> bool:
    """Whether a record's code heads the line ("DO 2020202101234")."""
    match = _CODE.match(line.words)
    return match is not None and _CAPITALS.match(match["kind"]) is not None


def _codes(page: Page) -> list[int]:
    """Families: each document under its code on a line of its own ("DO 2020202101234", "3 May 2031 - NW417", "Question
    S5W-01234: Jane Hill"); those that one heading answers stay together ("Answer (AQW 12/22-27 and AQW 13/22-27):").
    """
    kinds: dict[str, dict[str, int]] = defaultdict(dict)
    together: list[str] = []
    for line in page.lines:
        match = _CODE.match(line.words)
        if match is not None and _CAPITALS.match(match["kind"]):
            kinds[match["kind"]].setdefault(match["code"], line.span.start)
        answered = _ANSWERED_CODES.match(line.words)
        together.extend([answered["codes"]] if answered is not None else [])
    most = max(kinds.values(), key=len, default={})
    joined = {code for codes in together for code in most if code in codes and not codes.startswith(code)}
    return [start for code, start in most.items() if code not in joined] if len(most) > 1 else []


def _fields(page: Page) -> list[int]:
    """Family: the fields of a register's records, the first of them the question's number ("Question ID: 18831")."""
    keys: dict[str, dict[str, int]] = defaultdict(dict)
    for line in page.lines:
        match = _FIELD.match(line.words)
        if match is not None:
            keys[match["key"].strip().lower()].setdefault(match["number"], line.span.start)
    most = max(keys.values(), key=len, default={})
    return list(most.values()) if len(most) > 1 else []


def _registered(page: Page) -> list[int]:
    """Families: records under the number of a register and who asks whom ("2117. Hon Jane Hill to the Minister for
    Roads", "*7101 MILL FERRY—Mr Hill asked the Minister for Roads—").
    """
    numbers: dict[str, int] = {}
    for line in page.lines:
        match = _REGISTERED.match(line.words)
        if match is not None and _puts_to(page.text, line.span.start + match.end(), line.span.end):
            numbers.setdefault(match["number"], line.span.start)
    return list(numbers.values()) if len(numbers) > 1 else []


def _puts_to(text: str, start: int, end: int) -> bool:
    """Whether `[start, end)` says who asks whom, behind a title of one or two parts with a dash or without one."""
    if _PUT_TO.match(text, start, end):
        return True
    return any(names_asker(text, dash.end(), end) for dash in islice(_DASH.finditer(text, start, end), 2))


def _restarts(marks: Sequence[Mark]) -> list[int]:
    """Family: labelled questions that begin anew after their answers ("Vraag 1" ... "Antwoord 3", "Vraag 1")."""
    answers = [m.start for m, after in zip_longest(marks, marks[1:]) if _holds_answer(m, after)]
    given = frozenset(answers)
    starts: list[int] = []
    first: tuple[str, ...] = ()
    answered = False
    for mark in marks:
        if mark.role is Role.QUESTION and mark.atoms:
            if not starts or (answered and mark.names == first):
                starts.append(mark.start)
                first, answered = mark.names, False
        elif mark.start in given:
            answered = True
    edges = [*starts[1:], answers[-1] + 1 if answers else 0]
    whole = [s for s, e in zip(starts, edges, strict=False) if bisect_left(answers, s) < bisect_left(answers, e)]
    # "Antwoorden", and under it "Vraag 1" again without "Antwoord 1": still the same document.
    return whole if len(whole) > 1 else []


def _asked(page: Page) -> list[int]:
    """Family: a day's written answers, each question opened by who asks it ("Jane Hill: To ask the Secretary ...",
    "Jane Hill: How many ...? (WAQ12345)").

    Questions that follow each other are answered together and stay together. The title over a question is its own.
    """
    starts: list[int] = []
    answered = True
    for i, line in enumerate(page.lines):
        spoken = speaker_end(page.text, line)
        if spoken is None and not _names_asker(page, i):
            continue
        asks = spoken is None or requests(page.text, _opening(page, i, spoken)) or asks_under_code(page, line)
        if asks and answered:
            starts.append(_under_title(page, i))
        answered = not asks
    return starts if len(starts) > 1 else []


def _names_asker(page: Page, i: int) -> bool:
    """Whether line `i` begins with who asks, without a colon: "Asked by", or a name at the head of its paragraph."""
    line = page.lines[i]
    if _ASKED_BY.match(line.words):
        return True
    return bool(line.blanks or _is_titled(page, i)) and names_asker(page.text, line.start, line.span.end)


def _is_titled(page: Page, i: int) -> bool:
    """Whether a short line that stands alone above line `i` heads it."""
    above = page.lines[i - 1] if i else None
    return above is None or (bool(above.blanks) and len(above.words) <= _LONGEST_TITLE and above.words[-1].isalnum())


def _opening(page: Page, i: int, spoken: int) -> Span:
    """The first words after a speaker's name, on line `i` or on the one below."""
    last = i + 1 if spoken >= page.lines[i].span.end and i + 1 < len(page.lines) else i
    end = min(page.lines[last].span.end, spoken + _OPENS_WITHIN)
    return Span(min(spoken, end), end)


def _under_title(page: Page, i: int) -> int:
    """The beginning of line `i`, or of the lines over it that head it ("Road Safety", "Question")."""
    while i > 0 and len(page.lines[i - 1].words) <= _LONGEST_TITLE and page.lines[i - 1].words[-1].isalnum():
        first = page.lines[i - 1].words[0]
        if page.lines[i].page or not (first.isupper() or first.isdigit()):
            break
        if i > 1 and not page.lines[i - 1].blanks:
            break
        i -= 1
    return page.lines[i].span.start


def _holds_answer(mark: Mark, after: Mark | None) -> bool:
    """Whether an answer stands under the heading; over a question printed again it heads a whole list."""
    if mark.role is not Role.ANSWER:
        return False
    return after is None or not (mark.alone and after.role is Role.QUESTION and after.line == mark.line + 1)


def _with_content(page: Page, marks: Sequence[Mark], spans: Sequence[Span]) -> list[Span]:
    """The spans, each that asks nothing joined to the one after it (a title page, a list of contents)."""
    speaking = [m.start for m in marks if m.role in (Role.QUESTION, Role.ANSWER)]
    result: list[Span] = []
    start: int | None = None
    for span in spans:
        start = span.start if start is None else start
        marked = bisect_left(speaking, span.start) < bisect_left(speaking, span.end)
        if marked or page.text.find("?", span.start, span.end) >= 0 or requests(page.text, span) or span is spans[-1]:
            result.append(Span(start, span.end))
            start = None
    return result
