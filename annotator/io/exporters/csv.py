"""Findings as a table for a spreadsheet: one row for each judged question and reviewer."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from annotator.core.anchors import Passage
from annotator.core.commitments import Commitment, LinkType
from annotator.core.review import Assessment, Dossier, Review
from annotator.core.structure import Question

_COLUMNS = (
    "source",
    "source_sha256",
    "source_number",
    "question",
    "label",
    "parent",
    "question_text",
    "answers",
    "reviewer",
    "organisation",
    "review_state",
    "verdict",
    "reason",
    "reason_label",
    "other_reasons",
    "confidence",
    "comment",
    "evidence",
    "commitments",
    "changed_at",
)

_SEPARATOR = " | "
"""Between several things in one cell; a line feed would break rows in careless readers."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""


def write_csv(dossier: Dossier, language: str = "en") -> bytes:
    """The table: UTF-8 with a byte order mark, comma-separated, RFC 4180, a header row.

    A question that a reviewer has not judged has a row with an empty verdict; without any reviewer there is one row
    a question. Labels of reasons are in `language`. A cell that a spreadsheet would take for a formula gets an
    apostrophe before it; half a surrogate pair, which UTF-8 cannot hold, becomes a question mark.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for question in dossier.structure.judged:
        for review in dossier.reviews or (None,):
            writer.writerow([_harmless(cell) for cell in _row(dossier, question, review, language)])
    return table.getvalue().encode("utf-8-sig", "replace")


def _row(dossier: Dossier, question: Question, review: Review | None, language: str) -> Iterable[str]:
    text = dossier.source.text
    yield dossier.source.file_name
    yield dossier.source.sha256
    yield dossier.facts.number or ""
    yield question.id
    yield question.label or ""
    yield question.parent or ""
    yield text[question.body : question.span.end]
    yield _SEPARATOR.join(answer.label or answer.id for answer in dossier.structure.answers_for(question.id))
    if review is None:
        yield from [""] * (len(_COLUMNS) - 8)
        return
    yield review.reviewer.name
    yield review.reviewer.organisation
    yield review.state
    yield from _assessment_cells(dossier, review.assessment(question.id), language)
    yield _SEPARATOR.join(_commitment(c) for c in review.commitments if question.id in c.targets(LinkType.RESPONDS_TO))
    yield review.assessment(question.id).at


def _assessment_cells(dossier: Dossier, assessment: Assessment, language: str) -> Iterable[str]:
    labels = {reason.id: reason.label.in_language(language) for reason in dossier.codebook.reasons}
    yield assessment.verdict or ""
    yield assessment.reason or ""
    yield labels.get(assessment.reason or "", "")
    yield _SEPARATOR.join(assessment.other_reasons)
    yield assessment.confidence or ""
    yield assessment.comment
    yield _SEPARATOR.join(_quote(passage) for passage in assessment.evidence)


def _quote(passage: Passage) -> str:
    return " ".join(passage.exact.split())


def _commitment(commitment: Commitment) -> str:
    due = commitment.due or commitment.due_text
    return f"{commitment.summary} ({commitment.status}{f', due {due}' if due else ''})"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
