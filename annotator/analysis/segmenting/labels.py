"""Bare labels at a place of a line: "3.", "(a)", "8. a)", "3-5.", "**3**.". What can be no label is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.analysis.segmenting.expressions import Atom, Expression, Family, read_labels, read_parts
from annotator.analysis.segmenting.lines import Line
from annotator.analysis.segmenting.vocabulary_words import Speech
from annotator.core.spans import Span

OPEN = "open"
"""Style of a label that nothing sets off from its text ("1 Kan de minister")."""

LINE = "line"
"""Style of a bare number on a line of its own."""

# The sign may stand inside bold type or after it ("**3.** ", "**3**. "), and be escaped ("3\\. ").
_CLOSING = re.compile(
    r"(?:\*\*|__)?\\?[ \t]?(?P<sign>\.-|\.\)|[.):°º/](?:[ \t]?[:.-](?=\s|\Z))?|[-–—](?=\s|\Z))"
    r"|(?P<set>\*\*|__)?(?=\s|\Z)|(?<=[)])(?=\([a-z]{1,4}\))"
)
_UNSIGNED = re.compile(r"\d{1,3}[ \t]\(?[a-z]\)", re.IGNORECASE)
_GLUED = re.compile(r"\d{1,3}\.[a-z]\)\s")
# What follows a number that counts or dates: "30. 6. 1992", "1 922 euro", "5 % van".
_COUNTS = re.compile(r"\d|[%€$£°]|(?:mln|mld|miljoen|miljard|million|Mio|Mrd|EUR|euro|km|jaar)\b")
_LETTERED = re.compile(r"\(?[a-z]\)\s", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}\.[ \t]?(?:\d{2}|\d{4})(?!\d)|[%€$£°]")

_ROMAN_SIGNS = frozenset("ivxIVX")


class Label(NamedTuple):
    """A label at `start`; its words begin at `body`. `style` is what the labels of one list share: "()", ")", ".",
    `OPEN`, `LINE`. `alone`: nothing follows on the line. `printed` is where it stands, without its sign.
    """

    start: int
    body: int
    atoms: tuple[Atom, ...]
    style: str
    alone: bool
    printed: Span


def bare_labels(text: str, line: Line, at: int, speech: Speech) -> Iterator[Label]:
    """The labels that stand at `at` one behind the other ("8. a)"), or as one ("8.a)"); a number before a month is a
    date.
    """
    glued = read_parts(text, at, line.span.end) if at == line.start and _GLUED.match(text, at) else None
    whole = _bare(text, line, glued, speech) if glued is not None else None
    if whole is not None:
        yield whole
    for _ in range(3):
        found = _item(text, line, at, speech)
        if not found or (at > line.start and found[0].style == OPEN):
            return
        yield from found
        if found[0].body >= line.span.end or found[0].style in (OPEN, LINE):
            return
        at = found[0].body


def _item(text: str, line: Line, at: int, speech: Speech) -> list[Label]:
    """The readings of a bare label at `at`: none, one, or a letter and a Roman number ("i)")."""
    first = _parts(text, line, at) or read_labels(text, at, line.span.end, joints=speech.joints)
    if first is None:
        return []
    readings = [first]
    if text[at : at + 2].strip("([")[:1] in _ROMAN_SIGNS:
        roman = read_labels(text, at, line.span.end, family=Family.ROMAN, joints=speech.joints)
        readings.extend([roman] if roman is not None and roman.atoms != first.atoms else [])
    labels = (_bare(text, line, expression, speech) for expression in readings)
    return [label for label in labels if label is not None]


def _parts(text: str, line: Line, at: int) -> Expression | None:
    """Family: answers to parts under one number without a sign ("1 a) et b) La Commission ...").

    "1. a)" stays two labels.
    """
    if at > line.start or _UNSIGNED.match(text, at, line.span.end) is None:
        return None
    return read_parts(text, at, line.span.end)


def _bare(text: str, line: Line, expression: Expression, speech: Speech) -> Label | None:
    closing = _CLOSING.match(text, expression.end, line.span.end)
    if closing is None:
        return None
    sign = (closing["sign"] or closing["set"] or "").replace(" ", "").replace("\t", "")
    end = closing.end()
    body = end
    while body < line.span.end and text[body] in " \t*_":
        body += 1
    alone = body >= line.span.end
    if not _may_label(text, line, expression, sign, end, body, speech):
        return None
    style = f"{expression.opening}{expression.closing}" or sign[:1] or (LINE if alone else OPEN)
    return Label(expression.start, body, expression.atoms, style, alone, expression.span)


def _may_label(text: str, line: Line, expression: Expression, sign: str, end: int, body: int, speech: Speech) -> bool:
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
    dated = numeric and not bracketed and speech.month.match(text, body, line.span.end) is not None
    if dated and (len(expression.atoms) > 1 or expression.atoms[0].rank.number <= 31):
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
