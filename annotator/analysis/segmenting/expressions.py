"""Labels as they are printed: "3", "8a", "(c)", "3-5", "4, 5, 7 en 8", "2 t/m 6", "(a) to (e)"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import NamedTuple

from annotator.analysis.segmenting.layouts import alphabets
from annotator.analysis.words import languages, words
from annotator.core.roman import from_roman, to_roman
from annotator.core.spans import Span

_LONGEST_RANGE = 60
"""Labels in one range at most; a longer one is a pair of years or of pages."""

_MOST_ATOMS = 80
_HIGHEST = 999
"""The highest label of a list that begins below it."""


class Family(Enum):
    """What labels of one list are made of."""

    NUMBER = "number"
    LETTER = "letter"
    ROMAN = "roman"


class Rank(NamedTuple):
    """Where a label stands in its list: (3, 0) for "3", (8, 1) for "8a" and "8.1"."""

    number: int
    sub: int = 0


@dataclass(frozen=True, slots=True)
class Atom:
    """One label: its `name` ("8a") and its `rank` in a list of its family."""

    name: str
    rank: Rank
    family: Family


@dataclass(frozen=True, slots=True)
class Expression:
    """One label or several, read from `[start, end)`; `opening` and `closing` are the brackets of the last."""

    atoms: tuple[Atom, ...]
    start: int
    end: int
    opening: str
    closing: str

    @property
    def span(self) -> Span:
        """Where it is printed."""
        return Span(self.start, self.end)


_ATOM = re.compile(
    r"(?P<open>[(\[]?)[ \t]?(?:"
    r"(?P<number>\d{1,4})(?:(?P<letter>[a-z])(?![^\W_])|\.(?P<minor>\d{1,2})(?![\d,]))?"
    r"|(?P<alpha>[a-z]|[ivxl]{2,6})(?![^\W_])"
    rf"|(?P<other>[{''.join(alphabets()).replace(' ', '')}])(?=[ \t]?[)\]])"
    r")(?P<close>[ \t]?[)\]])?",
    re.IGNORECASE | re.ASCII,
)
# "1 b und 1 c": the letter apart from its number, in a list only.
_APART = re.compile(
    r"(?P<open>)(?P<number>\d{1,4})[ \t](?P<letter>[a-z])(?![^\W_])(?P<minor>)(?P<close>[ \t]?\))?"
    r"(?=[ \t]*(?:[,:;&]|\Z|(?:[^\W\d_]{2,6}|t/m)\b))",
    re.IGNORECASE | re.ASCII,
)
# "6. a)", "6 a)": the number before the letters of its parts.
_NUMBER_OF_PARTS = re.compile(r"(?P<number>\d{1,3})[.)]?[ \t]{0,3}(?=\(?[a-z]\))", re.ASCII | re.IGNORECASE)


def _alternatives(found: Iterable[str]) -> str:
    return "|".join(re.escape(w) + (r"(?![^\W\d])" if w[-1].isalnum() else "") for w in found) or "(?!)"


@dataclass(frozen=True, slots=True)
class Joints:
    """What joins labels to a range ("3 t/m 5") and to a list ("3 en 4"), and the noun again inside a list."""

    until: re.Pattern[str]
    both: re.Pattern[str]
    after_comma: re.Pattern[str]
    noun: re.Pattern[str]

    @classmethod
    def of(cls, until: Iterable[str], both: Iterable[str], nouns: Iterable[str]) -> Joints:
        """From the words of some languages."""
        and_ = _alternatives(both)
        return cls(
            re.compile(rf"[.)°]?(?:\*\*)?[ \t]*(?:[-–—]|(?:{_alternatives(until)}))[ \t]*", re.IGNORECASE),
            re.compile(rf"[.)°]?(?:\*\*)?[ \t]*(?:&amp;|[,;+/&]|(?:{and_}))[ \t]*", re.IGNORECASE),
            re.compile(rf"(?:&amp;|&|(?:{and_}))[ \t]*", re.IGNORECASE),
            re.compile(rf"(?:{_alternatives(nouns)})[ \t]*(?=[\d(])", re.IGNORECASE),
        )


@cache
def _of_all() -> Joints:
    """What joins labels in any language."""
    codes = [one.code for one in languages()]
    return Joints.of(words(codes, "until"), words(codes, "both"), words(codes, "question", "number"))


_MOST_ROMAN = 39
"""The largest Roman number that is a label: "l", "c", "d" and "m" are letters."""


def read_labels(
    text: str, at: int, stop: int, *, family: Family | None = None, joints: Joints | None = None
) -> Expression | None:
    """The label or list of labels that begins at code point `at` of `text` and ends by `stop`.

    With `family` "i" and "v" are read as that family has them; else as letters. None where no label stands
    there, where a range goes down, or where a range is followed by another ("5-10-15").
    """
    first = _atom(text, at, stop, family, None)
    if first is None:
        return None
    atom, match = first
    atoms, ranged = [atom], False
    while len(atoms) < _MOST_ATOMS:
        step = _next(text, match.end(), stop, atoms[-1], joints or _of_all())
        if step is None:
            break
        following, next_match, is_range = step
        if is_range:
            filled = None if ranged else _filled(atoms[-1], following)
            if filled is None:
                return None
            atoms.extend(filled)
        else:
            atoms.append(following)
        ranged, match = is_range, next_match
    close = (match.group("close") or "").strip()
    return Expression(tuple(atoms), at, match.end(), match.group("open"), close)


def _atom(
    text: str, at: int, stop: int, family: Family | None, before: Atom | None
) -> tuple[Atom, re.Match[str]] | None:
    match = _APART.match(text, at, stop) or _ATOM.match(text, at, stop)
    if match is None:
        return None
    if match["number"]:
        number = int(match["number"])
        letter, minor = (match["letter"] or "").lower(), match["minor"]
        sub = ord(letter) - 96 if letter else int(minor or 0)
        name = f"{number}{letter}" if letter else f"{number}.{minor}" if minor else str(number)
        return Atom(name, Rank(number, sub), Family.NUMBER), match
    if match["other"]:
        rank = max(letters.find(match["other"]) for letters in alphabets()) + 1
        return Atom(match["other"], Rank(rank), Family.LETTER), match
    alpha = match["alpha"].lower()
    if before is not None and before.family is Family.NUMBER:
        # "8a en b": the letter belongs to the number before it.
        if len(alpha) > 1 or before.rank.sub == 0:
            return None
        return Atom(f"{before.rank.number}{alpha}", Rank(before.rank.number, ord(alpha) - 96), Family.NUMBER), match
    if family is Family.ROMAN or len(alpha) > 1:
        value = roman(alpha)
        return None if value is None else (Atom(alpha, Rank(value), Family.ROMAN), match)
    return Atom(alpha, Rank(ord(alpha) - 96), Family.LETTER), match


def read_parts(text: str, at: int, stop: int, *, joints: Joints | None = None) -> Expression | None:
    """The parts of one question whose number is printed once before their letters.

    Family: "Zu 6. a):", "Zu 6. b) und c):", "1 a) et b)", for 6a; 6b and 6c; 1a and 1b.
    """
    number = _NUMBER_OF_PARTS.match(text, at, stop)
    letters = read_labels(text, number.end(), stop, family=Family.LETTER, joints=joints) if number is not None else None
    if number is None or letters is None or letters.opening + letters.closing not in (")", "()"):
        return None
    if letters.atoms[0].family is not Family.LETTER:
        return None
    whole = int(number["number"])
    atoms = tuple(Atom(f"{whole}{a.name}", Rank(whole, a.rank.number), Family.NUMBER) for a in letters.atoms)
    return Expression(atoms, at, letters.end, letters.opening, letters.closing)


def _next(text: str, at: int, stop: int, before: Atom, joints: Joints) -> tuple[Atom, re.Match[str], bool] | None:
    for pattern, is_range in ((joints.until, True), (joints.both, False)):
        match = pattern.match(text, at, stop)
        if match is None or _opens_sentence(match.group()):
            continue
        place = match.end()
        for extra in (joints.after_comma, joints.noun):
            more = extra.match(text, place, stop)
            place = more.end() if more is not None else place
        atom = _atom(text, place, stop, before.family, before)
        if atom is not None and atom[0].family is before.family and not _is_year(before, atom[0]):
            return atom[0], atom[1], is_range
    return None


def _opens_sentence(joiner: str) -> bool:
    """Whether what reads like a joiner is the first word after a label ("1. En 2030 ...", "2) Au 31 mai ...")."""
    word = joiner.strip(" \t.)*")
    return word[:1].isupper() and (len(word) == 1 or not word.isupper())


def _is_year(before: Atom, atom: Atom) -> bool:
    """Whether what follows a label is no label of the same list but a year or an amount ("3, 2030")."""
    return atom.rank.number > _HIGHEST >= before.rank.number


def _filled(first: Atom, last: Atom) -> list[Atom] | None:
    """The labels after `first` up to `last`; None where that is no range."""
    if first.rank.sub and first.rank.number == last.rank.number:
        step: Callable[[int], Atom] = _under(first.rank.number, "." in first.name)
        low, high = first.rank.sub, last.rank.sub
    elif first.rank.sub or last.rank.sub:
        return [last] if first.rank < last.rank else None
    else:
        step = _plain(first.family)
        low, high = first.rank.number, last.rank.number
    if not low < high <= low + _LONGEST_RANGE:
        return None
    return [step(value) for value in range(low + 1, high + 1)]


def _under(number: int, decimal: bool) -> Callable[[int], Atom]:
    def atom(value: int) -> Atom:
        name = f"{number}.{value}" if decimal else f"{number}{chr(96 + value)}"
        return Atom(name, Rank(number, value), Family.NUMBER)

    return atom


def _plain(family: Family) -> Callable[[int], Atom]:
    def atom(value: int) -> Atom:
        return Atom(_NAMES[family](value), Rank(value), family)

    return atom


def roman(letters: str) -> int | None:
    """The value of a Roman number of lower case up to 39; None where it is none."""
    value = from_roman(letters)
    return value if value is not None and value <= _MOST_ROMAN else None


_NAMES: dict[Family, Callable[[int], str]] = {
    Family.NUMBER: str,
    Family.LETTER: lambda value: chr(96 + value),
    Family.ROMAN: to_roman,
}
