"""The text of a document that somebody else marked up, as it is read on paper; reading "akn/1".

A block begins on a line of its own, and what follows a `num` goes on the same line. A question, an answer or a speech
is set off by an empty line. Within a block each run of white space is one space. Where `xml:space` is "preserve" the
white space of the file stays as it is, and nothing is added where a line has ended. `eol` and `br` end a line, `eop`
ends a page. `meta` is no part of the text, nor is white space between blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from annotator.core.spans import Span
from annotator.io.akn.names import XML_SPACE

_SPACES = re.compile(r"[ \t\r\n]+")

_INLINE_NAMES = (
    "b i u s a abbr sub sup span inline def term ref mref rref rmod mod quotedText embeddedText extractText ins del "
    "omissis remark recordedTime vote outcome opinion argument noteRef authorialNote placeholder fillIn decoration img "
    "person organization concept object event location process role entity quantity date time change "
    "docTitle docNumber docType docDate docProponent docStage docStatus docPurpose docCommittee docIntroducer "
    "docAuthority docJurisdiction docketNumber session legislature shortTitle judge lawyer party witness signature "
    "affectedDocument relatedDocument neutralCitation courtType"
)
"""Elements within a line, in the versions 2.0 to 3.0; every other one is a block."""

_INLINE = frozenset(_INLINE_NAMES.split())

_BREAKS = frozenset({"eol", "br", "eop"})
_APART = frozenset({"question", "answer", "speech", "debateSection", "questions", "preface", "conclusions"})


@dataclass(frozen=True, slots=True)
class Flowed:
    """An element and where its text stands, without white space at either side."""

    name: str
    element: etree._Element
    span: Span


class Flow:
    """Walks a document once; depth is bounded by `parsing.DEPTH_LIMIT`."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.found: list[tuple[str, etree._Element, int, int]] = []
        self.kept = False
        """Whether any white space was kept as it stands in the file."""
        self._length = 0
        self._last = "\n"
        self._number = False
        """Whether a `num` came last, so that what follows goes on its line."""

    def read(self, element: etree._Element, keep: bool) -> None:
        """Add the text of `element`; `keep` says that its white space is part of it."""
        name = etree.QName(element).localname
        keep = {"preserve": True, "default": False}.get(element.get(XML_SPACE, ""), keep)
        self.kept |= keep
        number = len(self.found)
        block = name not in _INLINE
        if block:
            self._begin_block(keep, name in _APART)
        self.found.append((name, element, self._length, self._length))
        self._words(element.text, keep, element)
        for child in element:
            if isinstance(child.tag, str):
                self._child(child, keep)
            self._words(child.tail, keep, element)
        self.found[number] = (name, element, self.found[number][2], self._length)
        if name == "num":
            self._number = True
        elif block:
            self._begin_block(keep, name in _APART)

    def _child(self, child: etree._Element, keep: bool) -> None:
        name = etree.QName(child).localname
        if name in _BREAKS:
            self._number = False
            self._line_ends("\f" if keep and name == "eop" else "\n")
        elif name != "meta":
            self.read(child, keep)

    def _line_ends(self, sign: str) -> None:
        self._add(sign)

    def _words(self, text: str | None, keep: bool, around: etree._Element) -> None:
        words = text or ""
        if keep and not words.strip() and _holds_blocks(around):
            return  # the white space between blocks is only how the file is laid out
        if not keep:
            words = _SPACES.sub(" ", words)
            if self._number and words.strip():
                words = f" {words.lstrip()}"
            if self._last in " \n\f":
                words = words.lstrip(" ")
        if words:
            self._number = self._number and not words.strip()
            self._add(words)

    def _begin_block(self, keep: bool, apart: bool) -> None:
        if self._length == 0 or keep or self._number:
            if keep and self._length and not self._number and self._last not in "\n\f":
                self._add("\n")
            return
        if self._last not in "\n\f":
            self._end_line()
        if apart and len(self.pieces) > 1 and not "".join(self.pieces[-2:]).endswith("\n\n"):
            self._add("\n")

    def _end_line(self) -> None:
        self._number = False
        self._add("\n")

    def _add(self, words: str) -> None:
        self.pieces.append(words)
        self._length += len(words)
        self._last = words[-1]


def _holds_blocks(element: etree._Element) -> bool:
    names = (etree.QName(child).localname for child in element.iterchildren(tag=etree.Element))
    return any(name not in _INLINE and name not in _BREAKS for name in names)
