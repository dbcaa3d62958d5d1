"""Review file -> dossier.

Versions of our vocabulary, by the attribute `version` of `wqr:dossier`:

    1.0  the first
    1.1  `wqr:review` has `kind`, `wqr:party` and `wqr:dismissed`; `wqr:dossier` has `blind`; reviews in documents of
         others, with `wqr:structure`
    1.2  `wqr:facts` has `theme`
    1.3  `wqr:source` has `wqr:lacking`; `wqr:dossier` has `id`, `wqr:assigned` (also of a `batch`), `wqr:blinding` and
         `wqr:layout`; `wqr:assessment` has `lookAgain` and `wqr:recoded`; `wqr:commitment` has
         `wqr:crossReference`, and its status `wasDue`; `wqr:facts` has `parliament` and `url`.
         What is no date or time where one should be is kept in the file, and counts as unknown

Identifiers of Akoma Ntoso (eIds, the IRIs of FRBR and of `references`) are read only to follow references within the
file and are made anew by each save, so that files with identifiers of earlier programs open as any other.

A newer minor version adds what older programs may pass over: it opens, and what it adds survives a save, its
number with it. In a newer major version older programs could go wrong: it is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from lxml import etree

from annotator.core.phrases import Phrase
from annotator.core.review import Dossier, Extra, Reviewer
from annotator.core.source import Source
from annotator.core.structure import Structure
from annotator.io.akn.body_reader import read_body
from annotator.io.akn.codebook_section import read_codebook
from annotator.io.akn.extras import DOCUMENT_TYPE, Keeper
from annotator.io.akn.findings_reader import read_reviews
from annotator.io.akn.foreign.spliced import document_without_review, read_structure, text_in
from annotator.io.akn.foreign.splicing import SplicedDocument, document_in, review_meta
from annotator.io.akn.identification import read_identification
from annotator.io.akn.names import AKN, OWN, OWN_FAMILY, PROGRAM, VERSION, akn, own
from annotator.io.akn.node import Node
from annotator.io.akn.parsing import decoded, named_doctype, parse
from annotator.io.akn.references import read_references
from annotator.io.akn.reviewing_section import read_assigned, read_blindings, read_layout
from annotator.io.akn.source_section import read_facts, read_source
from annotator.io.errors import FileError

_VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")
_MAJOR, _MINOR = (int(number) for number in VERSION.split("."))


def read(data: bytes) -> Dossier:
    """The dossier that the review file `data` holds, with all that this version does not know in its extras.

    Raises `FileError` where `data` is no review, one from a newer version, or was altered.
    """
    return dossier_of(parse(data), data)


def read_if_reviewed(data: bytes, seen: Callable[[Source], object]) -> Dossier | None:
    """As `read`, but None for an Akoma Ntoso document of others that no review of ours is in, whole or damaged.

    `seen` is told the source once that is read; what has been found of it comes after it.
    """
    root = parse(data)
    if document_in(root) is not None and not _has_ours(root):
        return None
    return dossier_of(root, data, seen)


def holds_review(data: bytes) -> bool:
    """Whether a review of ours is in the XML `data`, whole or damaged. Raises `FileError` where it is no XML."""
    return _has_ours(parse(data))


def _has_ours(root: etree._Element) -> bool:
    return any(_is_ours(element) for element in root.iter(etree.Element))


def _is_ours(element: etree._Element) -> bool:
    return (etree.QName(element).namespace or "").startswith(OWN_FAMILY)


def _by_nobody(_told: object) -> None:
    pass


def dossier_of(
    root: etree._Element,
    data: bytes,
    seen: Callable[[Source], object] = _by_nobody,
    odd: Callable[[Phrase], object] = _by_nobody,
) -> Dossier:
    """The dossier in the XML tree `root` of the file `data`; see `read_if_reviewed`.

    `odd` is told of each value that has no meaning where it stands, and is kept there without counting.
    """
    document = document_in(root)
    keeper = Keeper(odd)
    if document is not None and document.ours():
        return _in_document(document, data, keeper)
    doctype = named_doctype(decoded(data).text)
    if doctype is not None:
        keeper.add(Extra(DOCUMENT_TYPE, doctype))
    debate = _debate(root, keeper)
    meta = debate.only(akn("meta"))
    proprietary, saved = _saved(meta, root)
    read_identification(meta)
    identities, reviewers = read_references(meta)
    text, structure = read_body(debate, identities)
    source = read_source(saved.only(own("source")), text)
    seen(source)
    dossier = _dossier(saved, meta, reviewers, source, structure, keeper)
    proprietary.rest("proprietary")
    meta.rest("meta")
    debate.rest("debate")
    return replace(dossier, extras=keeper.extras())


def _in_document(document: SplicedDocument, data: bytes, keeper: Keeper) -> Dossier:
    """The review that lives in a document of others."""
    original = document_without_review(data)
    meta = Node(review_meta(document), keeper)
    proprietary, saved = _saved(meta, document.root)
    _, reviewers = read_references(meta)
    element = saved.only(own("source"))
    text = text_in(original, element.need("reading"))
    source = read_source(element, text, original)
    structure = read_structure(saved.only(own("structure")), text)
    dossier = _dossier(saved, meta, reviewers, source, structure, keeper)
    proprietary.rest("proprietary")
    meta.rest("meta")
    return replace(dossier, extras=keeper.extras())


def _dossier(
    saved: Node, meta: Node, reviewers: Mapping[str, Reviewer], source: Source, structure: Structure, keeper: Keeper
) -> Dossier:
    blind = saved.flag("blind", False)
    dossier = Dossier(
        source=source,
        codebook=read_codebook(saved.only(own("codebook"))),
        facts=read_facts(saved.only(own("facts"))),
        structure=structure,
        reviews=read_reviews(meta, reviewers),
        blind=blind,
        id=saved.text("id") or "",
        assigned=read_assigned(saved),
        blindings=read_blindings(saved),
        layout=read_layout(saved),
    )
    for kept in saved.all(own("kept")):
        place = kept.need("place")
        keeper.add(Extra(place, kept.string("dossier")))
    saved.known("meta")
    saved.rest("dossier")
    return dossier


def _debate(root: etree._Element, keeper: Keeper) -> Node:
    """The `debate` of a review in a file of our own."""
    name = etree.QName(root)
    if name.localname != "akomaNtoso":
        raise FileError(
            "This XML file is no review (it begins with {element}); choose a review, or a source text to import.",
            element=name.localname,
        )
    if name.namespace != AKN:
        raise FileError(
            "This review is in another version of Akoma Ntoso ({namespace}) than it was saved in; "
            "open an earlier copy of it.",
            namespace=name.namespace or "without a namespace",
        )
    node = Node(root, keeper)
    debate = node.optional(akn("debate"))
    if debate is None:
        raise FileError(
            "This Akoma Ntoso file is no review of a written question; choose a review, or a source text to import."
        )
    debate.known("name")
    node.rest("akomaNtoso")
    return debate


def _saved(meta: Node, root: etree._Element) -> tuple[Node, Node]:
    """`proprietary` and the `wqr:dossier` in it, of a version that is known here."""
    proprietary = meta.by_source("proprietary", PROGRAM)
    saved = proprietary.optional(own("dossier")) if proprietary is not None else None
    if proprietary is None or saved is None:
        if any(_is_newer(uri) for element in root.iter() for uri in element.nsmap.values()):
            raise _newer(_other_family(root))
        raise FileError(
            "This Akoma Ntoso file was not made by this program, and holds no review; import it to begin one."
        )
    proprietary.known("source")
    _check_version(saved)
    return proprietary, saved


def _check_version(saved: Node) -> None:
    version = saved.element.get("version", "")
    numbers = _VERSION.fullmatch(version)
    if numbers is None:
        raise saved.odd("version", version)
    if int(numbers[1]) != _MAJOR:
        raise _newer(version)
    if int(numbers[2]) <= _MINOR:
        saved.known("version")  # else it is kept as it is: what such a version added is kept too


def _is_newer(uri: str | None) -> bool:
    return uri is not None and uri.startswith(OWN_FAMILY) and uri != OWN


def _other_family(root: etree._Element) -> str:
    uris = (uri for element in root.iter() for uri in element.nsmap.values())
    return next(str(uri) for uri in uris if _is_newer(uri)).removeprefix(OWN_FAMILY)


def _newer(version: str) -> FileError:
    return FileError(
        "This review was saved by a newer version of the program (vocabulary {version}, known here is {known}); "
        "open it with that version. Nothing was changed.",
        version=version,
        known=VERSION,
    )
