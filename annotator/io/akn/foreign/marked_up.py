"""Questions and answers as the markup of somebody else's document states them.

A `question` is a question; its `item`s, or else its lines that are numbered on from 1 or a, are its sub-questions. An
`answer` answers the questions that its `refersTo` names, else those that its label names, else those that stand before
it since the last reply. Where no `answer` follows a question, the next `speech` does. A reply whose lines carry the
labels of several of its questions becomes one answer for each line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from annotator.core.labels import answer_id, question_id
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question, Structure, in_text_order
from annotator.io.akn.foreign import numbered
from annotator.io.akn.foreign.flowing import Flowed

_REPLIES = ("answer", "speech")
_ITEMS = ("item", "li", "point")


@dataclass(slots=True)
class _Exchange:
    """Questions that stand together, and the reply to them."""

    questions: list[Flowed]
    reply: list[Flowed]


def structure_of(text: str, found: Sequence[Flowed]) -> Structure:
    """The structure that the markup states; empty where it states no question."""
    builder = _Builder(text, found)
    for exchange in _exchanges(found):
        for question in exchange.questions:
            builder.add_question(question)
        for answer in exchange.reply:
            builder.add_answer(answer)
    return Structure(in_text_order(builder.questions), tuple(sorted(builder.answers, key=lambda a: a.span)))


def _exchanges(found: Sequence[Flowed]) -> list[_Exchange]:
    """Rows of questions, each with the answers after it, or else with the first speech after it."""
    exchanges: list[_Exchange] = []
    runs: list[list[Flowed]] = []
    asked = {id(e) for part in found if part.name == "question" for e in part.element.iterancestors()}
    for part in found:
        if not len(part.span) or part.name not in ("question", *_REPLIES):
            continue
        if part.name == "speech" and (id(part.element) in asked or _inside(part, "question", "answer")):
            continue
        if part.name == "answer" and _inside(part, "answer"):
            continue
        if part.name == "question":
            if not runs or runs[-1] or not exchanges:
                exchanges.append(_Exchange([], []))
                runs.append([])
            exchanges[-1].questions.append(part)
        elif exchanges:
            runs[-1].append(part)
    for exchange, run in zip(exchanges, runs, strict=True):
        answers = [part for part in run if part.name == "answer"]
        exchange.reply = answers or run[:1]
    return exchanges


def _inside(part: Flowed, *names: str) -> bool:
    return any(etree.QName(e).localname in names for e in part.element.iterancestors())


class _Builder:
    def __init__(self, text: str, found: Sequence[Flowed]) -> None:
        self.questions: list[Question] = []
        self.answers: list[Answer] = []
        self._text = text
        self._found = found
        self._at = {id(part.element): number for number, part in enumerate(found)}
        self._ids: set[str] = set()
        self._by_eid: dict[str, str] = {}
        self._waiting: list[str] = []
        """Ids of the questions since the last reply."""
        self._replied = False

    # --- questions --------------------------------------------------------------------------------------------

    def add_question(self, part: Flowed) -> None:
        """Add a `question` with its sub-questions."""
        if self._replied:
            self._waiting.clear()
            self._replied = False
        if any(q.span.overlaps(part.span) for q in self.questions[-1:]):
            return  # a question within a question: it was read with the outer one
        items = [f for f in self._within(part) if f.name in _ITEMS and len(f.span)]
        first = len(self.questions)
        own_end = items[0].span.start if items else part.span.end
        own = trimmed(self._text, min(self._wording(part), own_end), own_end)
        label, body = self._label(part, own)
        parent: str | None = None
        rows = [] if items else numbered.row(numbered.lines(self._text, own.start, own.end))
        if rows and rows[0][0] == own.start:
            label = None  # it is that of the first line
        if rows:
            own = trimmed(self._text, own.start, rows[0][0])
        if len(own):
            parent = self._add(own, label, body, None, not (items or rows) or "?" in own.of(self._text))
        self._add_items(items, parent, label)
        for number, (start, at) in enumerate(rows):
            end = rows[number + 1][0] if number + 1 < len(rows) else part.span.end
            self._add(trimmed(self._text, start, end), _under(label, at.label), at.body, parent)
        for name in self._names(part.element) if len(self.questions) > first else ():
            self._by_eid.setdefault(name, self.questions[first].id)
        self._waiting += [q.id for q in self.questions[first:] if q.judged]

    def _add_items(self, items: Sequence[Flowed], parent: str | None, label: str | None) -> None:
        above: dict[int | None, tuple[str | None, str | None]] = {None: (parent, label)}
        outer: list[Flowed] = []
        for number, item in enumerate(items):
            outer = [o for o in outer if o.span.contains(item.span) and o is not item]
            inner = [other for other in items[number + 1 :] if item.span.contains(other.span)]
            own = trimmed(self._text, item.span.start, inner[0].span.start if inner else item.span.end)
            if not len(own):
                continue
            holder = id(outer[-1]) if outer else None
            parent_id, parent_label = above.get(holder, above[None])
            printed, body = self._label(item, own)
            full = _under(parent_label, printed) if printed else None
            judged = not inner or "?" in own.of(self._text)
            above[id(item)] = (self._add(own, full, body, parent_id, judged), full)
            for name in self._names(item.element):
                self._by_eid.setdefault(name, self.questions[-1].id)
            outer.append(item)

    def _add(self, span: Span, label: str | None, body: int, parent: str | None, judged: bool = True) -> str:
        identity = question_id(label, parent, self._ids)
        self._ids.add(identity)
        body = min(max(body, span.start), span.end)
        self.questions.append(Question(identity, span, body, label, parent, judged))
        return identity

    def _label(self, part: Flowed, own: Span) -> tuple[str | None, int]:
        """The label of a part and where its wording begins: from its own `num`, else from how its text begins."""
        for inner in self._within(part):
            if inner.name == "num" and inner.element.getparent() is part.element and len(inner.span):
                after = self._text[inner.span.end : own.end]
                body = inner.span.end + len(after) - len(after.lstrip())
                return numbered.of_num(self._text, inner.span.start, inner.span.end), min(body, own.end)
        printed = numbered.printed(self._text, own.start, own.end)
        return (None, own.start) if printed is None else (printed.label, printed.body)

    def _within(self, part: Flowed) -> list[Flowed]:
        at = self._at[id(part.element)] + 1
        inner: list[Flowed] = []
        while at < len(self._found) and part.element in self._found[at].element.iterancestors():
            inner.append(self._found[at])
            at += 1
        return inner

    @staticmethod
    def _names(element: etree._Element) -> list[str]:
        names = [element.get(name) or "" for name in ("eId", "id", "wId")]
        names += (element.get("refersTo") or "").split()
        return [name.removeprefix("#") for name in names if name.removeprefix("#")]

    # --- answers ----------------------------------------------------------------------------------------------

    def add_answer(self, part: Flowed) -> None:
        """Add the reply that `part` is, as one answer or as one for each labelled line of it."""
        self._replied = True
        if any(a.span.overlaps(part.span) for a in self.answers[-1:]):
            return
        text_start = self._wording(part)
        label, body = self._label(part, Span(text_start, part.span.end))
        pointed = [self._by_eid[n] for n in self._pointers(part.element) if n in self._by_eid]
        rows = [] if pointed else self._labelled_lines(text_start, part.span.end)
        if len(rows) > 1:
            for number, (start, at) in enumerate(rows):
                end = rows[number + 1][0] if number + 1 < len(rows) else part.span.end
                self._answer(trimmed(self._text, start, end), at.label, at.body, self._claimed(at.label))
            return
        claimed = self._leaves(pointed) or (self._claimed(label) if label else ()) or tuple(self._waiting)
        self._answer(Span(text_start, part.span.end), label, body, claimed)

    def _answer(self, span: Span, label: str | None, body: int, claimed: tuple[str, ...]) -> None:
        identity = answer_id(label, {a.id for a in self.answers})
        self.answers.append(Answer(identity, span, min(max(body, span.start), span.end), label, claimed))

    def _wording(self, part: Flowed) -> int:
        """Where the words of a question or reply begin: after the `from` that names who speaks."""
        for inner in self._within(part):
            if inner.name == "from" and inner.span.end < part.span.end:
                return trimmed(self._text, inner.span.end, part.span.end).start
        return part.span.start

    @staticmethod
    def _pointers(element: etree._Element) -> list[str]:
        return [n.removeprefix("#") for n in (element.get("refersTo") or "").split()]

    def _labelled_lines(self, start: int, end: int) -> list[tuple[int, numbered.Printed]]:
        """The lines with a label that names a question not yet replied to, in the order of the questions."""
        kept: list[tuple[int, numbered.Printed]] = []
        last = -1
        for place, label in numbered.lines(self._text, start, end):
            claimed = [self._waiting.index(q) for q in self._claimed(label.label) if q in self._waiting]
            if claimed and min(claimed) > last:
                kept.append((place, label))
                last = max(claimed)
        return kept

    def _claimed(self, label: str) -> tuple[str, ...]:
        wanted = numbered.numbers(label)
        named = [q for q in self.questions if q.label in wanted and q.id in {*self._waiting, *self._above_waiting()}]
        return self._leaves([q.id for q in named])

    def _above_waiting(self) -> set[str]:
        return {q.parent for q in self.questions if q.id in self._waiting and q.parent}

    def _leaves(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The judged questions among `ids` and under those of them that are not judged."""
        structure = Structure(tuple(self.questions))
        leaves: list[str] = []
        for one in ids:
            question = structure.question(one)
            under = [q.id for q in structure.descendants(one) if q.judged]
            leaves += ([one] if question.judged else []) + under
        return tuple(dict.fromkeys(leaves))


def _under(parent: str | None, label: str) -> str:
    """The full label of a sub-question: "8a" for a under 8, "8.1" for 1 under 8, "8.1" for 8.1 under 8."""
    if parent is None or (label.startswith(parent) and not label.removeprefix(parent).isdigit() and label != parent):
        return label
    return f"{parent}.{label}" if label[0].isdigit() and parent[-1].isdigit() else f"{parent}{label}"
