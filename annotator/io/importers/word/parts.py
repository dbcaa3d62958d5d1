"""The parts of a DOCX by what they are to the document, whatever they are called (ECMA-376 part 2, relationships)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from lxml import etree

from annotator.io.importers.archive import Archive
from annotator.io.importers.elements import attribute, child, children, local


class Parts:
    """The main part and those it refers to. Raises `FileError` where one of them is damaged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._by_id: dict[str, str] = {}  # of the relationships that were looked at last: the main part's
        main = next(iter(self._targets("", "_rels/.rels").get("officeDocument", [])), "word/document.xml")
        root = archive.xml(main)
        body = child(root, "body")
        self.main = body if body is not None else root
        folder, name = posixpath.split(main)
        self._others = self._targets(folder, posixpath.join(folder, "_rels", f"{name}.rels"))

    def first(self, kind: str) -> etree._Element | None:
        """The root of the part of that kind ("styles"), None where there is none."""
        return next(iter(self.all(kind)), None)

    def all(self, kind: str) -> list[etree._Element]:
        """The roots of all parts of that kind ("header"), in the order of their names."""
        return [self._archive.xml(name) for name in sorted(set(self._others.get(kind, [])))]

    def inserted(self, relationship: str) -> bytes | None:
        """The bytes of the part of that id, None where it is outside the file or lost."""
        name = self._by_id.get(relationship)
        return None if name is None else self._archive.read(name)

    def diagram(self, relationship: str) -> etree._Element | None:
        """The words of a diagram (SmartArt), a paragraph each, as a text box; None where there are none."""
        name = self._by_id.pop(relationship, None)  # one diagram stands in one place
        if name is None:
            return None
        paragraphs = (one for one in self._archive.xml(name).iter() if local(one) == "p")
        box = text_box("".join(one.text or "" for one in p.iter() if local(one) == "t") for p in paragraphs)
        return box if len(box) else None

    def _targets(self, folder: str, relationships: str) -> dict[str, list[str]]:
        """The names of the parts that are there, by the last word of their relationship's type."""
        found: dict[str, list[str]] = {}
        if relationships not in self._archive.names:
            return found
        for one in children(self._archive.xml(relationships), "Relationship"):
            target = attribute(one, "Target") or ""
            if attribute(one, "TargetMode") == "External":
                continue
            name = posixpath.normpath(target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target))
            if name in self._archive.names:
                self._by_id[attribute(one, "Id") or ""] = name
                found.setdefault((attribute(one, "Type") or "").rpartition("/")[2], []).append(name)
        return found


def text_box(paragraphs: Iterable[str]) -> etree._Element:
    """A text box that holds those paragraphs, the blank ones left out."""
    box = etree.Element("txbxContent")
    for words in paragraphs:
        if words.strip():
            etree.SubElement(etree.SubElement(etree.SubElement(box, "p"), "r"), "t").text = words
    return box
