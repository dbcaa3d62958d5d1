"""Styles in an ODT: of them what decides on lines, pages, lists and letters (OpenDocument 1.3 part 3, 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from annotator.io.importers.elements import attribute, child, local
from annotator.io.importers.scripts import Script

_MOST_BASES = 20
_DISTANCE = 3.0
"""Points from which paragraphs are set apart: a quarter of a line of 12 points."""

_PERCENT = re.compile(r"(-?\d{1,3})%")
_MOVED = 10
"""Hundredths of their height by which letters are raised or lowered on purpose."""

_SMALLER = 90
"""Hundredths of the letters around them below which letters that are moved at all are meant to be."""

_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc|px)\Z")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}


class OdtStyles:
    """The styles in the parts of a document; of two of one name the later part's counts."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._letters: dict[str, etree._Element] = {}
        self._unprinted: set[str] = set()
        self._fonts: dict[str, str] = {}
        self._default: etree._Element | None = None
        for root in roots:
            for element in root.iter():
                if local(element) == "style" and attribute(element, "family") == "paragraph":
                    self._styles[attribute(element, "name") or ""] = element
                elif local(element) == "default-style" and attribute(element, "family") == "paragraph":
                    self._default = element
                elif local(element) == "style" and attribute(element, "family") == "text":
                    self._letters[attribute(element, "name") or ""] = element
                elif attribute(child(element, "graphic-properties"), "print-content") == "false":
                    self._unprinted.add(attribute(element, "name") or "")
                elif local(element) == "font-face":
                    self._fonts[attribute(element, "name") or ""] = attribute(element, "font-family") or ""

    @property
    def language(self) -> str:
        """The language of the document by its default style, ISO 639-1; English where none is named."""
        return (attribute(child(self._default, "text-properties"), "language") or "en")[:2].lower()

    def hides(self, style: str | None, *, letters: bool = False) -> bool | None:
        """Whether a style of paragraphs, or of `letters`, hides them; None where it does not say."""
        said = self._said(style, "display", letters=letters)
        return None if said is None else said == "none"

    def script(self, style: str | None, around: Script | None = None, *, letters: bool = False) -> Script | None:
        """Whether a style raises or lowers letters ("super 58%", "-33% 58%"), `around` where it does not say."""
        said = self._said(style, "text-position", letters=letters)
        if said is None:
            return around
        place = said.partition(" ")[0]
        if place in ("super", "sub"):
            return Script.RAISED if place == "super" else Script.LOWERED
        found = _PERCENT.fullmatch(place)
        moved = int(found[1]) if found is not None else 0
        smaller = _PERCENT.fullmatch(said.rpartition(" ")[2])
        least = 1 if smaller is not None and int(smaller[1]) < _SMALLER else _MOVED
        return None if abs(moved) < least else Script.RAISED if moved > 0 else Script.LOWERED

    def font(self, style: str | None, *, letters: bool = False) -> str:
        """The font of a style, "" where it names none."""
        name = self._said(style, "font-name", letters=letters) or ""
        return self._fonts.get(name, name) or self._said(style, "font-family", letters=letters) or ""

    def prints(self, frame: str | None) -> bool:
        """Whether what stands in a frame of that style is printed."""
        return frame not in self._unprinted

    def _said(self, style: str | None, name: str, *, letters: bool) -> str | None:
        """What a style, or the nearest that it is based on, says of letters under that name."""
        styles = self._letters if letters else self._styles
        for _ in range(_MOST_BASES):
            element = styles.get(style or "")
            if element is None:
                break
            value = attribute(child(element, "text-properties"), name)
            if value is not None:
                return value
            style = attribute(element, "parent-style-name")
        return None

    def list_style(self, style: str | None) -> str | None:
        """The style of lists that the paragraph style `style` brings along."""
        found = (attribute(one, "list-style-name") for one in self._chain(style))
        return next((name for name in found if name), None)

    def breaks_page(self, style: str | None) -> bool:
        """Whether a paragraph of that style begins a page."""
        return self._value(style, "break-before") == "page"

    def set_apart(self, above: str | None, below: str | None) -> bool:
        """Whether a distance is printed between paragraphs of those styles, one under the other."""
        return max(_points(self._value(above, "margin-bottom")), _points(self._value(below, "margin-top"))) >= _DISTANCE

    def _value(self, style: str | None, name: str) -> str:
        for one in self._chain(style):
            value = attribute(child(one, "paragraph-properties"), name)
            if value is not None:
                return value
        return ""

    def _chain(self, style: str | None) -> Iterator[etree._Element]:
        for _ in range(_MOST_BASES):
            element = self._styles.get(style or "")
            if element is None:
                break
            yield element
            style = attribute(element, "parent-style-name")
        if self._default is not None:
            yield self._default


def _points(length: str) -> float:
    found = _LENGTH.match(length)
    return float(found[1]) * _POINTS[found[2]] if found is not None else 0.0
