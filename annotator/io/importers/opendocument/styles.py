"""Styles of paragraphs in an ODT: of them what decides on lines, pages and lists (OpenDocument 1.3 part 3, 16)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from annotator.io.importers.elements import attribute, child, local

_MOST_BASES = 20
_DISTANCE = 3.0
"""Points from which paragraphs are set apart: a quarter of a line of 12 points."""

_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc|px)\Z")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}


class Styles:
    """The styles in the parts of a document; of two of one name the later part's counts."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._styles: dict[str, etree._Element] = {}
        self._default: etree._Element | None = None
        for root in roots:
            for element in root.iter():
                if local(element) == "style" and attribute(element, "family") == "paragraph":
                    self._styles[attribute(element, "name") or ""] = element
                elif local(element) == "default-style" and attribute(element, "family") == "paragraph":
                    self._default = element

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
