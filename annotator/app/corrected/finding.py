"""Finding words of one version of a text again in another.

Exactly first: the same words, and where they stand more than once, those with the same words around them, nearest to
where the text around has gone. Then approximately: the same words with other white space, or the most similar words
(Indel similarity by rapidfuzz, which aligns a passage with a text of 1 MB in some 10 ms; difflib of the standard
library has no alignment with a part of a text). What is not sure is for a reviewer to confirm.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from annotator.app.corrected.alignment import AlignedWords, Alignment
from annotator.core.anchors import CONTEXT, Passage, passage
from annotator.core.printed import on_one_line
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question

_Part = TypeVar("_Part", Question, Answer)

SURE = 0.9
"""Similarity from which a place may count without being confirmed; 9 of 10 characters are as they were."""

_LONG = 5
"""Letters from which a word spelled otherwise is taken for the same: a "geen" that becomes "een" is another word."""

LOWEST = 0.6
"""Similarity below which words are not proposed as a place: by chance, other words of a text reach 0.5."""

_NEAR = 2_000
"""Code points around the expected place that are searched before the whole text is."""

_MOST_OCCURRENCES = 200
"""Of words that stand more often only so many are weighed; those nearest to the expected place."""

_EDGE = 80
"""Code points at either end of a question or answer by which that end is found again."""

_STEPS = range(-3, 4)
"""Words by which either end of a similar passage is moved at once to find a better one."""

_SPELLED = 0.7
"""Similarity from which such a word is only spelled otherwise."""

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")


class How(StrEnum):
    """In which way a passage was found again."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Relocated:
    """Where an old passage is now: `new` is None where it is lost; `score` is the similarity, 0 to 1.

    `sure` says that nobody has to confirm it.
    """

    old: Passage
    new: Span | None
    how: How
    score: float
    sure: bool


class Finder:
    """Finds words of one text in another."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._alignment = Alignment(old, new)
        self._words = AlignedWords(old, new, self._alignment)
        self._squeezed, self._offsets = _squeeze(new)

    def find(self, old: Passage) -> Relocated:
        """Where the words of `old` are now."""
        expected = self._alignment.expected(old.span.start)
        exact = self._exact(old, expected)
        if exact is not None:
            return exact
        respaced = self._respaced(old)
        if respaced is not None:
            return Relocated(old, respaced, How.APPROXIMATE, ratio(old.exact, respaced.of(self.new)) / 100, True)
        return self._similar(old, expected)

    def part(self, old: _Part) -> _Part | None:
        """A question or answer with its place in the new text, None where its words are not there.

        It begins and ends where the words do that its first and last have become, however they are spelled now.
        """
        span = self._aligned(old.span)
        if span is not None:
            return replace(old, span=span, body=min(max(self._begin(old.body), span.start), span.end))
        span = self.span(old.span)
        if span is None:
            return None
        body = min(span.start + (old.body - old.span.start), span.end)
        label = self.old[old.span.start : old.body]
        if self.new[span.start : body] != label:
            body = span.start + len(label) if self.new.startswith(label, span.start) else body
        return replace(old, span=span, body=max(span.start, body))

    def span(self, old: Span) -> Span | None:
        """Where `old` lies in the new text, found by what stands at its ends; None where either is not found."""
        if len(old) <= 2 * _EDGE:
            return self._words_at(self._end(old))
        first = self._end(Span(old.start, old.start + _EDGE))
        last = self._end(Span(old.end - _EDGE, old.end))
        if first is None or last is None or not first.start < last.end:
            return None
        return self._words_at(Span(first.start, last.end))

    def _aligned(self, old: Span) -> Span | None:
        """Where the words of `old` have gone, word by word; None where they are not alike."""
        if not len(old):
            return None
        start = self._begin(old.start)
        found = trimmed(self.new, start, max(start, self._words.end(old.end)))
        return found if len(found) and self.alike(old, found) >= LOWEST else None

    def _begin(self, old: int) -> int:
        return self._words.begin(old)

    def alike(self, old: Span, new: Span) -> float:
        """How similar the words at two places are, 0 to 1."""
        return ratio(old.of(self.old), new.of(self.new)) / 100

    def _end(self, old: Span) -> Span | None:
        """Where the words at `old` are, sure or where they are expected."""
        found = self.find(passage(self.old, old.start, old.end))
        near = found.new is not None and abs(found.new.start - self._alignment.expected(old.start)) <= _EDGE
        alike = len(old) >= CONTEXT and found.how is How.APPROXIMATE and found.score >= SURE
        return found.new if found.sure or alike or near else None

    def _words_at(self, span: Span | None) -> Span | None:
        if span is None:
            return None
        words = trimmed(self.new, span.start, span.end)
        return words if len(words) else None

    # --- the ways of finding ----------------------------------------------------------------------------------------

    def _exact(self, old: Passage, expected: int) -> Relocated | None:
        whole = (place for place in _occurrences(self.new, old.exact) if self._of_whole_words(old, place))
        places = sorted(whole, key=lambda place: abs(place - expected))[:_MOST_OCCURRENCES]
        if not places:
            return None
        weights = [(self._context(old, place), -abs(place - expected)) for place in places]
        best = max(range(len(places)), key=lambda number: weights[number])
        context = weights[best][0]
        rivals = sum(weight[0] == context for weight in weights)
        around = len(old.prefix) + len(old.suffix)
        alone = rivals == 1 or abs(places[best] - expected) <= CONTEXT
        # Some words around it have to be the same too, unless it is long enough to be itself.
        known = context * 2 >= min(around, CONTEXT) or len(old.exact) > CONTEXT
        span = Span(places[best], places[best] + len(old.exact))
        return Relocated(old, span, How.EXACT, 1.0, alone and known)

    def _of_whole_words(self, old: Passage, place: int) -> bool:
        """Whether a word is cut at neither end where the passage is found, unless it cut one there before."""
        end = place + len(old.exact)
        begins = _cuts(self.new, place) and not _cuts(self.old, old.span.start)
        return not begins and not (_cuts(self.new, end) and not _cuts(self.old, old.span.end))

    def _context(self, old: Passage, place: int) -> int:
        """How many code points right before and after `place` are those around `old`."""
        before = self.new[max(0, place - len(old.prefix)) : place]
        after = self.new[place + len(old.exact) : place + len(old.exact) + len(old.suffix)]
        return _common(before[::-1], old.prefix[::-1]) + _common(after, old.suffix)

    def _respaced(self, old: Passage) -> Span | None:
        """The same words with other white space, where they stand once."""
        words = _SPACE.sub(" ", old.exact).strip()
        if not words or self._squeezed.count(words) != 1:
            return None
        at = self._squeezed.index(words)
        return Span(self._offsets[at], self._offsets[at + len(words) - 1] + 1)

    def _similar(self, old: Passage, expected: int) -> Relocated:
        best = Relocated(old, None, How.LOST, 0.0, False)
        near = (max(0, expected - _NEAR), min(len(self.new), expected + len(old.exact) + _NEAR))
        for start, end in (near, (0, len(self.new))):
            found = partial_ratio_alignment(old.exact, self.new[start:end], score_cutoff=100 * LOWEST)
            if found is None or found.dest_end == found.dest_start:
                continue
            span = self._fitted(old.exact, Span(start + found.dest_start, start + found.dest_end))
            score = ratio(old.exact, span.of(self.new)) / 100
            if score >= LOWEST and score > best.score:
                sure = score >= SURE and len(old.exact) >= CONTEXT and _says_the_same(old.exact, span.of(self.new))
                best = Relocated(old, span, How.APPROXIMATE, score, sure)
            if best.score >= SURE:
                break
        return best

    def _fitted(self, words: str, span: Span) -> Span:
        """`span` with its ends at words, moved a word at a time as long as it grows more like `words`."""
        begin, stop = max(0, span.start - CONTEXT), min(len(self.new), span.end + CONTEXT)
        tokens = [Span(m.start(), m.end()) for m in _TOKEN.finditer(self.new, begin, stop)]
        inside = [n for n, token in enumerate(tokens) if token.overlaps(span)]
        if not inside:
            return span
        first, last = inside[0], inside[-1]
        score = ratio(words, self.new[tokens[first].start : tokens[last].end])
        while True:
            ends = [(first + a, last + b) for a in _STEPS for b in _STEPS]
            scored = [
                (ratio(words, self.new[tokens[a].start : tokens[b].end]), a, b)
                for a, b in ends
                if 0 <= a <= b < len(tokens)
            ]
            best = max(scored)
            if best[0] <= score:
                break
            score, first, last = best
        while first < last and words[0].isalnum() and not self.new[tokens[first].start].isalnum():
            first += 1
        while first < last and words[-1].isalnum() and not self.new[tokens[last].start].isalnum():
            last -= 1
        return Span(tokens[first].start, tokens[last].end)


def _cuts(text: str, at: int) -> bool:
    """Whether code point `at` is within a word of `text`."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _says_the_same(old: str, new: str) -> bool:
    """Whether `new` has the words of `old`, some at most spelled otherwise: none more, none less, no other number."""
    before, after = (_WORD.findall(on_one_line(words).casefold()) for words in (old, new))
    return len(before) == len(after) and all(map(_same_word, before, after))


def _same_word(old: str, new: str) -> bool:
    if old == new:
        return True
    long = min(len(old), len(new)) >= _LONG and abs(len(old) - len(new)) <= 1
    return long and old.isalpha() and new.isalpha() and old[0] == new[0] and ratio(old, new) / 100 >= _SPELLED


def _common(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _squeeze(text: str) -> tuple[str, list[int]]:
    """`text` with each run of white space as one space, and where each of its characters stood."""
    pieces: list[str] = []
    offsets: list[int] = []
    for match in re.finditer(r"\s+|\S+", text):
        piece = " " if match[0].isspace() else match[0]
        pieces.append(piece)
        offsets.extend(range(match.start(), match.start() + len(piece)))
    return "".join(pieces), offsets
