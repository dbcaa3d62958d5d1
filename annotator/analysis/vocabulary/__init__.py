"""The words that published questions and answers are laid out with, one table a language.

The segmenter reads all tables at once: bulletins print two languages side by side, and a file does not say
which one it is in. Words are lower case; matching ignores case. Another language is another table in `ALL`.
"""

from __future__ import annotations

from annotator.analysis.vocabulary.beside_english import IRISH, MALTESE, WELSH
from annotator.analysis.vocabulary.dutch import DUTCH
from annotator.analysis.vocabulary.english import ENGLISH
from annotator.analysis.vocabulary.french import FRENCH
from annotator.analysis.vocabulary.german import GERMAN
from annotator.analysis.vocabulary.table import Vocabulary

__all__ = ["ALL", "Vocabulary", "words"]

ALL: tuple[Vocabulary, ...] = (DUTCH, FRENCH, ENGLISH, GERMAN, WELSH, IRISH, MALTESE)


def words(field: str) -> tuple[str, ...]:
    """The words of one field of `Vocabulary` in every language, longest first, each once."""
    found = {word for table in ALL for word in getattr(table, field)}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))
