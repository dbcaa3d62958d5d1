"""The record of a day in Akoma Ntoso: each section with questions is a document, with the facts stated of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.app.batch import local
from annotator.app.errors import AppError
from annotator.app.files.opening import documents_in, open_bytes, open_review
from annotator.app.restructuring import found_anew
from annotator.app.workspace.importing import import_into, sources
from annotator.app.workspace.refreshing import Workspace
from annotator.app.workspace.searching import Wanted, rows
from annotator.io.akn import check

META = """<meta><identification source="#s">
<FRBRWork><FRBRdate date="2020-09-15" name="generation"/><FRBRnumber value="8"/></FRBRWork>
<FRBRExpression><FRBRdate date="2020-09-15" name="generation"/><FRBRlanguage language="eng"/></FRBRExpression>
<FRBRManifestation><FRBRdate date="2021-01-01" name="generation"/></FRBRManifestation></identification><references>
<TLCPerson eId="a" href="/a" showAs="Ann Asker"/><TLCPerson eId="b" href="/b" showAs="Bob Asker"/>
<TLCPerson eId="m" href="/m" showAs="Mary Minister"/><TLCRole eId="health" href="/h" showAs="Minister for Health"/>
<TLCRole eId="roads" href="/r" showAs="Minister for Roads"/></references></meta>
<preface><p><docTitle>Volume 8</docTitle></p></preface>"""
BEDS = """<debateSection><heading>Hospital beds</heading>
<question by="#a" to="#health"><p>101. How many beds are there?</p><p>And when will there be more?</p></question>
<speech by="#m" as="#health"><p>There are 40.</p></speech></debateSection>"""
BRIDGES = """<debateSection><heading>Bridges</heading><docNumber>B-17</docNumber>
<docDate date="2020-09-01" name="tabled">1 September</docDate>
<question by="#b" to="#roads"><p>102. Who pays?</p></question>
<speech as="#roads"><p>The county.</p></speech></debateSection>"""
SILENT = """<debateSection><heading>Ferries</heading>
<question by="#nobody" to="#roads"><from>Carl Asker:</from><p>103. When?</p></question></debateSection>"""


def day(*sections: str) -> bytes:
    within = f"<debateSection><heading>Written answers</heading>{''.join(sections)}</debateSection>"
    start = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="writtens">'
    return f"{start}{META}<debateBody>{within}</debateBody></debate></akomaNtoso>".encode()


WHOLE = day(BEDS, BRIDGES, SILENT)


def test_each_section_with_questions_is_a_document_with_its_own_facts() -> None:
    whole = open_bytes(WHOLE, Path("day.xml"))
    assert [(d.number, d.questions, d.answers) for d in whole.documents] == [(1, 1, 1), (2, 1, 1), (3, 1, 0)]
    assert [whole.dossier.source.text[d.span.start : d.span.end].split("\n")[0] for d in whole.documents] == [
        "Hospital beds", "Bridges", "Ferries",
    ]  # fmt: skip
    facts = [one.dossier.facts for _, one in documents_in(WHOLE, Path("day.xml"))]
    assert [one.title for one in facts] == ["Hospital beds", "Bridges", "Ferries"]
    assert [one.number for one in facts] == ["101", "B-17", "103"]
    assert [one.asker for one in facts] == ["Ann Asker", "Bob Asker", "Carl Asker"]
    assert [one.minister for one in facts] == ["Mary Minister", "Minister for Roads", "Minister for Roads"]
    assert [one.date_asked for one in facts] == [None, "2020-09-01", None]
    assert [one.date_answered for one in facts] == ["2020-09-15", "2020-09-15", None]
    assert {one.language for one in facts} == {"en"}


def test_the_whole_day_has_no_facts_of_its_first_question() -> None:
    facts = open_bytes(WHOLE, Path("day.xml")).dossier.facts
    assert (facts.title, facts.number, facts.asker, facts.minister) == ("Volume 8", "8", None, None)


def test_one_document_is_a_review_of_its_own_that_opens_again(tmp_path: Path) -> None:
    source, target = tmp_path / "day.xml", tmp_path / "two.xml"
    source.write_bytes(WHOLE)
    assert main(["import", str(source), "--document", "2", "-o", str(target)]) == 0
    made = open_review(target)
    assert [(q.label, made.source.text[q.body : q.span.end]) for q in made.structure.questions] == [
        ("102", "Who pays?")
    ]
    assert [made.source.text[a.body : a.span.end] for a in made.structure.answers] == ["The county."]
    assert made.source.original == WHOLE
    assert check(target.read_bytes()) == ()
    assert found_anew(made).structure == made.structure


@pytest.mark.parametrize(("data", "number"), [(WHOLE, 4), (WHOLE, 0), (day(BEDS), 2)])
def test_a_number_that_no_document_has_is_refused(data: bytes, number: int) -> None:
    with pytest.raises(AppError, match=f"holds no document {number}"):
        open_bytes(data, Path("day.xml"), number)


def test_a_number_for_a_review_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "one.xml"
    (tmp_path / "day.xml").write_bytes(WHOLE)
    main(["import", str(tmp_path / "day.xml"), "--document", "1", "-o", str(target)])
    with pytest.raises(AppError, match="one document"):
        open_bytes(target.read_bytes(), target, 1)


def test_a_section_alone_is_no_bulletin_and_its_heading_is_its_title() -> None:
    (found,) = documents_in(day(BEDS), Path("one.xml"))
    assert found[0] == 0
    assert not found[1].documents


def test_a_folder_lists_the_day_as_one_row_and_imports_each(tmp_path: Path) -> None:
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "day.xml").write_bytes(WHOLE)
    workspace = Workspace([folder], None, tmp_path / "cache")
    list(workspace.refresh())
    assert [row.documents for row in rows(workspace.index.connection, Wanted())] == [3]
    reports = list(import_into(list(sources([folder])), folder, local(1)))
    assert sorted(report.target.name for report in reports if report.target) == ["day-1.xml", "day-2.xml", "day-3.xml"]
    list(workspace.refresh())
    found = rows(workspace.index.connection, Wanted())
    assert sorted(row.minister for row in found if row.documents == 1) == [
        "Mary Minister", "Minister for Roads", "Minister for Roads",
    ]  # fmt: skip
    workspace.close()
