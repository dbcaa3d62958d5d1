"""What of a web page surrounds the document: menus, banners, forms. See the package's head for what is left out."""

from __future__ import annotations

import re

from lxml import etree

from annotator.io.importers.elements import local, names
from annotator.io.importers.html.styles import declared, is_hidden

_NEVER = names(
    """script style noscript template head nav aside frame applet audio video button datalist map dialog link
    meta base title rp rt del"""
)
_ROLES = names("navigation banner contentinfo search complementary menu menubar toolbar")
_DIALOGS = names("dialog alertdialog")
_NAMED = names(
    """nav navbar navigation navigatie menu submenu breadcrumb breadcrumbs kruimelpad cookie cookies consent sidebar
    skip skiplink skiplinks toolbar pagination"""
)
_SHARING = re.compile(
    r"(?:share|sharing|socials?)(?:[-_]?(?:media|share|links?|icons?|buttons?|bar|list|menu|nav|widget))*"
)
_PICTURED = re.compile(r"katex-html|mjx|mathjax|icon")
"""Names of elements hidden from screen readers that show a formula or a sign which stands there as text too."""

_UNTAKEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that the library lets a page hold ("&#11;") but does not take back."""

_WORDS = re.compile(r"[A-Za-z]+")
_WRITTEN = names("text number date datetime-local month week time email tel url")
_FEWEST_LINKS = 3
_BESIDE_LINKS = 40
"""Characters outside its links that a row of buttons to share a page has at most."""
_SMALL = 10
"""A part named like a menu is left out only where it holds less than this fraction of the page (a tenth)."""


def content_of(root: etree._Element) -> etree._Element:
    """The element that holds the document; what is not part of it is taken out of the tree.

    What is hidden goes too. Where nothing would be left, the page hides itself until a dialog is closed, or until it
    is loaded: what is most of it stays.
    """
    page = len(_text(root))
    for outside in (_is_outside, _is_hidden_now):
        found = [one for one in root.iter() if one is not root and one.getparent() is not None and outside(one, page)]
        if outside is _is_hidden_now and not _leaves_text(root, found):
            found = [one for one in found if len(_text(one)) * 2 < len(_text(root))]
        for element in found:
            _take_out(element)
    body = next((one for one in root if local(one) == "body"), root)
    mains = [one for one in body.iter() if local(one) == "main" or one.get("role") == "main"]
    if len(mains) == 1 and len(_text(mains[0])) * 2 >= len(_text(body)):
        return mains[0]
    return body


def filled_in(field: etree._Element) -> str:
    """What a field of a form shows that somebody filled in: words, or whether it is ticked."""
    kind = (field.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return "\u2610" if field.get("checked") is None else "\u2612"
    return (field.get("value") or "").strip() if kind in _WRITTEN else ""


def _is_labelled(field: etree._Element) -> bool:
    """Whether a filled in field stands beside words: one alone with its button is for searching the site."""
    form = next((above for above in field.iterancestors() if local(above) == "form"), None)
    filled = bool(filled_in(field)) or any(one.get("selected") is not None for one in field.iter())
    if form is None or not filled:
        return filled
    return len(_text(form)) > sum(len(_text(one)) for one in form.iter() if local(one) in ("button", "option"))


def _is_hidden_now(element: etree._Element, _: int) -> bool:
    return is_hidden(element)


def _leaves_text(root: etree._Element, found: list[etree._Element]) -> bool:
    """Whether any text of the page stands outside those elements."""
    gone = set(found)

    def shown(element: etree._Element) -> bool:
        if element not in gone and ((element.text or "").strip() or any(map(shown, element))):
            return True
        return bool((element.tail or "").strip()) and element is not root

    return shown(root)


def _is_outside(element: etree._Element, page: int) -> bool:
    name, role = local(element), (element.get("role") or "").lower()
    if name in _NEVER or not name or role in _ROLES or (name in ("input", "select") and not _is_labelled(element)):
        return True
    if name == "option":
        return element.get("selected") is None  # of a list only what is chosen shows
    if role in _DIALOGS or element.get("aria-modal") == "true":
        return len(_text(element)) * 2 < page
    if element.get("aria-hidden") == "true" and _is_twice(element):
        return True
    if name in ("header", "footer"):
        return not any(local(above) in ("main", "article", "section") for above in element.iterancestors())
    return (name == "ul" and _is_menu(element, page)) or _is_named(element, name, page)


def _is_twice(element: etree._Element) -> bool:
    """Whether an element hidden from screen readers shows what stands beside it as text: a formula, a sign's name."""
    return _PICTURED.search(f"{local(element)} {element.get('class') or ''}".lower()) is not None


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
    """Whether a part is named like a menu, and is one by what it holds: no question, and little of the page."""
    if name not in ("div", "ul", "section", "table"):
        return False
    called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    text = _text(element)
    if "?" in text or len(text) * _SMALL >= page:
        return False
    if any(map(_SHARING.fullmatch, called.split())):
        links = [one for one in element.iter() if local(one) in ("a", "button")]
        return bool(links) and len(text) - sum(len(_text(link)) for link in links) < _BESIDE_LINKS
    return bool(_NAMED.intersection(_WORDS.findall(called)))


def _text(element: etree._Element) -> str:
    """The text without white space: only its length and its marks count here."""
    return "".join("".join(str(piece).split()) for piece in element.itertext())


def _take_out(element: etree._Element) -> None:
    """Remove an element with all in it but what shows in spite of it, and keep what follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if declared(element, "visibility") == "hidden" and declared(element, "display") != "none":
        for shown in [one for one in element.iterdescendants() if declared(one, "visibility") == "visible"]:
            shown.tail = None
            element.addprevious(shown)
    tail = _UNTAKEN.sub("", element.tail or "")
    if tail:
        before = element.getprevious()
        if before is not None:
            before.tail = _UNTAKEN.sub("", before.tail or "") + tail
        else:
            parent.text = _UNTAKEN.sub("", parent.text or "") + tail
    parent.remove(element)
