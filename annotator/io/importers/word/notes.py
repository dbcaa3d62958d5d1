"""Footnotes and endnotes: their marks in the text, and what stands under them."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from annotator.io.importers.elements import attribute, child, children, local, number
from annotator.io.importers.numerals import Numeral, printed
from annotator.io.importers.scripts import raised
from annotator.io.importers.word.numbering import NUMERALS
from annotator.io.importers.word.parts import Parts


class Notes:
    """The notes of a document, numbered in the order in which the text refers to them."""

    def __init__(self, parts: Parts) -> None:
        roots = [root for root in (parts.main, parts.first("settings")) if root is not None]
        self._forms = {
            kind: [one for root in roots for one in root.iter() if local(one) == f"{kind.removesuffix('Reference')}Pr"]
            for kind in ("footnoteReference", "endnoteReference")
        }
        self._notes = {
            f"{kind}Reference": {attribute(note, "id") or "": note for note in children(parts.first(f"{kind}s"), kind)}
            for kind in ("footnote", "endnote")
        }
        self._marks: dict[tuple[str, str], str] = {}
        self._counted = {kind: number(self._said(kind, "numStart"), "val", 1) - 1 for kind in self._notes}

    def mark(self, kind: str, reference: etree._Element) -> str:
        """What is printed for a `reference` of that kind ("footnoteReference"); "" where it is its own mark."""
        note = attribute(reference, "id") or ""
        if note not in self._notes[kind]:
            return ""
        known = self._marks.get((kind, note))
        if known is None:
            if attribute(reference, "customMarkFollows") in ("1", "true", "on"):
                known = ""
            else:
                self._counted[kind] += 1
                usual = "decimal" if kind == "footnoteReference" else "lowerRoman"
                numeral = NUMERALS.get(attribute(self._said(kind, "numFmt"), "val") or usual, Numeral.DECIMAL)
                known = printed(self._counted[kind], numeral)
            self._marks[kind, note] = known
        return raised(known)

    def _said(self, kind: str, name: str) -> etree._Element | None:
        """What the document says of its notes: the first section that does, else the settings."""
        return next((found for one in self._forms[kind] if (found := child(one, name)) is not None), None)

    def referred(self) -> Iterator[tuple[str, etree._Element]]:
        """Each note that the text refers to, with its mark: the footnotes, then the endnotes."""
        for wanted in self._notes:
            for (kind, note), mark in list(self._marks.items()):
                if kind == wanted:
                    yield mark, self._notes[kind][note]
