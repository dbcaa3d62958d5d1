"""What a page's own style sheets say of its elements, of that what decides on the text.

The sheets are read and matched by tinycss2 and cssselect2, and put into the elements' own `style` in the order of the
cascade (CSS Cascading 4, 6.1). Of blocks for media those count that hold for a wide screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice

import tinycss2
from cssselect2 import ElementWrapper, Matcher, SelectorError, compile_selector_list
from lxml import etree
from tinycss2.ast import AtRule, Declaration, FunctionBlock, Node, QualifiedRule, StringToken

from annotator.io.importers.elements import local, names
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.scripts import Script

_WANTED = names(
    """display visibility vertical-align list-style list-style-type font-family font-size mso-hide content position left
    top right margin-left clip clip-path white-space text-indent counter-reset counter-set counter-increment"""
)
_DECLARATION = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
_COUNTING = ("counter-reset", "counter-set", "counter-increment")
_COUNTED = re.compile(r"(?!none\b)([a-z_][\w-]*)(?:\s+(-?\d{1,6}))?")
_MOST_RULES = 2_000
_MOST_MATCHES = 500_000
"""Of rules with elements in a page, some ten seconds' worth: what stands behind them is read as if it had no sheet."""

_DEEPEST = 4
"""Blocks for media within each other."""

_NARROW = re.compile(r"max-|print|\bnot\b|orientation|prefers-|forced-")
"""What a wide screen is not, or need not be."""

_SLOW = re.compile(r"~(?!=)|:(?!:?(?:before|after|first-child|last-child|not|is|where|root)\b)")
"""Selectors that look at all neighbours of an element, which is quadratic; and states, such as `:hover`."""

_LONGEST_SELECTOR = 1_000
"""Characters of one selector; the library goes a step deeper for each element that it names."""

_FAR = re.compile(r"-\s*(?:\d{4,}(?:px)?|\d{3,}(?:em|rem|vw|%))")
"""A place outside every window: from a thousand pixels on."""

_CLIPPED = re.compile(r"rect\((?:[01](?:px)?[\s,]*){4}\)|inset\((?:50|100)%\)")
_SEEN_BY_NOBODY = names("sr-only visually-hidden visuallyhidden screen-reader-text element-invisible show-for-sr")
"""Classes of Bootstrap, HTML5 Boilerplate, WordPress, Drupal and Foundation, whose sheets a saved page lacks."""

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
_STYLE = re.compile("|".join(sorted(map(re.escape, _STYLES), key=len, reverse=True)))

Said = list[Declaration]
Counters = dict[str, list[tuple[etree._Element | None, int]]]
"""By its name each counter that holds, the innermost last: the element that it is of the children of, its number."""


def inline_styles(root: etree._Element) -> None:
    """Put what the style sheets in the page say into the `style` of its elements, and what they print into the text."""
    sheets = [(one.text or "") for one in root.iter() if local(one) == "style" and _is_wide(one.get("media") or "")]
    matcher = Matcher()
    rules = _rules(tinycss2.parse_stylesheet("\n".join(sheets), skip_comments=True), 0)
    left, counters = 0, Counters()
    for rule, said in islice(rules, _MOST_RULES):
        with suppress(SelectorError):  # a selector that browsers know and the library does not: the rule is passed over
            for selector in compile_selector_list(rule.prelude):
                matcher.add_selector(selector, said)
                left = _MOST_MATCHES
    for wrapper in ElementWrapper.from_html_root(root).iter_subtree() if left else ():
        matches = sorted(matcher.match(wrapper), key=_weight)
        left -= len(matches)
        if left < 0:
            return
        if matches:
            _dress(wrapper.etree_element, [(one[2], one[3]) for one in matches], counters)


def declared(element: etree._Element, name: str) -> str:
    """The value of the property `name` in an element's `style`, in lower case; "" where it has none."""
    style = element.get("style")
    if not style or name not in style.lower():
        return ""
    said: dict[str, str] = dict(_DECLARATION.findall(style.lower()))
    return said.get(name, "").replace("!important", "").strip()


def numeral_of(said: str) -> Numeral | None:
    """What the name of a style of lists counts in ("lower-alpha"), None for any other."""
    found = _STYLE.search(said)
    return _STYLES[found[0]] if found is not None else None


def is_hidden(element: etree._Element) -> bool:
    """Whether an element is not printed by its `style`, class or attribute, or is where nobody sees it."""
    if declared(element, "display") == "none" or any(element.get(one) is not None for one in ("hidden", "popover")):
        return True
    if _FAR.match(declared(element, "text-indent")):
        return True
    if declared(element, "visibility") in ("hidden", "collapse") or declared(element, "mso-hide") == "all":
        return True
    if declared(element, "position") in ("absolute", "fixed") and (
        any(_FAR.match(declared(element, side)) for side in ("left", "top", "right", "margin-left"))
        or any(_CLIPPED.match(declared(element, how)) for how in ("clip", "clip-path"))
    ):
        return True
    if re.fullmatch(r"0(?:px|pt|em|%)?", declared(element, "font-size")):
        return not any(declared(one, "font-size") for one in element.iterdescendants())
    return not _SEEN_BY_NOBODY.isdisjoint((element.get("class") or "").lower().split())


def script_of(element: etree._Element) -> Script | None:
    """Whether an element raises or lowers its text."""
    name, aligned = local(element), declared(element, "vertical-align")
    if aligned == "super" or (name == "sup" and aligned not in ("baseline", "sub")):
        return Script.RAISED
    return Script.LOWERED if aligned == "sub" or (name == "sub" and aligned != "baseline") else None


def font_of(element: etree._Element) -> str:
    """The first font that an element names, "" where it names none."""
    return (declared(element, "font-family") or element.get("face") or "").partition(",")[0].strip("\"' ")


def _is_wide(media: str) -> bool:
    """Whether a list of media queries holds on a wide screen."""
    queries = [one.strip().lower() for one in media.split(",")]
    return any(not one or (not _NARROW.search(one) and re.match(r"all|screen|only screen|\(", one)) for one in queries)


def _rules(nodes: Sequence[Node], depth: int) -> Iterator[tuple[QualifiedRule, Said]]:
    """The rules that say anything of what is wanted, with that."""
    for node in nodes:
        if isinstance(node, QualifiedRule) and not _is_slow(tinycss2.serialize(node.prelude)):
            said = [
                one
                for one in tinycss2.parse_blocks_contents(node.content)
                if isinstance(one, Declaration) and one.lower_name in _WANTED
            ]
            if said:
                yield node, said
        elif isinstance(node, AtRule) and node.content is not None and depth < _DEEPEST:
            media = node.lower_at_keyword == "media" and _is_wide(tinycss2.serialize(node.prelude).strip())
            if media or node.lower_at_keyword in ("layer", "supports"):
                yield from _rules(tinycss2.parse_rule_list(node.content, skip_comments=True), depth + 1)


def _is_slow(selectors: str) -> bool:
    """Whether looking for what selectors mean takes long, or deeper than Python goes."""
    return _SLOW.search(selectors) is not None or max(map(len, selectors.split(","))) > _LONGEST_SELECTOR


def _weight(match: tuple[tuple[int, ...], int, str | None, Said]) -> tuple[tuple[int, ...], int]:
    return match[0], match[1]


def _dress(element: etree._Element, matches: Sequence[tuple[str | None, Said]], counters: Counters) -> None:
    own = [one for pseudo, said in matches if pseudo is None for one in said]
    if own:
        plain = [one for one in own if not one.important]
        strong = [one for one in own if one.important]
        element.set("style", ";".join([*map(_written, plain), element.get("style") or "", *map(_written, strong)]))
    if declared(element, "display") == "none":
        return
    _count(element, {name: declared(element, name) for name in _COUNTING}, counters)
    for place in ("before", "after"):
        said = {one.lower_name: one for pseudo, rule in matches if pseudo == place for one in rule}
        if "content" in said:
            _count(element, {name: _written(said.get(name)).partition(":")[2] for name in _COUNTING}, counters)
        words = "".join(_printed(element, said["content"].value, counters)) if "content" in said else ""
        if any(letter.isalnum() for letter in words) and "none" not in _written(said.get("display")):
            _print(element, place, words)


def _written(one: Declaration | None) -> str:
    return "" if one is None else f"{one.lower_name}:{tinycss2.serialize(one.value).strip().replace(';', ' ')}"


def _count(element: etree._Element, said: dict[str, str], counters: Counters) -> None:
    """Begin, set and raise counters as an element says (CSS Lists 3, 4); one ends where its parent does."""
    if not any(said.values()):
        return
    above = set(element.iterancestors())
    for held in counters.values():
        while held and held[-1][0] is not None and held[-1][0] not in above:
            held.pop()
    for how in _COUNTING:
        for found in _COUNTED.finditer(said[how]):
            held = counters.setdefault(found[1], [])
            by = int(found[2] or (how == "counter-increment"))
            if how == "counter-reset" or not held:
                held.append((element.getparent(), 0))
            parent, so_far = held.pop()
            held.append((parent, by + (so_far if how == "counter-increment" else 0)))


def _numbers(name: str, arguments: str, counters: Counters) -> str:
    """What `counter(name, style)` prints, or `counters(name, "between", style)`."""
    said = [one.strip("\"' ") for one in arguments.split(",")]
    held = [number for _, number in counters.get(said[0], [])] or [0]
    numeral = numeral_of(said[-1] if len(said) > 1 else "") or Numeral.DECIMAL
    shown = held if name == "counters" else held[-1:]
    return (said[1] if name == "counters" and len(said) > 1 else "").join(printed(one, numeral) for one in shown)


def _printed(element: etree._Element, value: Sequence[Node], counters: Counters) -> Iterator[str]:
    """The words of a `content`: strings, attributes of the element (`attr(data-number)`), and counters."""
    for one in value:
        if isinstance(one, StringToken):
            yield one.value
        elif isinstance(one, FunctionBlock) and one.lower_name == "attr":
            yield element.get(tinycss2.serialize(one.arguments).strip()) or ""
        elif isinstance(one, FunctionBlock) and one.lower_name in ("counter", "counters"):
            yield _numbers(one.lower_name, tinycss2.serialize(one.arguments), counters)


def _print(element: etree._Element, place: str, words: str) -> None:
    words = "".join(letter for letter in words if letter.isprintable())  # lxml takes no control characters
    if place == "before":
        element.text = words + (element.text or "")
    elif len(element):
        element[-1].tail = (element[-1].tail or "") + words
    else:
        element.text = (element.text or "") + words
