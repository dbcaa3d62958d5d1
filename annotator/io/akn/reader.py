"""Review file -> dossier.

Versions of our vocabulary, by the attribute `version` of `wqr:dossier`:

    1.0  the first
    1.1  `wqr:review` has `kind`, `wqr:party` and `wqr:dismissed`; `wqr:dossier` has `blind`

A newer minor version adds what older programs may pass over: it opens, and what it adds survives a save, its
number with it. In a newer major version older programs could go wrong: it is refused.
"""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree

from annotator.core.review import Dossier, Extra
from annotator.io.akn.body_reader import read_body
from annotator.io.akn.codebook_section import read_codebook
from annotator.io.akn.extras import Keeper
from annotator.io.akn.findings_reader import read_reviews
from annotator.io.akn.identification import read_identification
from annotator.io.akn.names import AKN, OWN, OWN_FAMILY, PROGRAM, VERSION, akn, own
from annotator.io.akn.node import Node
from annotator.io.akn.parsing import parse
from annotator.io.akn.references import read_references
from annotator.io.akn.source_section import read_facts, read_source
from annotator.io.errors import FileError

_VERSION = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")
_MAJOR, _MINOR = (int(number) for number in VERSION.split("."))


def read(data: bytes) -> Dossier:
    """The dossier that the review file `data` holds, with all that this version does not know in its extras.

    Raises `FileError` where `data` is no review, one from a newer version, or was altered.
    """
    return dossier_of(parse(data))


def dossier_of(root: etree._Element) -> Dossier:
    """The dossier in an XML tree; see `read`."""
    keeper = Keeper()
    debate = _debate(root, keeper)
    meta = debate.only(akn("meta"))
    proprietary, saved = _saved(meta, root)
    read_identification(meta)
    identities, reviewers = read_references(meta)
    text, structure = read_body(debate, identities)
    blind = saved.flag("blind", False)
    dossier = Dossier(
        source=read_source(saved.only(own("source")), text),
        codebook=read_codebook(saved.only(own("codebook"))),
        facts=read_facts(saved.only(own("facts"))),
        structure=structure,
        reviews=read_reviews(meta, reviewers),
        blind=blind,
    )
    for kept in saved.all(own("kept")):
        keeper.add(Extra(kept.need("place"), kept.string()))
    saved.rest("dossier")
    proprietary.rest("proprietary")
    meta.rest("meta")
    debate.rest("debate")
    return replace(dossier, extras=keeper.extras())


def _debate(root: etree._Element, keeper: Keeper) -> Node:
    """The `debate` of a review. Documents of others end here, until they can be opened."""
    name = etree.QName(root)
    if name.localname != "akomaNtoso":
        raise FileError(
            "This XML file is no review (it begins with {element}); choose a review, or a source text to import.",
            element=name.localname,
        )
    if name.namespace != AKN:
        raise FileError(
            "This file is in another version of Akoma Ntoso ({namespace}); only 3.0 can be opened. "
            "Convert it first, or import its text.",
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
            "This Akoma Ntoso file was not made by this program, and holds no review; "
            "choose a review, or a source text to import."
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
