"""Sentences for users, kept apart from the language they are read in.

The layers below the window know no translation system. They say what they have to say as an English
template with named values; the window looks the template up in its catalogue and fills in the values,
the command line prints the English.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence: an English `template` in `str.format` form and the (name, value) pairs it needs."""

    template: str
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return self.filled(self.template)

    def filled(self, template: str) -> str:
        """The sentence in another language: `template` is the translation of `self.template`."""
        return template.format(**dict(self.values))


def phrase(template: str, /, **values: object) -> Phrase:
    """Make a `Phrase`; values are turned into text here, so that a phrase stays a plain value."""
    return Phrase(template, tuple((name, str(value)) for name, value in values.items()))
