"""Lists that are printed twice with the same labels: what is asked, and then what is answered. Lists of an annex."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from annotator.analysis.segmenting.candidate import Candidate, Kind, Role
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.state import is_first, left_out
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONGEST_HEADING = 40
"""Code points of the line that heads an annex, at most."""


def find_pairs(candidates: Iterable[Candidate]) -> None:
    """Tell the labels of lists that stand in pairs: each list of one style is followed by one with its labels, and no
    word or mark in them asks.
    """
    by_key: dict[str, list[Candidate]] = defaultdict(list)
    for one in candidates:
        if one.kind is Kind.LABEL and not (one.goes_on or one.inline):
            by_key[one.key].append(one)
    for same in by_key.values():
        runs = _runs(same)
        halves = list(zip(runs[::2], runs[1::2], strict=False))
        alike = all(_names(asked) == _names(answered) for asked, answered in halves)
        if len(runs) % 2 or not alike or any(c.asks for run in runs for c in run):
            continue
        for role, lists in ((Role.ASKS, runs[::2]), (Role.ANSWERS, runs[1::2])):
            for one in (c for run in lists for c in run):
                one.pair = role


def leave_annexes(page: Page, speech: Speech, candidates: Sequence[Candidate]) -> None:
    """Let no label begin a part that stands in an annex with a list of its own, up to the next head of a part."""
    places = [
        line.start for line in page.lines if len(line.words) < _LONGEST_HEADING and speech.annex.match(line.words)
    ]
    inside, known, before = -1, set[str](), False
    for one in candidates:
        while places and places[0] <= one.start:
            place, known = places.pop(0), set()
            inside = place if before else -1
        if one.kind in (Kind.QUESTION, Kind.ANSWER) and (one.colon or (one.alone and one.opens)):
            inside = -1
        before = before or one.kind is Kind.LABEL
        if (
            inside >= 0
            and one.kind is Kind.LABEL
            and not one.asks
            and (one.key in known or is_first(one.atoms[0].rank))
        ):
            known.add(one.key)
            one.not_asking = one.not_answering = True


def _runs(same: Sequence[Candidate]) -> list[list[Candidate]]:
    """The lists of two labels or more that begin at the first one and leave none out."""
    runs: list[list[Candidate]] = []
    for one in same:
        if runs and left_out(runs[-1][-1].atoms[-1].rank, one.atoms[0].rank) == 0:
            runs[-1].append(one)
        elif is_first(one.atoms[0].rank):
            runs.append([one])
    return [run for run in runs if len(run) > 1]


def _names(run: Iterable[Candidate]) -> list[str]:
    return [name for one in run for name in one.names]
