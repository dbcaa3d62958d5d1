"""What of a web page surrounds the document: menus, banners, forms. See the package's head for what is left out."""

from __future__ import annotations

import re

from lxml import etree

from annotator.io.importers.elements import local, names

_NEVER = names(
    """script style noscript template head nav aside iframe frame object embed applet audio video canvas svg math select
    option optgroup button input textarea datalist map dialog link meta base title rp rt"""
)
_ROLES = names("navigation banner contentinfo search complementary menu menubar dialog alertdialog toolbar")
_NAMED = names(
    """nav navbar navigation navigatie menu submenu breadcrumb breadcrumbs kruimelpad cookie cookies consent sidebar
    share sharing social skip skiplink skiplinks toolbar pagination"""
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNTAKEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that the library lets a page hold ("&#11;") but does not take back."""

_WORDS = re.compile(r"[A-Za-z]+")
_FEWEST_LINKS = 3
_SMALL = 10
"""A part named like a menu is left out only where it holds less than this fraction of the page (a tenth)."""


def content_of(root: etree._Element) -> etree._Element:
    """The element that holds the document; what is not part of it is taken out of the tree."""
    page = len(_text(root))
    for element in list(root.iter()):
        if element is not root and element.getparent() is not None and _is_outside(element, page):
            _take_out(element)
    body = next((one for one in root if local(one) == "body"), root)
    mains = [one for one in body.iter() if local(one) == "main" or one.get("role") == "main"]
    if len(mains) == 1 and len(_text(mains[0])) * 2 >= len(_text(body)):
        return mains[0]
    return body


def _is_outside(element: etree._Element, page: int) -> bool:
    name = local(element)
    if name in _NEVER or not name:
        return True
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    if _HIDDEN.search(element.get("style") or "") or (element.get("role") or "").lower() in _ROLES:
        return True
    if name in ("header", "footer"):
        return not any(local(above) in ("main", "article", "section") for above in element.iterancestors())
    return (name == "ul" and _is_menu(element, page)) or _is_named(element, name, page)


def _is_menu(element: etree._Element, page: int) -> bool:
    """Whether a list has some items, each is nothing but a link, and together they are not most of the page."""
    items = [one for one in element if local(one) == "li"]
    return len(items) >= _FEWEST_LINKS and all(map(_is_link, items)) and len(_text(element)) * 2 < page


def _is_link(item: etree._Element) -> bool:
    links = [one for one in item.iter() if local(one) == "a"]
    if not links or len(item) > _FEWEST_LINKS:
        return False
    return sum(len(_text(link)) for link in links) >= len(_text(item))


def _is_named(element: etree._Element, name: str, page: int) -> bool:
    if name not in ("div", "ul", "section", "p", "span", "table", "td"):
        return False
    called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if not _NAMED.intersection(_WORDS.findall(called)):
        return False
    text = _text(element)
    return "?" not in text and len(text) * _SMALL < page


def _text(element: etree._Element) -> str:
    """The text without white space: only its length and its marks count here."""
    return "".join("".join(str(piece).split()) for piece in element.itertext())


def _take_out(element: etree._Element) -> None:
    """Remove an element with all in it, and keep what follows it."""
    parent = element.getparent()
    if parent is None:
        return
    tail = _UNTAKEN.sub("", element.tail or "")
    if tail:
        before = element.getprevious()
        if before is not None:
            before.tail = _UNTAKEN.sub("", before.tail or "") + tail
        else:
            parent.text = _UNTAKEN.sub("", parent.text or "") + tail
    parent.remove(element)
