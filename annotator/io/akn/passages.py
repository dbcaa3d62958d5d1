"""Passages in the file: code points `[start, end)` of the source text, and the words that stand there."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from annotator.core.anchors import Passage
from annotator.io.akn.body_writer import BodyLayout
from annotator.io.akn.characters import escaped
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import XML_SPACE, own
from annotator.io.akn.node import Node


def write_passages(
    parent: etree._Element, passages: Iterable[Passage], place: str, layout: BodyLayout, extras: Restorer
) -> None:
    """Add a `passage` for each; `in` names the question or answer that it begins in, for who reads without us."""
    for number, passage in enumerate(passages):
        element = etree.SubElement(
            parent, own("passage"), {"start": str(passage.span.start), "end": str(passage.span.end)}
        )
        holder = layout.eid_at(passage.span.start)
        if holder is not None:
            element.set("in", f"#{holder}")
        here = f"{place} > passage {number}"
        extras.restore(write_string(element, "exact", passage.exact), f"{here} > exact")
        if passage.prefix:
            extras.restore(write_string(element, "prefix", passage.prefix), f"{here} > prefix")
        if passage.suffix:
            extras.restore(write_string(element, "suffix", passage.suffix), f"{here} > suffix")
        extras.restore(element, here)


def read_passages(parent: Node, place: str) -> tuple[Passage, ...]:
    """The passages that `parent` holds, in the order of the file."""
    return tuple(
        _read_passage(node, f"{place} > passage {number}") for number, node in enumerate(parent.all(own("passage")))
    )


def _read_passage(node: Node, place: str) -> Passage:
    node.known("in")
    span = node.span()
    exact = node.only(own("exact")).string(f"{place} > exact")
    passage = Passage(span, exact, node.child_string("prefix", place), node.child_string("suffix", place))
    node.rest(place)
    return passage


def write_string(parent: etree._Element, name: str, text: str) -> etree._Element:
    """Add an element of our own that holds only text, escaped."""
    element = etree.SubElement(parent, own(name), {XML_SPACE: "preserve"})
    element.text = escaped(text)
    return element
