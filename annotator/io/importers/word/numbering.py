"""The numbers of lists, which a DOCX does not hold as text: each is counted as Word counts (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from annotator.io.importers.elements import attribute, child, children, is_on, number
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.symbols import bullet
from annotator.io.importers.word.styles import ListPlace, WordStyles

LEVELS = 9

NUMERALS = {
    "decimal": Numeral.DECIMAL,
    "decimalZero": Numeral.PADDED,
    "lowerLetter": Numeral.REPEATED_LOWER,
    "upperLetter": Numeral.REPEATED_UPPER,
    "lowerRoman": Numeral.LOWER_ROMAN,
    "upperRoman": Numeral.UPPER_ROMAN,
    "ordinal": Numeral.ORDINAL,
    "cardinalText": Numeral.WORDS,
    "ordinalText": Numeral.ORDINAL_WORDS,
    "decimalEnclosedCircle": Numeral.CIRCLED,
    "decimalEnclosedCircleChinese": Numeral.CIRCLED,
    "decimalEnclosedParen": Numeral.BRACKETED,
    "decimalEnclosedFullstop": Numeral.STOPPED,
    "numberInDash": Numeral.DASHED,
    "chicago": Numeral.NOTE_MARKS,
    "none": Numeral.NOTHING,
}
"""How Word names what it counts in; what is not here ("hex") is printed in digits."""

_PLACEHOLDER = re.compile(r"%([1-9])")
_LONGEST = 100
"""Characters of a label at most; a damaged file may hold any."""

_AFTER = {"nothing": "", "space": " "}


@dataclass(frozen=True, slots=True)
class NumberingLevel:
    """One level of a list: where it starts, what it prints, after which level it begins anew (0 for never).

    Its numbers have `digits` digits at least.
    """

    start: int = 1
    numeral: Numeral = Numeral.DECIMAL
    text: str = ""
    after: str = "\t"
    restart: int | None = None
    digits_only: bool = False
    bullet: str | None = None
    hidden: bool = False
    digits: int = 0


@dataclass
class _List:
    """A list as defined, with how far it has counted; lists of one definition count on together."""

    levels: dict[int, NumberingLevel]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts through the lists of a document, in the order of its paragraphs."""

    def __init__(self, root: etree._Element | None, styles: WordStyles) -> None:
        self._styles = styles
        self._definitions = {attribute(one, "abstractNumId") or "": one for one in children(root, "abstractNum")}
        self._numbers = {attribute(one, "numId") or "": one for one in children(root, "num")}
        self._lists: dict[str, _List] = {}
        self._begun: set[tuple[str, int]] = set()

    def label(self, place: ListPlace) -> str:
        """The label of the next paragraph at `place`, with the tab or blank that Word sets after it."""
        number_element = self._numbers.get(place.list_id)
        if number_element is None:
            return ""
        counted = self._list(self._definition_id(place.list_id))
        levels = counted.levels | self._overridden(number_element)
        self._count(counted, levels, place, number_element)
        level = levels.get(place.level, NumberingLevel())
        text = "" if level.hidden else _written(level, levels, counted.counts, self._styles.language)
        return text + level.after if text else ""

    def _count(self, counted: _List, levels: dict[int, NumberingLevel], place: ListPlace, own: etree._Element) -> None:
        level, counts = place.level, counted.counts
        fresh = self._fresh_start(own, place)
        if fresh is not None:
            counts[level] = fresh
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = levels.get(level, NumberingLevel()).start
        for deeper in range(level + 1, LEVELS):
            restart = levels.get(deeper, NumberingLevel()).restart
            if restart is None or level + 1 <= restart:
                counts.pop(deeper, None)

    def _fresh_start(self, own: etree._Element, place: ListPlace) -> int | None:
        """The number that a list sets for a level once, on its first paragraph there (`startOverride`)."""
        if (place.list_id, place.level) in self._begun:
            return None
        self._begun.add((place.list_id, place.level))
        for one in children(own, "lvlOverride"):
            start = child(one, "startOverride")
            if number(one, "ilvl", -1) == place.level and start is not None:
                return number(start, "val", 1)
        return None

    def _overridden(self, own: etree._Element) -> dict[int, NumberingLevel]:
        found = (child(one, "lvl") for one in children(own, "lvlOverride"))
        return {number(one, "ilvl", 0): _level(one) for one in found if one is not None}

    def _definition_id(self, list_id: str) -> str:
        """The definition of a list, through the style of lists that it may stand for."""
        definition = attribute(child(self._numbers.get(list_id), "abstractNumId"), "val") or ""
        linked = attribute(child(self._definitions.get(definition), "numStyleLink"), "val")
        behind = self._styles.list_of_style(linked) if linked else None
        if behind is None or behind == list_id:
            return definition
        return attribute(child(self._numbers.get(behind), "abstractNumId"), "val") or definition

    def _list(self, definition: str) -> _List:
        if definition not in self._lists:
            levels = children(self._definitions.get(definition), "lvl")
            self._lists[definition] = _List({number(one, "ilvl", 0): _level(one) for one in levels})
        return self._lists[definition]


def _level(element: etree._Element) -> NumberingLevel:
    form = child(element, "numFmt")
    own = ""
    if form is None:  # a form of one's own, with another for programs that do not know it
        form = child(element, "AlternateContent", "Fallback", "numFmt")
        own = attribute(child(element, "AlternateContent", "Choice", "numFmt"), "format") or ""
    name = attribute(form, "val") or "decimal"
    digits = re.match(r"0\d{1,9}(?=,)", own)  # "001, 002, 003, ..."
    restart = child(element, "lvlRestart")
    return NumberingLevel(
        start=number(child(element, "start"), "val", 0),
        numeral=NUMERALS.get(name, Numeral.DECIMAL),
        text=(attribute(child(element, "lvlText"), "val") or "")[:_LONGEST],
        after=_AFTER.get(attribute(child(element, "suff"), "val") or "", "\t"),
        restart=None if restart is None else number(restart, "val", 0),
        digits_only=is_on(child(element, "isLgl")),
        bullet=_bullet(element) if name == "bullet" else None,
        hidden=is_on(child(element, "rPr", "vanish")),
        digits=len(digits[0]) if digits is not None else 0,
    )


def _bullet(element: etree._Element) -> str:
    text = attribute(child(element, "lvlText"), "val") or ""
    font = attribute(child(element, "rPr", "rFonts"), "ascii")
    return "◦" if text == "o" else bullet(text[:1], font) + text[1:_LONGEST] if text else ""


def _written(level: NumberingLevel, levels: dict[int, NumberingLevel], counts: dict[int, int], language: str) -> str:
    if level.bullet is not None:
        return level.bullet

    def number_at(found: re.Match[str]) -> str:
        place = int(found[1]) - 1
        at = levels.get(place, NumberingLevel())
        numeral = Numeral.DECIMAL if level.digits_only else at.numeral
        return printed(counts.get(place, at.start), numeral, language).rjust(at.digits, "0")

    return _PLACEHOLDER.sub(number_at, level.text)
