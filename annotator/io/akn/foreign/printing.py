"""Readings "akn/2" and "akn/3" of a document that somebody else marked up: as "akn/1" (`flowing`), but as it prints.

What is deleted (`del`) or hidden by its style is no text; what is raised or lowered is in Unicode's characters, else
marked; formulas stand in one line. A table's row is a line, its cells separated by tabs, and an empty one keeps its
place. A note leaves its mark where it stands, and follows the text as furniture.
"""

from __future__ import annotations

from lxml import etree

from annotator.core.spans import Span, trimmed
from annotator.io.akn.foreign.flowing import Flow
from annotator.io.importers.elements import hidden_by_style, is_removed
from annotator.io.importers.scripts import Script, raised, scripted
from annotator.io.importers.tables import covered

_SCRIPTS = {"sup": Script.RAISED, "sub": Script.LOWERED}


class PrintedFlow(Flow):
    """Walks a document once; `finish` then adds its notes.

    `latest`: as "akn/3", in which what is removed by its status is left out too, and a cell keeps its place in the
    rows that it reaches down into.
    """

    def __init__(self, latest: bool = True) -> None:
        super().__init__()
        self._latest = latest
        self._covered: dict[etree._Element, int] = {}
        self.furniture: list[tuple[int, int]] = []
        self.pictures = 0
        self._notes: list[tuple[etree._Element, str]] = []
        self._script: Script | None = None
        self._row = False
        self._gap = False
        """Whether a blank stands before the next word of a cell."""

    def finish(self) -> None:
        """Write the notes, those in notes last."""
        for note, mark in self._notes:
            self._begin_block(False, True)
            start = self._length
            self._words(raised(mark), False, note)
            self._number = bool(mark)
            count = len(self.found)
            super().read(note, False)
            del self.found[count:]  # they are no parts of what they stand in
            self._number = False
            self._begin_block(False, False)
            self.furniture.append((start, self._length))

    def spans(self, text: str) -> tuple[Span, ...]:
        """The places of the notes in `text`, which is what was written."""
        found = (trimmed(text, min(start, len(text)), min(end, len(text))) for start, end in self.furniture)
        return tuple(span for span in found if len(span))

    def read(self, element: etree._Element, keep: bool) -> None:
        """Add what prints of `element`; `keep` says that its white space is part of it."""
        name = etree.QName(element).localname
        if name == "del" or hidden_by_style(element) or (self._latest and is_removed(element)):
            return
        if name == "table" and self._latest:
            self._covered.update(covered(element))
        if name in ("authorialNote", "noteRef"):
            self._note(element, name)
        elif name == "math" or (name == "foreign" and _formula_in(element) is not None):
            from annotator.io.importers.formulas import in_one_line

            formula = element if name == "math" else _formula_in(element)
            self._words(in_one_line(formula, self._last) if formula is not None else "", keep, element)
        elif name == "tr":
            self._read_row(element)
        elif name in _SCRIPTS:
            outer, self._script = self._script, _SCRIPTS[name]
            super().read(element, keep)
            self._script = outer
        else:
            self.pictures += name == "img"
            before = self._covered.get(element, 0) + (element.getprevious() is not None)
            if name in ("td", "th") and self._row and before:
                self._add("\t" * before)
                self._gap = False
            super().read(element, keep and not self._row)

    def _note(self, element: etree._Element, name: str) -> None:
        mark = element.get("marker") or ""
        if name == "noteRef" and (element.text or "").strip():
            super().read(element, False)
            return
        self._words(raised(mark), False, element)
        if name == "authorialNote":
            self._notes.append((element, mark))

    def _read_row(self, element: etree._Element) -> None:
        self._begin_block(False, False)
        outer, self._row = self._row, True
        super().read(element, False)
        if self._covered.get(element, 0):
            self._add("\t" * self._covered[element])
        self._row = outer
        self._gap = False
        self._begin_block(False, False)

    def _line_ends(self, sign: str) -> None:
        if self._row:
            self._gap = True
        else:
            super()._line_ends(sign)

    def _words(self, text: str | None, keep: bool, around: etree._Element) -> None:
        words = text or ""
        if self._row:
            if not words.strip():
                self._gap = True
                return
            if self._gap and self._last not in " \t\n":
                words = f" {words}"
            words = words.lstrip() if self._last == "\t" else words
            self._gap = words[-1].isspace()
            words = words.rstrip()
        super()._words(scripted(words, self._script, self._last.strip()), keep, around)

    def _begin_block(self, keep: bool, apart: bool) -> None:
        if self._row:
            self._gap = True
        else:
            super()._begin_block(keep, apart)


def _formula_in(element: etree._Element) -> etree._Element | None:
    """The formula that a `foreign` holds, None for anything else."""
    return next((one for one in element.iter(etree.Element) if etree.QName(one).localname == "math"), None)
