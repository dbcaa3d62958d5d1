"""`references`: the people, roles, verdicts, events and questions that the rest of the file points to."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from lxml import etree

from annotator.core.review import Dossier, Reviewer
from annotator.core.structure import Doubt, Question
from annotator.io.akn.body_writer import BodyLayout
from annotator.io.akn.characters import escaped
from annotator.io.akn.eids import EIds, numbering
from annotator.io.akn.entities import Entities
from annotator.io.akn.extras import Restorer
from annotator.io.akn.names import (
    ASKER,
    EVENT_ANSWERED,
    EVENT_ASKED,
    FIXED_IDS,
    MINISTER,
    PROGRAM,
    ROLE_MEMBER,
    ROLE_MINISTER,
    ROLE_REVIEWER,
    STATE_IDS,
    VERDICT_IDS,
    akn,
    own,
)
from annotator.io.akn.node import Node
from annotator.io.errors import FileError

_UNKNOWN = "unknown (not stated in the source)"
_ITSELF = "annotator, review of written questions"
_OF_THE_DOCUMENT = frozenset({ROLE_MEMBER, ROLE_MINISTER, EVENT_ASKED, EVENT_ANSWERED})
"""Terms that a review does not need itself."""

_TERMS = (
    ("TLCRole", ROLE_MEMBER, "role", "member of parliament"),
    ("TLCRole", ROLE_MINISTER, "role", "minister"),
    ("TLCRole", ROLE_REVIEWER, "role", "reviewer"),
    *(("TLCConcept", eid, "concept", verdict.replace("_", " ")) for verdict, eid in VERDICT_IDS.items()),
    ("TLCEvent", EVENT_ASKED, "event", "question asked"),
    ("TLCEvent", EVENT_ANSWERED, "event", "question answered"),
    *(("TLCEvent", eid, "event", f"review {state.replace('_', ' ')}") for state, eid in STATE_IDS.items()),
)
"""Element, eId, class and words of what the rest of the file points to, in the order that the schema asks for."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a TLCObject says of a question; `parent` and `body` are None where the body of the file says it."""

    id: str
    label: str | None
    parent: str | None
    judged: bool
    conditional: bool
    doubts: tuple[Doubt, ...]
    body: int | None


def claim_identities(dossier: Dossier, eids: EIds) -> tuple[dict[str, str], dict[str, str]]:
    """eIds for the questions and for the reviewers, by their ids."""
    questions = {q.id: eids.claim("q", numbering(q.id)) for q in dossier.structure.questions}
    return questions, claim_reviewers(dossier, eids)


def claim_reviewers(dossier: Dossier, eids: EIds) -> dict[str, str]:
    """eIds for the reviewers, by their ids."""
    return {r.reviewer.id: eids.claim("reviewer", numbering(r.reviewer.id)) for r in dossier.reviews}


def write_references(
    meta: etree._Element,
    dossier: Dossier,
    entities: Entities,
    questions: Mapping[str, str],
    reviewers: Mapping[str, str],
    layout: BodyLayout,
    extras: Restorer,
) -> None:
    """Add `references`; `questions` and `reviewers` are eIds by id."""
    references = etree.SubElement(meta, akn("references"), {"source": f"#{PROGRAM}"})
    _entry(references, extras, "TLCOrganization", PROGRAM, entities.program(), _ITSELF)
    for eid, name in ((ASKER, dossier.facts.asker), (MINISTER, dossier.facts.minister)):
        _entry(references, extras, "TLCPerson", eid, entities.person(name, eid), escaped(name or "") or _UNKNOWN)
    for review in dossier.reviews:
        _write_reviewer(references, review.reviewer, entities, reviewers[review.reviewer.id], extras)
    for name, eid, kind, words in _TERMS:
        _entry(references, extras, name, eid, entities.term(kind, words), words)
    for question in dossier.structure.questions:
        _write_question(references, question, entities, questions[question.id], layout, extras)
    extras.restore(references, "references")


def write_references_of_review(
    meta: etree._Element,
    dossier: Dossier,
    entities: Entities,
    reviewers: Mapping[str, str],
    program: str,
    taken: Collection[str],
    extras: Restorer,
) -> None:
    """Add `references` with what a review needs in somebody else's document, without the eIds that it has `taken`.

    `program` is an eId for the program itself that is free in it.
    """
    references = etree.SubElement(meta, akn("references"), {"source": f"#{PROGRAM}"})
    _entry(references, extras, "TLCOrganization", program, entities.program(), _ITSELF)
    for review in dossier.reviews:
        _write_reviewer(references, review.reviewer, entities, reviewers[review.reviewer.id], extras)
    for name, eid, kind, words in _TERMS:
        if eid not in taken and eid not in _OF_THE_DOCUMENT:
            _entry(references, extras, name, eid, entities.term(kind, words), words)
    extras.restore(references, "references")


def _write_reviewer(
    references: etree._Element, reviewer: Reviewer, entities: Entities, eid: str, extras: Restorer
) -> None:
    person = _entry(references, extras, "TLCPerson", eid, entities.reviewer(reviewer), escaped(reviewer.name))
    person.set(own("id"), escaped(reviewer.id))
    if reviewer.organisation:
        person.set(own("organisation"), escaped(reviewer.organisation))
    extras.restore(person, f"reviewer {reviewer.id}")


def _write_question(
    references: etree._Element, question: Question, entities: Entities, eid: str, layout: BodyLayout, extras: Restorer
) -> None:
    words = f"question {escaped(question.label or question.id)}"
    item = _entry(references, extras, "TLCObject", eid, entities.question(question), words)
    item.set(own("id"), escaped(question.id))
    if question.label is not None:
        item.set(own("label"), escaped(question.label))
    if question.parent is not None and question.id not in layout.nested:
        item.set(own("parent"), escaped(question.parent))
    if not question.judged:
        item.set(own("judged"), "false")
    if question.conditional:
        item.set(own("conditional"), "true")
    if question.doubts:
        item.set(own("doubts"), " ".join(question.doubts))
    if layout.bodies[question.id] != question.body:
        item.set(own("body"), str(question.body))
    extras.restore(item, f"question {question.id}")


def _entry(
    references: etree._Element, extras: Restorer, name: str, eid: str, href: str, show_as: str
) -> etree._Element:
    element = etree.SubElement(references, akn(name), {"eId": eid, "href": href, "showAs": show_as})
    if eid in FIXED_IDS:
        extras.restore(element, f"element {eid}")
    return element


def read_references(meta: Node) -> tuple[dict[str, Identity], dict[str, Reviewer]]:
    """The questions and the reviewers that the file names, by eId."""
    references = meta.by_source("references", PROGRAM)
    if references is None:
        raise FileError("The file says nothing of its questions (references); open an earlier copy of it.")
    references.known("source")
    questions: dict[str, Identity] = {}
    reviewers: dict[str, Reviewer] = {}
    for name in ("TLCOrganization", "TLCPerson", "TLCRole", "TLCConcept", "TLCEvent", "TLCObject"):
        for node in references.all(akn(name)):
            eid = node.need("eId")
            if node.element.get(own("id")) is not None and name == "TLCObject":
                questions[eid] = _read_question(node)
            elif node.element.get(own("id")) is not None and name == "TLCPerson":
                reviewers[eid] = _read_reviewer(node)
            elif eid in FIXED_IDS:
                node.known("href", "showAs")
                node.rest(f"element {eid}")
            else:
                references.forget(node)
    references.rest("references")
    _check_unique([q.id for q in questions.values()])
    _check_unique([r.id for r in reviewers.values()])
    return questions, reviewers


def _read_reviewer(node: Node) -> Reviewer:
    node.known("href")
    reviewer = Reviewer(node.need(own("id")), node.need("showAs"), node.text(own("organisation")) or "")
    node.rest(f"reviewer {reviewer.id}")
    return reviewer


def _read_question(node: Node) -> Identity:
    node.known("href", "showAs")
    identity = Identity(
        id=node.need(own("id")),
        label=node.text(own("label")),
        parent=node.text(own("parent")),
        judged=node.flag(own("judged"), True),
        conditional=node.flag(own("conditional"), False),
        doubts=node.doubts(),
        body=node.optional_number(own("body")),
    )
    node.rest(f"question {identity.id}")
    return identity


def _check_unique(ids: list[str]) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise FileError("The file has {id} twice; open an earlier copy of it.", id=one)
        seen.add(one)
