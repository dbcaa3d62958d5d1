"""Taking findings along when the structure changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.core.commitments import COMMITMENT_LINKS, Commitment, Link, LinkType
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.structuring import Restructured

_Item = TypeVar("_Item")


def restructured(dossier: Dossier, change: Restructured) -> Dossier:
    """The dossier with the new structure; findings follow the questions and answers they belong to.

    Where two questions became one, its assessment is the first's, with the evidence and comments of both.
    Assessments of questions that are gone are gone too.
    """
    reviews = dossier.reviews
    if change.questions or change.answers:
        order = {q.id: place for place, q in enumerate(dossier.structure.questions)}
        reviews = tuple(_carried(review, change, order) for review in reviews)
    return replace(dossier, structure=change.structure, reviews=reviews)


@dataclass(frozen=True, slots=True)
class Lost:
    """A finding of `reviewer` (an id) that a new structure has no place for; `sentence` says which and why."""

    reviewer: str
    sentence: Phrase


def lost(dossier: Dossier, change: Restructured) -> tuple[Lost, ...]:
    """What `restructured` would drop, said before it is done; in the order of the reviews and their findings.

    Passages of commitments and notes never are among it: they stand in the text, whatever its structure.
    """
    found: list[Lost] = []
    for review in dossier.reviews:
        found.extend(Lost(review.reviewer.id, sentence) for sentence in _lost_assessments(dossier, review, change))
        found.extend(Lost(review.reviewer.id, sentence) for sentence in _lost_links(review, change))
    return tuple(found)


def _lost_assessments(dossier: Dossier, review: Review, change: Restructured) -> Iterator[Phrase]:
    order = {q.id: place for place, q in enumerate(dossier.structure.questions)}
    leading: dict[str, Assessment] = {}
    for old in sorted(review.assessments, key=lambda a: order.get(a.question, len(order))):
        question = change.questions.get(old.question, old.question)
        if question is None:
            yield _goes(old)
            continue
        first = leading.get(question)
        leading[question] = old if first is None else _leading(first, old)
        other = first if first is not None and leading[question] is old else old
        if first is not None and other.verdict is not None and _judgement(other) != _judgement(leading[question]):
            yield phrase(
                "Question {id} becomes part of {new}: its verdict ({verdict}) gives way to that of question {first}.",
                id=other.question,
                new=question,
                verdict=other.verdict,
                first=leading[question].question,
            )


def _goes(assessment: Assessment) -> Phrase:
    """That `assessment` is lost, with all that goes with it."""
    question, verdict, passages = assessment.question, assessment.verdict, len(assessment.evidence)
    if verdict is None:
        return phrase("Question {id} has no place any more: what was noted of it is lost.", id=question)
    if not passages:
        return phrase(
            "Question {id} has no place any more: its findings ({verdict}) are lost.", id=question, verdict=verdict
        )
    return phrase(
        "Question {id} has no place any more: its findings ({verdict}; evidence passages: {passages}) are lost.",
        id=question,
        verdict=verdict,
        passages=passages,
    )


def _judgement(assessment: Assessment) -> tuple[object, ...]:
    return assessment.verdict, assessment.reason, assessment.other_reasons, assessment.confidence


def _lost_links(review: Review, change: Restructured) -> Iterator[Phrase]:
    for commitment in review.commitments:
        for link in commitment.links:
            if _target(link, change) is None:
                yield phrase(
                    "Commitment {id} loses its link to {target}, which has no place any more.",
                    id=commitment.id,
                    target=link.target,
                )


def _carried(review: Review, change: Restructured, order: Mapping[str, int]) -> Review:
    placed: dict[str, Assessment] = {}
    for old in sorted(review.assessments, key=lambda a: order.get(a.question, len(order))):
        question = change.questions.get(old.question, old.question)
        if question is not None:
            moved = replace(old, question=question)
            placed[question] = _combined(placed[question], moved) if question in placed else moved
    kept = (change.questions.get(a.question, a.question) for a in review.assessments)
    assessments = tuple(placed[question] for question in dict.fromkeys(kept) if question is not None)
    commitments = tuple(replace(c, links=_links(c, change)) for c in review.commitments)
    return replace(review, assessments=assessments, commitments=commitments)


def _combined(first: Assessment, second: Assessment) -> Assessment:
    leading = _leading(first, second)
    return replace(
        leading,
        evidence=_once(sorted((*first.evidence, *second.evidence))),
        comment="\n".join(c for c in (first.comment, second.comment) if c),
        at=max(first.at, second.at),
    )


def _leading(first: Assessment, second: Assessment) -> Assessment:
    """Of two assessments that become one, that whose verdict stays."""
    return first if first.verdict or not second.verdict else second


def _links(commitment: Commitment, change: Restructured) -> tuple[Link, ...]:
    links: list[Link] = []
    for link in commitment.links:
        target = _target(link, change)
        if target is not None:
            links.append(replace(link, target=target))
    return _once(links)


def _target(link: Link, change: Restructured) -> str | None:
    names = {LinkType.RESPONDS_TO: change.questions, LinkType.STATED_IN: change.answers}.get(link.type, {})
    return names.get(link.target, link.target)


def without_commitment(review: Review, commitment_id: str) -> Review:
    """The review without that commitment and without the links of others to it; the others stay the same values."""

    def unlinked(commitment: Commitment) -> Commitment:
        links = tuple(i for i in commitment.links if i.type not in COMMITMENT_LINKS or i.target != commitment_id)
        return replace(commitment, links=links) if links != commitment.links else commitment

    return replace(review, commitments=tuple(unlinked(c) for c in review.commitments if c.id != commitment_id))


def _once(items: Iterable[_Item]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys(items))
