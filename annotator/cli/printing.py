"""Printing on a terminal, in the language that is spoken there."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.app.speaking import in_words, translated, word
from annotator.core.codebook import Codebook
from annotator.core.phrases import Phrase, phrase

_spoken = ["en"]


def speak(language: str) -> None:
    """Print in this language (ISO 639-1) from now on."""
    _spoken[0] = language


def spoken() -> str:
    """The language that is spoken."""
    return _spoken[0]


def one_line(words: str) -> str:
    """The words on one line: a file name or a text may hold line ends, or codes that steer a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def told(template: str, /, **values: object) -> str:
    """A text of the command line in the language that is spoken; `template` is English, in `str.format` form."""
    return sentence(phrase(template, **values))


def sentence(said: Phrase, codebook: Codebook | None = None) -> str:
    """A sentence of another layer in the language that is spoken; see `in_words`."""
    return in_words(said, spoken(), codebook)


def say(template: str, indent: str = "", /, **values: object) -> None:
    """Print a text of the command line on one line of its own."""
    put(told(template, **values), indent)


def put(words: str | Phrase, indent: str = "") -> None:
    """Print what is no text of the command line on one line of its own: a sentence of another layer, or a title."""
    print(indent + one_line(sentence(words) if isinstance(words, Phrase) else words))


def put_table(rows: Sequence[Sequence[str]]) -> None:
    """Print the rows with their cells one under the other."""
    cells = [[one_line(cell) for cell in row] for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*cells, strict=True)]
    for row in cells:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def named(code: str) -> str:
    """A value of the field inside a sentence ("not_answered")."""
    return word(code, spoken())


def heading(code: str) -> str:
    """The name of a fact or field, or a heading of the catalogue."""
    from annotator.core.words import word_of

    return translated("words", word_of(code) or code, spoken())


def fact(name: str, value: object) -> str:
    """ "Minister: Maes", as the language that is spoken writes it."""
    return told("{name}: {value}", name=name, value=value)
