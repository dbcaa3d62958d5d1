"""Answers in running text, each of whose parts says in its first words which question it turns to.

Family: one heading or none over the whole reply, and in it "Wat betreft vraag 1 delen wij mee ...", "S'agissant des
questions 2 et 3, ...", "In response to parts (a) and (b), ...", at the beginning of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from annotator.analysis.segmenting.chains import best_chain
from annotator.analysis.segmenting.expressions import Atom, Expression, Family, Rank, alternatives, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.vocabulary import ALL
from annotator.core.spans import Span

TURN = "turn"
"""Style of the labels that stand in such a sentence."""

_MOST_SKIPPED = 40
_ADDRESS = 40
"""Code points of an address before the first words that count ("Mr. Speaker, in response to ...")."""

_BLANK = r"[ \t\n]{1,20}"
_ARTICLE = rf"(?:(?:de|het|la|les|le|the|die|den|der|uw|uwe|your|ihre|ihrer|ihren|votre|vos)\b{_BLANK})?"
_NOUN = rf"(?:{alternatives('question')}|{alternatives('towards')})"
_TURN = re.compile(
    rf"(?:{alternatives('turns')}){_BLANK}{_ARTICLE}"
    rf"(?:(?P<noun>{_NOUN})[ \t\n]{{0,20}}(?:(?:{alternatives('number')})[ \t]{{0,20}})?)?(?=[\d(\[])",
    re.IGNORECASE,
)
_ORDINALS = {word: 1 + i for table in ALL for i, same in enumerate(table.ordinals) for word in same}
_ORDINAL = "|".join(_ORDINALS)
_COUNTED = re.compile(
    rf"(?:(?:{alternatives('turns')}){_BLANK})?{_ARTICLE}(?P<first>{_ORDINAL})n?{_BLANK}"
    rf"(?:(?:{alternatives('both')}){_BLANK}{_ARTICLE}(?P<second>{_ORDINAL})n?{_BLANK})?"
    rf"(?:{alternatives('question')})(?={_BLANK}|[ \t]?[,:])",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:\A|(?<=[.;:!?»”)])[ \t\n]|\n)[ \t\n*_-]{0,20}(?=\w)")
_AFTER = re.compile(rf"[ \t]{{0,20}}(?:[,:–—-][ \t\n]|{_BLANK})")
# "question 3 of Mr. Hill", but not "part (a) of the question".
_OF_OTHERS = re.compile(
    rf"[ \t\n]{{0,20}}(?:{alternatives('by')})\b(?!{_BLANK}(?:\w+{_BLANK})?(?:{alternatives('question')}))",
    re.IGNORECASE,
)
_OF_QUESTION = re.compile(
    rf"[ \t\n]{{0,20}}(?:{alternatives('by')}){_BLANK}(?:\w+{_BLANK})?(?:{alternatives('question')})", re.IGNORECASE
)


def turned_to(page: Page, start: int, end: int, known: Collection[str]) -> list[Mark]:
    """The sentences in `[start, end)` that turn to questions whose labels are in `known`, as marks of one list."""
    found: list[Mark] = []
    for place in _places(page.text, start, end):
        mark = _turn(page, place, end, known)
        if mark is not None:
            found.append(mark)
    return list(best_chain(found, lambda m: len(m.names), _MOST_SKIPPED).marks)


def _places(text: str, start: int, end: int) -> list[int]:
    """Where sentences begin; the first may have an address before it."""
    places = [m.end() for m in _SENTENCE.finditer(text, start, end)]
    comma = text.find(", ", start, min(end, start + _ADDRESS))
    return sorted({start, *places, *([comma + 2] if comma >= 0 else [])})


def _turn(page: Page, start: int, end: int, known: Collection[str]) -> Mark | None:
    return _numbered_turn(page, start, end, known) or _counted_turn(page, start, end, known)


def _counted_turn(page: Page, start: int, end: int, known: Collection[str]) -> Mark | None:
    """Family: questions counted in words ("Quant à votre première question", "Wat uw tweede vraag betreft")."""
    match = _COUNTED.match(page.text, start, end)
    if match is None:
        return None
    ranks = [_ORDINALS[word.lower()] for word in match.group("first", "second") if word]
    if not all(str(rank) in known for rank in ranks):
        return None
    atoms = tuple(Atom(str(rank), Rank(rank), Family.NUMBER) for rank in ranks)
    return Mark(Role.ITEM, page.index(start), start, match.end(), start, atoms, TURN)


def _numbered_turn(page: Page, start: int, end: int, known: Collection[str]) -> Mark | None:
    match = _TURN.match(page.text, start, end)
    expression = _known_labels(page.text, match.end(), end, known) if match is not None else None
    if match is None or expression is None or not (match["noun"] or expression.closing):
        return None
    if _OF_OTHERS.match(page.text, expression.end, end):
        return None
    of = _OF_QUESTION.match(page.text, expression.end, end)
    after = _AFTER.match(page.text, of.end() if of is not None else expression.end, end)
    if after is None:
        return None
    place = Span(expression.start, expression.end)
    line = page.index(start)
    return Mark(Role.ITEM, line, start, expression.end, after.end(), expression.atoms, TURN, printed=place)


def _known_labels(text: str, at: int, end: int, known: Collection[str]) -> Expression | None:
    """The labels at `at`, without an amount that a comma sets apart from them ("question 2, 500 bridges")."""
    expression = read_labels(text, at, end)
    while expression is not None and not all(atom.name in known for atom in expression.atoms):
        comma = text.rfind(",", at, expression.end)
        expression = read_labels(text, at, comma) if comma >= 0 else None
    return expression
