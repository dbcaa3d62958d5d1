"""Elements and attributes by their local names: formats change their namespaces more often than their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for a comment or another node without a name."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str | None:
    """The attribute of that local name, in any namespace; None where there is none, or no element."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def number(element: etree._Element | None, name: str, otherwise: int) -> int:
    """The attribute as a whole number of at most nine digits, `otherwise` where it is none."""
    value = (attribute(element, name) or "").strip()
    digits = value.removeprefix("-")
    return int(value) if digits.isascii() and digits.isdigit() and len(digits) < 10 else otherwise


def children(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    """The direct children of that local name."""
    if element is not None:
        yield from (one for one in element if local(one) == name)


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first descendant along `path`, each a local name; None where there is none."""
    for name in path:
        element = next(children(element, name), None)
        if element is None:
            return None
    return element


def is_on(element: etree._Element | None) -> bool:
    """Whether a switch of Word is there and not turned off ("<w:vanish/>", not "<w:vanish w:val='0'/>")."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off")


def names(listed: str) -> frozenset[str]:
    """The names in `listed`, which blanks separate."""
    return frozenset(listed.split())


def hidden_by_style(element: etree._Element) -> bool:
    """Whether an element of XML is hidden by the style that it has itself."""
    return _HIDDEN.search(element.get("style") or "") is not None


def is_removed(element: etree._Element) -> bool:
    """Whether an element of XML does not print by its style or attributes."""
    removed = element.get("status") in ("removed", "deleted")
    return removed or element.get("hidden") not in (None, "false") or hidden_by_style(element)
