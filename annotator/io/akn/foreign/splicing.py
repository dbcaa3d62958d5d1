"""A review within somebody else's document: our elements go into its `meta`, and every other byte stays.

In a document of Akoma Ntoso 3.0 our elements stand among the children of `meta`, where the official schema wants each
of them. In any other version they stand together in one `proprietary > wqr:meta`, which all versions let be. A line
feed follows each. Ours are the `proprietary` that holds a `wqr:dossier` with a `wqr:structure`, and the `workflow`,
`analysis`, `references` and `notes` whose `source` is the same as its, or a reviewer that those `references` name: a
document that uses such an identifier already makes us take another. Where the document has no `meta`, or an empty
one, it is given one for as long as the review is in it; the attribute `meta` of `wqr:dossier` says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from lxml import etree

from annotator.io.akn.foreign.outline import OutlinePlace, outline
from annotator.io.akn.names import AKN, META_ORDER, OWN, OWN_FAMILY, PROGRAM, akn, own
from annotator.io.akn.parsing import parse

_OURS = frozenset({"workflow", "analysis", "references", "notes", "proprietary"})


class Meta(StrEnum):
    """What the document had for a `meta` before the review came into it, where that was none with something in it."""

    EMPTY = "empty"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SplicedDocument:
    """The elements of a file that matter here: its root, the document in it, and the `meta` of that, if any."""

    root: etree._Element
    document: etree._Element
    meta: etree._Element | None

    @property
    def namespace(self) -> str:
        """The namespace of the document, "" where it has none."""
        return etree.QName(self.document).namespace or ""

    def ours(self) -> list[etree._Element]:
        """The elements of a review in it: children of `meta`, `meta` itself where all of it was added."""
        if self.meta is None or (found := self.dossier()) is None:
            return []
        holder, dossier = found
        if dossier.get("meta") == Meta.NONE:
            return [self.meta]
        if holder.find(own("meta")) is not None:
            return [holder]
        program = holder.get("source")
        ours = [c for c in _elements(self.meta) if etree.QName(c).localname in _OURS]
        sources = {program}
        for references in ours:
            if references.get("source") == program:
                sources |= {f"#{person.get('eId')}" for person in references if person.get(own("id")) is not None}
        return [child for child in ours if child.get("source") in sources]

    def dossier(self) -> tuple[etree._Element, etree._Element] | None:
        """The `proprietary` with our part of the document, and the `wqr:dossier` in it; None where there is none."""
        for holder in _elements(self.meta):
            inner = holder.find(f"{own('meta')}/{akn('proprietary')}")
            dossier = (holder if inner is None else inner).find(own("dossier"))
            if dossier is not None and dossier.find(own("structure")) is not None:
                return holder, dossier
        return None


def document_in(root: etree._Element) -> SplicedDocument | None:
    """What is in a file by local names, whatever the namespace but ours; None where it is no Akoma Ntoso."""
    if etree.QName(root).localname != "akomaNtoso":
        return None
    document = next(_elements(root), None)
    if document is None or (etree.QName(document).namespace or "").startswith(OWN_FAMILY):
        return None
    return SplicedDocument(root, document, _child(document, "meta"))


def is_document(data: bytes) -> bool:
    """Whether the XML `data` is Akoma Ntoso of any version. Raises `FileError` where it is no XML."""
    return document_in(parse(data)) is not None


def review_meta(document: SplicedDocument) -> etree._Element:
    """A `meta` of Akoma Ntoso 3.0 with our elements alone, taken out of `document`, as in a file of our own."""
    meta = etree.Element(akn("meta"))
    holders = document.ours()
    if holders and holders[0] is document.meta:
        holders = list(_elements(document.meta))
    for holder in holders:
        inner = holder.find(own("meta"))
        meta.extend([holder] if inner is None else list(_elements(inner)))
    program = next((p.get("source") for p in meta.iter(akn("proprietary")) if p.find(own("dossier")) is not None), None)
    for element in meta:
        if element.get("source") == program:
            element.set("source", f"#{PROGRAM}")
    for itself in meta.iter(akn("TLCOrganization")):
        if f"#{itself.get('eId')}" == program:
            itself.set("eId", PROGRAM)
    return meta


def spliced(text: str, document: SplicedDocument, meta: etree._Element, program: str) -> str:
    """`text` with the children of `meta` (of Akoma Ntoso 3.0) in it; `document` is what `text` holds.

    `program` is what the program is called in the document: an eId that nothing in it has or refers to.
    """
    place = _place(text, document)
    at_meta = _meta_place(text, document)
    for element in _elements(meta):
        if element.get("source") == f"#{PROGRAM}":
            element.set("source", f"#{program}")
    dossier = next(meta.iter(own("dossier")))
    if at_meta is None or at_meta.empty:
        dossier.set("meta", str(Meta.NONE if at_meta is None else Meta.EMPTY))
    parts = list(_elements(meta)) if document.namespace == AKN else [_in_proprietary(document.namespace, meta, program)]
    if at_meta is None:
        added = etree.Element(_name(document.namespace, "meta"), nsmap=_nsmap(document.namespace))
        added.extend(parts)
        return f"{text[: place.inner]}{_text(added)}\n{text[place.inner :]}"
    if at_meta.empty:
        inside = "".join(f"{_text(part)}\n" for part in parts)
        return f"{text[: at_meta.end - 2]}>{inside}</{at_meta.name}>{text[at_meta.end :]}"
    inserts = [(_insertion(at_meta, _elements(document.meta), part), f"{_text(part)}\n") for part in parts]
    return _with_inserts(text, inserts)


def unspliced(text: str, document: SplicedDocument) -> str:
    """`text` without the review in it, as it was before `spliced`."""
    at_meta = _meta_place(text, document)
    ours = document.ours()
    if at_meta is None or not ours:
        return text
    if ours[0] is document.meta:
        return text[: at_meta.start] + text[_after(text, at_meta) :]
    children = zip(_elements(document.meta), at_meta.children, strict=True)
    left: list[str] = []
    position = at_meta.inner
    for element, place in children:
        if element in ours:
            left.append(text[position : place.start])
            position = _after(text, place)
    left.append(text[position : at_meta.inner_end])
    inside = "".join(left)
    found = document.dossier()
    if not inside and found is not None and found[1].get("meta") == Meta.EMPTY:
        return f"{text[: at_meta.inner - 1]}/>{text[at_meta.end :]}"
    return text[: at_meta.inner] + inside + text[at_meta.inner_end :]


def _after(text: str, place: OutlinePlace) -> int:
    return place.end + text.startswith("\n", place.end)


def _insertion(meta: OutlinePlace, elements: Iterable[etree._Element], part: etree._Element) -> int:
    """Where in `meta` the schema wants `part`: after all that come before it and those of its own kind."""
    rank = META_ORDER.index(etree.QName(part).localname)
    for element, place in zip(elements, meta.children, strict=True):
        name = etree.QName(element).localname
        if name in META_ORDER and META_ORDER.index(name) > rank:
            return place.start
    return meta.inner_end


def _with_inserts(text: str, inserts: list[tuple[int, str]]) -> str:
    pieces: list[str] = []
    position = 0
    for offset, words in sorted(inserts, key=lambda insert: insert[0]):
        pieces += (text[position:offset], words)
        position = offset
    return "".join((*pieces, text[position:]))


def _in_proprietary(namespace: str, meta: etree._Element, program: str) -> etree._Element:
    holder = etree.Element(_name(namespace, "proprietary"), nsmap=_nsmap(namespace))
    holder.set("source", f"#{program}")
    etree.SubElement(holder, own("meta"), nsmap=_nsmap(AKN)).extend(list(_elements(meta)))
    return holder


def _text(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def _name(namespace: str, name: str) -> str:
    return f"{{{namespace}}}{name}" if namespace else name


def _nsmap(namespace: str) -> dict[str, str]:
    default: dict[str | None, str] = {None: namespace} if namespace else {}
    return {**default, "wqr": OWN}  # type: ignore[dict-item]  # the stubs do not know that None is no prefix


def _place(text: str, document: SplicedDocument) -> OutlinePlace:
    root = outline(text)
    return root.children[list(_elements(document.root)).index(document.document)]


def _meta_place(text: str, document: SplicedDocument) -> OutlinePlace | None:
    if document.meta is None:
        return None
    return _place(text, document).children[list(_elements(document.document)).index(document.meta)]


def _elements(parent: etree._Element | None) -> Iterator[etree._Element]:
    return iter(()) if parent is None else parent.iterchildren(tag=etree.Element)


def _child(parent: etree._Element, name: str) -> etree._Element | None:
    return next((child for child in _elements(parent) if etree.QName(child).localname == name), None)
