"""What a page's own style sheet says of its elements, of that what decides on the text.

Rules of one selector without relations (`p`, `.note`, `p.note`, `#root`) are put into the elements' own `style`, in
the order of the cascade (CSS 2.2, 6.4); of blocks for media those for all and for screens count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from annotator.io.importers.elements import local
from annotator.io.importers.scripts import Script

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_BLOCK = re.compile(r"(?P<head>[^{};]{0,2000})\{(?P<inner>[^{}]*)\}|(?P<open>@[^{};]{0,500})\{|\}|;")
_SELECTOR = re.compile(r"(?P<tag>[a-z][a-z0-9-]*)?(?P<names>(?:[.#][\w-]+)*)", re.IGNORECASE)
_WANTED = re.compile(r"(?:display|visibility|vertical-align|list-style(?:-type)?|font-family|mso-hide)\s*:", re.I)
_DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
_MOST_RULES = 2_000

Rule = tuple[tuple[int, int, int], str, frozenset[str], str]
"""Its weight (ids, names, tags), the tag or "", the names with their sign, the declarations."""


def inline_styles(root: etree._Element) -> None:
    """Put what the style sheets in the page say of its elements into their `style`."""
    sheets = " ".join(one.text or "" for one in root.iter() if local(one) == "style")
    rules = sorted(_rules(sheets), key=lambda rule: rule[0])[-_MOST_RULES:]
    by_key: dict[str, list[tuple[int, Rule]]] = {}
    for number, rule in enumerate(rules):
        by_key.setdefault(min(rule[2], default=rule[1]), []).append((number, rule))
    for element in root.iter() if rules else ():
        if not isinstance(element.tag, str):
            continue
        names = {f".{name}" for name in (element.get("class") or "").split()} | {f"#{element.get('id')}"}
        near = (one for key in (*names, local(element)) for one in by_key.get(key, ()))
        fitting = sorted((n, rule[3]) for n, rule in near if rule[2] <= names and rule[1] in ("", local(element)))
        if fitting:
            element.set("style", ";".join([*(said for _, said in fitting), element.get("style") or ""]))


def declared(element: etree._Element, name: str) -> str:
    """The value of the property `name` in an element's `style`, in lower case; "" where it has none."""
    style = element.get("style")
    if not style or name not in style.lower():
        return ""
    said: dict[str, str] = dict(_DECLARATION.findall(style.lower()))
    return said.get(name, "").replace("!important", "").strip()


def is_hidden(element: etree._Element) -> bool:
    """Whether an element is not printed by its `style` or attribute."""
    if element.get("hidden") is not None or declared(element, "display") == "none":
        return True
    return declared(element, "visibility") in ("hidden", "collapse") or declared(element, "mso-hide") == "all"


def script_of(element: etree._Element) -> Script | None:
    """Whether an element raises or lowers its text."""
    name, aligned = local(element), declared(element, "vertical-align")
    if aligned == "super" or (name == "sup" and aligned not in ("baseline", "sub")):
        return Script.RAISED
    return Script.LOWERED if aligned == "sub" or (name == "sub" and aligned != "baseline") else None


def font_of(element: etree._Element) -> str:
    """The first font that an element names, "" where it names none."""
    return (declared(element, "font-family") or element.get("face") or "").partition(",")[0].strip("\"' ")


def _rules(sheets: str) -> Iterator[Rule]:
    passed_over = depth = 0
    for found in _BLOCK.finditer(_COMMENT.sub(" ", sheets)):
        if found["open"] is not None:
            depth += 1
            media = found["open"].lower()
            if not passed_over and not (media.startswith("@media") and re.search(r"\ball\b|\bscreen\b", media)):
                passed_over = depth
        elif found["head"] is not None:
            if not passed_over and _WANTED.search(found["inner"]):
                yield from _selected(found["head"], found["inner"])
        elif found[0] == "}" and depth:
            passed_over = 0 if passed_over == depth else passed_over
            depth -= 1


def _selected(head: str, declarations: str) -> Iterator[Rule]:
    for selector in head.split(","):
        found = _SELECTOR.fullmatch(selector.strip())
        if found is None or not found[0]:
            continue
        names = frozenset(re.findall(r"[.#][\w-]+", found["names"]))
        tag = (found["tag"] or "").lower()
        ids = sum(name[0] == "#" for name in names)
        yield (ids, len(names) - ids, bool(tag)), tag, names, declarations
