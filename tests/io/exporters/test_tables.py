from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from lxml import etree

from annotator.core.commitments import Link, LinkType
from annotator.core.edits import SetComment
from annotator.core.review import Dossier
from annotator.core.source import Source
from annotator.core.spans import Span
from annotator.core.structure import Question, Structure
from annotator.io.exporters.headings import HEADINGS
from annotator.io.exporters.tables import CODEBOOK as CODEBOOK_COLUMNS
from annotator.io.exporters.tables import COMMITMENTS, FINDINGS, codebooks, commitments, findings
from annotator.io.exporters.xlsx import XlsxExporter
from tests.io.akn.examples import ANNA, DOSSIER
from tests.io.exporters.hostile import SETTING, hostile
from tests.strategies.small import CODEBOOK, LATER
from tests.strategies.small import dossier as small

_CELLS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_a_commitment_without_question_has_a_row_of_its_own() -> None:
    alone = replace(ANNA.commitments[0], id="c9", links=(Link(LinkType.STATED_IN, "A2"),), summary="alone")
    dossier = replace(DOSSIER, reviews=(replace(ANNA, commitments=(*ANNA.commitments, alone)),))
    rows = [dict(zip(FINDINGS, row, strict=True)) for row in findings([dossier], SETTING)]
    assert len(rows) == len(dossier.structure.judged) + 1
    assert rows[-1]["question"] == rows[-1]["verdict"] == ""
    assert rows[-1]["answers"] == "A2"
    assert rows[-1]["commitments"].startswith("alone (")
    assert sum("alone" in row["commitments"] for row in rows) == 1


def test_a_row_says_where_the_evidence_stands() -> None:
    row = dict(zip(FINDINGS, next(findings([small()], SETTING)), strict=True))
    text = small().source.text
    start, end = (int(n) for n in row["evidence_places"].split("-"))
    assert text[start:end] == row["evidence"] == "Yes"
    assert row["addressed_by"] == "A1"


def test_the_register_of_commitments() -> None:
    rows = [dict(zip(COMMITMENTS, row, strict=True)) for row in commitments([small(), hostile()], SETTING)]
    assert [row["commitment"] for row in rows] == ["c1", "c2", "c1"]
    assert [row["overdue"] for row in rows] == ["no", "no", "yes"]
    assert rows[0]["questions"] == "1.1"
    assert rows[1]["other_links"] == "depends_on c1"
    assert rows[0]["history"] == "2026-11-24T10:00:00Z, open, r1"


def test_each_codebook_is_listed_once() -> None:
    rows = list(codebooks([small(), hostile(), DOSSIER], SETTING))
    assert {len(row) for row in rows} == {len(CODEBOOK_COLUMNS)}
    assert len(rows) == len(small().codebook.reasons) + len(DOSSIER.codebook.reasons)


def test_no_cell_of_a_spreadsheet_is_a_formula_a_number_or_a_link() -> None:
    data = XlsxExporter().write([hostile(), small()], SETTING)
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        names = book.namelist()
        sheets = [etree.fromstring(book.read(n)) for n in names if n.startswith("xl/worksheets/sheet")]
        shared = etree.fromstring(book.read("xl/sharedStrings.xml"))
    assert len(sheets) == 4
    assert not any("hyperlink" in n.lower() or "externalLink" in n for n in names)
    for sheet in sheets:
        assert not list(sheet.iter(f"{_CELLS}f", f"{_CELLS}hyperlink"))
        assert {cell.get("t") for cell in sheet.iter(f"{_CELLS}c") if len(cell)} == {"s"}
    strings = ["".join(s.itertext()) for s in shared.iter(f"{_CELLS}si")]
    assert any(s.startswith("'=HYPERLINK") for s in strings)
    assert not [s for s in strings if s[:1] in set("=+-@\t\r\n")]


def test_a_very_long_cell_is_cut_where_the_format_ends() -> None:
    long = replace(small(), facts=replace(small().facts, title="x" * 40_000))
    with zipfile.ZipFile(io.BytesIO(XlsxExporter().write([long], SETTING))) as book:
        assert b"x" * 32_767 in book.read("xl/sharedStrings.xml")
        assert b"x" * 32_768 not in book.read("xl/sharedStrings.xml")


def test_a_sheet_prints_across_one_page_under_a_repeated_header() -> None:
    data = XlsxExporter().write([small()], SETTING)
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheets = [etree.fromstring(book.read(f"xl/worksheets/sheet{n}.xml")) for n in (1, 2, 3, 4)]
        workbook = etree.fromstring(book.read("xl/workbook.xml"))
    for sheet in sheets:
        setup, pane = sheet.find(f"{_CELLS}pageSetup"), sheet.find(f".//{_CELLS}pane")
        assert setup is not None
        assert pane is not None
        assert (setup.get("orientation"), setup.get("paperSize"), setup.get("fitToHeight")) == ("landscape", "9", "0")
        assert sheet.find(f".//{_CELLS}pageSetUpPr[@fitToPage='1']") is not None
        assert (pane.get("state"), pane.get("ySplit"), pane.get("xSplit")) == ("frozen", "1", None)
        assert sheet.find(f"{_CELLS}autoFilter") is not None
    printed = [name.text for name in workbook.iter(f"{_CELLS}definedName") if name.get("name") == "_xlnm.Print_Area"]
    assert len(printed) == 4
    titles = {name.text for name in workbook.iter(f"{_CELLS}definedName") if name.get("name") == "_xlnm.Print_Titles"}
    assert titles == {"Questions!$1:$1", "Commitments!$1:$1", "Codebook!$1:$1", "Ids!$1:$1"}


def test_a_print_of_the_questions_is_legible_and_loses_no_column_of_the_sheet() -> None:
    with zipfile.ZipFile(io.BytesIO(XlsxExporter().write([small()], SETTING))) as book:
        sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        strings = ["".join(s.itertext()) for s in etree.fromstring(book.read("xl/sharedStrings.xml"))]
        workbook = etree.fromstring(book.read("xl/workbook.xml"))
    head = [
        strings[int(cell.findtext(f"{_CELLS}v") or "")] for cell in sheet.findall(f".//{_CELLS}row[@r='1']/{_CELLS}c")
    ]
    assert sorted(head) == sorted(HEADINGS[column] for column in FINDINGS)
    names = workbook.iter(f"{_CELLS}definedName")
    area = next(n.text for n in names if n.get("name") == "_xlnm.Print_Area" and n.get("localSheetId") == "0") or ""
    last = area.split("$")[-2]  # Questions!$A$1:$K$9
    shown = head[: ord(last[0]) - ord("A") + 1]
    assert {"Question", "Text of the question", "Reviewer", "Verdict", "Reason", "Evidence", "Comment"} <= set(shown)
    widths: dict[int, float] = {}
    for column in sheet.iter(f"{_CELLS}col"):
        for place in range(int(column.get("min", "")), int(column.get("max", "")) + 1):
            widths[place] = float(column.get("width", ""))
    assert sum(widths[n + 1] for n in range(len(shown))) < 240  # a sheet of A4 has room for 130 of them in full size


def test_a_row_is_as_high_as_its_text() -> None:
    def heights(comment: str) -> list[float]:
        told = SetComment("r1", "1", comment, LATER).apply(small())
        with zipfile.ZipFile(io.BytesIO(XlsxExporter().write([told], SETTING))) as book:
            sheet = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        return [float(row.get("ht", "15")) for row in sheet.iter(f"{_CELLS}row")]

    brief, long = heights("no"), heights("far from enough " * 20)
    assert long[1] > 5 * brief[1]
    assert long[2:] == brief[2:]
    assert max(heights("word\n" * 5_000)) < 409  # what the format allows


def test_a_divided_word_of_a_question_is_whole() -> None:
    text = "1. Is de samen-\nwerking goed?\n\n1. Ja.\n"
    asked = Question("1", Span(0, 29), 3, "1")
    dossier = Dossier(Source(text, text.encode(), "a.txt"), CODEBOOK, structure=Structure((asked,), ()))
    row = dict(zip(FINDINGS, next(findings([dossier], SETTING)), strict=True))
    assert row["question_text"] == "Is de samenwerking goed?"


def cells(data: bytes, number: int) -> list[list[str]]:
    """The rows of a sheet, as another program reads them: the shared strings by their places."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        strings = ["".join(s.itertext()) for s in etree.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    return [
        [strings[int(cell.findtext(f"{_CELLS}v") or "")] if len(cell) else "" for cell in row]
        for row in sheet.iter(f"{_CELLS}row")
    ]


def test_headings_and_values_are_for_people_and_the_last_sheet_has_the_ids() -> None:
    data = XlsxExporter().write([small()], replace(SETTING, language="nl"))
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheets = [s.get("name") for s in etree.fromstring(book.read("xl/workbook.xml")).iter(f"{_CELLS}sheet")]
    assert sheets == ["Vragen", "Toezeggingen", "Codeboek", "Ids"]
    head, *rows = cells(data, 1)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert "deels beantwoord" in {row["Oordeel"] for row in found if row["Vraag"] == "2b"}
    assert "in uitvoering" in {row["Stand van de beoordeling"] for row in found}
    head, *rows = cells(data, 2)
    promise = dict(zip(head, rows[1], strict=True))
    assert promise["Te laat"] == "nee"
    assert promise["Andere verbanden"] == "hangt af van c1"
    ids = {(where, here): elsewhere for where, here, elsewhere in cells(data, 4)}
    assert ids["Vragen", "Oordeel"] == "verdict"
    assert ids["Oordeel", "deels beantwoord"] == "partial"
    known = {*FINDINGS, *COMMITMENTS, *CODEBOOK_COLUMNS}
    assert known <= set(ids.values()), "each column has its id"
