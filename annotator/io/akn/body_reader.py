"""`debateBody` -> source text and structure.

The body is the truth for where questions and answers stand. What it cannot say (ids, labels, what is judged)
comes from the attributes of `answer` and, for questions, from their TLCObjects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.errors import ReviewError
from annotator.core.spans import Span, trimmed
from annotator.core.structure import Answer, Question, Structure, check_structure, in_text_order
from annotator.io.akn.characters import read_text
from annotator.io.akn.names import XML_SPACE, akn, own
from annotator.io.akn.node import Node
from annotator.io.akn.references import Identity
from annotator.io.errors import FileError

_SECTIONS = frozenset({akn("questions"), akn("debateSection"), akn("container"), akn("blockList")})
_PARTS = frozenset({akn("question"), akn("answer"), akn("item")})
_TEXTS = frozenset({akn("heading"), akn("num"), akn("p")})


@dataclass(slots=True)
class _Found:
    """A question, item or answer element: where its own text lies, and the question it is nested in."""

    node: Node
    start: int
    end: int
    body: int
    outer: _Found | None


def read_body(debate: Node, identities: Mapping[str, Identity]) -> tuple[str, Structure]:
    """The source text and its structure; `identities` are the questions that `references` names, by eId.

    Raises `FileError` where the two contradict each other, or the body holds what this version cannot keep.
    """
    body = debate.only(akn("debateBody"))
    body.known(XML_SPACE)
    reader = _BodyReader()
    reader.read(body, None)
    text = "".join(reader.pieces)
    title = reader.title if body.element.get(own("titleStart")) is None else _title(body)
    body.rest_of_attributes("element debateBody")
    return text, checked(text, _structure(text, reader.found, identities, title))


def checked(text: str, structure: Structure) -> Structure:
    """`structure` as it was read. Raises `FileError` where `text` cannot have it."""
    try:
        check_structure(text, structure)
    except ReviewError as error:
        raise FileError(
            "The questions and answers in this file contradict each other ({what}) Open an earlier copy of it.",
            what=error,
        ) from None
    return structure


def _title(body: Node) -> Span:
    start, end = body.number(own("titleStart")), body.number(own("titleEnd"))
    if end < start:
        raise body.odd(own("titleEnd"), str(end))
    return Span(start, end)


class _BodyReader:
    """Walks the body once, in the order of the text; depth is bounded by `parsing.DEPTH_LIMIT`."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.found: list[_Found] = []
        self.title: Span | None = None
        self._length = 0

    def read(self, parent: Node, outer: _Found | None) -> None:
        """Read the children of `parent`, which lies in the element of `outer`."""
        for child in parent.elements():
            tag = child.element.tag
            child.known("eId", "name")
            if tag in _SECTIONS:
                self.read(child, outer)
            elif tag in _PARTS:
                self._read_part(child, outer)
            elif tag in _TEXTS:
                self._read_text(child, outer, parent)
            else:
                raise FileError(
                    "Line {line} has the element {element} in the text, which this version cannot keep; "
                    "open the file with the program that made it.",
                    line=child.element.sourceline,
                    element=child.name,
                )
            child.rest_of_attributes(f"element {child.element.get('eId')}")

    def _read_part(self, node: Node, outer: _Found | None) -> None:
        node.known("by", "as", "to", "refersTo", own("id"), own("label"), own("doubts"))
        found = _Found(node, self._length, self._length, self._length, outer)
        self.found.append(found)
        self.read(node, found)

    def _read_text(self, node: Node, outer: _Found | None, parent: Node) -> None:
        text = read_text(node.element)
        node.rest_of_marks(f"element {node.element.get('eId')}", "name", own("code"))
        start = self._length
        self.pieces.append(text)
        self._length += len(text)
        if outer is not None and parent.element is outer.node.element:
            if outer.end != start:
                raise FileError(
                    "Line {line}: text of a question stands after its sub-questions, which this version cannot keep; "
                    "open the file with the program that made it.",
                    line=node.element.sourceline,
                )
            outer.end = self._length
            if node.element.tag == akn("num"):
                outer.body = self._length
        elif node.element.tag == akn("heading") and outer is None:
            own_text = trimmed(text, 0, len(text))
            self.title = Span(start + own_text.start, start + own_text.end)


def _structure(text: str, found: list[_Found], identities: Mapping[str, Identity], title: Span | None) -> Structure:
    questions: list[Question] = []
    answers: list[Answer] = []
    for part in found:
        span = trimmed(text, part.start, part.end)
        if part.node.element.tag == akn("answer"):
            answers.append(_answer(part, span, identities))
        else:
            questions.extend(_question(part, span, identities, eid) for eid in _questions_of(part.node))
    placed = {question.id for question in questions}
    for identity in identities.values():
        if identity.id not in placed:
            raise FileError("Question {id} stands nowhere in the text; open an earlier copy.", id=identity.id)
    return Structure(in_text_order(questions), tuple(answers), title)


def _references(node: Node) -> list[str]:
    return [reference.removeprefix("#") for reference in (node.raw("refersTo") or "").split()]


def _questions_of(node: Node) -> list[str]:
    eids = _references(node)
    if not eids:
        raise node.odd("refersTo", "")
    return eids


def _question(part: _Found, span: Span, identities: Mapping[str, Identity], eid: str) -> Question:
    identity = _identity(part.node, identities, eid)
    parent = identity.parent
    if parent is None and part.outer is not None:
        parent = _identity(part.outer.node, identities, _questions_of(part.outer.node)[0]).id
    return Question(
        id=identity.id,
        span=span,
        body=part.body if identity.body is None else identity.body,
        label=identity.label,
        parent=parent,
        judged=identity.judged,
        conditional=identity.conditional,
        doubts=identity.doubts,
    )


def _answer(part: _Found, span: Span, identities: Mapping[str, Identity]) -> Answer:
    node = part.node
    return Answer(
        id=node.need(own("id")),
        span=span,
        body=part.body,
        label=node.text(own("label")),
        declared_for=tuple(_identity(node, identities, eid).id for eid in _references(node)),
        doubts=node.doubts(),
    )


def _identity(node: Node, identities: Mapping[str, Identity], eid: str) -> Identity:
    try:
        return identities[eid]
    except KeyError:
        raise node.odd("refersTo", f"#{eid}") from None
