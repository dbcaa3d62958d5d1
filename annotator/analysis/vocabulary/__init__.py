"""The words that published questions and answers are laid out with, one table a language.

The segmenter reads all tables at once: bulletins print two languages side by side, and a file does not say
which one it is in. Words are lower case; matching ignores case.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from annotator.analysis.vocabulary.table import Vocabulary
from annotator.analysis.words import languages, table

__all__ = ["ALL", "Vocabulary", "words"]

_READ = ("nl", "fr", "en", "de", "cy", "ga", "mt")


def _vocabulary(code: str) -> Vocabulary:
    beside = next((one.beside for one in languages() if one.code == code), "")
    known = {field.name for field in fields(Vocabulary)}
    values: dict[str, Any] = {
        name: tuple(tuple(w) if isinstance(w, list) else w for w in found)
        for name, found in table(code, "segmenting").items()
        if name in known
    }
    return Vocabulary(code, beside, **values)


ALL: tuple[Vocabulary, ...] = tuple(map(_vocabulary, _READ))


def words(field: str) -> tuple[str, ...]:
    """The words of one field of `Vocabulary` in every language, longest first, each once."""
    found = {word for table_ in ALL for word in getattr(table_, field)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
