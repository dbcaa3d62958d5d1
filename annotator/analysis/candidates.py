"""Which sentences of an answer speak most of a question, by the words and parts of words that they share.

Words that are rare in the document weigh more. What is found is where to look first, never a finding.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.vocabulary import ALL
from annotator.analysis.wording import wording
from annotator.core.spans import Span

FEWEST = 0.02
"""Score below which a sentence has nothing to do with the question."""

_WORD = re.compile(r"[^\W\d_]{2,}|\d{2,}")
_GRAM = 5
"""Characters of a part of a word. Compounds of nl and de share such parts where they share no word."""

_SUFFIXES = {
    "nl": ("ingen", "heden", "ende", "ing", "en", "de", "te", "er", "je", "s", "e", "t"),
    "fr": ("ations", "ation", "ements", "ement", "ées", "ée", "és", "es", "er", "ent", "s", "e"),
    "en": ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "y"),
    "de": ("ungen", "ung", "heiten", "heit", "en", "er", "em", "es", "e", "n", "s"),
}
_SHORTEST_STEM = 4
_FUNCTION_WORDS = {
    "nl": "aan als al alle ben dan dat de der deze die dit door een en er ervan het hier hoe hun ik in is kan kunnen "
    "maar me met mij mijn minister naar niet nog nu of om ook op over reeds te tot u uit uw van vanuit voor waar "
    "wanneer waarom wat we welk welke werd werden wie wij wordt worden zal zich zijn zo zou zouden zullen ja nee neen "
    "zodat hebben heeft heb had hebt geen bij tegen onder evenals resp",
    "fr": "au aux avec ce ces cette dans de des du elle elles en est et eux il ils je la le les leur leurs lui ma mais "
    "me mes ministre mon ne nos notre nous on ont ou où par pas pour qu que quel quelle quelles quels qui quoi sa se "
    "sera ses si son sont sur un une vos votre vous été être avoir ainsi plus",
    "en": "a all an and any are as at be been but by can could did do does for from had has have he her his how i if "
    "in is it its may minister more my no not of on or our she should so that the their them then there these they "
    "this to was we were what when where which who why will with would you your government",
    "de": "aber als am an auch auf aus bei bis das dass dem den der des die dies diese dieser dieses durch ein eine "
    "einem einen einer er es für hat haben ich ihr ihre im in ist kann kein keine können mit nach nicht noch nur oder "
    "sich sie sind so und uns von vor war was wann warum welche welchen welcher welches wenn werden wer wie wir wird "
    "wo wurde wurden zu zum zur landesregierung bundesregierung",
}


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
        self._language = language or ""
        known = {w for table in ALL if table.language == language for w in table.common}
        self._skipped = frozenset(_FUNCTION_WORDS.get(self._language, "").split()) | known
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

    def _features(self, span: Span) -> Counter[str]:
        counted: Counter[str] = Counter()
        for match in _WORD.finditer(wording(self._text, span, self._furniture).text):
            word = match[0].casefold()
            if word in self._skipped:
                continue
            stem = _stem(word, self._language)
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


def _stem(word: str, language: str) -> str:
    for suffix in _SUFFIXES.get(language, ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return word[: -len(suffix)]
    return word


def _cosine(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    dot = sum(value * large[name] for name, value in small.items() if name in large)
    if not dot:
        return 0.0
    return float(dot / math.sqrt(sum(v * v for v in one.values()) * sum(v * v for v in other.values())))
