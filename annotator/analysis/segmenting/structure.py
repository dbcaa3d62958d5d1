"""From the best reading of a page to its parts: trees of questions, answers and what they claim."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from annotator.analysis.segmenting.build import Built, Draft
from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.decoder import Move, Reading, Step
from annotator.analysis.segmenting.expressions import Family
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.tree import Node, joined_label
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONGEST_LEAD = 600
"""Code points of words over labelled answers that only lead up to them, at most."""

_LOOKED_AT = 3_000
_FRAGMENT = 3
"""Words of a stem that asks nothing without its parts, at most."""

_SENTENCE_OVER = re.compile(r"[.!?][»”\"')\]*_]*\s*\Z")
_REQUEST_NEAR = 200
_SENTENCE = re.compile(r"[.?!\n]")
_CLAUSE = re.compile(r"[.:;,!?\n]")


@dataclass(slots=True)
class Part:
    """A step that is a part, with the end of its text."""

    step: Step
    end: int = 0

    @property
    def candidate(self) -> Candidate:
        """Where it begins."""
        return self.step.candidate

    @property
    def answers(self) -> bool:
        """Whether it is an answer."""
        return self.step.move is Move.ANSWER


def steps_of(reading: Reading) -> list[Step]:
    """The decisions of a reading, in the order of the text."""
    found: list[Step] = []
    step = reading.step
    while step is not None:
        found.append(step)
        step = step.before
    return found[::-1]


def built(page: Page, speech: Speech, reading: Reading, end: int) -> Built:
    """The parts of a reading whose text is over at `end`."""
    return _Builder(page, speech, steps_of(reading), end).built()


@dataclass(slots=True)
class _Builder:
    page: Page
    speech: Speech
    steps: Sequence[Step]
    end: int
    parts: list[Part] = field(default_factory=list)
    nodes: dict[int, Node] = field(default_factory=dict)
    parents: dict[int, int | None] = field(default_factory=dict)
    children: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    forced: set[int] = field(default_factory=set)

    def built(self) -> Built:
        self.parts = [Part(step) for step in self.steps]
        self._delimit()
        while self._drop():
            self._delimit()
        for part in self.parts:
            if part.step.move is Move.ASK:
                self._add_question(part)
        for number in self.nodes:
            self._judge(number)
        answers = self._answers()
        tops = [node for number, node in self.nodes.items() if self.parents[number] is None]
        for node in tops:
            add_follow_ups(self.page, self.speech, node)
        return Built(tuple(self._without_empty(tops)), tuple(answers))

    def _delimit(self) -> None:
        """Give each part the beginning of the next step as its end."""
        if not self.parts:
            return
        ends = [p.candidate.start for p in self.parts[1:]] + [self.end]
        for part, end in zip(self.parts, ends, strict=True):
            part.end = max(end, part.candidate.start)

    def _own(self, part: Part) -> str:
        return self.page.text[part.candidate.body : max(part.candidate.body, part.end)].strip()

    def _drop(self) -> bool:
        """Take the answers out that are none: heads without words, leads, a lone label inside a line."""
        kept: list[Part] = []
        for i, part in enumerate(self.parts):
            if part.answers and not part.candidate.forced and self._is_none(i, part):
                if part.candidate.inline or not self._leads(i, part):
                    continue
                part.step = Step(None, Move.ASIDE, part.candidate, 0.0)
            if part.step.move is Move.ASK and not self._own(part) and not self._is_parent(part):
                continue
            kept.append(part)
        changed = len(kept) < len(self.parts)
        self.parts = kept
        return changed

    def _is_parent(self, part: Part) -> bool:
        number = part.step.question
        return any(p.step.move is Move.ASK and p.step.parent == number for p in self.parts)

    def _is_none(self, i: int, part: Part) -> bool:
        c = part.candidate
        if c.inline and c.kind is Kind.LABEL:
            beside = (*self.parts[max(0, i - 1) : i], *self.parts[i + 1 : i + 2])
            if not any(p.answers and p.candidate.inline for p in beside):
                return True
        own = self._own(part)
        return not own or c.pending or self._leads(i, part)

    def _leads(self, i: int, part: Part) -> bool:
        """Whether an answer only leads up to the labelled answers below it."""
        after = self.parts[i + 1] if i + 1 < len(self.parts) else None
        if after is not None and after.step.move is Move.ASIDE and self._says_what_follows(part):
            return True
        if after is None or not after.answers or not after.step.labelled:
            return not self._own(part) or part.candidate.pending
        own, c = self._own(part), part.candidate
        if not own or (not c.atoms and len(own) < _LONGEST_LEAD and not _SENTENCE_OVER.search(own)):
            return True
        return not c.atoms and c.kind in _HEADS and self._is_answered_below(i, part)

    def _says_what_follows(self, part: Part) -> bool:
        """Whether a headed answer without a label, over a question printed again, only says that answers follow."""
        c, own = part.candidate, self._own(part)
        if c.atoms or c.kind is not Kind.ANSWER or len(own) > _LONGEST_LEAD:
            return False
        return own.endswith(":") or self.speech.follows.search(own) is not None

    def _is_answered_below(self, i: int, part: Part) -> bool:
        """Whether the labelled answers below claim at least half of what an answer without a label claims."""
        below: set[int | str] = set()
        for after in self.parts[i + 1 :]:
            if after.step.move is Move.ASK:
                break
            if after.answers and after.step.labelled:
                below.update(after.step.claims)
        own = set(part.step.claims)
        return bool(below) and len(own & below) * 2 >= len(own)

    def _add_question(self, part: Part) -> None:
        c, step = part.candidate, part.step
        parent = self.nodes.get(step.parent) if step.parent is not None else None
        name = c.atoms[0].name if c.atoms else c.number
        label = name
        if name is not None and parent is not None and parent.label is not None:
            label = joined_label(parent.label, name, c.family)
        merged = c.names if len(c.atoms) > 1 else ((name,) if name is not None else ())
        node = Node(self._start(c), c.body, part.end, name, label, merged=merged)
        if parent is None and c.kind is Kind.PARAGRAPH and self.nodes and self._follows_up(c):
            before, asked = list(self.nodes.items())[-1]
            if asked.end == c.start:
                node = Node(c.start, c.body, part.end, None, None, conditional=True)
                asked.children.append(node)
                self.nodes[step.question], self.parents[step.question] = node, before
                self.children[before].append(step.question)
                return
        node.conditional = self.speech.condition.match(self.page.text, c.body, part.end) is not None
        self.nodes[step.question] = node
        if c.forced is not None:
            self.forced.add(c.start)
        self.parents[step.question] = step.parent if parent is not None else None
        if parent is not None and step.parent is not None:
            parent.children.append(node)
            self.children[step.parent].append(step.question)

    def _follows_up(self, c: Candidate) -> bool:
        return self.speech.condition.match(self.page.text, c.body) is not None

    def _judge(self, number: int) -> None:
        node = self.nodes[number]
        if any(child.label is not None for child in node.children):
            words = self.page.text[node.body : node.end]
            asked = asks_itself(self.speech, words)
            node.judged = asked and (node.label is not None or not words.rstrip(" \n*_").endswith(":"))

    def _answers(self) -> list[Draft]:
        drafts: list[Draft] = []
        named: set[int] = set()
        answers = [p for p in self.parts if p.answers]
        for part in answers:
            if part.step.labelled:
                named.update(n for q in part.step.claims for n in self._with_parts(q))
        for i, part in enumerate(self.parts):
            if part.answers:
                drafts.append(self._draft(i, part, named))
        return drafts

    def _start(self, c: Candidate) -> int:
        """Where an answer begins: at its label, or at who speaks on a line of its own under a head without a label."""
        i = self.page.index(c.body)
        line = self.page.lines[i] if i >= 0 else None
        named = line is not None and c.alone and not c.atoms and c.start < line.start < c.body
        return line.start if line is not None and named else c.start

    def _draft(self, i: int, part: Part, named: set[int]) -> Draft:
        c, step = part.candidate, part.step
        claimed = [n for q in step.claims for n in self._with_parts(q)]
        if not step.labelled:
            free = [n for n in claimed if n not in named and not self._all_named(n, named)]
            claimed = free or claimed
        else:
            below = self._claimed_below(i)
            subs = {n for q in step.claims for n in self._with_parts(q) if n != q}
            if below & subs:
                claimed = [n for n in claimed if n not in {m for b in below for m in self._with_parts(b)}]
        nodes = [self.nodes[n] for n in dict.fromkeys(claimed)]
        label = self._label(c)
        return Draft(self._start(c), c.body, part.end, label, nodes, c.names if step.labelled else (), (), whole=False)

    def _claimed_below(self, i: int) -> set[int]:
        """What the labelled answers right below an answer claim."""
        found: set[int] = set()
        after = self.parts[i + 1] if i + 1 < len(self.parts) else None
        if after is None or not after.answers or not after.step.labelled:
            return found
        for part in self.parts[i + 1 :]:
            if part.answers and part.step.labelled:
                found.update(q for q in part.step.claims if isinstance(q, int))
        return found

    def _label(self, c: Candidate) -> str | None:
        return printed_label_of(self.page.text, c) if c.atoms else None

    def _with_parts(self, number: int | str) -> list[int]:
        """A question and all under it, in the order of the text."""
        if not isinstance(number, int) or number not in self.nodes:
            return []
        return [number, *(n for child in self.children[number] for n in self._with_parts(child))]

    def _all_named(self, number: int, named: set[int]) -> bool:
        under = self.children[number]
        return bool(under) and all(n in named for n in under)

    def _without_empty(self, tops: Iterable[Node]) -> list[Node]:
        """Leave out a head without a label that asks nothing: its questions stand by themselves."""
        found: list[Node] = []
        for node in tops:
            if node.label is None and not node.judged and node.children and node.start not in self.forced:
                found.extend(node.children)
            else:
                found.append(node)
        return found


_HEADS = (Kind.ANSWER, Kind.TITLE, Kind.SPEAKER, Kind.SERIES)
_LABEL = re.compile(r"[\s(\[]*(?:\d|[a-z]\b|[ivx]+\b)", re.IGNORECASE)


def printed_label_of(text: str, c: Candidate) -> str:
    """The labels of a candidate as they are printed ("3 t/m 5"), else one by one."""
    head = text[c.start : min(max(c.body, c.start), c.start + 200)]
    first, last = c.atoms[0].name, c.atoms[-1].name
    pattern = re.escape(first[:1]) if c.family is Family.NUMBER else re.escape(first)
    match = re.search(rf"(?<![\w]){pattern}.*?(?<![^\W_]){re.escape(last)}(?![^\W_])", head, re.IGNORECASE)
    if match is None or len(c.atoms) == 1:
        return c.atoms[0].name if len(c.atoms) == 1 else f"{first}-{last}"
    start = match.start() - (head[match.start() - 1 : match.start()] in ("(", "["))
    end = match.end() + (head[match.end() : match.end() + 1] in (")", "]"))
    return " ".join(head[start:end].split())


def asks_itself(speech: Speech, words: str) -> bool:
    """Whether a stem asks something without its parts; "Can the minister state:" and a bare statement do not."""
    words = words[-_LOOKED_AT:].rstrip("*_ \n\t")
    if "?" in words:
        return True
    if words[-1:].isalnum() and len(words.split()) <= _FRAGMENT:
        return False
    if any(_opens(clause) and speech.interrogative.match(clause) for clause in _CLAUSE.split(words)):
        return True
    request = speech.requests.search(words)
    if request is None:
        return False
    near = words[request.end() : request.end() + _REQUEST_NEAR]
    return speech.interrogative_in.search(_SENTENCE.split(near)[0]) is not None


def _opens(clause: str) -> bool:
    """A relative clause opens in lower case behind a comma and asks nothing by itself."""
    return clause.strip(" \t*_")[:1].isupper()


def add_follow_ups(page: Page, speech: Speech, node: Node) -> None:
    """A conditional question on a paragraph of its own under another one ("Zo ja, welke?" under 7)."""
    for one in node.walk():
        if one.children or len(one.merged) > 1:
            continue
        starts = [
            line.start
            for line in page.between(one.body, one.end)
            if line.blanks
            and line.start > one.body
            and speech.condition.match(page.text, line.start, line.span.end)
            and "?" in page.text[line.start : min(one.end, line.start + 1_000)]
        ]
        for start, end in pairwise([*starts, one.end]):
            one.children.append(Node(start, start, end, None, None, conditional=True))
        if starts:
            one.end = starts[0]
