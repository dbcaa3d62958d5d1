"""Roman numbers, as lists and labels print them."""

from __future__ import annotations

_LETTERS = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_VALUES = {letter: value for value, letter in _LETTERS if len(letter) == 1}


def to_roman(number: int) -> str:
    """The Roman number of lower case for 1 to 3999."""
    letters = ""
    for value, letter in _LETTERS:
        times, number = divmod(number, value)
        letters += letter * times
    return letters


def from_roman(letters: str) -> int | None:
    """The value of a Roman number of lower case; None where it is none, or is not written as is usual ("iiii")."""
    if not letters or not set(letters) <= _VALUES.keys():
        return None
    values = [_VALUES[letter] for letter in letters]
    number = sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
    return number if to_roman(number) == letters else None
