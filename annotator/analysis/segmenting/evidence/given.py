"""What is given and not read: the markup of a format. It forces roles, and lets nothing else begin a part."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from annotator.analysis.segmenting.bodies import behind_speaker
from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.expressions import Family, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.core.marked import Marked, MarkedKind

_INSIDE = (Kind.LABEL,)
"""What may begin a part of a marked question or answer."""


def forced_by_markup(page: Page, candidates: Sequence[Candidate], stated: Sequence[Marked]) -> list[Candidate]:
    """The candidates that the questions and answers of the markup leave: one at the beginning of each, in its role, and
    the labels inside them.
    """
    starts = [c.start for c in candidates]
    asked = (one for one in stated if one.kind is MarkedKind.QUESTION)
    names = {name for one in asked for name in _labels_of(page, _within(candidates, starts, one), one)}
    found: list[Candidate] = []
    for one in stated:
        role = Role.ASKS if one.kind is MarkedKind.QUESTION else Role.ANSWERS
        inside = _within(candidates, starts, one)
        first = _at_start(page, inside, one)
        head = _head(page, first, one, role, names)
        found.append(head)
        labels = Counter(c.key for c in inside if c.kind in _INSIDE)
        behind = max(head.body - (head.start == head.body), head.start + bool(head.atoms))
        items = (c for c in inside if c.kind in _INSIDE and labels[c.key] > 1)
        found.extend(replace(c, only=role) for c in items if c.start >= behind)
    return sorted(found, key=lambda c: (c.start, c.forced is None, c.inline))


def _within(candidates: Sequence[Candidate], starts: Sequence[int], one: Marked) -> Sequence[Candidate]:
    return candidates[bisect_left(starts, one.span.start) : bisect_left(starts, one.span.end)]


def _at_start(page: Page, inside: Sequence[Candidate], one: Marked) -> list[Candidate]:
    text = page.text
    return [c for c in inside if not c.inline and not text[one.span.start : c.start].strip("*_# \t\n")]


def _labels_of(page: Page, inside: Sequence[Candidate], one: Marked) -> list[str]:
    if one.label:
        found = read_labels(one.label, 0, len(one.label))
        return [a.name for a in found.atoms] if found is not None else [one.label]
    return [name for c in _at_start(page, inside, one) for name in c.names]


def _head(page: Page, first: Sequence[Candidate], one: Marked, role: Role, names: set[str]) -> Candidate:
    """The candidate that begins a marked part: a head or a label that is printed there, else the place itself."""
    noun = Kind.QUESTION if role is Role.ASKS else Kind.ANSWER
    for kind in (noun, Kind.LABEL):
        for c in first:
            if c.kind is not kind or c.body >= one.span.end:
                continue
            if kind is Kind.LABEL and not _is_own_label(first, c, role, names):
                continue
            return replace(c, forced=role, only=role, start=one.span.start, asks=role is Role.ASKS)
    stated = read_labels(one.label, 0, len(one.label)) if one.label else None
    atoms = stated.atoms if stated is not None else ()
    body = behind_speaker(page, one.span.start, one.span.end)
    i = page.index(one.span.start)
    return Candidate(
        one.span.start, body, max(0, i), Kind.GIVEN, atoms, "G:", 1.0, "noun" if atoms else "",
        asks=role is Role.ASKS, forced=role, only=role, opens=True,
    )  # fmt: skip


def _is_own_label(first: Sequence[Candidate], c: Candidate, role: Role, names: set[str]) -> bool:
    """Whether a bare label is that of the marked part and not of the first of several parts in it."""
    if role is Role.ANSWERS:
        return names.issuperset(c.names)
    return c.family is Family.NUMBER or len([x for x in first if x.kind is Kind.LABEL]) == 1
