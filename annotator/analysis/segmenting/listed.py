"""Answers as the items of a list that bears the questions' own labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.analysis.segmenting.announcing import announces
from annotator.analysis.segmenting.chains import Chain, best_chain
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.marks import Mark
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.analysis.segmenting.turns import turned_to
from annotator.core.structure import Doubt

_KNOWN = 1.0
_OF_ITS_OWN = 0.25
"""For each label: four answers say more than one joint answer over a list of them ("(a) to (d)", then "(a)")."""

_OTHER_STYLE = 0.5
"""Taken off for each label with other signs than the questions' labels have."""

_INNER = -0.3
"""For a label before a small letter: rather an item of a list inside an answer ("1. de oude brug;")."""

_MOST_MISSING = 40
"""Answers may leave out many questions ("1.", then "12."): how many labels a list of answers may jump."""

_LEAD = 200
"""Code points before a list in which the sentence that leads up to it is looked for."""


def listed_answers(marks: Marks, start: int, end: int, names: Sequence[str], style: str) -> list[Opening]:
    """The answers in `[start, end)` that bear the questions' own labels; none where they are another list.

    Family: numbered answers without headings. They begin where the numbering begins anew; joint labels
    ("3-5."), gaps, answers out of order and answers given twice occur. Signs like those of the questions, whose
    `style` is given, speak for a list ("(1) ..." more than "1. ..." in an answer to (3)).
    """
    known = set(names)
    groups: dict[tuple[Family | None, str], list[Mark]] = {}
    for mark in marks.within(start, end):
        if known.issuperset(_tops(mark)):
            groups.setdefault((mark.family, mark.style), []).append(mark)

    def weigh(mark: Mark) -> float:
        apart = 0.5 * marks.opens_paragraph(mark)
        inner = _INNER if marks.page.text[mark.body : mark.body + 1].islower() else 0.0
        return _OF_ITS_OWN + _KNOWN * len(mark.names) + apart + inner - 0.25 * marks.is_asked(mark)

    best = Chain()
    for group in groups.values():
        chain = best_chain(_set_apart(marks, marks.outermost(group)), weigh, _MOST_MISSING)
        if chain.marks[0].style != style:
            chain = _of_other_style(marks, start, chain)
        if chain.weight > best.weight and _covers(chain, names, len(marks.page.trim(start, chain.marks[0].start)) > 0):
            best = chain
    if not best:
        turns = turned_to(marks.page, start, end, known)
        enough = len(turns) > 1 and _covers(Chain(tuple(turns)), names, False)
        return [opening(marks.page.text, mark) for mark in turns] if enough else []
    others = sorted((m for group in groups.values() for m in group), key=lambda m: m.start)
    best = _behind_statement(marks, best, others, names)
    picked = _completed(marks, best, others, names)
    return [opening(marks.page.text, mark, doubts) for mark, doubts in picked]


def _of_other_style(marks: Marks, start: int, chain: Chain) -> Chain:
    """A list with other signs than the questions have: it weighs less, and nothing where a sentence leads up to it.

    Family: "The following upgrades are funded:", "1. Mill Road, $2m", where the questions are "(1) ..." and "(2) ...".
    """
    first = chain.marks[0]
    lead = marks.page.trim(start, first.start)
    words = marks.page.text[max(lead.start, lead.end - _LEAD) : lead.end]
    inside = words.endswith(":") and not marks.opens_paragraph(first) and not announces(words)
    labels = sum(len(m.names) for m in chain.marks)
    return replace(chain, weight=-1.0 if inside else chain.weight - _OTHER_STYLE * labels)


def _behind_statement(marks: Marks, best: Chain, every: Sequence[Mark], names: Sequence[str]) -> Chain:
    """Family: one answer to all that only points ahead ("(a) to (d): A Statement is laid on the Table."), and under it
    the statement with an answer to each, in any order.
    """
    first, wanted = best.marks[0], set(names)
    if len(best.marks) > 1 or not wanted <= set(first.names):
        return best
    later = [m for m in every if m.start > first.start and m.style == first.style and marks.opens_paragraph(m)]
    if {name for m in later for name in m.names} != wanted:
        return best
    return best_chain(later, lambda m: len(m.names), _MOST_MISSING)


def _tops(mark: Mark) -> set[str]:
    """The labels of the questions themselves that a mark names, "2" for "2a"."""
    numbered = mark.family is Family.NUMBER
    return {str(a.rank.number) if numbered and a.name[-1].isalpha() else a.name for a in mark.atoms}


def _set_apart(marks: Marks, group: list[Mark]) -> list[Mark]:
    """Only the marks with a blank line before them, where each label has such a one: others are lists inside."""
    apart = [m for m in group if marks.opens_paragraph(m)]
    labels = {m.names for m in group}
    return apart if labels == {m.names for m in apart} else group


def _covers(chain: Chain, names: Sequence[str], apart: bool) -> bool:
    """Whether the labels are those of enough questions; a single "1." `apart` from the heading is another list's."""
    covered = {name for m in chain.marks for name in _tops(m)}
    starts_first = names[0] in _tops(chain.marks[0])
    if apart and len(covered) == 1 < len(set(names)):
        return False
    return (starts_first and len(covered) * 3 >= len(set(names))) or len(covered) * 2 > len(set(names)) > 2


def _completed(
    marks: Marks, chain: Chain, others: Sequence[Mark], names: Sequence[str]
) -> list[tuple[Mark, tuple[Doubt, ...]]]:
    """The chain with what its order left out: joint answers before it, labels out of order, other brackets."""
    picked: dict[int, tuple[Mark, tuple[Doubt, ...]]] = {m.start: (m, ()) for m in chain.marks}
    missing = set(names) - {name for m in chain.marks for name in _tops(m)}
    paragraphs = sum(map(marks.opens_paragraph, chain.marks)) * 2 > len(chain.marks)
    for mark in others:
        if mark.start in picked or (paragraphs and not marks.opens_paragraph(mark)):
            continue
        ahead = mark.start < chain.marks[0].start and len(mark.names) > 1
        if ahead:
            picked[mark.start] = (mark, ())
        elif missing.issuperset(mark.names):
            picked[mark.start] = (mark, (Doubt.LABEL,))
            missing.difference_update(mark.names)
    return [picked[start] for start in sorted(picked)]
