"""Numbers and bullets of lists as a browser prints them (HTML Living Standard, 4.4.5 and 15.3.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from annotator.io.importers.elements import local, number
from annotator.io.importers.html.styles import declared, numeral_of
from annotator.io.importers.numerals import Numeral, printed

_TYPES = {
    "1": Numeral.DECIMAL,
    "a": Numeral.LOWER_LETTER,
    "A": Numeral.UPPER_LETTER,
    "i": Numeral.LOWER_ROMAN,
    "I": Numeral.UPPER_ROMAN,
}
_SIGN = re.compile(r"list-style(?:-type)?\s*:[^;]*?([\"'])(.{0,20}?)\1", re.IGNORECASE)


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
        count = number(one, "value", count)
        yield one, next((label for part in (one, element) if (label := _label(count, part, ordered)) is not None), "")
        count += -1 if backwards else 1


def _label(count: int, said_by: etree._Element, ordered: bool) -> str | None:
    """What stands before an item by what itself or its list says; None where that says nothing."""
    sign = _SIGN.search(said_by.get("style") or "")
    if sign is not None:
        return sign[2].strip()
    said = declared(said_by, "list-style-type") or declared(said_by, "list-style")
    numeral = numeral_of(said)
    if numeral is None and re.search("disc|circle|square", said):
        return "•"
    if numeral is None and ordered:
        numeral = _TYPES.get(said_by.get("type") or "")
    if numeral is None and local(said_by) != "li":
        return f"{count}." if ordered else "•"
    text = None if numeral is None else printed(count, numeral)
    return f"{text}." if text else text
