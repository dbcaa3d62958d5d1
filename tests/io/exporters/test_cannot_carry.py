"""What each format says that it cannot carry, held against every field that a reviewer or a document can fill."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from annotator.core.anchors import passage
from annotator.core.codebook import Verdict
from annotator.core.commitments import Commitment, CommitmentType, Link, LinkType
from annotator.core.review import Assessment, Assignment, Confidence, Dossier, Note, Review
from annotator.core.source import Facts
from annotator.io.exporters.interface import Exporter
from annotator.io.exporters.registry import EXPORTERS
from tests.io.exporters.hostile import SETTING
from tests.strategies.small import ANNA, dossier, place

MARK = "Zugzwang"
_AT = place("follows")
FOLLOWS = passage(dossier().source.text, _AT.start, _AT.end)
Change = Callable[[Dossier], Dossier]


def _of_review(**values: Any) -> Change:
    return lambda d: d.with_review("r1", lambda review: replace(review, **values))


def _of_judgement(**values: Any) -> Change:
    def change(review: Review) -> Review:
        one: Assessment = replace(review.assessment("2b"), **values)
        return review.with_assessment(one)

    return lambda d: d.with_review("r1", change)


def _of_commitment(**values: Any) -> Change:
    def change(review: Review) -> Review:
        one: Commitment = replace(review.commitments[0], **values)
        return review.with_commitment(one)

    return lambda d: d.with_review("r1", change)


def _of_status(**values: Any) -> Change:
    first = dossier().review("r1").commitments[0].history[0]
    return _of_commitment(history=(first, replace(first, **values)))


def _of_reason(**values: Any) -> Change:
    def change(d: Dossier) -> Dossier:
        wanted = next(one for one in d.codebook.reasons if one.id == "P1")
        kept = tuple(replace(one, **values) if one is wanted else one for one in d.codebook.reasons)
        return replace(d, codebook=replace(d.codebook, reasons=kept))

    return change


def _of_answer(**values: Any) -> Change:
    def change(d: Dossier) -> Dossier:
        first, *others = d.structure.answers
        return replace(d, structure=replace(d.structure, answers=(replace(first, **values), *others)))

    return change


def _more_text(d: Dossier) -> Dossier:
    return replace(d, source=replace(d.source, text=d.source.text + MARK))


FIRST = dossier().review("r1").commitments[0]
_ORIGIN = ("legislature", "parliament", "url")
_IN_PART = ("commitments", "findings", "source text")
"""Words that stand for more than is lost where they are said with others."""
_TEXT = type(dossier().codebook.reasons[0].label)((("en", MARK), ("nl", MARK)))
_FACTS: dict[str, Change] = {
    f.name: lambda d, name=f.name: replace(  # type: ignore[misc]
        d, facts=replace(d.facts, **{name: "2019-02-03" if name.startswith("date") else MARK})
    )
    for f in fields(Facts)
    if f.name != "language"  # that of the words around the findings
}
FIELDS: dict[str, dict[str, Change]] = {
    "source text": {"text": _more_text},
    "facts of the document": {name: change for name, change in _FACTS.items() if name not in _ORIGIN},
    "where the document comes from": {name: _FACTS[name] for name in _ORIGIN},
    "which answer claims which question": {"declared for": _of_answer(declared_for=("1",))},
    "findings": {
        "verdict": _of_judgement(verdict=Verdict.NOT_ANSWERED),
        "reason": _of_judgement(reason="P2", other_reasons=()),
        "other reasons": _of_judgement(other_reasons=()),
        "comment": _of_judgement(comment=MARK),
        "evidence": _of_judgement(evidence=(FOLLOWS,)),
        "reviewer": _of_review(reviewer=replace(ANNA, name=MARK)),
    },
    "confidence": {"confidence": _of_judgement(confidence=Confidence.HIGH)},
    "commitments": {"summary": _of_commitment(summary=MARK), "due": _of_commitment(due="2031-01-01")},
    "more of a commitment": {
        "passage": _of_commitment(passages=(FOLLOWS,)),
        "type": _of_commitment(type=CommitmentType.INTENTION),
        "actor": _of_commitment(actor=MARK),
        "comment": _of_commitment(comment=MARK),
    },
    "links between commitments": {"link": _of_commitment(links=(*FIRST.links, Link(LinkType.DEPENDS_ON, "c2")))},
    "history": {"note": _of_status(note=MARK), "document": _of_status(document=MARK)},
    "notes": {"note": _of_review(notes=(Note("n9", MARK, FOLLOWS),))},
    "organisations of reviewers": {"organisation": _of_review(reviewer=replace(ANNA, organisation=MARK))},
    "labels": {"label": _of_reason(label=_TEXT)},
    "guidance": {"use when": _of_reason(use_when=_TEXT), "not when": _of_reason(not_when=_TEXT)},
    "who is assigned": {"assigned": lambda d: replace(d, assigned=(Assignment(replace(ANNA, id="r9", name=MARK)),))},
}
"""By the words in which a format says that it lacks them."""
_MORE = "of a commitment more than its summary"
OTHERWISE = {
    "csv": {"more of a commitment": _MORE, "links between commitments": _MORE, "history": _MORE},
    "pdf": {"source text": "no full text"},
    "docx": dict.fromkeys(FIELDS, "all other findings are left out"),
    "jsonld": {"where the document comes from": "facts of the document"},
    "qdpx": {"history": "their history"},
    "qdc": dict.fromkeys(FIELDS, "it holds no text, no findings and no guidance"),
}
"""Said in other words."""


def _content(data: bytes) -> bytes:
    """What is in a file: of an archive what its members hold."""
    if not data.startswith(b"PK"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in sorted(archive.namelist()))


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda e: e.name)
def test_what_is_lost_is_said_and_what_is_said_is_lost(exporter: Exporter) -> None:
    said = str(exporter.loses)
    plain = _content(exporter.write([dossier()], SETTING))
    for kind, changes in FIELDS.items():
        lost = [n for n, change in changes.items() if _content(exporter.write([change(dossier())], SETTING)) == plain]
        words = OTHERWISE.get(exporter.name, {}).get(kind, kind)
        if lost:
            assert words in said, f"{kind}: {lost} are lost, and not said to be"
        else:
            assert kind not in said or kind in _IN_PART, f"{kind} are said to be lost, and are not"
