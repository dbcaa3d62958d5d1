"""Findings as tables: the rows that CSV and spreadsheets share.

For programs a cell holds the values of the field as files have them ("not_answered"); `said` turns them into words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from annotator.core.anchors import Passage
from annotator.core.commitments import Commitment, LinkType
from annotator.core.printed import on_one_line
from annotator.core.progress import addressed_by, attention
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.structure import Question
from annotator.io.exporters.interface import Setting

Row = tuple[str, ...]
Said = Callable[[str], str]
"""How a value of the field is written in a cell."""

SEPARATOR = " | "
"""Between several things in one cell; a line feed would break rows in careless readers."""

_DOCUMENT = (
    "source",
    "source_sha256",
    "title",
    "source_number",
    "language",
    "asker",
    "minister",
    "theme",
    "date_asked",
    "date_answered",
)
FINDINGS = (
    *_DOCUMENT,
    "question",
    "label",
    "parent",
    "question_text",
    "answers",
    "reviewer",
    "organisation",
    "review_kind",
    "review_state",
    "verdict",
    "reason",
    "reason_label",
    "other_reasons",
    "confidence",
    "comment",
    "evidence",
    "evidence_places",
    "addressed_by",
    "stands_out",
    "commitments",
    "changed_at",
)
COMMITMENTS = (
    *_DOCUMENT,
    "commitment",
    "summary",
    "type",
    "status",
    "overdue",
    "due",
    "due_text",
    "actor",
    "questions",
    "answers",
    "other_links",
    "passages",
    "passage_places",
    "comment",
    "history",
    "reviewer",
    "organisation",
)
CODEBOOK = ("codebook", "version", "reason", "verdict", "reason_label", "definition")


def findings(dossiers: Sequence[Dossier], setting: Setting, said: Said = str) -> Iterator[Row]:
    """One row a judged question and reviewer, under `FINDINGS`; the offsets in `evidence_places` are code points.

    A question that a reviewer has not judged has a row with an empty verdict; without any reviewer there is one row
    a question. A commitment that responds to no question has a row of its own, without a question.
    """
    for dossier in dossiers:
        for question in dossier.structure.judged:
            for review in dossier.reviews or (None,):
                yield tuple(_finding(dossier, question, review, setting, said))
        for review in dossier.reviews:
            yield from _left_over(dossier, review, said)


def commitments(dossiers: Sequence[Dossier], setting: Setting, said: Said = str) -> Iterator[Row]:
    """One row a commitment, under `COMMITMENTS`."""
    for dossier in dossiers:
        for review in dossier.reviews:
            for commitment in review.commitments:
                yield tuple(_commitment_cells(dossier, review, commitment, setting, said))


def codebooks(dossiers: Sequence[Dossier], setting: Setting, said: Said = str) -> Iterator[Row]:
    """One row a reason of each codebook that the dossiers use, under `CODEBOOK`."""
    seen: set[tuple[str, str]] = set()
    for dossier in dossiers:
        book = dossier.codebook
        if (book.name, book.version) in seen:
            continue
        seen.add((book.name, book.version))
        language = setting.language_of(dossier)
        for reason in book.reasons:
            labels = (reason.label.in_language(language), reason.definition.in_language(language))
            yield (book.name, book.version, reason.id, said(reason.verdict), *labels)


def _document(dossier: Dossier) -> Iterable[str]:
    facts = dossier.facts
    yield dossier.source.file_name
    yield dossier.source.sha256
    for fact in (facts.title, facts.number, facts.language, facts.asker, facts.minister, facts.theme):
        yield fact or ""
    yield facts.date_asked or ""
    yield facts.date_answered or ""


def _finding(
    dossier: Dossier, question: Question, review: Review | None, setting: Setting, said: Said
) -> Iterable[str]:
    yield from _document(dossier)
    yield question.id
    yield question.label or ""
    yield question.parent or ""
    yield on_one_line(dossier.source.text[question.body : question.span.end], dossier.source.text)
    yield SEPARATOR.join(answer.label or answer.id for answer in dossier.structure.answers_for(question.id))
    if review is None:
        yield from [""] * (len(FINDINGS) - len(_DOCUMENT) - 5)
        return
    assessment = review.assessment(question.id)
    yield from _review(review, said)
    yield from _assessment(dossier, assessment, setting.language_of(dossier), said)
    yield SEPARATOR.join(addressed_by(dossier.structure, assessment))
    yield SEPARATOR.join(said(found) for found in attention(dossier, review, question.id))
    responding = (c for c in review.commitments if question.id in c.targets(LinkType.RESPONDS_TO))
    yield SEPARATOR.join(_in_short(c, said) for c in responding)
    yield assessment.at


def _review(review: Review, said: Said) -> Iterable[str]:
    yield review.reviewer.name
    yield review.reviewer.organisation
    yield said(review.kind)
    yield said(review.state)


def _assessment(dossier: Dossier, assessment: Assessment, language: str, said: Said) -> Iterable[str]:
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    yield said(assessment.verdict) if assessment.verdict else ""
    yield assessment.reason or ""
    yield labels.get(assessment.reason or "", "")
    yield SEPARATOR.join(assessment.other_reasons)
    yield said(assessment.confidence) if assessment.confidence else ""
    yield assessment.comment
    yield SEPARATOR.join(on_one_line(passage.exact, dossier.source.text) for passage in assessment.evidence)
    yield _places(assessment.evidence)


def _places(passages: Iterable[Passage]) -> str:
    return SEPARATOR.join(f"{p.span.start}-{p.span.end}" for p in passages)


def _left_over(dossier: Dossier, review: Review, said: Said) -> Iterator[Row]:
    """A row for each commitment that responds to no question: it must not get lost in a table of questions."""
    for commitment in review.commitments:
        if commitment.targets(LinkType.RESPONDS_TO):
            continue
        cells = dict.fromkeys(FINDINGS, "")
        cells.update(zip(_DOCUMENT, _document(dossier), strict=True))
        cells["answers"] = SEPARATOR.join(commitment.targets(LinkType.STATED_IN))
        cells.update(
            zip(("reviewer", "organisation", "review_kind", "review_state"), _review(review, said), strict=True)
        )
        cells["commitments"] = _in_short(commitment, said)
        cells["changed_at"] = commitment.history[-1].at
        yield tuple(cells.values())


def _in_short(commitment: Commitment, said: Said) -> str:
    due = commitment.due or commitment.due_text
    when = f", {said('due')} {due}" if due else ""
    return f"{commitment.summary} ({said(commitment.status)}{when})"


def _commitment_cells(
    dossier: Dossier, review: Review, commitment: Commitment, setting: Setting, said: Said
) -> Iterable[str]:
    known = (LinkType.RESPONDS_TO, LinkType.STATED_IN)
    yield from _document(dossier)
    yield commitment.id
    yield commitment.summary
    yield said(commitment.type)
    yield said(commitment.status)
    yield said("yes" if commitment.overdue(setting.today) else "no")
    yield commitment.due or ""
    yield commitment.due_text
    yield commitment.actor
    for link_type in known:
        yield SEPARATOR.join(commitment.targets(link_type))
    yield SEPARATOR.join(f"{said(link.type)} {link.target}" for link in commitment.links if link.type not in known)
    yield SEPARATOR.join(on_one_line(passage.exact, dossier.source.text) for passage in commitment.passages)
    yield _places(commitment.passages)
    yield commitment.comment
    yield SEPARATOR.join(_step(s.at, said(s.status), s.by, s.note, s.document) for s in commitment.history)
    yield review.reviewer.name
    yield review.reviewer.organisation


def _step(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
