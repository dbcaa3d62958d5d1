"""The text of a document of others, in each of the ways in which it has been read.

A review keeps the way in which its text was read, so that it opens with that text for ever.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml import etree

from annotator.core.source import Lack, Remark
from annotator.core.spans import Span, trimmed
from annotator.io.akn.foreign.flowing import Flow, Flowed
from annotator.io.akn.foreign.printing import PrintedFlow
from annotator.io.akn.foreign.splicing import SplicedDocument

OLD: Final = "akn/1"
READING: Final = "akn/3"
READINGS: Final = frozenset({OLD, "akn/2", READING})


@dataclass(frozen=True, slots=True)
class Text:
    """What was read: the text, the places of the elements, each before those within it, the notes, what is lacking."""

    text: str
    found: tuple[Flowed, ...]
    furniture: tuple[Span, ...] = ()
    remarks: tuple[Remark, ...] = ()


def flow_in(document: SplicedDocument, reading: str = READING) -> Text:
    """The text of what a file holds: of the document, or where that has none of all that stands beside it.

    A collection names its documents, and has them among its `components`.
    """
    found = flow(document.document, reading)
    return found if found.text.strip() else flow(document.root, reading)


def flow(document: etree._Element, reading: str = READING) -> Text:
    """The text of a document and the places of its elements, in one of the `READINGS`."""
    writer = Flow() if reading == OLD else PrintedFlow(latest=reading == READING)
    writer.read(document, False)
    if isinstance(writer, PrintedFlow):
        writer.finish()
    text = "".join(writer.pieces)
    if not writer.kept:
        text = text.rstrip(" \n") + "\n" if text.strip() else ""
    found = tuple(Flowed(n, e, trimmed(text, start, min(end, len(text)))) for n, e, start, end in writer.found)
    if not isinstance(writer, PrintedFlow):
        return Text(text, found)
    remarks = (Remark(Lack.PICTURES, writer.pictures),) if writer.pictures else ()
    return Text(text, found, writer.spans(text), remarks)
