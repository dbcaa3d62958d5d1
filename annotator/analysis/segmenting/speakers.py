"""Who speaks: the names and dates between an answer's heading and its first word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from annotator.analysis.segmenting.asking import NAME, is_addressed, opens_request
from annotator.analysis.segmenting.expressions import alternatives
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks

# "Tom Weir:", "The Minister for Roads (Jane Mill):", "Baroness Dale (Con): ..."
_SPEAKER = re.compile(
    rf"(?:\*\*)?(?:[A-Z][\w.'’-]*)(?:[ \t,]+{NAME}){{1,12}}"
    r"(?:[ \t]*\([^()\n]{1,80}\)){0,4}(?:[ \t]*\[[^\[\]\n]{1,80}\])?[ \t]*(?:replied[ \t]*)?"
    r"(?:\*\*)?(?::|[—–](?=[A-Z]))(?:\*\*)?[ \t]*"
)
# "12. Abgeordnete", "Marta Klein", "(ABC/", "DEF)": who asks, on lines between the label and the wording.
_MEMBER = re.compile(r"Abgeordnete[rn]?\b[^?:]{3,120}?\([^()]{2,60}\)\s+(?=\S)")
_OPENING_QUOTE = re.compile(r"[\"“«]\s?")
_IN_CAPITALS = re.compile(r"[A-Z][A-Z.'’-]*(?:[ ,]+[A-Z][A-Z.'’-]*){1,6}[ \t]*\Z")
_DATE = re.compile(
    rf"\W*(?:(?:{alternatives('by')}|on|le|op)\s+)?\d{{1,2}}[./]?\s*(?:(?:{alternatives('months')})|\d{{1,2}}[./])\W*\d{{4}}\W*\Z",
    re.IGNORECASE,
)
_ANSWERED_BY = re.compile(rf"(?:{alternatives('answered')})\W*\Z", re.IGNORECASE)
# "de PONT Luc": who answers, on a line of its own.
_GIVEN_BY = re.compile(r"(?:de|van) (?:[A-ZÀ-Þ][\w'’-]+ ?){2,4}\Z")
_CODE_AFTER = re.compile(r"\([A-Z]{1,4}\d{3,6}\)(?:[ \t]?\[[A-Z]\])?\Z")
# "– Councillor Hill to Councillor Mill, Leader of the Council", "van raadslid De Wit aan wethouder Mol"
_PUTS_TO = re.compile(
    rf"[^\w\n]{{0,4}}(?:(?i:(?:question[ \t]+)?(?:from|van|von|de))[ \t]+(?:[^\W\d_]{{2,20}}[ \t]+)?)?"
    rf"[A-Z][\w.'’-]*(?:[ \t,]+{NAME}){{1,8}}"
    r"[ \t]+(?i:to|aan|an|à|au)[ \t][^.?!:;\n]{3,160}\Z"
)
# "Last updated: 23 May 2031": a field between who answers and the answer.
_DATED_FIELD = re.compile(
    rf"[^\W\d_][\w ]{{2,30}}:[ \t]*\d{{1,2}}[./]?[ \t]*(?:(?:{alternatives('months')})|\d{{1,2}}[./])[ \t]*\d{{4}}\Z",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\bMrs)[.?!;](?:\s|\Z)")
_MOST_NAMES = 3
"""Lines between an answer's heading and a field with its date, that one included."""

_MOST_QUESTION_HEAD_LINES = 8
_MOST_ASKED_LINES = 30
_MOST_HEAD_LINES = 4


def speaker_end(text: str, line: Line) -> int | None:
    """Where the words of a speaker named at the beginning of `line` begin; None where no one is named."""
    match = _SPEAKER.match(text, line.start, line.span.end)
    return None if match is None else match.end()


def asks_under_code(page: Page, line: Line) -> bool:
    """Whether a speaker opens a paragraph that asks and ends in a code ("Jane Mill: How many ...? (WAQ12345)").

    "[R]" or "[W]" may follow it.
    """
    if speaker_end(page.text, line) is None:
        return False
    i = last = page.index(line.start)
    while last + 1 < len(page.lines) and not page.lines[last + 1].blanks and last - i < _MOST_ASKED_LINES:
        last += 1
    words = page.text[line.start : page.lines[last].span.end]
    return "?" in words and _CODE_AFTER.search(words) is not None


def wording_start(page: Page, body: int, end: int) -> int:
    """Where a question's wording begins after its label: behind who asks it, on a line between the two.

    Families: "Question No. 12" and below it "Jane Mill (Fenwick):" or "COUNCILLOR J. MILL"; "Question No. 12—Jane
    Mill: ..."; "12. Abgeordnete", "Marta Klein", "(ABC)".
    """
    member = _MEMBER.match(page.text, body, min(end, body + 300))
    if member is not None and member.end() < end:
        return member.end()
    named = _SPEAKER.match(page.text, body, end) if page.text[body - 1 : body] in ("—", "–") else None
    if named is not None:
        return named.end()
    lines = page.between(body, end)
    below = _under_head(page, body, lines)
    if below is not None:
        return below
    if not lines or page.text[body : lines[0].start].strip("*_ \n\t"):
        return body
    capitals = _IN_CAPITALS.match(page.text, lines[0].start, lines[0].span.end)
    if capitals is not None and len(lines) > 1 and not lines[1].blanks:
        quoted = _OPENING_QUOTE.match(page.text, lines[1].start)
        return lines[1].start if quoted is None else quoted.end()
    return speaker_end(page.text, lines[0]) or body


def _under_head(page: Page, body: int, lines: Sequence[Line]) -> int | None:
    """Where a question's wording begins under the head that stands between its label and it; None where none does.

    Families: "Question 2 – Councillor Hill to Councillor Mill, Leader", a blank line and the question; "32. Mr Hill:"
    or "DÁIL QUESTION addressed to the Minister for Roads", and below it "Will the Minister ..." or "To ask ...";
    a title and "The Member for Fenwick (Mr Hill) to ask the Minister for Roads:".
    """
    if not lines:
        return None
    if lines[0].blanks and _PUTS_TO.match(page.text[body : lines[0].span.start].rstrip()):
        return lines[0].start
    for i, line in enumerate(lines[:_MOST_QUESTION_HEAD_LINES]):
        if line.words.endswith(":") and is_addressed(line.words[:-1]) and i + 1 < len(lines):
            return lines[i + 1].start
        head = page.text[body : line.span.start].rstrip("* \t\n")
        if _SENTENCE.search(head):
            break
        opens = line.blanks or head.endswith(":") or (i and lines[i - 1].words.endswith(":"))
        if head and opens and opens_request(page.text, line.start):
            return line.start
    return None


def answer_body(marks: Marks, mark: Mark) -> int:
    """Where the wording of an answer begins under its heading.

    Families: the name and the date of who answers on lines of their own ("Answer", "Jane Mill", "Answered on",
    "5 May 2020"), names in capitals or brackets ("MINISTER OF STATE", "(SHRI A. B.)"), a heading that runs over
    some lines up to a colon, and a speaker before the first word.
    """
    page = marks.page
    index = mark.line
    if mark.role is Role.REPLY:
        index, body = _head_end(page, index, mark.end)
        if body is not None:
            return body
    elif not mark.alone:
        return mark.body
    index += 1
    index = _after_names(marks, index)
    if index >= len(page.lines):
        return mark.body
    line = page.lines[index]
    return speaker_end(page.text, line) or line.start


def _head_end(page: Page, index: int, after: int) -> tuple[int, int | None]:
    """The last line of a heading that begins on line `index`, and where words follow it on that line.

    What names it is over at `after`: a colon before that ("Current status: Answered by ...") is not the heading's.
    It goes on to a line with a colon before any sentence, and over lines that begin in lower case.
    One of fields ("Answered by the Minister | Answered on 3 May 2031") is one line.
    """
    last = index
    if " | " in page.lines[index].words:
        return index, None
    for i in range(index, min(len(page.lines), index + _MOST_HEAD_LINES)):
        line = page.lines[i]
        if i > index and line.blanks:
            break
        colon = page.text.rfind(":", after if line.start < after < line.span.end else line.start, line.span.end)
        words = page.text[colon + 1 : line.span.end].strip("* ") if colon >= 0 else ""
        if colon >= 0 and not words:
            return i, None
        if colon >= 0 and words[0].isupper():
            return i, page.text.index(words[0], colon + 1)
        if last == i - 1 and page.text[line.start].islower():
            last = i
        elif line.words.endswith((".", "?", "!")):
            break
    return last, None


def _after_names(marks: Marks, index: int) -> int:
    page = marks.page
    replies = marks.reply_lines
    field = next(
        (i for i in range(index, min(len(page.lines), index + 3)) if _DATED_FIELD.match(page.lines[i].words)), None
    )
    if field is not None:
        return min(field + 1, len(page.lines) - 1)
    stated = next((i for i in range(index, index + _MOST_HEAD_LINES) if i in replies), None)
    if stated is not None and any(line.words[-1] in ".?!" for line in page.lines[index:stated]):
        stated = None
    if stated is not None:
        index = stated + 1
    if stated is not None or (index - 1 in replies and _ANSWERED_BY.match(page.lines[index - 1].words)):
        index = _after_who(page, index)
    while index < len(page.lines) - 1:
        words = page.lines[index].words.strip("*_ ")
        bracketed = words.startswith("(") and words.endswith(")") and not words[1:3].rstrip(")").isalpha()
        capitals = words.isupper() and len(words) > 12
        given = _GIVEN_BY.match(words) is not None
        if not (_DATE.match(words) or given or capitals or (bracketed or (words.startswith("(") and words.isupper()))):
            break
        index += 1
    return index


def _after_who(page: Page, index: int) -> int:
    """The line after those that name who answers and for whom, up to a blank line ("Answered by", "Jane Mill")."""
    for i in range(index, min(len(page.lines), index + _MOST_HEAD_LINES)):
        if i > index and page.lines[i].blanks:
            return i
        if page.lines[i].words.endswith((".", ":", "?")):
            break
    return index
