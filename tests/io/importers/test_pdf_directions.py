"""PDF by the direction of its letters; what is painted twice, drawn outside the page, or apart from its content."""

from __future__ import annotations

import re

import pytest
from fpdf import FPDF

from annotator.core.source import Lack
from annotator.io.importers.pdf.glyphs import _Painted
from annotator.io.importers.pdf.reading import read_pdf
from tests.io.importers.packages import Pages

LINES = ("1. Hoeveel kost 12 km weg?", "Antwoord", "De kost is 5 miljoen euro.")


def turned(angle: float, *lines: str) -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    with pdf.rotation(angle, 105, 148):
        for number, line in enumerate(lines):
            pdf.text(40, 120 + 6 * number, line)
    return bytes(pdf.output())


@pytest.mark.parametrize("angle", [0, 90, 180, 270, 4])
@pytest.mark.parametrize("page", [0, 90, 180, 270])
def test_the_direction_of_the_letters_decides(angle: int, page: int) -> None:
    data = turned(angle, *LINES)
    data = data.replace(b"/Type /Page\n", b"/Type /Page\n/Rotate %d\n" % page, 1)
    assert read_pdf(data, "x").text.replace("\n\n", "\n") == "\n".join(LINES)


def test_a_wide_table_on_an_upright_page_is_text_and_a_stamp_is_not() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    for number in range(5):
        pdf.text(20, 20 + 6 * number, f"Regel {number} van de brief aan de voorzitter.")
    with pdf.rotation(90, 100, 200):
        for number in range(4):
            pdf.text(80, 200 + 6 * number, f"Gemeente {number}: 1{number} dossiers in behandeling.")
    pdf.add_page()
    for number in range(9):
        pdf.text(20, 20 + 6 * number, f"Nog een regel {number} van de brief aan de voorzitter.")
    with pdf.rotation(40, 150, 200):
        pdf.text(120, 200, "KOPIE")
    source = read_pdf(bytes(pdf.output()), "x")
    first, second = source.text.split("\f")
    assert first.rstrip().endswith("Gemeente 3: 13 dossiers in behandeling.")
    assert second.rstrip().endswith("KOPIE")
    assert [span.of(source.text) for span in source.furniture] == ["KOPIE"]


def test_letters_painted_twice_are_read_once() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    for shift in (0, 0.1, 0.2):
        pdf.text(20 + shift, 20, "Hoeveel bussen rijden er, alle 11?")
    assert read_pdf(bytes(pdf.output()), "x").text == "Hoeveel bussen rijden er, alle 11?"
    page = Pages().page().lines(20, 30, *LINES).lines(20, 30, *LINES).bytes()
    assert read_pdf(page, "x").text.split("\n") == list(LINES)


def test_powers_and_indices_keep_theirs() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    for words, place in (("De CO", "LINE"), ("2", "SUB"), (" kost 10", "LINE"), ("-6", "SUP"), (" per km", "LINE")):
        pdf.char_vpos = place
        pdf.write(8, words)
    pdf.char_vpos = "SUP"
    pdf.write(8, "2")
    assert read_pdf(bytes(pdf.output()), "x").text == "De CO₂ kost 10⁻⁶ per km²"


def test_text_outside_the_page_is_none() -> None:
    data = Pages().page().line(20, 20, "Hoeveel bruggen?").line(-90, 30, "weg").line(20, 400, "weg").bytes()
    assert read_pdf(data, "x").text == "Hoeveel bruggen?"


def test_free_text_notes_that_print_are_text() -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.text(20, 20, "Hoeveel bruggen?")
    pdf.free_text_annotation("Vier bruggen.", x=20, y=40, w=60, h=10)
    data = bytes(pdf.output())
    assert read_pdf(data, "x").text.split() == ["Hoeveel", "bruggen?", "Vier", "bruggen."]
    hidden = re.sub(rb"/F 4\b", b"/F 2", data)
    assert hidden != data
    assert read_pdf(hidden, "x").text == "Hoeveel bruggen?"


def test_a_page_that_is_a_picture_is_told() -> None:
    from PIL import Image

    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=11)
    pdf.text(20, 20, "Hoeveel bruggen?")
    pdf.add_page()
    pdf.image(Image.new("RGB", (40, 40), "red"), 10, 10, 180, 180)
    pdf.image(Image.new("RGB", (40, 40), "blue"), 10, 200, 5, 5)
    source = read_pdf(bytes(pdf.output()), "x")
    assert [(one.kind, one.count) for one in source.remarks] == [(Lack.PICTURES, 1)]


def test_two_columns_of_two_lines_are_read_one_after_the_other() -> None:
    pages = Pages().page().line(20, 20, "Hoeveel kost de nieuwe weg, en wie van de twee betaalt hem dan uiteindelijk?")
    pages.lines(20, 40, "De weg kost ons samen met de", "gemeenten vijf miljoen euro.")
    pages.lines(120, 40, "De helft daarvan betaalt de", "provincie, voor het einde.")
    assert read_pdf(pages.bytes(), "x").text.split("\n\n")[1:] == [
        "De weg kost ons samen met de\ngemeenten vijf miljoen euro.",
        "De helft daarvan betaalt de\nprovincie, voor het einde.",
    ]
    rows = Pages().page().lines(20, 40, "De weg naar Oeverdaele en terug", "De brug over het brede kanaal")
    rows.lines(120, 40, "vijf miljoen euro in 2024", "zes miljoen euro in 2025")
    assert read_pdf(rows.bytes(), "x").text.count("\n") == 1


def test_the_letters_of_a_ligature_are_all_kept() -> None:
    painted = _Painted()
    ligature, next_one = (10.0, 16.0, 0.0, 8.0), (16.5, 20.0, 0.0, 8.0)
    assert [painted.again(*letter) for letter in (("f", ligature), ("f", ligature), ("e", next_one))] == [False] * 3
    assert [painted.again(*letter) for letter in (("f", ligature), ("f", ligature), ("e", next_one))] == [True] * 3
