"""Question and answer alone as Akoma Ntoso, to be published: known people, paragraphs, nothing of a review."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.printed import on_one_line
from annotator.core.review import Dossier
from annotator.core.source import FactName
from annotator.core.words import FACTS
from annotator.io.akn.jurisdictions import UNKNOWN, country_in
from annotator.io.akn.names import OWN, akn
from annotator.io.akn.parsing import parse_text
from annotator.io.exporters.interface import Setting

NEEDED = (
    FactName.NUMBER, FactName.LANGUAGE, FactName.ASKER, FactName.MINISTER, FactName.DATE_ASKED, FactName.DATE_ANSWERED,
)  # fmt: skip
"""What a published document states; its parliament besides, which the text has to name."""


@dataclass(frozen=True, slots=True)
class AknExporter:
    """A document of its own for each dossier. It is no form of findings, so `EXPORTERS` has it not."""

    name: str = "akn"
    title: Phrase = phrase("Question and answer for publishing (Akoma Ntoso)")
    media_type: str = "application/akn+xml"
    extension: str = ".akn.xml"
    together: bool = False
    loses: Phrase = phrase(
        "A document for publishing holds question and answer alone: no findings, no reviewers, no codebook, not the "
        "original file, and line ends of the source are no more."
    )

    def write(self, dossiers: Sequence[Dossier], setting: Setting) -> bytes:  # noqa: ARG002 - nothing of it is said
        """The document. Raises `ReviewError` where facts are lacking that it has to state."""
        from annotator.io import akn as files

        (dossier,) = dossiers
        _check(dossier)
        bare = replace(dossier, reviews=(), extras=(), assigned=(), blindings=(), blind=False, layout=None)
        root = parse_text(files.write(bare).decode())
        for element in list(root.iter(etree.Element)):
            _strip(element)
        named = (str(v) for e in root.iter(etree.Element) for k, v in e.attrib.items() if k != "eId")
        used = {one.removeprefix("#") for value in named for one in value.split()}
        references = root.find(f".//{akn('references')}")
        if references is not None:
            for one in list(references):
                if one.get("eId") not in used:
                    references.remove(one)
        for paragraph in list(root.iter(akn("p"), akn("heading"), akn("num"))):
            _print(paragraph, dossier.source.text)
        etree.cleanup_namespaces(root)
        return etree.tostring(root, encoding="UTF-8", xml_declaration=True) + b"\n"


def _check(dossier: Dossier) -> None:
    lacking = [FACTS[name] for name in NEEDED if not getattr(dossier.facts, name.value)]
    lacking += [FACTS[FactName.PARLIAMENT]] if country_in(dossier) == UNKNOWN else []
    if lacking:
        raise ReviewError(
            "{name} cannot be published yet: {facts} are lacking; state them.",
            name=dossier.source.file_name,
            facts=", ".join(map(str, lacking)),
        )


def _strip(element: etree._Element) -> None:
    """Nothing of ours stays: neither elements nor attributes, nor what names a reviewer."""
    for name in [name for name in element.attrib if str(name).startswith(f"{{{OWN}}}")]:
        del element.attrib[name]
    if etree.QName(element).localname in ("proprietary", "analysis", "workflow", "notes"):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)


def _print(part: etree._Element, source: str) -> None:
    """The text of a part on one line, a `p` for each paragraph; an empty line of the source parts two."""
    pieces = [part.text or ""]
    for child in part:
        pieces += ["\n" if child.tag == akn("eol") else "", child.tail or ""]
        part.remove(child)
    texts = ["".join(pieces)]
    if part.tag == akn("p"):
        texts = [piece for piece in re.split(r"\n\s*\n", texts[0]) if piece.strip()] or [""]
    part.text = on_one_line(texts[0], source).strip()
    parent, name = part.getparent(), part.get("eId") or ""
    for number, words in enumerate(texts[1:], 2):
        assert parent is not None
        beside = etree.Element(akn("p"), {"eId": f"{name.rpartition('_')[0]}_{number}"})
        beside.text = on_one_line(words, source).strip()
        parent.insert(parent.index(part) + number - 1, beside)
