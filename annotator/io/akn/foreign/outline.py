"""Where the elements of an XML file stand in its text, down to the children of `meta`.

The XML library tells what a file says, but not at which character it says it. This reads the tags alone, of a text
that the library has found well-formed, with a document type that is only named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"<!DOCTYPE(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
    r"|<(?P<end>/?)(?P<name>[^\s/<>!?]+)(?P<rest>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>",
    re.DOTALL,
)

_LEVELS = 4
"""The root, the document, `meta`, and the children of `meta`."""


@dataclass(slots=True)
class OutlinePlace:
    """One element in the text: `[start, end)`, its content `[inner, inner_end)`.

    Where it is written as one empty tag (`<meta/>`) the content is at its end, and `empty` is set.
    """

    name: str
    start: int
    inner: int
    inner_end: int
    end: int
    empty: bool = False
    children: list[OutlinePlace] = field(default_factory=list)


def outline(text: str) -> OutlinePlace:
    """The root element of `text` with what is in it, `_LEVELS` levels deep."""
    top = OutlinePlace("", 0, 0, len(text), len(text))
    open_places = [top]
    depth = 0
    for token in _TOKEN.finditer(text):
        if token["name"] is None:
            continue
        if token["end"]:
            if depth <= _LEVELS:
                closed = open_places.pop()
                closed.inner_end, closed.end = token.start(), token.end()
            depth -= 1
            continue
        empty = token["rest"].endswith("/")
        if depth < _LEVELS:
            place = OutlinePlace(token["name"], token.start(), token.end(), token.end(), token.end(), empty)
            open_places[-1].children.append(place)
            if not empty:
                open_places.append(place)
        depth += not empty
    return top.children[0]
