"""Inside a question: stems, sub-questions, unnumbered follow-ups, and an answer right under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from annotator.analysis.segmenting.asking import asks, is_conditional, looks_asked, question_end
from annotator.analysis.segmenting.chains import best_chain
from annotator.analysis.segmenting.expressions import Family, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.marks import LINE, OPEN, Mark, Role
from annotator.analysis.segmenting.outline import Marks, Opening
from annotator.analysis.segmenting.speakers import wording_start
from annotator.core.structure import Doubt

_DEEPEST = 8
"""Levels of sub-questions that are looked for; deeper lists stay text of their question."""

_INLINE = re.compile(
    r"(?:(?<=[\s:;,])|\A)\((?:[a-z]|[ivx]{2,4}|\d{1,2})\)(?=\s)|(?<=[?;:,.][ \n])[a-z]\)(?=\s)", re.IGNORECASE
)


@dataclass(slots=True)
class Node:
    """A question while the tree is built: `[start, end)` is its own text, without that of `children`.

    `name` is the label as printed here ("a"), `label` in full ("8a"); None for an unnumbered follow-up.
    """

    start: int
    body: int
    end: int
    name: str | None
    label: str | None
    children: list[Node] = field(default_factory=list)
    judged: bool = True
    conditional: bool = False
    doubts: tuple[Doubt, ...] = ()
    merged: tuple[str, ...] = ()
    together: tuple[str, ...] = ()

    def walk(self) -> list[Node]:
        """This node and all under it, in the order of the text."""
        return [self, *(node for child in self.children for node in child.walk())]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer found right under its question: `nodes` are the questions that it answers."""

    start: int
    end: int
    nodes: tuple[Node, ...]
    sure: bool


def question_node(marks: Marks, question: Opening, end: int, direct: bool) -> Node:
    """The tree of one top-level question whose text is `[question.start, end)`."""
    first = question.names[0] if question.names else None
    body = wording_start(marks.page, question.body, end)
    node = Node(
        question.start,
        body,
        end,
        first,
        first,
        doubts=question.doubts,
        merged=question.names,
        together=question.together,
    )
    if len(question.names) < 2:
        _grow(marks, node, direct, _DEEPEST, {question.start})
        _finish(marks.page, node)
    return node


def _grow(marks: Marks, node: Node, direct: bool, depth: int, used: set[int]) -> None:
    items = [m for m in marks.within(node.start, node.end) if m.start not in used and m.style not in (OPEN, LINE)]
    items = _parts(marks.page.text, node, items)
    items = _asked_only(marks, node, items) if direct else items
    if not items or depth == 0:
        return
    edges = [*(m.start for m in items[1:]), node.end]
    used = used | {m.start for m in items}
    for mark, end in zip(items, edges, strict=True):
        name = mark.names[0]
        child = Node(mark.start, mark.body, end, name, joined_label(node.label, name, mark.family))
        _grow(marks, child, direct, depth - 1, used)
        node.children.append(child)
    node.end = items[0].start


def _parts(text: str, node: Node, items: Sequence[Mark]) -> list[Mark]:
    """The labelled parts of a question.

    Families: lettered parts on lines of their own ("a) ...?", "(i) ..."), parts inside a sentence ("the cost of (a)
    bridges; (b) tunnels"), and parts that run on ("a) Qui les répare ? b) À quel coût ?"). Of several lists the one
    that begins first holds the others.
    """
    groups: dict[tuple[Family | None, str], list[Mark]] = {}
    for mark in [*items, *_inline(text, node, items)]:
        groups.setdefault((mark.family, mark.style), []).append(mark)
    found: list[Mark] = []
    for group in groups.values():
        chain = list(best_chain(sorted(group, key=lambda m: m.start), lambda _: 1.0, 0).marks)
        if len(chain) < 2 or chain[0].atoms[0].rank.number != 1 or any(len(m.atoms) > 1 for m in chain):
            continue
        if not found or (chain[0].start, -len(chain)) < (found[0].start, -len(found)):
            found = chain
    return found


def _inline(text: str, node: Node, items: Sequence[Mark]) -> list[Mark]:
    known = {m.start for m in items}
    marks: list[Mark] = []
    for match in _INLINE.finditer(text, node.body, node.end):
        for family in (None, Family.ROMAN):
            expression = read_labels(text, match.start(), match.end(), family=family)
            if expression is None or match.start() in known or (marks and marks[-1].atoms == expression.atoms):
                continue
            body = match.end() + 1
            style = f"{expression.opening}{expression.closing}"
            marks.append(Mark(Role.ITEM, -1, match.start(), match.end(), body, expression.atoms, style))
    return marks


def _asked_only(marks: Marks, node: Node, items: list[Mark]) -> list[Mark]:
    """Of a list under a question with its answer right under it: the items that belong to the question.

    A list after the question is over belongs to the answer.
    """
    if not items:
        return []
    text = marks.page.text
    over = question_end(marks.page, node.body, items[0].start)
    if over is not None and over[1]:
        return []
    seems_over = "?" in text[node.body : items[0].start]
    asked = any("?" in _first_line(marks.page, m) or looks_asked(text, m.body, m.body + 40) for m in items)
    return [] if seems_over and not asked else items


def _first_line(page: Page, mark: Mark) -> str:
    line = page.lines[page.index(mark.start)]
    return page.text[mark.body : line.span.end]


def joined_label(parent: str | None, name: str, family: Family | None) -> str:
    """The label in full: "8a" for "a" under 8, "8.1" for "1" under 8, "8a.i" for "i" under 8a."""
    if parent is None:
        return name
    if family is Family.NUMBER and name.startswith(f"{parent}."):
        return name
    return f"{parent}{name}" if family is Family.LETTER and parent[-1].isdigit() else f"{parent}.{name}"


def _finish(page: Page, node: Node) -> None:
    """Say of the node and all under it whether they ask something, and in which case."""
    for one in node.walk():
        wording = page.text[one.body : one.end]
        one.conditional = is_conditional(wording)
        if one.children:
            one.judged = asks(wording)


def add_follow_ups(page: Page, node: Node) -> None:
    """Family: a conditional question of its own paragraph under another ("Zo ja, welke?" under 7)."""
    for one in node.walk():
        if one.children or len(one.merged) > 1:
            continue
        starts = [
            line.start
            for line in page.between(one.body, one.end)
            if line.blanks and line.start > one.body and is_conditional(page.text[line.start : line.span.end])
        ]
        starts = [s for s in starts if "?" in page.text[s : s + 1_000]]
        for start, end in pairwise([*starts, one.end]):
            one.children.append(Node(start, start, end, None, None, conditional=True))
        if starts:
            one.end = starts[0]


def take_replies(page: Page, node: Node) -> list[Reply]:
    """Cut the answers off that stand right under the questions of a tree.

    Family: the German "Kleine Anfrage" as printed with its reply; parts without a reply of their own share
    the next one.
    """
    replies: list[Reply] = []
    waiting: list[Node] = []
    for one in node.walk():
        waiting.append(one)
        over = question_end(page, one.body, one.end)
        if over is None or (one.children and not over[1]):
            continue
        span = page.trim(over[0], one.end)
        if len(span) == 0:
            continue
        replies.append(Reply(span.start, one.end, tuple(waiting), over[1]))
        one.end = over[0]
        if not over[1]:
            one.doubts = (*one.doubts, Doubt.BOUNDARY)
        waiting = []
    return replies


def copied(node: Node) -> Node:
    """The same tree, to be cut without changing the first."""
    return replace(node, children=[copied(child) for child in node.children])
