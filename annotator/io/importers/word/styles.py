"""What paragraphs and letters look like, of that what decides on the text: distances, list, hidden, raised, font."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from annotator.io.importers.elements import attribute, child, children, is_on, number
from annotator.io.importers.scripts import Script

_MOST_BASES = 20
"""Styles based on each other at most; a circle ends there."""

_DISTANCE = 60
"""Twentieths of a point from which paragraphs are set apart: a quarter of a line of 12 points."""

_AUTOMATIC = 280
_SCRIPTS = {"superscript": Script.RAISED, "subscript": Script.LOWERED}
_MOVED = 4
"""Half points by which letters are raised or lowered on purpose; typesetters move some by a hair."""

_SMALLER, _USUAL = 0.9, 20
"""Part of the size of their paragraph below which letters that are moved at all are meant to be; Word's own size."""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list that a paragraph belongs to and its level there, from 0."""

    list_id: str
    level: int


class WordStyles:
    """The styles of a document; `root` is its part of them, None where it has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._properties: dict[str, etree._Element | None] = {}
        self._letters: dict[str, etree._Element | None] = {}
        self._bases: dict[str, str | None] = {}
        self._default: str | None = None
        self._default_letters = child(root, "docDefaults", "rPrDefault", "rPr")
        self._defaults = child(root, "docDefaults", "pPrDefault", "pPr")
        for style in children(root, "style"):
            name = attribute(style, "styleId")
            if name is None:
                continue
            self._properties[name] = child(style, "pPr")
            self._letters[name] = child(style, "rPr")
            self._bases[name] = attribute(child(style, "basedOn"), "val")
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
                self._default = name

    def name_of(self, properties: etree._Element | None) -> str | None:
        """The style of a paragraph with those `properties`."""
        return attribute(child(properties, "pStyle"), "val") or self._default

    @property
    def language(self) -> str:
        """The language of the document by its defaults, ISO 639-1; English where none is named."""
        return (attribute(child(self._default_letters, "lang"), "val") or "en")[:2].lower()

    def hides(self, letters: etree._Element | None, paragraph: etree._Element | None) -> bool:
        """Whether letters with those properties, in a paragraph with those, are hidden (ECMA-376 part 1, 17.7.3).

        WordStyles of letters and of paragraphs turn it on and off against each other.
        """
        direct = child(letters, "vanish")
        if direct is not None:
            return is_on(direct)
        by_letters = self._first("vanish", attribute(child(letters, "rStyle"), "val"))
        by_paragraph = self._first("vanish", self.name_of(paragraph))
        if by_letters is None and by_paragraph is None:
            return is_on(child(self._default_letters, "vanish"))
        return is_on(by_letters) != is_on(by_paragraph)

    def script(self, letters: etree._Element | None, paragraph: etree._Element | None) -> Script | None:
        """Whether letters with those properties are raised or lowered."""
        found = self._letter_property("vertAlign", letters, paragraph)
        if found is not None and attribute(found, "val") != "baseline":
            return _SCRIPTS.get(attribute(found, "val") or "")
        moved = number(self._letter_property("position", letters, paragraph), "val", 0)
        usual = number(self._letter_property("sz", None, paragraph), "val", _USUAL)
        least = 1 if number(child(letters, "sz"), "val", usual) < _SMALLER * usual else _MOVED
        return None if abs(moved) < least else Script.RAISED if moved > 0 else Script.LOWERED

    def font(self, letters: etree._Element | None, paragraph: etree._Element | None) -> str | None:
        """The font of letters with those properties."""
        found = self._letter_property("rFonts", letters, paragraph)
        return attribute(found, "ascii") or attribute(found, "hAnsi")

    def _letter_property(
        self, name: str, letters: etree._Element | None, paragraph: etree._Element | None
    ) -> etree._Element | None:
        for found in (
            child(letters, name),
            self._first(name, attribute(child(letters, "rStyle"), "val")),
            self._first(name, self.name_of(paragraph)),
        ):
            if found is not None:
                return found
        return child(self._default_letters, name)

    def _first(self, name: str, style: str | None) -> etree._Element | None:
        """What a style, or the nearest that it is based on, says of letters under that name."""
        for _ in range(_MOST_BASES):
            if style is None:
                break
            found = child(self._letters.get(style), name)
            if found is not None:
                return found
            style = self._bases.get(style)
        return None

    def list_of(self, properties: etree._Element | None) -> ListPlace | None:
        """The list of a paragraph, by itself or by its style; None where it is in none, or taken out of one."""
        list_id: str | None = None
        level: int | None = None
        for one in self._chain(properties):
            place = child(one, "numPr")
            if place is None:
                continue
            found = child(place, "ilvl")
            if level is None and found is not None:
                level = number(found, "val", 0)
            list_id = attribute(child(place, "numId"), "val")
            if list_id is not None:
                break
        if list_id is None or list_id == "0":
            return None
        return ListPlace(list_id, min(max(level or 0, 0), 8))

    def list_of_style(self, name: str) -> str | None:
        """The list that a style of lists stands for (`numStyleLink`)."""
        return attribute(child(self._properties.get(name), "numPr", "numId"), "val")

    def set_apart(self, above: etree._Element | None, below: etree._Element | None) -> bool:
        """Whether Word prints a distance between two paragraphs with those properties, one under the other."""
        if self.name_of(above) == self.name_of(below) and (self._is_close(above) or self._is_close(below)):
            return False
        return max(self._distance(above, "after"), self._distance(below, "before")) >= _DISTANCE

    def _is_close(self, properties: etree._Element | None) -> bool:
        found = (child(one, "contextualSpacing") for one in self._chain(properties))
        return is_on(next((one for one in found if one is not None), None))

    def _distance(self, properties: etree._Element | None, side: str) -> int:
        for one in self._chain(properties):
            spacing = child(one, "spacing")
            if attribute(spacing, f"{side}Autospacing") in ("1", "true", "on"):
                return _AUTOMATIC
            if attribute(spacing, side) is not None:
                return number(spacing, side, 0)
        return 0

    def _chain(self, properties: etree._Element | None) -> Iterator[etree._Element]:
        """The properties that count for a paragraph, the nearest first."""
        if properties is not None:
            yield properties
        name = self.name_of(properties)
        for _ in range(_MOST_BASES):
            if name is None:
                break
            own = self._properties.get(name)
            if own is not None:
                yield own
            name = self._bases.get(name)
        if self._defaults is not None:
            yield self._defaults
