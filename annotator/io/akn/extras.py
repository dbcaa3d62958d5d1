"""What this version does not know in a file, kept over a save.

A place is a word for the element that something stood in, and what tells that element from others of its kind:

    document type                                       the declaration of one, that only names it
    akomaNtoso, debate, meta, identification, lifecycle, references, proprietary, dossier, source, facts, codebook
                                                        the only element of that name
    FRBRWork, FRBRExpression, FRBRManifestation         likewise, in `identification`
    <level of FRBR> > <name>, lifecycle > #<event>      what we write in those
    element <eId>                                       attributes of an element of the text, or of a note
    element <eId> > mark <number>, element <eId> > p    of a line end and the like in it; of the words of a note
    question <id>                                       the TLCObject of a question
    original, page <number>, furniture <number>, lacking <number>         of the source
    reason <id>, reason <id> > <name> <number>          a reason of the codebook, and one of its texts
    assigned <number>, blinding <number>, layout        of the dossier, counted from 0
    reviewer, workflow, analysis, otherAnalysis, review, notes <id>     of the reviewer with that id
    structure, answer <id>, answer <id> > claim <number>    `wqr:structure`, in documents of others
    step <reviewer> <number>                            of the history of a review, counted from 0
    party, dismissed <reviewer> <number>                in the review of that reviewer, counted from 0
    assessment <reviewer> <question>, commitment <reviewer> <id>, remark <reviewer> <id>
    <place of what holds it> > <name> <number>          passage, status, link, otherReason, recoded; counted from 0
    <place of what holds it> > <name>                   summary, exact, prefix, suffix

An extra is one element; a save writes it back as the last of its kind where it stood. An element `attributes` of
our namespace stands for attributes of the place itself. Where the place is gone (an assessment was deleted), or the
official schema would refuse the extra there, it goes to `wqr:kept`, with the name of its place, and returns when the
place does.
"""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from lxml import etree

from annotator.core.phrases import Phrase
from annotator.core.review import Extra
from annotator.io.akn.names import NSMAP, own
from annotator.io.akn.parsing import check_untyped, is_named_doctype, parse
from annotator.io.errors import FileError

DOCUMENT_TYPE = "document type"
"""The place of a declaration of a document type."""

_ATTRIBUTES = own("attributes")


class Keeper:
    """Gathers extras while a file is read. `odd` is told what has no meaning where it stands, and is kept."""

    def __init__(self, odd: Callable[[Phrase], object]) -> None:
        self.odd = odd
        self._extras: list[Extra] = []
        self._aside: list[Extra] = []

    @property
    def kept(self) -> int:
        """How much has been kept so far."""
        return len(self._extras)

    def keep(
        self, place: str, element: etree._Element, names: Iterable[str], children: Iterable[etree._Element]
    ) -> None:
        """Keep the attributes `names` of `element` and these children of it as having stood at `place`."""
        attributes = {name: str(element.get(name)) for name in names}
        if attributes:
            uris = {etree.QName(name).namespace for name in attributes}
            prefixes = {p: uri for p, uri in element.nsmap.items() if p and uri in uris}
            holder = etree.Element(
                _ATTRIBUTES, nsmap={**prefixes, **_prefixes_in(attributes.values(), element), **NSMAP}
            )
            for name, value in attributes.items():
                holder.set(name, value)
            self._extras.append(Extra(place, _as_text(holder)))
        self._extras.extend(Extra(place, _as_text(child)) for child in children)

    def add(self, extra: Extra) -> None:
        """Keep an extra that was already without its place; it comes after those that stand at it."""
        self._aside.append(extra)

    def extras(self) -> tuple[Extra, ...]:
        """All that was kept, ordered by place; extras of one place in the order of the file."""
        return tuple(sorted((*self._extras, *self._aside), key=lambda extra: extra.place))


class Restorer:
    """Puts the extras of a dossier back while it is written; each of them once, those in `aside` nowhere."""

    def __init__(self, extras: Iterable[Extra], aside: Collection[Extra] = ()) -> None:
        self._waiting: dict[str, list[tuple[Extra, etree._Element | None]]] = {}
        self._aside: list[Extra] = []
        self.restored: set[etree._Element] = set()
        self.marks = any(" > mark " in extra.place for extra in extras)
        """Whether attributes of line ends and the like are among them."""
        for extra in extras:
            if extra in aside:
                self._aside.append(extra)
                continue
            self._waiting.setdefault(extra.place, []).append((extra, _as_element(extra.xml)))

    def eids(self) -> set[str]:
        """The eIds that elements among the extras have."""
        elements = (e for group in self._waiting.values() for _, e in group if e is not None)
        return {str(d.get("eId")) for e in elements for d in e.iter() if d.get("eId") is not None}

    def restore(self, element: etree._Element, place: str, order: Sequence[str] = ()) -> None:
        """Put back into `element` what stood at `place`, at the end or where `order` of its children asks."""
        for _, extra in (waiting := self._waiting.pop(place, [])):
            if extra is None:
                continue
            if extra.tag == _ATTRIBUTES:
                _declare(extra.nsmap, element)
                for name, value in extra.attrib.items():
                    if element.get(name) is None:
                        element.set(name, value)
            else:
                element.append(extra)
                self.restored.add(extra)
        if waiting and order:
            in_order(element, order)
        unreadable = [pair for pair in waiting if pair[1] is None]
        if unreadable:
            self._waiting[place] = unreadable

    def document_type(self) -> str | None:
        """The declaration of a document type that the file had, put back by whoever asks; None where it had none."""
        if len(waiting := self._waiting.get(DOCUMENT_TYPE, [])) != 1 or not is_named_doctype(waiting[0][0].xml):
            return None
        return self._waiting.pop(DOCUMENT_TYPE)[0][0].xml

    def waits(self, place: str) -> bool:
        """Whether something that stood at `place` is still to be put back."""
        return place in self._waiting

    def leftover(self) -> tuple[Extra, ...]:
        """The extras that were not put back, ordered by place."""
        waiting = (extra for place in sorted(self._waiting) for extra, _ in self._waiting[place])
        return tuple(sorted((*waiting, *self._aside), key=lambda extra: extra.place))


def _declare(nsmap: Mapping[str | None, str], element: etree._Element) -> None:
    """Make the prefixes of `nsmap` known at `element`: for an attribute without one the XML library makes "ns0" up."""
    new = {p: uri for p, uri in nsmap.items() if p is not None and element.nsmap.get(p) != uri}
    if new:
        known = {p for e in element.iter() for p in e.nsmap if p is not None}
        etree.cleanup_namespaces(element, top_nsmap=new, keep_ns_prefixes=[*new, *known])


def in_order(element: etree._Element, order: Sequence[str]) -> None:
    """Put the children of `element` in the order that the schema asks for, those of one name as they were."""
    # One that is out of its place is moved, and the rest left alone: lxml walks through all of what it moves.
    ranks: list[int] = []
    for number, child in enumerate(list(element)):
        rank = _rank(child, order)
        at = bisect_right(ranks, rank)
        if at < number:
            element.insert(at, child)
        ranks.insert(at, rank)


def _rank(element: etree._Element, order: Sequence[str]) -> int:
    name = etree.QName(element).localname if isinstance(element.tag, str) else ""
    return order.index(name) if name in order else len(order)


def _as_text(element: etree._Element) -> str:
    """`element` alone, with every namespace that it needs; the same text again after each save."""
    values = [str(v) for e in element.iter() for v in (*e.attrib.values(), e.text or "")]
    holder = etree.Element(own("holder"), nsmap={**NSMAP, **_prefixes_in(values, element)})
    holder.append(copy.deepcopy(element))
    return etree.tostring(holder[0], encoding="unicode", with_tail=False)


def _prefixes_in(values: Collection[str], element: etree._Element) -> dict[str, str]:
    """The prefixes that `values` of `element` use (`xsi:type="xs:date"`), where the XML library does not see them."""
    return {p: uri for p, uri in element.nsmap.items() if p and p not in NSMAP and any(f"{p}:" in v for v in values)}


def _as_element(xml: str) -> etree._Element | None:
    """The element that `xml` is, None where it is none."""
    try:
        check_untyped(xml)
        if xml.startswith(("<!--", "<?")):
            return parse(f"<holder>{xml}</holder>".encode("utf-8", "surrogatepass"))[0]
        return parse(xml.encode("utf-8", "surrogatepass"))
    except FileError:
        return None
