"""Reading and writing a review that lives in somebody else's document.

The document is the source, so that its bytes are not kept a second time: they are the file without our elements. Its
body says where questions and answers stand only in its own way, so `wqr:structure` says it in ours.
"""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from annotator.core.review import Dossier
from annotator.core.spans import Span
from annotator.core.structure import Answer, Question, Structure
from annotator.io.akn.body_reader import checked
from annotator.io.akn.characters import escaped
from annotator.io.akn.extras import Restorer
from annotator.io.akn.foreign.readings import READINGS, flow_in
from annotator.io.akn.foreign.splicing import SplicedDocument, document_in, unspliced
from annotator.io.akn.names import own
from annotator.io.akn.node import Node
from annotator.io.akn.parsing import decoded, parse_text
from annotator.io.errors import FileError


def lives_in_a_document(dossier: Dossier) -> bool:
    """Whether the source of `dossier` is a document of others that a review is put into."""
    return dossier.source.reading in READINGS


def document_without_review(data: bytes) -> bytes:
    """The document that holds the review `data`, as it was without it."""
    opened = decoded(data)
    return opened.encode(unspliced(opened.text, _document(opened.text)))


def text_in(original: bytes, reading: str) -> str:
    """The text of the document `original`, as it was read in that way."""
    return flow_in(_document(decoded(original).text), reading).text


def _document(text: str) -> SplicedDocument:
    document = document_in(parse_text(text))
    if document is None:
        raise FileError("The file is no Akoma Ntoso document any more; open an earlier copy of it.")
    return document


def write_structure(dossier: etree._Element, structure: Structure, extras: Restorer) -> None:
    """Add `wqr:structure`: every question and answer with its place."""
    element = etree.SubElement(dossier, own("structure"))
    if structure.title is not None:
        element.set("titleStart", str(structure.title.start))
        element.set("titleEnd", str(structure.title.end))
    for question in structure.questions:
        item = _part(element, "question", question)
        if question.parent is not None:
            item.set("parent", escaped(question.parent))
        if not question.judged:
            item.set("judged", "false")
        if question.conditional:
            item.set("conditional", "true")
        extras.restore(item, f"question {question.id}")
    for answer in structure.answers:
        item = _part(element, "answer", answer)
        for number, claimed in enumerate(answer.declared_for):
            claim = etree.SubElement(item, own("claim"), {"question": escaped(claimed)})
            extras.restore(claim, f"answer {answer.id} > claim {number}")
        extras.restore(item, f"answer {answer.id}")
    extras.restore(element, "structure")


def _part(parent: etree._Element, name: str, part: Question | Answer) -> etree._Element:
    places = {"start": str(part.span.start), "end": str(part.span.end), "body": str(part.body)}
    item = etree.SubElement(parent, own(name), {"id": escaped(part.id), **places})
    if part.label is not None:
        item.set("label", escaped(part.label))
    if part.doubts:
        item.set("doubts", " ".join(part.doubts))
    return item


def read_structure(node: Node, text: str) -> Structure:
    """The structure that `wqr:structure` states. Raises `FileError` where `text` does not have it."""
    title: Span | None = None
    if node.element.get("titleStart") is not None:
        start, end = node.number("titleStart"), node.number("titleEnd")
        title = Span(start, max(start, end))
    structure = Structure(
        tuple(_read_question(item) for item in node.all(own("question"))),
        tuple(_read_answer(item) for item in node.all(own("answer"))),
        title,
    )
    node.rest("structure")
    return checked(text, structure)


def _read_question(node: Node) -> Question:
    question = Question(
        id=node.need("id"),
        span=node.span(),
        body=node.number("body"),
        label=node.text("label"),
        parent=node.text("parent"),
        judged=node.flag("judged", True),
        conditional=node.flag("conditional", False),
        doubts=node.doubts("doubts"),
    )
    node.rest(f"question {question.id}")
    return question


def _read_answer(node: Node) -> Answer:
    answer = Answer(
        id=node.need("id"),
        span=node.span(),
        body=node.number("body"),
        label=node.text("label"),
        doubts=node.doubts("doubts"),
    )
    claims = []
    for number, claim in enumerate(node.all(own("claim"))):
        claims.append(claim.need("question"))
        claim.rest(f"answer {answer.id} > claim {number}")
    node.rest(f"answer {answer.id}")
    return replace(answer, declared_for=tuple(claims))
