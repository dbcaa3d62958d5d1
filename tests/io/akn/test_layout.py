"""What a reader without this program finds in the file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from annotator.core.review import Dossier
from annotator.core.source import Facts, Source
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.akn import read, write
from annotator.io.akn.names import OWN
from tests.io.akn.examples import CODEBOOK, DOSSIER, TEXT

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0", "w": OWN}


def tree(dossier: Dossier = DOSSIER) -> etree._Element:
    return etree.fromstring(write(dossier))


def found(root: etree._Element, path: str) -> list[str]:
    result = root.xpath(path, namespaces=NS)
    assert isinstance(result, list)
    return [str(one) for one in result]


def words(root: etree._Element, path: str) -> list[str]:
    elements = root.xpath(path, namespaces=NS)
    assert isinstance(elements, list)
    return ["".join(e.itertext()).strip() for e in elements if isinstance(e, etree._Element)]


def in_order(text: str, kinds: str) -> Dossier:
    """A dossier in which each line of `text` is a question ("q"), an answer ("a") or neither (" ")."""
    questions, answers, start = [], [], 0
    for line, kind in zip(text.splitlines(keepends=True), kinds, strict=True):
        span = Span(start, start + len(line.rstrip()))
        if kind == "q":
            questions.append(Question(f"q{start}", span, span.start))
        elif kind == "a":
            answers.append(Answer(f"A{start}", span, span.start))
        start += len(line)
    return Dossier(Source(text, b"", "x"), CODEBOOK, structure=Structure(tuple(questions), tuple(answers)))


def test_questions_stand_before_answers_with_heading_and_preamble() -> None:
    root = tree()
    assert found(root, "//a:debateSection/@name") == ["writtenQuestion", "writtenAnswer"]
    assert words(root, "//a:heading") == ["Bankjes in het park"]
    assert words(root, "//a:container[@name='preamble']/a:p") == ["Op de kaart staan er tien."]
    assert words(root, "//a:container[@name='between']/a:p") == ["Antwoord", "De minister"]
    assert found(root, "//a:debateBody/@xml:space") == ["preserve"]


def test_a_sub_question_is_an_item_of_its_parent() -> None:
    root = tree()
    assert found(root, "//a:question[@refersTo='#q_2']/a:blockList/a:item/@refersTo") == ["#q_2a", "#q_2b"]
    assert found(root, "//a:item/@eId") == [
        "questions_1__dbsect_1__question_2__list_1__item_a",
        "questions_1__dbsect_1__question_2__list_1__item_b",
    ]
    assert words(root, "//a:item/a:num") == ["a)", "b)"]


def test_a_joint_answer_refers_to_all_that_it_claims() -> None:
    assert found(tree(), "//a:answer/@refersTo") == ["#q_1", "#q_2a #q_2b"]


def test_who_speaks_is_said_though_unknown() -> None:
    root = tree()
    assert set(found(root, "//a:question/@by")) == {"#asker"}
    assert found(root, "//a:TLCPerson[@eId='asker']/@showAs") == ["unknown (not stated in the source)"]
    known = tree(replace(DOSSIER, facts=Facts(asker="An Vrager", minister="De Minister")))
    assert found(known, "//a:TLCPerson[@eId='asker']/@showAs") == ["An Vrager"]
    assert found(known, "//a:TLCPerson[@eId='minister']/@showAs") == ["De Minister"]


def test_every_reference_within_the_file_leads_somewhere() -> None:
    root = tree()
    targets = set(found(root, "//@eId"))
    uses = [word for value in found(root, "//@*") for word in value.split() if word.startswith("#")]
    assert len(uses) > 30
    assert {use.removeprefix("#") for use in uses} <= targets


def test_sections_follow_the_order_of_the_text() -> None:
    dossier = in_order("v1\na1\nv2\nv3\ntussen\na2\n", "qaqq a")
    root = tree(dossier)
    assert found(root, "//a:debateSection/@name") == [
        "writtenQuestion",
        "writtenAnswer",
        "writtenQuestion",
        "writtenAnswer",
    ]
    assert words(root, "//a:debateSection[3]/*") == ["v2", "v3", "tussen"]
    assert read(write(dossier)) == dossier


@pytest.mark.parametrize("kinds", ["   ", "aaa", " a ", "q a"])
def test_layouts_without_questions_or_answers(kinds: str) -> None:
    dossier = in_order("een\ntwee\ndrie", kinds)
    assert read(write(dossier)) == dossier


def test_no_text_at_all() -> None:
    dossier = Dossier(Source("", b"", "x"), CODEBOOK)
    assert read(write(dossier)) == dossier


def test_questions_under_one_heading_are_one_element() -> None:
    span = Span(0, 17)
    questions = tuple(Question(str(n), span, body, str(n)) for n, body in ((2, 13), (3, 13), (4, 9)))
    text = "Vraag 2 t/m 4 hoe\nen a) zo"
    below = Question("4a", Span(18, 26), 18, parent="4")
    dossier = Dossier(Source(text, b"", "x"), CODEBOOK, structure=Structure((*questions, below)))
    root = tree(dossier)
    assert found(root, "//a:question/@refersTo") == ["#q_2 #q_3 #q_4", "#q_4a"]
    assert found(root, "//a:TLCObject/@w:body") == ["9"]
    assert found(root, "//a:TLCObject/@w:parent") == ["4"]
    assert read(write(dossier)) == dossier


def test_text_between_parent_and_child_keeps_them_apart() -> None:
    text = "8. stam\n\ntussenkop\n\na) kind\nb) kind"
    stem = Question("8", Span(0, 7), 3, "8", judged=False)
    first = Question("8a", Span(20, 27), 23, "8a", "8")
    second = Question("8b", Span(28, 35), 31, "8b", "8")
    dossier = Dossier(Source(text, b"", "x"), CODEBOOK, structure=Structure((stem, first, second)))
    root = tree(dossier)
    assert found(root, "//a:item/@refersTo") == []
    assert found(root, "//a:TLCObject/@w:parent") == ["8", "8"]
    assert read(write(dossier)) == dossier


@pytest.mark.parametrize("title", [Span(0, 0), Span(3, 8), Span(0, 21), Span(21, 47), Span(0, len(TEXT))])
def test_a_title_that_is_no_heading_is_still_known(title: Span) -> None:
    dossier = replace(DOSSIER, structure=replace(DOSSIER.structure, title=title))
    root = tree(dossier)
    assert found(root, "//a:heading") == []
    assert found(root, "//a:debateBody/@w:titleEnd") == [str(title.end)]
    assert read(write(dossier)) == dossier


def test_identification_holds_what_is_known() -> None:
    facts = Facts(language="nl", number="12/3 (a)", date_asked="2018-02-15", date_answered="2018-03-20")
    root = tree(replace(DOSSIER, facts=facts))
    uri = "/akn/zz/debate/written-question/2018-02-15/12-3-a"
    assert found(root, "//a:FRBRWork/a:FRBRuri/@value") == [uri]
    assert found(root, "//a:FRBRExpression/a:FRBRthis/@value") == [f"{uri}/nld@2018-03-20/!main"]
    assert found(root, "//a:FRBRManifestation/a:FRBRthis/@value") == [
        f"{uri}/nld@2018-03-20/annotator/2026-03-04/!main.xml"
    ]
    assert found(root, "//a:FRBRnumber/@value") == ["12-3-a"]
    assert found(root, "//a:FRBRdate/@date") == ["2018-02-15", "2018-03-20", "2026-03-04"]
    assert found(root, "//a:eventRef/@date") == ["2018-02-15", "2018-03-20"]


@pytest.mark.parametrize("facts", [Facts(), Facts(language="xx", number="?", date_asked="gisteren", date_answered="")])
def test_identification_guesses_nothing(facts: Facts) -> None:
    root = tree(Dossier(DOSSIER.source, CODEBOOK, facts))
    number = f"nn-{DOSSIER.id[:12]}"
    assert found(root, "//a:FRBRWork/a:FRBRuri/@value") == [f"/akn/zz/debate/written-question/0001-01-01/{number}"]
    assert found(root, "//a:FRBRlanguage/@language") == ["und"]
    assert set(found(root, "//a:FRBRdate/@name")) == {"unknown"}
    assert found(root, "//a:lifecycle") == []
    days = dict.fromkeys(("date_asked", "date_answered"))
    assert read(write(Dossier(DOSSIER.source, CODEBOOK, facts))).facts == replace(facts, **days)


@pytest.mark.parametrize("missing", ["identification", "FRBRExpression"])
def test_identification_is_made_anew_where_it_is_missing(missing: str) -> None:
    root = tree()
    for element in root.findall(f".//a:{missing}", NS):
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    assert write(read(etree.tostring(root))) == write(DOSSIER)


def test_comments_are_notes_of_the_reviewer() -> None:
    root = tree()
    notes = "//a:notes[@source='#reviewer_anna-1']/a:note"
    assert words(root, f"{notes}/a:p") == ["vaagen laat", "in het oog houden", "vreemd"]
    assert found(root, f"{notes}[1]/@placementBase") == ["#questions_1__dbsect_1__question_2__list_1__item_a"]
    assert found(root, "//a:notes[@source='#reviewer_bert']") == []


def test_a_passage_has_its_words_and_its_place() -> None:
    root = tree()
    place = "//w:assessment[@question='1']/w:passage"
    start, end = int(found(root, f"{place}/@start")[0]), int(found(root, f"{place}/@end")[0])
    assert TEXT[start:end] == "Twaalf"
    assert words(root, f"{place}/w:exact") == ["Twaalf"]
    assert found(root, f"{place}/@in") == ["#questions_1__dbsect_2__answer_1"]


def test_the_history_is_a_workflow() -> None:
    assert found(tree(), "//a:workflow[@source='#reviewer_anna-1']/a:step/@refersTo") == [
        "#event_review_in_progress",
        "#event_review_complete",
    ]
