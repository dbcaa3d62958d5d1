"""Bare labels: at the beginning of a line ("3.", "(a)", "8. a)") and inside it ("the (a) costs; (b) dates")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.expressions import Atom, Family, Rank, read_labels
from annotator.analysis.segmenting.labels import LINE, OPEN, bare_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONG_LINE = 50
_REFERS = re.compile(r"https?:|www\.", re.IGNORECASE)
# Figures in the next columns: the line is the row of a table ("(a) Old bridges\t12\t15").
_ROW = re.compile(r"[^\t\n]{0,120}\t[^\w\t\n]{0,3}\d[^\t\n]{0,20}(?:\t|\Z|\n)")
# "M. Dupont", "J. Hill": an initial of a name.
_INITIAL = re.compile(r"[I-Z]\.\s+[^\W\d_a-zà-öø-ÿ]|[A-Z]\.\s?\d")
# "12 Jun 2007", in any language.
_DATE = re.compile(r"\d{1,2}[ /-]\s?[^\W\d]{3,12}\.?[ /-]\s?(?:19|20)\d\d(?!\d)")
_DOUBLE = re.compile(r"\(([a-z])\1\)\s*")
# "(a) ", "(aa) ", "(iii) ", "(2) " behind a blank or a sign; "b) ", "2. ", "3.1 " behind a sign and a blank. It begins
# with a sign, so that the engine passes over all else; the last sign of a label may be the one before the next.
_INLINE = re.compile(
    r"[(?;:,.)](?:(?:(?<=[\s:;,—–]\()|(?<=\A\())(?i:[a-z]|([a-z])\1|[ivx]{2,5}|\d{1,2})(?=\)\s)"
    r"|[ \n](?P<own>[a-zA-Z](?=\)\s)|\d{1,2}(?=[.)]\s)|\d{1,2}\.\d{1,2}(?=\s[^\W\d])))"
)


def labels_at(page: Page, speech: Speech, i: int, at: int, *, opens: bool) -> Iterator[Candidate]:
    """The labels at code point `at` of line `i`, one behind the other ("8. a)")."""
    text, line = page.text, page.lines[i]
    double = _double(text, at, line.span.end)
    if double is not None:
        yield Candidate(at, double[1], i, Kind.LABEL, double[0], "l()", 0.3, "()", opens=opens)
    for mark in bare_labels(text, line, at, speech):
        if mark.start > line.start and mark.start != at and mark.style == OPEN:
            continue
        initial = _INITIAL.match(text, mark.start) is not None
        if (initial and mark.atoms[0].family is not Family.ROMAN) or _DATE.match(text, mark.start):
            continue
        body = page.lines[i + 1].start if mark.alone and i + 1 < len(page.lines) else mark.body
        head = 0.3 if mark.style not in (OPEN, LINE) else -0.3
        if line.start == mark.start and _continues(page, i, mark.body):
            head -= 2.5
        if initial:
            head -= 1.5
        if _ROW.match(text, mark.body, line.span.end) or _is_note(text, mark.start, mark.body):
            head -= 4
        if _REFERS.match(text, mark.body):
            continue
        if mark.style in (OPEN, LINE) and _REFERS.search(text, mark.body, min(line.span.end, mark.body + 80)):
            head -= 2
        family = mark.atoms[0].family.value[0]
        yield Candidate(
            mark.start, body, i, Kind.LABEL, mark.atoms, family + mark.style, head, mark.style,
            alone=mark.alone, opens=opens, printed=mark.printed,
        )  # fmt: skip


def _is_note(text: str, start: int, body: int) -> bool:
    """Whether a number in brackets is printed against a word before it ("the Fund(1)."): it tells its note."""
    sign = text[start:body].rstrip()
    return (
        sign[:1] == "(" and sign[1:-1].isdecimal() and re.search(rf"(?<=\w){re.escape(sign)}", text[:start]) is not None
    )


def _continues(page: Page, i: int, body: int) -> bool:
    """Whether a number at a line's beginning goes on with the long line above ("... in chapter" / "3. of it")."""
    above = page.lines[i - 1] if i and not page.lines[i].blanks else None
    long = above is not None and len(above.words) >= _LONG_LINE and above.words[-1].isalnum()
    return long and page.text[body : body + 1].islower() and page.text[body + 1 : body + 2] != ")"


def _double(text: str, at: int, stop: int) -> tuple[tuple[Atom, ...], int] | None:
    """The label of a list beyond z: "(aa)" is the 27th."""
    match = _DOUBLE.match(text, at, stop)
    if match is None:
        return None
    return (Atom(match[1] * 2, Rank(26 + ord(match[1]) - 96), Family.LETTER),), match.end()


def labels_inside(page: Page, speech: Speech, i: int, known: set[int]) -> Iterator[Candidate]:
    """The labels inside line `i`, but those that begin at one of `known`."""
    text, line = page.text, page.lines[i]
    for match in _INLINE.finditer(text, max(0, line.start - 2), line.span.end):
        start = match.start() if match["own"] is None else match.start("own")
        end = match.end() + (text[match.end()] in ".)")
        if start in known or start < line.start:
            continue
        double = _double(text, start, end + 1)
        if double is not None:
            yield _inside(i, start, end, double[0], "l()", "()")
        seen: tuple[Atom, ...] | None = None
        for family in (None, Family.ROMAN):
            found = read_labels(text, start, end, family=family, joints=speech.joints)
            if found is None or found.atoms == seen:
                continue
            seen = found.atoms
            last = text[end - 1]
            style = found.opening + found.closing or ("." if last.isdigit() else last)
            yield _inside(i, start, end, found.atoms, found.atoms[0].family.value[0] + style, style)


def _inside(i: int, start: int, end: int, atoms: tuple[Atom, ...], key: str, style: str) -> Candidate:
    return Candidate(start, end + 1, i, Kind.LABEL, atoms, key, 0.0, style, inline=True)
