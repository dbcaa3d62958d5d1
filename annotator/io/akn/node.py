"""An element while it is read: typed values out of it, with a sentence where one is missing or odd.

A node remembers what was asked of it, so that what nobody asked for can be kept (`Node.rest`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TypeVar

from lxml import etree

from annotator.core.dates import is_day, is_moment
from annotator.core.phrases import phrase
from annotator.core.spans import Span
from annotator.core.structure import Doubt
from annotator.io.akn.characters import unescaped
from annotator.io.akn.extras import Keeper
from annotator.io.akn.names import XML_SPACE, akn, own
from annotator.io.errors import FileError

E = TypeVar("E", bound=StrEnum)

_ONLY_SPACE = [XML_SPACE]
FIELD_LIMIT = 10_000_000
"""Code points of one field; a passage may be the whole of a long text, a comment is a few thousand."""
_NUMBER = re.compile(r"0|[1-9][0-9]{0,9}")


class Node:
    """One element that is being read."""

    __slots__ = ("_asked_attributes", "_asked_children", "_keeper", "element")

    def __init__(self, element: etree._Element, keeper: Keeper) -> None:
        self.element = element
        self._keeper = keeper
        self._asked_attributes: set[str] = set()
        self._asked_children: set[etree._Element] = set()

    @property
    def kept(self) -> int:
        """How much has been kept so far of what nobody asked for."""
        return self._keeper.kept

    # --- attributes -------------------------------------------------------------------------------------------

    def known(self, *names: str) -> None:
        """Say that these attributes are made anew at each save, and need not be kept."""
        self._asked_attributes.update(names)

    def raw(self, name: str) -> str | None:
        """The attribute of that full name as it stands, None where there is none."""
        self._asked_attributes.add(name)
        value = self.element.get(name)
        return value if value is None else self._bounded(str(value))

    def _bounded(self, value: str) -> str:
        """The value of a field. Raises `FileError` where it is longer than any that somebody writes."""
        if len(value) > FIELD_LIMIT:
            raise FileError(
                "Line {line}: a field of {element} is longer than {limit} characters; open an earlier copy.",
                line=self.element.sourceline,
                element=self.name,
                limit=FIELD_LIMIT,
            )
        return value

    def text(self, name: str) -> str | None:
        """The attribute with its escapes read, None where there is none."""
        value = self.raw(name)
        if value is None:
            return None
        try:
            return unescaped(value)
        except (ValueError, OverflowError):
            raise self.odd(name, value) from None

    def need(self, name: str) -> str:
        """The attribute with its escapes read. Raises `FileError` where there is none."""
        value = self.text(name)
        if value is None:
            raise FileError(
                "Line {line}: the element {element} has no attribute {name}; open an earlier copy of the file.",
                line=self.element.sourceline,
                element=self.name,
                name=etree.QName(name).localname,
            )
        return value

    def number(self, name: str) -> int:
        """The attribute as a count of code points or bytes."""
        value = self.need(name)
        if not _NUMBER.fullmatch(value):
            raise self.odd(name, value)
        return int(value)

    def optional_number(self, name: str) -> int | None:
        """The attribute as a count, None where there is none."""
        return None if self.element.get(name) is None else self.number(name)

    def span(self) -> Span:
        """The attributes `start` and `end` as a range of the source text."""
        start, end = self.number("start"), self.number("end")
        if end < start:
            raise self.odd("end", str(end))
        return Span(start, end)

    def flag(self, name: str, default: bool) -> bool:
        """The attribute as "true" or "false", `default` where there is none."""
        value = self.raw(name)
        if value not in (None, "true", "false"):
            raise self.odd(name, str(value))
        return default if value is None else value == "true"

    def day(self, name: str) -> str | None:
        """The attribute as a day; None where there is none, or it is none: it is kept as it stands then."""
        return self._dated(name, is_day)

    def moment(self, name: str) -> str:
        """The attribute as a point in time; "" where there is none, or it is none: it is kept as it stands then."""
        return self._dated(name, is_moment) or ""

    def _dated(self, name: str, fits: Callable[[str], bool]) -> str | None:
        value = self.text(name)
        if value is None or fits(value):
            return value
        if value:
            self._keeper.odd(
                phrase(
                    "Line {line}: {name} of {element} is “{value}”, which is no date; it counts as unknown.",
                    line=self.element.sourceline,
                    name=etree.QName(name).localname,
                    element=self.name,
                    value=value[:80],
                )
            )
            self._asked_attributes.discard(name)
        return None

    def choice(self, name: str, values: Callable[[str], E]) -> E:
        """The attribute as a value of an enumeration."""
        value = self.need(name)
        try:
            return values(value)
        except (ValueError, KeyError):
            raise self.odd(name, value) from None

    def doubts(self, name: str = own("doubts")) -> tuple[Doubt, ...]:
        """The attribute of that full name as a list of doubts."""
        value = self.raw(name) or ""
        try:
            return tuple(Doubt(word) for word in value.split())
        except ValueError:
            raise self.odd(name, value) from None

    # --- children ---------------------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """The element's name without its namespace."""
        return etree.QName(self.element).localname

    def all(self, *names: str) -> Iterator[Node]:
        """The child elements of those full names, in the order of the file."""
        for child in self.element.iterchildren(*names):
            self._asked_children.add(child)
            yield Node(child, self._keeper)

    def optional(self, name: str) -> Node | None:
        """The first child element of that full name, None where there is none."""
        child = next(self.element.iterchildren(name), None)
        if child is None:
            return None
        self._asked_children.add(child)
        return Node(child, self._keeper)

    def elements(self) -> Iterator[Node]:
        """Every child element, whatever its name."""
        for child in self.element.iterchildren(tag=etree.Element):
            self._asked_children.add(child)
            yield Node(child, self._keeper)

    def by_source(self, name: str, source: str) -> Node | None:
        """The first child of that short name in Akoma Ntoso whose `source` is that eId, None where there is none."""
        for child in self.element.iterchildren(akn(name)):
            if child.get("source") == f"#{source}":
                self._asked_children.add(child)
                return Node(child, self._keeper)
        return None

    def forget(self, child: Node) -> None:
        """Say that `child` turned out not to be known after all, so that it is kept."""
        self._asked_children.discard(child.element)

    def only(self, name: str) -> Node:
        """The first child element of that full name. Raises `FileError` where there is none."""
        node = self.optional(name)
        if node is None:
            raise FileError(
                "Line {line}: the element {element} holds no {name}; open an earlier copy of the file.",
                line=self.element.sourceline,
                element=self.name,
                name=etree.QName(name).localname,
            )
        return node

    def string(self, place: str) -> str:
        """The content of an element of our own that holds only text; what else is in it is kept as at `place`."""
        element = self.element
        text = element.text or ""
        if len(element):
            text += "".join(child.tail or "" for child in element)
        if len(element) or element.keys() != _ONLY_SPACE:
            self.known(XML_SPACE)
            self.rest(place)
        try:
            return unescaped(self._bounded(text))
        except (ValueError, OverflowError):
            raise self.odd("content", text) from None

    def child_string(self, name: str, place: str) -> str:
        """The content of the child of our own with that short name, "" where there is none; `place` is that of self."""
        child = self.optional(own(name))
        return child.string(f"{place} > {name}") if child is not None else ""

    def rest(self, place: str) -> None:
        """Keep, as standing at `place`, the attributes and children that nobody asked for."""
        asked = self._asked_children
        children: list[etree._Element] = []
        if len(self.element) > len(asked):
            children = [c for c in self.element if c not in asked]  # comments and processing instructions too
        attributes = self._unasked()
        if attributes or children:
            self._keeper.keep(place, self.element, attributes, children)

    def rest_of_attributes(self, place: str) -> None:
        """Keep the attributes that nobody asked for; the content has been read as a whole."""
        attributes = self._unasked()
        if attributes:
            self._keeper.keep(place, self.element, attributes, ())

    def rest_of_marks(self, place: str, *known: str) -> None:
        """Keep the attributes but `known` of the elements within a text (`eol`), by their number in it."""
        for number, child in enumerate(self.element.iterchildren(tag=etree.Element)):
            if child.keys():
                mark = Node(child, self._keeper)
                mark.known(*known)
                mark.rest_of_attributes(f"{place} > mark {number}")

    def _unasked(self) -> list[str]:
        names = self.element.keys()  # a list here, not the keys of a mapping
        return [str(name) for name in names if name not in self._asked_attributes]

    def odd(self, name: str, value: str) -> FileError:
        """The error for a value that `name` cannot have."""
        return FileError(
            "Line {line}: in {element} the value “{value}” of {name} has no meaning here; "
            "open an earlier copy of the file.",
            line=self.element.sourceline,
            element=self.name,
            value=value[:80],
            name=etree.QName(name).localname if name.startswith("{") else name,
        )
