"""The codebook in `wqr:dossier`, in full: a review must explain itself after the codebook was revised."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from annotator.core.codebook import Codebook, LocalText, Reason, Verdict
from annotator.io.akn.characters import escaped
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import VERDICT_IDS, own
from annotator.io.akn.node import Node
from annotator.io.akn.passages import write_string

_READ: dict[bytes, Codebook] = {}
"""The codebooks last read, by the XML that says them in full and holds nothing else."""
_MOST_READ = 8
_VERDICTS = {f"#{eid}": verdict for verdict, eid in VERDICT_IDS.items()}


def write_codebook(dossier: etree._Element, codebook: Codebook, extras: Restorer) -> None:
    """Add `codebook` with its reasons in their order; each text once per language."""
    element = etree.SubElement(
        dossier, own("codebook"), {"name": escaped(codebook.name), "version": escaped(codebook.version)}
    )
    for reason in codebook.reasons:
        entry = etree.SubElement(
            element, own("reason"), {"id": escaped(reason.id), "verdict": f"#{VERDICT_IDS[reason.verdict]}"}
        )
        place = f"reason {reason.id}"
        _write_texts(entry, "label", reason.label.texts, place, extras)
        _write_texts(entry, "definition", reason.definition.texts, place, extras)
        _write_texts(entry, "useWhen", reason.use_when.texts, place, extras)
        _write_texts(entry, "notWhen", reason.not_when.texts, place, extras)
        _write_texts(entry, "example", reason.examples, place, extras)
        extras.restore(entry, place)
    extras.restore(element, "codebook")


def _write_texts(
    entry: etree._Element, name: str, texts: Iterable[tuple[str, str]], place: str, extras: Restorer
) -> None:
    for number, (language, text) in enumerate(texts):
        element = write_string(entry, name, text)
        element.set("language", escaped(language))
        extras.restore(element, f"{place} > {name} {number}")


def read_codebook(node: Node) -> Codebook:
    """The codebook that the file carries. Reviews of one group carry the same: it is read, and held, once."""
    key = etree.tostring(node.element, with_tail=False)
    if key in _READ:
        return _READ[key]
    kept = node.kept
    codebook = Codebook(
        name=node.need("name"),
        version=node.need("version"),
        reasons=tuple(_read_reason(entry) for entry in node.all(own("reason"))),
    )
    node.rest("codebook")
    if node.kept == kept:
        if len(_READ) >= _MOST_READ:
            _READ.clear()
        _READ[key] = codebook
    return codebook


def _read_reason(node: Node) -> Reason:
    verdict: Verdict = node.choice("verdict", _VERDICTS.__getitem__)
    identity = node.need("id")
    place = f"reason {identity}"
    reason = Reason(
        id=identity,
        verdict=verdict,
        label=LocalText(_read_texts(node, "label", place)),
        definition=LocalText(_read_texts(node, "definition", place)),
        use_when=LocalText(_read_texts(node, "useWhen", place)),
        not_when=LocalText(_read_texts(node, "notWhen", place)),
        examples=_read_texts(node, "example", place),
    )
    node.rest(place)
    return reason


def _read_texts(node: Node, name: str, place: str) -> tuple[tuple[str, str], ...]:
    texts = enumerate(node.all(own(name)))
    return tuple((text.need("language"), text.string(f"{place} > {name} {number}")) for number, text in texts)
