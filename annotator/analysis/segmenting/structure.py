"""From the best reading of a page to its parts: trees of questions, answers and what they claim."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

from annotator.analysis.segmenting.candidate import Candidate, Kind
from annotator.analysis.segmenting.edges import is_signature, under_restated, without_title
from annotator.analysis.segmenting.evidence.turns import KEY as TURN
from annotator.analysis.segmenting.expressions import Family, read_labels
from annotator.analysis.segmenting.lines import Page
from annotator.analysis.segmenting.nodes import Built, Draft, PartNode, joined_label
from annotator.analysis.segmenting.state import Move, Reading, Step, canonical
from annotator.analysis.segmenting.vocabulary_words import Speech

_LONGEST_ADDRESS = 40
"""Code points of an address before a sentence that says that the answer follows ("President,"), at most."""

_LONGEST_LEAD = 600
"""Code points of words over labelled answers that only lead up to them, at most."""

_LONGEST_SAID = 30
"""Code points from the words that say that the answer follows to the end of them, at most."""

_LOOKED_AT = 3_000
_FRAGMENT = 3
"""Words of a stem that asks nothing without its parts, at most."""

_SENTENCE_OVER = re.compile(r"[.!?][»”\"')\]*_]*\s*\Z")
_REQUEST_NEAR = 200
_SENTENCE = re.compile(r"[.?!\n]")
_CLAUSE = re.compile(r"[.:;,!?\n]")


@dataclass(slots=True)
class Part:
    """A step that is a part, with the end of its text.

    `over` is what an empty label over its own claims ("1. a) ...").
    """

    step: Step
    end: int = 0
    over: tuple[int | str, ...] = ()

    @property
    def candidate(self) -> Candidate:
        """Where it begins."""
        return self.step.candidate

    @property
    def body(self) -> int:
        """Where its words begin."""
        return self.candidate.reply if self.answers else self.candidate.body

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


def built(page: Page, speech: Speech, reading: Reading, end: int, breaks: Sequence[int] = ()) -> Built:
    """The parts of a reading whose text is over at `end`; none goes on over one of `breaks`."""
    steps = steps_of(reading)
    return _Builder(page, speech, _resolved(steps) if reading.layout.first else steps, end, breaks).built()


def _resolved(steps: Sequence[Step]) -> list[Step]:
    """The same steps where answers stand before the questions that their labels name; without one for all."""
    named = {step.name: step.question for step in steps if step.move is Move.ASK}
    found = []
    for step in steps:
        if step.move is Move.ANSWER:
            names = [canonical(c) for c in step.claims if isinstance(c, str)]
            claims = tuple(named[name] for name in names if name in named)
            step = step._replace(claims=claims if names else tuple(named.values()))
        found.append(step)
    return found


@dataclass(slots=True)
class _Builder:
    page: Page
    speech: Speech
    steps: Sequence[Step]
    end: int
    breaks: Sequence[int] = ()
    parts: list[Part] = field(default_factory=list)
    nodes: dict[int, PartNode] = field(default_factory=dict)
    parents: dict[int, int | None] = field(default_factory=dict)
    children: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    forced: set[int] = field(default_factory=set)
    labelled: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    shed: dict[str, str] = field(default_factory=dict)

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
        self._number()
        for number, node in self.nodes.items():
            for name in dict.fromkeys((*node.merged, node.label)):
                self.labelled[name or ""].append(number)
        answers = self._answers()
        tops = [node for number, node in self.nodes.items() if self.parents[number] is None]
        for node in tops:
            add_follow_ups(self.page, self.speech, node)
        tops = self._without_empty(tops)
        for draft in answers:
            known = max((k for k in self.shed if (draft.label or "").startswith(k)), key=len, default="")
            draft.label = f"{self.shed[known]}{(draft.label or '')[len(known) :]}" if known else draft.label
        return Built(tuple(tops), tuple(answers))

    def _delimit(self) -> None:
        """Give each part the beginning of the next step as its end."""
        if not self.parts:
            return
        ends = [p.candidate.start for p in self.parts[1:]] + [self.end]
        for part, end in zip(self.parts, ends, strict=True):
            at = bisect_right(self.breaks, part.candidate.start)
            part.end = min(end, *self.breaks[at : at + 1]) if at < len(self.breaks) else end
            part.end = max(part.end, part.candidate.start)

    def _own(self, part: Part) -> str:
        return self.page.text[part.body : max(part.body, part.end)].strip()

    def _drop(self) -> bool:
        """Take the answers out that are none: heads without words, leads, a lone label inside a line."""
        kept: list[Part] = []
        for i, part in enumerate(self.parts):
            if part.answers and not part.candidate.forced and self._is_none(i, part):
                if part.step.labelled and not self._own(part) and i + 1 < len(self.parts) and self._is_apart(i):
                    self.parts[i + 1].over = part.step.claims
                if part.candidate.inline or not self._leads(i, part):
                    continue
                part.step = Step(None, Move.ASIDE, part.candidate, 0.0)
            if part.step.move is Move.ASK and not self._own(part) and not self._is_parent(i):
                continue
            kept.append(part)
        changed = len(kept) < len(self.parts)
        self.parts = kept
        return changed

    def _wording(self, nodes: Sequence[PartNode]) -> str:
        return " ".join(self.page.text[node.body : node.end] for node in nodes)

    def _is_apart(self, i: int) -> bool:
        """Whether a label stands apart from the one behind it: "1. (a)" and not "(1)(a)"."""
        return self.page.text[self.parts[i + 1].candidate.start - 1].isspace()

    def _is_parent(self, i: int) -> bool:
        """Whether the next question is a part of this one."""
        number = self.parts[i].step.question
        after = next((p for p in islice(self.parts, i + 1, None) if p.step.move is Move.ASK), None)
        return after is not None and after.step.parent == number

    def _is_none(self, i: int, part: Part) -> bool:
        c = part.candidate
        if c.inline and c.kind is Kind.LABEL:
            beside = (*self.parts[max(0, i - 1) : i], *self.parts[i + 1 : i + 2])
            if not any(p.answers and (p.candidate.inline or p.candidate.key == c.key) for p in beside):
                return True
        own = self._own(part)
        after = self.parts[i + 1].candidate if i + 1 < len(self.parts) else None
        if after is not None and after.key == "A:follows" and len(own) < _LONGEST_ADDRESS:
            return True
        if not own or c.pending or self._leads(i, part):
            return True
        return part.end == self.end and is_signature(self.page, part.body, part.end)

    def _leads(self, i: int, part: Part) -> bool:
        """Whether an answer only leads up to the labelled answers below it."""
        after = self.parts[i + 1] if i + 1 < len(self.parts) else None
        if after is not None and after.step.move is Move.ASIDE:
            if self._says_what_follows(part):
                return True
            if (
                after.candidate.kind is Kind.ANSWER
                and not part.candidate.atoms
                and self._is_answered_below(i, part, False)
            ):
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
        return own.endswith(":") or self.speech.follows.search(own, max(0, len(own) - _LONGEST_SAID)) is not None

    def _is_answered_below(self, i: int, part: Part, labelled: bool = True) -> bool:
        """Whether the (labelled) answers below claim at least half of what an answer without a label claims."""
        below: set[int | str] = set()
        for after in islice(self.parts, i + 1, None):
            if after.step.move is Move.ASK:
                break
            if after.answers and (after.step.labelled or not labelled):
                below.update(after.step.claims)
        own = set(part.step.claims)
        return bool(below) and len(own & below) * 2 >= len(own)

    def _add_question(self, part: Part) -> None:
        c, step = part.candidate, part.step
        parent = self.nodes.get(step.parent) if step.parent is not None else None
        name = c.atoms[0].name if c.atoms else c.number or step.name
        label = name
        if name is not None and parent is not None and parent.label is not None:
            label = joined_label(parent.label, name, c.family)
        merged = c.names if len(c.atoms) > 1 else ((name,) if name is not None else ())
        node = PartNode(self._start(c), c.body, part.end, name, label, merged=merged)
        if parent is None and c.kind is Kind.PARAGRAPH and self.nodes and self._follows_up(c):
            before, asked = list(self.nodes.items())[-1]
            if asked.end == c.start:
                node = PartNode(c.start, c.body, part.end, None, None, conditional=True)
                asked.children.append(node)
                self.nodes[step.question], self.parents[step.question] = node, before
                self.children[before].append(step.question)
                return
        node.conditional = self.speech.condition.match(self.page.text, c.body, part.end) is not None
        self.nodes[step.question] = node
        if c.forced is not None:
            self.forced.add(c.start)
        over = step.parent if parent is not None else self._decimal_over(node)
        self.parents[step.question] = over
        if over is not None:
            self.nodes[over].children.append(node)
            self.children[over].append(step.question)

    def _decimal_over(self, node: PartNode) -> int | None:
        """The question before one that its label stands under: 3 for "3.1"."""
        last = next((n for n in reversed(self.nodes) if self.parents.get(n, -1) is None), None)
        named = self.nodes[last].label if last is not None else None
        return last if named and (node.label or "").startswith(f"{named}.") else None

    def _number(self) -> None:
        """Number questions without a label whose answers are numbered by their order."""
        claimed = {q for p in self.parts if p.answers and p.step.labelled for q in p.step.claims}
        tops = [n for number, n in self.nodes.items() if self.parents[number] is None]
        if all(n.label is None for n in tops) and any(
            self.parents.get(q, 0) is None for q in claimed if isinstance(q, int)
        ):
            for count, node in enumerate(tops, 1):
                node.name = node.label = str(count)
                node.merged = (node.label,)
                _relabel(node)

    def _follows_up(self, c: Candidate) -> bool:
        return not c.style and self.speech.condition.match(self.page.text, c.body) is not None

    def _judge(self, number: int) -> None:
        node = self.nodes[number]
        if any(child.label is not None for child in node.children):
            words = self.page.text[node.body : node.end]
            node.judged = asks_itself(self.speech, words)

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
            free = free or [n for n in claimed if n not in named and self.nodes[n].judged]
            claimed = free or claimed
        else:
            below = self._claimed_below(i)
            subs = {n for q in step.claims for n in self._with_parts(q) if n != q}
            if below & subs:
                free = [n for n in claimed if n not in {m for b in below for m in self._with_parts(b)}]
                claimed = free if any(self.nodes[n].judged for n in free) else claimed
        if step.labelled and len(step.claims) < len(c.atoms):
            last = max(claimed, default=0)
            claimed += [n for name in c.names for n in self.labelled.get(name, ()) if n > last and n not in claimed][:1]
        over = [n for n in part.over if isinstance(n, int) and n in self.nodes and self.nodes[n].judged]
        nodes = [self.nodes[n] for n in dict.fromkeys([*over, *claimed])]
        label = self._label(part) or self._label_over(i)
        if label is None:
            label, nodes = self._together(part, nodes)
        body = under_restated(self.page, self.speech, part.body, part.end, self._wording(nodes))
        end = part.end
        if i + 1 < len(self.parts) and self.parts[i + 1].step.move is Move.ASK:
            end = without_title(self.page, body, end)
        return Draft(self._start(c), body, end, label, nodes, c.names if step.labelled else ())

    def _label_over(self, i: int) -> str | None:
        """The labels of the questions printed again right over an answer, or of the head over its questions."""
        over: list[Candidate] = []
        near = True
        for k in range(i - 1, -1, -1):
            part, c = self.parts[k], self.parts[k].candidate
            if part.answers:
                break
            if c.kind is Kind.ANSWER and c.atoms:
                return printed_label_of(self.page.text, c)
            near = near and part.step.move is Move.ASIDE and c.kind is not Kind.ANSWER
            over[:0] = [c] if near and c.atoms else []
        return ", ".join(printed_label_of(self.page.text, c) for c in over) or None

    def _together(self, part: Part, nodes: list[PartNode]) -> tuple[str | None, list[PartNode]]:
        """The label and the questions of an answer whose first words take them together ("Questions 45 and 46 ...")."""
        text, at = self.page.text, part.body
        end = min(part.end, at + _TOGETHER_WITHIN)
        for noun in self.speech.question.finditer(text, at, end):
            joined = self.speech.joiner.match(text, noun.end(), end)
            found = read_labels(text, joined.end() if joined else noun.end() + 1, end, joints=self.speech.joints)
            if found is None or len(found.atoms) < 2:
                continue
            named = sorted({n for atom in found.atoms for n in self.labelled.get(atom.name, ())})
            claimed = [self.nodes[n] for n in named]
            if self.speech.together.search(text, found.end, end) and any(n in claimed for n in nodes):
                return " ".join(text[found.start : found.end].split()), claimed
        return None, nodes

    def _claimed_below(self, i: int) -> set[int]:
        """What the labelled answers right below an answer claim."""
        found: set[int] = set()
        after = self.parts[i + 1] if i + 1 < len(self.parts) else None
        if after is None or not after.answers or not after.step.labelled:
            return found
        for part in islice(self.parts, i + 1, None):
            if not (part.answers and part.step.labelled):
                break
            found.update(q for q in part.step.claims if isinstance(q, int))
        return found

    def _label(self, part: Part) -> str | None:
        """The label of an answer: in full where it names one part of a question, or stands under its answer."""
        c, step = part.candidate, part.step
        if not c.atoms or (c.key == TURN and c.printed is None):
            return None
        printed = printed_label_of(self.page.text, c)
        if c.key == "A:joint#":
            return printed
        first = step.claims[0] if step.labelled and step.claims else None
        if not isinstance(first, int) or first not in self.nodes:
            return printed
        if len(c.atoms) == 1 and len(step.claims) == 1 and len(self.nodes[first].merged) < 2:
            full = self.nodes[first].label or ""
            return full if full.endswith(printed) else printed
        parent = self.parents[first]
        whole = self.nodes[parent].label if step.name is not None and parent is not None else None
        return joined_label(whole, printed, c.family)

    def _with_parts(self, number: int | str) -> list[int]:
        """A question and all under it, in the order of the text."""
        if not isinstance(number, int) or number not in self.nodes:
            return []
        return [number, *(n for child in self.children[number] for n in self._with_parts(child))]

    def _all_named(self, number: int, named: set[int]) -> bool:
        under = self.children[number]
        return bool(under) and all(n in named for n in under)

    def _without_empty(self, tops: Iterable[PartNode]) -> list[PartNode]:
        """Leave out a head that asks nothing and has no label of a list: its questions stand by themselves."""
        found: list[PartNode] = []
        for node in tops:
            if node.judged or not node.children or node.start in self.forced or not self._only_heads(node):
                found.append(node)
                continue
            found.extend(node.children)
            for one in node.walk()[1:] if node.label is not None else ():
                label = (one.label or "")[len(node.label or "") :].lstrip(".") or None
                self.shed[one.label or ""], one.label = label or "", label
        return found

    def _only_heads(self, node: PartNode) -> bool:
        """Whether a head has no label, or numbers a record whose questions have numbers, or who asks whom stands there
        ("417. Ms Hill to ask the Minister:", "(1) Whether ...").
        """
        if node.label is None:
            return True
        if not node.label.isdecimal() or node.label in self.shed:
            return False
        words = self.page.text[node.start : node.end]
        numbered = all((child.name or "").isdecimal() for child in node.children)
        beside = (str(int(node.label) - 1), str(int(node.label) + 1))
        alone = not any(self.parents[n] is None for label in beside for n in self.labelled.get(label, ()))
        if numbered:
            return alone or len(node.label) > _LONGEST_LABEL
        return alone and self.speech.requests.search(words.rstrip()[-_FORMULA:]) is not None


_FORMULA = 40
"""Code points at the end of a stem that ask for its parts ("be pleased to state:")."""

_LONGEST_LABEL = 2
"""Digits of a label of a list, at most."""

_TOGETHER_WITHIN = 300
_HEADS = (Kind.ANSWER, Kind.TITLE, Kind.SPEAKER, Kind.SERIES)
_MARKUP = re.compile(r"[*\\]")
_INNER_POINT = re.compile(r"(?<=[\da-zA-Z])[.°](?=[\s,/&-]|\Z)")
_INNER_SIGN = re.compile(r"(?<=[\da-zA-Z])[.)](?=[\s,/&-]|\Z)")


def printed_label_of(text: str, c: Candidate) -> str:
    """The labels of a candidate as they are printed ("3 t/m 5"), without the signs behind them."""
    if len(c.atoms) == 1:
        return c.atoms[0].name
    if c.printed is None:
        return f"{c.atoms[0].name}-{c.atoms[-1].name}"
    printed = " ".join(_MARKUP.sub("", c.printed.of(text).replace("&amp;", "&")).split())
    return (_INNER_POINT if printed.count("(") == printed.count(")") else _INNER_SIGN).sub("", printed)


def _relabel(node: PartNode) -> None:
    for child in node.children:
        if child.name is not None:
            family = (
                Family.NUMBER if child.name.isdecimal() else Family.LETTER if len(child.name) == 1 else Family.ROMAN
            )
            child.label = joined_label(node.label, child.name, family)
            _relabel(child)


def asks_itself(speech: Speech, words: str) -> bool:
    """Whether a stem asks something without its parts; "Can the minister state:" and a bare statement do not."""
    words = words[-_LOOKED_AT:].rstrip("*_ \n\t")
    if "?" in words:
        return True
    if words[-1:].isalnum() and len(words.split()) <= _FRAGMENT:
        return False
    clauses = _CLAUSE.split(words)
    if any(_opens(clause) and speech.interrogative.match(clause) for clause in clauses):
        return True
    if any(speech.asks_alone.match(clause) for clause in clauses):
        return True
    request = speech.requests.search(words)
    if request is None:
        return False
    near = _SENTENCE.split(words[request.end() : request.end() + _REQUEST_NEAR])[0]
    return speech.interrogative_in.search(near) is not None


def _opens(clause: str) -> bool:
    """A relative clause opens in lower case behind a comma and asks nothing by itself."""
    return clause.strip(" \t*_")[:1].isupper()


def add_follow_ups(page: Page, speech: Speech, node: PartNode) -> None:
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
            one.children.append(PartNode(start, start, end, None, None, conditional=True))
        if starts:
            one.end = starts[0]
