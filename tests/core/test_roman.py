"""Roman numbers, written and read."""

from __future__ import annotations

import pytest

from annotator.core.roman import from_roman, to_roman


@pytest.mark.parametrize(
    ("number", "letters"), [(1, "i"), (4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (90, "xc"), (1994, "mcmxciv")]
)
def test_numbers_as_they_are_written(number: int, letters: str) -> None:
    assert to_roman(number) == letters
    assert from_roman(letters) == number


@pytest.mark.parametrize("number", range(1, 4000, 7))
def test_each_number_is_read_back(number: int) -> None:
    assert from_roman(to_roman(number)) == number


@pytest.mark.parametrize("letters", ["", "vv", "iix", "iiii", "abc", "I", "ic"])
def test_what_is_none(letters: str) -> None:
    assert from_roman(letters) is None
