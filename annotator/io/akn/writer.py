"""Dossier -> review file. The same dossier gives the same bytes, whenever and wherever it is written."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.review import Dossier, Extra
from annotator.core.structure import check_structure
from annotator.io.akn.body_writer import BodyLayout, write_body
from annotator.io.akn.characters import escaped
from annotator.io.akn.codebook_section import write_codebook
from annotator.io.akn.comments import CommentsOut
from annotator.io.akn.eids import EIds
from annotator.io.akn.entities import Entities
from annotator.io.akn.extras import Restorer, in_order
from annotator.io.akn.findings_writer import write_analysis, write_workflow
from annotator.io.akn.foreign.spliced import lives_in_a_document, write_structure
from annotator.io.akn.foreign.splicing import document_in, spliced
from annotator.io.akn.identification import write_identification, write_lifecycle
from annotator.io.akn.jurisdictions import country_in
from annotator.io.akn.names import DEBATE_ORDER, FIXED_IDS, META_ORDER, NSMAP, PROGRAM, VERSION, XML_SPACE, akn, own
from annotator.io.akn.parsing import decoded, parse_text
from annotator.io.akn.passages import write_string
from annotator.io.akn.references import claim_identities, claim_reviewers, write_references, write_references_of_review
from annotator.io.akn.reviewing_section import write_reviewing
from annotator.io.akn.source_section import write_facts, write_source


def write(dossier: Dossier, aside: Collection[Extra] = ()) -> bytes:
    """The review file that holds `dossier`: Akoma Ntoso 3.0, UTF-8, valid by the official schema.

    Valid it is as far as that is up to us: extras of others may make it invalid (`saving.write_valid` sets those
    aside), and a document of others may have been so before. `reader.read` gives an equal dossier back. The extras in
    `aside` are not put back where they stood, but kept with the name of that place.
    Raises `ReviewError` where the dossier breaks the rules of `core` so that its file could not be opened again.
    """
    _check(dossier)
    extras = Restorer(dossier.extras, aside)
    return _into_document(dossier, extras) if lives_in_a_document(dossier) else _as_document(dossier, extras)


def _as_document(dossier: Dossier, extras: Restorer) -> bytes:
    eids = EIds(FIXED_IDS | extras.eids())
    questions, reviewers = claim_identities(dossier, eids)

    root = etree.Element(akn("akomaNtoso"), nsmap=NSMAP)
    debate = etree.SubElement(root, akn("debate"), {"name": "writtenQuestion"})
    meta = etree.SubElement(debate, akn("meta"))
    layout = write_body(debate, dossier.source.text, dossier.structure, questions, eids, extras)

    country = country_in(dossier)
    write_identification(meta, dossier, country, extras)
    write_lifecycle(meta, dossier.facts, eids, extras)
    comments = _write_reviews(meta, dossier, reviewers, layout, eids, extras)
    write_references(meta, dossier, Entities(dossier.source, country), questions, reviewers, layout, extras)
    _write_comments(meta, dossier, reviewers, comments, extras)
    element = _write_dossier(meta, dossier, extras, with_source=True)
    extras.restore(meta, "meta")
    in_order(meta, META_ORDER)
    extras.restore(debate, "debate")
    in_order(debate, DEBATE_ORDER)
    extras.restore(root, "akomaNtoso")
    doctype = extras.document_type()
    _write_leftover(element, extras)
    _lay_out(meta, 2, extras.restored)
    declared = b"<?xml version='1.0' encoding='UTF-8'?>\n" + (f"{doctype}\n".encode() if doctype else b"")
    return declared + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"


def _into_document(dossier: Dossier, extras: Restorer) -> bytes:
    """The document that the source is, with the review in its `meta` and every other byte as it was."""
    opened = decoded(dossier.source.original)
    document = document_in(parse_text(opened.text))
    if document is None:
        raise ReviewError("The source is no Akoma Ntoso document, so that no review can be put into it.")
    every = list(document.root.iter(etree.Element))
    taken = {str(e.get("eId")) for e in every if e.get("eId") is not None}
    taken |= {str(e.get("source")).removeprefix("#") for e in every if e.get("source") is not None}
    eids = EIds(FIXED_IDS | taken | extras.eids())
    reviewers = claim_reviewers(dossier, eids)
    meta = etree.Element(akn("meta"), nsmap=NSMAP)
    program = PROGRAM if PROGRAM not in taken else eids.claim(PROGRAM)
    comments = _write_reviews(meta, dossier, reviewers, BodyLayout(), eids, extras)
    entities = Entities(dossier.source, country_in(dossier))
    write_references_of_review(meta, dossier, entities, reviewers, program, taken, extras)
    _write_comments(meta, dossier, reviewers, comments, extras)
    element = _write_dossier(meta, dossier, extras, with_source=False)
    write_structure(element, dossier.structure, extras)
    extras.restore(meta, "meta")
    in_order(meta, META_ORDER)
    _write_leftover(element, extras)
    _lay_out(meta, 2, extras.restored)
    return opened.encode(spliced(opened.text, document, meta, program))


def _write_reviews(
    meta: etree._Element,
    dossier: Dossier,
    reviewers: Mapping[str, str],
    layout: BodyLayout,
    eids: EIds,
    extras: Restorer,
) -> list[CommentsOut]:
    """Add what every reviewer found, `workflow` and `analysis`; their comments are still to be written."""
    for review in dossier.reviews:
        write_workflow(meta, review, reviewers[review.reviewer.id], extras)
    comments = [CommentsOut(eids) for _ in dossier.reviews]
    for review, own_comments in zip(dossier.reviews, comments, strict=True):
        eid = reviewers[review.reviewer.id]
        write_analysis(meta, review, eid, dossier.structure, layout, own_comments, extras)
    return comments


def _write_comments(
    meta: etree._Element,
    dossier: Dossier,
    reviewers: Mapping[str, str],
    comments: Iterable[CommentsOut],
    extras: Restorer,
) -> None:
    for review, own_comments in zip(dossier.reviews, comments, strict=True):
        own_comments.write(meta, review.reviewer, reviewers[review.reviewer.id], extras)


def _write_leftover(element: etree._Element, extras: Restorer) -> None:
    for extra in extras.leftover():
        write_string(element, "kept", extra.xml).set("place", escaped(extra.place))


def _check(dossier: Dossier) -> None:
    check_structure(dossier.source.text, dossier.structure)
    ids = [review.reviewer.id for review in dossier.reviews]
    if len(set(ids)) != len(ids):
        raise ReviewError("Two reviews in this file are by the same reviewer; keep one of them.")
    for review in dossier.reviews:
        for commitment in review.commitments:
            if not commitment.history:
                raise ReviewError("Commitment {id} has no status; choose one.", id=commitment.id)


def _write_dossier(meta: etree._Element, dossier: Dossier, extras: Restorer, *, with_source: bool) -> etree._Element:
    proprietary = etree.SubElement(meta, akn("proprietary"), {"source": f"#{PROGRAM}"})
    element = etree.SubElement(proprietary, own("dossier"))
    element.set("id", escaped(dossier.id))
    if dossier.blind:
        element.set("blind", "true")
    write_source(element, dossier.source, extras, with_bytes=with_source)
    write_facts(element, dossier.facts, extras)
    write_codebook(element, dossier.codebook, extras)
    write_reviewing(element, dossier, extras)
    extras.restore(element, "dossier")
    if element.get("version") is None:  # else it is that of a newer program, whose additions are kept
        element.set("version", VERSION)
    extras.restore(proprietary, "proprietary")
    return element


def _lay_out(element: etree._Element, depth: int, untouched: Collection[etree._Element]) -> None:
    """Indent the children of `element`, down to those that hold text: white space there would be part of it."""
    inside = "\n" + "  " * (depth + 1)
    element.text = inside
    for child in element:
        child.tail = inside
        holds_words = child.tag == akn("p") or bool((child.text or "").strip()) or child.get(XML_SPACE) is not None
        if len(child) and not holds_words and child not in untouched:
            _lay_out(child, depth + 1, untouched)
    element[-1].tail = "\n" + "  " * depth
