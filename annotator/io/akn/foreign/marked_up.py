"""Questions and answers as the markup of somebody else's document states them.

A `question` is a question; its `item`s, or else its lines that are numbered on from 1 or a, are its sub-questions. An
`answer` answers the questions that its `refersTo` names, else those that its label names, else those that stand before
it since the last reply. Where no `answer` follows a question, a `speech` does: that of whom it is put to, else the
next one that is neither the asker's nor the chair's. A reply whose lines carry the labels of several of its questions
becomes one answer for each line.

Where sections hold a question with its reply each, they bind: a question whose section holds no reply stays without
one, and is doubted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from lxml import etree

from annotator.core.labels import answer_id, question_id
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Doubt, Question, Structure, in_text_order
from annotator.io.akn.foreign import numbered
from annotator.io.akn.foreign.flowing import Flowed

_REPLIES = ("answer", "speech")
_CHAIR = {"speaker", "chair", "chairman", "chairperson", "president", "presidingOfficer"}
"""Roles, as markup names them, that put questions through and answer none."""

_HEADINGS = ("heading", "subheading")
_ITEMS = ("item", "li", "point")


@dataclass(slots=True)
class _Exchange:
    """Questions that stand together, and the reply to them."""

    questions: list[Flowed]
    reply: list[Flowed]
    bound: bool = False
    """Whether nothing outside of its section replies to it, nor does it wait for anything."""


def structure_of(text: str, found: Sequence[Flowed]) -> Structure:
    """The structure that the markup states; empty where it states no question."""
    builder = _MarkedUpBuilder(text, found)
    for exchange in _exchanges(found):
        if exchange.bound:
            builder.begin_section()
        for question in exchange.questions:
            builder.add_question(question, Doubt.LINK if exchange.bound and not exchange.reply else None)
        for answer in exchange.reply:
            builder.add_answer(answer)
    return Structure(in_text_order(builder.questions), tuple(sorted(builder.answers, key=lambda a: a.span)))


def _exchanges(found: Sequence[Flowed]) -> list[_Exchange]:
    """Rows of questions, each with the answers after it, or else with the first speech after it."""
    exchanges: list[_Exchange] = []
    runs: list[list[Flowed]] = []
    asked = {id(e) for part in found if part.name == "question" for e in part.element.iterancestors()}
    records = _records(found)
    last: etree._Element | None = None
    for part in found:
        if not len(part.span) or part.name not in ("question", *_REPLIES):
            continue
        if part.name == "speech" and (id(part.element) in asked or _inside(part, "question", "answer")):
            continue
        if part.name == "answer" and _inside(part, "answer"):
            continue
        section = _section(part)
        if part.name == "question":
            if not runs or runs[-1] or (records and section is not last):
                exchanges.append(_Exchange([], [], bool(records)))
                runs.append([])
            exchanges[-1].questions.append(part)
            last = section
        elif exchanges and (not records or section is last):
            runs[-1].append(part)
    for exchange, run in zip(exchanges, runs, strict=True):
        answers = [part for part in run if part.name == "answer"]
        exchange.reply = answers or _speech(exchange.questions, run)
    return exchanges


def replier(found: Sequence[Flowed]) -> Flowed | None:
    """The first reply; None where there is none."""
    return next((exchange.reply[0] for exchange in _exchanges(found) if exchange.reply), None)


def asking_sections(found: Sequence[Flowed]) -> list[etree._Element]:
    """The sections of a day's record, each a document: those that hold questions, where several do and replies bind."""
    if not _records(found):
        return []
    asking = dict.fromkeys(s for part in found if part.name == "question" and (s := _section(part)) is not None)
    return [section for section in asking if not any(outer in asking for outer in section.iterancestors())]


def within(found: Sequence[Flowed], element: etree._Element) -> list[Flowed]:
    """An element and those in it."""
    first = next(place for place, part in enumerate(found) if part.element is element)
    inner = takewhile(lambda part: element in part.element.iterancestors(), islice(found, first + 1, None))
    return [found[first], *inner]


def _section(part: Flowed) -> etree._Element | None:
    """The innermost `debateSection` around a part."""
    return next((e for e in part.element.iterancestors() if etree.QName(e).localname == "debateSection"), None)


def _records(found: Sequence[Flowed]) -> set[int]:
    """The sections that hold a question and a reply; none where fewer than two sections hold a question."""
    asking = {id(section) for p in found if p.name == "question" and (section := _section(p)) is not None}
    replying = {id(section) for p in found if p.name in _REPLIES and (section := _section(p)) is not None}
    return asking & replying if len(asking) > 1 else set()


def _speech(questions: Sequence[Flowed], run: Sequence[Flowed]) -> list[Flowed]:
    """The one speech that replies: of whom the questions are put to, else of neither the asker nor the chair."""
    put_to = _pointed(questions, "to")
    askers = _pointed(questions, "by") | _pointed(questions, "as")
    replying = [s for s in run if _pointed([s], "as") & put_to or _pointed([s], "by") & put_to]
    others = [s for s in run if not _pointed([s], "by") & askers and not _pointed([s], "as") & _CHAIR]
    return (replying or others)[:1]


def _pointed(parts: Sequence[Flowed], attribute: str) -> set[str]:
    names = (name for part in parts for name in (part.element.get(attribute) or "").split())
    return {name.removeprefix("#") for name in names}


def _inside(part: Flowed, *names: str) -> bool:
    return any(etree.QName(e).localname in names for e in part.element.iterancestors())


class _MarkedUpBuilder:
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

    def begin_section(self) -> None:
        """What waited for a reply waits no longer."""
        self._waiting.clear()

    def add_question(self, part: Flowed, doubt: Doubt | None = None) -> None:
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
        if doubt is not None:
            self.questions[first:] = [replace(q, doubts=(doubt,)) for q in self.questions[first:]]

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
        around = self._num_around(part)
        if around is not None:
            return around, own.start
        printed = numbered.printed(self._text, own.start, own.end)
        return (None, own.start) if printed is None else (printed.label, printed.body)

    def _num_around(self, part: Flowed) -> str | None:
        """The `num` of what holds the one question."""
        holder = part.element.getparent()
        if part.name != "question" or holder is None:
            return None
        children = [etree.QName(e).localname for e in holder.iterchildren(tag=etree.Element)]
        if children.count("question") != 1 or children[:1] != ["num"]:
            return None
        num = next((f for f in self._found if f.name == "num" and f.element.getparent() is holder), None)
        return numbered.of_num(self._text, num.span.start, num.span.end) if num is not None else None

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
        """Where the words of a question or reply begin: after its headings and the `from` that names who speaks."""
        start = part.span.start
        for inner in self._within(part):
            own = inner.name in ("from", *_HEADINGS) and inner.span.start == start
            if own and inner.span.end < part.span.end:
                start = trimmed(self._text, inner.span.end, part.span.end).start
        return start

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
        waiting = {*self._waiting, *self._above_waiting()}
        named = [q for q in self.questions if q.id in waiting and (q.label in wanted or self._own_label(q) in wanted)]
        return self._leaves([q.id for q in named])

    def _own_label(self, question: Question) -> str | None:
        """The label of a sub-question without that of its parent: "a" of "123a"."""
        parent = next((q for q in self.questions if q.id == question.parent), None)
        if parent is None or parent.label is None or question.label is None:
            return None
        return question.label.removeprefix(parent.label).lstrip(".") or None

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
