"""What this version does not know survives a save, where it stood."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.app.resources import resource
from annotator.core.review import Dossier, Extra
from annotator.io.akn import check, read, write
from annotator.io.akn.names import AKN, OWN
from tests.io.akn.examples import ANNA, DOSSIER
from tests.strategies.dossiers import dossiers

GOOD = write(DOSSIER)
FOREIGN = '<x:thing xmlns:x="urn:x" x:a="1">tekst<x:b/> meer<!-- ook dit --></x:thing>'
OWN_NEW = f'<wqr:later xmlns:wqr="{OWN}" x="1">nieuw<wqr:deel/></wqr:later>'

PLACES = {
    "meta": ("<proprietary ", '<proprietary source="#ander">{}</proprietary><proprietary '),
    "dossier": ("</wqr:dossier>", "{}</wqr:dossier>"),
    "proprietary": ("</proprietary>", "{}</proprietary>"),
    "source": ("</wqr:source>", "{}</wqr:source>"),
    "codebook": ("</wqr:codebook>", "{}</wqr:codebook>"),
    "reason P1": ("</wqr:reason>", "{}</wqr:reason>"),
    "otherAnalysis anna-1": ("</wqr:review>", "</wqr:review>{}"),
    "review anna-1": ("</wqr:review>", "{}</wqr:review>"),
    "assessment anna-1 1": ("</wqr:assessment>", "{}</wqr:assessment>"),
    "assessment anna-1 1 > passage 0": ("</wqr:passage>", "{}</wqr:passage>"),
    "commitment anna-1 c1": ("</wqr:commitment>", "{}</wqr:commitment>"),
    "remark anna-1 n1": ("</wqr:remark>", "{}</wqr:remark>"),
}


def with_change(old: str, new: str) -> bytes:
    text = GOOD.decode()
    assert old in text
    return text.replace(old, new, 1).encode()


@pytest.mark.parametrize("xml", [FOREIGN, OWN_NEW])
@pytest.mark.parametrize("place", sorted(PLACES))
def test_an_unknown_element_stays_where_it_stood(place: str, xml: str) -> None:
    old, new = PLACES[place]
    dossier = read(with_change(old, new.format(xml)))
    assert [extra.place for extra in dossier.extras] == [place]
    assert replace(dossier, extras=()) == DOSSIER

    saved = write(dossier)
    assert read(saved) == dossier
    assert check(saved) == ()
    where = _element(saved, "thing" if xml is FOREIGN else "later")
    before = _element(with_change(old, new.format(xml)), "thing" if xml is FOREIGN else "later")
    assert _path(where) == _path(before)
    assert _content(where) == _content(before)


@pytest.mark.parametrize(
    ("old", "place"),
    [
        ("<wqr:facts ", "facts"),
        ("<wqr:assessment ", "assessment anna-1 1"),
        ("<wqr:otherReason ", "assessment anna-1 2b > otherReason 0"),
        ("<wqr:status ", "commitment anna-1 c1 > status 0"),
        ("<wqr:link ", "commitment anna-1 c1 > link 0"),
        ("<step ", "step anna-1 0"),
        ("<TLCObject ", "question 1"),
        ('<TLCPerson eId="reviewer_anna-1" ', "reviewer anna-1"),
        ('<TLCPerson eId="asker" ', "element asker"),
        ("<question ", "element questions_1__dbsect_1__question_1"),
        ("<p ", "element questions_1__dbsect_1__container_1__p_1"),
        ("<debateBody ", "element debateBody"),
        ("<note ", "element note_1"),
        ('<analysis source="#reviewer_anna-1"', "analysis anna-1"),
        ('<notes source="#reviewer_anna-1"', "notes anna-1"),
        ('<workflow source="#reviewer_anna-1"', "workflow anna-1"),
    ],
)
def test_an_unknown_attribute_stays_where_it_stood(old: str, place: str) -> None:
    dossier = read(with_change(old, f'{old} xmlns:x="urn:x" x:a="&lt;é&#10;" '))
    assert [extra.place for extra in dossier.extras] == [place]
    saved = write(dossier)
    assert read(saved) == dossier
    owners = [e for e in etree.fromstring(saved).iter() if e.get("{urn:x}a") is not None]
    assert [e.get("{urn:x}a") for e in owners] == ["<é\n"]
    assert etree.QName(owners[0]).localname == old.removeprefix("<").removeprefix("wqr:").split()[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<lifecycle ", '<classification source="#x"><keyword value="v" showAs="v" dictionary="#d"/></classification>'),
        (
            "<references ",
            '<temporalData source="#x"><temporalGroup><timeInterval refersTo="#q_1"/></temporalGroup></temporalData>',
        ),
        ("<proprietary ", '<notes source="#x"><note eId="nx"><p>ander</p></note></notes>'),
        ("</references>", '<TLCLocation eId="park" href="/x" showAs="Park"/>'),
        ("</lifecycle>", '<eventRef date="2020-01-01" source="#asker" type="amendment"/>'),
        (
            "</identification>",
            '<FRBRItem><FRBRthis value="/x"/><FRBRuri value="/x"/><FRBRdate date="2020-01-01" name="x"/>'
            '<FRBRauthor href="#asker"/></FRBRItem>',
        ),
        ("<FRBRdate ", '<FRBRalias value="bijnaam" name="alias"/>'),
        ("</notes>", '<note eId="n_x"><p>los</p></note>'),
        ("<otherAnalysis ", '<otherReferences source="#x"><implicitReference for="#asker"/></otherReferences>'),
        ("<workflow ", '<workflow source="#x"><step date="2020-01-01" by="#x"/></workflow>'),
        ("<analysis ", '<analysis source="#reviewer_anna-1"><otherAnalysis source="#x"/></analysis>'),
        ("<debateBody ", "<coverPage><p>kaft</p></coverPage>"),
        ("</debate>", '<attachments><attachment><documentRef href="/x" showAs="x"/></attachment></attachments>'),
    ],
)
def test_others_may_add_what_akoma_ntoso_has(old: str, new: str) -> None:
    dossier = read(with_change(old, new + old))
    assert len(dossier.extras) == 1
    saved = write(dossier)
    assert read(saved) == dossier
    assert check(saved) == ()
    assert replace(dossier, extras=()) == DOSSIER


def test_namespaces_that_only_values_use_are_kept() -> None:
    xml = (
        '<proprietary source="#x" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema"><x:a xmlns:x="urn:x" xsi:type="xs:date">2020-01-01</x:a>'
        "</proprietary><proprietary "
    )
    saved = write(read(with_change("<proprietary ", xml)))
    assert check(saved) == ()
    assert _element(saved, "a").nsmap["xs"] == "http://www.w3.org/2001/XMLSchema"


def test_prefixes_of_attributes_are_kept() -> None:
    old = "<wqr:facts "
    data = with_change(
        old,
        f'{old}xmlns:archive="urn:archive" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" archive:box="7" archive:as="xs:date" ',
    ).replace(b"</wqr:source>", b'<e:e xmlns:e="urn:archive" e:box="8"/></wqr:source>')
    saved = write(read(data))
    assert check(saved) == ()
    assert b' archive:box="7"' in saved
    assert _element(saved, "facts").nsmap["xs"] == "http://www.w3.org/2001/XMLSchema"
    assert b'<e:e xmlns:e="urn:archive" e:box="8"/>' in saved
    assert b"ns0" not in saved
    assert read(saved) == read(data)
    assert write(read(saved)) == saved


@pytest.mark.parametrize(
    "doctype", ["<!DOCTYPE akomaNtoso>", '<!DOCTYPE akomaNtoso\nPUBLIC "-//Huis//DTD stuk//NL" "http://127.0.0.1:9/x">']
)
def test_a_document_type_that_is_only_named_is_kept_and_not_fetched(doctype: str) -> None:
    data = with_change("<akomaNtoso ", f"{doctype}<akomaNtoso ")
    dossier = read(data)
    assert replace(dossier, extras=()) == DOSSIER
    saved = write(dossier)
    assert saved.count(doctype.encode()) == 1
    assert read(saved) == dossier
    assert check(saved) == ()


@pytest.mark.parametrize("doctype", ["<!DOCTYPE a []>", "<!DOCTYPE a><a/>", "x"])
def test_what_is_no_document_type_alone_never_stands_before_the_root(doctype: str) -> None:
    dossier = replace(DOSSIER, extras=(Extra("document type", doctype),))
    assert b"<!DOCTYPE" not in write(dossier)
    assert read(write(dossier)) == dossier


def test_an_element_without_namespace_stays_without() -> None:
    saved = write(read(with_change("</wqr:source>", '<los xmlns=""><in/></los></wqr:source>')))
    assert _element(saved, "los").tag == "los"
    assert read(saved) == read(write(read(saved)))


def test_a_place_that_is_gone_comes_back() -> None:
    dossier = read(with_change("</wqr:assessment>", f"{FOREIGN}</wqr:assessment>"))
    without = replace(dossier, reviews=(replace(dossier.reviews[0], assessments=()), *dossier.reviews[1:]))
    waiting = read(write(without))
    assert waiting == without
    assert check(write(without)) == ()
    again = write(replace(waiting, reviews=dossier.reviews))
    assert _path(_element(again, "thing"))[-2] == "assessment"


@pytest.mark.parametrize("xml", ["", "geen xml", "<a", "<!DOCTYPE a><a/>", "\x00", "<a>\ud800</a>", "<a/><b/>"])
def test_an_extra_that_is_no_xml_is_kept_as_it_is(xml: str) -> None:
    dossier = replace(DOSSIER, extras=(Extra("meta", xml),))
    assert read(write(dossier)) == dossier
    assert check(write(dossier)) == ()


def test_ids_of_extras_are_not_given_out_again() -> None:
    data = with_change("</references>", '<TLCObject eId="q_2a-x" href="/x" showAs="x"/></references>')
    dossier = read(data.replace(b"q_2a-x", b"q_9"))
    renamed = replace(dossier.structure.questions[0], id="9")
    changed = replace(
        dossier,
        structure=replace(
            dossier.structure,
            questions=(renamed, *dossier.structure.questions[1:]),
            answers=(replace(dossier.structure.answers[0], declared_for=("9",)), dossier.structure.answers[1]),
        ),
        reviews=(),
    )
    assert check(write(changed)) == ()
    assert read(write(changed)) == changed


def test_ids_within_the_text_are_not_given_out_again_either() -> None:
    taken = "questions_1__dbsect_1__heading"
    dossier = replace(
        DOSSIER, extras=(Extra("references", f'<TLCTerm xmlns="{AKN}" eId="{taken}" href="/x" showAs=""/>'),)
    )
    saved = write(dossier)
    assert check(saved) == ()
    assert _element(saved, "heading").get("eId") == f"{taken}_1"


def test_our_own_attributes_win_over_kept_ones() -> None:
    dossier = replace(
        DOSSIER, extras=(Extra("facts", f'<wqr:attributes xmlns:wqr="{OWN}" title="anders" nieuw="1"/>'),)
    )
    facts = _element(write(dossier), "facts")
    assert (facts.get("title"), facts.get("nieuw")) == ("Bankjes in het park", "1")


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=40)
@given(dossiers(60), st.lists(st.sampled_from(("meta", "dossier", "source", "facts", "weg", "references")), max_size=4))
def test_extras_anywhere_come_back(dossier: Dossier, places: list[str]) -> None:
    base = f'<x:e xmlns:x="urn:x" xmlns="{AKN}" xmlns:wqr="{OWN}" n="{{}}"/>'
    extras = tuple(Extra(place, base.format(n)) for n, place in enumerate(sorted(places)))
    full = replace(dossier, extras=extras)
    data = write(full)
    assert read(data) == full
    assert write(read(data)) == data


def test_two_assessments_of_one_question_do_not_double_an_extra() -> None:
    dossier = read(with_change("</wqr:assessment>", f"{FOREIGN}</wqr:assessment>"))
    doubled = replace(ANNA, assessments=(*ANNA.assessments, ANNA.assessments[0]))
    assert len(read(write(replace(dossier, reviews=(doubled,)))).extras) == 1


def _element(data: bytes, name: str) -> etree._Element:
    return next(e for e in etree.fromstring(data).iter() if isinstance(e.tag, str) and etree.QName(e).localname == name)


def _path(element: etree._Element) -> list[str]:
    above = [etree.QName(e).localname for e in element.iterancestors()]
    return [*reversed(above), etree.QName(element).localname]


def _content(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False)


def _kinds(root: etree._Element) -> list[int]:
    """The number of the first element of each kind: of each row of names from the root down."""
    seen: dict[tuple[str, ...], int] = {}
    for number, element in enumerate(root.iter(etree.Element)):
        seen.setdefault(tuple(_path(element)), number)
    return list(seen.values())


EXAMPLE = resource("manual", "example-review.xml").read_bytes()
TEXTS = frozenset(
    {
        *("eol", "debateBody", "questions", "debateSection", "container", "question", "answer", "blockList", "item"),
        *("num", "p"),
    }
)
"""Elements of the text: an element of others within it would be part of the text, and is refused."""


@pytest.mark.parametrize("number", _kinds(etree.fromstring(EXAMPLE)))
def test_an_attribute_and_an_element_of_others_survive_in_every_kind_of_element(number: int) -> None:
    root = etree.fromstring(EXAMPLE)
    element = list(root.iter(etree.Element))[number]
    element.set("{urn:x}a", "waarde")
    if etree.QName(element).localname not in TEXTS:
        etree.SubElement(element, "{urn:x}deel").text = "nieuw"
    changed = etree.tostring(root)
    saved = write(read(changed))
    assert read(saved) == read(changed)
    assert write(read(saved)) == saved
    assert replace(read(saved), extras=()) == read(EXAMPLE)
    owner = next(e for e in etree.fromstring(saved).iter(etree.Element) if e.get("{urn:x}a") is not None)
    assert _path(owner) == _path(element)
    added = [d.text for d in etree.fromstring(saved).iter("{urn:x}deel")]
    assert added == [d.text for d in root.iter("{urn:x}deel")]


@pytest.mark.parametrize("remark", ["<!-- een opmerking van anderen -->", "<?anders doe dit?>"])
@pytest.mark.parametrize("place", sorted(PLACES))
def test_comments_and_instructions_of_others_stay_within_our_elements(place: str, remark: str) -> None:
    old, new = PLACES[place]
    if place == "otherAnalysis anna-1":
        old, new = "</wqr:review>", "</wqr:review>{}"
    dossier = read(with_change(old, new.format(remark)))
    assert replace(dossier, extras=()) == DOSSIER
    saved = write(dossier)
    assert saved.count(remark.encode()) == 1
    assert read(saved) == dossier
    assert write(read(saved)) == saved
    assert check(saved) == ()


@pytest.mark.parametrize("remark", ["<!-- x -->", "<?y z?>"])
def test_a_comment_within_the_original_alters_nothing(remark: str) -> None:
    text = GOOD.decode()
    at = text.index("</wqr:original>") - 9
    dossier = read((text[:at] + remark + text[at:]).encode())
    assert replace(dossier, extras=()) == DOSSIER
    assert remark.encode() in write(dossier)
    assert read(write(dossier)) == dossier
