"""What the markup of a format itself states of a text: where a question begins and ends, who asked it.

An importer gives it beside the source; the segmenter takes it before its own rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.core.source import Facts, Source
from annotator.core.spans import Span


class MarkedKind(StrEnum):
    """What a marked stretch of the text is."""

    DOCUMENT = "document"  # one question with its answer, of several in a file
    TITLE = "title"
    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Marked:
    """The code points of `span` are a `kind`.

    `label` is what the markup states as its number ("3", "8a"), None where it states none; a label that is
    printed in the text itself needs none here. A question inside the span of another is a sub-question of it.
    `facts` are what the markup states of a document among several.
    """

    kind: MarkedKind
    span: Span
    label: str | None = None
    facts: Facts = Facts()


@dataclass(frozen=True, slots=True)
class Imported:
    """What an importer made of a file.

    `marked` is in the order of the text, an outer one before those inside it; empty where the format states no
    structure. `facts` are what it states of the document apart from the text (a speaker's name in an attribute).
    """

    source: Source
    marked: tuple[Marked, ...] = ()
    facts: Facts = Facts()
