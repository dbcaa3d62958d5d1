"""Numbers as lists print them: "3", "c", "iii", "C", "III"."""

from __future__ import annotations

from enum import Enum

from annotator.core.roman import to_roman

_MOST_ROMAN = 4_000
_LARGEST = 10**6
"""The largest number that is written in letters; a damaged file may count from anywhere."""

_RAISED = str.maketrans("0123456789ivxlcdm", "⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣˡᶜᵈᵐ")


def raised(mark: str) -> str:
    """The mark of a note raised as it is printed: "Vraag 1" with note 1 is not question 11."""
    return mark.translate(_RAISED)


class Numeral(Enum):
    """What a list counts in."""

    DECIMAL = "1"
    PADDED = "01"
    LOWER_LETTER = "a"
    UPPER_LETTER = "A"
    REPEATED_LOWER = "aa"
    REPEATED_UPPER = "AA"
    LOWER_ROMAN = "i"
    UPPER_ROMAN = "I"
    NOTHING = ""


def printed(number: int, numeral: Numeral) -> str:
    """`number` in `numeral`; in digits where letters have no such number (0, negative ones)."""
    if numeral is Numeral.NOTHING:
        return ""
    if numeral is Numeral.PADDED:
        return f"{number:02d}"
    if numeral is Numeral.DECIMAL or not 0 < number < _LARGEST:
        return str(number)
    if numeral in (Numeral.LOWER_ROMAN, Numeral.UPPER_ROMAN):
        written = to_roman(number) if number < _MOST_ROMAN else str(number)
        return written.upper() if numeral is Numeral.UPPER_ROMAN else written
    repeated = numeral in (Numeral.REPEATED_LOWER, Numeral.REPEATED_UPPER)
    written = _repeated(number) if repeated else _letters(number)
    return written.upper() if numeral in (Numeral.UPPER_LETTER, Numeral.REPEATED_UPPER) else written


def _letters(number: int) -> str:
    """a to z, then aa, ab: as HTML and OpenDocument count."""
    letters = ""
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("a") + digit) + letters
    return letters


def _repeated(number: int) -> str:
    """a to z, then aa, bb: as Word counts. A long way up it prints digits here, and not a line of letters."""
    times, digit = divmod(number - 1, 26)
    return chr(ord("a") + digit) * (times + 1) if times < 10 else str(number)
