"""Verdicts, reasons and types of commitments as codes of the REFI-QDA standard (version 1.5), and its codebook file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, cast
from uuid import NAMESPACE_URL, UUID, uuid5

from lxml import etree

from annotator.core.codebook import Codebook, Verdict
from annotator.core.commitments import CommitmentType
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier
from annotator.io.catalogue import word
from annotator.io.exporters.interface import Setting
from annotator.io.exporters.plain import clean

ORIGIN = "Annotator"
_CODEBOOK: Final = "urn:QDA-XML:codebook:1.0"
_NSMAP: Final = cast("dict[str, str]", {None: _CODEBOOK})
_NAMESPACE = uuid5(NAMESPACE_URL, "urn:x-annotator:refi-qda")
_COLOURS = {Verdict.ANSWERED: "#1A7040", Verdict.PARTIAL: "#8A5200", Verdict.NOT_ANSWERED: "#B3261E"}


def guid(*names: str) -> str:
    """The same identifier each time for the same thing."""
    made: UUID = uuid5(_NAMESPACE, "\x1f".join(clean(name) for name in names))
    return str(made)


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its key ("verdict:partial", "reason:kv 0.1:P1"), name, and the codes under it."""

    key: str
    name: str
    description: str = ""
    colour: str = ""
    under: tuple[Code, ...] = ()

    @property
    def guid(self) -> str:
        """Its identifier, which follows from the key."""
        return guid("code", self.key)


def reason_key(book: Codebook, reason: str) -> str:
    """The key of a reason; those of two versions of a codebook are two codes."""
    return f"reason:{book.name} {book.version}:{reason}"


def codes(dossiers: Sequence[Dossier], setting: Setting) -> Iterator[Code]:
    """The codes that the findings of the dossiers are made of."""
    language = setting.language_of(dossiers[0]) if dossiers else setting.language or "en"
    books = {(d.codebook.name, d.codebook.version): d.codebook for d in dossiers}
    verdicts = (_verdict(verdict, list(books.values()), language) for verdict in Verdict)
    yield Code("verdict", word("Verdict", language), under=tuple(verdicts))
    types = (Code(f"commitment:{t}", word(t, language)) for t in CommitmentType)
    yield Code("commitment", word("Commitment", language), under=tuple(types))
    yield Code("evidence", word("Evidence", language))
    yield Code("question", word("Question", language))
    yield Code("answer", word("Answer", language))


def _verdict(verdict: Verdict, books: Sequence[Codebook], language: str) -> Code:
    reasons: list[Code] = []
    for book in books:
        for reason in book.reasons_for(verdict):
            name = reason.label.in_language(language) or reason.id
            known = f"{reason.id}: {name}" if len(books) == 1 else f"{reason.id} ({book.version}): {name}"
            reasons.append(Code(reason_key(book, reason.id), known, reason.definition.in_language(language)))
    return Code(f"verdict:{verdict}", word(verdict, language), "", _COLOURS.get(verdict, ""), tuple(reasons))


def add_code(parent: etree._Element, code: Code, namespace: str) -> None:
    """Write a code and those under it into `parent`."""
    element = etree.SubElement(parent, f"{{{namespace}}}Code", guid=code.guid, name=clean(code.name), isCodable="true")
    if code.colour:
        element.set("color", code.colour)
    if code.description:
        etree.SubElement(element, f"{{{namespace}}}Description").text = clean(code.description)
    for child in code.under:
        add_code(element, child, namespace)


@dataclass(frozen=True, slots=True)
class QdcExporter:
    """A codebook that MAXQDA, ATLAS.ti, NVivo and QualCoder can open."""

    name: str = "qdc"
    title: Phrase = phrase("Codebook for qualitative analysis (REFI-QDA)")
    media_type: str = "application/xml"
    extension: str = ".qdc"
    together: bool = True
    loses: Phrase = phrase(
        "This codebook holds verdicts, reasons and types of commitments with their definitions in one language; "
        "it holds no text, no findings and no guidance."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:
        """The codebook of all dossiers."""
        root = etree.Element(f"{{{_CODEBOOK}}}CodeBook", nsmap=_NSMAP, origin=ORIGIN)
        parent = etree.SubElement(root, f"{{{_CODEBOOK}}}Codes")
        for code in codes(dossiers, setting):
            add_code(parent, code, _CODEBOOK)
        return etree.tostring(root, xml_declaration=True, encoding="utf-8")
