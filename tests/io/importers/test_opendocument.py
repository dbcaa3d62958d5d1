from __future__ import annotations

import io
import warnings

import pytest

from annotator.io.errors import FileError
from annotator.io.importers import read_source
from tests.io.importers.packages import archive, odt

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # odfpy is old, and says so
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P


def text_of(data: bytes) -> str:
    return read_source(data, "vraag.odt").text


def numbers(*levels: str, name: str = "L") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def level(number: int, form: str, more: str = "") -> str:
    return f'<text:list-level-style-number text:level="{number}" style:num-format="{form}" {more}/>'


def test_a_file_that_odfpy_wrote_is_read_whatever_it_is_called() -> None:
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Bruggen in Oeverdaele"))
    document.text.addElement(P(text="Hoeveel bruggen zijn er?"))
    file = io.BytesIO()
    document.write(file)
    source = read_source(file.getvalue(), "vraag.doc")
    assert source.text == "Bruggen in Oeverdaele\nHoeveel bruggen zijn er?"
    assert source.reading == "odt/3"


def test_lists_are_counted_as_they_print() -> None:
    style = numbers(
        level(1, "1", 'style:num-suffix="."'),
        level(2, "a", 'style:num-suffix=")" style:num-prefix="("'),
        level(3, "i", 'style:num-suffix="." text:display-levels="2"'),
    )
    body = (
        '<text:list text:style-name="L"><text:list-item><text:p>een</text:p><text:list><text:list-item>'
        "<text:p>a</text:p>"
        "<text:list><text:list-item><text:p>diep</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>b</text:p><text:p>vervolg</text:p></text:list-item></text:list></text:list-item>"
        '<text:list-item text:start-value="7"><text:p>zeven</text:p></text:list-item></text:list>'
        '<text:p>tussen</text:p><text:list text:style-name="L" text:continue-numbering="true"><text:list-item>'
        "<text:p>acht</text:p></text:list-item></text:list>"
        '<text:list text:style-name="L"><text:list-item><text:p>weer een</text:p></text:list-item></text:list>'
    )
    assert text_of(odt(body, style)).split("\n") == [
        "1.\teen", "(a)\ta", "a.i.\tdiep", "(b)\tb", "vervolg", "7.\tzeven", "tussen", "8.\tacht", "1.\tweer een",
    ]  # fmt: skip


def test_bullets_headings_and_lists_that_continue_by_id() -> None:
    styles = (
        "<text:outline-style>"
        + level(1, "I", 'style:num-suffix="."')
        + "</text:outline-style>"
        + '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7">'
        '<style:list-level-properties><style:list-level-label-alignment text:label-followed-by="space"/>'
        "</style:list-level-properties></text:list-level-style-bullet></text:list-style>"
        + numbers(level(1, "1", 'style:num-suffix="." text:start-value="3"'))
    )
    body = (
        '<text:h text:outline-level="1">Kop</text:h>'
        '<text:list text:style-name="B"><text:list-item><text:p>punt</text:p></text:list-item></text:list>'
        '<text:list text:style-name="L" xml:id="l1"><text:list-item><text:p>drie</text:p></text:list-item></text:list>'
        '<text:list text:continue-list="l1" text:style-name="L"><text:list-item><text:p>vier</text:p></text:list-item>'
        "</text:list>"
    )
    assert text_of(odt(body, styles=styles)) == "I.\tKop\n• punt\n3.\tdrie\n4.\tvier"


def test_a_list_without_a_style_has_that_of_its_paragraphs() -> None:
    styles = '<style:style style:name="Vraag" style:family="paragraph" style:list-style-name="L"/>' + numbers(
        level(1, "A", 'style:num-suffix=")"')
    )
    body = '<text:list><text:list-item><text:p text:style-name="Vraag">x</text:p></text:list-item></text:list>'
    assert text_of(odt(body, styles)) == "A)\tx"


def test_blanks_tabs_line_ends_notes_and_tracked_deletions() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        '<text:p>a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d \n  e<text:span>f</text:span>\u00ad'
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot.</text:p></text:note-body>"
        "</text:note><text:bookmark-start/></text:p><text:p/><text:p>na</text:p>"
    )
    source = read_source(odt(body), "x")
    assert source.text == "a  b\tc\nd ef¹\n\nna\n\n¹ Noot."
    assert [s.of(source.text) for s in source.furniture] == ["¹ Noot."]


def test_distances_page_breaks_frames_heads_and_feet() -> None:
    automatic = (
        '<style:style style:name="W" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/>'
        '</style:style><style:style style:name="B" style:family="paragraph" style:parent-style-name="W">'
        '<style:paragraph-properties fo:break-before="page"/></style:style>'
    )
    styles = (
        "<office:master-styles><style:master-page><style:header><text:p>Hoofd</text:p></style:header>"
        "<style:footer><text:p>Voet</text:p></style:footer></style:master-page></office:master-styles>"
        '<office:styles><style:default-style style:family="paragraph"/></office:styles>'
    )
    body = (
        '<text:p text:style-name="W">a<draw:frame><draw:text-box><text:p>kader</text:p></draw:text-box></draw:frame>'
        '</text:p><text:section><text:p>b</text:p></text:section><text:p text:style-name="B">c</text:p>'
        "<draw:custom-shape><text:p>vorm</text:p></draw:custom-shape><text:p>d</text:p>"
    )
    source = read_source(odt(body, automatic, styles), "x")
    assert source.text == "a\n\nkader\nb\n\fc\n\nd\nvorm\n\nHoofd\n\nVoet"
    assert [s.of(source.text) for s in source.furniture] == ["Hoofd", "Voet"]


def test_rows_are_lines_unless_whole_paragraphs_stand_beside_each_other() -> None:
    def row(*cells: str) -> str:
        inner = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells)
        return f"<table:table-row>{inner}</table:table-row>"

    one, two = "<text:p>een</text:p>", "<text:p>een</text:p><text:p>twee<text:line-break/>x</text:p>"
    head, rows = row(one, one), row(one, two) + row(one, two, one, one)
    body = f"<table:table><table:table-header-rows>{head}</table:table-header-rows>{rows}</table:table>"
    assert text_of(odt(body)).split("\n") == ["een\teen", "een", "een", "twee", "x", "een\teen twee x\teen\teen"]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (odt("<text:p>x</text:p>")[:200], "is damaged"),
        (odt(""), "holds no text"),
        (odt("<text:p>"), "no well-formed XML"),
        (archive({"mimetype": "application/vnd.oasis.opendocument.text"}), "is damaged"),
        (
            archive(
                {
                    "mimetype": "application/vnd.oasis.opendocument.text",
                    "META-INF/manifest.xml": "<m><encryption-data/></m>",
                    "content.xml": b"\x01\x02",
                }
            ),
            "is encrypted",
        ),
    ],
)
def test_damaged_and_encrypted_files_get_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read_source(data, "vraag.odt")


def test_lists_50_deep_are_read() -> None:
    inner = "<text:p>diep</text:p>"
    for _ in range(50):
        inner = f"<text:list><text:list-item>{inner}</text:list-item></text:list>"
    assert text_of(odt(inner)) == "diep"
