"""Dossier -> review file. The same dossier gives the same bytes, whenever and wherever it is written."""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.review import Dossier
from annotator.core.structure import check_structure
from annotator.io.akn.body_writer import write_body
from annotator.io.akn.characters import escaped
from annotator.io.akn.codebook_section import write_codebook
from annotator.io.akn.comments import CommentsOut
from annotator.io.akn.eids import EIds
from annotator.io.akn.extras import Restorer
from annotator.io.akn.findings_writer import write_analysis, write_workflow
from annotator.io.akn.identification import write_identification, write_lifecycle
from annotator.io.akn.names import DEBATE_ORDER, FIXED_IDS, META_ORDER, NSMAP, PROGRAM, VERSION, akn, own
from annotator.io.akn.passages import write_string
from annotator.io.akn.references import claim_identities, write_references
from annotator.io.akn.source_section import write_facts, write_source


def write(dossier: Dossier) -> bytes:
    """The review file that holds `dossier`: Akoma Ntoso 3.0, UTF-8, valid by the official schema.

    `reader.read` gives an equal dossier back. Raises `ReviewError` where the dossier breaks
    the rules of `core` so that its file could not be opened again.
    """
    _check(dossier)
    extras = Restorer(dossier.extras)
    eids = EIds(FIXED_IDS | extras.eids())
    questions, reviewers = claim_identities(dossier, eids)

    root = etree.Element(akn("akomaNtoso"), nsmap=NSMAP)
    debate = etree.SubElement(root, akn("debate"), {"name": "writtenQuestion"})
    meta = etree.SubElement(debate, akn("meta"))
    layout = write_body(debate, dossier.source.text, dossier.structure, questions, eids, extras)

    write_identification(meta, dossier.facts, dossier.reviews, extras)
    write_lifecycle(meta, dossier.facts, extras)
    for review in dossier.reviews:
        write_workflow(meta, review, reviewers[review.reviewer.id], extras)
    comments = [CommentsOut(eids) for _ in dossier.reviews]
    for review, own_comments in zip(dossier.reviews, comments, strict=True):
        eid = reviewers[review.reviewer.id]
        write_analysis(meta, review, eid, dossier.structure, layout, own_comments, extras)
    write_references(meta, dossier, questions, reviewers, layout, extras)
    for review, own_comments in zip(dossier.reviews, comments, strict=True):
        own_comments.write(meta, review.reviewer, reviewers[review.reviewer.id], extras)
    element = _write_dossier(meta, dossier, extras)
    extras.restore(meta, "meta", META_ORDER)
    extras.restore(debate, "debate", DEBATE_ORDER)
    extras.restore(root, "akomaNtoso")
    for extra in extras.leftover():
        write_string(element, "kept", extra.xml).set("place", escaped(extra.place))
    _lay_out(meta, 2, extras.restored)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _check(dossier: Dossier) -> None:
    check_structure(dossier.source.text, dossier.structure)
    ids = [review.reviewer.id for review in dossier.reviews]
    if len(set(ids)) != len(ids):
        raise ReviewError("Two reviews in this file are by the same reviewer; keep one of them.")
    for review in dossier.reviews:
        for commitment in review.commitments:
            if not commitment.history:
                raise ReviewError("Commitment {id} has no status; choose one.", id=commitment.id)


def _write_dossier(meta: etree._Element, dossier: Dossier, extras: Restorer) -> etree._Element:
    proprietary = etree.SubElement(meta, akn("proprietary"), {"source": f"#{PROGRAM}"})
    element = etree.SubElement(proprietary, own("dossier"))
    if dossier.blind:
        element.set("blind", "true")
    write_source(element, dossier.source, extras)
    write_facts(element, dossier.facts, extras)
    write_codebook(element, dossier.codebook, extras)
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
        if len(child) and child.tag != akn("p") and child not in untouched:
            _lay_out(child, depth + 1, untouched)
    element[-1].tail = "\n" + "  " * depth
