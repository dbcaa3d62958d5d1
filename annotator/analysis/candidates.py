"""Which sentences of an answer speak most of a question, by the words and parts of words that they share.

Words that are rare in the document weigh more. What is found is where to look first, never a finding.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.date_words import lists, plain
from annotator.analysis.subjects import pattern
from annotator.analysis.wording import wording
from annotator.analysis.words import languages, table
from annotator.core.spans import Span

FEWEST = 0.02
"""Score below which a sentence has nothing to do with the question."""

_WORD = re.compile(r"[^\W\d_]{2,}|\d{2,}")
_GRAM = 5
"""Characters of a part of a word. Compounds of nl and de share such parts where they share no word."""

_SHORTEST_STEM = 4

_NUMBER = r"(?<![\d§.,])(?!(?:19|20)\d\d(?!\d))\d"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NAME = re.compile(r"\b[A-Z][\w-]*[A-Z]|(?<=\s)[A-ZÀ-ÖØ-Þ][\w-]+\s(?:\w{1,3}\s)?[A-ZÀ-ÖØ-Þ]\w")
"""An acronym, or two words with a capital that do not begin the sentence."""


@dataclass(frozen=True, slots=True)
class Related:
    """A sentence, and how much of the question it speaks of: 0 nothing, 1 the very words."""

    span: Span
    score: float


class Relating:
    """Compares questions with sentences of one document; how rare a word is there is counted once."""

    def __init__(
        self, text: str, sentences: Sequence[Span], language: str | None, furniture: tuple[Span, ...] = ()
    ) -> None:
        self._text, self._furniture = text, furniture
        words = table(language or "", "relating")
        common = {w for one in languages() if one.code == language for w in one.common}
        self._skipped = frozenset(words.get("function", ())) | common
        self._endings = words.get("endings", ())
        self._boilerplate = pattern(words.get("boilerplate", ()))
        self._asks = {kind: pattern(words.get(kind, ())) for kind in ("how_many", "when", "who")}
        days = lists((language,), "months") if language and words else []
        numbers = lists((language,), "numbers")[1:] if language and words else []
        self._bears = {
            "how_many": re.compile(rf"{_NUMBER}|{pattern([w for row in numbers for w in row]).pattern}"),
            "when": re.compile(rf"{_YEAR}|{pattern([w for row in days for w in row]).pattern}"),
            "who": pattern(words.get("responsible", ())),
        }
        self._seen = {span: self._features(span) for span in sentences}
        self._total = len(self._seen)
        self._frequency: Counter[str] = Counter()
        for features in self._seen.values():
            self._frequency.update(features.keys())

    def related(self, question: Iterable[tuple[Span, float]], sentences: Iterable[Span]) -> tuple[Related, ...]:
        """`sentences` that speak of the question, most related first.

        `question` are its stretches of text with their weight: its own wording, and what it leans on (its stem).
        """
        asked: dict[str, float] = {}
        for span, weight in question:
            for feature, count in self._features(span).items():
                asked[feature] = asked.get(feature, 0.0) + count * weight
        wanted = self._weighted(asked)
        found = [
            Related(span, round(_cosine(wanted, self._weighted(self._seen.get(span) or self._features(span))), 4))
            for span in sentences
        ]
        return tuple(sorted((r for r in found if r.score >= FEWEST), key=lambda r: (-r.score, r.span)))

    def bears(self, question: Span, sentences: Iterable[Span]) -> set[Span]:
        """The sentences that name a number, a day or somebody, where the question asks for that."""
        asked = plain(wording(self._text, question, self._furniture).text)
        kinds = [kind for kind, words in self._asks.items() if words.search(asked)]
        found: set[Span] = set()
        for span in sentences if kinds else ():
            said = wording(self._text, span, self._furniture).text
            if any(self._bears[k].search(plain(said)) or (k == "who" and _NAME.search(said)) for k in kinds):
                found.add(span)
        return found

    def _features(self, span: Span) -> Counter[str]:
        counted: Counter[str] = Counter()
        said = wording(self._text, span, self._furniture).text
        formulas = [m.span() for m in self._boilerplate.finditer(plain(said))]
        for match in _WORD.finditer(said):
            word = match[0].casefold()
            if word in self._skipped or any(a <= match.start() < b for a, b in formulas):
                continue
            stem = _stem(word, self._endings)
            counted[stem] += 2
            for i in range(len(stem) - _GRAM + 1):
                counted[f"~{stem[i : i + _GRAM]}"] += 1
        return counted

    def _weighted(self, features: Mapping[str, float]) -> dict[str, float]:
        return {
            name: (1 + math.log(count) if count >= 1 else count)
            * math.log((1 + self._total) / (1 + self._frequency[name]) + 1)
            for name, count in features.items()
        }


def _stem(word: str, endings: Iterable[str]) -> str:
    for suffix in endings:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    dot = sum(value * large[name] for name, value in small.items() if name in large)
    if not dot:
        return 0.0
    return float(dot / math.sqrt(sum(v * v for v in one.values()) * sum(v * v for v in other.values())))
