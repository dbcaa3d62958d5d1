"""Documents that others made: what is read from them, and that a review leaves every byte of theirs as it was."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from annotator.app.files.opening import import_document, open_file
from annotator.app.files.saving import save
from annotator.app.resources import default_codebook
from annotator.core import edits as e
from annotator.core.codebook import Verdict
from annotator.core.review import Dossier, Reviewer
from annotator.core.source import Newline
from annotator.io.akn import check, holds_review, invalid, is_document, measures, read, read_foreign, write
from annotator.io.akn.names import akn, own
from annotator.io.errors import FileError
from tests.strategies.dossiers import reviews

FOLDER = Path(__file__).parents[2] / "fixtures" / "akn"
OTHERS = {path.stem.removeprefix("others-"): path.read_bytes() for path in sorted(FOLDER.glob("others-*.xml"))}
WITH_MARKUP = sorted(set(OTHERS) - {"none"})
NOW = "2026-03-04T05:06:07Z"
SPLICED = re.compile(
    rb"<(\w+)(?: xmlns(?::\w+)?=\"[^\"]*\")* source=\"#(?:annotator|reviewer_r\d)\"[^>]*>.*?</\1>\n(?! {6})", re.DOTALL
)
"""Our elements by the words of the documentation alone: what has our source, and the line feed after it."""


def opened(name: str) -> Dossier:
    return import_document(OTHERS[name], f"{name}.xml")


def reviewed(dossier: Dossier) -> Dossier:
    """With a verdict, evidence and a comment by one reviewer."""
    first = dossier.structure.judged[0].id
    begin = dossier.structure.answers[0].span if dossier.structure.answers else dossier.structure.questions[0].span
    started = e.StartReview(Reviewer("r1", "Åsa ✓ Ö"), NOW).apply(dossier)
    for edit in (
        e.SetVerdict("r1", first, Verdict.ANSWERED, NOW),
        e.SetComment("r1", first, "helder – ja\n\x07😀", NOW),
        e.AddEvidence("r1", first, begin.start, begin.end, NOW),
        e.AddCommitment("r1", "c1", "Ø", begin.start, begin.end, NOW),
    ):
        started = edit.apply(started)
    return started


def parts(dossier: Dossier) -> list[tuple[str, str | None, str | None, bool, str]]:
    text = dossier.source.text
    return [(q.id, q.label, q.parent, q.judged, text[q.body : q.span.end]) for q in dossier.structure.questions]


def replies(dossier: Dossier) -> list[tuple[tuple[str, ...], str]]:
    return [(a.declared_for, dossier.source.text[a.body : a.span.end]) for a in dossier.structure.answers]


def test_items_are_sub_questions_and_answers_name_their_questions() -> None:
    found = opened("3.0")
    assert parts(found) == [
        ("1", "1", None, True, "Hoeveel fietsen staan er op de kade?"),
        ("2", "2", None, False, "De kade is smal."),
        ("2a", "2a", "2", True, "Wordt ze breder?"),
        ("2b", "2b", "2", True, "Wanneer?"),
    ]
    assert replies(found) == [(("1",), "Twaalf."), (("2a", "2b"), "Ja, dat wordt\nin mei bekeken. ✓")]
    facts = found.facts
    assert (facts.title, facts.number, facts.language) == ("Fietsen op de kade", "17", "nl")
    assert (facts.asker, facts.minister) == ("Tine Beek", None), "an empty showAs states nothing"
    assert found.source.newline is Newline.CRLF


def test_a_speech_replies_and_lines_are_sub_questions() -> None:
    found = opened("CSD13")
    assert parts(found) == [
        ("1", "1", None, True, "When does the ferry leave?"),
        ("2", "2", None, True, "Who pays for it?"),
        ("q1", None, None, True, "Will there be a second ferry?"),
    ]
    assert replies(found) == [(("1",), "At nine."), (("2",), "The city does."), (("q1",), "We shall see in May.")]
    assert (found.facts.asker, found.facts.minister) == ("Member One", "The Minister")


def test_old_versions_prefixes_and_lists() -> None:
    french = opened("CSD03")
    assert french.source.text == "Où est l'arrêt ? Été comme hiver ?\n\nÀ côté de l'école.\n"
    assert replies(french) == [(("q1",), "À côté de l'école.")]
    german = opened("WD17")
    assert [(q.label, q.judged) for q in german.structure.questions] == [("1", True), ("2", True)]
    assert replies(german) == [(("1",), "Nein."), (("2",), "Sie wird geprüft.")]
    assert german.source.bom
    wells = opened("2.0")
    assert [q.id for q in wells.structure.judged] == ["a", "b"]
    assert [q.parent for q in wells.structure.judged] == ["q1", "q1"]
    assert [claims for claims, _ in replies(wells)] == [("a",), ("b",)]
    assert wells.facts.number is None, "nn is no number"


def test_where_the_markup_states_no_question_the_text_is_read() -> None:
    assert not read_foreign(OTHERS["none"], "x.xml").structure.questions
    found = opened("none")
    assert found.source.text.startswith("1. Hoe laat gaat de winkel open?\n2. Wie")
    assert replies(found) == [(("1",), "Om acht uur."), (("2",), "De buurvrouw.")]


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_every_other_byte_stays_and_the_review_comes_back(name: str) -> None:
    dossier = reviewed(opened(name))
    saved = write(dossier)
    _is_the_document_with_a_review(name, OTHERS[name], saved)
    assert read(saved) == dossier
    assert write(read(saved)) == saved
    assert check(saved) == ()


DTD = b'<!ENTITY secret "taken"><!ATTLIST akomaNtoso contains CDATA "taken"><!ELEMENT meta EMPTY>'
NAMED = (
    b"<!DOCTYPE akomaNtoso>",
    b'<!DOCTYPE akomaNtoso SYSTEM "%s">',
    b"<!DOCTYPE  akomaNtoso\n SYSTEM\t'%s' >\r\n",
    b'<!DOCTYPE akomaNtoso PUBLIC "-//Huis//DTD stuk//NL" "%s"><!-- > -->\n',
    b"<!DOCTYPE akomaNtoso SYSTEM '<akomaNtoso><debate><meta>'>",
)


def with_doctype(data: bytes, doctype: bytes) -> bytes:
    begin = data.index(b"<akomaNtoso") if b"<akomaNtoso" in data else data.index(b":akomaNtoso")
    begin = data.rindex(b"<", 0, begin + 1)
    return data[:begin] + doctype + data[begin:]


@pytest.mark.parametrize("doctype", NAMED)
@pytest.mark.parametrize("name", sorted(OTHERS))
def test_a_document_type_that_is_only_named_stays_and_is_not_fetched(
    name: str, doctype: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dtd = tmp_path / "x.dtd"
    dtd.write_bytes(DTD)
    doctype = doctype.replace(b"%s", str(dtd).encode())
    original = with_doctype(OTHERS[name], doctype)
    path = tmp_path / "x.xml"
    path.write_bytes(original)
    monkeypatch.chdir(tmp_path)
    opened_here = open_file(path).dossier
    assert opened_here.source.text == opened(name).source.text
    assert opened_here.structure == opened(name).structure
    dossier = reviewed(opened_here)
    saved = write(dossier)
    _is_the_document_with_a_review(name, original, saved)
    assert saved.count(doctype) == 1
    assert read(saved) == dossier
    assert read(saved).source.original == original
    assert write(read(saved)) == saved
    assert check(saved) == ()


@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE akomaNtoso [<!ENTITY a "b">]>',
        b'<!DOCTYPE akomaNtoso SYSTEM "x.dtd" [<!ENTITY a SYSTEM "/etc/passwd">]>',
        b"<!DOCTYPE akomaNtoso []>",
        b'<!DOCTYPE akomaNtoso><!DOCTYPE a [<!ENTITY a "b">]>',
        b'<!DOCTYPE akomaNtoso SYSTEM "x.dtd">\n<!-- twee -->\n<!DOCTYPE akomaNtoso>',
        b"<!DOCTYPE akomaNtoso SYSTEM>",
        b'<!DOCTYPE akomaNtoso "x.dtd">',
        b'<!DOCTYPE akomaNtoso SYSTEM "x.dtd>',
    ],
)
def test_a_document_type_with_more_than_a_name_is_refused(doctype: bytes) -> None:
    with pytest.raises(FileError, match="DOCTYPE"):
        read_foreign(with_doctype(OTHERS["3.0"], doctype), "x.xml")


def test_a_reference_that_only_its_document_type_explains_is_refused() -> None:
    data = with_doctype(OTHERS["3.0"], b'<!DOCTYPE akomaNtoso SYSTEM "x.dtd">').replace(b"</p>", b"&eacute;</p>", 1)
    with pytest.raises(FileError, match="well-formed"):
        read_foreign(data, "x.xml")


def test_opened_it_is_read_as_any_xml_and_kept_whole(tmp_path: Path) -> None:
    data = with_doctype(OTHERS["3.0"], b'<!DOCTYPE akomaNtoso SYSTEM "x.dtd">').replace(b"</p>", b"&eacute;</p>", 1)
    (tmp_path / "x.xml").write_bytes(data)
    source = open_file(tmp_path / "x.xml").dossier.source
    assert source.original == data
    assert source.reading != opened("3.0").source.reading
    assert "é" in source.text


def test_a_line_that_is_wrong_is_counted_with_those_of_the_document_type() -> None:
    with pytest.raises(FileError, match="line 4"):
        read_foreign(b'<!DOCTYPE akomaNtoso\nSYSTEM\n"x.dtd">\n<akomaNtoso><debate></akomaNtoso>', "x.xml")


def _is_the_document_with_a_review(name: str, original: bytes, saved: bytes) -> None:
    if name == "3.0":
        assert SPLICED.sub(b"", saved) == original
    elif name == "none":
        before, after = original.split(b"/>", 1)
        assert saved.startswith(before + b"><proprietary ")
        assert saved.endswith(b"</proprietary>\n</meta>" + after)
    else:
        begin = next(n for n, (old, new) in enumerate(zip(original, saved, strict=False)) if old != new)
        assert saved.endswith(original[begin:]) or saved.endswith(b"<" + original[begin:]), "one piece was put in"
    assert len(saved) > len(original)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=60)
@given(st.data(), st.sampled_from(sorted(OTHERS)), st.sampled_from(("", "utf-16", "utf-8-sig")))
def test_any_review_of_any_document_comes_back(data: st.DataObject, name: str, encoding: str) -> None:
    original = OTHERS[name]
    if encoding:
        declared = re.search(rb"encoding=[\"']([^\"']+)", original)
        text = original.decode(declared[1].decode() if declared else "utf-8-sig").removeprefix("\ufeff")
        text = text.replace(declared[1].decode(), encoding.removesuffix("-sig"), 1) if declared else text
        original = text.encode(encoding)
    base = import_document(original, "x.xml")
    people = [Reviewer("r1", "Anna"), Reviewer("r2", "Bé"), Reviewer("r3", "\u202e\x00")]
    work = tuple(data.draw(reviews(base.source.text, base.structure, default_codebook(), p)) for p in people)
    dossier = replace(base, reviews=work)
    saved = write(dossier)
    again = read(saved)
    assert again == dossier
    assert again.source.original == original
    assert write(again) == saved
    assert invalid(saved) == ()


def test_in_a_document_of_3_0_our_elements_stand_where_the_schema_wants_them() -> None:
    saved = write(reviewed(opened("3.0")))
    meta = next(etree.fromstring(saved).iter(akn("meta")))
    names = [etree.QName(c).localname for c in meta if isinstance(c.tag, str)]
    assert names == [
        *("identification", "lifecycle", "workflow", "analysis", "references", "references", "notes"),
        *("proprietary", "proprietary"),
    ]
    assert check(saved) == ()
    assert [str(one) for one in measures(saved)] == ["Checked by the official schema of Akoma Ntoso 3.0, strict."]


def test_an_identifier_that_the_document_has_is_not_given_out_again() -> None:
    saved = write(reviewed(opened("3.0")))
    assert saved.count(b'eId="role_reviewer"') == 1
    taken = OTHERS["3.0"].replace(b'eId="lid"', b'eId="reviewer_r1"')
    assert check(write(reviewed(import_document(taken, "x.xml")))) == ()


@pytest.mark.parametrize("name", ["CSD13", "CSD03", "WD17", "2.0", "none"])
def test_another_version_is_said_and_is_no_finding(name: str) -> None:
    saved = write(reviewed(opened(name)))
    said = [str(one) for one in measures(saved)]
    assert len(said) == 1
    assert "no official schema is here" in said[0]
    assert ("without a namespace" if name == "none" else name) in said[0]
    assert invalid(saved) == ()


def test_what_was_wrong_with_a_document_before_is_said_and_is_no_finding_of_ours() -> None:
    broken = OTHERS["3.0"].replace(b"name='vraag'", b"").replace(b'eId="a_2"', b'eId="a_1"')
    saved = write(reviewed(import_document(broken, "x.xml")))
    assert check(saved) == ()
    said = [str(one) for one in measures(saved)]
    assert said[1] == "The document around the review was not valid before the review came into it:"
    assert any("'name' is required" in one for one in said)


def test_what_is_wrong_with_our_part_of_a_valid_document_is_a_finding() -> None:
    saved = write(reviewed(opened("3.0"))).replace(b'<step date="2026', b'<step date="x2026')
    assert any("x2026" in str(one) for one in check(saved))


def test_a_document_that_others_changed_outside_its_text_keeps_its_review() -> None:
    dossier = reviewed(opened("3.0"))
    changed = write(dossier).replace(b'showAs="Tine Beek"', b'showAs="T. Beek"')
    again = read(changed)
    assert again.reviews == dossier.reviews
    assert b"T. Beek" in again.source.original
    assert write(again).count(b"T. Beek") == 1


def test_a_document_whose_text_was_changed_is_refused() -> None:
    changed = write(reviewed(opened("3.0"))).replace(b"Twaalf.", b"Dertien.")
    with pytest.raises(FileError, match="source text in this review was altered"):
        read(changed)


def test_a_review_goes_into_the_file_it_was_opened_from(tmp_path: Path) -> None:
    path = tmp_path / "vraag.xml"
    path.write_bytes(OTHERS["3.0"])
    first = open_file(path)
    assert (first.path, first.reviewed) == (path, False)
    assert save(reviewed(first.dossier), path).wrong == ()
    second = open_file(path)
    assert second.reviewed
    assert second.dossier == reviewed(first.dossier)
    assert SPLICED.sub(b"", path.read_bytes()) == OTHERS["3.0"]


def test_what_is_a_document_and_what_a_review() -> None:
    assert is_document(OTHERS["2.0"])
    assert not is_document(b"<html/>")
    assert not is_document(b"<akomaNtoso/>")
    assert not holds_review(OTHERS["3.0"])
    assert holds_review(write(reviewed(opened("3.0"))))


@pytest.mark.parametrize("data", [b"<html/>", b"<akomaNtoso/>", b"<akomaNtoso><act><meta/></act></akomaNtoso>", b"x"])
def test_what_holds_no_document_is_refused(data: bytes) -> None:
    with pytest.raises(FileError):
        read_foreign(data, "x.xml")


def test_the_example_of_the_design_opens_with_its_text(shared: Path) -> None:
    example = (shared / "reference" / "akn-example.xml").read_bytes()
    found = import_document(example, "akn-example.xml")
    sample = (shared / "samples" / "maatwerk-delokalisatie.txt").read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    assert found.source.text == sample
    claims = {a.label: a.declared_for for a in found.structure.answers}
    assert claims["3-5"] == ("3", "4", "5")
    assert [q.id for q in found.structure.judged][-2:] == ["8a", "8b"]
    saved = write(reviewed(found))
    assert SPLICED.sub(b"", saved) == example
    assert read(saved) == reviewed(found)
    assert own("dossier").encode().split(b"}")[0][1:] in saved
