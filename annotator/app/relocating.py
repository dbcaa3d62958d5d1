"""Finding the passages of a review again in a corrected version of its source.

Exactly first: the same words, and where they stand more than once, those with the same words around them, nearest to
where the text around has gone. Then approximately: the same words with other white space, or the most similar words
(Indel similarity by rapidfuzz, which aligns a passage with a text of 1 MB in some 10 ms; difflib of the standard
library has no alignment with a part of a text). What is not sure is for a reviewer to confirm.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from annotator.app.alignment import Alignment
from annotator.app.sessions import open_file, open_review
from annotator.core.anchors import CONTEXT, Passage, passage
from annotator.core.carrying import Lost, lost
from annotator.core.edits import ReplaceSource
from annotator.core.errors import ReviewError
from annotator.core.matching import matched
from annotator.core.review import Dossier, Review
from annotator.core.source import Facts, Source
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question, Structure, check_structure, in_text_order
from annotator.core.structuring import Restructured

_Part = TypeVar("_Part", Question, Answer)

SURE = 0.9
"""Similarity from which a place counts without being confirmed; 9 of 10 characters are as they were."""

LOWEST = 0.6
"""Similarity below which words are not proposed as a place: by chance, other words of a text reach 0.5."""

_SAME_LABEL = 0.4
"""Similarity from which a question or answer with the same label is the same: the label speaks for it as well."""

_NEAR = 2_000
"""Code points around the expected place that are searched before the whole text is."""

_MOST_OCCURRENCES = 200
"""Of words that stand more often only so many are weighed; those nearest to the expected place."""

_EDGE = 80
"""Code points at either end of a question or answer by which that end is found again."""

_STEPS = range(-3, 4)
"""Words by which either end of a similar passage is moved at once to find a better one."""

_SPACE = re.compile(r"\s+")
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


@dataclass(frozen=True, slots=True)
class Relocation:
    """A corrected source with what was found of the old one in it.

    `structure` is that of the old text where every part of it was found, or no fewer than an import finds, so that what
    a reviewer corrected by hand stays; else the one that the import found. `questions` and `answers` tell what became
    of old parts that are called otherwise or are gone, and `losses` which findings have no place any more.
    """

    source: Source
    facts: Facts
    structure: Structure
    passages: tuple[Relocated, ...]
    questions: tuple[tuple[str, str | None], ...] = ()
    answers: tuple[tuple[str, str | None], ...] = ()
    losses: tuple[Lost, ...] = ()

    @property
    def doubtful(self) -> tuple[Relocated, ...]:
        """The passages that a reviewer has to confirm, or to give up: those not sure, and those lost."""
        return tuple(found for found in self.passages if not found.sure)

    def edit(self, decided: Mapping[Span, Span | None]) -> ReplaceSource:
        """The edit that takes the new source; `decided` are the places for what is doubtful, by old place.

        None gives a passage up. A doubtful passage that nothing was decided of is left out, so that applying the edit
        raises `ReviewError`.
        """
        places = {found.old.span: found.new for found in self.passages if found.sure} | dict(decided)
        return ReplaceSource(
            self.source, self.structure, self.facts, tuple(places.items()), self.questions, self.answers
        )


def relocation(dossier: Dossier, new: Dossier) -> Relocation:
    """Find all that `dossier` points to in the source of `new`, which is a corrected version freshly imported."""
    finder = _Finder(dossier.source.text, new.source.text)
    passages = tuple(finder.find(old) for old in _passages(dossier))
    stated = {f.name: getattr(dossier.facts, f.name) or getattr(new.facts, f.name) for f in fields(Facts)}
    facts = Facts(**stated)
    change = _restructured(finder, dossier, new)
    return Relocation(
        new.source,
        facts,
        change.structure,
        passages,
        tuple(change.questions.items()),
        tuple(change.answers.items()),
        lost(dossier, change),
    )


def relocate_file(review: Path, source: Path) -> tuple[Dossier, Relocation]:
    """The review at `review`, and what of it is found in the corrected source at `source`.

    Raises `AppError`, `FileError` where one of them cannot be read.
    """
    dossier = open_review(review)
    return dossier, relocation(dossier, open_file(source).dossier)


def as_json(found: Relocation) -> dict[str, object]:
    """What was found again, as plain data for `annotator relocate --json`; offsets as in `annotator.app.showing`."""
    return {
        "source": {"file_name": found.source.file_name, "sha256": found.source.sha256},
        "passages": [
            {
                "how": str(one.how),
                "score": round(one.score, 3),
                "sure": one.sure,
                "old": {"start": one.old.span.start, "end": one.old.span.end, "quote": one.old.exact},
                "new": None
                if one.new is None
                else {"start": one.new.start, "end": one.new.end, "quote": one.new.of(found.source.text)},
            }
            for one in found.passages
        ],
        "losses": [{"reviewer": one.reviewer, "what": str(one.sentence)} for one in found.losses],
    }


def _restructured(finder: _Finder, dossier: Dossier, new: Dossier) -> Restructured:
    """The structure for the new text, and what became of the old parts."""
    old = dossier.structure
    found = _structure(finder, old, new.structure)
    if _fits(new.source.text, found) and (_holds_all(found, old) or _holds_all(found, new.structure)):
        change = Restructured(found)
    else:
        change = matched(new.source.text, found, new.structure)
    for question in old.questions:
        if not found.has_question(question.id):
            change.questions[question.id] = None
    for answer in old.answers:
        if not found.has_answer(answer.id):
            change.answers[answer.id] = None
    return change


def _passages(dossier: Dossier) -> Iterator[Passage]:
    """Every passage of the reviews once, dismissed suggestions too, in the order of the text."""
    text = dossier.source.text
    found: dict[Span, Passage] = {}
    for review in dossier.reviews:
        for one in _passages_of(review):
            found.setdefault(one.span, one)
        for span in review.dismissed:
            if 0 <= span.start < span.end <= len(text):
                found.setdefault(span, passage(text, span.start, span.end))
    yield from (found[span] for span in sorted(found))


def _passages_of(review: Review) -> Iterator[Passage]:
    for assessment in review.assessments:
        yield from assessment.evidence
    for commitment in review.commitments:
        yield from commitment.passages
    for note in review.notes:
        yield note.passage


# --- questions and answers ------------------------------------------------------------------------------------------


def _structure(finder: _Finder, old: Structure, new: Structure) -> Structure:
    """What of the old structure is found in the new text, of which an import finds `new`."""
    found = _parts(finder, old.questions, new.questions)
    ids = {q.id for q in found}
    questions = tuple(q if q.parent in ids else replace(q, parent=None) for q in found)
    answers = tuple(
        replace(a, declared_for=tuple(q for q in a.declared_for if q in ids))
        for a in _parts(finder, old.answers, new.answers)
    )
    title = finder.span(old.title) if old.title is not None and len(old.title) else None
    return Structure(in_text_order(questions), tuple(sorted(answers, key=lambda a: a.span)), title)


def _parts(finder: _Finder, old: Sequence[_Part], new: Sequence[_Part]) -> list[_Part]:
    """The old parts that are in the new text: by their words, else as the part that alone has their label there."""
    labels = Counter(part.label for part in new)
    alone = {part.label: part for part in new if part.label is not None and labels[part.label] == 1}
    found: list[_Part] = []
    for part in old:
        moved = finder.part(part)
        same = alone.get(part.label)
        if moved is None and same is not None and finder.alike(part.span, same.span) >= _SAME_LABEL:
            moved = replace(part, span=same.span, body=same.body)
        if moved is not None:
            found.append(moved)
    return found


def _holds_all(found: Structure, other: Structure) -> bool:
    return len(found.questions) >= len(other.questions) and len(found.answers) >= len(other.answers)


def _fits(text: str, structure: Structure) -> bool:
    try:
        check_structure(text, structure)
    except ReviewError:
        return False
    return True


class _Finder:
    """Finds words of one text in another."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._alignment = Alignment(old, new)
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
        """A question or answer with its place in the new text, None where its words are not there."""
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

    def alike(self, old: Span, new: Span) -> float:
        """How similar the words at two places are, 0 to 1."""
        return ratio(old.of(self.old), new.of(self.new)) / 100

    def _end(self, old: Span) -> Span | None:
        """Where the words at `old` are, sure or where they are expected."""
        found = self.find(passage(self.old, old.start, old.end))
        near = found.new is not None and abs(found.new.start - self._alignment.expected(old.start)) <= _EDGE
        return found.new if found.sure or near else None

    def _words_at(self, span: Span | None) -> Span | None:
        if span is None:
            return None
        words = trimmed(self.new, span.start, span.end)
        return words if len(words) else None

    # --- the ways of finding ----------------------------------------------------------------------------------------

    def _exact(self, old: Passage, expected: int) -> Relocated | None:
        places = sorted(_occurrences(self.new, old.exact), key=lambda place: abs(place - expected))[:_MOST_OCCURRENCES]
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
                best = Relocated(old, span, How.APPROXIMATE, score, score >= SURE and len(old.exact) >= CONTEXT)
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
                return Span(tokens[first].start, tokens[last].end)
            score, first, last = best


def _occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


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
