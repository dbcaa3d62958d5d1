"""The numbers of lists in an ODT, counted as LibreOffice counts them (OpenDocument 1.3 part 3, 16.30)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from annotator.io.importers.elements import attribute, child, local, number
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.symbols import bullet as bullet_of

_FORMATS = {
    "1": Numeral.DECIMAL,
    "a": Numeral.LOWER_LETTER,
    "A": Numeral.UPPER_LETTER,
    "i": Numeral.LOWER_ROMAN,
    "I": Numeral.UPPER_ROMAN,
    "1st": Numeral.ORDINAL,
    "One": Numeral.WORDS,
    "First": Numeral.ORDINAL_WORDS,
    "①": Numeral.CIRCLED,
    "α": Numeral.GREEK,
    "": Numeral.NOTHING,
}
_LONGEST = 100
_AFTER = {"nothing": "", "space": " ", "listtab": "\t"}
_MOST_LEVELS = 10


@dataclass(frozen=True, slots=True)
class ListLevel:
    """One level: what stands before and after the number, how many upper levels are printed with it.

    `bullet` is printed instead of a number.
    """

    numeral: Numeral = Numeral.NOTHING
    before: str = ""
    closing: str = ""
    levels: int = 1
    start: int = 1
    after: str = "\t"
    bullet: str | None = None


class ListStyles:
    """The styles of lists in the parts of a document."""

    def __init__(self, roots: Iterable[etree._Element], language: str = "en") -> None:
        self._styles: dict[str, dict[int, ListLevel]] = {}
        self.language = language
        self.outline: dict[int, ListLevel] = {}
        for root in roots:
            for element in root.iter():
                if local(element) == "list-style":
                    self._styles[attribute(element, "name") or ""] = _levels(element)
                elif local(element) == "outline-style":
                    self.outline = _levels(element)

    def levels(self, style: str | None) -> dict[int, ListLevel]:
        """The levels of that style by their depth, from 1; empty where it is not known."""
        return self._styles.get(style or "", {})


@dataclass
class Counter:
    """How far one list has counted, by level."""

    counts: dict[int, int]
    language: str = "en"

    def next(self, level: int, levels: dict[int, ListLevel], start: int | None) -> str:
        """The label of the next item of that level, with what stands after it; `start` where it sets a number."""
        own = levels.get(level, ListLevel())
        if start is not None:
            self.counts[level] = start
        else:
            self.counts[level] = self.counts[level] + 1 if level in self.counts else own.start
        for deeper in [one for one in self.counts if one > level]:
            del self.counts[deeper]
        if own.bullet is not None:
            return own.bullet + own.after
        if own.numeral is Numeral.NOTHING:
            text = own.before + own.closing
        else:
            shown = range(max(1, level - own.levels + 1), level + 1)
            numbers = [self._number(one, levels) for one in shown]
            text = own.before + ".".join(n for n in numbers if n) + own.closing
        return text.rstrip() + own.after if text.strip() else ""

    def _number(self, level: int, levels: dict[int, ListLevel]) -> str:
        at = levels.get(level, ListLevel(Numeral.DECIMAL))
        return printed(self.counts.get(level, at.start), at.numeral, self.language)


def _levels(style: etree._Element) -> dict[int, ListLevel]:
    return {number(one, "level", 1): _level(one) for one in style if isinstance(one.tag, str)}


def _level(element: etree._Element) -> ListLevel:
    bullet = attribute(element, "bullet-char") if local(element) == "list-level-style-bullet" else None
    alignment = child(element, "list-level-properties", "list-level-label-alignment")
    return ListLevel(
        numeral=_FORMATS.get((attribute(element, "num-format") or "").partition(",")[0], Numeral.DECIMAL),
        before=(attribute(element, "num-prefix") or "")[:_LONGEST],
        closing=(attribute(element, "num-suffix") or "")[:_LONGEST],
        levels=min(max(number(element, "display-levels", 1), 1), _MOST_LEVELS),
        start=number(element, "start-value", 1),
        after=_AFTER.get(attribute(alignment, "label-followed-by") or "", "\t"),
        bullet=bullet_of(bullet, _font(element)) or "•" if bullet is not None else None,
    )


def _font(element: etree._Element) -> str | None:
    letters = child(element, "text-properties")
    return attribute(letters, "font-name") or attribute(letters, "font-family")
