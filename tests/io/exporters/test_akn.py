"""Question and answer for publishing: valid, every word, a paragraph each, nothing of a review."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from annotator.core.errors import ReviewError
from annotator.core.review import Dossier
from annotator.core.source import Facts
from annotator.io.akn import schema
from annotator.io.akn.names import OWN, akn
from annotator.io.exporters.akn import NEEDED, AknExporter
from annotator.io.exporters.interface import Setting
from tests.strategies.small import dossier

STATED = Facts(
    "Bridges", "en", "12", "An Hill", "Jan Weir", "2024-01-02", "2024-02-03", parliament="House of Commons of Canada"
)


def published(of: Dossier) -> etree._Element:
    data = AknExporter().write([of], Setting("2026-01-01", "2026-01-01T00:00:00Z"))
    assert schema.invalid(data) == ()
    return etree.fromstring(data)


def stated() -> Dossier:
    return replace(dossier(), facts=replace(STATED, parliament="Vlaams Parlement"))


def test_it_holds_question_and_answer_and_nothing_else() -> None:
    root = published(stated())
    whole = etree.tostring(root).decode()
    assert OWN not in whole
    assert "Anna" not in whole
    assert not list(root.iter(akn("eol"), akn("proprietary"), akn("analysis"), akn("workflow")))
    said = " ".join("".join(part.itertext()) for part in root.iter(akn("p"), akn("num"), akn("heading"))).split()
    assert said == dossier().source.text.split()
    names = {e.get("showAs") for e in root.iter(akn("TLCPerson"))}
    assert names == {"An Hill", "Jan Weir"}
    assert next(root.iter(akn("FRBRcountry"))).get("value") == "be-vlg"
    roles = {str(e.get("eId")) for e in root.iter(akn("TLCRole"))}
    assert roles == {"role_member", "role_minister"}


def test_a_paragraph_is_one_p() -> None:
    text = stated().source.text.replace("The city pays. The rest", "The city\n\npays. The rest")
    assert "\n\npays" in text
    of = stated()
    answer = of.structure.answers[-1]
    grown = replace(answer, span=type(answer.span)(answer.span.start, answer.span.end + 1))
    answers = (*of.structure.answers[:-1], grown)
    source = replace(of.source, text=text, original=text.encode())
    of = replace(of, source=source, id="", structure=replace(of.structure, answers=answers), reviews=())
    found = [p.text for p in list(published(of).iter(akn("answer")))[-1].iter(akn("p"))]
    assert found == ["The city", "pays. The rest follows."]


@pytest.mark.parametrize("name", NEEDED)
def test_a_fact_that_is_lacking_is_named(name: str) -> None:
    of = stated()
    with pytest.raises(ReviewError, match="cannot be published"):
        published(replace(of, facts=replace(of.facts, **{str(name): None})))


def test_a_parliament_that_is_not_known_is_lacking() -> None:
    with pytest.raises(ReviewError, match="Parliament"):
        published(replace(stated(), facts=replace(STATED, parliament="The house")))
