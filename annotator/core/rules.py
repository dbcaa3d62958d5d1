"""What an edit would refuse, found in a dossier as it is: `check` tells it, and so may any door that lets one in.

The rules are those of `annotator.core.edits`; days and times are those of `annotator.core.dates`. A dossier that breaks
some of them opens all the same, so that what is in it can be mended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from annotator.core.addresses import Address, address_in
from annotator.core.anchors import Passage
from annotator.core.codebook import check_codebook
from annotator.core.commitments import COMMITMENT_LINKS, ONE_WAY_LINKS, Commitment, Link, LinkType, leads_to
from annotator.core.errors import ReviewError
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Assessment, Dossier, Review


def broken(dossier: Dossier) -> Iterator[Phrase]:
    """What in `dossier` contradicts the rest of it, a sentence each, review by review."""
    try:
        check_codebook(dossier.codebook)
    except ReviewError as error:
        yield error.phrase
    length = len(dossier.source.text)
    if any(page.start > length for page in dossier.source.pages) or any(
        span.end > length for span in dossier.source.furniture
    ):
        yield phrase("A page or a running head lies outside the text.")
    for review in dossier.reviews:
        found = _in_review(dossier, review)
        if not dossier.findings_hidden:
            yield from found
        elif any(True for _ in found):
            name = review.reviewer.name
            yield phrase("Something in the review by {name}, which is hidden still, contradicts the file.", name=name)


def _in_review(dossier: Dossier, review: Review) -> Iterator[Phrase]:
    name = review.reviewer.name
    for question in _twice([a.question for a in review.assessments]):
        yield phrase("Question {id} is judged twice by {name}.", id=question, name=name)
    for assessment in review.assessments:
        yield from _in_assessment(dossier, assessment)
    for commitment in review.commitments:
        yield from _in_commitment(dossier, review, commitment)
    for one in _twice([commitment.id for commitment in review.commitments]):
        yield phrase("{name} has two commitments {id}.", name=name, id=one)
    for one in _twice([note.id for note in review.notes]):
        yield phrase("{name} has two notes {id}.", name=name, id=one)
    for note in review.notes:
        yield from _passages(dossier, (note.passage,), phrase("note {id}", id=note.id))
    for span in review.dismissed:
        if not span.start < span.end <= len(dossier.source.text):
            yield phrase("A suggestion that {name} dismissed lies outside the text.", name=name)


def _twice(ids: Sequence[str]) -> list[str]:
    return [one for one, times in Counter(ids).items() if times > 1]


def _in_assessment(dossier: Dossier, assessment: Assessment) -> Iterator[Phrase]:
    name = assessment.question
    yield from _passages(dossier, assessment.evidence, phrase("question {id}", id=name))
    if not dossier.structure.has_question(name):
        yield phrase("A finding is about question {id}, which is not in the text.", id=name)
    elif assessment.verdict is not None and not dossier.structure.question(name).judged:
        yield phrase("Question {id} has a verdict, though it is not to be judged.", id=name)
    reasons = [assessment.reason] if assessment.reason is not None else []
    for reason_id in (*reasons, *assessment.other_reasons):
        try:
            reason = dossier.codebook.reason(reason_id)
        except ReviewError:
            yield phrase(
                "Question {id} has the reason {reason}, which is not in the codebook.", id=name, reason=reason_id
            )
            continue
        if reason.verdict is not assessment.verdict:
            yield phrase(
                "Question {id} has the reason {reason}, which belongs to another verdict.", id=name, reason=reason_id
            )


def _passages(dossier: Dossier, passages: tuple[Passage, ...], where: Phrase) -> Iterator[Phrase]:
    for passage in passages:
        if passage.span.of(dossier.source.text) != passage.exact or not passage.exact:
            yield phrase(
                "A passage of {where} does not have the words that stand at its place, {start} to {end}.",
                where=where,
                start=passage.span.start,
                end=passage.span.end,
            )


def _in_commitment(dossier: Dossier, review: Review, commitment: Commitment) -> Iterator[Phrase]:
    yield from _passages(dossier, commitment.passages, phrase("commitment {id}", id=commitment.id))
    if not commitment.passages:
        yield phrase("Commitment {id} has no passage.", id=commitment.id)
    for link in commitment.links:
        yield from _in_link(dossier, review, commitment, link)


def _in_link(dossier: Dossier, review: Review, commitment: Commitment, link: Link) -> Iterator[Phrase]:
    among = link.type in COMMITMENT_LINKS
    address = address_in(link.target) if among else None
    if address == Address(dossier.id, review.reviewer.id, commitment.id) or (among and link.target == commitment.id):
        yield phrase("Commitment {id} is linked to itself ({type}).", id=commitment.id, type=link.type)
    elif link.type in ONE_WAY_LINKS and leads_to(review.commitments, link.type, link.target, commitment.id):
        yield phrase(
            "Commitment {id} is linked ({type}) in a circle, by way of {target}.",
            id=commitment.id,
            type=link.type,
            target=link.target,
        )
    elif not _is_there(dossier, review, link, address):
        yield phrase(
            "Commitment {id} is linked ({type}) to {target}, which is not there.",
            id=commitment.id,
            type=link.type,
            target=link.target or "nothing",
        )


def _is_there(dossier: Dossier, review: Review, link: Link, address: Address | None) -> bool:
    """Whether the target of `link` exists, as far as this file can tell."""
    if link.type is LinkType.RESPONDS_TO:
        return dossier.structure.has_question(link.target)
    if link.type is LinkType.STATED_IN:
        return dossier.structure.has_answer(link.target)
    if link.type not in COMMITMENT_LINKS:
        return bool(link.target.strip())
    if address is None:
        return any(other.id == link.target for other in review.commitments)
    here = next(
        (r for r in dossier.reviews if (dossier.id, r.reviewer.id) == (address.dossier, address.reviewer)), None
    )
    return here is None or any(other.id == address.commitment for other in here.commitments)
