"""Questions that are printed once more over their answers.

Families: "1. Hoeveel bruggen telt Oeverdaele?" in the list, and again, in bold or not, with its label or without,
over "Oeverdaele telt vier bruggen."; two questions again over one answer; "1.b) Seit wann?" again over the answer
to that part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from annotator.analysis.segmenting.asking import question_end
from annotator.analysis.segmenting.marks import Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening, printed_name, without_leader
from annotator.analysis.segmenting.replies import Replies
from annotator.analysis.segmenting.speakers import answer_body
from annotator.analysis.segmenting.tree import Node, question_node

_SAME = 25
"""Letters after which two printings of one question are known to be the same."""

_MOST_ALIKE = 8
"""Questions with the same first letters that are compared; what more there are is a table's work."""

_NO_LETTERS = re.compile(r"[\W_]+")

_LONGEST = 3_000
_AFTER = " \t?!.:;,)]»”\"'*_…"


@dataclass(frozen=True, slots=True)
class Repeat:
    """A question printed again over `[start, end)` of the text, with its label."""

    start: int
    end: int
    node: Node


@dataclass(slots=True)
class _Group:
    """Repeats that follow each other, and where the text after them ends."""

    repeats: list[Repeat] = field(default_factory=list)
    end: int = 0


def printed_first(marks: Marks, questions: Sequence[Opening]) -> list[Node]:
    """The questions with their parts as far as the list of questions goes, before the answers are known."""
    last = questions[-1]
    stops = [m.start for m in marks.all if m.start > last.start and _ends_list(m, last)]
    end = min(stops, default=marks.end)
    over = question_end(marks.page, last.body, end)
    ends = [*(q.start for q in questions[1:]), over[0] if over is not None and over[1] else end]
    return [question_node(marks, q, end, False) for q, end in zip(questions, ends, strict=True)]


def _ends_list(mark: Mark, last: Opening) -> bool:
    """An answer's heading, another heading, or the numbering that begins anew."""
    if mark.role in (Role.ANSWER, Role.REPLY, Role.END):
        return True
    same = last.mark is not None and (mark.role, mark.family) == (last.mark.role, last.mark.family)
    return same and bool(mark.atoms) and mark.atoms[0].rank.number <= 1


class _Wordings:
    """The wordings of the questions, found by their first letters."""

    def __init__(self, text: str, nodes: Sequence[Node]) -> None:
        self._text = text
        self._by_letters: dict[str, dict[str | None, tuple[Node, str]]] = defaultdict(dict)
        for node in nodes:
            letters = _NO_LETTERS.sub("", without_leader(text[node.body : min(node.end, node.body + _LONGEST)])).lower()
            if letters:
                self._by_letters[letters[:_SAME]].setdefault(node.name, (node, letters))
        self._lengths = sorted({len(key) for key in self._by_letters}, reverse=True)

    def repeated_at(self, body: int, name: str | None) -> tuple[Node, int] | None:
        """The question whose words are printed again at `body`, and where they are over.

        A short one ("Seit wann?") must stand under its own label `name`.
        """
        ahead = _letters(self._text, body, body + 3 * _SAME)
        for length in self._lengths:
            alike = self._by_letters.get(ahead[:length]) if len(ahead) >= length else None
            if alike is None:
                continue
            others = islice((pair for label, pair in alike.items() if label != name), _MOST_ALIKE)
            for node, letters in (*([alike[name]] if name in alike else []), *others):
                end = _same_until(self._text, letters, body)
                if end is not None and (len(letters) >= _SAME or name == node.name):
                    return node, end
        return None


def find_repeats(marks: Marks, nodes: Sequence[Node]) -> list[Repeat]:
    """The questions of `nodes` that are printed again, in the order of the text; empty where fewer than half are."""
    asked = [
        one for node in nodes for one in node.walk() if (one.label is not None or one is node) and one.end > one.body
    ]
    wordings = _Wordings(marks.page.text, asked)
    found: list[Repeat] = []
    for start, body, name in _places(marks, max(one.end for one in nodes[-1].walk())):
        repeated = wordings.repeated_at(body, name) if not found or start >= found[-1].end else None
        if repeated is not None:
            found.append(Repeat(start, repeated[1], repeated[0]))
    again = {id(r.node) for r in found}
    inside = [node for node in nodes if any(id(one) in again for one in node.walk())]
    return found if len(inside) * 2 >= len(nodes) else []


def _places(marks: Marks, after: int) -> Iterator[tuple[int, int, str | None]]:
    """Where a repeat may begin: the line, the first word, the name of the label before it."""
    items = iter(sorted((m for m in marks.all if m.role in (Role.ITEM, Role.QUESTION)), key=lambda m: m.start))
    item = next(items, None)
    for line in marks.page.between(after, marks.end):
        yield line.start, line.start, None
        while item is not None and item.start < line.span.end:
            if item.start >= line.start and item.atoms:
                yield line.start, item.body, item.names[0]
            item = next(items, None)


def _letters(text: str, start: int, end: int) -> str:
    return _NO_LETTERS.sub("", text[start:end]).lower()


def _same_until(text: str, wording: str, body: int) -> int | None:
    """Where the letters `wording` that are printed again at `body` are over; None where others are printed."""
    at, matched = body, 0
    stop = min(len(text), body + 2 * _LONGEST)
    while at < stop and matched < len(wording):
        if text[at].isalnum():
            if text[at].lower() != wording[matched]:
                break
            matched += 1
        at += 1
    if matched < min(len(wording), _SAME):
        return None
    if matched < len(wording):
        # The first printing runs on into what follows it, or the second one is cut short.
        at = text.rfind("?", body, at)
        if at < 0:
            return None
    end = at
    while end < stop and text[end] in _AFTER:
        end += 1
    closed = any(sign in text[at:end] for sign in "?.:;") or text[end : end + 1] in ("", "\n", "\f")
    return end if closed else None


def answers_to_unnumbered(marks: Marks, questions: Sequence[Opening]) -> Replies | None:
    """The answers under questions without labels that are printed again over them; None where they are not.

    Family: Luxembourg's answers to questions with bullets ("• Combien de ponts ?", later "Combien de ponts ?", "Dix.").
    """
    if len(questions) < 2 or any(q.names for q in questions):
        return None
    repeats = find_repeats(marks, printed_first(marks, questions))
    return answers_under(marks, repeats) if len({r.node.start for r in repeats}) > 1 else None


def answers_under(marks: Marks, repeats: Sequence[Repeat]) -> Replies:
    """The answers under the repeated questions, and the places where the text before them ends."""
    answers: list[Opening] = []
    breaks = [h.start for h in marks.replies(marks.start, repeats[0].start)]
    for group in _groups(marks, repeats):
        over = group.repeats[-1].end
        own = marks.replies(over, group.end)
        first = own[0] if own and not len(marks.page.trim(over, own[0].start)) else None
        names = _names(group.repeats)
        breaks.extend(r.start for r in group.repeats)
        if first is None:
            start = marks.page.trim(over, group.end).start
            claimed = () if names else tuple(r.node.start for r in group.repeats)
            answers.append(Opening(start, start, None, names, ", ".join(names) or None, claimed=claimed))
            continue
        body = first.body if first.atoms else answer_body(marks, first)
        label = printed_name(marks.page.text, first) if first.atoms else ", ".join(names)
        # "Die Fragen 2.1 bis 3": the parts between are those printed over it.
        claims = names if set(first.names) < set(names) else first.names
        answers.append(Opening(first.start, body, first, claims, label))
    return Replies(tuple(answers), False, tuple(breaks))


def _groups(marks: Marks, repeats: Sequence[Repeat]) -> list[_Group]:
    groups: list[_Group] = []
    waiting = _Group()
    for i, repeat in enumerate(repeats):
        waiting.repeats.append(repeat)
        waiting.end = repeats[i + 1].start if i + 1 < len(repeats) else marks.end
        before = marks.replies(repeat.end, waiting.end)
        if before and not len(marks.page.trim(before[-1].body, waiting.end)) and before[-1].alone:
            waiting.end = before[-1].start
        if len(marks.page.trim(repeat.end, waiting.end)):
            groups.append(waiting)
            waiting = _Group()
    return groups


def _names(repeats: Sequence[Repeat]) -> tuple[str, ...]:
    """The labels of the questions, a stem only where none of its parts is printed again with it."""
    again = {id(r.node) for r in repeats}
    kept = [r.node for r in repeats if not any(id(one) in again for one in r.node.walk()[1:])]
    return tuple(dict.fromkeys(name for node in kept for name in (node.merged or (node.label,)) if name is not None))
