"""Which question or answer of a new structure an old one is, for findings to follow.

Both structures are of the same text. A part is found again, in this order:

1. where its place overlaps that of a part with the same printed label;
2. where its place overlaps that of another part by at least half of the shorter of the two; of several the one
   that overlaps most, and one that no part with its own label claimed before one that was;
3. by the same label over the same words somewhere else, for texts that print each question twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from annotator.core.structure import Answer, Question, Structure
from annotator.core.structuring import Restructured

_Part = TypeVar("_Part", Question, Answer)


def matched(text: str, old: Structure, new: Structure) -> Restructured:
    """`new`, with every question and answer of `old` named: the id it has in `new`, None where it has no place.

    A question that is not judged in `new` is no place for findings.
    """
    judged = {q.id for q in new.judged}
    questions = _matches(text, old.questions, new.questions)
    answers = _matches(text, old.answers, new.answers)
    return Restructured(
        new,
        {q.id: found if (found := questions.get(q.id)) in judged else None for q in old.questions},
        {a.id: answers.get(a.id) for a in old.answers},
    )


def _matches(text: str, old: Sequence[_Part], new: Sequence[_Part]) -> dict[str, str]:
    found: dict[str, str] = {}
    near = _overlapping(old, new)
    for part in old:
        same = [other for other in near[part.id] if other.label == part.label and part.label is not None]
        if same:
            found[part.id] = max(same, key=lambda other: _shared(part, other)).id
    labelled = set(found.values())
    for part in old:
        if part.id in found:
            continue
        half = [o for o in near[part.id] if 2 * _shared(part, o) >= min(len(part.span), len(o.span))]
        free = [other for other in half if other.id not in labelled] or half
        if free:
            found[part.id] = max(free, key=lambda other: _shared(part, other)).id
        elif again := next((o for o in new if o.label == part.label and _words(text, o) == _words(text, part)), None):
            found[part.id] = again.id
    return found


def _overlapping(old: Sequence[_Part], new: Sequence[_Part]) -> dict[str, list[_Part]]:
    """For each old part the new ones that it overlaps, in one walk: both lists are in the order of the text."""
    result: dict[str, list[_Part]] = {}
    first = 0
    for part in old:
        while first < len(new) and new[first].span.end <= part.span.start:
            first += 1
        last = first
        result[part.id] = near = []
        while last < len(new) and new[last].span.start < part.span.end:
            near.append(new[last])
            last += 1
    return result


def _shared(one: Question | Answer, other: Question | Answer) -> int:
    return min(one.span.end, other.span.end) - max(one.span.start, other.span.start)


def _words(text: str, part: Question | Answer) -> list[str]:
    return text[part.body : part.span.end].split()
