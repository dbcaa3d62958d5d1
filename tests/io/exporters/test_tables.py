from __future__ import annotations

import io
import zipfile
from dataclasses import replace

from lxml import etree

from annotator.core.commitments import Link, LinkType
from annotator.io.exporters.tables import COMMITMENTS, FINDINGS, codebooks, commitments, findings
from annotator.io.exporters.xlsx import XlsxExporter
from tests.io.akn.examples import ANNA, DOSSIER
from tests.io.exporters.hostile import SETTING, hostile
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
    assert rows[0][0] == "codebook"
    assert len(rows) == 1 + len(small().codebook.reasons) + len(DOSSIER.codebook.reasons)


def test_no_cell_of_a_spreadsheet_is_a_formula_a_number_or_a_link() -> None:
    data = XlsxExporter().write([hostile(), small()], SETTING)
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        names = book.namelist()
        sheets = [etree.fromstring(book.read(n)) for n in names if n.startswith("xl/worksheets/sheet")]
        shared = etree.fromstring(book.read("xl/sharedStrings.xml"))
    assert len(sheets) == 3
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
        sheets = [etree.fromstring(book.read(f"xl/worksheets/sheet{n}.xml")) for n in (1, 2, 3)]
        workbook = etree.fromstring(book.read("xl/workbook.xml"))
    for sheet in sheets:
        setup, pane = sheet.find(f"{_CELLS}pageSetup"), sheet.find(f".//{_CELLS}pane")
        assert setup is not None
        assert pane is not None
        assert (setup.get("orientation"), setup.get("paperSize"), setup.get("fitToHeight")) == ("landscape", "9", "0")
        assert sheet.find(f".//{_CELLS}pageSetUpPr[@fitToPage='1']") is not None
        assert (pane.get("state"), pane.get("ySplit"), pane.get("xSplit")) == ("frozen", "1", None)
        assert sheet.find(f"{_CELLS}autoFilter") is not None
    titles = {name.text for name in workbook.iter(f"{_CELLS}definedName") if name.get("name") == "_xlnm.Print_Titles"}
    assert titles == {"Questions!$1:$1", "Commitments!$1:$1", "Codebook!$1:$1"}
