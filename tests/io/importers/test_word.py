from __future__ import annotations

import io

import docx as python_docx
import pytest

from annotator.core.source import Lack
from annotator.io.errors import FileError
from annotator.io.importers import read_document, read_source
from tests.io.importers.packages import W, archive, docx, item, level, p, relationships


def text_of(data: bytes) -> str:
    return read_source(data, "vraag.docx").text


def numbered(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{nums}'


def test_a_file_that_python_docx_wrote_is_read_whatever_it_is_called() -> None:
    document = python_docx.Document()
    document.add_heading("Bruggen in Oeverdaele", 1)
    document.add_paragraph("Hoeveel bruggen zijn er?", style="List Number")
    document.add_paragraph("Welke zijn stuk?", style="List Number")
    table = document.add_table(rows=2, cols=2)
    for row, words in zip(table.rows, (("brug", "jaar"), ("Noord", "1992")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    file = io.BytesIO()
    document.save(file)
    for name in ("vraag.docx", "vraag.doc", "vraag.txt", "zonder"):
        source = read_source(file.getvalue(), name)
        assert source.text.split("\n") == [
            "Bruggen in Oeverdaele",
            "1.\tHoeveel bruggen zijn er?",
            "2.\tWelke zijn stuk?",
            "",
            "brug\tjaar",
            "Noord\t1992",
        ]
        assert (source.reading, source.file_name, source.original) == ("docx/3", name, file.getvalue())


def test_numbers_and_letters_of_lists_are_counted_as_word_counts_them() -> None:
    levels = numbered(
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "%2)"),
        level(2, "lowerRoman", "(%3)"),
        level(3, "bullet", "\uf0b7"),
    )
    body = "".join(
        [
            item("een", 1),
            item("a", 1, 1),
            item("b", 1, 1),
            p("tussen"),
            item("twee", 1),
            item("weer a", 1, 1),
            item("i", 1, 2),
            item("ii", 1, 2),
            item("punt", 1, 3),
        ]
    )
    assert text_of(docx(body, numbering=levels)).split("\n") == [
        "1.\teen", "a)\ta", "b)\tb", "tussen", "2.\ttwee", "a)\tweer a", "(i)\ti", "(ii)\tii", "•\tpunt",
    ]  # fmt: skip


def test_lists_start_go_on_and_begin_anew_where_word_says_so() -> None:
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/>'
        "</w:lvlOverride></w:num>"
    )
    data = docx(
        item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1),
        numbering=numbered(level(0, "decimal", "Vraag %1:", start=4), nums=nums),
    )
    assert text_of(data).split("\n") == ["Vraag 4:\ta", "Vraag 5:\tb", "Vraag 8:\tc", "Vraag 9:\td", "Vraag 10:\te"]


def test_a_level_may_print_the_numbers_above_it_go_on_under_another_and_be_set_in_digits() -> None:
    levels = numbered(
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%1.%2", more="<w:isLgl/>"),
        level(2, "upperLetter", "%3", more='<w:lvlRestart w:val="0"/><w:suff w:val="space"/>'),
        level(3, "none", ""),
    )
    body = "".join([item("a", 1), item("b", 1, 1), item("c", 1, 2), item("d", 1), item("e", 1, 1), item("f", 1, 2)])
    assert text_of(docx(body + item("g", 1, 3), numbering=levels)).split("\n") == [
        "I.\ta", "1.1\tb", "A c", "II.\td", "2.1\te", "B f", "g",
    ]  # fmt: skip


def test_a_style_brings_its_list_and_a_paragraph_can_be_taken_out_of_it() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Basis"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Vraag"><w:basedOn w:val="Basis"/></w:style>'
    )
    out = '<w:pStyle w:val="Vraag"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    body = p("een", '<w:pStyle w:val="Vraag"/>') + p("geen", out) + p("twee", '<w:pStyle w:val="Vraag"/>')
    assert text_of(docx(body, styles=styles, numbering=numbered(level(0, "decimal", "%1.")))) == (
        "1.\teen\ngeen\n2.\ttwee"
    )


def test_a_list_may_stand_for_a_style_of_lists() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1">{level(0, "decimal", "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    )
    assert text_of(docx(item("a", 1) + item("b", 1), styles=styles, numbering=numbering)) == "1)\ta\n2)\tb"


def test_circles_of_styles_and_lists_that_are_not_there_do_no_harm() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    )
    assert text_of(docx(p("x", '<w:pStyle w:val="A"/>') + item("y", 77), styles=styles)) == "x\ny"


def test_paragraphs_are_set_apart_where_word_prints_a_distance() -> None:
    wide = '<w:spacing w:after="200"/>'
    close = wide + "<w:contextualSpacing/>"
    body = p("a", wide) + p("b") + p("c") + p() + p("d", close) + p("e", close)
    assert text_of(docx(body)) == "a\n\nb\nc\n\nd\ne"


def test_rows_are_lines_and_cells_are_separated_by_tabs() -> None:
    def row(*cells: str, merged: str = "") -> str:
        inner = "".join(f"<w:tc><w:tcPr>{merged if i == 0 else ''}</w:tcPr>{c}</w:tc>" for i, c in enumerate(cells))
        return f"<w:tr>{inner}</w:tr>"

    body = "<w:tbl>{}</w:tbl>".format(
        row(p("brug"), p("jaar"), p("prijs"))
        + row(p("Noord"), p(), p("3<w:br/>".replace("<w:br/>", "")))
        + row(p("een") + p("twee"), p("3"), p("4"), p("5"))
    )
    assert text_of(docx(p("boven") + body + p("onder"))).split("\n") == [
        "boven", "brug\tjaar\tprijs", "Noord\t\t3", "een twee\t3\t4\t5", "onder",
    ]  # fmt: skip


def test_a_row_with_whole_paragraphs_beside_each_other_gives_each_a_line() -> None:
    cells = "".join(f"<w:tc>{content}</w:tc>" for content in (p("1."), p("Hoeveel?") + p("Antwoord") + p("Vier.")))
    nested = f"<w:tbl><w:tr><w:tc><w:tbl><w:tr>{cells}</w:tr></w:tbl></w:tc></w:tr></w:tbl>"
    assert text_of(docx(nested)) == "1.\nHoeveel?\nAntwoord\nVier."


def test_notes_follow_the_text_as_furniture_with_raised_marks() -> None:
    def reference(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = (
        f"<w:p><w:r><w:t>Vraag 1</w:t></w:r>{reference('footnote', 7)}</w:p>"
        f"<w:p><w:r><w:t>Klopt dat?</w:t></w:r>{reference('endnote', 2)}{reference('footnote', 3)}</w:p>"
    )
    footnotes = f'<w:footnote w:id="3">{p("Tweede.")}</w:footnote><w:footnote w:id="7">{p("Eerste.")}</w:footnote>'
    source = read_source(docx(body, footnotes=footnotes, endnotes=f'<w:endnote w:id="2">{p("Eind.")}</w:endnote>'), "x")
    assert source.text == "Vraag 1¹\nKlopt dat?ⁱ²\n\n¹ Eerste.\n\n² Tweede.\n\nⁱ Eind."
    assert [span.of(source.text) for span in source.furniture] == ["¹ Eerste.", "² Tweede.", "ⁱ Eind."]


def test_a_note_with_a_mark_of_its_own_is_not_counted() -> None:
    body = (
        '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
        '<w:r><w:t>b</w:t><w:footnoteReference w:id="2"/><w:footnoteReference w:id="99"/></w:r></w:p>'
    )
    footnotes = "".join(f'<w:footnote w:id="{i}">{p(f"noot {i}")}</w:footnote>' for i in (1, 2))
    assert text_of(docx(body, footnotes=footnotes)) == "a*b¹\n\nnoot 1\n\n¹ noot 2"


def test_heads_and_feet_are_furniture_after_the_text() -> None:
    source = read_source(docx(p("tekst"), header=p("Gemeente Oeverdaele"), footer=p("Pagina 1")), "x")
    assert source.text == "tekst\n\nGemeente Oeverdaele\n\nPagina 1"
    assert [span.of(source.text) for span in source.furniture] == ["Gemeente Oeverdaele", "Pagina 1"]


def test_tracked_changes_count_as_accepted() -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>De brug </w:t></w:r><w:del><w:r><w:delText>was</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>is</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t xml:space='preserve'> oud</w:t></w:r></w:moveTo></w:p>"
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>sa</w:t></w:r></w:p><w:p><w:r><w:t>men</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{p('weg')}</w:tc></w:tr><w:tr><w:tc>{p('blijft')}</w:tc></w:tr></w:tbl>"
    )
    assert text_of(docx(body)) == "De brug is oud\nsamen\nblijft"


def test_of_a_field_the_result_is_read() -> None:
    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inner = f"{field('begin')}<w:r><w:t>binnen</w:t></w:r>{field('end')}"
    body = (
        f"<w:p>{field('begin')}<w:r><w:instrText>IF</w:instrText></w:r>{inner}<w:r><w:t>nee</w:t></w:r>"
        f"{field('separate')}<w:r><w:t>16 mei</w:t></w:r>{field('end')}"
        "<w:fldSimple w:instr='DATE'><w:r><w:t> 2024</w:t></w:r></w:fldSimple></w:p>"
    )
    assert text_of(docx(body)) == "16 mei 2024"


def test_a_field_without_an_end_hides_nothing() -> None:
    body = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>alles</w:t></w:r></w:p>' + p("blijft")
    assert text_of(docx(body)) == "alles\nblijft"


def test_text_boxes_follow_their_paragraph_once() -> None:
    box = f"<w:txbxContent>{p('in de kader')}</w:txbxContent>"
    both = (
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent>"
    )
    cell = f"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t>{both}</w:r></w:p></w:tc><w:tc>{p('y')}</w:tc></w:tr></w:tbl>"
    body = f"<w:p><w:r><w:t>voor</w:t>{both}<w:t> en na</w:t></w:r></w:p>{cell}"
    assert text_of(docx(body)) == "voor en na\nin de kader\nx\ty\nin de kader"


def test_breaks_hyphens_symbols_and_hidden_text() -> None:
    body = (
        "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/>"
        "<w:t>e\u00adf</w:t><w:sym w:char='F0B7'/><w:sym w:char='20AC'/><w:sym w:char='zz'/></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>zichtbaar</w:t></w:r></w:p>"
        "<w:p><w:r><w:br w:type='page'/><w:t>blad</w:t></w:r></w:p>"
        + p("nog een", "<w:pageBreakBefore/>")
        + "<w:sdt><w:sdtContent>"
        + p("besturing")
        + "</w:sdtContent></w:sdt>"
    )
    assert text_of(docx(body)) == "a\nb\tc\u2011def•€zichtbaar\n\fblad\n\fnog een\nbesturing"


def test_the_words_of_diagrams_follow_their_paragraph() -> None:
    ids = '<w:r><w:drawing><d:relIds xmlns:d="d" xmlns:r="r" r:dm="{0}"/></w:drawing></w:r>'
    shown = f"<w:p>{ids.format('rdiagramData')}</w:p>{p('Na')}<w:p>{ids.format('rlost')}</w:p>"
    points = "".join(f"<pt><t><p><r><t>{words}</t></r></p></t></pt>" for words in ("Eerst", "", "Dan", "Ten slotte"))
    parts = {
        "_rels/.rels": relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": relationships({"diagramData": "diagrams/data1.xml"}),
        "word/document.xml": f"<w:document {W}><w:body>{p('Stappen')}{shown}</w:body></w:document>",
        "word/diagrams/data1.xml": f"<dataModel><ptLst>{points}</ptLst></dataModel>",
    }
    source = read_source(archive(dict(parts)), "vraag.docx")
    assert [line for line in source.text.split("\n") if line] == ["Stappen", "Eerst", "Dan", "Ten slotte", "Na"]
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.OBJECTS, 1)]


def test_parts_are_found_by_their_relationships() -> None:
    data = archive(
        {
            "_rels/.rels": (
                '<Relationships xmlns="x"><Relationship Type="a/officeDocument" Target="/word/hoofd.xml"/>'
                '<Relationship Type="a/officeDocument" Target="http://x.invalid" TargetMode="External"/>'
                "</Relationships>"
            ),
            "word/hoofd.xml": f"<w:document {W}><w:body>{p('tekst')}</w:body></w:document>",
        }
    )
    assert text_of(data) == "tekst"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (docx(p("x"))[:300], "is damaged"),
        (docx(p("x"))[:-40], "is damaged"),
        (docx(""), "holds no text"),
        (docx("<w:p>"), "no well-formed XML"),
        (archive({"word/other.xml": "<a/>"}), "is damaged"),
        (archive({"word/document.xml": "<!DOCTYPE a [<!ENTITY b '&c;'>]><a/>"}), "entities"),
        (docx("<w:sdt>" * 300 + "</w:sdt>" * 300), "250 levels deep"),
    ],
)
def test_damaged_files_get_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read_document(data, "vraag.docx")


def test_lists_and_tables_50_deep_are_read() -> None:
    table = p("diep")
    for _ in range(50):
        table = f"<w:tbl><w:tr><w:tc>{table}</w:tc></w:tr></w:tbl>"
    assert text_of(docx(table)) == "diep"
