"""Sentences for users, kept apart from the language they are read in.

The layers below the window know no translation system. They say what they have to say as an English
template with named values; the window looks the template up in its catalogue and fills in the values,
the command line prints the English.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Moment(str):
    """A time in a sentence, UTC ISO 8601; who shows the sentence writes it as is usual where the reader is."""

    __slots__ = ()


class Parts(str):
    """Several values as one in a sentence, each of which who shows the sentence puts into words."""

    parts: tuple[str, ...]

    def __new__(cls, parts: tuple[str, ...]) -> Parts:
        made = super().__new__(cls, "; ".join(map(spoken, parts)))
        made.parts = parts
        return made


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence: an English `template` in `str.format` form and the (name, value) pairs it needs.

    A value that is a word of the field keeps its type (`Verdict`, `ReasonId`), `Parts` or a `Moment`, which is a text
    too, so that the window can show its own word for it.
    """

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.filled(self.template, spoken)

    def filled(self, template: str, word: Callable[[str], str] = str) -> str:
        """The sentence in another language: `template` is the translation of `self.template`, `word` of a value."""
        return template.format(**{name: in_parts(value, word) for name, value in self.values})


def in_parts(value: str, word: Callable[[str], str]) -> str:
    """A value of a sentence in words: `word` of it, or of each of its parts."""
    return "; ".join(in_parts(part, word) for part in value.parts) if isinstance(value, Parts) else word(value)


def spoken(value: str) -> str:
    """A value in English: a word of the field without the underscores of the files."""
    return value.replace("_", " ") if isinstance(value, StrEnum) else value


def marked(_context: str, english: str) -> str:
    """`english` itself, to be translated later: the catalogue has it in that context."""
    return english


def phrase(template: str, /, **values: object) -> Phrase:
    """Make a `Phrase`; what is no text is turned into text here, so that a phrase stays a plain value."""
    texts = ((name, value if isinstance(value, str) else str(value)) for name, value in values.items())
    return Phrase(template, tuple(texts))
