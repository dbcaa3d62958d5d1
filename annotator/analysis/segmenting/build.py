"""From the outline to the structure: parts with their ends, and what each answer is declared for."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.analysis.segmenting.announcing import taken_together
from annotator.analysis.segmenting.asking import asks, is_pending
from annotator.analysis.segmenting.chains import Chain, best_chain
from annotator.analysis.segmenting.edges import is_signature, is_title, under_restated, without_title
from annotator.analysis.segmenting.lines import Line, Page
from annotator.analysis.segmenting.marks import AGAIN, Mark
from annotator.analysis.segmenting.outline import Marks, Opening, printed_name
from annotator.analysis.segmenting.speakers import speaker_end
from annotator.analysis.segmenting.tree import (
    Node,
    add_follow_ups,
    copied,
    joined_label,
    question_node,
    take_replies,
)
from annotator.analysis.segmenting.turns import turned_to
from annotator.core.structure import Doubt

_CELL = re.compile(r"\t[^\w\t]{0,2}\d")
"""A figure in the next column: the line is the row of a table ("(a) Old bridges\t12\t15")."""

_ROW_HEAD = 200
"""Code points of a row up to its first figure, at most."""


@dataclass(slots=True)
class Draft:
    """An answer before the questions have their ids.

    `nodes` are the questions that it claims, with all under them where `whole` is set, else with their unnumbered
    follow-ups; of merged questions only those in `names`, or all where the answer prints no label.
    """

    start: int
    body: int
    end: int
    label: str | None
    nodes: list[Node] = field(default_factory=list)
    names: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Built:
    """The questions as trees and the answers, each in the order of the text."""

    questions: tuple[Node, ...] = ()
    answers: tuple[Draft, ...] = ()


def build(
    marks: Marks, questions: Sequence[Opening], answers: Sequence[Opening], breaks: Iterable[int], direct: bool
) -> Built:
    """Give the openings their ends, and look inside the questions and answers.

    `direct`: the answers may stand right under their questions.
    """
    edges = sorted([*(q.start for q in questions), *(a.start for a in answers), *breaks, marks.end])

    def end_of(opening: Opening) -> int:
        return edges[bisect_right(edges, opening.start)]

    nodes = [question_node(marks, q, end_of(q), direct) for q in questions]
    drafts: list[Draft] = []
    if direct and not _mostly_direct(marks, answers, nodes):
        direct = False
        nodes = [question_node(marks, q, end_of(q), direct) for q in questions]
    if direct:
        drafts = [draft for node in nodes for draft in _right_under(marks, node)]
    for node in nodes:
        add_follow_ups(marks.page, node)
    nodes = _nested(marks.page.text, nodes)
    index = _Index(nodes)
    for draft in drafts:
        _take_label(marks, draft, index)
        _take_under_heading(draft, index)
        _take_together(marks.page, draft, index)
    drafts = [part for draft in drafts for one in _by_office(marks.page, draft) for part in _with_parts(marks, one)]
    for answer in answers:
        whole = _with_parts(marks, _draft(answer, end_of(answer), index))
        drafts.extend(whole if len(whole) > 1 else _with_siblings(marks, whole[0], index))
    opened = {q.start for q in questions}
    for draft in drafts:
        draft.body = under_restated(marks.page, draft.body, draft.end, _wordings(marks.page.text, draft))
        if draft.end in opened:
            draft.end = without_title(marks.page, draft.body, draft.end)
    kept = [d for d in drafts if _says_something(marks, d)]
    return Built(tuple(nodes), tuple(sorted(kept, key=lambda draft: draft.start)))


def _says_something(marks: Marks, draft: Draft) -> bool:
    """Whether words stand under an answer's heading, and not only the names of those who sign."""
    empty = len(marks.page.trim(draft.body, draft.end)) == 0
    return not (empty or (draft.end == marks.end and is_signature(marks.page, draft.body, draft.end)))


def _wordings(text: str, draft: Draft) -> str:
    """What the questions that an answer claims ask."""
    return " ".join(text[node.body : node.end] for node in draft.nodes)


def _mostly_direct(marks: Marks, answers: Sequence[Opening], nodes: Sequence[Node]) -> bool:
    """Whether the texts of at least half of the questions go on after their wording is over.

    Questions before a joint heading have their answer there and do not count.
    """
    joint = {name for a in answers for name in a.names}
    alone = [node for node in nodes if not joint.intersection(node.merged)]
    followed = sum(any(reply.sure for reply in take_replies(marks.page, copied(node))) for node in alone)
    return followed > 0 and followed * 2 >= len(alone)


def _right_under(marks: Marks, node: Node) -> list[Draft]:
    drafts: list[Draft] = []
    for reply in take_replies(marks.page, node):
        words = marks.page.trim(reply.start, reply.end).of(marks.page.text)
        if is_pending(words) or is_title(marks.page.between(reply.start, reply.end)):
            continue
        doubts = () if reply.sure else (Doubt.BOUNDARY,)
        drafts.append(Draft(reply.start, reply.start, reply.end, None, list(reply.nodes), (), doubts, False))
    return drafts


def _by_office(page: Page, draft: Draft) -> list[Draft]:
    """Family: several ministers answer one question, one after the other ("Hon. J. Hill (Minister of Roads): ...")."""
    lines = [line for line in page.between(draft.start, draft.end) if line.blanks or line.start == draft.start]
    opened = [(line.start, end) for line in lines if (end := _office_end(page.text, line)) is not None]
    if len(opened) < 2 or opened[0][0] != draft.start:
        return [draft]
    edges = [*(start for start, _ in opened[1:]), draft.end]
    return [
        replace(draft, start=start, body=body, end=end, nodes=list(draft.nodes))
        for (start, body), end in zip(opened, edges, strict=True)
    ]


def _office_end(text: str, line: Line) -> int | None:
    """Where the words of a speaker begin whose office stands in brackets after the name; None where none does."""
    end = speaker_end(text, line)
    return end if end is not None and text[line.start : end].rstrip(" \t*").endswith("):") else None


def _take_label(marks: Marks, draft: Draft, index: _Index) -> None:
    """Family: the bare label over the question and again over its answer ("3", "Hoeveel?", "3", "Tien.").

    A joint one ("1 en 2") claims the others that it names.
    """
    for mark in marks.within(draft.start, draft.start + 1):
        nodes, missing = index.named(mark.names)
        if not missing and any(node in draft.nodes for node in nodes):
            draft.body, draft.label = mark.body, printed_name(marks.page.text, mark)
            draft.nodes, draft.names, draft.whole = nodes, mark.names, True


def _take_under_heading(draft: Draft, index: _Index) -> None:
    """Family: one heading over questions with their own labels ("Fragen 2 und 3:"), below them one answer to all."""
    last = draft.nodes[-1] if draft.nodes else None
    if last is not None and last.together and last.label == last.together[-1] and len(draft.nodes) == 1:
        draft.nodes, _ = index.named(last.together)


def _take_together(page: Page, draft: Draft, index: _Index) -> None:
    """Let an answer right under a question claim the others that its first sentence names too."""
    line = page.lines[page.index(draft.start)]
    draft.body = max(draft.body, speaker_end(page.text, line) or draft.body)
    expression = taken_together(page.text, draft.body, draft.end)
    if expression is None:
        return
    names = tuple(atom.name for atom in expression.atoms)
    nodes, _ = index.named(names)
    if any(node in draft.nodes for node in nodes):
        draft.nodes, draft.whole = nodes, True
        draft.label = " ".join(page.text[expression.start : expression.end].split())


def _nested(text: str, nodes: Sequence[Node]) -> list[Node]:
    """Family: parts with the whole label printed ("8a." or "1.1" on the level of "8." and "1.")."""
    tops: dict[str, Node] = {}
    result: list[Node] = []
    for node in nodes:
        parent = tops.get(_stem_label(node.label)) if len(node.merged) < 2 else None
        if parent is None:
            result.append(node)
            if node.label is not None:
                tops.setdefault(node.label, node)
            continue
        if not parent.children:
            parent.judged = asks(text[parent.body : parent.end])
        parent.children.append(node)
    return result


def _stem_label(label: str | None) -> str:
    if label is None or not label[0].isdigit() or label.isdigit():
        return ""
    return label[:-1].rstrip(".") if label[-1].isalpha() else label.partition(".")[0]


class _Index:
    """The questions by label, and which of them wait for an answer."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._nodes = list(nodes)
        self._starts = [n.start for n in nodes]
        self._claimed = 0
        self.last: list[Node] = []
        self._by_label: dict[str, Node] = {}
        for node in nodes:
            for name in node.merged:
                self._by_label.setdefault(name, node)
            for one in node.walk():
                if one.label is not None:
                    self._by_label.setdefault(one.label, one)

    def named(self, names: Iterable[str]) -> tuple[list[Node], bool]:
        """The questions with those labels, each once, and whether a label has none."""
        found = {name: self._by_label.get(name) for name in names}
        nodes = {id(node): node for node in found.values() if node is not None}
        return list(nodes.values()), None in found.values()

    def at(self, starts: Collection[int]) -> list[Node]:
        """The top-level questions that begin at one of `starts`."""
        return [self._nodes[bisect_left(self._starts, start)] for start in starts]

    def waiting(self, start: int) -> list[Node]:
        """The top-level questions before code point `start` that no answer came after so far."""
        upto = bisect_right(self._starts, start)
        found = self._nodes[self._claimed : upto]
        self._claimed = upto
        self.last = found or self.last
        return found


def _draft(answer: Opening, end: int, index: _Index) -> Draft:
    """The answer with its claims: by the questions over it or its label, else for those that wait before it."""
    again = answer.mark is not None and answer.mark.style == AGAIN
    waiting = index.waiting(answer.start) or (index.last if again else [])
    if answer.claimed:
        nodes, missing = index.at(answer.claimed), False
    else:
        nodes, missing = index.named(answer.names) if answer.names else (waiting, len(waiting) > 1)
    doubts = dict.fromkeys([*answer.doubts, *([Doubt.LINK] if missing else [])])
    return Draft(answer.start, answer.body, end, answer.label, nodes, answer.names, tuple(doubts))


def _with_parts(marks: Marks, draft: Draft) -> list[Draft]:
    """Family: an answer in the parts of its question ("8. a) ... b) ..." for 8a and 8b, "Zu a): ..."),
    also where sentences turn to them ("With regard to part (a), ...").

    A list that its sentence leads up to ("The costs were: (a) ...") stays in one answer, and so do the rows of a
    table. A general opening before the sentences that turn to all the parts is none of its own. What the question asks
    before its parts is claimed by the answer before the parts, else by the first of them.
    """
    names = _part_names(draft)
    items = [m for m in marks.parts_within(draft.start, draft.end) if m.atoms and names.keys() >= set(m.names)]
    items = [m for m in items if not _is_row(marks.page, m)]
    items[:0] = [m for m in marks.first_inside(items[0]) if m.start >= draft.body] if items else []
    listed = _parts_chain(items).marks
    turning = not _covers_half(listed, names)
    chain = turned_to(marks.page, draft.body, draft.end, names) if turning else listed
    covered = {name for m in chain for name in m.names}
    later = len(covered) == 1 and len(chain) == 1 and chain[0].atoms[0].rank.number > 1
    if later and chain[0].start == draft.body and draft.label and not turning:
        # "8. b) ...": the answer to that part only.
        return [replace(_part(marks, chain[0], draft.end, draft, [names[chain[0].names[0]]]), start=draft.start)]
    if len(covered) < 2 or not _covers_half(chain, names):
        return [draft]
    start = chain[0].start
    before = marks.page.trim(draft.body, max(draft.body, start))
    if before.of(marks.page.text).endswith((":", ",")) and not turning:
        return [draft]
    ends = zip(chain, [*(m.start for m in chain[1:]), draft.end], strict=True)
    parts = [_part(marks, mark, end, draft, [names[n] for n in mark.names]) for mark, end in ends]
    general = turning and not draft.nodes[0].judged and len(covered) == len(names)
    if len(before) == 0 or general or (turning and before.of(marks.page.text).endswith(",")):
        parts[0].start = draft.start
        parts = _deeper(marks, parts)
        parts[0].nodes.insert(0, draft.nodes[0])
        return parts
    draft.end = start
    if draft.nodes[0].judged:
        others = [c for c in draft.nodes[0].children if c.name not in covered]
        draft.nodes, draft.whole = [draft.nodes[0], *(one for c in others for one in c.walk())], False
    return [draft, *_deeper(marks, parts)]


def _is_row(page: Page, mark: Mark) -> bool:
    """Whether a label heads the row of a table."""
    return _CELL.search(page.text, mark.body, min(page.lines[mark.line].span.end, mark.body + _ROW_HEAD)) is not None


def _deeper(marks: Marks, parts: Sequence[Draft]) -> list[Draft]:
    """Family: parts of parts, each answered by itself ("(b) (i) and (ii) ...", "(iii) ...")."""
    return [one for part in parts for one in _with_parts(marks, part)]


def _with_siblings(marks: Marks, draft: Draft, index: _Index) -> list[Draft]:
    """Family: parts under their whole label and further ones under their letter only ("(1)(a)", "(1)(b)", "(c)")."""
    result = [draft]
    number = _stem_label(draft.nodes[0].label) if len(draft.nodes) == 1 else ""
    for mark in marks.within(draft.body, draft.end) if number and draft.label == draft.nodes[0].label else ():
        last = result[-1].nodes[0].label or ""
        after = f"{number}{chr(ord(last[-1]) + 1)}"
        nodes, missing = index.named([after])
        plain = mark.style == "()" and f"{number}{mark.names[0]}" == after and len(mark.names) == 1
        if plain and nodes and not missing and last[-1].isalpha() and marks.opens_paragraph(mark):
            result.append(Draft(mark.start, mark.body, result[-1].end, after, nodes, (), (), whole=False))
            result[-2].end = mark.start
    return result


def _covers_half(chain: Sequence[Mark], names: Collection[str]) -> bool:
    return 2 * len({name for mark in chain for name in mark.names}) >= len(names)


def _part_names(draft: Draft) -> dict[str, Node]:
    """The labelled parts of the one question that an answer claims, by their labels as printed."""
    if not draft.nodes or len(draft.nodes[0].merged) > 1:
        return {}
    whole = draft.nodes[0]
    inside = {id(node) for node in whole.walk()}
    if any(id(node) not in inside for node in draft.nodes):
        return {}
    return {child.name: child for child in whole.children if child.name is not None}


def _parts_chain(items: Sequence[Mark]) -> Chain:
    styles: dict[str, list[Mark]] = {}
    for mark in items:
        styles.setdefault(mark.style, []).append(mark)
    chains = [best_chain(group, lambda m: len(m.names), 10) for group in styles.values()]
    return max(chains, key=lambda c: c.weight, default=Chain())


def _part(marks: Marks, mark: Mark, end: int, whole: Draft, nodes: list[Node]) -> Draft:
    printed = printed_name(marks.page.text, mark) or ""
    label = nodes[0].label if len(nodes) == 1 else joined_label(whole.label, printed, mark.family)
    claimed = [one for node in nodes for one in node.walk()]
    return Draft(mark.start, mark.body, end, label, claimed, whole=False)
