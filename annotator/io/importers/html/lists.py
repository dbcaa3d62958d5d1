"""Numbers and bullets of lists as a browser prints them (HTML Living Standard, 4.4.5 and 15.3.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from annotator.io.importers.elements import local, number
from annotator.io.importers.html.styles import declared
from annotator.io.importers.numerals import Numeral, printed

_TYPES = {
    "1": Numeral.DECIMAL,
    "a": Numeral.LOWER_LETTER,
    "A": Numeral.UPPER_LETTER,
    "i": Numeral.LOWER_ROMAN,
    "I": Numeral.UPPER_ROMAN,
}
_STYLES = {
    "decimal": Numeral.DECIMAL,
    "decimal-leading-zero": Numeral.PADDED,
    "lower-alpha": Numeral.LOWER_LETTER,
    "lower-latin": Numeral.LOWER_LETTER,
    "upper-alpha": Numeral.UPPER_LETTER,
    "upper-latin": Numeral.UPPER_LETTER,
    "lower-roman": Numeral.LOWER_ROMAN,
    "upper-roman": Numeral.UPPER_ROMAN,
    "lower-greek": Numeral.GREEK,
    "none": Numeral.NOTHING,
}
_NAME = re.compile("|".join(sorted(map(re.escape, _STYLES), key=len, reverse=True)))


def items(element: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The children of a list, each item with its label ("3.", "•"), "" for what bears none."""
    ordered = local(element) == "ol"
    listed = [one for one in element if local(one) == "li"]
    backwards = ordered and element.get("reversed") is not None
    count = number(element, "start", len(listed) if backwards else 1)
    for one in element:
        if local(one) != "li":
            yield one, ""
            continue
        count = number(one, "value", count) if ordered else count
        yield one, _label(count, _numeral(element, one) if ordered else None, element, one)
        count += -1 if backwards else 1


def _label(count: int, numeral: Numeral | None, element: etree._Element, item: etree._Element) -> str:
    if numeral is None:
        return "" if Numeral.NOTHING in (_styled(item), _styled(element)) else "•"
    text = printed(count, numeral)
    return f"{text}." if text else ""


def _numeral(element: etree._Element, item: etree._Element) -> Numeral:
    for one in (item, element):
        found = _styled(one) or _TYPES.get(one.get("type") or "")
        if found is not None:
            return found
    return Numeral.DECIMAL


def _styled(element: etree._Element) -> Numeral | None:
    said = declared(element, "list-style-type") or declared(element, "list-style")
    found = _NAME.search(said)
    return _STYLES[found[0]] if found is not None else None
