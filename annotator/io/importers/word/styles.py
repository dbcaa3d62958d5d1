"""What a paragraph looks like, of that what decides on lines and numbers: distances, list, hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from annotator.io.importers.elements import attribute, child, children, is_on, number

_MOST_BASES = 20
"""Styles based on each other at most; a circle ends there."""

_DISTANCE = 60
"""Twentieths of a point from which paragraphs are set apart: a quarter of a line of 12 points."""

_AUTOMATIC = 280


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list that a paragraph belongs to and its level there, from 0."""

    list_id: str
    level: int


class Styles:
    """The styles of a document; `root` is its part of them, None where it has none."""

    def __init__(self, root: etree._Element | None) -> None:
        self._properties: dict[str, etree._Element | None] = {}
        self._bases: dict[str, str | None] = {}
        self._default: str | None = None
        self._defaults = child(root, "docDefaults", "pPrDefault", "pPr")
        for style in children(root, "style"):
            name = attribute(style, "styleId")
            if name is None:
                continue
            self._properties[name] = child(style, "pPr")
            self._bases[name] = attribute(child(style, "basedOn"), "val")
            if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
                self._default = name

    def name_of(self, properties: etree._Element | None) -> str | None:
        """The style of a paragraph with those `properties`."""
        return attribute(child(properties, "pStyle"), "val") or self._default

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
