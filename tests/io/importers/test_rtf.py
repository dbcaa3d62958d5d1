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
        (rb"{\rtf1 a\uc\u999999999 x}", "is damaged"),
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
