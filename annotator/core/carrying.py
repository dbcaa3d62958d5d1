"""Taking findings along when the structure changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from annotator.core.commitments import COMMITMENT_LINKS, Commitment, Link, LinkType
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
    leading, other = (first, second) if first.verdict or not second.verdict else (second, first)
    return replace(
        leading,
        evidence=_once((*leading.evidence, *other.evidence)),
        comment="\n".join(c for c in (first.comment, second.comment) if c),
        at=max(first.at, second.at),
    )


def _links(commitment: Commitment, change: Restructured) -> tuple[Link, ...]:
    links: list[Link] = []
    for link in commitment.links:
        names = {LinkType.RESPONDS_TO: change.questions, LinkType.STATED_IN: change.answers}.get(link.type, {})
        target = names.get(link.target, link.target)
        if target is not None:
            links.append(replace(link, target=target))
    return _once(links)


def without_commitment(review: Review, commitment_id: str) -> Review:
    """The review without that commitment and without the links of others to it."""
    kept = (c for c in review.commitments if c.id != commitment_id)
    return replace(
        review,
        commitments=tuple(
            replace(c, links=tuple(i for i in c.links if i.type not in COMMITMENT_LINKS or i.target != commitment_id))
            for c in kept
        ),
    )


def _once(items: Iterable[_Item]) -> tuple[_Item, ...]:
    return tuple(dict.fromkeys(items))
