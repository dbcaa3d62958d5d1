"""Reading one file for the index: with the program's own reader, so that it says what opening the file would show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from annotator.app.doubts import doubtful
from annotator.app.errors import AppError
from annotator.app.files.batches import blind_by_hand
from annotator.app.files.opening import Opened, open_bytes
from annotator.core.addresses import Address
from annotator.core.commitments import PENDING, Commitment, LinkType
from annotator.core.errors import AnnotatorError
from annotator.core.folding import folded
from annotator.core.phrases import Phrase, phrase
from annotator.core.review import Dossier, Review, ReviewKind, ReviewState
from annotator.io.files import checksum, read_bytes
from annotator.io.index.records import Copy, Digest, FileKind, Promise, Scope, SearchedWords, Stamp, Tally

_WITHIN = (LinkType.RESPONDS_TO, LinkType.STATED_IN)

LONGEST_TITLE = 300
"""Characters of a title that the list keeps."""


def digest(path: Path, stamp: Stamp) -> Digest:
    """What the file at `path` holds. Never raises for what is in it: what cannot be read is told in `trouble`."""
    try:
        data = read_bytes(path)
        opened = open_bytes(data, path)
    except AnnotatorError as error:
        return Digest(path, stamp, "", FileKind.FAULT, trouble=told(error))
    except RecursionError:
        return Digest(
            path, stamp, "", FileKind.FAULT, trouble=told(AppError("{path} is nested too deeply.", path=path))
        )
    kind = FileKind.REVIEW if opened.reviewed else FileKind.BULLETIN if opened.documents else FileKind.SOURCE
    return Digest(path, stamp, checksum(data), kind, (copy_of(opened),))


def digest_of(file: tuple[Path, Stamp]) -> Digest:
    """The same of a pair, as workers are given it."""
    return digest(*file)


def failed(path: Path, stamp: Stamp, fault: Phrase | None) -> Digest:
    """A file that no worker could read, and why."""
    why = fault or phrase("It could not be read.")
    return Digest(path, stamp, "", FileKind.FAULT, trouble=(why.template, {name: str(v) for name, v in why.values}))


def told(error: AnnotatorError) -> tuple[str, dict[str, str]]:
    """An error as the index keeps it: its template and its values as text."""
    return error.phrase.template, {name: str(value) for name, value in error.phrase.values}


def copy_of(opened: Opened) -> Copy:
    """One document as the file has it."""
    dossier = opened.dossier
    facts = [(f.name, getattr(dossier.facts, f.name) or "") for f in fields(dossier.facts)]
    if opened.documents:
        facts.append(("documents", str(len(opened.documents))))
    return Copy(
        dossier=dossier.id,
        text_sha256=dossier.source.text_sha256,
        number=0,
        title=" ".join((dossier.facts.title or _shown(opened.name)).split())[:LONGEST_TITLE],
        facts=tuple((name, " ".join(value.split())) for name, value in facts if value),
        questions=len(dossier.structure.judged),
        doubts=len(doubtful(dossier.structure)),
        blind=dossier.blind,
        blind_by_hand=blind_by_hand(dossier),
        assigned=tuple(
            (a.reviewer.id, a.reviewer.name, a.reviewer.organisation, a.due or "", a.batch) for a in dossier.assigned
        ),
        tallies=tuple(_tally(dossier, review) for review in dossier.reviews),
        promises=tuple(_promise(dossier, review, c) for review in dossier.reviews for c in review.commitments),
        words=(_text(dossier), *(w for review in dossier.reviews for w in _findings(dossier, review))),
    )


def _shown(name: str) -> str:
    """A file's name as it can be shown and kept: a system's name need not be Unicode."""
    return name.encode("utf-8", "replace").decode()


def _tally(dossier: Dossier, review: Review) -> Tally:
    judged = {question.id for question in dossier.structure.judged}
    verdicts = tuple((a.question, str(a.verdict)) for a in review.assessments if a.verdict and a.question in judged)
    return Tally(
        review.reviewer.id,
        review.reviewer.name,
        review.reviewer.organisation,
        review.kind is ReviewKind.CONSENSUS,
        review.state is ReviewState.COMPLETE,
        len(verdicts),
        max([a.at for a in review.assessments] + [step.at for step in review.history], default=""),
        verdicts,
        review.parties,
        next((step.at[:10] for step in reversed(review.history) if review.state is ReviewState.COMPLETE), ""),
        len(dossier.individual) == 1 and review.kind is ReviewKind.INDIVIDUAL,
    )


def _promise(dossier: Dossier, review: Review, commitment: Commitment) -> Promise:
    return Promise(
        address=str(Address(dossier.id, review.reviewer.id, commitment.id)),
        reviewer=review.reviewer.id,
        summary=commitment.summary,
        type=str(commitment.type),
        status=str(commitment.status),
        pending=commitment.status in PENDING,
        actor=commitment.actor,
        due=commitment.due or "",
        due_text=commitment.due_text,
        changed=commitment.history[-1].at,
        questions=commitment.targets(LinkType.RESPONDS_TO),
        spans=tuple((passage.span.start, passage.span.end) for passage in commitment.passages),
        dues=commitment.dues,
        links=tuple((str(link.type), link.target) for link in commitment.links if link.type not in _WITHIN),
    )


def _text(dossier: Dossier) -> SearchedWords:
    text = dossier.source.text
    body = folded(text, case=True).text
    hyphenated = folded(text, case=True, hyphenated=True).text
    return SearchedWords(Scope.TEXT, body, "" if hyphenated == body else _other_readings(body, hyphenated))


def _other_readings(body: str, hyphenated: str) -> str:
    """The words of the second reading that the first has not: "sociaal-economisch" where it joins them."""
    known = set(body.split())
    return " ".join(dict.fromkeys(word for word in hyphenated.split() if word not in known))


def _findings(dossier: Dossier, review: Review) -> Iterator[SearchedWords]:
    labels = {
        reason.id: reason.label.in_language(dossier.facts.language or "en") for reason in dossier.codebook.reasons
    }
    starts = {question.id: question.span.start for question in dossier.structure.questions}
    for found in review.assessments:
        reasons = [labels.get(reason, reason) for reason in (found.reason, *found.other_reasons) if reason]
        words = " ".join((found.comment, *reasons)).strip()
        if words:
            yield _of(review, Scope.FINDING, words, starts.get(found.question, 0))
    for note in review.notes:
        yield _of(review, Scope.FINDING, note.text, note.passage.span.start)
    for commitment in review.commitments:
        quoted = (passage.exact for passage in commitment.passages)
        words = " ".join((commitment.summary, commitment.actor, commitment.comment, *quoted))
        yield _of(review, Scope.COMMITMENT, words, commitment.passages[0].span.start if commitment.passages else 0)


def _of(review: Review, part: Scope, words: str, place: int) -> SearchedWords:
    return SearchedWords(part, folded(words, case=True).text, "", review.reviewer.id, place)
