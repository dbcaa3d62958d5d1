"""Headings of questions, answers and other parts: "Vraag 3", "Antwoord op vraag 3 en 8", "Zu Frage 1 bis 3:"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from annotator.analysis.segmenting.announcing import follows, joint, unprinted
from annotator.analysis.segmenting.expressions import (
    Atom,
    Expression,
    Family,
    Rank,
    alternatives,
    read_labels,
    read_parts,
)
from annotator.analysis.segmenting.lines import Line
from annotator.analysis.segmenting.marks import AGAIN, Mark, Role
from annotator.analysis.segmenting.patterns import LABEL_AHEAD, NUMBER_WORD, QUESTION_WORD, SPACE
from annotator.analysis.vocabulary import ALL, words
from annotator.core.spans import Span

# "Ons antwoord:", "Uw vraag 3:": a letter speaks of its own and of the other's.
_ARTICLES = r"(?:(?:de|het|la|les|le|the|die|den|der|das|deze|diese|l'|ons|onze|our|notre|unsere)\b[ \t]*)?"
_YOUR = r"(?:(?:uw|your|votre|ihre)\b[ \t]*)?"
_TOWARDS = rf"(?:(?:{alternatives('towards')}){SPACE})*"
_ANSWER_WORD = rf"(?:{alternatives('answer')})"
_QUESTION_HEAD = re.compile(rf"{_YOUR}(?P<noun>{QUESTION_WORD}){SPACE}(?P<nr>{NUMBER_WORD})", re.IGNORECASE)
_ANSWER_HEAD = re.compile(
    rf"{_ARTICLES}(?P<noun>{_ANSWER_WORD}){SPACE}\(?{_TOWARDS}(?P<of>{QUESTION_WORD}?){SPACE}(?P<nr>{NUMBER_WORD})",
    re.IGNORECASE,
)
_OPENER_HEAD = re.compile(
    rf"(?:{alternatives('openers')}){SPACE}{_TOWARDS}(?P<of>{QUESTION_WORD}?){SPACE}(?P<nr>{NUMBER_WORD}){LABEL_AHEAD}",
    re.IGNORECASE,
)
# "Schriftelijke vraag nr. 12 van 3 mei", "Question écrite n° 7-12 de": the record's own number, not a label.
_DOCUMENT_HEAD = re.compile(
    rf"(?:[^\W\d_]+[ \t]+){{0,2}}{QUESTION_WORD}{SPACE}(?:[^\W\d_]+[ \t]+)?"
    rf"(?:{alternatives('number')}){SPACE}[*:]?{SPACE}"
    rf"(?P<number>[\w./-]{{0,20}}\d[\w./-]{{0,20}}),?[ \t]+(?:{alternatives('by')})",
    re.IGNORECASE,
)
# "Question for written answer E-001234/2021", "(Question No. 123)": the same in other houses.
_CODED_HEAD = re.compile(
    rf"(?:[^\W\d_]+[ \t]+){{0,3}}(?:{QUESTION_WORD}|anfrage)\b[^\n\d]{{0,60}}"
    r"\b(?P<number>[A-Z]{1,2}-\d{4,6}/\d{2,4})\Z",
    re.IGNORECASE,
)
_BRACKETED_HEAD = re.compile(
    rf"\({QUESTION_WORD}{SPACE}(?:{alternatives('number')}){SPACE}(?P<number>\d[\w./-]{{0,20}})\)\Z", re.IGNORECASE
)
# "Question No: 2021/0123", "Question N° 12345": a number that no list of questions has, alone on its line.
_LONG_NUMBER = re.compile(
    rf"{QUESTION_WORD}{SPACE}(?:{alternatives('number')}){SPACE}[*:]?{SPACE}"
    r"(?P<number>\d{1,5}/\d[\d/-]{0,12}|\d{4,6})[ \t*]{0,5}\Z",
    re.IGNORECASE,
)
# "Question de M. Jean Mill (ABC) publiée le 3 mai 2021": who asks and when, over the question.
_DATED_HEAD = re.compile(
    rf"{QUESTION_WORD}{SPACE}(?:{alternatives('by')})\b[^?!\n]{{3,160}}"
    r"\b\d{1,2}(?:er|\.)?[ \t]?[^\W\d]{3,10} \d{4}\Z",
    re.IGNORECASE,
)
# "1.4 Question n° 12, de Mme Mill": the number of a bulletin's section before the head.
_SECTION_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}\.?[ \t]+")
# "12345 (2021). Jane Hill to the Minister of Roads (3 May 2021): ..."
_REGISTER_HEAD = re.compile(r"(?P<label>\d{1,5}) \(\d{4}\)\.[ \t](?:[^\n:]{3,200}:[ \t]*)?")
# "15873. – 7 mai 2020. – M. Jean Mill attire l'attention de ..."
_JOURNAL_HEAD = re.compile(
    r"(?P<label>\d{2,6})\.? ?[–—\u2212-] \d{1,2}(?:er)? [^\W\d]{3,10} \d{4}\.? ?[–—\u2212-][ \t\n](?=[*_]{0,3}[A-Z])"
)
_SHORT_HEAD = re.compile(
    r"(?P<noun>[QVFAR])[ \t]?(?P<label>\d{1,2}[a-z]?)(?P<sign>[.:)])(?:[ \t]+|(?=\Z|[^\d\W]|[(«“\"']))"
)
# "1. Antwoord:", "2) Vraag": the label before its noun.
_LABEL_FIRST = re.compile(
    rf"{SPACE}(?:(?P<answer>{_ANSWER_WORD})|{QUESTION_WORD}){SPACE}(?P<sign>:)?[*_]{{0,3}}(?:(?<=[:*_]){SPACE}|\Z)",
    re.IGNORECASE,
)
# "Current status: Answered by ...": the field of a record that states it.
_ANSWERED = re.compile(rf"(?:(?:[^\W\d]+ )?status: )?(?:{alternatives('answered')})", re.IGNORECASE)
# "Antwoord college: ...", "Antwort Bundesregierung:"
_OFFICE = re.compile(r"[ \t](?!\d)\w{2,20}:[ \t]+(?=[^\W\d])")
# "Reply (final): ...", "Answer (AQW 12/22-27): ..."
_BRACKETED_ANSWER = re.compile(rf"{_ANSWER_WORD}[ \t]?\([^()\n]{{3,120}}\)[ \t]?:[ \t]*", re.IGNORECASE)
_LETTER_L = re.compile(r"[l|][.:]?\s*\Z")
# "Vraag 3 (Jansen)", "Antwoord 3 (herzien)", "Zur Frage 3 samt Unterfragen": what may follow a label.
_REMARK = re.compile(
    rf"{SPACE}(?:\([^()\n]{{1,60}}\)|(?:{alternatives('along')}){SPACE}(?:\w{{2,12}}{SPACE})?{QUESTION_WORD})",
    re.IGNORECASE,
)
_BY = re.compile(rf"(?:{alternatives('by')})", re.IGNORECASE)
_THEN_BY = re.compile(rf",?[ \t](?:{alternatives('by')})", re.IGNORECASE)
_BY_BELOW = re.compile(rf"[ \t]*\n[ \t]*(?:{alternatives('by')})[ \t]+[^\W\d_]")
_HEADING = re.compile(rf"(?:{alternatives('headings')})(?P<rest>.*)\Z", re.IGNORECASE | re.DOTALL)
# "B e g r ü n d u n g": letters set apart for emphasis.
_SPACED = re.compile(r"(?:[^\W\d_][ ]){3,40}[^\W\d_]\Z")
_CLOSING = re.compile(rf"(?:{alternatives('closings')})", re.IGNORECASE)
_TERMINATOR = re.compile(
    rf"{SPACE}(?:\*\*)?{SPACE}(?P<sign>[.:)°º]+[)]?[:.]?-?|[-–—]+(?=\s|\Z)|—(?=[A-Z]))?(?:\*\*)?{SPACE}"
)
# "Réponse. – La loi ..."
_DASH_AFTER = re.compile(r"(?<=\. )[–—\u2212-][ \t]+(?=[^\W\d_])")
_DOCUMENT_NUMBER = re.compile(r"[\w./-]{0,20}\d[\w./-]{0,20}")
_LONGEST_BARE = 6
"""Code points of a line that is a bare label."""

_BARE_LABEL = re.compile(r"(?:\d{1,3}[.)]?|\([a-z]{1,4}\)|[a-z]{1,2}[.)])\Z")
_TITLE_WITHIN = 5_000
"""Code points before an answer's heading in which the title of its question stands."""

_SHORT = 3
"""Letters of a title at least."""

_SENTENCE_END = (".", "?", "!", ":", ";", ")", "]", "»", "”", '"', "*")
_UNFINISHED = frozenset(words("unfinished"))

_AGAIN = re.compile(rf"(?:{alternatives('again')})(?:[ \t]+[^:.?\n]{{2,60}})?[ \t]*:?\Z", re.IGNORECASE)


@cache
def heading_words(language: str | None) -> re.Pattern[str]:
    """What is in every heading of that language; anything where it is None or not one that is known."""
    tables = [table for table in ALL if language in (table.language, table.beside)]
    fields = ("question", "answer", "answered", "openers", "headings", "follows")
    known = [re.escape(word) for table in tables for field in fields for word in getattr(table, field)]
    return re.compile(rf"\b(?:{'|'.join(known)}|[QVFAR]\d)(?![^\W\d])" if known else "", re.IGNORECASE)


def read_heading(text: str, i: int, line: Line, before: Line | None) -> Mark | None:
    """The heading on line `i`, None where it is none; `before` is the line above it.

    A line that goes on with a sentence of the line above heads nothing ("zie het antwoord op", "vraag 3.").
    """
    first = text[line.start]
    if line.span.end - line.start <= _LONGEST_BARE and _BARE_LABEL.match(text, line.start, line.span.end):
        return None
    if first.isdigit():
        return _register(text, i, line) or _label_first(text, i, line) or _section(text, i, line)
    if not (first.isalpha() or first in "(["):
        return None
    if first.islower() and before is not None and not line.blanks and not _closed(before):
        return None
    if not line.blanks and before is not None and _last_word(before) in _UNFINISHED:
        return None
    for reader in (_short, unprinted, _answer, _bracketed, _opener, _record, _question, joint, follows, _end):
        mark = reader(text, i, line)
        if mark is not None:
            return mark
    return None


def _closed(line: Line) -> bool:
    """Whether the sentence on `line` is over; a footnote's number may follow its last sign."""
    return line.words.rstrip("0123456789 ").endswith(_SENTENCE_END)


def _last_word(line: Line) -> str:
    return line.words.rsplit(None, 1)[-1].lower().lstrip("(")


def _short(text: str, i: int, line: Line) -> Mark | None:
    """Family: "Q1. ..." and "A1. ...", "V3:" and "A3:", with the sign that sets them off."""
    match = _SHORT_HEAD.match(text, line.start, line.span.end)
    expression = read_labels(text, match.start("label"), match.end("label")) if match is not None else None
    if match is None or expression is None:
        return None
    role = Role.ANSWER if match["noun"] in "AR" else Role.QUESTION
    alone = match.end() >= line.span.end
    style, place = match["sign"], _place(expression)
    return Mark(role, i, line.start, match.end("sign"), match.end(), expression.atoms, style, alone, printed=place)


def _bracketed(text: str, i: int, line: Line) -> Mark | None:
    """Families: an answer's heading with a remark in brackets ("Reply (interim): ...", "Answer (AQW 12/22-27): ..."),
    and one over an answer after the answer ("Supplementary answer provided on 9 November 2031").
    """
    again = _AGAIN.match(text, line.start, line.span.end)
    if again is not None and text[line.start].isupper():
        return Mark(Role.ANSWER, i, line.start, line.span.end, line.span.end, style=AGAIN, alone=True)
    match = _BRACKETED_ANSWER.match(text, line.start, line.span.end)
    if match is None or not text[line.start].isupper() or "?" in match[0]:
        return None
    return Mark(Role.ANSWER, i, line.start, match.end(), match.end(), style=AGAIN, alone=match.end() >= line.span.end)


def _answer(text: str, i: int, line: Line) -> Mark | None:
    match = _ANSWER_HEAD.match(text, line.start, line.span.end)
    if match is None:
        answered = _ANSWERED.match(text, line.start, line.span.end)
        if answered is None or text[line.start].islower():
            return None
        return Mark(Role.REPLY, i, line.start, answered.end(), line.span.end, alone=True)
    if not match["nr"] or match["of"]:
        labelled = _labelled(Role.ANSWER, text, i, line, match)
        if labelled is not None:
            return labelled
    noun = match.end("noun")
    sign = _TERMINATOR.match(text, noun, line.span.end)
    end = sign.end() if sign is not None else noun
    if end >= line.span.end:
        style = AGAIN if _AGAIN.match(text, line.start, line.span.end) else ""
        return Mark(Role.ANSWER, i, line.start, line.span.end, line.span.end, style=style, alone=True)
    dashed = _DASH_AFTER.match(text, end, line.span.end)
    if dashed is not None:
        return Mark(Role.ANSWER, i, line.start, dashed.end(), dashed.end())
    if (
        sign is not None
        and sign["sign"]
        and sign["sign"][0] in ":-–—."
        and (sign["sign"][0] != "." or text[end].isupper())
    ):
        return Mark(Role.ANSWER, i, line.start, sign.end("sign"), end)
    office = _OFFICE.match(text, noun, line.span.end)
    if office is not None and text[line.start].isupper():
        return Mark(Role.ANSWER, i, line.start, office.end(), office.end())
    named = match["of"] or match["nr"] or _THEN_BY.match(text, noun, line.span.end) is not None
    if text[line.start].isupper() and (named or _repeats_title(text, line, match.end())):
        return Mark(
            Role.REPLY, i, line.start, line.span.end, line.span.end, alone=True, number=_document(text, match, line)
        )
    return None


def _repeats_title(text: str, line: Line, at: int) -> bool:
    """Whether the words after the noun are a title printed alone on a line before.

    Family: "Road Safety" over a question, and over its answer "Answer for Road Safety".
    """
    title = text[at : line.span.end].strip()
    found = text.rfind(f"\n{title}", max(0, line.start - _TITLE_WITHIN), line.start) if len(title) > _SHORT else -1
    return found >= 0 and text[found + 1 + len(title)] == "\n"


def _opener(text: str, i: int, line: Line) -> Mark | None:
    match = _OPENER_HEAD.match(text, line.start, line.span.end)
    if match is None:
        return None
    mark = _labelled(Role.ANSWER, text, i, line, match)
    # "Zu 3." heads an answer, "Zu 3 Fällen liegen" does not, nor does "Op vraag 3 antwoord ik"; "Ad 3 Dat" does.
    latin = text[line.start : line.start + 3].lower() == "ad "
    if mark is None or not (mark.style or latin or (mark.alone and match["of"])):
        return None
    return mark


def _register(text: str, i: int, line: Line) -> Mark | None:
    """Families: questions under the number and year of the house's register ("12345 (2021). Jane Hill to ...: ..."),
    and under number and date in the French Journal officiel ("15873. – 7 mai 2020. – M. Jean Mill demande ...").
    """
    match = _REGISTER_HEAD.match(text, line.start, line.span.end)
    match = match or _JOURNAL_HEAD.match(text, line.start, line.span.end + 1)
    if match is None:
        return None
    label = match["label"]
    atoms = (Atom(label, Rank(int(label)), Family.NUMBER),)
    place = Span(line.start, line.start + len(label))
    return Mark(Role.QUESTION, i, line.start, match.end(), match.end(), atoms, ".", printed=place)


def _label_first(text: str, i: int, line: Line) -> Mark | None:
    """Family: the label stands before its noun ("1. Vraag:", "1. Antwoord:", "2 en 3. Antwoord")."""
    expression = read_labels(text, line.start, line.span.end)
    sign = _TERMINATOR.match(text, expression.end, line.span.end) if expression is not None else None
    head = _LABEL_FIRST.match(text, sign.end(), line.span.end) if sign is not None else None
    if expression is None or head is None:
        return None
    role = Role.ANSWER if head["answer"] else Role.QUESTION
    alone = head.end() >= line.span.end
    return Mark(role, i, line.start, head.end(), head.end(), expression.atoms, ":", alone, printed=_place(expression))


def _section(text: str, i: int, line: Line) -> Mark | None:
    """Family: records under the numbers of a bulletin's sections ("1.4 Question n° 12, de Mme Mill du 3 mai 2031")."""
    number = _SECTION_NUMBER.match(text, line.start, line.span.end)
    return None if number is None else _record(text, i, line, number.end())


def _record(text: str, i: int, line: Line, at: int | None = None) -> Mark | None:
    """Families: the head of a record with its own number, as `_DOCUMENT_HEAD` and the two after it say."""
    at = line.start if at is None else at
    heads = (_DOCUMENT_HEAD, _CODED_HEAD, _BRACKETED_HEAD, _LONG_NUMBER)
    match = next((m for head in heads if (m := head.match(text, at, line.span.end))), None)
    if match is None or not (text[at].isupper() or text[at] == "("):
        return None
    return Mark(Role.DOCUMENT, i, line.start, line.span.end, line.span.end, alone=True, number=match["number"])


def _question(text: str, i: int, line: Line) -> Mark | None:
    match = _QUESTION_HEAD.match(text, line.start, line.span.end)
    if match is None:
        return None
    if not match["nr"] and _DATED_HEAD.match(text, line.start, line.span.end):
        return Mark(Role.QUESTION, i, line.start, line.span.end, line.span.end, alone=True)
    labelled = _labelled(Role.QUESTION, text, i, line, match)
    if labelled is not None:
        if match["nr"] and labelled.alone and _BY_BELOW.match(text, line.span.end):
            # "Vraag nr. 12" and on the next line "van JAN PEETERS": the record's own number.
            return replace(labelled, role=Role.DOCUMENT, atoms=(), number=labelled.names[0])
        return replace(labelled, number=labelled.names[0]) if match["nr"] and labelled.alone else labelled
    sign = _TERMINATOR.match(text, match.end("noun"), line.span.end)
    end = sign.end() if sign is not None else match.end("noun")
    if end >= line.span.end:
        return Mark(Role.QUESTION, i, line.start, line.span.end, line.span.end, alone=True)
    if sign is not None and sign["sign"] and sign["sign"][0] in ":-–—":
        return Mark(Role.QUESTION, i, line.start, sign.end("sign"), end)
    return None


def _labelled(role: Role, text: str, i: int, line: Line, head: re.Match[str]) -> Mark | None:
    """A head with a label: alone on its line, or set off from what follows by a sign or a capital letter."""
    expression = _one_for_l(text, head.end(), line) or read_parts(text, head.end(), line.span.end)
    expression = expression or read_labels(text, head.end(), line.span.end)
    glued = "noun" in head.groupdict() and head.end() == head.end("noun")
    if expression is None or (glued and not text[head.end()].isdigit()):
        return None
    remark = _REMARK.match(text, expression.end, line.span.end)
    over = remark.end() if remark is not None else expression.end
    sign = _TERMINATOR.match(text, over, line.span.end)
    end = sign.end() if sign is not None else over
    closing = (sign["sign"] or "") if sign is not None else ""
    alone = end >= line.span.end
    if not alone and not (closing or expression.closing):
        by = _BY.match(text, end, line.span.end)
        if (by is not None and by[0] in (by[0].lower(), by[0].upper())) or not text[end].isupper():
            return None
        if end == expression.end:
            return None
        if head.end("nr") > head.start("nr") or expression.atoms[0].family is not Family.NUMBER:
            return None
    if expression.atoms[0].family is not Family.NUMBER and not (closing or expression.closing):
        return None
    label_end = sign.end("sign") if sign is not None and closing else expression.end
    style = closing or expression.closing
    return Mark(role, i, line.start, label_end, end, expression.atoms, style, alone, printed=_place(expression))


def _one_for_l(text: str, at: int, line: Line) -> Expression | None:
    """Family: scanned text in which the figure 1 of a heading was read as a letter ("Vraag l")."""
    match = _LETTER_L.match(text, at, line.span.end)
    if match is None:
        return None
    return Expression((Atom("1", Rank(1), Family.NUMBER),), at, at + 1, "", "")


def _document(text: str, head: re.Match[str], line: Line) -> str | None:
    match = _DOCUMENT_NUMBER.match(text, head.end(), line.span.end) if head["nr"] else None
    return None if match is None else match.group()


def _place(expression: Expression) -> Span:
    return Span(expression.start, expression.end)


def _end(text: str, i: int, line: Line) -> Mark | None:
    """Families: a heading of its own that ends what stands before it ("Toelichting:", "Anlage 2", "ANNEX",
    "B e g r ü n d u n g"), and the close of a letter ("Hoogachtend,").

    It is short, begins with a capital and is no sentence.
    """
    if _CLOSING.match(text, line.start, line.span.end):
        return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
    if len(line.span) > 80 or not text[line.start].isupper():
        return None
    if _SPACED.match(line.words) and _HEADING.match(line.words.replace(" ", "")):
        return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
    match = _HEADING.match(text, line.start, line.span.end)
    if match is None:
        return None
    rest = match["rest"].strip("*_ ")
    if not rest or rest in (":", ".") or (rest[0] in " \t" and rest[-1] not in ".,;?!-") or rest.split()[0].isdigit():
        return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
    if match["rest"][0] == " " and match["rest"].strip().istitle():
        return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
    of = re.match(r"[ \t](?:der|des|de|du|van|of|zu|bij)\b", match["rest"])
    if of is not None and not rest.endswith((".", ",", ";", "?")):
        return Mark(Role.END, i, line.start, line.span.end, line.span.end, alone=True)
    return None
