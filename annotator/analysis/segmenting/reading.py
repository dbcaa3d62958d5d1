"""Reading the marks off the lines of a text; bare labels here, headings in `headings`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.analysis.segmenting.expressions import Expression, Family, alternatives, read_labels, read_parts
from annotator.analysis.segmenting.headings import heading_words, read_heading
from annotator.analysis.segmenting.lines import Line
from annotator.analysis.segmenting.marks import LINE, OPEN, Mark, Role
from annotator.core.spans import Span

# The sign may stand inside bold type or after it ("**3.** ", "**3**. "), and be escaped ("3\\. ").
_CLOSING = re.compile(
    r"(?:\*\*|__)?\\?[ \t]?(?P<sign>\.-|\.\)|[.):°º/](?:[ \t]?[:.-](?=\s|\Z))?|[-–—](?=\s|\Z))"
    r"|(?P<set>\*\*|__)?(?=\s|\Z)|(?<=[)])(?=\([a-z]{1,4}\))"
)
_UNSIGNED = re.compile(r"\d{1,3}[ \t]\(?[a-z]\)", re.IGNORECASE)
_MONTH = re.compile(alternatives("months"), re.IGNORECASE)
# What follows a number that counts or dates: "30. 6. 1992", "1 922 euro", "5 % van".
_COUNTS = re.compile(r"\d|[%€$£°]|(?:mln|mld|miljoen|miljard|million|Mio|Mrd|EUR|euro|km|jaar)\b")
_LETTERED = re.compile(r"\(?[a-z]\)\s", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}\.[ \t]?(?:\d{2}|\d{4})(?!\d)|[%€$£°]")

_ROMAN_SIGNS = frozenset("ivxIVX")

# "1. Whether ...; 2. what ...": further labels after the first of a line.
_FIRST = re.compile(r"(?P<number>\d{1,2})\.[ \t]+(?=[^\W\d])")
_FURTHER = re.compile(r"(?<=[;?])[ \t]+(?:and[ \t]+)?(?P<label>\d{1,2})\.[ \t]+(?=[^\W\d])")


def find_marks(text: str, lines: Sequence[Line], language: str | None = None) -> Iterator[Mark]:
    """All marks of `lines`, in the order of the text; a line can hold several ("8. a) ...").

    With `language` (ISO 639-1) a heading counts only if it is in words of that language.
    """
    speaks = heading_words(language)
    for i, line in enumerate(lines):
        if line.is_table or line.start >= line.span.end:
            continue
        before = lines[i - 1] if i else None
        mark = read_heading(text, i, line, before)
        if mark is not None and speaks.search(text, mark.start, line.span.end):
            yield mark
            if mark.role is Role.ANSWER and not (mark.atoms or mark.alone):
                # "Réponse : 1. Dix ponts."
                yield from _items(text, i, line, mark.body)
        else:
            yield from _items(text, i, line, line.start)
            yield from _run_on(text, i, line)


def _run_on(text: str, i: int, line: Line) -> Iterator[Mark]:
    """Family: numbered questions run on in one paragraph ("1. Whether ...; if not, why not; 2. what ...; 3. ...?")."""
    first = _FIRST.match(text, line.start, line.span.end)
    number = int(first["number"]) if first is not None else 0
    for match in _FURTHER.finditer(text, line.start, line.span.end) if first is not None else ():
        expression = read_labels(text, match.start("label"), match.end("label"))
        if expression is None or expression.atoms[0].rank.number != number + 1:
            continue
        number += 1
        place = Span(expression.start, expression.end)
        yield Mark(Role.ITEM, i, place.start, place.end + 1, match.end(), expression.atoms, ".", printed=place)


def bare_labels(text: str, i: int, line: Line, at: int, month: re.Pattern[str] = _MONTH) -> Iterator[Mark]:
    """The labels that stand at `at` one behind the other ("8. a)"); a number before a `month` is a date."""
    return (m for m in _items(text, i, line, at) if month.match(text, m.body, line.span.end) is None or m.alone)


def _items(text: str, i: int, line: Line, at: int) -> Iterator[Mark]:
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
    first = _parts(text, line, at) or read_labels(text, at, line.span.end)
    if first is None:
        return []
    readings = [first]
    if text[at : at + 2].strip("([")[:1] in _ROMAN_SIGNS:
        roman = read_labels(text, at, line.span.end, family=Family.ROMAN)
        readings.extend([roman] if roman is not None and roman.atoms != first.atoms else [])
    marks = (_bare(text, i, line, expression) for expression in readings)
    return [mark for mark in marks if mark is not None]


def _parts(text: str, line: Line, at: int) -> Expression | None:
    """Family: answers to parts under one number without a sign ("1 a) et b) La Commission ...").

    "1. a)" stays two labels.
    """
    if at > line.start or _UNSIGNED.match(text, at, line.span.end) is None:
        return None
    return read_parts(text, at, line.span.end)


def _bare(text: str, i: int, line: Line, expression: Expression) -> Mark | None:
    closing = _CLOSING.match(text, expression.end, line.span.end)
    if closing is None:
        return None
    sign = (closing["sign"] or closing["set"] or "").replace(" ", "").replace("\t", "")
    end = closing.end()
    body = end
    while body < line.span.end and text[body] in " \t*_":
        body += 1
    alone = body >= line.span.end
    if not _may_label(text, line, expression, sign, end, body):
        return None
    style = f"{expression.opening}{expression.closing}" or sign[:1] or (LINE if alone else OPEN)
    return Mark(
        Role.ITEM,
        i,
        expression.start,
        end,
        body,
        expression.atoms,
        style,
        alone,
        printed=Span(expression.start, expression.end),
    )


def _may_label(text: str, line: Line, expression: Expression, sign: str, end: int, body: int) -> bool:
    """Leaves out what only looks like a label: "30. Juni 1992", "1.000", "5 % van", "a priori", "2018.", "[1]"."""
    numeric = expression.atoms[0].family is Family.NUMBER
    bracketed = bool(expression.closing)
    if expression.closing == "]" and numeric:
        return False
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
        # "3-5.Vanuit" and "1.a)" are labels without their space; "1.000" and "z.B." are none.
        glued = after.isupper() and not text[body : body + 2].isupper()
        return bool(sign) and numeric and (glued or _LETTERED.match(text, body, line.span.end) is not None)
    if not sign and not bracketed:
        return numeric and (after.isupper() or after in "«“\"'‘(") and _COUNTS.match(text, body, line.span.end) is None
    if sign == ".":
        return _DATE.match(text, body, line.span.end) is None
    return not (sign in ("-", "–", "—", "/") and _COUNTS.match(text, body, line.span.end))
