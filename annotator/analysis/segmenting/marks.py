"""Marks: places where a line reads as if a question or an answer began there.

A mark is a candidate. Whether "3." begins question 3, answer 3 or item 3 of a list is decided later, by what
stands around it; here only what can be no label at all is left out (dates, amounts, the end of a sentence).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from annotator.analysis.segmenting.expressions import Atom, Expression, Family, alternatives, read_labels
from annotator.analysis.segmenting.lines import Line
from annotator.analysis.vocabulary import words
from annotator.core.spans import Span

OPEN = "open"
"""Style of a label that nothing sets off from its text ("1 Kan de minister")."""

LINE = "line"
"""Style of a bare number on a line of its own."""


class Role(Enum):
    """What a mark says of itself."""

    ITEM = "item"  # a bare label: "3.", "(a)", "3-5."
    QUESTION = "question"  # "Vraag 3", "Question:"
    ANSWER = "answer"  # "Antwoord op vraag 3", "Zu Frage 3:", "Antwort"
    REPLY = "reply"  # an answer's head that names who answers: "Antwoord van de minister van Werk"
    DOCUMENT = "document"  # the head of a whole record: "Vraag nr. 12 van mevrouw Jansen"
    END = "end"  # another heading: "Toelichting:", "Vorbemerkung der Fragesteller"


@dataclass(frozen=True, slots=True)
class Mark:
    """One candidate. The label is `[start, end)` of the text, what follows it begins at `body`.

    `line` is the line's index. `style` is what the labels of one list share: "()", ")", ".", `OPEN`, `LINE`.
    `alone`: nothing follows on the line. `number`: a document's number where the head states one. `printed` is
    where the label itself stands, without its noun and its point.
    """

    role: Role
    line: int
    start: int
    end: int
    body: int
    atoms: tuple[Atom, ...] = ()
    style: str = ""
    alone: bool = False
    number: str | None = None
    printed: Span | None = None

    @property
    def family(self) -> Family | None:
        """What the label is made of, None where none is printed."""
        return self.atoms[0].family if self.atoms else None

    @property
    def names(self) -> tuple[str, ...]:
        """The labels one by one ("3", "4", "5")."""
        return tuple(atom.name for atom in self.atoms)


_SPACE = r"[ \t]*"
_ARTICLES = r"(?:(?:de|het|la|les|le|the|die|den|der|das|deze|diese|l')\b[ \t]*)?"
_NUMBER_WORD = rf"(?:(?:{alternatives('number')}){_SPACE}[*:]?{_SPACE})?"
_TOWARDS = rf"(?:(?:{alternatives('towards')}){_SPACE})*"
_QUESTION_WORD = rf"(?:{alternatives('question')})"
_ANSWER_WORD = rf"(?:{alternatives('answer')})"
_LABEL_AHEAD = r"(?=[\d(\[]|[a-z][).:]|[ivx]+[).:])"
_QUESTION_HEAD = re.compile(rf"(?P<noun>{_QUESTION_WORD}){_SPACE}(?P<nr>{_NUMBER_WORD})", re.IGNORECASE)
_ANSWER_HEAD = re.compile(
    rf"{_ARTICLES}(?P<noun>{_ANSWER_WORD}){_SPACE}{_TOWARDS}(?P<of>{_QUESTION_WORD}?){_SPACE}(?P<nr>{_NUMBER_WORD})",
    re.IGNORECASE,
)
_OPENER_HEAD = re.compile(
    rf"(?:{alternatives('openers')}){_SPACE}{_TOWARDS}(?P<of>{_QUESTION_WORD}?){_SPACE}(?P<nr>{_NUMBER_WORD}){_LABEL_AHEAD}",
    re.IGNORECASE,
)
# "Die Fragen 2 bis 4 werden gemeinsam beantwortet."
_JOINT_SENTENCE = re.compile(
    rf"(?:(?:de|die|les|the)[ \t]+)?(?P<noun>{_QUESTION_WORD}){_SPACE}(?P<nr>{_NUMBER_WORD}){_LABEL_AHEAD}",
    re.IGNORECASE,
)
# "Schriftelijke vraag nr. 12 van 3 mei", "Question écrite n° 7-12 de": the record's own number, not a label.
_DOCUMENT_HEAD = re.compile(
    rf"(?:[^\W\d_]+[ \t]+){{0,2}}{_QUESTION_WORD}{_SPACE}(?:[^\W\d_]+[ \t]+)?"
    rf"(?:{alternatives('number')}){_SPACE}[*:]?{_SPACE}"
    rf"(?P<number>[\w./-]*\d[\w./-]*),?[ \t]+(?:{alternatives('by')})",
    re.IGNORECASE,
)
_JOINT_NOUN = re.compile(rf"\b{_QUESTION_WORD}{_SPACE}{_NUMBER_WORD}(?=\d)", re.IGNORECASE)
_JOINT_WITHIN = 300
_TOGETHER = re.compile(alternatives("together"), re.IGNORECASE)
_ANSWERED = re.compile(rf"(?:{alternatives('answered')})", re.IGNORECASE)
_BY = re.compile(rf"(?:{alternatives('by')})", re.IGNORECASE)
_HEADING = re.compile(rf"(?:{alternatives('headings')})(?P<rest>.*)\Z", re.IGNORECASE | re.DOTALL)
_TERMINATOR = re.compile(rf"{_SPACE}(?:\*\*)?{_SPACE}(?P<sign>[.:)°º]+[)]?[:.]?-?|[-–—]+(?=\s|\Z))?(?:\*\*)?{_SPACE}")
_DOCUMENT_NUMBER = re.compile(r"[\w./-]*\d[\w./-]*")
_CLOSING = re.compile(r"[ \t]?(?P<sign>\.-|\.\)|[.):°º/](?:[ \t]?[:.-](?=\s|\Z))?|[-–—](?=\s|\Z))|(?=\s|\Z)")
_MONTH = re.compile(alternatives("months"), re.IGNORECASE)
# What follows a number that counts or dates: "30. 6. 1992", "1 922 euro", "5 % van".
_COUNTS = re.compile(r"\d|[%€$£°]|(?:mln|mld|miljoen|miljard|million|Mio|Mrd|EUR|euro|km|jaar)\b")
_DATE = re.compile(r"\d{1,2}\.[ \t]?(?:\d{2}|\d{4})(?!\d)|[%€$£°]")
_SENTENCE_END = (".", "?", "!", ":", ";", ")", "]", "»", "”", '"', "*")
_UNFINISHED = frozenset(words("unfinished"))


def find_marks(text: str, lines: Sequence[Line]) -> Iterator[Mark]:
    """All marks of `lines`, in the order of the text; a line can hold several ("8. a) ...")."""
    for i, line in enumerate(lines):
        if line.is_table or line.start >= line.span.end:
            continue
        before = lines[i - 1] if i else None
        mark = _heading(text, i, line, before)
        if mark is not None:
            yield mark
        else:
            yield from _items(text, i, line)


def _heading(text: str, i: int, line: Line, before: Line | None) -> Mark | None:
    first = text[line.start]
    if not (first.isalpha() or first in "(["):
        return None
    if first.islower() and before is not None and not line.blanks and not _closed(before):
        return None
    if not line.blanks and before is not None and _last_word(before) in _UNFINISHED:
        return None
    for reader in (_answer, _opener, _record, _question, _joint, _end):
        mark = reader(text, i, line)
        if mark is not None:
            return mark
    return None


def _closed(line: Line) -> bool:
    """Whether the sentence on `line` is over; a footnote's number may follow its last sign."""
    return line.words.rstrip("0123456789 ").endswith(_SENTENCE_END)


def _last_word(line: Line) -> str:
    return line.words.rsplit(None, 1)[-1].lower().lstrip("(")


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
        return Mark(Role.ANSWER, i, line.start, line.span.end, line.span.end, alone=True)
    if (
        sign is not None
        and sign["sign"]
        and sign["sign"][0] in ":-–—."
        and (sign["sign"][0] != "." or text[end].isupper())
    ):
        return Mark(Role.ANSWER, i, line.start, sign.end("sign"), end)
    named = match["of"] or match["nr"] or _BY.match(text, noun + 1, line.span.end) is not None
    if named and text[line.start].isupper():
        return Mark(
            Role.REPLY, i, line.start, line.span.end, line.span.end, alone=True, number=_document(text, match, line)
        )
    return None


def _opener(text: str, i: int, line: Line) -> Mark | None:
    match = _OPENER_HEAD.match(text, line.start, line.span.end)
    if match is None:
        return None
    mark = _labelled(Role.ANSWER, text, i, line, match)
    # "Zu 3." heads an answer, "Zu 3 Fällen liegen" does not, nor does "Op vraag 3 antwoord ik".
    if mark is None or not (mark.style or (mark.alone and match["of"])):
        return None
    return mark


def _record(text: str, i: int, line: Line) -> Mark | None:
    match = _DOCUMENT_HEAD.match(text, line.start, line.span.end)
    if match is None or not text[line.start].isupper():
        return None
    return Mark(Role.DOCUMENT, i, line.start, line.span.end, line.span.end, alone=True, number=match["number"])


def _question(text: str, i: int, line: Line) -> Mark | None:
    match = _QUESTION_HEAD.match(text, line.start, line.span.end)
    if match is None:
        return None
    labelled = _labelled(Role.QUESTION, text, i, line, match)
    if labelled is not None:
        return labelled
    sign = _TERMINATOR.match(text, match.end("noun"), line.span.end)
    end = sign.end() if sign is not None else match.end("noun")
    if end >= line.span.end:
        return Mark(Role.QUESTION, i, line.start, line.span.end, line.span.end, alone=True)
    if sign is not None and sign["sign"] and sign["sign"][0] in ":-–—":
        return Mark(Role.QUESTION, i, line.start, sign.end("sign"), end)
    return None


def _labelled(role: Role, text: str, i: int, line: Line, head: re.Match[str]) -> Mark | None:
    """A head with a label: alone on its line, or set off from what follows by a sign or a capital letter."""
    expression = read_labels(text, head.end(), line.span.end)
    if expression is None or (head.end() == head.end("noun") if "noun" in head.groupdict() else False):
        return None
    sign = _TERMINATOR.match(text, expression.end, line.span.end)
    end = sign.end() if sign is not None else expression.end
    closing = (sign["sign"] or "") if sign is not None else ""
    alone = end >= line.span.end
    if not alone and not closing:
        if _BY.match(text, end, line.span.end) or not text[end].isupper() or end == expression.end:
            return None
        if head.end("nr") > head.start("nr") or expression.atoms[0].family is not Family.NUMBER:
            return None
    if expression.atoms[0].family is not Family.NUMBER and not (closing or expression.closing):
        return None
    label_end = sign.end("sign") if sign is not None and closing else expression.end
    style = closing or expression.closing
    return Mark(role, i, line.start, label_end, end, expression.atoms, style, alone, printed=_place(expression))


def _document(text: str, head: re.Match[str], line: Line) -> str | None:
    match = _DOCUMENT_NUMBER.match(text, head.end(), line.span.end) if head["nr"] else None
    return None if match is None else match.group()


def _place(expression: Expression) -> Span:
    return Span(expression.start, expression.end)


def taken_together(text: str, start: int, end: int) -> Expression | None:
    """The labels of a sentence near the beginning of `[start, end)` that takes questions together.

    Family: "I propose to take Questions Nos. 45 and 46 together."
    """
    end = min(end, start + _JOINT_WITHIN)
    for match in _JOINT_NOUN.finditer(text, start, end):
        expression = read_labels(text, match.end(), end)
        if expression is None or len(expression.atoms) < 2:
            continue
        if _TOGETHER.search(text, expression.end, min(end, expression.end + _JOINT_WITHIN // 2)):
            return expression
    return None


def _joint(text: str, i: int, line: Line) -> Mark | None:
    """Family: a sentence that takes several questions together and so heads their answer.

    "Die Fragen 2 bis 4 werden wegen ihres Zusammenhangs gemeinsam beantwortet." It may run over some lines.
    """
    match = _JOINT_SENTENCE.match(text, line.start, line.span.end)
    if match is None:
        return None
    expression = read_labels(text, match.end(), min(len(text), match.end() + 200))
    if expression is None or len(expression.atoms) < 2:
        return None
    stop = text.find(".", expression.end, expression.end + 300)
    if stop < 0 or _TOGETHER.search(text, expression.end, stop) is None:
        return None
    place = _place(expression)
    return Mark(Role.ANSWER, i, line.start, expression.end, line.start, expression.atoms, ":", printed=place)


def _end(text: str, i: int, line: Line) -> Mark | None:
    """Family: a heading of its own that ends what stands before it ("Toelichting:", "Anlage 2", "ANNEX").

    It is short, begins with a capital and is no sentence.
    """
    if len(line.span) > 80 or not text[line.start].isupper():
        return None
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


def _items(text: str, i: int, line: Line) -> Iterator[Mark]:
    at = line.start
    for _ in range(3):
        found = _item(text, i, line, at)
        if not found or (at > line.start and found[0].style == OPEN):
            return
        yield from found
        if found[0].body >= line.span.end or found[0].style in (OPEN, LINE):
            return
        at = found[0].body


def _item(text: str, i: int, line: Line, at: int) -> list[Mark]:
    """The readings of a bare label at `at`: none, one, or a letter and a Roman number ("i)")."""
    marks: list[Mark] = []
    for family in (None, Family.ROMAN):
        expression = read_labels(text, at, line.span.end, family=family)
        if expression is None or (family is Family.ROMAN and expression.atoms[0].family is not Family.ROMAN):
            continue
        if marks and marks[0].atoms == expression.atoms:
            continue
        mark = _bare(text, i, line, expression)
        if mark is not None:
            marks.append(mark)
    return marks


def _bare(text: str, i: int, line: Line, expression: Expression) -> Mark | None:
    closing = _CLOSING.match(text, expression.end, line.span.end)
    if closing is None:
        return None
    sign = (closing["sign"] or "").replace(" ", "").replace("\t", "")
    end = closing.end()
    body = end
    while body < line.span.end and text[body] in " \t*_":
        body += 1
    alone = body >= line.span.end
    if not _may_label(text, line, expression, sign, end, body):
        return None
    style = f"{expression.opening}{expression.closing}" or sign[:1] or (LINE if alone else OPEN)
    return Mark(Role.ITEM, i, expression.start, end, body, expression.atoms, style, alone, printed=_place(expression))


def _may_label(text: str, line: Line, expression: Expression, sign: str, end: int, body: int) -> bool:
    """Leaves out what only looks like a label: "30. Juni 1992", "1.000", "5 % van", "a priori", "2018."."""
    numeric = expression.atoms[0].family is Family.NUMBER
    bracketed = bool(expression.closing)
    alone = body >= line.span.end
    if any(atom.rank.number > 999 for atom in expression.atoms) or any(
        atom.rank.number < 1 for atom in expression.atoms
    ):
        return False
    if not numeric and not (bracketed or sign):
        return False
    if alone:
        return bool(sign or bracketed) or numeric
    if _MONTH.match(text, body, line.span.end) and (len(expression.atoms) > 1 or expression.atoms[0].rank.number <= 31):
        return False
    after = text[body]
    if body == end and not bracketed:
        # "3-5.Vanuit" is a label without its space; "1.000" and "z.B." are none.
        return bool(sign) and numeric and after.isupper() and not text[body : body + 2].isupper()
    if not sign and not bracketed:
        return numeric and (after.isupper() or after in "«“\"'‘(") and _COUNTS.match(text, body, line.span.end) is None
    if sign == ".":
        return _DATE.match(text, body, line.span.end) is None
    return not (sign in ("-", "–", "—", "/") and _COUNTS.match(text, body, line.span.end))
