"""Questions that stand apart from a list of questions, and the titles over them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from annotator.analysis.segmenting.expressions import Atom, Family, Rank
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, opening
from annotator.core.spans import Span

_LABEL = re.compile(
    r"(?:\A|(?<=[.?!:;»”)][ \n])|(?<=\n))\(?(?P<number>[1-9]\d?)(?P<sign>[)°])[ \n](?=[^\W\d_a-z]|[«“\"])"
)


_REGISTERED = 4
"""Digits from which on a question's label is its number in the house's register."""

_MOST_TITLE_LINES = 3


def questions_inside(marks: Marks, found: Sequence[Opening]) -> tuple[Opening, ...]:
    """The questions of a running paragraph; those `found` where it holds no more than they are.

    Family: "Elke exploitant moet zich registreren. 1) Hoeveel zijn er? 2) Wie controleert?" Each asks with a
    question mark, and they are numbered from 1 before the first answer's heading.
    """
    text = marks.page.text
    end = next((m.start for m in marks.all if m.role in (Role.ANSWER, Role.REPLY)), marks.end)
    chain: list[re.Match[str]] = []
    for match in _LABEL.finditer(text, marks.start, end):
        if int(match["number"]) == len(chain) + 1 and (not chain or match["sign"] == chain[0]["sign"]):
            chain.append(match)
    edges = [*(m.start() for m in chain), end]
    asked = all("?" in text[a:b] for a, b in pairwise(edges))
    within = [q for q in found if q.start < end]
    if len(chain) < 2 or not asked or len(chain) <= len(within) or len(within) < len(found):
        return tuple(found)
    return tuple(opening(text, _mark(marks, match)) for match in chain)


def _mark(marks: Marks, match: re.Match[str]) -> Mark:
    number = int(match["number"])
    atom = Atom(str(number), Rank(number), Family.NUMBER)
    place = Span(*match.span("number"))
    line = marks.page.index(match.start())
    return Mark(Role.ITEM, line, match.start(), match.end("sign"), match.end(), (atom,), match["sign"], printed=place)


def parts_answered(marks: Marks, questions: Sequence[Opening]) -> list[Opening]:
    """Parts that stand apart because each has its answer under it, with the whole label printed there only.

    Family: "6. Hoe ...:", "a. de resultaten?", "Antwoord 6a:", then "b. de gevolgen?" and "Antwoord 6b:".
    """
    found: list[Opening] = []
    starts = {q.names[0]: q.start for q in questions if len(q.names) == 1}
    for before, here in pairwise(marks.all):
        answered = here.role is Role.ANSWER and len(here.atoms) == 1 and here.atoms[0].rank.sub > 0
        if not (answered and before.role is Role.ITEM and before.family is Family.LETTER and len(before.atoms) == 1):
            continue
        top, name = str(here.atoms[0].rank.number), here.names[0]
        if (
            starts.get(top, marks.end) < before.start
            and before.atoms[0].rank.number == here.atoms[0].rank.sub
            and marks.opens_line(before)
        ):
            found.append(replace(opening(marks.page.text, before), names=(name,), label=name))
    return found if len(found) > 1 else []


def titles_over(marks: Marks, questions: Sequence[Opening]) -> list[int]:
    """Where the titles over questions begin, which belong to no answer before them.

    Family: the French Journal officiel ("Baux", "(baux commerciaux – résiliation)", and below "98300. – 30 août ...").
    """
    found: list[int] = []
    for question in questions:
        i = top = question.mark.line if question.mark is not None else 0
        if not i or len(question.label or "") < _REGISTERED or marks.page.lines[i].blanks:
            continue
        lines = marks.page.lines
        while top > 0 and not lines[top].blanks and not lines[top].page:
            top -= 1
        if i - top <= _MOST_TITLE_LINES and not any(line.words.endswith((".", "?", ";")) for line in lines[top:i]):
            found.append(lines[top].span.start)
    return found
