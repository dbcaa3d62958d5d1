"""What is raised or lowered in a printed line, by the places of the letters alone: no font decides here."""

from __future__ import annotations

import pytest

from annotator.io.importers.pdf.glyphs import Glyph
from annotator.io.importers.pdf.pieces import Piece, in_place, pieces_of, rows_of

TALL = 10.0


def printed(*parts: tuple[str, float, float]) -> str:
    """The text of one line: words with how tall their letters are and how high they stand, in heights of the line."""
    glyphs, left = [], 0.0
    for words, height, up in parts:
        for char in words:
            glyphs.append(Glyph(char, left, left + 5, up * TALL, (up + (0 if char == " " else height)) * TALL))
            left += 5
    return " ".join(piece.text for piece in pieces_of(glyphs))


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        ([("see x", 1, 0), ("n", 0.5, 0.5), (" times", 1, 0)], "see xⁿ times"),
        ([("see a", 1, 0), ("i", 0.5, -0.15), (" too", 1, 0)], "see aᵢ too"),
        ([("gas CO", 1, 0), ("2", 0.7, -0.12), (" too", 1, 0)], "gas CO₂ too"),
        ([("of Ma", 1, 0), ("y", 0.75, -0.2), (", 2006", 1, 0)], "of May, 2006"),  # a tail goes under the line
        ([("all ekey", 1, 0), ("s", 0.5, 0.5), ("] end", 1, 0)], "all ekeys] end"),  # behind a word it is small type
        ([("see x", 1, 0), ("noot", 0.5, 0.5), (" end", 1, 0)], "see xnoot end"),
        ([("see ko", 1, 0), ("Z", 0.5, 0.5), ("tfud", 1, 0)], "see koZtfud"),  # of a font without meanings
        ([("from 1", 1, 0), ("er", 0.5, 0.5), (" May", 1, 0)], "from 1er May"),
    ],
)
def test_signs_in_a_line(parts: list[tuple[str, float, float]], text: str) -> None:
    assert printed(*parts) == text


LINE = Piece("x times", 10.0, 50.0, 100.0, TALL)


@pytest.mark.parametrize(
    ("alone", "rows"),
    [
        (Piece("2", 50.5, 53.0, 105.0, 5.0), ["x times²"]),
        (Piece("i", 50.5, 53.0, 98.0, 5.0), ["x timesᵢ"]),
        (Piece("1", 4.0, 7.0, 105.0, 5.0), ["¹ x times"]),
        (Piece("a", 4.0, 7.0, 105.0, 5.0), ["a", "x times"]),  # a letter in the margin is no mark
        (Piece("2", 50.5, 53.0, 112.0, 5.0), ["2", "x times"]),  # of the line above
        (Piece("2", 50.5, 53.0, 105.0, 9.0), ["2", "x times"]),  # as large as the line
        (Piece("2", 90.0, 93.0, 105.0, 5.0), ["2", "x times"]),  # far from it
        (Piece("2019", 50.5, 60.0, 105.0, 5.0), ["2019", "x times"]),
    ],
)
def test_signs_that_the_library_took_for_a_line(alone: Piece, rows: list[str]) -> None:
    assert [row.text for row in rows_of(in_place([alone, LINE]))] == rows
