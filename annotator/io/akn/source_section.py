"""The source and its facts in `wqr:dossier`: the file it was, byte for byte, and how the text was read from it."""

from __future__ import annotations

import base64
import binascii

from lxml import etree

from annotator.core.source import Facts, Lack, Newline, PageStart, Remark, Source
from annotator.core.spans import Span
from annotator.io.akn.characters import escaped
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import own
from annotator.io.akn.node import Node
from annotator.io.errors import FileError

_FACTS = {
    "title": "title",
    "language": "language",
    "number": "number",
    "asker": "asker",
    "minister": "minister",
    "date_asked": "dateAsked",
    "date_answered": "dateAnswered",
    "legislature": "legislature",
    "theme": "theme",
    "parliament": "parliament",
    "url": "url",
}


_DAYS = ("date_asked", "date_answered")


def write_source(dossier: etree._Element, source: Source, extras: Restorer, with_bytes: bool) -> None:
    """Add `source`, its original bytes where the file does not hold them anyway.

    `offsets` say in what all offsets of the file count.
    """
    element = etree.SubElement(
        dossier,
        own("source"),
        {
            "fileName": escaped(source.file_name),
            "mediaType": escaped(source.media_type),
            "encoding": escaped(source.encoding),
            "newline": str(source.newline),
            "bom": "true" if source.bom else "false",
            "reading": escaped(source.reading),
            "bytes": str(len(source.original)),
            "sha256": source.sha256,
            "characters": str(len(source.text)),
            "textSha256": source.text_sha256,
            "offsets": "unicode-code-points",
        },
    )
    for number, page in enumerate(source.pages):
        mark = etree.SubElement(element, own("page"), {"start": str(page.start)})
        if page.number is not None:
            mark.set("number", escaped(page.number))
        extras.restore(mark, f"page {number}")
    for number, span in enumerate(source.furniture):
        head = etree.SubElement(element, own("furniture"), {"start": str(span.start), "end": str(span.end)})
        extras.restore(head, f"furniture {number}")
    for number, remark in enumerate(source.remarks):
        lack = etree.SubElement(element, own("lacking"), {"kind": str(remark.kind), "count": str(remark.count)})
        if remark.place is not None:
            lack.set("place", str(remark.place))
        extras.restore(lack, f"lacking {number}")
    if with_bytes:
        original = etree.SubElement(element, own("original"), {"encoding": "base64"})
        original.text = base64.encodebytes(source.original).decode("ascii")
        extras.restore(original, "original")
    extras.restore(element, "source")


def read_source(node: Node, text: str, document: bytes | None = None) -> Source:
    """The source whose text, by the body of the file, is `text`, and whose bytes are `document` where that is given.

    Raises `FileError` where the text is not the one that was saved, or the bytes kept in the file are not. A document
    around the review may have been changed by others as long as its text was not.
    """
    node.known("bytes", "characters", "offsets")
    original = _read_original(node) if document is None else document
    source = Source(
        text=text,
        original=original,
        file_name=node.need("fileName"),
        media_type=node.need("mediaType"),
        encoding=node.need("encoding"),
        newline=node.choice("newline", Newline),
        bom=node.flag("bom", False),
        reading=node.need("reading"),
        pages=tuple(_read_page(page, f"page {number}") for number, page in enumerate(node.all(own("page")))),
        furniture=tuple(_read_span(span, f"furniture {n}") for n, span in enumerate(node.all(own("furniture")))),
        remarks=tuple(_read_remark(one, f"lacking {n}") for n, one in enumerate(node.all(own("lacking")))),
    )
    if source.sha256 != node.need("sha256") and document is None:
        raise FileError(
            "The original file kept in this review was altered (its checksum differs); open an earlier copy."
        )
    if source.text_sha256 != node.need("textSha256"):
        raise FileError(
            "The source text in this review was altered (its checksum differs), so that passages may no longer "
            "fit; open an earlier copy, or import the source again."
        )
    node.rest("source")
    return source


def _read_page(node: Node, place: str) -> PageStart:
    page = PageStart(node.number("start"), node.text("number"))
    node.rest(place)
    return page


def _read_span(node: Node, place: str) -> Span:
    span = node.span()
    node.rest(place)
    return span


def _read_remark(node: Node, place: str) -> Remark:
    at = node.number("place") if node.element.get("place") is not None else None
    remark = Remark(node.choice("kind", Lack), node.number("count"), at)
    node.rest(place)
    return remark


def _read_original(node: Node) -> bytes:
    original = node.only(own("original"))
    original.known("encoding")
    original.rest("original")
    try:
        texts = (original.element.text, *(child.tail for child in original.element))  # others may comment within it
        digits = "".join(text or "" for text in texts).encode("ascii").translate(None, b" \t\r\n")
        return base64.b64decode(digits, validate=True)
    except (binascii.Error, ValueError):
        raise FileError("The original file kept in this review is damaged; open an earlier copy.") from None


def write_facts(dossier: etree._Element, facts: Facts, extras: Restorer) -> None:
    """Add `facts`; what is unknown has no attribute."""
    element = etree.SubElement(dossier, own("facts"))
    for name, attribute in _FACTS.items():
        value = getattr(facts, name)
        if value is not None:
            element.set(attribute, escaped(value))
    extras.restore(element, "facts")


def read_facts(node: Node) -> Facts:
    """The facts; an absent attribute is unknown."""
    facts = Facts(**{name: (node.day if name in _DAYS else node.text)(attribute) for name, attribute in _FACTS.items()})
    node.rest("facts")
    return facts
