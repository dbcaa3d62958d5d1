"""Which language a text is in, by its most frequent short words."""

from __future__ import annotations

import re
from collections import Counter

from annotator.analysis.vocabulary import ALL

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 20_000
"""Code points that are looked at; the beginning tells enough."""

_FEWEST = 2
"""Known words that must be there before anything is said."""


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`: "nl", "fr", "en", "de", or None where no one is ahead."""
    counts = Counter(word.lower() for word in _WORD.findall(text[:_LOOKED_AT]))
    found = sorted(((sum(counts[word] for word in table.common), table.language) for table in ALL), reverse=True)
    (most, language), (next_most, _) = found[0], found[1]
    return language if most >= _FEWEST and most > next_most else None
