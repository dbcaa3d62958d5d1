from __future__ import annotations

import pytest

from annotator.io.errors import FileError
from annotator.io.importers import read_source
from annotator.io.importers.rtf.reading import read_rtf


def text_of(inner: str) -> str:
    return read_rtf(f"{{\\rtf1\\ansi\\ansicpg1252 {inner}}}".encode("cp1252"), "x.rtf").text


def test_text_numbers_tabs_and_characters() -> None:
    inner = r"{\listtext 1.\tab}Hoeveel caf\'e9s?\par {\pntext a)\tab}Welke?\par \u8364?5\page na\line x\~y"
    assert text_of(inner) == "1.\tHoeveel cafés?\na)\tWelke?\n€5\fna\nx\u00a0y"


def test_rows_are_lines_and_cells_are_separated_by_tabs() -> None:
    assert text_of(r"\trowd brug\cell jaar\cell\row\trowd Noord\cell 1992\cell\row na") == "brug\tjaar\nNoord\t1992\nna"


def test_footnotes_follow_the_text_as_furniture() -> None:
    source = read_rtf(
        rb"{\rtf1 Klopt dat?{\super\chftn}{\footnote\pard{\super\chftn} Eerste {\b noot}.} Ja.{\super\chftn}"
        rb"{\footnote \chftn  Tweede.}{\pict\pngblip 89504e47}{\*\themedata 1234}\par}",
        "x",
    )
    assert source.text == "Klopt dat?¹ Ja.²\n\n¹ Eerste noot.\n\n² Tweede."
    assert [s.of(source.text) for s in source.furniture] == ["¹ Eerste noot.", "² Tweede."]


def test_binary_data_and_braces_in_the_text() -> None:
    assert text_of(r"a\{b\}{\pict\bin3 }}}}c") == "a{b}c"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (rb"{\rtf1 }", "holds no text"),
        (rb"{\rtf1 {\fonttbl", "holds no text"),
        (b"{\\rtf1 " + b"{" * 3000 + b"x", "nested more than"),
        (b"{\\rtf1 " + b"x" * (33 * 1024 * 1024), "32 MB of markup"),
    ],
)
def test_damaged_files_get_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(FileError, match=sentence):
        read_source(data, "x.rtf")


def test_unknown_code_pages_are_read_as_western() -> None:
    assert read_rtf(rb"{\rtf1\ansi\ansicpg99999 caf\'e9}", "x").text in ("café", "caf\ufffd")


def test_it_is_read_in_a_process_of_its_own_with_the_same_result() -> None:
    data = rb"{\rtf1 Hoeveel caf\'e9s?{\footnote \chftn Noot.}}"
    assert read_source(data, "x.txt") == read_rtf(data, "x.txt")


def test_text_boxes_heads_and_feet_follow_the_text() -> None:
    source = read_rtf(
        rb"{\rtf1 {\header Hoofd {\*\shpinst{\shptxt in het hoofd}}\par}Tekst.{\shp{\*\shpinst{\sp{\sn x}}"
        rb"{\shptxt Kader {\pict abc}{\footnote \chftn  Noot.}\par}}}{\footerf Voet\par}}",
        "x",
    )
    assert source.text == "Tekst.\n\nKader\n\n\u00b9 Noot.\n\nHoofd\n\nin het hoofd\n\nVoet"
    assert [s.of(source.text) for s in source.furniture] == ["\u00b9 Noot.", "Hoofd", "in het hoofd", "Voet"]


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        # deleted, moved away and hidden: directly, by a style, with their paragraph ends and numbers
        (r"a{\deleted weg}b{\v weg}c{\v0 d}{\mvf e}", "abcd"),
        (r"{\stylesheet{\s5\v H;}{\s6\sbasedon5 H2;}{\*\cs7\v h;}}a{\cs7 weg}\par\pard\s6 weg\par\pard b", "a\nb"),
        (r"{\listtext 1.\tab}een\par{\deleted{\listtext 2.\tab}twee\par}{\listtext 2.\tab}drie", "1.\teen\n2.\tdrie"),
        (r"{\listtext 1.\tab}een\par{\listtext 2.\tab}{\deleted twee\par}{\listtext 2.\tab}x", "1.\teen\n2.\tx"),
        # powers, indices, symbols, characters outside the first 65,536
        (r"10{\super -6} CO{\sub 2} km{\up6 2} x{\super Q}", "10⁻⁶ CO₂ km² x^Q"),
        (
            r"{\fonttbl{\f0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset2 Wingdings;}}\f1\'b3\f0 5 {\f2\u-3844\'fc}",
            "≥5 ✓",
        ),
        (r"\uc1\u-10179?\u-8704?. \u-10179?x", "😀. x"),
        (
            r"{\mmath{\*\moMath{\mf{\mnum{\mr 1}}{\mden{\mr 2}}}{\msSup{\me{\mr x}}{\msup{\mr 2}}}}} ja",
            "½x² ja",
        ),
        # encodings of fonts, of several bytes a character
        (r"{\fonttbl{\f1\fcharset238 A;}{\f2\fcharset128 B;}}{\f1 \'b3}{\f2 \'93\'fa} \'e9", "ł日 é"),
        # tables, fields, forms, objects
        (r"\trowd\intbl a\cell\cell c\cell d\cell\row", "a\t\tc\td"),
        (r"\trowd\intbl 1\cell Een?\par Twee?\cell\row na", "1\nEen?\nTwee?\nna"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt hier}}", "hier"),
        (
            r"{\*\formfield{\fftype1\ffres25\ffdefres1}} ja {\*\formfield{\fftype2\ffres1{\*\ffl a}{\*\ffl b}}}",
            "☒ ja b",
        ),
    ],
)
def test_it_is_read_as_it_is_seen(inner: str, text: str) -> None:
    assert text_of(inner) == text


@pytest.mark.parametrize(("page", "name"), [("pca", "cp850"), ("pc", "cp437"), ("mac", "mac_roman")])
def test_code_pages_of_old(page: str, name: str) -> None:
    accents = "".join(f"\\'{byte:02x}" for byte in "é".encode(name))
    assert read_rtf(f"{{\\rtf1\\{page} caf{accents}}}".encode(), "x").text == "café"


def test_pictures_are_told_once() -> None:
    source = read_rtf(rb"{\rtf1 a{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}{\object{\result{\pict 00}}}}", "x")
    assert [(str(one.kind), one.count) for one in source.remarks] == [("objects", 1), ("pictures", 1)]
