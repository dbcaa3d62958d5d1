"""Source text and structure -> `debateBody`, which holds every character of the text, in order, once.

A section for each run of questions or answers; text that is neither goes to a `container`. White space after a
question or answer belongs to its element. A sub-question that directly follows what came before it in its parent
is an `item` there; any other is a `question` of its own, its parent named in its TLCObject.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question, Structure
from annotator.io.akn.characters import escaped, write_text
from annotator.io.akn.eids import EIds, numbering
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import ASKER, MINISTER, ROLE_MEMBER, ROLE_MINISTER, XML_SPACE, akn, own

_DEEPEST = 8
"""Levels of sub-questions that are nested; deeper ones stand beside each other (XML readers limit depth)."""

_BLANK_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class _Part:
    """An answer, or the questions that share one span."""

    span: Span
    answer: Answer | None
    questions: tuple[Question, ...]


@dataclass
class BodyLayout:
    """Where the parts of a source went: what the rest of the file needs to know of the body.

    `starts`, `ends` and `eids` are the places of the parts and their elements, in the order of the text; `nested`
    are the ids of questions whose element lies in that of their parent; `bodies` is where, by the elements, the
    wording of each question begins.
    """

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    eids: list[str] = field(default_factory=list)
    nested: set[str] = field(default_factory=set)
    bodies: dict[str, int] = field(default_factory=dict)

    def eid_at(self, offset: int) -> str | None:
        """The eId of the question or answer that holds code point `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return self.eids[index] if index >= 0 and offset < self.ends[index] else None


def write_body(
    debate: etree._Element, text: str, structure: Structure, identities: Mapping[str, str], eids: EIds, extras: Restorer
) -> BodyLayout:
    """Add the `debateBody`; `identities` are the eIds of the TLCObjects by question id."""
    return _BodyWriter(text, structure, identities, eids, extras).write(debate)


class _BodyWriter:
    def __init__(
        self, text: str, structure: Structure, identities: Mapping[str, str], eids: EIds, extras: Restorer
    ) -> None:
        self._text = text
        self._structure = structure
        self._identities = identities
        self._eids = eids
        self._extras = extras
        self._parts = list(_parts(structure))
        self._layout = BodyLayout()
        # The question that is being written and the items open within it, outermost first.
        self._open: list[tuple[str, etree._Element]] = []

    def write(self, debate: etree._Element) -> BodyLayout:
        body = etree.SubElement(debate, akn("debateBody"), {XML_SPACE: "preserve"})
        self._extras.restore(body, "element debateBody")
        questions = self._child(body, "questions", self._eids.claim("questions"))
        first = self._parts[0].span.start if self._parts else len(self._text)
        section = self._section(questions, bool(self._parts and self._parts[0].answer))
        self._write_beginning(body, section, first)
        for number, part in enumerate(self._parts):
            if number and bool(part.answer) != bool(self._parts[number - 1].answer):
                self._open.clear()
                section = self._section(questions, part.answer is not None)
            end = self._parts[number + 1].span.start if number + 1 < len(self._parts) else len(self._text)
            self._write_with_gap(section, part, end)
        return self._layout

    def _section(self, questions: etree._Element, answers: bool) -> etree._Element:
        name = "writtenAnswer" if answers else "writtenQuestion"
        eid = self._eids.claim(f"{questions.get('eId')}__dbsect")
        return self._child(questions, "debateSection", eid, {"name": name})

    def _write_beginning(self, body: etree._Element, section: etree._Element, end: int) -> None:
        """The text before the first question or answer: the title, where it comes first, and the preamble."""
        title = self._structure.title
        start = 0
        if title is not None:
            text = self._text
            if trimmed(text, 0, title.end) == title and len(title) > 0 and title.end <= end:
                start = _skip_blank(text, title.end, end)
                self._text_child(section, "heading", text[:start])
            else:
                body.set(own("titleStart"), str(title.start))
                body.set(own("titleEnd"), str(title.end))
        if start < end:
            self._container(section, "preamble", start, end)

    def _write_with_gap(self, section: etree._Element, part: _Part, end: int) -> None:
        """One part and what stands between it and the next, up to `end`."""
        reach = _skip_blank(self._text, part.span.end, end)
        if part.answer:
            self._write_answer(section, part.answer, reach)
        else:
            self._write_questions(section, part, reach)
        if reach < end:
            self._container(section, "between", reach, end)
            self._open.clear()

    def _write_answer(self, section: etree._Element, answer: Answer, reach: int) -> None:
        refers = " ".join(f"#{self._identities[q]}" for q in answer.declared_for)
        attributes = {"by": f"#{MINISTER}", "as": f"#{ROLE_MINISTER}", "to": f"#{ASKER}"}
        if refers:
            attributes["refersTo"] = refers
        attributes[own("id")] = escaped(answer.id)
        if answer.label is not None:
            attributes[own("label")] = escaped(answer.label)
        if answer.doubts:
            attributes[own("doubts")] = " ".join(answer.doubts)
        eid = self._eids.claim(f"{section.get('eId')}__answer", numbering(answer.label or ""))
        self._write_own_text(self._child(section, "answer", eid, attributes), answer.span, answer.body, reach)

    def _write_questions(self, section: etree._Element, part: _Part, reach: int) -> None:
        refers = {"refersTo": " ".join(f"#{self._identities[q.id]}" for q in part.questions)}
        first = part.questions[0]
        parent = self._open_parent(part)
        if parent is None:
            speakers = {"by": f"#{ASKER}", "as": f"#{ROLE_MEMBER}", "to": f"#{MINISTER}"}
            eid = self._eids.claim(f"{section.get('eId')}__question", numbering(first.label or ""))
            element = self._child(section, "question", eid, speakers | refers)
            self._open = [(first.id, element)] if len(part.questions) == 1 else []
        else:
            element = self._item(parent, first, refers)
            self._open.append((first.id, element))
            self._layout.nested.add(first.id)
        self._layout.bodies.update((q.id, first.body) for q in part.questions)
        self._write_own_text(element, part.span, first.body, reach)

    def _open_parent(self, part: _Part) -> etree._Element | None:
        """The open element that this part may be an item of, with everything deeper closed; None where none is."""
        if len(part.questions) != 1:
            return None
        ids = [question_id for question_id, _ in self._open]
        wanted = part.questions[0].parent
        if wanted not in ids or ids.index(wanted) >= _DEEPEST:
            return None
        del self._open[ids.index(wanted) + 1 :]
        return self._open[-1][1]

    def _item(self, parent: etree._Element, question: Question, refers: dict[str, str]) -> etree._Element:
        blocks = parent.find(akn("blockList"))
        if blocks is None:
            blocks = self._child(parent, "blockList", self._eids.claim(f"{parent.get('eId')}__list"))
        above = self._structure.question(question.parent).label if question.parent else None
        number = numbering((question.label or "").removeprefix(above or ""))
        return self._child(blocks, "item", self._eids.claim(f"{blocks.get('eId')}__item", number), refers)

    def _write_own_text(self, element: etree._Element, span: Span, body: int, reach: int) -> None:
        if span.start < body:
            self._text_child(element, "num", self._text[span.start : body])
        self._paragraphs(element, body, reach)
        self._layout.starts.append(span.start)
        self._layout.ends.append(span.end)
        self._layout.eids.append(str(element.get("eId")))

    def _container(self, section: etree._Element, name: str, start: int, end: int) -> None:
        eid = self._eids.claim(f"{section.get('eId')}__container")
        self._paragraphs(self._child(section, "container", eid, {"name": name}), start, end)

    def _paragraphs(self, element: etree._Element, start: int, end: int) -> None:
        """At least one `p`; each ends with the blank lines after it."""
        stem = f"{element.get('eId')}__p"
        for paragraph in _split(self._text[start:end]):
            self._write(self._child(element, "p", self._eids.claim(stem)), paragraph)

    def _text_child(self, parent: etree._Element, name: str, text: str) -> None:
        self._write(self._child(parent, name, self._eids.claim_part(str(parent.get("eId")), name)), text)

    def _write(self, element: etree._Element, text: str) -> None:
        write_text(element, text)
        if self._extras.marks:
            for number, mark in enumerate(element):
                self._extras.restore(mark, f"element {element.get('eId')} > mark {number}")

    def _child(
        self, parent: etree._Element, name: str, eid: str, attributes: Mapping[str, str] | None = None
    ) -> etree._Element:
        element = etree.SubElement(parent, akn(name), {"eId": eid, **(attributes or {})})
        self._extras.restore(element, f"element {eid}")
        return element


def _parts(structure: Structure) -> Iterator[_Part]:
    for span, group in groupby(structure.segments(), key=lambda segment: segment.span):
        segments = list(group)
        first = segments[0]
        if isinstance(first, Answer):
            yield _Part(span, first, ())
        else:
            yield _Part(span, None, tuple(s for s in segments if isinstance(s, Question)))


def _skip_blank(text: str, start: int, end: int) -> int:
    """The first code point from `start` on that is no white space, at most `end`."""
    part = text[start:end]
    return end - len(part.lstrip())


def _split(text: str) -> Iterator[str]:
    start = 0
    for match in _BLANK_LINES.finditer(text):
        if match.end() < len(text):
            yield text[start : match.end()]
            start = match.end()
    yield text[start:]
