"""Numbers as lists print them: "3", "c", "iii", "C", "III"."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from annotator.core.roman import to_roman

_MOST_ROMAN = 4_000
_LARGEST = 10**6
"""The largest number that is written in letters; a damaged file may count from anywhere."""

_WORDS = {
    "en": (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    ),
    "nl": (
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
        "achttien negentien twintig",
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
        "veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste",
    ),
    "fr": (
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf vingt",
        "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième "
        "douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième",
    ),
    "de": (
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn zwanzig",
        "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte "
        "fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste",
    ),
}
"""Numbers and ordinals in words, by language (ISO 639-1); what is further on is printed in digits."""

_NOTES = "*†‡§"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψω"


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
    ORDINAL = "1st"
    WORDS = "One"
    ORDINAL_WORDS = "First"
    CIRCLED = "①"
    BRACKETED = "(1)"
    STOPPED = "1."
    DASHED = "- 1 -"
    NOTE_MARKS = "*"
    GREEK = "α"
    NOTHING = ""


def printed(number: int, numeral: Numeral, language: str = "en") -> str:
    """`number` in `numeral`, words in `language`; in digits where there is no such number (0, negative ones)."""
    if numeral is Numeral.NOTHING:
        return ""
    if numeral is Numeral.PADDED:
        return f"{number:02d}"
    make = _MAKERS.get(numeral)
    if make is None or not 0 < number < _LARGEST:
        return str(number)
    written = make(number, language)
    return written.upper() if numeral in _CAPITALS else written


def _in_words(number: int, language: str, ordinal: bool) -> str:
    words = _WORDS.get(language, _WORDS["en"])[ordinal].split()
    if number <= len(words):
        return words[number - 1].capitalize()
    return _ordinal(number, language) if ordinal else str(number)


def _ordinal(number: int, language: str) -> str:
    if language == "en":
        teen = 10 < number % 100 < 20
        return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
    ending = {"nl": "e", "fr": "er" if number == 1 else "e", "de": "."}.get(language, ".")
    return f"{number}{ending}"


def _circled(number: int, _: str) -> str:
    for first, last, sign in ((1, 20, 0x2460), (21, 35, 0x3251), (36, 50, 0x32B1)):
        if first <= number <= last:
            return chr(sign + number - first)
    return f"({number})"


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


def _roman_or_digits(number: int, _: str) -> str:
    return to_roman(number) if number < _MOST_ROMAN else str(number)


_MAKERS: dict[Numeral, Callable[[int, str], str]] = {
    Numeral.LOWER_LETTER: lambda n, _: _letters(n),
    Numeral.UPPER_LETTER: lambda n, _: _letters(n),
    Numeral.REPEATED_LOWER: lambda n, _: _repeated(n),
    Numeral.REPEATED_UPPER: lambda n, _: _repeated(n),
    Numeral.LOWER_ROMAN: _roman_or_digits,
    Numeral.UPPER_ROMAN: _roman_or_digits,
    Numeral.ORDINAL: _ordinal,
    Numeral.WORDS: lambda n, language: _in_words(n, language, False),
    Numeral.ORDINAL_WORDS: lambda n, language: _in_words(n, language, True),
    Numeral.CIRCLED: _circled,
    Numeral.BRACKETED: lambda n, _: f"({n})",
    Numeral.STOPPED: lambda n, _: f"{n}.",
    Numeral.DASHED: lambda n, _: f"- {n} -",
    Numeral.NOTE_MARKS: lambda n, _: _NOTES[(n - 1) % 4] * min((n - 1) // 4 + 1, 10),
    Numeral.GREEK: lambda n, _: _GREEK[n - 1] if n <= len(_GREEK) else str(n),
}
_CAPITALS = frozenset({Numeral.UPPER_LETTER, Numeral.REPEATED_UPPER, Numeral.UPPER_ROMAN})
