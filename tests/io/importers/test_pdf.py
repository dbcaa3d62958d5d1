from __future__ import annotations

import pytest

from annotator.core.source import PageStart, Source
from annotator.io.errors import FileError
from annotator.io.importers import read_source
from annotator.io.importers.pdf.reading import read_pdf
from tests.io.importers.packages import Pages


def furniture(source: Source) -> list[str]:
    return [span.of(source.text) for span in source.furniture]


def test_lines_paragraphs_tabs_and_divided_words_as_printed() -> None:
    pages = Pages().page().lines(20, 30, "1. Hoeveel brug-", "gen zijn er?").lines(20, 60, "2. Wat kost dat?")
    source = read_pdf(pages.line(120, 60, "drie").bytes(), "x.pdf")
    assert source.text == "1. Hoeveel brug-\ngen zijn er?\n\n2. Wat kost dat?\tdrie"
    assert source.pages == (PageStart(0, None),)
    assert (source.media_type, source.reading, source.encoding) == ("application/pdf", "pdf/3", "")


def test_running_heads_feet_and_numbers_are_furniture_and_stay_in_the_text() -> None:
    pages = Pages()
    for number in (7, 8, 9):
        pages.page().line(20, 12, "Gemeenteraad van Oeverdaele").line(20, 30, f"Tekst van blad {number * number}.")
        pages.line(20, 36, "Nog een regel daarvan.").line(100, 285, str(number))
    source = read_pdf(pages.bytes(), "x.pdf")
    assert [page.number for page in source.pages] == ["7", "8", "9"]
    head = "Gemeenteraad van Oeverdaele"
    assert furniture(source) == [head, "7", head, "8", head, "9"]
    parts = source.text.split("\f")
    assert parts[1] == "Gemeenteraad van Oeverdaele\n\nTekst van blad 64.\nNog een regel daarvan.\n\n8\n"
    assert [page.start for page in source.pages] == [0, len(parts[0]) + 1, len(parts[0]) + len(parts[1]) + 2]


def test_a_number_in_a_running_head_is_that_of_the_page() -> None:
    pages = Pages()
    for number in (4, 5):
        pages.page().line(20, 12, f"Drucksache 19/11 - Seite {number}").lines(
            20, 40, "Ein Satz.", f"Noch {number * 9}."
        )
    source = read_pdf(pages.bytes(), "x.pdf")
    assert [page.number for page in source.pages] == ["4", "5"]
    assert furniture(source) == ["Drucksache 19/11 - Seite 4", "Drucksache 19/11 - Seite 5"]


def test_lines_that_return_close_to_the_text_or_inside_it_and_numbers_that_do_not_rise_are_text() -> None:
    pages = Pages()
    for word in ("een", "twee"):
        pages.page().lines(20, 30, "Antwoord van de minister", f"Blad {word}.", "Ja.", "Dat klopt.", "Zo is het.")
        pages.lines(20, 70, "Antwoord", f"Nog {word}.", "Dat weet ik niet.", "3")
    assert furniture(read_pdf(pages.bytes(), "x.pdf")) == []


def test_a_page_number_by_its_form_and_the_announcement_of_the_next_page() -> None:
    first = Pages().page().lines(20, 30, "Een zin.", "Nog een.").line(100, 280, "...2/-")
    second = first.page().line(100, 12, "- 2 -").lines(20, 30, "Een andere zin.", "En nog een.")
    source = read_pdf(second.bytes(), "x.pdf")
    assert furniture(source) == ["...2/-", "- 2 -"]
    assert [page.number for page in source.pages] == [None, "2"]


def test_columns_of_running_text_are_read_one_after_the_other() -> None:
    left = [f"links loopt de tekst regel {n}" for n in "abcdefgh"]
    right = [f"rechts loopt de tekst regel {n}" for n in "abcdefgh"]
    pages = (
        Pages()
        .page()
        .line(20, 20, "Een titel die over de beide kolommen van het blad heen loopt, van links naar rechts")
    )
    source = read_pdf(pages.lines(20, 40, *left).lines(115, 40, *right).bytes(), "x.pdf")
    lines = [line for line in source.text.split("\n") if line]
    assert lines[1:] == left + right


def test_tables_are_read_along_their_rows() -> None:
    pages = Pages().page()
    for i in range(8):
        pages.line(20, 40 + 6 * i, f"brug {i}").line(80, 40 + 6 * i, f"{1990 + i}").line(140, 40 + 6 * i, "hersteld")
    assert read_pdf(pages.bytes(), "x.pdf").text.split("\n")[2] == "brug 2\t1992\thersteld"


def test_footnotes_in_small_type_are_furniture_and_their_marks_raised() -> None:
    pages = Pages().page().lines(20, 30, *["Een regel gewone tekst van de vraag."] * 8)
    pages.line(20, 90, "Klopt dat?").line(20 + pages.width("Klopt dat?"), 88, "1", size=6)
    pages.line(20, 270, "1 Kamerstuk 12, nr. 3.", size=8)
    source = read_pdf(pages.bytes(), "x.pdf")
    assert "Klopt dat?¹" in source.text
    assert furniture(source) == ["1 Kamerstuk 12, nr. 3."]


def test_a_scan_an_encrypted_and_a_damaged_file_get_their_sentences() -> None:
    whole = Pages().page().line(20, 20, "x").bytes()
    for data, sentence in (
        (Pages().page().bytes(), "is a scan"),
        (Pages().page().line(20, 20, "x").bytes(password="geheim"), "is encrypted"),
        (whole[: len(whole) // 2], "is damaged"),
        (b"%PDF-1.7\nabc", "is damaged"),
    ):
        with pytest.raises(FileError, match=sentence):
            read_pdf(data, "x.pdf")


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    data = Pages().page().lines(20, 30, "Eerste regel", "Tweede regel").bytes()
    upright = read_pdf(data, "x").text
    assert upright == "Eerste regel\nTweede regel"
    for angle in (90, 180, 270):
        turned = data.replace(b"/Type /Page\n", b"/Type /Page\n/Rotate %d\n" % angle, 1)
        assert turned != data
        assert sorted(read_pdf(turned, "x").text.split()) == sorted(upright.split())


def test_it_is_read_in_a_process_of_its_own_with_the_same_result() -> None:
    data = Pages().page().line(20, 20, "Hoeveel é bruggen?").page().line(20, 20, "Vier.").bytes()
    apart, here = read_source(data, "x.doc"), read_pdf(data, "x.doc")
    assert apart == here
    with pytest.raises(FileError, match=r"y\.doc is a scan"):
        read_source(Pages().page().bytes(), "y.doc")


def test_a_margin_with_the_same_words_on_several_pages_is_furniture() -> None:
    bodies = {
        "een": ["Vraag 1", "Hoeveel bruggen telt de stad Oeverdaele?"],
        "twee": ["Antwoord 1", "Vier, en een andere."],
    }
    pages = Pages()
    for number, (word, body) in enumerate(bodies.items(), 1):
        pages.page().lines(20, 60, *body, "En dan nog iets.", f"Dat was blad {word}.")
        pages.lines(130, 62, "Ministerie van Water", "Kenmerk").line(130, 75, f"nummer {word}")
        pages.line(130, 20, f"Pagina {number} van 2")
    source = read_pdf(pages.bytes(), "x.pdf")
    aside = ["Ministerie van Water", "Kenmerk", "nummer een"]
    assert furniture(source)[: len(aside) + 1] in (["Pagina 1 van 2", *aside], [*aside, "Pagina 1 van 2"])
    assert "Vraag 1\nHoeveel bruggen telt de stad Oeverdaele?\nEn dan nog iets.\n" in source.text
    assert [page.number for page in source.pages] == ["1", "2"]
