"""The outline: which marks begin the questions and which the answers, over the whole of a document."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from annotator.analysis.segmenting.asking import looks_asked
from annotator.analysis.segmenting.chains import Chain, best_chain
from annotator.analysis.segmenting.expressions import Atom, Family, Rank
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.marks import LINE, OPEN, Mark, Role
from annotator.core.spans import Span
from annotator.core.structure import Doubt

_ASKED = 2.0
"""Weight of an item that reads like a question; more than anything else about it."""

_SAME_WORDING = 60
"""Code points by which two printings of one question are known to be the same."""

# "2. und 3." and "2) & 3)" are printed "2 und 3" and "2 & 3" in a label.
_INNER_POINT = re.compile(r"(?<=[\da-zA-Z])[.°](?=[\s,/&-]|\Z)")
_INNER_SIGN = re.compile(r"(?<=[\da-zA-Z])[.)](?=[\s,/&-]|\Z)")
# "Wie viele Brücken gibt es? ........ 3": the page of the answer, printed beside the question.
_LEADER = re.compile(r"[ .…]{5,}\d{0,4}\s*\Z")
_SIGNS = frozenset(".):-–/°º")
_FEW = 3
"""Labels of one style up to which it may be a list in which another style is mixed."""

_SAME_SENTENCE = 300
"""Code points before a second label in which the first may stand inside the sentence."""

_LONGEST_QUESTION = 3_000
"""Code points after a label in which its question mark is looked for."""

_OWN_PARAGRAPH = 0.5
_UNSET_OFF = -0.75
"""Weight of a bare number with no sign after it: as often a footnote, an amount or a page."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A place where a part begins; `names` are the labels it prints ("3", "4", "5"), `label` all of them.

    `claimed` is where the questions begin that an answer stands under, if they bear no labels; `together` are the
    labels of the questions under one heading that bear their own ones too.
    """

    start: int
    body: int
    mark: Mark | None
    names: tuple[str, ...] = ()
    label: str | None = None
    doubts: tuple[Doubt, ...] = ()
    claimed: tuple[int, ...] = ()
    together: tuple[str, ...] = ()


class Marks:
    """The marks of a document, with the bare labels apart and found by place."""

    def __init__(self, page: Page, marks: Iterable[Mark], span: Span) -> None:
        self.page = page
        self.start, self.end = span.start, span.end
        self.all = tuple(_whole_labels(list(marks)))
        self.items = tuple(m for m in self.all if m.role is Role.ITEM)
        self._item_starts = [m.start for m in self.items]
        self._headings = [m for m in self.all if m.role is not Role.ITEM]
        self._heading_starts = [m.start for m in self._headings]
        self._replies = [m for m in self.all if m.role in (Role.ANSWER, Role.REPLY)]
        self._reply_starts = [m.start for m in self._replies]
        self._lettered = [m for m in self.all if m.role is Role.ANSWER and m.family in (Family.LETTER, Family.ROMAN)]
        self._lettered_starts = [m.start for m in self._lettered]
        self.records = frozenset(m.start for m in self.all if m.role is Role.DOCUMENT)
        self.reply_lines = frozenset(m.line for m in self.all if m.role is Role.REPLY)
        self._stops = sorted({m.start for m in self.all if m.role is not Role.ITEM or m.family is Family.NUMBER})

    def within(self, start: int, end: int) -> Sequence[Mark]:
        """The bare labels that begin in `[start, end)`."""
        return self.items[bisect_left(self._item_starts, start) : bisect_left(self._item_starts, end)]

    def headings(self, start: int, end: int) -> Sequence[Mark]:
        """The marks other than bare labels that begin in `[start, end)`."""
        return self._headings[bisect_left(self._heading_starts, start) : bisect_left(self._heading_starts, end)]

    def replies(self, start: int, end: int) -> Sequence[Mark]:
        """The headings of answers that begin in `[start, end)`."""
        return self._replies[bisect_left(self._reply_starts, start) : bisect_left(self._reply_starts, end)]

    def first_printed(self) -> Iterator[Mark]:
        """The bare labels without those that repeat label and wording of an earlier one.

        Family: answers that print their question once more above them.
        """
        seen: set[tuple[Family | None, tuple[str, ...], str]] = set()
        for mark in self.items:
            last = self.page.lines[mark.line : mark.line + 1 + mark.alone][-1]
            end = min(mark.body + _SAME_WORDING, last.span.end)
            wording = "".join(filter(str.isalnum, without_leader(self.page.text[mark.body : end])))
            printed = (mark.family, mark.names, wording)
            if printed not in seen:
                seen.add(printed)
                yield mark

    def first_inside(self, second: Mark) -> list[Mark]:
        """The first label of a list inside the sentence before its second one; nothing where there is none.

        Family: "Jane Hill: To ask the Minister (1) how many bridges are closed;" and on the next line "(2) what ...".
        """
        if second.atoms[0].rank.number != 2 or second.style != "()" or not second.line:
            return []
        line = self.page.lines[second.line - 1]
        name = {Family.NUMBER: "1", Family.LETTER: "a", Family.ROMAN: "i"}[second.atoms[0].family]
        start = self.page.text.rfind(f"({name}) ", max(self.start, line.span.start - _SAME_SENTENCE), line.span.end)
        if start < 0:
            return []
        end = start + len(name) + 2
        atom = replace(second.atoms[0], name=name, rank=Rank(1))
        place = self.page.index(start)
        return [Mark(Role.ITEM, place, start, end, end + 1, (atom,), "()", printed=Span(start, end))]

    def is_asked(self, mark: Mark) -> bool:
        """Whether what follows the mark, up to the next one, reads like a question."""
        return looks_asked(self.page.text, mark.body, self._stop(mark))

    def has_question_mark(self, mark: Mark) -> bool:
        """Whether a question mark stands between the mark and the next one."""
        return self.page.text.find("?", mark.body, min(self._stop(mark), mark.body + _LONGEST_QUESTION)) >= 0

    def _stop(self, mark: Mark) -> int:
        after = bisect_right(self._stops, mark.start)
        return self._stops[after] if after < len(self._stops) else self.end

    def parts_within(self, start: int, end: int) -> list[Mark]:
        """The labels in `[start, end)` that may head parts of one answer: "a) ...", "Zu a): ..."."""
        headed = self._lettered[bisect_left(self._lettered_starts, start) : bisect_left(self._lettered_starts, end)]
        return sorted([*self.within(start, end), *headed], key=lambda m: m.start)

    def answer_between(self, before: Mark, here: Mark) -> bool:
        """Whether an answer's heading stands between two marks."""
        return bisect_left(self._reply_starts, before.start) < bisect_left(self._reply_starts, here.start)

    def outermost(self, group: Sequence[Mark]) -> list[Mark]:
        """Of marks of one style those that are pushed in least, where each label has such a one.

        Family: lists inside answers, pushed in under the number of the answer ("1. ...", "   1. ...").
        """
        columns = [self._column(m) for m in group]
        least = min(columns, default=0)
        outer = [m for m, column in zip(group, columns, strict=True) if column <= least + 1]
        return outer if {m.names for m in outer} == {m.names for m in group} else list(group)

    def _column(self, mark: Mark) -> int:
        """The column of a mark; a number that runs on inside a line has that of the line's first."""
        start = self.page.lines[mark.line].start if mark.family is Family.NUMBER and mark.line >= 0 else mark.start
        return start - max(self.page.text.rfind("\n", 0, start), self.page.text.rfind("\f", 0, start)) - 1

    def opens_paragraph(self, mark: Mark) -> bool:
        """Whether a blank line, a page's end or nothing at all stands before the mark."""
        line = self.page.lines[mark.line]
        return mark.line == 0 or line.blanks > 0 or line.page

    def opens_line(self, mark: Mark) -> bool:
        """Whether the mark is the first thing on its line."""
        return self.page.lines[mark.line].start == mark.start

    def weight(self, mark: Mark) -> float:
        """How much speaks for a bare label as the beginning of a question."""
        asked = _ASKED if self.is_asked(mark) else 0.0
        paragraph = _OWN_PARAGRAPH if self.opens_paragraph(mark) else 0.0
        return 1.0 + asked + paragraph + (_UNSET_OFF if mark.style in (OPEN, LINE) else 0.0)


def without_leader(words: str) -> str:
    """`words` without the dots and the page number that a list of contents prints after them."""
    return _LEADER.sub("", words)


def _whole_labels(marks: list[Mark]) -> list[Mark]:
    """Family: each part under its whole label in two signs ("1.a) ...?", "1.b) ...?", "2. ...?").

    There "1.a)" is read as one label; where the letters after the first stand alone ("b)") it is two.
    """
    pairs = [(m, n) for m, n in pairwise(marks) if _is_pair(m, n)]
    if len(pairs) < 2:
        return marks
    (first, letter), (second, next_letter) = pairs[:2]
    if first.names != second.names or next_letter.atoms[0].rank.number != letter.atoms[0].rank.number + 1:
        return marks
    whole = {m.start: (m, n) for m, n in pairs}
    letters = {n.start for _, n in pairs}
    return [_as_one(*whole[m.start]) if m.start in whole else m for m in marks if m.start not in letters]


def _is_pair(number: Mark, letter: Mark) -> bool:
    alike = number.role is Role.ITEM and letter.role is Role.ITEM and letter.start == number.body
    plain = len(number.atoms) == len(letter.atoms) == 1 and not number.atoms[0].rank.sub
    return alike and plain and (number.family, letter.family) == (Family.NUMBER, Family.LETTER)


def _as_one(number: Mark, letter: Mark) -> Mark:
    name = f"{number.names[0]}{letter.names[0]}"
    atom = Atom(name, Rank(number.atoms[0].rank.number, letter.atoms[0].rank.number), Family.NUMBER)
    return replace(number, end=letter.end, body=letter.body, atoms=(atom,), alone=letter.alone)


def opening(text: str, mark: Mark, doubts: tuple[Doubt, ...] = ()) -> Opening:
    """The opening at a mark, with its label as printed, white space collapsed."""
    return Opening(mark.start, mark.body, mark, mark.names, printed_name(text, mark), doubts)


def printed_name(text: str, mark: Mark) -> str | None:
    """The label of a mark without its noun and its point: "3-5", "4, 5 en 7", "(a) to (e)", "b" for "b)"."""
    if mark.printed is None:
        return None
    if len(mark.atoms) == 1:
        return mark.names[0]
    printed = " ".join(mark.printed.of(text).replace("&amp;", "&").replace("*", "").replace("\\", "").split())
    if printed.count("(") == printed.count(")"):
        return _INNER_POINT.sub("", printed)
    return _INNER_SIGN.sub("", printed)


def question_chain(marks: Marks) -> Chain:
    """The bare labels that number the questions.

    Family: a numbered or lettered list ("1. Hoeveel bruggen ...?", "(a) whether the bridges ..."), with its
    answers after it or between. Of all styles the one with the most that speaks for it is taken; letters only
    where they are not the parts of numbered questions.
    """
    best = Chain()
    groups: dict[tuple[Family | None, str], list[Mark]] = {}
    for mark in marks.first_printed():
        groups.setdefault((mark.family, mark.style), []).append(mark)
    for group in groups.values():
        group[:0] = marks.first_inside(group[0])
    for group in (*groups.values(), *_mixed(groups)):
        group = marks.outermost(group)
        chain = _with_strays(marks, _pruned(marks, best_chain(group, marks.weight), group), group)
        if _is_evident(marks, chain) and _preferred(chain, best):
            best = chain
    return best


def _with_strays(marks: Marks, chain: Chain, group: Sequence[Mark]) -> Chain:
    """Family: a question printed out of its order, each with its answer under it ("11", "13", "12", "14").

    It asks with a question mark, has a label that the list lacks, and stands within the list.
    """
    if len(chain.marks) < _FEW:
        return chain
    known = {name for m in chain.marks for name in m.names}
    first, last = chain.marks[0], chain.marks[-1]
    strays: list[Mark] = []
    for mark in group:
        within = first.start < mark.start < last.start and mark.atoms[0].rank < last.atoms[-1].rank
        if within and known.isdisjoint(mark.names) and marks.has_question_mark(mark):
            strays.append(mark)
            known.update(mark.names)
    if not strays:
        return chain
    weight = chain.weight + sum(map(marks.weight, strays))
    return Chain(tuple(sorted([*chain.marks, *strays], key=lambda m: m.start)), weight)


def section_starts(marks: Marks) -> list[int]:
    """Where further lists of questions begin after the answers to the one before; empty where there is one list only.

    The first label of each is that of a question, and answers with headings come before it and after it.
    """
    replies = [m for m in marks.all if m.role is Role.ANSWER and not m.atoms]
    if len(replies) < 2 or any(m.role is Role.QUESTION and m.atoms for m in marks.all):
        return []
    last = question_chain(marks).marks[-1:]
    given = [r.start for r in replies]
    found: list[int] = []
    for mark in marks.within(last[0].start + 1, given[-1]) if last else ():
        before = bisect_left(given, mark.start) - 1
        if before < 0 or given[before] < (found[-1] if found else last[0].start):
            continue
        same = (mark.family, mark.style) == (last[0].family, last[0].style) and mark.atoms[0].rank == Rank(1)
        if same and len(marks.page.trim(replies[before].body, mark.start)) and marks.is_asked(mark):
            found.append(mark.start)
    return found


def _mixed(groups: Mapping[tuple[Family | None, str], list[Mark]]) -> list[list[Mark]]:
    """Family: numbers with now one sign after them, now another ("1. ...", "2) ...", "3 - ...")."""
    alike = [g for (family, style), g in groups.items() if family is Family.NUMBER and style in _SIGNS]
    mixed = _decimal(groups)
    if len(alike) > 1 and max(map(len, alike)) <= _FEW:
        mixed.append(sorted((mark for group in alike for mark in group), key=lambda m: m.start))
    return mixed


def _decimal(groups: Mapping[tuple[Family | None, str], list[Mark]]) -> list[list[Mark]]:
    """Family: the Bavarian "Schriftliche Anfrage" ("1.1 Wie viele ...?", "1.2 Seit wann?", "2. Welche ...?").

    Parts bear a decimal label without a sign after it, questions without parts a number with its point.
    """
    parts = [m for m in groups.get((Family.NUMBER, OPEN), []) if all("." in name for name in m.names)]
    whole = [m for m in groups.get((Family.NUMBER, "."), []) if not any(atom.rank.sub for atom in m.atoms)]
    return [sorted([*parts, *whole], key=lambda m: m.start)] if len(parts) > 1 and whole else []


def _preferred(one: Chain, other: Chain) -> bool:
    """Letters inside numbered questions lose against the numbers, however many there are."""
    if not other:
        return True
    pair = {one.marks[0].family: one, other.marks[0].family: other}
    numbers = pair.get(Family.NUMBER)
    if len(pair) == 2 and numbers is not None:
        inner = other if numbers is one else one
        inside = numbers.marks[0].start < inner.marks[0].start and len(numbers.marks) > 1
        if inside:
            return numbers is one
    return one.weight > other.weight


def _pruned(marks: Marks, chain: Chain, group: Sequence[Mark]) -> Chain:
    """Cut the chain where the list begins anew and what continues it asks nothing: those are the answers.

    Family: a list inside the answer to a question with more questions behind it ("2. Wie ...?", "Antwoord: 1. de
    gemeente; 2. het Rijk.", "3. Wanneer ...?"). What asks with a question mark behind it still counts.
    """
    places = {mark.start: i for i, mark in enumerate(group)}
    for i in range(1, len(chain.marks)):
        before, here = chain.marks[i - 1], chain.marks[i]
        between = group[places[before.start] + 1 : places[here.start]]
        restarts = any(m.atoms[0].rank.number == 1 for m in between)
        if (restarts or marks.answer_between(before, here)) and not marks.is_asked(here):
            inside = marks.answer_between(chain.marks[0], before)
            kept = [m for m in group if m.start < here.start or (inside and marks.has_question_mark(m))]
            return best_chain(kept, marks.weight)
    return chain


def _is_evident(marks: Marks, chain: Chain) -> bool:
    """Whether a chain may be questions at all: some of it asks, or labelled answers come after it."""
    if not chain:
        return False
    asked = sum(marks.is_asked(m) for m in chain.marks)
    starts_late = chain.marks[0].atoms[0].rank.number > 1
    if chain.marks[0].style == OPEN:
        return asked * 2 >= len(chain.marks) >= 2 and not starts_late
    if asked * 3 >= len(chain.marks):
        return not (starts_late and len(chain.marks) == 1)
    names = {name for m in chain.marks for name in m.names}
    if _is_led_up_to(marks, chain):
        return True
    answered = any(
        m.role is Role.ANSWER and names.issuperset(m.names) and m.start > chain.marks[0].start for m in marks.all
    )
    return answered and len(chain.marks) > 1 and not starts_late


def _is_led_up_to(marks: Marks, chain: Chain) -> bool:
    """Family: what is asked for as nouns, under words with a colon ("Pourrait-il me faire connaître :", "1° le nombre
    de ponts ;", "2° leur coût."), and after a bare heading of the answer the same labels again.
    """
    first, last = chain.marks[0], chain.marks[-1]
    if not first.line or not marks.page.lines[first.line - 1].words.endswith(":") or first.atoms[0].rank != Rank(1):
        return False
    head = next((m for m in marks.all if m.start > last.start and m.role in (Role.ANSWER, Role.REPLY)), None)
    if head is None or head.atoms or len(chain.marks) < 2:
        return False
    return any(m.names == first.names and m.style == first.style for m in marks.within(head.body, marks.end))
