"""`notes`: every comment in words, one AKN `note` each, so that any reader of Akoma Ntoso can show them.

Our own elements hold no comment but the eId of its note. `placementBase` is the question or answer it is about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree

from annotator.core.review import Reviewer
from annotator.io.akn.characters import read_text, write_text
from annotator.io.akn.eids import EIds
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import akn
from annotator.io.akn.node import Node
from annotator.io.errors import FileError


@dataclass(frozen=True, slots=True)
class _Comment:
    eid: str
    text: str
    about: str | None


class CommentsOut:
    """Gathers one reviewer's comments while the findings are written."""

    def __init__(self, eids: EIds) -> None:
        self._eids = eids
        self._comments: list[_Comment] = []

    def add(self, text: str, about: str | None) -> str:
        """Take a comment in and give the reference to it; `about` is the eId of what it is about."""
        comment = _Comment(self._eids.claim("note"), text, about)
        self._comments.append(comment)
        return f"#{comment.eid}"

    def write(self, meta: etree._Element, reviewer: Reviewer, reviewer_eid: str, extras: Restorer) -> None:
        """Add the `notes` of that reviewer, where there are any."""
        place = f"notes {reviewer.id}"
        if not self._comments and not extras.waits(place):
            return
        notes = etree.SubElement(meta, akn("notes"), {"source": f"#{reviewer_eid}"})
        for comment in self._comments:
            note = etree.SubElement(notes, akn("note"), {"eId": comment.eid})
            if comment.about is not None:
                note.set("placementBase", f"#{comment.about}")
            words = etree.SubElement(note, akn("p"))
            extras.restore(words, f"element {comment.eid} > p")
            write_text(words, comment.text)
            extras.restore(note, f"element {comment.eid}")
        extras.restore(notes, place)


class CommentsIn:
    """The notes of a file, asked for by reference while the findings are read."""

    def __init__(self, meta: Node, reviewers: Mapping[str, Reviewer]) -> None:
        self._blocks: list[tuple[Reviewer, Node]] = []
        self._unread: dict[str, tuple[Node, Node]] = {}
        for notes in meta.all(akn("notes")):
            reviewer = reviewers.get((notes.element.get("source") or "").removeprefix("#"))
            if reviewer is None:
                meta.forget(notes)
                continue
            notes.known("source")
            self._blocks.append((reviewer, notes))
            for note in notes.all(akn("note")):
                self._unread[f"#{note.element.get('eId')}"] = (notes, note)

    def use(self, reference: str) -> str:
        """The words of the comment that `reference` ("#note_1") names. Raises `FileError` where there is none."""
        try:
            _, note = self._unread.pop(reference)
        except KeyError:
            raise FileError(
                "The comment {reference} is not in the file; open an earlier copy of it.", reference=reference
            ) from None
        eid = note.need("eId")
        note.known("placementBase")
        words = note.only(akn("p"))
        text = read_text(words.element)
        words.rest_of_attributes(f"element {eid} > p")
        note.rest(f"element {eid}")
        return text

    def finish(self) -> None:
        """Keep the notes that nobody asked for."""
        for notes, note in self._unread.values():
            notes.forget(note)
        for reviewer, notes in self._blocks:
            notes.rest(f"notes {reviewer.id}")
